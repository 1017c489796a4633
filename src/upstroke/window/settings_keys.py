"""The settings of keys: what each act is bound to, and binding it by pressing a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from upstroke.core.keys import (
    STANDARD,
    TITLES,
    Act,
    Bindings,
    act_of,
    bindings,
    own_of,
    with_key,
    with_keys,
    without_key,
)
from upstroke.core.settings import Settings
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face
from upstroke.window.dressed import Words, dress_all
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.key_catcher import KeyCatcher
from upstroke.window.keys import name_of, spoken_of
from upstroke.window.look import Role, Space, Style
from upstroke.window.page_frame import empty
from upstroke.window.pictures import Pictures
from upstroke.window.settings_rows import Changed, Ruled, reset_button, section, stacked

HOW = marked(
    "To add a key, press Plus, then the key, pedal or headset button you want. "
    "Press a key here to remove it."
)
ASKS = marked("Press the key you want. Tab cancels.")
REFUSED = marked(
    "That key can't be used: it moves the focus, closes the window, or does nothing on its own."
)
LAST = marked("One key has to stay for pausing.")


class KeysSection(QWidget):
    """A row for every act, with its keys."""

    def __init__(self, pictures: Pictures, changed: Changed) -> None:
        super().__init__()
        self._changed = changed
        self._settings = Settings()
        self._bound: Bindings = {}
        self._style = Style()
        card = section(tr("Keys"))
        card.column.addWidget(Words(tr(HOW), Role.SMALL, "soft"))
        self.rows = {act: KeysRow(pictures, act) for act in Act}
        for act, row in self.rows.items():
            row.catcher.caught.connect(partial(self._add, act))
            row.removed = partial(self._remove, act)
            row.reset.clicked.connect(partial(self._reset, act))
            card.column.addWidget(row)
        self.reset_all = Button(pictures, Face(tr("Reset all keys"), "rotate-ccw"))
        self.reset_all.clicked.connect(self._reset_all)
        card.column.addWidget(self.reset_all, alignment=Qt.AlignmentFlag.AlignLeft)
        stacked(self, card)

    def show_settings(self, settings: Settings, style: Style) -> None:
        """Show the keys in force."""
        self._settings = settings
        bound = bindings(settings.keys)
        if bound != self._bound:
            self._bound = bound
            for act, row in self.rows.items():
                row.show_keys(bound[act], style)
                row.tell("")
        self.reset_all.setEnabled(bound != STANDARD)

    def _add(self, act: Act, key: str) -> None:
        if act_of(key, self._bound) is act:
            self.rows[act].tell(tr("{key} does this already.", key=name_of(key)))
        else:
            self._bind(act, with_key(self._bound, act, key), tr("Added {key}.", key=name_of(key)))

    def _remove(self, act: Act, key: str) -> None:
        if act is Act.TOGGLE and self._bound[act] == (key,):
            self.rows[act].tell(tr(LAST))
            return
        told = tr("{key} does nothing now.", key=name_of(key))
        self._bind(act, without_key(self._bound, act, key), told)

    def _reset(self, act: Act) -> None:
        standard = with_keys(self._bound, act, STANDARD[act])
        self._bind(act, standard, tr("Back to how it was at first."))

    def _reset_all(self) -> None:
        self._changed(replace(self._settings, keys={}))

    def _bind(self, act: Act, bound: Bindings, told: str) -> None:
        if act is not Act.TOGGLE and not bound[Act.TOGGLE]:
            self.rows[act].tell(tr(LAST))
            return
        lost = moved({**self._bound, act: ()}, bound)
        self._changed(replace(self._settings, keys=own_of(bound)))
        self.rows[act].tell(" ".join((told, *lost)))


KEY_WAS = marked("{key} was used for “{act}”. Undo gives it back.")
LAST_KEY_WAS = marked("{key} was used for “{act}”, which has no key now. Undo gives it back.")


def moved(before: Bindings, after: Bindings) -> list[str]:
    """Sentences about the keys that acts have lost."""
    return [
        tr(KEY_WAS if after[act] else LAST_KEY_WAS, key=name_of(key), act=tr(TITLES[act]))
        for act, keys in before.items()
        for key in keys
        if key not in after[act]
    ]


class KeysRow(Ruled):
    """An act with its keys, each a button that takes it away, and one that adds a key."""

    removed: Callable[[str], None]

    def __init__(self, pictures: Pictures, act: Act) -> None:
        super().__init__()
        self._pictures = pictures
        self._title = tr(TITLES[act])
        self._standard = STANDARD[act]
        self.keys: dict[str, Button] = {}
        self.catcher = KeyCatcher(pictures, self._title)
        self.catcher.waits.connect(lambda on: self.tell(tr(ASKS) if on else ""))
        self.catcher.refused.connect(lambda: self.tell(tr(REFUSED)))
        self.reset = reset_button(pictures, self._title)
        self.told = Words("", Role.SMALL, "accent")
        self._flow = FlowLayout(gap=Space.TINY)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.SMALL, 0, Space.TINY)
        outer.setSpacing(Space.TINY)
        outer.addWidget(Words(self._title))
        outer.addWidget(self.told)
        outer.addLayout(self._flow)
        self.told.hide()

    def show_keys(self, keys: tuple[str, ...], style: Style) -> None:
        """Show what it is bound to."""
        had_focus = any(button.hasFocus() for button in self.keys.values())
        for fixed in (self.catcher, self.reset):
            self._flow.removeWidget(fixed)
        empty(self._flow)
        self.keys = {key: self._key(key) for key in keys}
        for button in (*self.keys.values(), self.catcher, self.reset):
            self._flow.addWidget(button)
        self.reset.setVisible(keys != self._standard)
        self._in_order()
        if had_focus:
            self.catcher.setFocus()
        dress_all(self, style)

    def tell(self, told: str) -> None:
        """Say what came of a press, in place."""
        self.told.show_text(told)
        self.catcher.setAccessibleDescription(told)

    def _key(self, key: str) -> Button:
        name = tr("Remove {key} from: {act}", key=spoken_of(key), act=self._title)
        button = Button(self._pictures, Face(name_of(key), "x", name=name, role=Role.BODY))
        button.clicked.connect(lambda: self.removed(key))
        return button

    def _in_order(self) -> None:
        """Tab goes along the row as it is read."""
        row = (*self.keys.values(), self.catcher, self.reset)
        for before, after in pairwise(row):
            QWidget.setTabOrder(before, after)

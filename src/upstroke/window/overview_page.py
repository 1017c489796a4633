"""The overview: what, how long, the whole journey, and one large Start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from upstroke.core.app_state import AppState, Offer, UnusableOffer
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.model import Safety
from upstroke.texts import marked, tr
from upstroke.window.button import Button, Face, Weight, level
from upstroke.window.chooser import Chooser
from upstroke.window.dressed import Words, dress_all
from upstroke.window.feeling_scale import FeelingRow
from upstroke.window.fitted_words import FittedWords
from upstroke.window.journey import Journey
from upstroke.window.length_choice import LengthChoice
from upstroke.window.look import GUTTER, Role, Space, Style
from upstroke.window.offer_card import OfferCard, UnusableOfferCard
from upstroke.window.page_frame import EDGE, Card, Scroll, at_the_edge, empty
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.reading_order import read_as_seen
from upstroke.window.sound_tools import SoundTools
from upstroke.window.steady import steady_millis
from upstroke.window.strip import Strip
from upstroke.window.strip_shape import LEGEND, has_pressure
from upstroke.window.time_marks import TimeMarks
from upstroke.window.words import lasts_text

WIDE = 800
"""Pixels from which the journey has a column of its own."""

TELEPHONE = 480
"""Pixels below which the buttons in the corner are icons alone."""

LARGE_TEXT = 1.5
"""Size of text at which a narrow page spares its introduction."""

CORNER_BUTTON, NARROW_BUTTON, BARE_BUTTON = QSize(88, 52), QSize(74, 52), QSize(48, 48)
"""Pixels, with room for icon and word, or for the icon alone."""

WIDEST_CORNER = 2.0
"""How much larger they are with larger text, at most."""

PICTURE = 280
"""Pixels that the programme's picture may be high."""


class OverviewPage(QWidget):
    """Shows the plan; asks for another, for a session, for other pages.

    Args:
        pictures: icons and illustrations.
        now: the time of day, for when the session would end.
    """

    programme_chosen = Signal(str)
    length_chosen = Signal(object)
    """A `Length`."""
    started = Signal()
    safety_wanted = Signal()
    settings_wanted = Signal()
    keys_wanted = Signal()
    history_wanted = Signal()
    dismissed = Signal(str)
    """A notice that was read."""
    put_off = Signal(str)
    forgotten = Signal(str)
    """Offers that cannot be used now, by the ids of their sessions."""
    rearranged = Signal()
    """A card with buttons has come or gone, and all below it has moved."""

    def __init__(self, pictures: Pictures, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._plan: Timeline | None = None
        self._seen = ""
        self._style = Style()
        self._pictures = pictures
        self._ids: list[str] = []
        self._told: tuple[str, ...] = ()
        self._wide: bool | None = None
        self._make(pictures)
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Overview"))

    def _make(self, pictures: Pictures) -> None:
        quiet = Weight.QUIET
        self.programme = Chooser(tr("Programme"), Role.LARGE)
        face = Face(tr("Settings"), "settings", weight=quiet, role=Role.SMALL, stacked=True)
        self.settings_button = Button(pictures, face)
        self.keys_button = Button(pictures, replace(face, label=tr("Keys"), icon="keyboard"))
        self.history_button = Button(pictures, replace(face, label=tr("History"), icon="clock"))
        self.feeling = FeelingRow(marked("How it feels before: {told}"))
        self.summary = Words(tone="soft")
        self.length = LengthChoice(pictures)
        self.total = Words("", Role.HEADING)
        self.trouble = Words(tone="danger")
        self.preparing = Words(tone="soft")
        self.safety = Card()
        self.safety_words = Words()
        self.safety_button = Button(
            pictures, Face(tr("Safety note"), "shield-alert", weight=Weight.PLAIN)
        )
        self.sound = SoundTools(pictures)
        self.notices = QVBoxLayout()
        self.offer = OfferCard(pictures)
        self.unusable = QVBoxLayout()
        start = Face(tr("Start"), "play", weight=Weight.PRIMARY, role=Role.TITLE)
        self.start = Button(pictures, start)
        self.strip = Strip(live=False, clock=steady_millis)
        self.times = TimeMarks(self.strip)
        self.journey = Journey(pictures)
        self.strip.jump.connect(self.journey.show_place)
        self.picture = PictureView(pictures)
        self.picture.setMaximumHeight(PICTURE)

    def _connect(self) -> None:
        self.programme.activated.connect(lambda index: self.programme_chosen.emit(self._ids[index]))
        self.length.chosen.connect(self.length_chosen)
        self.sound.grown.connect(lambda: QTimer.singleShot(0, self, self._reveal))
        self.start.clicked.connect(self.started)
        self.safety_button.clicked.connect(self.safety_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.keys_button.clicked.connect(self.keys_wanted)
        self.history_button.clicked.connect(self.history_wanted)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(Space.TINY)
        header.setContentsMargins(0, 0, GUTTER, 0)
        header.addWidget(self.programme)
        header.addStretch(1)
        header.addWidget(self.history_button)
        header.addWidget(self.keys_button)
        header.addWidget(self.settings_button)
        self.safety.column.addWidget(self.safety_words)
        self.safety.column.addWidget(self.safety_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._scroll = Scroll()
        self._scroll.column.addWidget(self.offer)
        self._scroll.column.addLayout(self.unusable)
        self._scroll.column.addLayout(self.notices)
        for widget in (
            self.summary, self.length, self.trouble, self.preparing, self.safety, self.feeling,
            self.sound,
        ):  # fmt: skip
            self._scroll.column.addWidget(widget)
        self._scroll.column.addWidget(self.picture, 1000)
        self._scroll.column.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(header)
        column.addWidget(self._scroll, 1)
        column.addLayout(at_the_edge(self.total))
        column.addLayout(at_the_edge(self.start))
        self._journey_panel = QWidget(self)
        policy = self._journey_panel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._journey_panel.setSizePolicy(policy)
        panel = QVBoxLayout(self._journey_panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(Space.MEDIUM)
        self.legend = FittedWords(Role.SMALL, "soft", lines=1)
        strip = QWidget()
        self._above_journey = QVBoxLayout(strip)
        self._above_journey.setContentsMargins(0, 0, 0, 0)
        self._above_journey.setSpacing(1)
        self._above_journey.addWidget(self.legend)
        self._above_journey.addWidget(self.times)
        self._above_journey.addWidget(self.strip)
        panel.addWidget(strip)
        panel.addWidget(self.journey, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(Space.LARGE, Space.LARGE, EDGE, Space.LARGE)
        self._body.setSpacing(Space.LARGE)
        self._body.addWidget(left, 6)

    def show_state(self, state: AppState, style: Style) -> None:
        """Show everything as it now is."""
        self._style = style
        programme, plan = state.programme, state.plan
        self._show_programmes(state)
        self.summary.show_text(programme.summary)
        self._spare_words()
        self.picture.show_picture(programme.picture, programme.title, mirrored=False)
        self.length.show_lengths(programme, state.totals, state.length, plan, style)
        self._plan = plan if isinstance(plan, Timeline) else None
        self._show_safety(programme.safety)
        self._show_offer(state.history.offer)
        self._show_unusable(state.history.unusable)
        self.feeling.setVisible(state.settings.ask_feeling)
        self.feeling.show_question(programme, state.history.feeling_before)
        self._show_notices(state.notices)
        if self._plan is not None or self._seen != programme.key:
            self._seen = programme.key
            self._journey_panel.setVisible(self._plan is not None)
            self.journey.show_timeline(self._plan)
        if self._plan is not None:
            self.strip.show_value(self._plan)
            self.times.show_timeline(self._plan)
            self.legend.show_text(tr(LEGEND))
            self.legend.setVisible(has_pressure(self._plan))
        self._allow_start(allowed=self._plan is not None)
        self.show_time()
        self.show_sound(state)
        dress_all(self, style)

    def show_time(self) -> None:
        """Show when a session that starts now would end."""
        plan = self._plan
        self.total.show_text(lasts_text(self._now(), plan.total) if plan else "")

    def show_sound(self, state: AppState) -> None:
        """Show what is wrong with the sound, and what is being done with it."""
        check, trouble = state.sound_check, state.trouble or ""
        told_below = check is not None and check.trouble and check.sentence == trouble
        self.trouble.show_text("" if told_below else trouble)
        self.preparing.show_text(state.preparing or "")
        self.sound.show_state(state, playable=self._plan is not None)

    def _reveal(self) -> None:
        """What has just come is seen, once it has its place."""
        sound = self.sound
        for part in (sound, sound.checked.level, sound.saving, sound.saving.cancel):
            if part.isVisible():
                self._scroll.ensureWidgetVisible(part, 0, 0)

    def begin(self) -> None:
        """The page has just come up: Enter and Space start, or go on where that is offered."""
        self._strong().setFocus()
        QTimer.singleShot(0, self, self._reveal_offer)

    def _reveal_offer(self) -> None:
        """What can be gone on with is seen, once it has its place."""
        if self.offer.isVisible():
            self._scroll.ensureWidgetVisible(self.offer.go, 0, Space.SMALL)

    def press_strong(self) -> None:
        """Do what Enter does: start, or go on where that is offered."""
        self._strong().click()

    def _strong(self) -> Button:
        return self.start if self.offer.isHidden() else self.offer.go

    def _allow_start(self, *, allowed: bool) -> None:
        if self.start.hasFocus() and not allowed:
            self.setFocus()
        self.start.setEnabled(allowed)
        if self.hasFocus() and allowed:
            self.start.setFocus()

    def _show_programmes(self, state: AppState) -> None:
        listed = state.programmes
        self._ids = [one.id for one in listed]
        self.programme.clear()
        self.programme.addItems([one.title for one in listed])
        chosen = state.programme.key
        if chosen in self._ids:
            self.programme.setCurrentIndex(self._ids.index(chosen))

    def _show_safety(self, safety: Safety | None) -> None:
        self.safety.setVisible(safety is not None)
        if safety is not None:
            self.safety_words.show_text(safety.spoken or safety.intro)

    def _show_offer(self, offer: Offer | None) -> None:
        """What can be gone on with is what most want: one strong button on a page."""
        if self.offer.isHidden() is not (offer is None):
            self.rearranged.emit()
        self.offer.show_offer(offer)
        weight = Weight.PRIMARY if offer is None else Weight.PLAIN
        self.start.show_face(replace(self.start.face, weight=weight))

    def _show_unusable(self, offers: tuple[UnusableOffer, ...]) -> None:
        empty(self.unusable)
        for offer in offers:
            card = UnusableOfferCard(self._pictures, offer)
            card.put_off.connect(lambda session=offer.session: self.put_off.emit(session))
            card.forgotten.connect(lambda session=offer.session: self.forgotten.emit(session))
            self.unusable.addWidget(card)

    def _show_notices(self, notices: tuple[str, ...]) -> None:
        if notices == self._told:
            return
        self._told = notices
        self.rearranged.emit()
        empty(self.notices)
        for notice in notices:
            card = Card("accent")
            card.column.addWidget(Words(notice))
            read = Button(self._pictures, Face(tr("All right"), "check"))
            read.clicked.connect(lambda _checked=False, notice=notice: self.dismissed.emit(notice))
            card.column.addWidget(read, alignment=Qt.AlignmentFlag.AlignLeft)
            self.notices.addWidget(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space start (or go on), wherever no control takes them."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not event.isAutoRepeat():
            self.press_strong()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        if wide == self._wide:
            return
        self._wide = wide
        self.journey.grow(grown=not wide)
        if wide:
            self._body.addWidget(self._journey_panel, 6)
        else:
            before_picture = self._scroll.column.indexOf(self.picture)
            self._scroll.column.insertWidget(before_picture, self._journey_panel)
        self._above_journey.setContentsMargins(0, 0, GUTTER if wide else 0, 0)
        self.picture.setVisible(wide)
        self._spare_words()
        read_as_seen(self)

    def _spare_words(self) -> None:
        """Large text in a small window has no room for an introduction."""
        crowded = self.width() < WIDE and self._style.text >= LARGE_TEXT
        self.summary.setVisible(bool(self.summary.text()) and not crowded)
        wide = CORNER_BUTTON * max(1.0, min(self._style.text, WIDEST_CORNER))
        roomy = wide if self.width() >= WIDE else NARROW_BUTTON
        bare = crowded or self.width() < TELEPHONE
        if bare or not self._have_words(roomy):
            self._have_words(BARE_BUTTON)

    def _have_words(self, size: QSize) -> bool:
        """Give the buttons in the corner a size, and say whether their words have room in it."""
        buttons = (self.settings_button, self.keys_button, self.history_button)
        labels = (tr("Settings"), tr("Keys"), tr("History"))
        for button, label in zip(buttons, labels, strict=True):
            button.setFixedSize(size)
            shown = "" if size == BARE_BUTTON else label
            button.show_face(replace(button.face, label=shown, name=label))
        level(buttons)
        return all(button.fit()[1].label is not None for button in buttons)

    def minimumSizeHint(self) -> QSize:
        """A telephone's width."""
        return QSize(300, 400)

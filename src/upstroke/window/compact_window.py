"""The small form of a session: a window that stays on top of others, and says what matters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from upstroke.core.keys import Act
from upstroke.core.planning.beat import beat_at
from upstroke.core.session.progress import Progress, State
from upstroke.core.units import Millis
from upstroke.desktop.display.exact_texts import title_text
from upstroke.texts import tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.compact_places import LEAST, ROW, compact_places
from upstroke.window.dressed import Dressed
from upstroke.window.fitted_words import FittedWords
from upstroke.window.glance import glance_at, ring_at
from upstroke.window.headline_view import HeadlineView
from upstroke.window.look import Role
from upstroke.window.notice_line import Notice, NoticeLine
from upstroke.window.one_switch import OneSwitch
from upstroke.window.pictures import Pictures
from upstroke.window.ring import Ring
from upstroke.window.ring_life import life_at
from upstroke.window.session_page import SessionPage

NOTICE_LINES = 5

LASTING = ("volume-x",)
"""Signs of what may be told for as long as a session takes."""


class CompactWindow(Dressed, QWidget):
    """Shows a session's progress; what is pressed in it is pressed on the session page.

    Args:
        pictures: the icons.
        clock: milliseconds of a steady clock.
        session: the page that this is the small form of.
    """

    left = Signal()
    """The large form is wanted."""

    def __init__(
        self, pictures: Pictures, clock: Callable[[], Millis], session: SessionPage
    ) -> None:
        on_top = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, on_top)
        self._session = session
        self.headline, self.ring = HeadlineView(), Ring()
        self.time_left = FittedWords(Role.STRONG, lines=1, name=tr("Time left in all"))
        self.following = FittedWords(Role.BODY, "soft")
        self.notice = NoticeLine(pictures)
        self.notice.lines = NOTICE_LINES
        self.toggle = Button(pictures, Face("", "pause", weight=Weight.PRIMARY))
        self.large = Button(pictures, Face("", "maximize-2"))
        self._resting: bool | None = None
        for part in (
            self.headline, self.ring, self.time_left, self.following, self.notice, self.toggle,
            self.large,
        ):  # fmt: skip
            part.setParent(self)
        self.toggle.clicked.connect(lambda: session.press(Act.TOGGLE))
        self.large.clicked.connect(self.left)
        self.switch = OneSwitch(pictures, clock, self)
        self.switch.pressed.connect(session.toggle)
        self.setMinimumSize(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def begin(self) -> None:
        """It comes up: a press counts as one on the session page would."""
        self.switch.guard_by(self._session.guard)
        self.setAccessibleName(tr("Session, small window"))
        self.setFocus()

    def show_progress(
        self, progress: Progress, same_side: str, notice: Notice, *, anywhere: bool
    ) -> None:
        """Show an instant of the session."""
        glance = glance_at(progress, same_side)
        self.switch.follow(progress.state, on=anywhere)
        self.show_frame(progress)
        self.headline.show_value(glance.headline)
        self.time_left.show_text(glance.left)
        self.following.show_text(glance.next)
        self.notice.show_notice(notice)
        self._show_toggle(resting=progress.state is State.PAUSED)
        self.setWindowTitle(title_text(notice.text or glance.headline.text))
        self._show_notice()

    def show_frame(self, progress: Progress) -> None:
        """Show what moves by itself, and nothing else."""
        life = life_at(progress, beat_at(progress.moment), still=self.style_now.still)
        self.ring.show_value(ring_at(progress), life)
        self.headline.show_come(life.come)

    def _show_toggle(self, *, resting: bool) -> None:
        if resting == self._resting:
            return
        self._resting = resting
        label = tr("Go on") if resting else tr("Pause")
        icon = "play" if resting else "pause"
        self.toggle.show_face(replace(self.toggle.face, label=label, icon=icon))
        self.large.show_face(replace(self.large.face, name=tr("Back to the large window")))

    def _show_notice(self) -> None:
        """What was done just now is told in the step's place; what may last, below it.

        Where nothing is below it the title of the window tells it.
        """
        places, told = compact_places(self.size()), self.notice.notice
        lasts = told.icon in LASTING
        below = places.left.united(places.following)
        place = below if lasts else places.headline.united(below)
        if not told.text or (lasts and place.height() < 2 * ROW):
            place = QRect()
        self.notice.setGeometry(place)
        self.notice.setVisible(not place.isEmpty())
        free = place.isEmpty()
        self.headline.setVisible(free or lasts)
        self.time_left.setVisible(free and not places.left.isEmpty())
        self.following.setVisible(free and not places.following.isEmpty())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys mean what they mean on the session page."""
        if not self._session.press_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that bounces is told from one that is pressed twice."""
        self._session.release_key(event)
        super().keyReleaseEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay everything out anew."""
        places = compact_places(self.size())
        rects: dict[QWidget, QRect] = {
            self.headline: places.headline,
            self.ring: places.ring,
            self.time_left: places.left,
            self.following: places.following,
            self.toggle: places.toggle,
            self.large: places.large,
        }
        for part, rect in rects.items():
            part.setGeometry(rect)
        self._show_notice()
        self.switch.leave_out(places.toggle.united(places.large))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the small form opens the large one: no session ends by it."""
        self.left.emit()
        super().closeEvent(event)

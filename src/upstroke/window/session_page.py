"""The session page: everything a glance from two metres must tell, and large controls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from upstroke.core.audible import Audible
from upstroke.core.changes import Progress
from upstroke.core.commands import Command, Verb
from upstroke.core.settings import Settings
from upstroke.core.units import Millis
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Dressed
from upstroke.window.fitted_words import FittedWords
from upstroke.window.glance import Glance, glance_at
from upstroke.window.headline_view import HeadlineView
from upstroke.window.keys import Act, act_of
from upstroke.window.look import TOUCH, Role, Space, Style
from upstroke.window.note_view import NoteView
from upstroke.window.notice_line import Notice, NoticeLine
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.press_guard import PressGuard, StopGuard
from upstroke.window.pressure_meter import PressureMeter
from upstroke.window.ring import Ring
from upstroke.window.session_controls import SessionControls
from upstroke.window.session_places import (
    CAPTIONS,
    SessionPlaces,
    Wants,
    is_wide,
    session_places,
)
from upstroke.window.signal_view import SignalView
from upstroke.window.signals import signal_at
from upstroke.window.strip import Strip
from upstroke.window.strip_shape import LEGEND, has_pressure

VERBS: Mapping[Act, Verb] = {
    Act.NEXT: Verb.NEXT,
    Act.BACK: Verb.BACK,
    Act.REPEAT: Verb.REPEAT,
    Act.MORE: Verb.MORE_TIME,
    Act.LESS: Verb.LESS_TIME,
    Act.UNDO: Verb.UNDO,
}

UNHEARD = "No sound: follow the window. It comes back by itself."
HEARD_AGAIN = "The sound is back."

STOP_ASKS = "Press Stop once more to end the session."
SLEPT = "The session was paused while the computer slept."


class SessionPage(Dressed, QWidget):
    """Shows a session's progress; asks for commands.

    Args:
        pictures: icons and illustrations.
        clock: milliseconds of a steady clock, to tell a meant press from a slip.
    """

    toggled = Signal()
    commanded = Signal(object)
    """A `Command`."""
    safety_wanted = Signal()
    acted = Signal(object)
    """An `Act` that is not the session's: full screen or help."""

    def __init__(self, pictures: Pictures, clock: Callable[[], Millis]) -> None:
        super().__init__()
        self._clock = clock
        self._press, self._stop = PressGuard(), StopGuard()
        self._settings = Settings()
        self._wants = Wants(1.0)
        self._places: SessionPlaces | None = None
        self._headline, self._ring = HeadlineView(), Ring()
        self._picture, self._pressure = PictureView(pictures), PressureMeter()
        self._note = NoteView(pictures)
        self._next = FittedWords(Role.LARGE, "ink")
        self._place = FittedWords(Role.HEADING, "ink", lines=1)
        self._left = FittedWords(Role.HEADING, "ink", lines=1, align=Qt.AlignmentFlag.AlignRight)
        self._legend = FittedWords(Role.SMALL, "soft", lines=1, align=Qt.AlignmentFlag.AlignHCenter)
        self._notice = NoticeLine(pictures)
        self._strip = Strip(live=True)
        self._signal = SignalView(self)
        self._parts: tuple[QWidget, ...] = (
            self._headline, self._ring, self._picture, self._pressure, self._note, self._next,
            self._place, self._left, self._legend, self._notice, self._strip,
        )  # fmt: skip
        for part in self._parts:
            part.setParent(self)
        quiet = Face("", "shield-alert", name="Safety note (pauses)", weight=Weight.QUIET)
        self.safety_button = Button(pictures, replace(quiet, role=Role.LARGE), self)
        self.safety_button.clicked.connect(self.safety_wanted)
        self._controls = SessionControls(pictures, self)
        self._controls.pressed.connect(self.act)
        self._strip.jump.connect(lambda at: self.commanded.emit(Command(Verb.SEEK, at)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Session")

    @property
    def controls(self) -> SessionControls:
        """The buttons."""
        return self._controls

    @property
    def ring(self) -> Ring:
        """The ring."""
        return self._ring

    def begin(self, *, safety: bool) -> None:
        """A session begins: nothing pressed before counts. `safety`: there is a note to show."""
        self.safety_button.setVisible(safety)
        self._press, self._stop = PressGuard(), StopGuard()
        self.setFocus()

    def show_progress(
        self,
        progress: Progress,
        settings: Settings,
        same_side: str,
        trouble: str | None,
        audible: Audible = Audible.YES,
    ) -> None:
        """Show an instant of the session, painting no more than has changed.

        What cannot be heard is shown larger, with signals in place of the chimes.
        """
        self._settings = settings
        glance = glance_at(progress, same_side)
        stopping = self._stop.armed(self._clock())
        notice = Notice(STOP_ASKS, "square")
        if not stopping:
            slept = Notice(SLEPT, "pause")
            notice = slept if progress.slept else _of_sound(trouble, audible)
        self._show_glance(glance)
        by_eye = audible is Audible.NO
        self._signal.show_value(signal_at(progress) if by_eye else None)
        self._strip.show_value(progress.timeline, progress.position)
        self._notice.show_notice(notice)
        self._legend.show_text(LEGEND if has_pressure(progress.timeline) else "")
        self._controls.show_glance(
            glance, settings.more_time, stopping=stopping, anywhere=settings.press_anywhere
        )
        self._want(
            Wants(
                text=self.style_now.text,
                pressure=glance.pressure is not None,
                picture=self._picture.has_picture(),
                notice=bool(notice.text),
                note=bool(glance.note),
                by_eye=by_eye,
            )
        )

    def _show_glance(self, glance: Glance) -> None:
        self._headline.show_value(glance.headline)
        self._ring.show_value(glance.ring)
        self._pressure.show_value(glance.pressure)
        self._picture.show_picture(glance.picture, glance.headline.title, mirrored=glance.mirrored)
        self._note.show_text(glance.note)
        self._next.show_text(glance.next)
        self._place.show_text(glance.place)
        self._left.show_text(glance.left)

    def act(self, act: Act) -> None:
        """Do what a button or key is for."""
        if act is Act.TOGGLE:
            self.toggled.emit()
        elif act is Act.STOP:
            if self._stop.press(self._clock()):
                self.commanded.emit(Command(Verb.STOP))
        elif act in VERBS:
            timed = act in (Act.MORE, Act.LESS)
            self.commanded.emit(Command(VERBS[act], self._settings.more_time if timed else 0))
        else:
            self.acted.emit(act)
        if act is not Act.STOP:
            self._stop.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys do what buttons do; a bounce of the large ones is left out."""
        act = act_of(event)
        if act is None:
            event.ignore()
        elif act is not Act.TOGGLE or self._press.hit(self._clock()):
            self.act(act)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the controls begins."""
        if self._settings.press_anywhere and not self._on_controls(event):
            self._press.down(self._clock())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A press beside the controls pauses or goes on, if it was meant."""
        if self._press.up(self._clock()):
            self.act(Act.TOGGLE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick presses is a press like any other."""
        self.mousePressEvent(event)

    def _on_controls(self, event: QMouseEvent) -> bool:
        where = event.position().toPoint()
        places = self._places
        return places is not None and any(
            area.contains(where)
            for area in (places.main, places.others, places.strip, self.safety_button.geometry())
        )

    def dress(self, style: Style) -> None:
        """Text of another size needs other places."""
        super().dress(style)
        self._want(replace(self._wants, text=style.text))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay everything out anew."""
        self._lay_out()

    def _want(self, wants: Wants) -> None:
        if wants != self._wants or self._places is None:
            self._wants = wants
            self._lay_out()

    def _lay_out(self) -> None:
        places = session_places(self.size(), self._wants)
        self._places = places
        wide, notice = is_wide(self.size()), not places.notice.isEmpty()
        end = places.caption.width() // CAPTIONS
        if not wide:
            end = (places.caption.width() - Space.LARGE) // 2
        middle = places.caption.adjusted(end, 0, -end, 0)
        legend = wide and not notice and not places.strip.isEmpty()
        ends = not notice or not places.caption.contains(places.notice) or wide
        rects: dict[QWidget, QRect] = {
            self._headline: places.headline.adjusted(0, 0, -TOUCH - Space.SMALL, 0),
            self._ring: places.ring,
            self._picture: places.picture,
            self._pressure: places.pressure,
            self._note: places.note,
            self._next: places.next,
            self._place: _left_of(places.caption, end) if ends else QRect(),
            self._left: _right_of(places.caption, end) if ends else QRect(),
            self._legend: middle if legend else QRect(),
            self._notice: places.notice,
            self._strip: places.strip,
        }
        for part, rect in rects.items():
            part.setGeometry(rect)
            part.setVisible(not rect.isEmpty())
        centre, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        self._next.set_align(centre if wide else left)
        self._note.fit()
        self._controls.place(places.main, places.others)
        corner = places.headline.topRight() - QPoint(TOUCH - 1, 0)
        self.safety_button.setGeometry(QRect(corner, QSize(TOUCH, TOUCH)))
        aside = places.picture.united(places.note)
        self._signal.place(self.rect(), places.next if aside.isEmpty() else aside)


def _of_sound(trouble: str | None, audible: Audible) -> Notice:
    if audible is Audible.AGAIN:
        return Notice(HEARD_AGAIN, "volume-2", "calm")
    if trouble and audible is Audible.NO:
        return Notice(UNHEARD, "volume-x", role=Role.LARGE)
    return Notice(trouble or "", "volume-x")


def _left_of(row: QRect, width: int) -> QRect:
    return QRect(row.left(), row.top(), width, row.height())


def _right_of(row: QRect, width: int) -> QRect:
    return QRect(row.right() + 1 - width, row.top(), width, row.height())

"""The session page: everything a glance from two metres must tell, and large controls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from upstroke.core.intents import SessionIntent
from upstroke.core.keys import Act, Bindings
from upstroke.core.planning.beat import beat_at
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import Audible, Progress
from upstroke.core.settings import Settings
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Dressed
from upstroke.window.fitted_words import FittedWords
from upstroke.window.glance import Glance, glance_at, ring_at
from upstroke.window.headline_view import HeadlineView
from upstroke.window.keys import bound_key
from upstroke.window.look import Role, Space, Style
from upstroke.window.note_view import NoteView
from upstroke.window.notice_line import Notice, NoticeLine
from upstroke.window.one_switch import OneSwitch
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.press_guard import PressGuard
from upstroke.window.pressure_meter import PressureMeter
from upstroke.window.ring import Ring
from upstroke.window.ring_life import life_at
from upstroke.window.session_controls import SessionControls
from upstroke.window.session_corners import corners
from upstroke.window.session_notices import Telling, notice_of
from upstroke.window.session_places import (
    CAPTIONS,
    SessionPlaces,
    Wants,
    is_wide,
    session_places,
)
from upstroke.window.signal_view import SignalView
from upstroke.window.signals import signal_at
from upstroke.window.steering import Order, Steering
from upstroke.window.strip import Strip
from upstroke.window.time_marks import TimeMarks

WORDS_EVERY: Millis = 100
"""So often at most what does not move by itself is looked at while time passes."""


class SessionPage(Dressed, QWidget):
    """Shows a session's progress; asks for commands.

    Args:
        pictures: icons and illustrations.
        clock: milliseconds of a steady clock, to tell a meant press from a slip.
    """

    wanted = Signal(object)
    """A `SessionIntent`."""
    safety_wanted = Signal()
    acted = Signal(object)
    """An `Act` that is not the session's: full screen or help."""

    def __init__(self, pictures: Pictures, clock: Callable[[], Millis]) -> None:
        super().__init__()
        self._clock = clock
        self._steering = Steering(clock)
        self._wants = Wants(1.0)
        self._places: SessionPlaces | None = None
        self._shown: tuple[object, ...] = ()
        self._timeline: Timeline | None = None
        self._by_eye = False
        self._headline, self._ring = HeadlineView(), Ring()
        self._picture, self._pressure = PictureView(pictures), PressureMeter()
        self._note = NoteView(pictures)
        self._next = FittedWords(Role.LARGE, "ink")
        self._place = FittedWords(Role.HEADING, "ink", lines=1)
        self._left = FittedWords(
            Role.HEADING, lines=1, align=Qt.AlignmentFlag.AlignRight, name=tr("Time left in all")
        )
        self._notice = NoticeLine(pictures)
        self._strip = Strip(live=True, clock=clock)
        self._times = TimeMarks(self._strip)
        self._signal = SignalView(self)
        self._parts: tuple[QWidget, ...] = (
            self._headline, self._ring, self._picture, self._pressure, self._note, self._next,
            self._place, self._left, self._times, self._notice, self._strip,
        )  # fmt: skip
        quiet = Face("", "shield-alert", name=tr("Safety note (pauses)"), weight=Weight.QUIET)
        self.safety_button = Button(pictures, replace(quiet, role=Role.LARGE))
        self.safety_button.clicked.connect(self.safety_wanted)
        small = Face("", "picture-in-picture-2", name=tr("Small window"), weight=Weight.QUIET)
        self.compact_button = Button(pictures, replace(small, role=Role.LARGE))
        self.compact_button.clicked.connect(lambda: self.acted.emit(Act.COMPACT))
        in_corners = (self.safety_button, self.compact_button)
        # Headline and ring first: the ring paints its corners, in which the buttons lie.
        for part in (*self._parts[:2], *in_corners, *self._parts[2:]):
            part.setParent(self)
        self._controls = SessionControls(pictures, self)
        self._controls.pressed.connect(self.press)
        self.switch = OneSwitch(pictures, clock, self)
        self.switch.pressed.connect(self.toggle)
        self._strip.jump.connect(lambda at: self._pass_on(self._steering.seek(at)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Session"))

    @property
    def controls(self) -> SessionControls:
        """The buttons."""
        return self._controls

    @property
    def notice(self) -> Notice:
        """What the line for notices says."""
        return self._notice.notice

    @property
    def guard(self) -> PressGuard:
        """What tells a press that was meant from a slip, for whatever is pressed."""
        return self._steering.press

    @property
    def strip(self) -> Strip:
        """The whole session."""
        return self._strip

    @property
    def ring(self) -> Ring:
        """The ring."""
        return self._ring

    def begin(self, *, safety: bool) -> None:
        """A session begins: nothing pressed before counts. `safety`: there is a note to show."""
        self.safety_button.setVisible(safety)
        self._steering = Steering(self._clock, self._steering.bindings)
        self.switch.guard_by(self._steering.press)
        self._strip.guard_by(self._steering.press)
        self.setFocus()

    def bind(self, bindings: Bindings) -> None:
        """Obey these keys."""
        self._steering.bindings = bindings

    def show_progress(
        self, progress: Progress, settings: Settings, same_side: str, told: Telling
    ) -> None:
        """Show an instant of the session, painting no more than has changed.

        What cannot be heard is shown larger, with signals in place of the chimes. `told` is what
        there is to tell of sound and questions; the page adds what is its own.
        """
        steering, clock = self._steering, self._clock()
        steering.more_time = settings.more_time
        self.switch.follow(progress.state, on=settings.press_anywhere)
        self._by_eye = told.audible is Audible.NO
        self.show_frame(progress)
        stopping, leans = steering.stop.armed(clock), steering.press.leans(clock)
        slept, skipped = progress.slept, steering.note()
        told = replace(told, stopping=stopping, leans=leans, slept=slept, skipped=skipped)
        now = progress.position // WORDS_EVERY, progress.moment.span
        shown = (progress.state, *now, progress.can_undo, settings, told, same_side)
        if shown != self._shown or progress.timeline is not self._timeline:
            self._shown, self._timeline = shown, progress.timeline
            self._show_words(progress, settings, same_side, told)

    def show_frame(self, progress: Progress) -> None:
        """Show what moves by itself, and nothing else."""
        beat = beat_at(progress.moment)
        life = life_at(progress, beat, still=self.style_now.still)
        self._ring.show_value(ring_at(progress), life)
        self._headline.show_come(life.come)
        self._picture.show_come(life.come)
        self._picture.show_beat(beat)
        self._signal.show_value(signal_at(progress) if self._by_eye else None)

    def _show_words(
        self, progress: Progress, settings: Settings, same_side: str, told: Telling
    ) -> None:
        """Show everything that does not move by itself: seldom enough to cost little."""
        glance, notice = glance_at(progress, same_side), notice_of(told)
        self._show_glance(glance)
        self._strip.show_value(progress.timeline, progress.position)
        self._notice.show_notice(notice)
        self._times.show_timeline(progress.timeline)
        self._controls.show_glance(
            glance, settings.more_time, stopping=told.stopping, anywhere=settings.press_anywhere
        )
        self._want(
            Wants(
                text=self.style_now.text,
                pressure=glance.pressure is not None,
                picture=self._picture.has_picture(),
                notice=bool(notice.text),
                note=bool(glance.note or glance.caution),
                by_eye=told.audible is Audible.NO,
            )
        )

    def _show_glance(self, glance: Glance) -> None:
        self._headline.show_value(glance.headline)
        self._pressure.show_value(glance.pressure)
        self._picture.show_picture(glance.picture, glance.headline.title, mirrored=glance.mirrored)
        self._note.show_text(glance.note, glance.caution)
        self._next.show_text(glance.next)
        self._place.show_text(glance.place)
        self._left.show_text(glance.left)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; whether it is for anything. A bounce is left out."""
        key = self._bound(event)
        if event.isAutoRepeat() or key is None or not self._steering.means(key):
            return False
        self._pass_on(self._steering.key(key))
        return True

    def press(self, act: Act) -> None:
        """Do what a button is for, unless it is a bounce."""
        self._pass_on(self._steering.button(act))

    def toggle(self) -> None:
        """Do what a press beside the controls is for."""
        self._pass_on(self._steering.toggle())

    def takes_back(self, event: QKeyEvent) -> bool:
        """Whether a key undoes what was done last, now that the session is over."""
        key = self._bound(event)
        return key is not None and not event.isAutoRepeat() and self._steering.takes_back(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys do what buttons do."""
        if not self.press_key(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key that comes up and goes down at once has not been pressed twice."""
        self.release_key(event)
        super().keyReleaseEvent(event)

    def release_key(self, event: QKeyEvent) -> None:
        """A key has come up, here or in the small window."""
        key = self._bound(event)
        if key is not None and not event.isAutoRepeat():
            self._steering.released(key)

    def _bound(self, event: QKeyEvent) -> str | None:
        return bound_key(event, self._steering.bindings)

    def _pass_on(self, order: Order | None) -> None:
        if isinstance(order, SessionIntent):
            self.wanted.emit(order)
        elif order is not None:
            self.acted.emit(order)

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
        timed = wide and not notice and not places.strip.isEmpty()
        ends = not notice or not places.caption.contains(places.notice) or wide
        spots = corners(places.headline, places.ring, wide=wide)
        rects: dict[QWidget, QRect] = {
            self._headline: spots.headline,
            self._ring: places.ring,
            self._picture: places.picture,
            self._pressure: places.pressure,
            self._note: places.note,
            self._next: places.next,
            self._place: _left_of(places.caption, end) if ends else QRect(),
            self._left: _right_of(places.caption, end) if ends else QRect(),
            self._times: middle if timed else QRect(),
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
        self.safety_button.setGeometry(spots.safety)
        self.compact_button.setGeometry(spots.small)
        taken = (places.main, places.others, places.strip, spots.safety, spots.small)
        self.switch.leave_out(*taken)
        aside = places.picture.united(places.note)
        self._signal.place(self.rect(), places.next if aside.isEmpty() else aside)


def _left_of(row: QRect, width: int) -> QRect:
    return QRect(row.left(), row.top(), width, row.height())


def _right_of(row: QRect, width: int) -> QRect:
    return QRect(row.right() + 1 - width, row.top(), width, row.height())

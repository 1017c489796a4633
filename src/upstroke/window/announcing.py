"""What a screen reader says unasked: each step and each change of state once, no second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from upstroke.core.planning.timeline import Step, Timeline, title_on_side
from upstroke.core.session.progress import ENDED, Progress, State
from upstroke.core.time_format import length_text
from upstroke.texts import marked, tr
from upstroke.window.end_page import title_of, told_of
from upstroke.window.words import has_sides, to_go

Say = Callable[[str], None]

GET_READY = marked("Going on: get ready")


class Announcer:
    """Follows sessions, and says what is new.

    Args:
        say: has a sentence read aloud.
    """

    def __init__(self, say: Say) -> None:
        self._say = say
        self._step: Step | None = None
        self._state: State | None = None
        self._notice = ""

    def follow(self, progress: Progress, notice: str = "") -> None:
        """Tell of a session as it now stands, and what the line for notices says."""
        state, step = progress.state, progress.moment.step
        before, self._state = self._state, state
        known, self._step = step is self._step, step
        if state in ENDED:
            if before is not state:
                self._say(f"{title_of(progress)}. {told_of(progress)}")
            return
        if state is not before and state is State.PAUSED:
            self._say(tr("Paused, {to_go}", to_go=to_go(progress.moment.step_left)))
        elif state is not before and state is State.RESUMING:
            self._say(tr(GET_READY))
        if not known:
            self._say(told_of_step(progress.timeline, step))
        self._tell_notice(notice)

    def _tell_notice(self, text: str) -> None:
        if text != self._notice:
            self._notice = text
            if text:
                self._say(text)

    def rest(self) -> None:
        """The session is left: the next one is told from its beginning."""
        self._step, self._state, self._notice = None, None, ""


def told_of_step(timeline: Timeline, step: Step) -> str:
    """A step as it is announced: what, which side, how long."""
    side = step.side_word if has_sides(timeline) else ""
    return f"{title_on_side(step.title, side)}, {length_text(step.end - step.work_start)}"


def read_aloud(widget: QWidget) -> Say:
    """A way to have sentences read aloud by a screen reader, politely, where there is one."""

    def say(text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))

    return say

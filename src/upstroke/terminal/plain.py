"""A session as plain lines, one for each thing that happens: for a pipe, a log, a screen reader."""

from __future__ import annotations

from collections.abc import Mapping

from upstroke.core.programme.model import Side
from upstroke.core.session.progress import (
    ENDED,
    Change,
    Jumped,
    Progress,
    Retimed,
    State,
    StateChanged,
    StepBegan,
    Woke,
    skipped_text,
)
from upstroke.core.time_format import clock_text, countdown_text
from upstroke.terminal.page import with_side
from upstroke.texts import marked, tr

_STATES = {
    State.PAUSED: marked("Paused."),
    State.RESUMING: marked("Get ready."),
    State.FINISHED: marked("The session is over."),
    State.STOPPED: marked("Stopped."),
}
_LONGER = marked("{time} longer: {left} left.")
_SHORTER = marked("{time} shorter: {left} left.")


def lines_of(
    changes: tuple[Change, ...], progress: Progress, side_words: Mapping[Side, str]
) -> tuple[str, ...]:
    """A line for each change that matters to a person, each with its time in the session."""
    lines: list[str] = []
    for change in changes:
        match change:
            case StateChanged(before=State.RESUMING, after=State.RUNNING):
                lines.append(tr("Going on."))
            case StateChanged(after=after) if after in _STATES:
                lines.append(tr(_STATES[after]))
                lines.extend(filter(None, [_skipped(progress)]))
            case Retimed(by=by):
                text = _LONGER if by > 0 else _SHORTER
                lines.append(tr(text, time=clock_text(abs(by)), left=_left(progress)))
            case Woke():
                lines.append(tr("It was paused because the computer slept."))
            case StateChanged() | StepBegan() | Jumped():
                pass
    if _new_step(changes, progress):
        lines.append(_step(progress, side_words))
    now = _elapsed(progress)
    return tuple(f"{now}  {line}" for line in lines)


def _skipped(progress: Progress) -> str:
    return skipped_text(progress.skipped) if progress.state in ENDED else ""


def _new_step(changes: tuple[Change, ...], progress: Progress) -> bool:
    """True if a step is to be named: it began, or a jump led to it."""
    if progress.state in ENDED:
        return False
    return any(
        isinstance(change, StepBegan)
        or (isinstance(change, Jumped) and progress.state is not State.RESUMING)
        or (isinstance(change, StateChanged) and change.before is State.READY)
        for change in changes
    )


def _step(progress: Progress, side_words: Mapping[Side, str]) -> str:
    step = progress.moment.step
    text = with_side(step, step.side, side_words)
    return tr("{step} ({time})", step=text, time=clock_text(step.end - step.start))


def _left(progress: Progress) -> str:
    return countdown_text(progress.timeline.total - progress.position)


def _elapsed(progress: Progress) -> str:
    """Time gone, rounded down: a countdown rounds up, a stopwatch does not."""
    return clock_text(progress.position)

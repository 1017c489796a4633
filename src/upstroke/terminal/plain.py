"""A session as plain lines: before it begins, and for each thing that happens in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.model import Programme, Safety, Side
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
from upstroke.terminal.screen import wrapped
from upstroke.texts import marked, tr


def overview(programme: Programme, timeline: Timeline, width: int, *, agreed: bool) -> list[str]:
    """Title, steps with their times and, unless it was agreed to before, the whole safety note."""
    return [
        tr("{programme}, {time}", programme=programme.title, time=clock_text(timeline.total)),
        *wrapped(programme.summary, width),
        "",
        *journey(timeline),
        "",
        *(_safety(programme.safety, width, agreed=agreed) if programme.safety else []),
    ]


def journey(timeline: Timeline) -> Iterator[str]:
    """Every step with the time at which it begins."""
    column = len(clock_text(timeline.total))
    for step in timeline.steps:
        yield f"  {clock_text(step.start):>{column}}  {with_side(step, step.side, {})}"


def _safety(safety: Safety, width: int, *, agreed: bool) -> list[str]:
    lines = wrapped(safety.intro, width)
    if agreed:
        return [*lines, ""]
    for note in safety.notes:
        lines += ["", tr("{name}:", name=note.title)]
        for point in note.points:
            first, *rest = wrapped(point, width - 4) or [""]
            lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    agreeing = tr(
        "By starting you confirm that you have read this and that none of it applies to you."
    )
    return [*lines, "", *wrapped(agreeing, width), ""]


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
    left = countdown_text(progress.timeline.total - progress.position)
    for change in changes:
        match change:
            case StateChanged(before=State.RESUMING, after=State.RUNNING):
                lines.append(tr("Going on."))
            case StateChanged(after=after) if after in _STATES:
                lines.append(tr(_STATES[after]))
                if progress.state in ENDED and progress.skipped:
                    lines.append(skipped_text(progress.skipped))
            case Retimed(by=by):
                text = _LONGER if by > 0 else _SHORTER
                lines.append(tr(text, time=clock_text(abs(by)), left=left))
            case Woke():
                lines.append(tr("It was paused because the computer slept."))
            case StateChanged() | StepBegan() | Jumped():
                pass
    if _new_step(changes, progress):
        lines.append(_step(progress, side_words))
    # Rounded down: a countdown rounds up, a stopwatch does not.
    now = clock_text(progress.position)
    return tuple(f"{now}  {line}" for line in lines)


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

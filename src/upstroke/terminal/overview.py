"""The whole session before it begins, as text: the journey, and what to heed."""

from __future__ import annotations

from collections.abc import Iterator

from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.programme.model import Programme, Safety
from upstroke.core.time_format import clock_text
from upstroke.terminal.glyphs import wrapped
from upstroke.terminal.page import with_side
from upstroke.texts import tr


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
        yield f"  {clock_text(step.start):>{column}}  {_named(step)}"


def _named(step: Step) -> str:
    return with_side(step, step.side, {})


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

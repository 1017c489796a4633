"""One instant of a session as lines of text: pure, so that what is shown can be read in tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from upstroke.core.keys import STANDARD
from upstroke.core.planning.timeline import Moment, SpanKind, Step, title_on_side
from upstroke.core.programme.model import HIGHEST_PRESSURE, Side
from upstroke.core.session.progress import ENDED, Progress, State
from upstroke.core.time_format import clock_text, countdown_text, whole_seconds
from upstroke.core.units import Millis
from upstroke.terminal.bindings import Actions, actions, line_of_keys, list_of_keys
from upstroke.terminal.glyphs import FINE, Glyphs, bar, cells, dots, fitted, joined, wrapped
from upstroke.terminal.screen import Line, Priority, TextStyle, arranged
from upstroke.texts import tr
from upstroke.texts.regions import figure

WIDEST = 78
"""Columns; longer lines are harder to read, and a longer bar shows no more."""

_LEAST_COLUMN = 24
"""The least width of words beside keys: in less they would stand one below the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything but the session's progress that the page is drawn from.

    `waiting`: the session is to start as soon as its sound is ready. `asking`: stop was asked for
    once. `trouble`: a sentence about the sound, or an answer. `keys`: what each is for.
    """

    width: int = 80
    height: int = 24
    glyphs: Glyphs = FINE
    side_words: Mapping[Side, str] = field(default_factory=dict)
    waiting: bool = False
    asking: bool = False
    helping: bool = False
    keys: Actions = field(default_factory=lambda: actions(STANDARD))
    trouble: str | None = None


def page(progress: Progress, view: View) -> list[Line]:
    """Lay out the whole screen, from the top."""
    lines = _help(view) if view.helping else _session(progress, view)
    return [
        Line(fitted(line.text, view.width, view.glyphs.cut), line.style, line.priority)
        for line in arranged(lines, view.height)
    ]


def _session(progress: Progress, view: View) -> list[Line]:
    moment, width = progress.moment, min(view.width, WIDEST)
    space = Line("")
    keys = joined(line_of_keys(view.keys), width, view.glyphs.between)
    return [
        _heading(progress, view, width),
        space,
        Line(step_text(moment, view.side_words), TextStyle.BOLD, Priority.MOST),
        *_state(progress, view),
        *(_count(moment, width) if progress.state not in ENDED else []),
        Line(_step_bar(moment, view, width), priority=Priority.TIME),
        *_pressure(moment, view),
        space,
        *(Line(text, TextStyle.DIM, Priority.NOTE) for text in wrapped(_note(moment.step), width)),
        space,
        *(Line(text, priority=Priority.NEXT) for text in wrapped(_next(moment.next), width)),
        Line(_total(progress, view, width), priority=Priority.TIME),
        space,
        *(Line(text, TextStyle.DIM, Priority.KEYS) for text in keys),
    ]


def _note(step: Step) -> str:
    return f"{step.note} {step.caution}".strip()


def _heading(progress: Progress, view: View, width: int) -> Line:
    timeline = progress.timeline
    place = tr(
        "{number} of {steps}", number=progress.moment.step.index + 1, steps=len(timeline.steps)
    )
    title = fitted(timeline.title, max(0, width - cells(place) - 2), view.glyphs.cut)
    gap = " " * max(1, width - cells(title) - cells(place))
    return Line(f"{title}{gap}{place}", TextStyle.DIM, Priority.NOTE)


def step_text(moment: Moment, side_words: Mapping[Side, str]) -> str:
    """The step and, unless it is both, its side: `Calf, left leg`."""
    return with_side(moment.step, moment.span.side, side_words)


def with_side(step: Step, side: Side, side_words: Mapping[Side, str]) -> str:
    """A step's title and, unless it is both, a side's word."""
    if side is Side.BOTH:
        return step.title
    word = step.side_word if side is step.side else side_words.get(side, side.value)
    return title_on_side(step.title, word)


def _state(progress: Progress, view: View) -> list[Line]:
    texts = [
        *([tr("Stop? Press s again to stop, or any other key to go on.")] if view.asking else []),
        *([view.trouble] if view.trouble else []),
        *([text] if (text := state_text(progress, waiting=view.waiting)) else []),
    ]
    # A blank line keeps what lies below in its place.
    lines = [line for text in texts for line in wrapped(text, view.width)]
    return [Line(line, TextStyle.BOLD, Priority.MOST) for line in lines] or [Line("")]


def state_text(progress: Progress, *, waiting: bool = False) -> str:
    """Say how the session stands; empty while it simply runs."""
    match progress.state:
        case State.READY:
            text = tr("Getting the sound ready.") if waiting else tr("Press space to start.")
        case State.PAUSED if progress.slept:
            text = tr("Paused while the computer slept. Press space to go on.")
        case State.PAUSED:
            text = tr("Paused. Press space to go on.")
        case State.FINISHED | State.STOPPED if progress.can_undo:
            text = tr("The session is over: u undoes, q closes.")
        case State.FINISHED | State.STOPPED:
            text = tr("The session is over: q closes.")
        case State.RESUMING | State.RUNNING:
            left = _until_work(progress)
            text = "" if left is None else tr("Get ready: {time}", time=countdown_text(left))
    return text


def _until_work(progress: Progress) -> Millis | None:
    if progress.state is State.RESUMING:
        return progress.resumes_in or 0
    lead_in = progress.moment.span.kind is SpanKind.LEAD_IN
    return progress.moment.span_left if lead_in else None


def _count(moment: Moment, width: int) -> list[Line]:
    count = moment.span.count
    if count is None:
        return []
    figures = tr("{number} of {steps}", number=count.index, steps=count.of)
    if count.name:
        figures = tr("{name}, {figures}", name=count.name, figures=figures)
    text = ", ".join(filter(None, (figures, moment.span.direction)))
    return [Line(line, TextStyle.BOLD, Priority.COUNT) for line in wrapped(text, width)]


def _step_bar(moment: Moment, view: View, width: int) -> str:
    step = moment.step
    done = (moment.position - step.work_start) / max(1, step.end - step.work_start)
    time = countdown_text(min(moment.step_left, step.end - step.work_start))
    return f"{bar(done, width - len(time) - 2, view.glyphs)}  {time}"


def _pressure(moment: Moment, view: View) -> list[Line]:
    if not moment.step.pressure:
        return []
    at = moment.pressure
    text = tr(
        "Pressure {dots} {figure}",
        dots=dots(at, round(HIGHEST_PRESSURE), view.glyphs),
        figure=figure(f"{round(at * 2) / 2:g}"),
    )
    return [Line(text, priority=Priority.PRESSURE)]


def _next(step: Step | None) -> str:
    if step is None:
        return tr("Next: the end")
    return tr("Next: {step}", step=with_side(step, step.side, {}))


def _total(progress: Progress, view: View, width: int) -> str:
    total = progress.timeline.total
    left = countdown_text(min(total - progress.position, whole_seconds(total)))
    text = tr("{time} left of {total}", time=left, total=clock_text(total))
    return f"{text}  {bar(progress.position / max(1, total), width - cells(text) - 2, view.glyphs)}"


def _help(view: View) -> list[Line]:
    listed = list_of_keys(view.keys)
    back = tr("Press any key to go back to the session. It is still running.")
    column = max(cells(keys) for keys, _ in listed) + 2
    return [
        Line(tr("Keys"), TextStyle.BOLD, Priority.MOST),
        Line(""),
        *(line for keys, what in listed for line in _listed(keys, what, column, view.width)),
        Line(""),
        *(Line(text, TextStyle.DIM, Priority.KEYS) for text in wrapped(back, view.width)),
    ]


def _listed(keys: str, what: str, column: int, width: int) -> list[Line]:
    """Keys and what they are for: in two columns, or one after the other where that is too narrow.

    What goes on in another line is the first that a low terminal leaves out.
    """
    if width - column < _LEAST_COLUMN:
        first, *rest = wrapped(f"{keys} {what}", width - 2) or [""]
        indent = "  "
    else:
        first, *rest = wrapped(what, width - column) or [""]
        first, indent = keys + " " * (column - cells(keys)) + first, " " * column
    return [
        Line(first, priority=Priority.TIME),
        *(Line(f"{indent}{text}", priority=Priority.NOTE) for text in rest),
    ]

"""Readers of the hand's movement: pressure, stroke patterns and prompts."""

from __future__ import annotations

from itertools import pairwise

from upstroke.core.programme.model import (
    Offset,
    PressurePoint,
    Prompt,
    Share,
    Stroke,
    StrokePattern,
)
from upstroke.core.units import Millis
from upstroke.files.programme import values
from upstroke.files.programme.faults import Place, Refused, shown
from upstroke.files.programme.table import Table, given
from upstroke.texts import tr

MOST_WORDS = 5
"""Words of a prompt: more would not be heard over the work, nor end before the next."""

_ENDS = 2


def pressure_points(value: object, place: Place) -> tuple[PressurePoint, ...]:
    """One number, `[from, to]`, or tables of `at` and `pressure` in order."""
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return _points(value, place)
    first, last = from_to(value, place)
    if first == last:
        return (PressurePoint(0.0, first),)
    return (PressurePoint(0.0, first), PressurePoint(1.0, last))


def from_to(value: object, place: Place) -> tuple[float, float]:
    """One pressure, or two: at the beginning and at the end."""
    if not isinstance(value, list):
        level = values.pressure(value, place)
        return level, level
    if len(value) != _ENDS:
        raise place.wrong(
            tr('"pressure" is a list of {number}', number=len(value)),
            tr(
                "write one number, or two as [1, 2.5], decimals with a point, or tables with at "
                "and pressure"
            ),
        )
    first, last = values.list_of(values.pressure, "1, 2.5")(value, place)
    return first, last


def _points(items: list[object], place: Place) -> tuple[PressurePoint, ...]:
    points = values.list_of(_point, "{ at = 0, pressure = 2 }")(items, place)
    for index, (before, after) in enumerate(pairwise(points), start=1):
        if after.at <= before.at:
            place.at(index).fault(
                tr("this point of pressure is not after the one before it"), tr("put them in order")
            )
    return points


def _point(value: object, place: Place) -> PressurePoint:
    table = Table(value, place, tr("a point of pressure"))
    at = table.need("at", values.fraction, '"50%"')
    level = table.need("pressure", values.pressure, "2")
    table.finish()
    return PressurePoint(given(at), given(level))


def stroke_patterns(table: Table) -> tuple[StrokePattern, ...]:
    """The patterns of a step in order; each plays until its share of the work."""
    patterns = table.each("stroke", tr("a stroke pattern"), _pattern)
    for index, (before, after) in enumerate(pairwise(patterns), start=1):
        if after.until <= before.until:
            table.place.at("stroke", index).fault(
                tr("this pattern ends no later than the one before it"),
                tr("give each a later until; the last may go without"),
            )
    return patterns


def _pattern(table: Table) -> StrokePattern:
    until = table.choose("until", values.fraction, 1.0)
    if until == 0:
        table.place.at("until").fault(
            tr("this pattern ends at once"), tr('write for example "50%"')
        )
    strokes = table.need(
        "pattern", values.list_of(_stroke, '{ shape = "long", seconds = 6 }'), "[...]"
    )
    table.finish()
    return StrokePattern(given(strokes), until)


def _stroke(value: object, place: Place) -> Stroke:
    table = Table(value, place, tr("a stroke"))
    shape = table.need("shape", values.plain_text, '"long"')
    seconds = table.need("seconds", values.seconds, "6")
    press = table.get("press", values.seconds_such_as(seconds or 4_000))
    times = table.choose("times", values.count, 1)
    direction = table.get("direction", values.plain_text)
    table.finish()
    whole = given(seconds)
    if press is not None and press > whole:
        place.at("press").fault(
            tr('"press" is longer than the stroke'), tr("write at most its seconds")
        )
    return Stroke(given(shape), whole, press or whole, times, direction)


def prompts_within(work: Millis | None) -> values.Reader[tuple[Prompt, ...]]:
    """A reader of prompts that must lie inside work of at most this length."""

    def read(value: object, place: Place) -> Prompt:
        table = Table(value, place, tr("a prompt"))
        say = table.need("say", few_words, '"a little deeper"')
        at = _prompt_place(table)
        care = table.choose("care", values.flag, default=False)
        table.finish()
        if at is None:
            raise Refused
        beyond = at.share >= 1 if isinstance(at, Share) else work is not None and at.time >= work
        if work is not None and beyond:
            place.fault(
                tr("the prompt lies beyond the work of its step"),
                tr("place it earlier, or make the step longer"),
            )
        return Prompt(given(say), at, care)

    return values.list_of(read, '{ say = "a little deeper", at = "50%" }')


def few_words(value: object, place: Place) -> str:
    """The text of a prompt: not too many words to be heard over the work."""
    say = values.plain_text(value, place)
    words = len(say.split())
    if words > MOST_WORDS:
        raise place.wrong(
            tr("the prompt {say} has {words} words", say=shown(say), words=words),
            tr("use at most {most_words}", most_words=MOST_WORDS),
        )
    return say


def _prompt_place(table: Table) -> Offset | Share | None:
    at, left = table.get("at", _offset_or_share), table.get("left", values.seconds_or_none_at_all)
    if "at" in table and "left" in table:
        table.place.fault(tr('the prompt has both "at" and "left"'), tr("keep one of the two"))
    if "at" not in table and "left" not in table and table.is_table:
        table.place.fault(
            tr("the prompt does not say when"), tr('add at = "50%", at = "20s" or left = "10s"')
        )
    return Offset(left, from_end=True) if at is None and left is not None else at


def _offset_or_share(value: object, place: Place) -> Offset | Share:
    if isinstance(value, str) and ("%" in value or not any(map(str.isdigit, value))):
        return Share(values.fraction(value, place))
    return Offset(values.seconds_or_none_at_all(value, place))

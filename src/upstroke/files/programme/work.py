"""The work of a step: how long it lasts, how the hands move in it, and what is said meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias

from upstroke.core.programme.model import (
    ByLength,
    Counted,
    CountSet,
    Cycled,
    Offset,
    Phase,
    PressurePoint,
    Prompt,
    Share,
    Stroke,
    StrokePattern,
    Timed,
    Work,
)
from upstroke.core.units import Millis
from upstroke.files.programme import values
from upstroke.files.programme.faults import AND, Place, Refused, listed, shown
from upstroke.files.programme.options import Context
from upstroke.files.programme.table import Table, given
from upstroke.texts import marked, tr

_WorkReader: TypeAlias = Callable[[Table, Context], Work]

_KEYS = {
    "seconds": ("seconds",),
    "count": ("count", "names", "set", "each", "direction", "running-on"),
    "phase": ("phase", "times"),
}
_ALL_KEYS = tuple(key for keys in _KEYS.values() for key in keys)
_RANGE = ("least", "most")


def read_work(table: Table, context: Context) -> Work | None:
    """Exactly one of `seconds`, counted items and phases; None when faulty."""
    table.know(*_ALL_KEYS, *_RANGE)
    kinds = [kind for kind, keys in _KEYS.items() if any(key in table for key in keys)]
    if len(kinds) == 1:
        try:
            return _READERS[kinds[0]](table, context)
        except Refused:
            return None
    if kinds:
        present = [key for key in _ALL_KEYS if key in table]
        table.place.fault(
            tr("the step has {present}, which do not go together", present=listed(present, AND)),
            tr("keep either seconds, or counted items, or phases"),
        )
    elif table.is_table:
        table.place.fault(
            tr("the step does not say how long it lasts"),
            tr("add seconds = 60, or count and each, or phases"),
        )
    return None


def longest(work: Work) -> Millis:
    """The longest that this work lasts, in any length of the programme."""
    if isinstance(work, Timed):
        return _most(work.duration, work.most)
    if isinstance(work, Counted):
        return work.each * items(work)
    return sum(phase.duration for phase in work.phases) * _most(work.times, work.most)


def items(work: Work) -> int:
    """The most spans that this work comes to: itself, or its items."""
    if isinstance(work, Timed):
        return 1
    if isinstance(work, Counted):
        return sum(_most(each.count, each.most) for each in work.sets)
    return len(work.phases) * _most(work.times, work.most)


def _most(found: ByLength[int], most: int | None) -> int:
    return max(*found.values(), most or 0)


def _timed(table: Table, context: Context) -> Timed:
    found = table.get("seconds", values.by_length(context.lengths, values.seconds))
    least, most = _range(table, found, values.seconds)
    return Timed(given(found), least, most)


def _counted(table: Table, context: Context) -> Counted:
    each = table.need("each", values.seconds, "3")
    running_on = table.choose("running-on", values.flag, default=False)
    sets = _sets(table, context) if "set" in table else (_items(table, context),)
    return Counted(sets, given(each), running_on)


def _sets(table: Table, context: Context) -> tuple[CountSet, ...]:
    for key in ("count", "names", "direction", *_RANGE):
        problem = tr('"{key}" stands beside sets', key=key)
        mend = tr("write it inside each {header}", header=table.place.header("set"))
        table.refuse(key, problem, mend)

    def read(each: Table) -> CountSet:
        for key in ("say", "short") if each.place.where[-1] == 0 else ():
            problem = tr('"{key}" stands in the first set', key=key)
            for one in filter(None, (each, each.words)):
                one.refuse(key, problem, tr("write it in the step, which opens it"))
        say, short = each.text("say", context.opening), each.text("short", context.opening)
        try:
            return _items(each, context, say, short)
        finally:
            each.finish()

    sets = table.each("set", tr("a set"), read, told=("say", "short", "names"))
    if not sets:
        raise Refused
    return sets


def _items(
    table: Table, context: Context, say: str | None = None, short: str | None = None
) -> CountSet:
    direction = table.get("direction", values.plain_text)
    if "names" in table:
        names = _names(table)
        count = dict.fromkeys(context.lengths, len(names))
        return CountSet(count, names=names, say=say, short=short, direction=direction)
    table.know("names")
    found = table.need("count", values.by_length(context.lengths, values.count), "5")
    least, most = _range(table, found, values.count)
    return CountSet(given(found), least, most, say=say, short=short, direction=direction)


def _names(table: Table) -> tuple[str, ...]:
    for key in ("count", *_RANGE):
        problem = tr('"{key}" stands beside names, which are all said', key=key)
        table.refuse(key, problem, tr("keep one of the two"))
    names = given(table.get("names", values.list_of(values.plain_text, '"big toe"')))
    return table.texts("names", names, values.plain_text) or names


def _cycled(table: Table, context: Context) -> Cycled:
    times = table.need("times", values.by_length(context.lengths, values.count), "6")
    least, most = _range(table, times, values.count)
    phases = table.each("phase", tr("a phase"), _phase, told=("name", "say"))
    if "phase" not in table:
        table.place.fault(
            tr('the step has "times", but no phases'),
            tr("add {header} tables", header=table.place.header("phase")),
        )
    if not phases:
        raise Refused
    return Cycled(phases, given(times), least, most)


def _phase(table: Table) -> Phase:
    if table.words is not None and table.value("say") == table.value("name"):
        table.drop("say")  # It is no more than the name, and will have another.
    name = table.text("name", example='"in"')
    seconds = table.need("seconds", values.seconds, "4")
    say = table.text("say")
    pressure = table.get("pressure", _from_to)
    table.finish()
    return Phase(given(name), given(seconds), say or given(name), pressure)


def _range(
    table: Table, found: ByLength[int] | None, reader: values.Reader[int]
) -> tuple[int | None, int | None]:
    """`least` and `most`: both or neither, in order, and around every value."""
    least, most = table.get("least", reader), table.get("most", reader)
    for key, other in (_RANGE, _RANGE[::-1]):
        if key in table and other not in table:
            table.place.at(key).fault(
                tr('"{key}" stands without "{other}"', key=key, other=other),
                tr("add {other} = ..., or take {key} out", other=other, key=key),
            )
    if least is None or most is None:
        return None, None
    if least > most:
        table.place.at("least").fault(tr('"least" is more than "most"'), tr("exchange the two"))
    elif outside := [key for key, value in (found or {}).items() if not least <= value <= most]:
        told = listed(outside, AND)
        table.place.at("least").fault(
            tr('"least" and "most" do not enclose what is given for {outside}', outside=told),
            tr("widen them, or change the value"),
        )
    return least, most


_READERS: dict[str, _WorkReader] = {"seconds": _timed, "count": _counted, "phase": _cycled}


# --- how the hands move ---------------------------------------------------------------------------

_ENDS = 2


def pressure_points(value: object, place: Place) -> tuple[PressurePoint, ...]:
    """One number, `[from, to]`, or tables of `at` and `pressure` in order."""
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return _points(value, place)
    first, last = _from_to(value, place)
    if first == last:
        return (PressurePoint(0.0, first),)
    return (PressurePoint(0.0, first), PressurePoint(1.0, last))


def _from_to(value: object, place: Place) -> tuple[float, float]:
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


# --- what is said meanwhile -----------------------------------------------------------------------

MOST_WORDS = 5
"""Words of a prompt: more would not be heard over the work, nor end before the next."""

_SILENT = {
    Counted: marked(
        '"{key}" stands in a counted step, which speaks its numbers or names and nothing else'
    ),
    Cycled: marked('"{key}" stands in a step with phases, which speaks nothing else'),
}
"""Kinds of work in which there is no time for prompts."""


def read_prompts(table: Table, work: Work | None) -> tuple[Prompt, ...]:
    """The prompts of a step, which must lie inside its work."""
    for kind, problem in _SILENT.items():
        if isinstance(work, kind):
            mend = tr("take it out, or put what matters into say")
            table.refuse("prompts", tr(problem, key="prompts"), mend)
    prompts = table.get("prompts", _prompts_within(None if work is None else longest(work))) or ()
    told = table.texts("prompts", prompts, _few_words)
    if told is None:
        return prompts
    return tuple(replace(one, say=say) for one, say in zip(prompts, told, strict=True))


def _prompts_within(work: Millis | None) -> values.Reader[tuple[Prompt, ...]]:
    """A reader of prompts that must lie inside work of at most this length."""

    def read(value: object, place: Place) -> Prompt:
        table = Table(value, place, tr("a prompt"))
        say = table.need("say", _few_words, '"a little deeper"')
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


def _few_words(value: object, place: Place) -> str:
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

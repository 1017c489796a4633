"""The length of a step: a time, counted items, or a cycle of phases."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from upstroke.core.programme.model import ByLength, Counted, CountSet, Cycled, Phase, Timed, Work
from upstroke.core.units import Millis
from upstroke.files.programme import values
from upstroke.files.programme.faults import AND, Place, Refused, listed
from upstroke.files.programme.movement import from_to
from upstroke.files.programme.options import Context
from upstroke.files.programme.table import Table, given
from upstroke.texts import tr

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
    pressure = table.get("pressure", from_to)
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
    elif found is not None:
        _check_inside(table.place.at("least"), found, least, most)
    return least, most


def _check_inside(place: Place, found: ByLength[int], least: int, most: int) -> None:
    outside = [length for length, value in found.items() if not least <= value <= most]
    if outside:
        place.fault(
            tr(
                '"least" and "most" do not enclose what is given for {outside}',
                outside=listed(outside, AND),
            ),
            tr("widen them, or change the value"),
        )


_READERS: dict[str, _WorkReader] = {"seconds": _timed, "count": _counted, "phase": _cycled}

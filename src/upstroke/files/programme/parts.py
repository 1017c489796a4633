"""Steps and groups, to any depth that a person would write."""

from __future__ import annotations

from functools import partial

from upstroke.core.programme.model import (
    Counted,
    Group,
    Kind,
    Part,
    Sides,
    Technique,
    Texts,
    Timed,
    Turns,
    Which,
    Work,
)
from upstroke.files.programme import values
from upstroke.files.programme.faults import Place, Refused
from upstroke.files.programme.options import Around, Context, SeenStep, condition_of
from upstroke.files.programme.pictures import picture_in
from upstroke.files.programme.table import Table, given
from upstroke.files.programme.work import (
    items,
    pressure_points,
    read_prompts,
    read_work,
    stroke_patterns,
)
from upstroke.texts import tr

MOST_STEPS = 20_000
"""Steps and counted items of a whole programme, repeats and sides unrolled."""

DEEPEST = 16
"""Groups within groups; more is a mistake, and would exhaust the reader."""

_OPENINGS = {
    "say": "say",
    "short": "short",
    "say-second": "second",
    "short-second": "second_short",
    "note": "note",
    "caution": "caution",
}
"""Keys whose texts may hold the side, and the fields of `Texts` they are read into."""

_KIND = values.one_of({kind.value: kind for kind in Kind})


def read_parts(table: Table, context: Context, around: Around) -> tuple[Part, ...]:
    """The parts of a file or group; those with faults are left out."""
    parts = table.each("part", tr("a part"), lambda part: _part(part, context, around))
    if "part" not in table and table.is_table:
        table.place.fault(
            tr("{what} has no parts", what=table.what),
            tr("add a {header} with step and seconds", header=table.place.header("part")),
        )
    sizes = [unrolled(part) for part in parts]
    if sum(sizes) > MOST_STEPS >= max(sizes):
        _too_many(table.place.at("part"))
    return parts


def unrolled(part: Part) -> int:
    """Steps and counted items that a part comes to at most."""
    sides = len(part.sides.order) if part.sides else 1
    if isinstance(part, Technique):
        return sides * items(part.work)
    return sides * max(part.repeat.values()) * sum(map(unrolled, part.parts))


def _too_many(place: Place) -> None:
    place.fault(
        tr("this comes to more than {most_steps} steps", most_steps=f"{MOST_STEPS:,}"),
        tr("repeat or count less often"),
    )


def _part(table: Table, context: Context, around: Around) -> Part:
    if around.depth > DEEPEST:
        raise table.place.wrong(
            tr("the parts lie more than {deepest} groups deep", deepest=DEEPEST),
            tr("use fewer groups within groups"),
        )
    if "step" in table and "group" in table:
        raise table.place.wrong(tr('a part has both "step" and "group"'), tr("keep one of the two"))
    if "group" in table:
        return _group(table, context, around)
    if "step" not in table and table.is_table:
        table.place.fault(
            tr('a part has neither "step" nor "group"'),
            tr('add step = "..." with an id of its own'),
        )
    return _step(table, context, around)


def _group(table: Table, context: Context, around: Around) -> Group:
    table.what = tr("a group")
    repeat = values.by_length(context.lengths, values.count)
    condition = condition_of(table, context)
    inside = Around(
        depth=around.depth + 1,
        sided=around.sided or "sides" in table,
        conditions=(*around.conditions, condition),
    )
    group = Group(
        title=table.get("group", values.plain_text),
        sides=group_sides(table, sided=around.sided),
        repeat=table.choose("repeat", repeat, dict.fromkeys(context.lengths, 1)),
        leave_out_last_rest=table.choose("leave-out-last-rest", values.flag, default=False),
        condition=condition,
        parts=read_parts(table, context, inside),
    )
    table.finish()
    _check_group(group, table.place)
    return group


def _check_group(group: Group, place: Place) -> None:
    if group.leave_out_last_rest and group.parts and not any(map(_works, group.parts)):
        place.at("leave-out-last-rest").fault(
            tr("the group has nothing but rests"), tr("take this out, or add a step of work")
        )
    if unrolled(group) > MOST_STEPS >= sum(map(unrolled, group.parts)):
        _too_many(place.at("repeat"))


def _works(part: Part) -> bool:
    if isinstance(part, Technique):
        return part.kind is Kind.WORK
    return any(map(_works, part.parts))


def _step(table: Table, context: Context, around: Around) -> Technique:
    table.what = tr("a step")
    name = table.get("step", values.identifier)
    condition = condition_of(table, context)
    if name is not None:
        conditions = (*around.conditions, condition)
        context.seen.append(SeenStep(name, table.place.at("step"), conditions))
        words = context.words.get(name)
        table.words = words.pop(0) if words else None
    context.choices.clear()
    work = read_work(table, context)
    sides = step_sides(table, work, sided=around.sided)
    lead_in = values.by_length(context.lengths, values.seconds_or_none_at_all)
    technique = partial(
        Technique,
        sides=sides,
        lead_in=table.get("lead-in", lead_in),
        kind=table.choose("kind", _KIND, Kind.WORK),
        title=table.text("title") or (name or "").replace("-", " ").capitalize(),
        texts=_texts(table, context),
        posture=table.get("posture", values.plain_text),
        pressure=table.get("pressure", pressure_points) or (),
        strokes=stroke_patterns(table),
        prompts=read_prompts(table, work),
        picture=table.get("picture", picture_in(context.folder)),
        condition=condition,
    )
    table.finish()
    if work is None:
        raise Refused
    step = technique(id=given(name), work=work)
    on_side = around.sided if sides is None else sides.order != (Which.BOTH,)
    for place in () if on_side else context.choices:
        place.fault(
            tr('"{key}" has words for left and right, but the step is on no side', key=place.name),
            tr("write it without, or give the step its sides"),
        )
    if unrolled(step) > MOST_STEPS:
        _too_many(table.place)
    return step


def _texts(table: Table, context: Context) -> Texts:
    told = {field: table.text(key, context.opening) for key, field in _OPENINGS.items()}
    return Texts(name=table.text("name"), **told)


# --- which sides, and how they take turns ------------------------------------------------------

_ORDER = values.one_of(
    {
        **{which.value: (which,) for which in Which},
        "left, right": (Which.LEFT, Which.RIGHT),
        "right, left": (Which.RIGHT, Which.LEFT),
        "same, other": (Which.SAME, Which.OTHER),
        "other, same": (Which.OTHER, Which.SAME),
    }
)
_TURNS = values.one_of({turns.value: turns for turns in Turns})


def step_sides(table: Table, work: Work | None, *, sided: bool) -> Sides | None:
    """Sides of a step; `sided` tells that a group around it has settled them."""
    sides = _sides(table, sided=sided)
    if sides is None or work is None:
        return sides
    place = table.place.at("turns")
    if sides.turns is Turns.MIDWAY and not isinstance(work, Timed):
        place.fault(
            tr('turns "midway" needs a step that lasts for seconds'),
            tr('use "round" to change the side with every item, or "each"'),
        )
    if sides.turns is Turns.ROUND and not isinstance(work, Counted):
        place.fault(
            tr('turns "round" needs counted items, or a group that repeats'),
            tr('use "each", or "midway" to change the side in the middle'),
        )
    return sides


def group_sides(table: Table, *, sided: bool) -> Sides | None:
    """Sides of a group."""
    sides = _sides(table, sided=sided)
    place = table.place.at("turns")
    if sides is not None and sides.turns is Turns.MIDWAY:
        place.fault(
            tr('turns "midway" is for a single step'), tr('use "each" or "round" for a group')
        )
    if sides is not None and sides.turns is Turns.ROUND and "repeat" not in table:
        place.fault(tr('turns "round" needs a group that repeats'), tr("add repeat = 2 or more"))
    return sides


def _sides(table: Table, *, sided: bool) -> Sides | None:
    order = table.get("sides", _order)
    turns = table.choose("turns", _TURNS, Turns.EACH)
    if sided and order not in (None, (Which.BOTH,)):
        table.place.at("sides").fault(
            tr("the sides are settled by the group around this"),
            tr('take the line out, or write sides = "both"'),
        )
    alone = len(order) == 1 if order else "sides" not in table
    if alone and turns is not Turns.EACH:
        table.place.at("turns").fault(
            tr('turns "{turns}" needs two sides', turns=turns.value),
            tr('write sides = "left, right", or take the line out'),
        )
    return None if order is None else Sides(order, turns)


def _order(value: object, place: Place) -> tuple[Which, ...]:
    if isinstance(value, str):
        value = ", ".join(word.strip() for word in value.split(","))
    return _ORDER(value, place)

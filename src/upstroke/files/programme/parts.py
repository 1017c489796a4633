"""Steps and groups, to any depth that a person would write."""

from __future__ import annotations

from dataclasses import replace

from upstroke.core.programme.model import (
    Counted,
    Cycled,
    Group,
    Kind,
    Part,
    Prompt,
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
from upstroke.files.programme.movement import (
    few_words,
    pressure_points,
    prompts_within,
    stroke_patterns,
)
from upstroke.files.programme.options import Around, Context, SeenStep, condition_of
from upstroke.files.programme.pictures import picture_in
from upstroke.files.programme.table import Table, given
from upstroke.files.programme.work import items, longest, read_work
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

_KIND = values.one_of(tuple(kind.value for kind in Kind))


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
    once = values.by_length(context.lengths, values.count)(1, table.place)
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
        repeat=table.choose("repeat", repeat, once),
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
    lead_in = table.get("lead-in", values.by_length(context.lengths, values.seconds_or_none_at_all))
    kind = Kind(table.choose("kind", _KIND, Kind.WORK.value))
    title = table.text("title")
    texts = _texts(table, context)
    posture = table.get("posture", values.plain_text)
    pressure = table.get("pressure", pressure_points)
    strokes = stroke_patterns(table)
    prompts = _prompts(table, work)
    picture = table.get("picture", picture_in(context.folder))
    table.finish()
    if work is None:
        raise Refused
    technique = Technique(
        id=given(name),
        title=title or given(name).replace("-", " ").capitalize(),
        work=work,
        kind=kind,
        sides=sides,
        texts=texts,
        posture=posture,
        lead_in=lead_in,
        pressure=pressure or (),
        strokes=strokes,
        prompts=prompts,
        picture=picture,
        condition=condition,
    )
    on_side = around.sided if sides is None else sides.order != (Which.BOTH,)
    for place in () if on_side else context.choices:
        place.fault(
            tr('"{key}" has words for left and right, but the step is on no side', key=place.name),
            tr("write it without, or give the step its sides"),
        )
    if unrolled(technique) > MOST_STEPS:
        _too_many(table.place)
    return technique


def _texts(table: Table, context: Context) -> Texts:
    told = {field: table.text(key, context.opening) for key, field in _OPENINGS.items()}
    return Texts(name=table.text("name"), **told)


def _prompts(table: Table, work: Work | None) -> tuple[Prompt, ...]:
    mend = tr("take it out, or put what matters into say")
    if isinstance(work, Counted):
        problem = tr(
            '"{key}" stands in a counted step, which speaks its numbers or names and nothing else',
            key="prompts",
        )
        table.refuse("prompts", problem, mend)
    if isinstance(work, Cycled):
        problem = tr(
            '"{key}" stands in a step with phases, which speaks nothing else', key="prompts"
        )
        table.refuse("prompts", problem, mend)
    prompts = table.get("prompts", prompts_within(None if work is None else longest(work))) or ()
    told = table.texts("prompts", prompts, few_words)
    if told is None:
        return prompts
    return tuple(replace(one, say=say) for one, say in zip(prompts, told, strict=True))


# --- which sides, and how they take turns ------------------------------------------------------

_ORDERS = {
    **{which.value: (which,) for which in Which},
    "left, right": (Which.LEFT, Which.RIGHT),
    "right, left": (Which.RIGHT, Which.LEFT),
    "same, other": (Which.SAME, Which.OTHER),
    "other, same": (Which.OTHER, Which.SAME),
}
_TURNS = values.one_of(tuple(turns.value for turns in Turns))


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
    turns = Turns(table.choose("turns", _TURNS, Turns.EACH.value))
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
    return _ORDERS[values.one_of(tuple(_ORDERS))(value, place)]

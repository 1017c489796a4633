"""Which sides a step or group works on, and how they take turns."""

from __future__ import annotations

from upstroke.core.programme import Counted, Sides, Timed, Turns, Which, Work
from upstroke.files.programme_file import values
from upstroke.files.programme_file.faults import Place
from upstroke.files.programme_file.table import Table
from upstroke.texts import tr

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

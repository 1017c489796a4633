"""Programme to slots: groups, repeats and sides unrolled into the order they are performed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from upstroke.core.programme.model import (
    Group,
    Kind,
    Part,
    Programme,
    Side,
    Sides,
    Technique,
    Turns,
    Which,
)
from upstroke.core.settings import ProgrammeSettings, SideChoice

_SINGLE = {SideChoice.LEFT_ONLY: Side.LEFT, SideChoice.RIGHT_ONLY: Side.RIGHT}


@dataclass(frozen=True, slots=True)
class Slot:
    """One technique to be performed once.

    `second`: on the second of its sides, so its second texts are spoken. `sides`: one side, or
    for a change within the step the sides that its halves or items take in turn.
    """

    technique: Technique
    sides: tuple[Side, ...]
    second: bool

    @property
    def first(self) -> Side:
        """The side it begins on."""
        return self.sides[0]

    @property
    def midway(self) -> bool:
        """True where the side changes in the middle of the work."""
        return self.technique.sides is not None and self.technique.sides.turns is Turns.MIDWAY

    @property
    def last(self) -> Side:
        """The side it ends on."""
        return self.sides[-1] if self.midway else self.sides[0]


def unroll(programme: Programme, length: str, chosen: ProgrammeSettings) -> tuple[Slot, ...]:
    """Every slot in order. Empty when the sides chosen leave nothing to do."""
    return tuple(_Unroller(programme, length, chosen).parts(programme.parts, None, second=False))


class _Unroller:
    """Walks the tree; remembers only the side last worked on, for `same` and `other`."""

    def __init__(self, programme: Programme, length: str, chosen: ProgrammeSettings) -> None:
        self._on = programme.options_on(chosen.options)
        self._length = length
        self._chosen = chosen
        self._last = Side.RIGHT if chosen.sides is SideChoice.SWAPPED else Side.LEFT

    def parts(self, parts: tuple[Part, ...], side: Side | None, *, second: bool) -> Iterator[Slot]:
        for part in parts:
            if not part.condition.holds(self._on):
                continue
            if isinstance(part, Technique):
                yield from self._technique(part, side, second=second)
            else:
                yield from self._group(part, side, second=second)

    def _technique(self, part: Technique, side: Side | None, *, second: bool) -> Iterator[Slot]:
        if part.sides is None:
            yield self._slot(part, (side or Side.BOTH,), second=second)
            return
        order = self._order(part.sides)
        if not order:
            return
        if part.sides.turns is Turns.EACH:
            for index, own in enumerate(order):
                yield self._slot(part, (own,), second=second or index > 0)
        else:
            yield self._slot(part, order, second=second)

    def _group(self, group: Group, side: Side | None, *, second: bool) -> Iterator[Slot]:
        rounds = group.repeat[self._length]
        if group.sides is None:
            yield from self._rounds(group, [(side, second)] * rounds)
            return
        order = self._order(group.sides)
        if group.sides.turns is Turns.EACH:
            for index, own in enumerate(order):
                yield from self._rounds(group, [(own, second or index > 0)] * rounds)
        else:
            wanted = [self._wanted(group.sides, index) for index in range(rounds)]
            yield from self._rounds(
                group, [(own, own is not wanted[0]) for own in wanted if own in order]
            )

    def _wanted(self, sides: Sides, index: int) -> Side:
        return self._resolve(sides.order[index % len(sides.order)])

    def _rounds(self, group: Group, rounds: list[tuple[Side | None, bool]]) -> Iterator[Slot]:
        for index, (side, second) in enumerate(rounds):
            slots = list(self.parts(group.parts, side, second=second))
            if group.leave_out_last_rest and index == len(rounds) - 1:
                while slots and slots[-1].technique.kind is Kind.REST:
                    slots.pop()
            yield from slots

    def _slot(self, technique: Technique, sides: tuple[Side, ...], *, second: bool) -> Slot:
        slot = Slot(technique, sides, second)
        if slot.last is not Side.BOTH:
            self._last = slot.last
        return slot

    def _order(self, sides: Sides) -> tuple[Side, ...]:
        """The sides in the order wanted, without those the person does not want."""
        wanted = [self._resolve(which) for which in sides.order]
        only = _SINGLE.get(self._chosen.sides)
        return tuple(side for side in wanted if only is None or side in (only, Side.BOTH))

    def _resolve(self, which: Which) -> Side:
        if which is Which.SAME:
            return self._last
        if which is Which.OTHER:
            return self._last.other
        side = Side(which.value)
        return side.other if self._chosen.sides is SideChoice.SWAPPED else side

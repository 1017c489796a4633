"""Programme, length and settings to one immutable timeline."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from upstroke.core.planning.ambience import ambience_gain
from upstroke.core.planning.figures import Scaled, Table, scale, table
from upstroke.core.planning.layout import Laid, LeadIn, Slot, lay_out, lead_ins, unroll
from upstroke.core.planning.planner import plan
from upstroke.core.planning.timeline import Clips, Timeline
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings
from upstroke.core.time_format import typed_length
from upstroke.core.units import Millis
from upstroke.texts import tr


class LengthRefused(ValueError):
    """A total that cannot be met; its text is one sentence. `nearest` (milliseconds) can be."""

    def __init__(self, wanted: Millis, nearest: Millis) -> None:
        self.nearest = nearest
        super().__init__(
            tr(
                "{length} is not possible exactly. The nearest is {nearest}.",
                length=typed_length(wanted),
                nearest=typed_length(nearest),
            )
        )


class NothingToDo(ValueError):
    """The settings leave no step over; its text is one sentence."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """Slots, lead-ins and figures for one named length, before any scaling."""

    slots: tuple[Slot, ...]
    waits: tuple[LeadIn, ...]
    table: Table

    @property
    def fixed(self) -> Millis:
        return sum(wait.length for wait in self.waits)

    @property
    def total(self) -> Millis:
        return self.fixed + sum(self.table[slot.technique.id].length for slot in self.slots)


def compile_timeline(
    programme: Programme, length: Length, settings: Settings, clips: Clips
) -> Timeline:
    """The timeline of a programme at a named length, or scaled to meet a total exactly.

    A total starts from the named length whose own total is nearest to it in proportion.

    Raises:
        LengthRefused: when no scaling within the programme's limits meets the total.
        NothingToDo: when the settings leave no step.

    """
    laid = laid_out(programme, length, settings)
    planned = plan(programme, laid, settings, clips)
    steps = tuple(one.step for one in laid)
    return Timeline(
        programme=programme.id,
        title=programme.title,
        steps=steps,
        spans=tuple(span for one in laid for span in one.spans),
        cues=planned.cues,
        unplaced=planned.unplaced,
        ambience=settings.ambience,
        ambience_gain=ambience_gain(steps, planned.cues),
        pulse=planned.pulse,
        language=programme.language,
        sides_of=programme.sides_of,
    )


def laid_out(programme: Programme, length: Length, settings: Settings) -> tuple[Laid, ...]:
    """Steps and spans without their sounds: for who needs no cues. Raises as above."""
    draft = _chosen(programme, length, settings)
    return lay_out(programme, draft.slots, draft.waits, draft.table, settings)


def check_length(programme: Programme, length: Length, settings: Settings) -> None:
    """Raise as above when there is no such timeline, without making one."""
    _chosen(programme, length, settings)


def _chosen(programme: Programme, length: Length, settings: Settings) -> _Draft:
    if isinstance(length, str):
        return _draft(programme, length, settings)
    drafts = [_draft(programme, name.id, settings) for name in programme.lengths]
    return _scaled(drafts, length)


def _draft(programme: Programme, length: str, settings: Settings) -> _Draft:
    figures = table(programme, length, settings)
    every = unroll(programme, length, settings.for_programme(programme.key))
    slots = tuple(slot for slot in every if figures[slot.technique.id].length > 0)
    if not slots:
        raise NothingToDo(
            tr(
                "With these settings there is no step left to do. Give a step some time, or "
                "choose other sides."
            )
        )
    return _Draft(slots, lead_ins(programme, slots, length, settings), figures)


def _scaled(drafts: Sequence[_Draft], total: Millis) -> _Draft:
    refused: list[Millis] = []
    for draft in sorted(drafts, key=lambda draft: abs(math.log(total / draft.total))):
        uses = Counter(slot.technique.id for slot in draft.slots)
        result = scale(draft.table, uses, draft.fixed, total)
        if isinstance(result, Scaled):
            first = draft.waits[0]
            waits = (LeadIn(first.length + result.spare, first.change), *draft.waits[1:])
            return _Draft(draft.slots, waits, result.table)
        refused.append(result)
    raise LengthRefused(total, min(refused, key=lambda nearest: abs(nearest - total)))

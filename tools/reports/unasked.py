"""Which of a programme's listed phrases no session can ever ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product, zip_longest

from upstroke.core.planning.compiler import NothingToDo, laid_out
from upstroke.core.planning.cue_requests import cue_requests
from upstroke.core.planning.layout import Slot, unroll
from upstroke.core.planning.timeline import CueKind
from upstroke.core.programme.model import Programme, Timed, techniques
from upstroke.core.settings import Adjustment, ProgrammeSettings, Settings, SideChoice
from upstroke.core.spoken import wording
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.core.units import Millis

_LONG: Millis = 60_000
"""Work of a minute, so that every automatic prompt is wanted."""

_MANY = 1_000
"""More than any range of counts allows, so that all numbers are."""


def unasked(programme: Programme) -> tuple[str, ...]:
    """Phrases listed for recording that no choice of length, sides, option or figure leads to."""
    asked = {*wording.ASIDES}
    for settings, length in _ways(programme):
        asked |= _asked(programme, length, settings)
        asked |= _announced(programme, length, settings)
    return tuple(text for text in spoken_phrases(programme) if text not in asked)


def _asked(programme: Programme, length: str, settings: Settings) -> set[str]:
    """Every form of every wish for speech."""
    try:
        laid = laid_out(programme, length, settings)
    except NothingToDo:
        return set()
    return {
        form.text
        for one, following in zip_longest(laid, laid[1:])
        for wish in cue_requests(programme, one, following, settings)
        for form in wish.forms
        if form.kind is CueKind.SPEECH
    }


def _announced(programme: Programme, length: str, settings: Settings) -> set[str]:
    """What may be said to come next where a person has left steps out of a session."""
    slots = unroll(programme, length, settings.for_programme(programme.id))
    return {
        text
        for place, now in enumerate(slots)
        for coming in _left_to_come(now, slots[place + 1 :])
        for text in wording.previews(programme, coming.technique, coming.first, now.last)
    }


def _left_to_come(now: Slot, later: Sequence[Slot]) -> Iterator[Slot]:
    """Those that can be the next: all between can be left out, which takes a step's every turn."""
    if not isinstance(now.technique.work, Timed):
        return  # it speaks its count and nothing else
    between: set[str] = set()
    for slot in later:
        if slot.technique.id not in between:
            yield slot
        if not isinstance(slot.technique.work, Timed) or slot.technique.id == now.technique.id:
            return
        between.add(slot.technique.id)


def _ways(programme: Programme) -> Iterator[tuple[Settings, str]]:
    for length, sides, options in product(programme.lengths, SideChoice, _options(programme)):
        for own in (None, Adjustment(duration=_LONG, count=_MANY)):
            steps = {one.id: own for one in techniques(programme)} if own else {}
            chosen = ProgrammeSettings(sides=sides, options=options, steps={length.id: steps})
            yield replace(Settings(), programmes={programme.id: chosen}), length.id


def _options(programme: Programme) -> Iterator[Mapping[str, bool]]:
    names = [option.id for option in programme.options]
    for values in product((False, True), repeat=len(names)):
        yield dict(zip(names, values, strict=True))

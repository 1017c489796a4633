"""Which of a programme's listed phrases no session can ever ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product, zip_longest

from upstroke.core import wording
from upstroke.core.compiler import NothingToDo, laid_out
from upstroke.core.phrases import spoken_phrases
from upstroke.core.programme import Programme, techniques
from upstroke.core.settings import Adjustment, ProgrammeSettings, Settings, SideChoice
from upstroke.core.timeline import CueKind
from upstroke.core.units import Millis
from upstroke.core.wishes import wishes

_LONG: Millis = 60_000
"""Work of a minute, so that every automatic prompt is wanted."""

_MANY = 1_000
"""More than any range of counts allows, so that all numbers are."""


def unasked(programme: Programme) -> tuple[str, ...]:
    """Phrases listed for recording that no choice of length, sides, option or figure leads to."""
    asked = {*wording.ASIDES}
    for settings, length in _ways(programme):
        asked |= _asked(programme, length, settings)
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
        for wish in wishes(programme, one, following, settings)
        for form in wish.forms
        if form.kind is CueKind.SPEECH
    }


def _ways(programme: Programme) -> Iterator[tuple[Settings, str]]:
    for length, sides, options in product(programme.lengths, SideChoice, _options(programme)):
        for own in (None, Adjustment(seconds=_LONG, count=_MANY)):
            steps = {one.id: own for one in techniques(programme)} if own else {}
            chosen = ProgrammeSettings(sides=sides, options=options, steps={length.id: steps})
            yield replace(Settings(), programmes={programme.id: chosen}), length.id


def _options(programme: Programme) -> Iterator[Mapping[str, bool]]:
    names = [option.id for option in programme.options]
    for values in product((False, True), repeat=len(names)):
        yield dict(zip(names, values, strict=True))

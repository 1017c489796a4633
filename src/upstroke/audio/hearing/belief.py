"""What score a phrase must reach to be believed, by how it was said: by itself, and over what.

Talk is full of what sounds like a phrase, but has no silence on both sides of it. So a passage that
is no longer than a phrase, with silence before and after it, needs hardly any score. What was cut
out of something that goes on and on is either a phrase over music, or talk. Music is there all the
time: what sounds before and after the phrase is hardly louder than the softest moments of the last
seconds. In talk what sounds before and after is talk, far above the silence of its pauses.

Scores are powers of ten. All of the constants were chosen by what eight speakers said and read, and
by music, none of which is in the figures of docs/voice.md (`python -m tools.hearing.tune`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from upstroke.audio.hearing.sound import Powers, decibels

BY_ITSELF, BY_ITSELF_APART = -14.0, 3.0
"""Asked in a passage between two silences, of a phrase that is so many decibels louder than what
is around it."""

MOST_OF_IT, MOST = 0.0, 0.6
"""Asked of a phrase that takes so much of a passage between two silences, however loud the rest."""

STANDS_OUT = 14.0
"""Decibels by which it must be louder there than the softest moments of late: notes of music that
stand by themselves seldom are."""

APART, FAR_APART = -8.0, 10.0
"""Asked of a phrase that is so many decibels louder than what is before and after it."""

NEAR = -1.0
"""Decibels; a phrase that stands out less from what is around it is none."""

OVER_SOUND = 10.0
"""Asked of a phrase that stands out by `USUALLY_APART`, over no more than `USUALLY_ABOVE`."""

USUALLY_APART, USUALLY_ABOVE = 6.0, 14.0
_EACH_APART, _EACH_ABOVE = 3.0, 4.0
"""By how much a decibel more of the one lowers it, and of the other raises it."""

_GAP_BEFORE = (35, 5)
_GAP_AFTER = (10, 32)
"""Frames of what is around it, counted from its ends: its echo takes a tenth of a second."""

_LEAST_BEFORE, _LEAST_AFTER = 12, 6
"""Frames by which to tell. With fewer before it, it begins with what there is to be heard, as after
a cue of ours; with fewer after it, it is too early to tell: the next piece will."""

_SOFTEST = 10
"""Percent of the last seconds that are softer than what is called softest."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a phrase was said.

    share: what it takes of a passage between two silences; 0 of what goes on and on.
    apart: decibels by which it is louder than what is before and after it, the lesser of both.
    above: decibels by which what is around it is louder than the softest moments of late.
    """

    share: float
    apart: float
    above: float


def manner(power: Powers, begin: int, end: int, share: float) -> Manner | None:
    """How what is from frame to frame was said; None: it is too early to tell.

    power: of each frame of the last seconds. share: see `Manner`.
    """
    before = power[max(0, begin - _GAP_BEFORE[0]) : max(0, begin - _GAP_BEFORE[1])]
    after = power[end + _GAP_AFTER[0] : end + _GAP_AFTER[1]]
    if len(after) < _LEAST_AFTER:
        return None
    gaps = [after, before] if len(before) >= _LEAST_BEFORE else [after]
    around = max(float(gap.mean()) for gap in gaps)
    softest = float(np.percentile(power, _SOFTEST))
    loud = float(power[begin:end].mean())
    return Manner(share, decibels(loud / around), decibels(around / softest))


def least(said: Manner) -> float:
    """The score at which a phrase is believed, said as it was."""
    if said.apart + said.above >= STANDS_OUT:
        if said.share and said.apart >= BY_ITSELF_APART:
            return BY_ITSELF
        if said.share >= MOST:
            return MOST_OF_IT
    if said.apart >= FAR_APART:
        return APART
    if said.apart < NEAR:
        return math.inf
    loud = max(0.0, said.above - USUALLY_ABOVE)
    return OVER_SOUND + _EACH_ABOVE * loud - _EACH_APART * (said.apart - USUALLY_APART)

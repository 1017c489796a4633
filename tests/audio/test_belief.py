"""What is believed, by how it was said."""

from __future__ import annotations

from math import inf

import numpy as np
import pytest

from upstroke.audio.hearing.belief import Manner, least, manner
from upstroke.audio.hearing.sound import Powers

SILENCE, MUSIC, VOICE = 1e-5, 1e-2, 1.0
"""Powers: 50 and 20 dB below a voice, and a voice."""


def around(*parts: tuple[float, int]) -> Powers:
    """So much power for so many frames, one after another."""
    return np.concatenate([np.full(frames, power, np.float32) for power, frames in parts])


def said(power: Powers, begin: int = 200, end: int = 300, share: float = 0.0) -> Manner:
    """How what is from frame to frame was said."""
    found = manner(power, begin, end, share)
    assert found is not None
    return found


def test_apart_is_from_the_louder_side_and_above_from_the_softest() -> None:
    power = around((SILENCE, 160), (MUSIC, 40), (VOICE, 100), (SILENCE, 40))
    assert said(power).apart == pytest.approx(20, abs=0.5)
    assert said(power).above == pytest.approx(30, abs=0.5)


def test_what_begins_with_what_there_is_is_judged_by_what_is_after_it() -> None:
    power = around((VOICE, 110), (SILENCE, 40))
    assert said(power, 0, 110).apart == pytest.approx(50, abs=0.5)


def test_too_early_to_tell() -> None:
    power = around((SILENCE, 200), (VOICE, 100), (SILENCE, 12))
    assert manner(power, 200, 300, 0.0) is None


@pytest.mark.parametrize(
    ("how", "score"),
    [
        (Manner(0.5, 20.0, 0.0), -14.0),
        (Manner(0.5, 2.0, 14.0), 22.0),
        (Manner(0.8, 2.0, 14.0), 0.0),
        (Manner(0.8, 6.0, 6.0), 10.0),
        (Manner(0.0, 12.0, 30.0), -8.0),
        (Manner(0.0, 6.0, 10.0), 10.0),
        (Manner(0.0, 2.0, 30.0), 86.0),
        (Manner(0.0, -2.0, 0.0), inf),
    ],
)
def test_the_more_a_phrase_was_said_by_itself_the_lower_the_score_that_will_do(
    how: Manner, score: float
) -> None:
    assert least(how) == score


def test_in_talk_a_phrase_needs_far_more_than_over_music() -> None:
    music = around((MUSIC, 200), (VOICE, 100), (MUSIC, 40))
    talk = around((SILENCE, 100), (VOICE / 4, 100), (VOICE, 100), (VOICE / 4, 40))
    assert least(said(music)) == -8.0
    assert least(said(talk)) > 100.0

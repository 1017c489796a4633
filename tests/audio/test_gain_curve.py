"""What a ramp makes of samples that are played already."""

from __future__ import annotations

import struct
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from upstroke.audio.pcm import Pcm
from upstroke.audio.sound_process.gain_curve import GainCurve

FRAMES = 600


def level(frames: int = FRAMES, value: int = 10_000, channels: int = 1) -> Pcm:
    return Pcm(struct.pack("<h", value) * frames * channels, 48_000, channels)


def samples(shaped: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(shaped) // 2}h", shaped)


def test_without_a_ramp_all_is_multiplied_alike() -> None:
    assert samples(GainCurve(0.5).shaped(level(), 0)) == (5_000,) * FRAMES
    assert samples(GainCurve(9.0).shaped(level(), 590)) == (32_767,) * 10


def test_a_ramp_goes_down_in_small_steps_and_stays_there() -> None:
    curve = GainCurve(1.0)
    curve.ramp(100, 240, 0.0)
    heard = samples(curve.shaped(level(), 100))
    assert len(heard) == FRAMES - 100
    assert heard[0] == 10_000
    assert heard[240:] == (0,) * 260
    assert all(0 <= before - after <= 10_000 / 20 + 1 for before, after in pairwise(heard))


def test_a_ramp_within_a_ramp_begins_where_that_one_was() -> None:
    curve = GainCurve(1.0)
    curve.ramp(0, 200, 0.0)
    curve.ramp(100, 200, 1.0)
    assert curve.at(50) == 0.75
    assert curve.at(100) == 0.5
    assert curve.at(200) == 0.75
    assert curve.at(1_000) == 1.0


def test_frames_of_two_channels_stay_together() -> None:
    curve = GainCurve(1.0)
    curve.ramp(0, 300, 0.2)
    heard = samples(curve.shaped(level(channels=2), 60))
    assert len(heard) == 2 * (FRAMES - 60)
    assert heard[0::2] == heard[1::2]


RAMPS = st.lists(st.tuples(st.integers(0, 900), st.integers(1, 400), st.floats(0, 1)), max_size=5)


@given(RAMPS, st.integers(0, FRAMES))
def test_whatever_the_ramps_there_is_never_a_jump(
    ramps: list[tuple[int, int, float]], start: int
) -> None:
    curve = GainCurve(1.0)
    for begin, length, factor in sorted(ramps):
        curve.ramp(begin, 100 + length, factor)
    heard = samples(curve.shaped(level(), start))
    assert len(heard) == FRAMES - start
    steepest = 10_000 / 100 * 12 + 2
    assert all(abs(before - after) <= steepest for before, after in pairwise(heard))

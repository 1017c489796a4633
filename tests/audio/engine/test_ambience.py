"""The samples of the bed: its gain by the clock, and never a step."""

from __future__ import annotations

import math
from array import array
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audio.ambience_fakes import MS, SECOND
from upstroke.audio.engine.ambience import FADE_OUT, HISS, RATE, AmbienceSource
from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.pcm import Pcm, factor
from upstroke.core.curves import value_at

LOUD = 20_000
Points: TypeAlias = tuple[tuple[int, float], ...]
LEVEL: Points = ((0, 0.0), (600_000, 0.0))
ORIGIN = 5 * SECOND

FASTEST = LOUD / (RATE * 0.07) + LOUD / FADE_OUT + 2 * HISS + 2
"""The most that two neighbours in a level loop may differ by, rounding and noise included."""


class Device:
    """Pulls from a stream, on time or not."""

    def __init__(self, loop: list[int], points: Points, origin: int | None = ORIGIN) -> None:
        self.stream = AmbienceSource()
        self.now = ORIGIN
        self.wanted = SetAmbience(Path("loop.wav") if loop else None, points, origin, 0.0)
        self.play(loop)

    def pull(self, milliseconds: int, *, piece: int = 256) -> list[int]:
        frames, heard = milliseconds * RATE // 1000, array("h")
        while frames:
            now = min(piece, frames)
            heard.frombytes(self.stream.pull(now, self.now))
            self.now += now * SECOND // RATE
            frames -= now
        return heard.tolist()

    def play(self, loop: list[int]) -> None:
        """Another loop, along the same curve."""
        pcm = Pcm(array("h", loop).tobytes(), RATE) if loop else None
        self.stream.follow(self.wanted, pcm)

    def say(self, **changes: Any) -> None:  # noqa: ANN401 - of any field
        """Want it otherwise."""
        self.wanted = replace(self.wanted, **changes)
        self.stream.follow(self.wanted)


def steps(samples: list[int]) -> int:
    return max(abs(one - other) for one, other in pairwise(samples))


def is_silent(heard: list[int]) -> bool:
    """Nothing to be heard, and yet no digital silence."""
    return 0 < max(map(abs, heard)) <= HISS


def test_it_follows_the_curve_by_the_clock() -> None:
    points: Points = ((0, -60.0), (2000, 0.0), (5000, 0.0), (5400, -12.0), (7000, -12.0), (8000, 0))
    device = Device([LOUD] * 100, points)
    heard = device.pull(9000)
    for at in range(500, 9000, 10):
        assert heard[at * 48] == pytest.approx(LOUD * factor(value_at(points, at)), rel=0.03, abs=3)
    assert steps(heard) < FASTEST


def test_a_device_whose_clock_runs_fast_moves_the_loop_and_not_the_curve() -> None:
    device = Device([LOUD] * 100, ((0, 0.0), (60_000, -60.0)))
    device.pull(1000)
    device.now += 29 * SECOND
    assert device.pull(400)[-1] == pytest.approx(LOUD * factor(-30.4), rel=0.02)


@pytest.mark.parametrize("change", [{"origin_ns": None}, {"path": None}])
def test_held_or_wanted_no_more_it_fades_out_and_stays_silent(change: dict[str, None]) -> None:
    device = Device([LOUD] * 100, LEVEL)
    before = device.pull(1000)
    assert before[-1] == LOUD
    assert not device.stream.silent
    device.say(**change)
    fade = device.pull(260)
    assert steps([before[-1], *fade]) < FASTEST
    assert fade[FADE_OUT // 2] == pytest.approx(LOUD / 2, rel=0.02)
    assert device.stream.silent
    assert is_silent(device.pull(100))


def test_it_goes_on_where_the_rendered_session_has_it() -> None:
    loop = list(range(1000, 1000 + 7 * 48))
    device = Device(loop, LEVEL, origin=None)
    assert is_silent(device.pull(100))
    device.say(origin_ns=device.now - 3 * MS)
    device.pull(300)
    into = 3 * 48 + 300 * 48
    assert device.pull(1) == [loop[(into + index) % len(loop)] for index in range(48)]


def test_another_volume_is_there_within_a_tenth_of_a_second() -> None:
    device = Device([LOUD] * 100, LEVEL)
    before = device.pull(1000)
    device.say(volume=-20.0)
    after = device.pull(110)
    assert steps([before[-1], *after]) < FASTEST
    assert after[-1] == pytest.approx(LOUD / 10, abs=1)


def test_no_message_makes_it_louder_than_the_recording() -> None:
    device = Device([32_767, -32_768] * 50, LEVEL)
    device.say(volume=40.0, points=((0, 40.0),))
    assert max(map(abs, device.pull(1000))) == 32_768


def test_a_loop_that_ends_within_a_block_goes_on_from_its_start() -> None:
    device = Device([1, 2, 3], LEVEL)
    device.pull(1000)
    heard = device.pull(10)
    assert heard == [(heard[0] - 1 + index) % 3 + 1 for index in range(480)]


def test_nothing_to_play_is_heard_by_nobody_but_the_device() -> None:
    assert is_silent(array("h", AmbienceSource().pull(480, 0)).tolist())
    assert is_silent(Device([], LEVEL).pull(10))
    noise = Device([], LEVEL).pull(2000)
    level = 20 * math.log10(math.sqrt(sum(each**2 for each in noise) / len(noise)) / 32_768)
    assert -85 < level < -80
    assert abs(sum(noise)) / len(noise) < 0.1


def test_muted_is_silence_and_the_loop_is_in_its_place_afterwards() -> None:
    loop = list(range(1000, 1000 + 7 * 48))
    device = Device(loop, LEVEL)
    device.pull(1000)
    device.say(volume=None)
    device.pull(110)
    assert is_silent(device.pull(895))
    assert not device.stream.silent
    device.say(volume=0.0)
    device.pull(110)
    into = (1000 + 110 + 895 + 110) * 48
    assert device.pull(1) == [loop[(into + index) % len(loop)] for index in range(48)]


def test_another_loop_is_faded_over_to() -> None:
    device = Device([LOUD] * 100, LEVEL)
    heard = device.pull(1000)
    device.play([LOUD // 2] * 77)
    over = device.pull(300)
    assert steps([heard[-1], *over]) < FASTEST
    assert over[RATE // 8] == pytest.approx(LOUD * 3 / 4, rel=0.02)
    assert over[-1] == LOUD // 2
    assert min(over) == LOUD // 2


def test_another_loop_begins_where_a_rendered_session_has_it() -> None:
    loop = list(range(1000, 1000 + 7 * 48))
    device = Device([LOUD] * 100, LEVEL)
    device.pull(1000)
    device.play(loop)
    device.pull(300)
    assert device.pull(1) == [loop[(1300 * 48 + index) % len(loop)] for index in range(48)]


def test_loops_that_follow_each_other_fast_are_no_step_either() -> None:
    device = Device([LOUD] * 100, LEVEL)
    heard = device.pull(1000)
    for value in (0, LOUD // 2, -LOUD // 2, LOUD):
        device.play([value] * 50)
        heard += device.pull(60)
    heard += device.pull(300)
    assert steps(heard) < 3 * FASTEST
    assert heard[-1] == LOUD
    assert device.pull(10) == [LOUD] * 480


def test_what_is_played_after_silence_comes_in_from_it() -> None:
    device = Device([LOUD] * 100, LEVEL)
    device.pull(1000)
    device.say(origin_ns=None)
    heard = device.pull(300)
    device.wanted = replace(device.wanted, origin_ns=ORIGIN)
    device.play([LOUD // 2] * 100)
    heard += device.pull(300)
    assert steps(heard) < FASTEST
    assert heard[-1] == LOUD // 2


def test_a_stream_that_plays_nothing_takes_up_a_loop() -> None:
    device = Device([], LEVEL, origin=None)
    device.pull(500)
    device.wanted = SetAmbience(Path("loop.wav"), LEVEL, ORIGIN, 0.0)
    device.play([LOUD] * 100)
    heard = device.pull(300)
    assert steps(heard) < FASTEST
    assert heard[-1] == LOUD


CHANGES: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({"origin_ns": None}),
    st.integers(0, 100).map(lambda seconds: {"origin_ns": seconds * SECOND}),
    st.one_of(st.none(), st.floats(-60, 0)).map(lambda volume: {"volume": volume}),
    st.lists(st.floats(-60, 0), min_size=2, max_size=5).map(
        lambda gains: {"points": tuple((index * 37, gain) for index, gain in enumerate(gains))}
    ),
)


@given(st.lists(st.tuples(CHANGES, st.integers(1, 120), st.integers(1, 900)), max_size=8))
def test_whatever_is_said_there_is_never_a_step(
    said: list[tuple[dict[str, Any], int, int]],
) -> None:
    device = Device([LOUD] * 100, LEVEL)
    heard = device.pull(100)
    for change, milliseconds, piece in said:
        device.say(**change)
        heard += device.pull(milliseconds, piece=piece)
    assert steps(heard) < FASTEST

"""How loud a clip is from moment to moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from upstroke.app.playback.trial_level import SILENT, STEP, levels_of
from upstroke.audio.pcm import Pcm, write_wav

RATE = 48_000
FRAMES = RATE * STEP // 1_000


def square(level: int, frames: int) -> bytes:
    return (level.to_bytes(2, "little", signed=True) * frames)[: 2 * frames]


@pytest.mark.parametrize(("level", "decibels"), [(32_767, 0.0), (16_384, -6.02), (328, -40.0)])
def test_a_level_is_told_in_decibels_of_full_scale(
    tmp_path: Path, level: int, decibels: float
) -> None:
    path = tmp_path / "clip.wav"
    write_wav(path, Pcm(square(level, FRAMES), RATE))
    assert levels_of(path) == pytest.approx((decibels,), abs=0.05)


def test_every_step_has_its_own_and_the_last_may_be_shorter(tmp_path: Path) -> None:
    path = tmp_path / "clip.wav"
    write_wav(path, Pcm(square(32_767, FRAMES) + square(3_277, FRAMES // 2), RATE))
    assert levels_of(path) == pytest.approx((0.0, -20.0), abs=0.05)


def test_silence_is_the_floor_and_two_channels_are_one_level(tmp_path: Path) -> None:
    path = tmp_path / "clip.wav"
    write_wav(path, Pcm(bytes(8 * FRAMES), RATE, channels=2))
    assert levels_of(path) == (SILENT, SILENT)


def test_what_is_no_sound_has_no_levels(tmp_path: Path) -> None:
    path = tmp_path / "clip.wav"
    path.write_bytes(b"no sound")
    assert levels_of(path) == ()
    assert levels_of(tmp_path / "nowhere.wav") == ()

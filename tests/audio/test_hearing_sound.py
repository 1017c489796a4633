"""What is taken out of a sound before it is judged: steady noise, and what the app itself plays."""

from __future__ import annotations

import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.audio.hearing_fakes import noise, talk
from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.hearing.echo import AHEAD_NS, EchoCanceller, OwnSound
from upstroke.audio.hearing.sound import RATE, Sound, cleared, decibels, powers

SECOND = 1_000_000_000


def level(sound: Sound) -> float:
    return decibels(float((sound.astype(np.float64) ** 2).mean()))


def test_steady_noise_is_softer_afterwards_and_speech_is_not() -> None:
    steady = noise(3, 0.02)
    mixed = steady.copy()
    mixed[RATE : 2 * RATE] += talk(1.0, 0.1)
    clear = cleared(mixed)
    assert len(clear) == len(mixed)
    assert level(clear[: RATE // 2]) < level(steady[: RATE // 2]) - 6
    assert level(clear[RATE : 2 * RATE]) > level(mixed[RATE : 2 * RATE]) - 1.5


def test_the_power_of_voices_counts_and_that_of_rumble_does_not() -> None:
    at = np.arange(RATE) / RATE
    rumble = np.sin(2 * np.pi * 60 * at).astype(np.float32)
    voice = np.sin(2 * np.pi * 1000 * at).astype(np.float32)
    assert powers(voice)[50] > 100 * powers(rumble)[50]


def test_power_does_not_depend_on_how_a_sound_is_cut() -> None:
    sound = noise(1, 0.1)
    whole = powers(sound)
    halves = np.concatenate([powers(sound[:8000]), powers(sound[8000:], sound[:8000])])
    assert whole == pytest.approx(halves)


def through_a_room(played: Sound) -> Sound:
    """As it comes back: 60 ms later, softer, with two echoes."""
    room = np.zeros(2000, dtype=np.float32)
    room[960], room[1100], room[1700] = 0.5, -0.2, 0.1
    return np.convolve(played, room)[: len(played)].astype(np.float32)


def test_what_the_app_plays_is_taken_out_and_a_voice_is_left() -> None:
    played = noise(16, 0.1, seed=4)
    voice = np.zeros_like(played)
    voice[12 * RATE : 13 * RATE] = talk(1.0, 0.05)
    echo, canceller = through_a_room(played), EchoCanceller()
    heard = echo + voice
    pieces = [
        canceller.without(heard[at : at + 1600], played[at : at + 1600])
        for at in range(0, len(heard), 1600)
    ]
    left = np.concatenate(pieces)
    assert len(left) == len(heard)
    assert level(left[8 * RATE : 12 * RATE]) < level(echo[8 * RATE : 12 * RATE]) - 20
    # The canceller's own delay is a block of 256 samples.
    of_voice = left[12 * RATE + 256 : 13 * RATE + 256] - voice[12 * RATE : 13 * RATE]
    assert level(of_voice) < level(voice[12 * RATE : 13 * RATE]) - 6


def test_where_nothing_is_played_nothing_is_changed() -> None:
    heard, canceller = noise(1, 0.1), EchoCanceller()
    left = canceller.without(heard, np.zeros_like(heard))
    assert np.array_equal(left[256:], heard[:-256])


def a_loop(path: Path) -> Path:
    samples = (np.sin(2 * np.pi * 400 * np.arange(48_000) / 48_000) * 8000).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(samples.tobytes())
    return path


def test_our_own_ambience_is_known_along_its_curve(tmp_path: Path) -> None:
    own = OwnSound()
    assert own.next(1600, SECOND) is None
    points = ((0, 0.0), (60_000, 0.0))
    rain = SetAmbience(a_loop(tmp_path / "loop.wav"), points, 0, -6.0)
    own.receive(rain)
    begin = 10 * SECOND
    pieces = [own.next(1600, begin + n * SECOND // 10) for n in range(10)]
    sound = np.concatenate([piece for piece in pieces if piece is not None])
    assert len(sound) == RATE
    spectrum = np.abs(np.fft.rfft(sound[8000:]))
    assert int(spectrum.argmax()) * 2 == 400
    wanted = 8000 / 2**15 * 10 ** (-6 / 20)
    assert float(np.abs(sound[8000:]).max()) == pytest.approx(wanted, rel=0.03)
    own.receive(replace(rain, origin_ns=None))
    later = [own.next(1600, begin + SECOND + n * SECOND // 10) for n in range(5)]
    assert later[-1] is not None
    assert float(np.abs(later[-1]).max()) < 0.001
    assert AHEAD_NS < SECOND // 4


def test_a_recording_that_is_gone_is_silence() -> None:
    own = OwnSound()
    own.receive(SetAmbience(Path("nowhere.wav"), ((0, 0.0),), 0, None))
    assert own.next(1600, SECOND) is None

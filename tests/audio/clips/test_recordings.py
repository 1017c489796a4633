"""What lies in assets/audio is what its manifest says, and sounds as the session needs it to.

Measured here without the tools that made it.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pyloudnorm
import pytest
import soundfile
from numpy.typing import NDArray
from scipy.signal import resample_poly

from upstroke.audio.clips.bank import read_manifest

AUDIO = Path(__file__).parents[3] / "assets" / "audio"
RATE = 48_000
LEAD = 30 * RATE // 1000
TAIL = 120 * RATE // 1000

CHIMES = {
    *("start", "step", "change", "halfway", "tick", "go"),
    *("pause", "resume", "end", "end-short"),
    *("pulse", "pulse-back"),
}
LONG_CHIMES = {"start", "end", "end-short"}

Samples: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Shipped:
    """A clip as the manifest tells of it, and as it is."""

    told: dict[str, Any]
    samples: Samples

    @property
    def name(self) -> str:
        return str(self.told["text"])


@pytest.fixture(scope="module")
def told() -> list[dict[str, Any]]:
    manifest = json.loads((AUDIO / "manifest.json").read_text(encoding="utf-8"))
    clips: list[dict[str, Any]] = manifest["clips"]
    return clips


@pytest.fixture(scope="module")
def shipped(told: list[dict[str, Any]]) -> list[Shipped]:
    return [Shipped(clip, soundfile.read(AUDIO / clip["file"])[0]) for clip in told]


@pytest.fixture(scope="module")
def speech(shipped: list[Shipped]) -> list[Shipped]:
    return [clip for clip in shipped if clip.told["kind"] == "speech"]


@pytest.fixture(scope="module")
def chimes(shipped: list[Shipped]) -> list[Shipped]:
    return [clip for clip in shipped if clip.told["kind"] != "speech"]


def test_the_program_can_use_every_recording(told: list[dict[str, Any]]) -> None:
    manifest = read_manifest(AUDIO / "manifest.json")
    assert manifest.trouble is None
    assert len(manifest.sources) == len(told)


def test_no_text_and_no_id_is_there_twice(told: list[dict[str, Any]]) -> None:
    texts = Counter((clip["kind"], clip["text"]) for clip in told)
    ids = Counter(clip["id"] for clip in told)
    assert {*texts.values(), *ids.values()} == {1}


def test_every_file_is_48_khz_mono_16_bit_flac_of_the_told_length(
    told: list[dict[str, Any]],
) -> None:
    for clip in told:
        info = soundfile.info(AUDIO / clip["file"])
        found = (info.format, info.subtype, info.samplerate, info.channels, info.frames)
        assert found == ("FLAC", "PCM_16", RATE, 1, clip["frames"]), clip["file"]


def test_nothing_lies_there_that_nobody_plays(told: list[dict[str, Any]]) -> None:
    lying = {
        path.relative_to(AUDIO).as_posix()
        for path in AUDIO.rglob("*")
        if path.is_file() and path.suffix not in {".json", ".md"}
        if path.parent.name != "ambience"  # the beds have tests of their own
    }
    assert lying == {clip["file"] for clip in told}


def test_all_of_it_stays_small_enough_to_be_shipped(told: list[dict[str, Any]]) -> None:
    assert sum((AUDIO / clip["file"]).stat().st_size for clip in told) < 16_000_000


def test_the_manifest_tells_how_loud_each_clip_is(shipped: list[Shipped]) -> None:
    for clip in shipped:
        assert clip.told["lufs"] == pytest.approx(loudness(sounding(clip)), abs=0.1), clip.name
        assert clip.told["peak"] == pytest.approx(true_peak(clip.samples), abs=0.1), clip.name


def test_everything_that_is_said_is_equally_loud_and_clips_nowhere(speech: list[Shipped]) -> None:
    assert speech
    for clip in speech:
        assert loudness(sounding(clip)) == pytest.approx(-19, abs=1), clip.name
        assert true_peak(clip.samples) < -1, clip.name


def test_speech_begins_and_ends_in_silence_without_a_click(speech: list[Shipped]) -> None:
    for clip in speech:
        assert not clip.samples[:LEAD].any(), clip.name
        assert not clip.samples[-TAIL:].any(), clip.name
        for edge in edges(sounding(clip)):
            assert np.abs(edge).max() < 0.01, clip.name


def test_speech_begins_at_once(speech: list[Shipped]) -> None:
    for clip in speech:
        heard = np.flatnonzero(np.abs(sounding(clip)) > 0.003)
        assert heard[0] < 80 * RATE // 1000, clip.name


UNDERSTOOD_ONLY_SO = {"Back of the leg, right."}
"""Said a little faster: more slowly the recogniser takes it for other words."""


def test_speech_is_calm(speech: list[Shipped]) -> None:
    """No more than 2.5 words a second, to a hundredth."""
    paces = {clip.name: len(clip.name.split()) * RATE / len(clip.samples) for clip in speech}
    assert {name for name, pace in paces.items() if pace > 2.505} == UNDERSTOOD_ONLY_SO
    assert max(paces.values()) < 2.65
    sentences = [pace for text, pace in paces.items() if len(text.split()) > 7]
    assert 2.2 < sum(sentences) / len(sentences) <= 2.5


def test_counting_fits_between_two_counts(speech: list[Shipped]) -> None:
    words = {"one", "two", "three", "four", "five"}
    counts = {clip.name: len(clip.samples) / RATE for clip in speech if clip.name in words}
    assert counts.keys() == words
    assert max(counts.values()) < 0.9


def test_the_family_of_chimes_is_whole(chimes: list[Shipped]) -> None:
    assert {clip.name for clip in chimes} == CHIMES
    assert {clip.name for clip in chimes if clip.told["kind"] == "tick"} == {"tick"}
    pulse = {clip.name for clip in chimes if clip.told["kind"] == "pulse"}
    assert pulse == {"pulse", "pulse-back"}


def test_the_pulse_is_softer_and_lower_than_the_tick_it_must_not_be_taken_for(
    chimes: list[Shipped],
) -> None:
    by_name = {clip.name: clip.samples for clip in chimes}
    for name in ("pulse", "pulse-back"):
        assert len(by_name[name]) <= 0.09 * RATE
        assert np.abs(by_name[name]).argmax() > 2 * np.abs(by_name["tick"]).argmax(), "felt"
    hertz = [pitch(by_name[name]) for name in ("pulse-back", "pulse", "tick")]
    assert hertz == sorted(hertz)
    assert min(upper / lower for lower, upper in pairwise(hertz)) > 1.2, "a third or more"


def test_chimes_leave_room_for_speech(chimes: list[Shipped]) -> None:
    for clip in chimes:
        if clip.name not in LONG_CHIMES:
            assert len(clip.samples) <= 0.7 * RATE, clip.name


def test_chimes_are_quiet_and_even(chimes: list[Shipped]) -> None:
    for clip in chimes:
        assert loudness(clip.samples) == pytest.approx(-22, abs=1.1), clip.name
        assert true_peak(clip.samples) < -3, clip.name


def test_chimes_begin_and_end_at_zero_without_a_click(chimes: list[Shipped]) -> None:
    for clip in chimes:
        assert clip.samples[0] == clip.samples[-1] == 0, clip.name
        for edge in edges(clip.samples):
            assert np.abs(edge).max() < 0.02, clip.name


def test_chimes_sound_where_older_ears_still_hear(chimes: list[Shipped]) -> None:
    for clip in chimes:
        power = np.abs(np.fft.rfft(clip.samples)) ** 2
        hertz = np.fft.rfftfreq(len(clip.samples), 1 / RATE)
        heard = power[(hertz > 250) & (hertz < 1500)].sum() / power.sum()
        assert heard > 0.8, clip.name


def sounding(clip: Shipped) -> Samples:
    """Without the silence that every spoken clip has before and after."""
    return clip.samples[LEAD:-TAIL] if clip.told["kind"] == "speech" else clip.samples


def pitch(samples: Samples) -> float:
    """Hertz of the strongest partial."""
    power = np.abs(np.fft.rfft(samples, RATE))
    return float(power.argmax())


def edges(samples: Samples) -> tuple[Samples, Samples]:
    """The first and the last half millisecond."""
    few = RATE // 2000
    return samples[:few], samples[-few:]


def loudness(samples: Samples) -> float:
    """LUFS; what is shorter than three seconds is looped to three."""
    times = math.ceil(3 * RATE / len(samples))
    looped = np.tile(samples, times) if times > 1 else samples
    return float(pyloudnorm.Meter(RATE).integrated_loudness(looped))


def true_peak(samples: Samples) -> float:
    """Decibels of full scale, seen at four times the rate."""
    return 20 * math.log10(np.abs(resample_poly(samples, 4, 1)).max())

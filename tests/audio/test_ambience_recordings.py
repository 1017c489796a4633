"""The quiet beds: as long, as loud and as calm as they must be, and round without a seam.

Measured here without the tools that made them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pyloudnorm
import pytest
import soundfile
from numpy.typing import NDArray
from scipy.signal import find_peaks, resample_poly

from tools.sound import ambience as make_ambience
from upstroke.core.settings import Ambience

FOLDER = Path(__file__).parents[2] / "assets" / "audio" / "ambience"
RATE = 48_000
BEDS = [bed.value for bed in Ambience if bed is not Ambience.NONE]

WINDOW = 1024
BANDS = (60, 250, 500, 1000, 2000, 4000, 8000, 16_000, 24_000)
"""Hertz. A click is heard in the highest, where the beds themselves have next to nothing."""

Samples: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bed:
    name: str
    samples: Samples


@pytest.fixture(scope="module", params=BEDS)
def bed(request: pytest.FixtureRequest) -> Bed:
    return read(request.param)


def test_there_is_a_bed_for_every_choice_and_no_other_file() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.flac" for name in BEDS}


def test_every_bed_is_48_khz_mono_16_bit_flac_of_40_to_60_seconds(bed: Bed) -> None:
    info = soundfile.info(path_of(bed.name))
    found = (info.format, info.subtype, info.samplerate, info.channels)
    assert found == ("FLAC", "PCM_16", RATE, 1)
    assert 40 <= info.frames / RATE <= 60


def test_together_they_are_small() -> None:
    assert sum(path_of(name).stat().st_size for name in BEDS) < 4_000_000


def test_a_bed_is_quiet_and_has_no_peaks(bed: Bed) -> None:
    loudness = pyloudnorm.Meter(RATE).integrated_loudness(bed.samples)
    assert loudness == pytest.approx(-28, abs=0.5)
    assert decibels(np.abs(resample_poly(bed.samples, 4, 1)).max() ** 2) < -10


def test_the_step_over_the_seam_is_like_any_other(bed: Bed) -> None:
    """And so are the change from step to step, and the change of that."""
    for order in (1, 2, 3):
        assert worst_over_seam(bed.samples, order) <= 1


def test_the_spectrum_over_the_seam_is_like_any_other(bed: Bed) -> None:
    assert strange_bands(bed.samples) == []


def test_the_level_goes_on_over_the_seam(bed: Bed) -> None:
    levels = levels_of(bed.samples, 0.5)
    steps = np.abs(levels - np.roll(levels, 1))
    assert steps[0] <= steps[1:].max()


def test_a_seam_would_be_seen(bed: Bed) -> None:
    """The same measures, of the same bed with a seam: five milliseconds gone, or faded out."""
    cut = bed.samples[: -RATE // 200]
    faded = bed.samples.copy()
    faded[-RATE // 50 :] *= np.linspace(1, 0, RATE // 50)
    assert strange_bands(cut)
    assert strange_bands(faded)


def test_no_moment_stands_out_and_tells_that_the_loop_begins_anew(bed: Bed) -> None:
    levels = levels_of(bed.samples, 0.1)
    loudest = int(levels.argmax())
    far = np.abs(np.arange(len(levels)) - loudest) > 50
    assert levels[loudest] - levels[far].max() < 1


def test_a_bed_leaves_room_where_speech_is_understood(bed: Bed) -> None:
    assert share(bed.samples, 1000, 3000) < -9
    assert share(bed.samples, 1000, 3000) < share(bed.samples, 300, 900) - 5


def test_a_bed_does_not_hiss(bed: Bed) -> None:
    assert share(bed.samples, 4000, 8000) < -12
    assert share(bed.samples, 8000, 24_000) < -25


def test_rain_is_steady() -> None:
    levels = levels_of(read("rain").samples, 1)
    assert np.ptp(levels) < 3


def test_drops_can_be_told_apart_in_the_rain() -> None:
    """Noise alone has a kurtosis of 3."""
    samples = read("rain").samples
    assert 3.1 < float(np.mean(samples**4) / np.mean(samples**2) ** 2) < 4


def test_waves_break_every_7_to_11_seconds_and_never_in_step() -> None:
    levels = levels_of(read("waves").samples, 0.1)
    kernel = np.hanning(31) / np.hanning(31).sum()
    smooth = np.convolve(np.tile(levels, 3), kernel, "same")
    twice = smooth[len(levels) // 2 : len(levels) * 5 // 2]
    periods = np.diff(find_peaks(twice, prominence=3)[0]) / 10
    assert len(periods) >= 8
    assert periods.min() > 7
    assert periods.max() < 11
    assert np.ptp(periods) > 2
    assert 5 < np.ptp(twice) < 12


def test_the_pad_lies_between_100_and_800_hertz() -> None:
    inside = 10 ** (share(read("warm").samples, 100, 800) / 10)
    assert inside > 0.999


def test_the_pad_does_not_beat() -> None:
    """It swells slowly; from 0.8 changes a second on it would tremble, or sound like a siren."""
    power = read("warm").samples ** 2
    swells = np.abs(np.fft.rfft(power))
    hertz = np.fft.rfftfreq(len(power), 1 / RATE)
    beats = swells[(hertz > 0.8) & (hertz < 20)] / swells[0]
    assert math.sqrt(2 * np.sum(beats**2)) < 0.01


def test_the_pad_is_always_there() -> None:
    assert np.ptp(levels_of(read("warm").samples, 1)) < 6


def test_made_anew_they_are_the_same(tmp_path: Path) -> None:
    """Every frame; the bytes of the files also tell the version of the FLAC library."""
    assert make_ambience.main(["--out", str(tmp_path)]) == 0
    for name in BEDS:
        anew, _ = soundfile.read(tmp_path / "ambience" / f"{name}.flac")
        assert np.array_equal(anew, read(name).samples), name


def path_of(name: str) -> Path:
    return FOLDER / f"{name}.flac"


def read(name: str) -> Bed:
    samples: Samples = soundfile.read(path_of(name))[0]
    return Bed(name, samples)


def decibels(power: float) -> float:
    return 10 * math.log10(power)


def share(samples: Samples, low: float, high: float) -> float:
    """Decibels of the whole that lie between two frequencies."""
    power = np.abs(np.fft.rfft(samples)) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    return decibels(power[(hertz >= low) & (hertz < high)].sum() / power.sum())


def levels_of(samples: Samples, seconds: float) -> Samples:
    """Decibels of each piece so long."""
    frames = round(seconds * RATE)
    pieces = samples[: len(samples) // frames * frames].reshape(-1, frames)
    levels: Samples = 10 * np.log10(np.mean(pieces**2, axis=1))
    return levels


def worst_over_seam(samples: Samples, order: int) -> float:
    """The largest difference of that order that spans the seam, by the largest elsewhere."""
    spanning = np.concatenate((samples[-order:], samples[:order]))
    over = np.abs(np.diff(spanning, order)).max()
    return float(over / np.abs(np.diff(samples, order)).max())


def strange_bands(samples: Samples) -> list[int]:
    """The bands (by their lower end) in which the seam is among the one in a thousand.

    The seam lies in the middle of a window whose levels are compared with those of all others.
    """
    half = WINDOW // 2
    seam = band_levels(np.concatenate((samples[-half:], samples[:half]))[np.newaxis])[0]
    others = band_levels(samples[: len(samples) // WINDOW * WINDOW].reshape(-1, WINDOW))
    low, high = np.quantile(others, (0.001, 0.999), axis=0)
    strange = (seam < low) | (seam > high)
    return [band for band, is_strange in zip(BANDS, strange, strict=False) if is_strange]


def band_levels(windows: Samples) -> Samples:
    """Decibels, a row for each window and a column for each band."""
    power = np.abs(np.fft.rfft(windows * np.hanning(WINDOW))) ** 2
    edges = np.array(BANDS) * WINDOW // RATE
    levels: Samples = 10 * np.log10(np.add.reduceat(power[:, : edges[-1]], edges[:-1], axis=1))
    return levels

"""Make the quiet beds: `python -m tools.sound.ambience`.

Each is a loop without a seam, computed from nothing but fixed seeds, and rounded to as
few bits as it can do with: what is left off lies some 50 dB below the bed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.places import AUDIO
from tools.sound.loudness import amplitude, loudness, true_peak
from tools.sound.rain import rain
from tools.sound.samples import Samples, write_flac
from tools.sound.warm import warm
from tools.sound.waves import waves

LUFS = -28.0


@dataclass(frozen=True, slots=True)
class Ambience:
    """A bed, how it is made, and how many of 16 bits it keeps."""

    name: str
    make: Callable[[], Samples]
    bits: int


BEDS = (Ambience("rain", rain, 13), Ambience("waves", waves, 13), Ambience("warm", warm, 14))


def main(arguments: list[str] | None = None) -> int:
    """Write every bed; say what was written."""
    parser = argparse.ArgumentParser(prog="python -m tools.sound.ambience", description=__doc__)
    parser.add_argument("--out", type=Path, default=AUDIO, help="folder of the clips")
    out: Path = parser.parse_args(arguments).out
    for bed in BEDS:
        samples, file = made(bed), out / "ambience" / f"{bed.name}.flac"
        write_flac(file, samples)
        told = f"{loudness(samples):.2f} LUFS, peak {true_peak(samples):.1f} dB"
        print(f"{bed.name}: {len(samples)} frames, {told}, {file.stat().st_size} bytes")
    return 0


def made(bed: Ambience) -> Samples:
    """The bed at 48 kHz, at its loudness, rounded.

    The gain is rounded too: the last digits of a measurement differ between machines.
    """
    sound = bed.make()
    gain = round(LUFS - loudness(sound), 2)
    return rounded(sound * amplitude(gain), bed.bits)


def rounded(sound: Samples, bits: int) -> Samples:
    """To steps of so many bits; FLAC stores the zeros below them as one number a block."""
    steps = 2.0 ** (bits - 1)
    return np.round(sound * steps) / steps


if __name__ == "__main__":
    sys.exit(main())

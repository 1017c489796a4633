"""Strike the chimes: `python -m tools.sound.chimes`.

One instrument, a soft mallet on a tuned bar, and one scale (D major pentatonic), so
that the chimes belong together; told apart by how many notes there are and which way
they go, which survives a cheap loudspeaker, ambience and older ears better than
timbre does. The pulse is struck with more felt, and played 12 dB and more below them.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import astuple, dataclass
from pathlib import Path

from tools.places import AUDIO
from tools.sound import manifest
from tools.sound.loudness import amplitude, loudness, true_peak
from tools.sound.mallet import Note, strike
from tools.sound.manifest import Clip, Kind
from tools.sound.samples import Samples, write_flac

_SYNTHESIS = 1
"""Raise it when the instrument changes: part of every chime's key."""

_G3, _A3, _D4, _FS4, _A4, _B4, _D5, _E5, _FS5, _A5 = (
    440.0 * 2 ** (step / 12) for step in (-14, -12, -7, -3, 0, 2, 5, 7, 9, 12)
)


@dataclass(frozen=True, slots=True)
class Chime:
    """What is struck, and how loud the whole is to be."""

    name: str
    meaning: str
    length_ms: int
    notes: tuple[Note, ...]
    kind: Kind = "chime"
    lufs: float = -22.0


CHIMES = (
    Chime(
        "start",
        "the session begins: three slow notes, rising",
        1700,
        (Note(0, _D4, 480), Note(240, _A4, 480), Note(480, _D5, 520)),
    ),
    Chime("step", "the next step, same side: one note", 600, (Note(0, _A4, 190),)),
    Chime(
        "change",
        "another side or posture: three quick notes, rising",
        700,
        (Note(0, _A4, 130), Note(140, _D5, 130), Note(280, _FS5, 150)),
    ),
    Chime(
        "halfway",
        "half of a step is done: one note, twice",
        600,
        (Note(0, _E5, 110), Note(210, _E5, 140, level=-2.0)),
    ),
    Chime(
        "tick",
        "a counted item: a very short soft knock",
        90,
        (Note(0, _B4, 22, attack_ms=4),),
        kind="tick",
        lufs=-23.0,
    ),
    Chime(
        "pulse",
        "a stroke begins: a felt tap, low and soft, played far below all else",
        90,
        (Note(0, _FS4, 26, attack_ms=14),),
        kind="pulse",
    ),
    Chime(
        "pulse-back",
        "the hand comes back light: the same, lower",
        90,
        (Note(0, _D4, 26, attack_ms=16),),
        kind="pulse",
    ),
    Chime(
        "go",
        "work begins: two notes at once, high and open",
        600,
        (Note(0, _D5, 170), Note(0, _A5, 170, level=-4.0)),
    ),
    Chime(
        "pause",
        "paused: two notes, falling",
        700,
        (Note(0, _D5, 130), Note(190, _FS4, 190)),
    ),
    Chime(
        "resume",
        "going on: two notes, rising",
        700,
        (Note(0, _FS4, 130), Note(190, _D5, 190)),
    ),
    Chime(
        "end",
        "the session is over: four slow notes, falling, low and long",
        3200,
        (
            Note(0, _A4, 700),
            Note(420, _FS4, 800),
            Note(840, _D4, 900),
            Note(840, _A3, 900, level=-6.0),
        ),
        lufs=-23.0,
    ),
    Chime(
        "end-short",
        "the same where there is less room: three notes",
        900,
        (Note(0, _A4, 150), Note(170, _FS4, 170), Note(340, _D4, 260)),
        lufs=-23.0,
    ),
)


def main(arguments: list[str] | None = None) -> int:
    """Write every chime and its line in the manifest; say what was written."""
    parser = argparse.ArgumentParser(prog="python -m tools.sound.chimes", description=__doc__)
    parser.add_argument("--out", type=Path, default=AUDIO, help="folder of the manifest")
    out: Path = parser.parse_args(arguments).out
    clips = [make(chime, out) for chime in CHIMES]
    manifest.replace_room(out, "chimes", clips)
    for clip in clips:
        print(f"{clip.id}: {clip.frames} frames, {clip.lufs} LUFS, peak {clip.peak} dB")
    return 0


def make(chime: Chime, out: Path) -> Clip:
    """Write one chime; what the manifest says of it."""
    samples = struck(chime)
    file = f"chimes/{chime.name}.flac"
    write_flac(out / file, samples)
    return Clip(
        id=f"chimes/{chime.name}",
        file=file,
        kind=chime.kind,
        text=chime.name,
        frames=len(samples),
        lufs=round(loudness(samples), 2),
        peak=round(true_peak(samples), 2),
        key=manifest.key_of(_SYNTHESIS, astuple(chime)),
    )


def struck(chime: Chime) -> Samples:
    """The chime at 48 kHz, at its loudness."""
    samples = strike(chime.notes, chime.length_ms)
    return samples * amplitude(chime.lufs - loudness(samples))


if __name__ == "__main__":
    sys.exit(main())

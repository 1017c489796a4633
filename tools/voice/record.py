"""Record everything that is said: `python -m tools.voice.record`.

That is what the built-in programmes may speak, or the phrases of a file. A phrase is
recorded when the manifest does not have it, or has it from another voice, pace or
processing; a clip that nobody asks for any more is removed. A second run writes the
same bytes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from tools.places import AUDIO
from tools.sound import manifest
from tools.sound.loudness import loudness, true_peak
from tools.sound.manifest import Clip, Voice
from tools.sound.samples import SAMPLE_RATE, Samples, frames_in, write_flac
from tools.voice import rhvoice
from tools.voice.phrases import built_in_phrases
from tools.voice.polish import PROCESSING, polish, unpadded

ROOM = "voice"

VOICE = Voice(
    engine="RHVoice",
    voice="bdl",
    rate=80,
    licence="LGPL-2.1-or-later (the engine and its voice); see LICENSE.md",
)
"""Chosen by word error: see LICENSE.md beside the clips."""

CALM = 2.5
"""Words a second; what is said faster than this is said again at the next slower rate."""

SLOWER_RATES = (76, 72, 68, 67, 66, 65, 64, 63, 62)
"""Percent. Slower than these the voice drawls, and is understood less."""

SHORT_WORDS = 2
SHORT_RATES = (90, 88, 86, 84, 82, 80, 78)
"""Percent. Phrases of at most SHORT_WORDS words, the counts above all, are said livelier."""

OWN_RATES = {"Back of the leg, left.": 67, "Back of the leg, right.": 67}
"""Percent. At 68 and below 67 the recogniser takes "back of" for other words."""

_SLUG_LETTERS = 40


Speaker: TypeAlias = Callable[[str, str, int], Samples]
"""A sentence, a voice and a rate in, samples at 24 kHz out."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What is to be said, by whom, and how fast.

    The rates are percent of the voice's own pace, quickest first: the first that is
    calm is taken, or else the last.
    """

    text: str
    voice: str
    rates: tuple[int, ...]

    @property
    def key(self) -> str:
        """Changes whenever the clip would."""
        return manifest.key_of(self.text, self.voice, self.rates, CALM, PROCESSING)

    @property
    def id(self) -> str:
        """Readable, and different for texts that differ in anything."""
        slug = re.sub(r"[^a-z0-9]+", "-", self.text.lower()).strip("-")[:_SLUG_LETTERS].strip("-")
        return f"{ROOM}/{slug}-{sha256(self.text.encode()).hexdigest()[:4]}"


def recording_of(text: str, voice: Voice = VOICE) -> Recording:
    """How a text is to be recorded."""
    if text in OWN_RATES:
        return Recording(text, voice.voice, (OWN_RATES[text],))
    short = len(text.split()) <= SHORT_WORDS
    rates = SHORT_RATES if short else (voice.rate, *SLOWER_RATES)
    return Recording(text, voice.voice, rates)


def main(arguments: list[str] | None = None) -> int:
    """Record what is missing or changed and remove what is not asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.voice.record", description=__doc__)
    parser.add_argument("--phrases", help='another list, one phrase a line; "-": standard input')
    parser.add_argument("--out", type=Path, default=AUDIO, help="folder of the manifest")
    parser.add_argument("--check", action="store_true", help="only say what is missing or stale")
    chosen = parser.parse_args(arguments)
    texts = read_phrases(chosen.phrases) if chosen.phrases else built_in_phrases()
    wanted = [recording_of(text) for text in texts]
    if chosen.check:
        return check(wanted, chosen.out)
    record(wanted, chosen.out)
    return 0


def read_phrases(name: str) -> list[str]:
    """The phrases of a file or of standard input, each once; empty lines are left out."""
    text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def check(wanted: list[Recording], folder: Path) -> int:
    """Print what would be recorded or removed; 1 when that is anything."""
    clips = usable_clips(folder)
    missing = [recording for recording in wanted if recording.key not in clips]
    extra = set(clips) - {recording.key for recording in wanted}
    for recording in missing:
        print(f"missing or stale: {recording.text}")
    for key in sorted(extra):
        print(f"not asked for: {clips[key].text}")
    return 1 if missing or extra else 0


def record(wanted: list[Recording], folder: Path, say: Speaker = rhvoice.say) -> None:
    """Make the room hold exactly these, and print what was done."""
    known, clips = usable_clips(folder), []
    for recording in wanted:
        clip = known.get(recording.key)
        if clip is None:
            clip = make(recording, folder, say)
            print(f"{clip.id}: {clip.frames / SAMPLE_RATE:.2f} s, {clip.lufs} LUFS")
        clips.append(clip)
    for stray in manifest.replace_room(folder, ROOM, clips, VOICE):
        print(f"removed {stray.name}")
    print(f"{len(clips)} clips, {sum(clip.frames for clip in clips) / SAMPLE_RATE:.0f} s")


def usable_clips(folder: Path) -> dict[str, Clip]:
    """What has been recorded and is still whole, by its key."""
    return {
        clip.key: clip
        for clip in manifest.read(folder).clips
        if clip.kind == "speech" and frames_in(folder / clip.file) == clip.frames
    }


def make(recording: Recording, folder: Path, say: Speaker) -> Clip:
    """Speak, polish and write one phrase; what the manifest says of it."""
    samples = spoken(recording, say)
    file = f"{recording.id}.flac"
    write_flac(folder / file, samples)
    return Clip(
        id=recording.id,
        file=file,
        kind="speech",
        text=recording.text,
        frames=len(samples),
        lufs=round(loudness(unpadded(samples)), 2),
        peak=round(true_peak(samples), 2),
        key=recording.key,
    )


def spoken(recording: Recording, say: Speaker = rhvoice.say) -> Samples:
    """The finished phrase at 48 kHz."""
    parts, words = sentences(recording.text), len(recording.text.split())
    for rate in recording.rates:
        raw = [say(part, recording.voice, rate) for part in parts]
        samples = polish(raw, rhvoice.SAMPLE_RATE)
        if words * SAMPLE_RATE <= CALM * len(samples):
            break
    return samples


def sentences(text: str) -> list[str]:
    """A text cut after each full stop, question or exclamation mark."""
    return re.split(r"(?<=[.!?])\s+", text)


if __name__ == "__main__":
    sys.exit(main())

"""Finds the clip for each phrase and chime: recorded, else synthesised, else none at all.

Where there is none the planner takes a shorter form of the phrase or leaves it to the chime beside
it. Planning needs only lengths, so nothing is opened or decoded here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from upstroke.audio.manifest import Recording, read_manifest
from upstroke.core.timeline import Clip, CueKind
from upstroke.core.units import Frames, millis_of_frames
from upstroke.texts import tr


@dataclass(frozen=True, slots=True)
class Source:
    """Where the sound of a clip lies, and how long it must turn out to be."""

    id: str
    kind: CueKind
    text: str
    path: Path
    frames: Frames

    @property
    def clip(self) -> Clip:
        """What the planner is told of it."""
        return Clip(self.id, millis_of_frames(self.frames))


class CueBank:
    """All clips that are at hand; immutable. Is a `Clips` for the planner.

    Args:
        sources: the clips; of several with the same words, the first is used.
        trouble: one sentence about what is missing, None when all is well.
    """

    def __init__(self, sources: Iterable[Source], trouble: str | None = None) -> None:
        self._by_id: dict[str, Source] = {}
        self._speech: dict[str, Source] = {}
        self._chimes: dict[str, Source] = {}
        self.trouble = trouble
        for source in sources:
            self._by_id.setdefault(source.id, source)
            words = self._speech if source.kind is CueKind.SPEECH else self._chimes
            words.setdefault(source.text, source)

    def speech(self, text: str) -> Clip | None:
        """The clip that speaks exactly this text."""
        source = self._speech.get(text)
        return source.clip if source else None

    def chime(self, name: str) -> Clip | None:
        """The clip of a chime (or the tick) by its name, such as `step`."""
        source = self._chimes.get(name)
        return source.clip if source else None

    def source(self, clip: str) -> Source | None:
        """Where a clip lies, by its id."""
        return self._by_id.get(clip)

    def unspoken(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Those of the texts that no clip speaks, each once, in order."""
        return tuple(text for text in dict.fromkeys(texts) if text not in self._speech)

    def extended(self, sources: Iterable[Source]) -> CueBank:
        """A bank that has more; what is there already stays first choice."""
        return CueBank((*self._by_id.values(), *sources), self.trouble)

    def preferring(self, sources: Iterable[Source]) -> CueBank:
        """A bank that has more, and takes these where it had other clips of the same words."""
        return CueBank((*sources, *self._by_id.values()), self.trouble)

    def without_speech(self) -> CueBank:
        """A bank of everything but words, for who speaks another language."""
        others = (each for each in self._by_id.values() if each.kind is not CueKind.SPEECH)
        return CueBank(others, self.trouble)


def open_cue_bank(folder: Path) -> CueBank:
    """The bank of the recordings in a folder with a `manifest.json`. Never raises.

    What is missing or damaged is not in the bank; its `trouble` tells so in one sentence.
    """
    manifest = read_manifest(folder / "manifest.json")
    sources = [_source(folder, recording) for recording in manifest.recordings]
    there = [source for source in sources if source.path.is_file()]
    return CueBank(there, manifest.trouble or _absence(len(sources) - len(there), len(sources)))


def _source(folder: Path, recording: Recording) -> Source:
    return Source(
        recording.id, recording.kind, recording.text, folder / recording.file, recording.frames
    )


def _absence(absent: int, all_of: int) -> str | None:
    if not absent:
        return None
    return tr("The files of {count} of {all} recordings are not there.", "", absent, all=all_of)

"""Finds the clip for each phrase and chime: recorded, else synthesised, else none at all.

Where there is none the planner takes a shorter form of the phrase or leaves it to the chime beside
it. Planning needs only lengths, so nothing is decoded here. The loops that the ambience is made of
are clips too: `ambience/rain` and so on.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from upstroke.audio.clips.store import LackingError, clip_frames, lacking
from upstroke.core.planning.timeline import Clip, CueKind
from upstroke.core.units import Frames, millis_of_frames
from upstroke.texts import tr

FORMAT = 1
"""Of a manifest: the only one that there has been."""

_AMBIENCE = "ambience"

_STREAM_INFO = 26
"""Bytes of a FLAC file up to the end of its count of frames (RFC 9639, 8.2)."""
_COUNT = slice(21, 26)
_COUNT_BITS = (1 << 36) - 1


@dataclass(frozen=True, slots=True)
class ClipSource:
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

    def __init__(self, sources: Iterable[ClipSource], trouble: str | None = None) -> None:
        self._by_id: dict[str, ClipSource] = {}
        self._speech: dict[str, ClipSource] = {}
        self._chimes: dict[str, ClipSource] = {}
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

    def source(self, clip: str) -> ClipSource | None:
        """Where a clip lies, by its id."""
        return self._by_id.get(clip)

    def unspoken(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Those of the texts that no clip speaks, each once, in order."""
        return tuple(text for text in dict.fromkeys(texts) if text not in self._speech)

    def extended(self, sources: Iterable[ClipSource]) -> CueBank:
        """A bank that has more; what is there already stays first choice."""
        return CueBank((*self._by_id.values(), *sources), self.trouble)

    def preferring(self, sources: Iterable[ClipSource]) -> CueBank:
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
    listed = read_manifest(folder / "manifest.json")
    sources = listed.sources
    there = [source for source in sources if source.path.is_file()]
    return CueBank(there, listed.trouble or _absence(len(sources) - len(there), len(sources)))


def _absence(absent: int, all_of: int) -> str | None:
    if not absent:
        return None
    return tr("The files of {count} of {all} recordings are missing.", "", absent, all=all_of)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The recordings that can be used, and in one sentence what cannot and why."""

    sources: tuple[ClipSource, ...] = ()
    trouble: str | None = None


def read_manifest(path: Path) -> Manifest:
    """Read what was recorded ahead: `manifest.json`, beside the recordings that it lists.

    ```json
    {"format": 1,
     "voice": {"engine": "...", "voice": "...", "rate": 90, "licence": "..."},
     "clips": [{"id": "voice/calf-first", "file": "voice/calf-first.flac", "kind": "speech",
                "text": "its exact words, or a chime's name", "frames": 12345}]}
    ```

    Frames are counted at 48 kHz, so lengths are known without opening a recording. Whatever is
    wrong with the file or one of its entries costs what it describes and is told; never raises.
    """
    try:
        entries = _entries(path)
    except LackingError as fault:
        return Manifest(trouble=tr("The recorded voice can't be used, because {why}.", why=fault))
    found: dict[str, ClipSource] = {}
    faults: dict[str, str] = {}
    for number, entry in enumerate(entries, start=1):
        try:
            source = _source(path.parent, entry, found)
        except LackingError as fault:
            faults[str(number)] = tr("entry {number} {fault}", number=number, fault=fault)
        else:
            found[source.id] = source
    return Manifest(tuple(found.values()), lacking(faults, len(entries), _unusable))


def _unusable(count: int, wanted: int, why: str) -> str:
    return tr(
        "{count} of {wanted} recordings can't be used; the first because {why}.",
        "",
        count,
        wanted=wanted,
        why=why,
    )


def _entries(path: Path) -> list[object]:
    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        why = error.strerror or error
        raise LackingError(
            tr("{name} can't be read ({error})", name=path.name, error=why)
        ) from error
    except (ValueError, RecursionError) as error:
        raise LackingError(tr("{name} is damaged", name=path.name)) from error
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise LackingError(tr("{name} is not of format {format}", name=path.name, format=FORMAT))
    entries = whole.get("clips")
    if not isinstance(entries, list):
        raise LackingError(tr("{name} lists no clips", name=path.name))
    return entries


def _source(folder: Path, entry: object, others: Container[str]) -> ClipSource:
    if not isinstance(entry, dict):
        raise LackingError(tr("is not a table"))
    for key in ("id", "kind", "text", "file"):
        if not isinstance(entry.get(key), str) or not entry[key]:
            raise LackingError(tr("has no {key}", key=key))
    clip, kind, frames = entry["id"], entry["kind"], entry.get("frames")
    file = PurePosixPath(entry["file"])
    if not isinstance(frames, int) or isinstance(frames, bool) or frames <= 0:
        raise LackingError(tr("has no number of frames"))
    if kind not in [each.value for each in CueKind]:
        raise LackingError(tr("has the unknown kind “{word}”", word=kind))
    if file.is_absolute() or ".." in file.parts:
        raise LackingError(tr("leads outside its folder with “{file}”", file=file))
    if clip in others:
        raise LackingError(tr("has the id “{id}” of another", id=clip))
    return ClipSource(clip, CueKind(kind), entry["text"], folder / file, frames)


def ambience_clip(name: str) -> str:
    """The id of the clip that an ambience of this name loops."""
    return f"{_AMBIENCE}/{name}"


def ambience_sources(folder: Path) -> tuple[ClipSource, ...]:
    """Every loop that lies in a folder's `ambience`. Never raises: what cannot be read is not one.

    They are called chimes by names that no chime has, so that the planner never finds them.
    """
    return tuple(_sources(folder / _AMBIENCE))


def _sources(folder: Path) -> Iterator[ClipSource]:
    for path in sorted((*folder.glob("*.flac"), *folder.glob("*.wav"))):
        frames = clip_frames(path) if path.suffix == ".wav" else _flac_frames(path)
        if frames:
            clip = ambience_clip(path.stem)
            yield ClipSource(clip, CueKind.CHIME, clip, path, frames)


def _flac_frames(path: Path) -> Frames:
    """The count in the file's head: enough to check by, without decoding."""
    try:
        with path.open("rb") as file:
            head = file.read(_STREAM_INFO)
    except OSError:
        return 0
    if len(head) < _STREAM_INFO or not head.startswith(b"fLaC"):
        return 0
    return int.from_bytes(head[_COUNT], "big") & _COUNT_BITS

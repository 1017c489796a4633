"""What was recorded ahead: `manifest.json`, beside the recordings that it lists.

```json
{"format": 1,
 "voice": {"engine": "...", "voice": "...", "rate": 90, "licence": "..."},
 "clips": [{"id": "voice/calf-first", "file": "voice/calf-first.flac", "kind": "speech",
            "text": "its exact words, or a chime's name", "frames": 12345}]}
```

Frames are counted at 48 kHz, so lengths are known without opening a recording. Whatever is wrong
with the file or one of its entries costs what it describes and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from upstroke.core.timeline import CueKind
from upstroke.core.units import Frames
from upstroke.texts import tr

FORMAT = 1
"""The only format there has been."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One entry: a sound, its words or chime name, its file inside the folder, its length."""

    id: str
    kind: CueKind
    text: str
    file: PurePosixPath
    frames: Frames


@dataclass(frozen=True, slots=True)
class Manifest:
    """The recordings that can be used, and in one sentence what cannot and why."""

    recordings: tuple[Recording, ...] = ()
    trouble: str | None = None


class _Fault(ValueError):
    """What is wrong with the file or an entry: the end of a sentence."""


def read_manifest(path: Path) -> Manifest:
    """Read a manifest. Never raises: what is wrong is told by `trouble`."""
    try:
        entries = _entries(path)
    except _Fault as fault:
        return Manifest(trouble=tr("The recorded voice cannot be used, because {why}.", why=fault))
    recordings, faults = _recordings(entries)
    if not faults:
        return Manifest(recordings)
    trouble = tr(
        "{count} of {wanted} recordings cannot be used; the first because {why}.",
        "",
        len(faults),
        wanted=len(entries),
        why=faults[0],
    )
    return Manifest(recordings, trouble)


def _entries(path: Path) -> list[object]:
    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _Fault(
            tr("{name} cannot be read ({error})", name=path.name, error=error.strerror or error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise _Fault(tr("{name} is damaged", name=path.name)) from error
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise _Fault(tr("{name} is not of format {format}", name=path.name, format=FORMAT))
    entries = whole.get("clips")
    if not isinstance(entries, list):
        raise _Fault(tr("{name} lists no clips", name=path.name))
    return entries


def _recordings(entries: list[object]) -> tuple[tuple[Recording, ...], list[str]]:
    found: dict[str, Recording] = {}
    faults: list[str] = []
    for number, entry in enumerate(entries, start=1):
        try:
            recording = _recording(entry)
        except _Fault as fault:
            faults.append(tr("entry {number} {fault}", number=number, fault=fault))
            continue
        if recording.id in found:
            faults.append(
                tr("entry {number} has the id “{id}” of another", number=number, id=recording.id)
            )
            continue
        found[recording.id] = recording
    return tuple(found.values()), faults


def _recording(entry: object) -> Recording:
    if not isinstance(entry, dict):
        raise _Fault(tr("is not a table"))
    frames = entry.get("frames")
    if not isinstance(frames, int) or isinstance(frames, bool) or frames <= 0:
        raise _Fault(tr("has no number of frames"))
    return Recording(
        id=_text(entry, "id"),
        kind=_one_of(CueKind, _text(entry, "kind")),
        text=_text(entry, "text"),
        file=_inside(_text(entry, "file")),
        frames=frames,
    )


def _text(entry: dict[object, object], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value:
        raise _Fault(tr("has no {key}", key=key))
    return value


def _one_of(kinds: Callable[[str], CueKind], word: str) -> CueKind:
    try:
        return kinds(word)
    except ValueError as error:
        raise _Fault(tr("has the unknown kind “{word}”", word=word)) from error


def _inside(file: str) -> PurePosixPath:
    path = PurePosixPath(file)
    if path.is_absolute() or ".." in path.parts:
        raise _Fault(tr("leads outside its folder with “{file}”", file=file))
    return path

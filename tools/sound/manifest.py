"""assets/audio/manifest.json: what is shipped, how long it is, and what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

FORMAT = 1

Kind = Literal["speech", "chime", "tick", "pulse"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks."""

    engine: str
    voice: str
    rate: int
    """Percent of the engine's own pace."""
    licence: str


@dataclass(frozen=True, slots=True)
class Clip:
    """One sound file."""

    id: str
    file: str
    """Relative to the manifest."""
    kind: Kind
    text: str
    """What is said, exactly as it is asked for; of a chime its name."""
    frames: int
    lufs: float
    peak: float
    """True peak, dB of full scale."""
    key: str
    """Changes whenever the recording would."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Every clip there is."""

    voice: Voice | None
    clips: tuple[Clip, ...]


def key_of(*ingredients: object) -> str:
    """A short name for everything that goes into a clip."""
    text = json.dumps(ingredients, ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def read(folder: Path) -> Manifest:
    """The manifest of a folder; an empty one where there is none yet.

    Raises ValueError when it is of another format, KeyError or TypeError when it
    is damaged.
    """
    path = folder / "manifest.json"
    if not path.exists():
        return Manifest(voice=None, clips=())
    data = json.loads(path.read_text(encoding="utf-8"))
    if data["format"] != FORMAT:
        message = f"{path}: format {data['format']}, expected {FORMAT}"
        raise ValueError(message)
    voice = Voice(**data["voice"]) if data["voice"] else None
    return Manifest(voice, tuple(Clip(**clip) for clip in data["clips"]))


def write(folder: Path, manifest: Manifest) -> None:
    """Write the manifest, one clip a line and sorted, so that changes read well."""
    clips = sorted(manifest.clips, key=lambda clip: clip.id)
    lines = ",\n".join("  " + _line(asdict(clip)) for clip in clips)
    voice = _line(asdict(manifest.voice)) if manifest.voice else "null"
    text = f'{{\n "format": {FORMAT},\n "voice": {voice},\n "clips": [\n{lines}\n ]\n}}\n'
    (folder / "manifest.json").write_text(text, encoding="utf-8", newline="\n")


def replace_room(
    folder: Path, room: str, clips: Sequence[Clip], voice: Voice | None = None
) -> list[Path]:
    """Let `clips` be all that a room ("voice", "chimes") holds; the rooms beside it stay.

    The voice is kept when none is given. Deletes the room's other sound files and
    returns them.
    """
    known = read(folder)
    others = [clip for clip in known.clips if not clip.file.startswith(f"{room}/")]
    write(folder, Manifest(voice or known.voice, (*others, *clips)))
    wanted = {folder / clip.file for clip in clips}
    strays = sorted(set((folder / room).glob("*.flac")) - wanted)
    for stray in strays:
        stray.unlink()
    return strays


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False)

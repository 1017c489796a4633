"""Before a session: the clips that it needs, decoded to files that every player reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from upstroke.audio.clip_store import ClipStore, clip_frames, key_of
from upstroke.audio.cue_bank import CueBank, Source
from upstroke.audio.decoding import DecodingFault, decode
from upstroke.core.timeline import Timeline

DoneOf: TypeAlias = Callable[[int, int], None]
"""Told after each piece of work: how many are done, of how many."""

_UNPACKING = b"unpacked 1"
"""Part of every key: another number after a change to how clips are unpacked."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Where each clip lies as a WAV file, and in one sentence what is missing and why."""

    paths: Mapping[str, Path]
    trouble: str | None = None


class _Missing(Exception):
    """A clip that cannot be had; the text is a clause for people."""


def clips_of(timeline: Timeline) -> tuple[str, ...]:
    """Ids of the clips that a timeline plays, each once, in the order of their first use."""
    return tuple(dict.fromkeys(cue.clip for cue in timeline.cues if cue.clip is not None))


def unpack(
    clips: Iterable[str],
    bank: CueBank,
    store: ClipStore,
    *,
    progress: DoneOf | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Unpacked:
    """Make clips ready to be played; meant to be run in a thread. Never raises for a bad clip.

    A clip that cannot be had (damaged, no longer there, disk full) is left out and told of.

    Args:
        clips: their ids.
        bank: knows where they lie.
        store: where they go; what it has already is not decoded again.
        progress: called in the same thread.
        cancelled: asked before each clip; what is ready by then is the answer.
    """
    wanted = tuple(dict.fromkeys(clips))
    paths: dict[str, Path] = {}
    faults: list[str] = []
    for done, clip in enumerate(wanted, start=1):
        if cancelled and cancelled():
            break
        try:
            paths[clip] = _unpacked(clip, bank, store)
        except _Missing as missing:
            faults.append(str(missing))
        if progress:
            progress(done, len(wanted))
    store.tidy()
    return Unpacked(paths, _sentence(faults, len(wanted)))


def _unpacked(clip: str, bank: CueBank, store: ClipStore) -> Path:
    source = bank.source(clip)
    if source is None:
        raise _Missing(f"there is no clip “{clip}”")
    path = source.path if _is_ready(source) else _from_recording(source, store)
    if clip_frames(path) != source.frames:
        raise _Missing(f"{source.path.name} is not as long as it should be")
    return path


def _is_ready(source: Source) -> bool:
    return source.path.suffix == ".wav"


def _from_recording(source: Source, store: ClipStore) -> Path:
    try:
        key = key_of(_UNPACKING, source.path.read_bytes())
        return store.find(key) or store.put(key, decode(source.path))
    except OSError as error:
        raise _Missing(f"{source.path.name}: {error.strerror or error}") from error
    except DecodingFault as fault:
        raise _Missing(str(fault)) from fault


def _sentence(faults: list[str], wanted: int) -> str | None:
    if not faults:
        return None
    verb = "is" if len(faults) == 1 else "are"
    return f"{len(faults)} of {wanted} sounds {verb} missing ({faults[0]})."

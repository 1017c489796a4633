"""Before a session: the clips that it needs, decoded to files that every player reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from upstroke.audio.clips.bank import ClipSource, CueBank, ambience_clip
from upstroke.audio.clips.store import ClipStore, LackingError, clip_frames, gather, key_of
from upstroke.audio.pcm import Pcm
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Ambience
from upstroke.core.units import SAMPLE_RATE
from upstroke.texts import tr

_UNPACKING = b"unpacked 1"
"""Part of every key: another number after a change to how clips are unpacked."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Where each clip lies as a WAV file, and in one sentence what is missing and why."""

    paths: Mapping[str, Path]
    trouble: str | None = None


def clips_of(timeline: Timeline) -> tuple[str, ...]:
    """Ids of the clips of a timeline, each once, in order of first use; its ambience's is last."""
    found = [cue.clip for cue in timeline.cues if cue.clip is not None]
    if timeline.ambience is not Ambience.NONE:
        found.append(ambience_clip(timeline.ambience.value))
    return tuple(dict.fromkeys(found))


def unpack(
    clips: Iterable[str],
    bank: CueBank,
    store: ClipStore,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> Unpacked:
    """Make clips ready to be played; meant to be run in a thread. Never raises for a bad clip.

    A clip that cannot be had (damaged, no longer there, disk full) is left out and told of.

    Args:
        clips: their ids.
        bank: knows where they lie.
        store: where they go; what it has already is not decoded again.
        cancelled: asked before each clip; what is ready by then is the answer.
    """
    paths, _, trouble = gather(
        clips, lambda clip: _unpacked(clip, bank, store), _missing, cancelled=cancelled
    )
    store.tidy()
    return Unpacked(paths, trouble)


def _missing(count: int, wanted: int, why: str) -> str:
    return tr("{count} of {wanted} sounds are missing ({why}).", "", count, wanted=wanted, why=why)


def _unpacked(clip: str, bank: CueBank, store: ClipStore) -> Path:
    source = bank.source(clip)
    if source is None:
        raise LackingError(tr("there is no clip “{clip}”", clip=clip))
    path = source.path if source.path.suffix == ".wav" else _from_recording(source, store)
    if clip_frames(path) != source.frames:
        raise LackingError(tr("{name} is not as long as expected", name=source.path.name))
    return path


def _from_recording(source: ClipSource, store: ClipStore) -> Path:
    try:
        key = key_of(_UNPACKING, source.path.read_bytes())
        return store.find(key) or store.put(key, _decoded(source.path))
    except OSError as error:
        raise LackingError(
            tr("{name}: {error}", name=source.path.name, error=error.strerror or error)
        ) from error


def _decoded(path: Path) -> Pcm:
    """Samples of a recording as it is shipped: FLAC, 48 kHz, mono."""
    try:
        # Brings numpy, which takes longer to load than the window does: never before it is needed.
        import soundfile  # noqa: PLC0415
    except (ImportError, OSError) as error:
        raise LackingError(tr("the library that decodes recordings is not installed")) from error
    try:
        with soundfile.SoundFile(path) as file:
            if (file.samplerate, file.channels) != (SAMPLE_RATE, 1):
                raise LackingError(tr("{name} is not 48 kHz mono", name=path.name))
            return Pcm(bytes(file.buffer_read(dtype="int16")), SAMPLE_RATE)
    except (soundfile.SoundFileError, OSError) as error:
        raise LackingError(tr("{name} can't be decoded", name=path.name)) from error

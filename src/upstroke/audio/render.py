"""A session as a sound file: its timeline, played by the mixer to its end.

Each cue begins at exactly the frame that its time says, at the gain it is played with live, over
the session's ambience if any, and the file is exactly as long as the timeline.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from upstroke.audio.child_words import in_our_words
from upstroke.audio.clips.bank import bed_clip
from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.engine.mixer import Mixer
from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, WavFault, factor, read_wav, write_wav_pieces
from upstroke.audio.volumes import decibels, gain_of
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Ambience, Volumes
from upstroke.core.units import NANOS_PER_MILLI, SAMPLE_RATE, Frames, Millis
from upstroke.texts import tr

FRAMES_A_MILLI = SAMPLE_RATE // 1000

LONGEST: Millis = 12 * 3_600_000
"""A WAV file counts its bytes in 32 bits, which is 12.4 hours."""

_PIECE: Millis = 1_000

Told: TypeAlias = Callable[[Millis, Millis], None]
"""How much is written, of how much, in milliseconds."""

Write: TypeAlias = Callable[[Path, Iterator[bytes]], None]
"""Makes a file of pieces of sound, 48 kHz mono 16-bit; raises `OSError` or `RenderFault`."""


class RenderFault(Exception):
    """The file was not written, and nothing is left of it; the text is one sentence."""


class _Cancelled(Exception):
    pass


def render(  # noqa: PLR0913 - the last two are for those who wait and watch
    timeline: Timeline,
    clip_paths: Mapping[str, Path],
    out: Path,
    volumes: Volumes,
    *,
    progress: Told | None = None,
    cancelled: Callable[[], bool] | None = None,
    write: Write | None = None,
) -> bool:
    """Write a session as 48 kHz mono 16-bit WAV, over a file that is there; False if cancelled.

    The file has its name only when it is whole. What is in memory is a few seconds of it.

    Args:
        timeline: the session.
        clip_paths: the WAV file of each clip; cues without one are silent.
        out: the file, in a folder that exists.
        volumes: as chosen for live sound.
        progress: told how much is written, of how much, in milliseconds.
        cancelled: asked before each piece is written, and after the last.
        write: makes a file of another format.

    Raises:
        RenderFault: when the file cannot be written, or a clip is not as long as was planned.
    """
    if write is None and timeline.total > LONGEST:
        raise RenderFault(
            tr("A WAV file holds 12 hours at most; choose a name that ends in .flac or .opus.")
        )
    target = checked_target(out)
    unfinished = _unfinished(target)
    try:
        told = _told(_pieces(timeline, clip_paths, volumes), timeline.total, progress, cancelled)
        (write or _as_wav)(unfinished, told)
        unfinished.replace(target)
    except _Cancelled:
        return False
    except OSError as error:
        raise _unwritten(out, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return True


def _as_wav(path: Path, pieces: Iterator[bytes]) -> None:
    write_wav_pieces(path, pieces, SAMPLE_RATE)


def checked_target(out: Path) -> Path:
    """What is written over, links followed, once it was tried whether it can be.

    Raises:
        RenderFault: nothing can be written there.
    """
    try:
        target = _target(out)
        _try_out(_unfinished(target) if target.exists() else target)
    except OSError as error:
        raise _unwritten(out, error) from error
    return target


def _try_out(new: Path) -> None:
    """Make a file and take it away: whether the disk takes its name is not to be known otherwise.

    Raises:
        OSError: it does not.
    """
    with new.open("xb", buffering=0) as file:
        try:
            file.write(b"\0")
        finally:
            new.unlink()


def _unfinished(target: Path) -> Path:
    """A name beside it, shorter than most, that nothing has."""
    return target.with_name(f".{uuid.uuid4().hex}.part")


def _unwritten(out: Path, error: OSError) -> RenderFault:
    return RenderFault(tr("{out} cannot be written: {error}.", out=out, error=reason_of(error)))


def _target(out: Path) -> Path:
    target = Path(os.path.realpath(out))
    if target.is_dir():
        raise RenderFault(tr("{out} is a folder; give the name of a file.", out=out))
    if not target.parent.is_dir():
        raise RenderFault(tr("There is no folder {parent}.", parent=out.parent))
    if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
        raise RenderFault(tr("{out} is not a file that can be replaced.", out=out))
    return target


def _pieces(
    timeline: Timeline, clip_paths: Mapping[str, Path], volumes: Volumes
) -> Iterator[bytes]:
    mixer, free = Mixer(hiss=False), 0
    _lay(mixer, timeline, clip_paths, volumes)
    for start in range(0, timeline.total, _PIECE):
        end = min(start + _PIECE, timeline.total)
        for number, cue in enumerate(timeline.between(start, end), start):
            gain, path = gain_of(cue, volumes), clip_paths.get(cue.clip or "")
            if gain is None or path is None:
                continue
            sound = _read(path, cue.text)
            if sound.frames > (cue.end - cue.start) * FRAMES_A_MILLI:
                raise RenderFault(tr("The sound “{text}” is longer than planned.", text=cue.text))
            if cue.start * FRAMES_A_MILLI < free:
                raise RenderFault(tr("The timeline has a mistake: one of its sounds has no room."))
            mixer.add(number, sound.samples, cue.start * NANOS_PER_MILLI, factor(gain))
            free = cue.start * FRAMES_A_MILLI + sound.frames
        yield mixer.block((end - start) * FRAMES_A_MILLI, start * NANOS_PER_MILLI)


def _lay(
    mixer: Mixer, timeline: Timeline, clip_paths: Mapping[str, Path], volumes: Volumes
) -> None:
    """Have the mixer play the session's ambience, if there is any to be heard."""
    name, volume = timeline.ambience.value, decibels(volumes.ambience)
    path = clip_paths.get(bed_clip(name))
    if volume is not None and path is not None and timeline.ambience is not Ambience.NONE:
        wanted = SetAmbience(path, timeline.ambience_gain, 0, volume)
        mixer.ambience.follow(wanted, _read(path, name))


def _read(path: Path, words: str) -> Pcm:
    try:
        sound = read_wav(path)
    except WavFault as fault:
        raise RenderFault(
            tr(
                "The sound “{words}” cannot be used: {fault}.",
                words=words,
                fault=in_our_words(str(fault)),
            )
        ) from fault
    except OSError as error:
        raise RenderFault(
            tr("The sound “{words}” cannot be read: {error}.", words=words, error=reason_of(error))
        ) from error
    if (sound.rate, sound.channels) != (SAMPLE_RATE, 1):
        raise RenderFault(tr("The sound “{words}” is not 48 kHz mono.", words=words))
    return sound


def _told(
    pieces: Iterator[bytes],
    total: Millis,
    progress: Told | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[bytes]:
    """The same pieces, with progress told after each is taken."""
    written: Frames = 0
    for piece in pieces:
        if cancelled and cancelled():
            raise _Cancelled
        yield piece
        written += len(piece) // SAMPLE_BYTES
        if progress:
            progress(written // FRAMES_A_MILLI, total)
    if cancelled and cancelled():
        raise _Cancelled


def reason_of(error: OSError) -> str:
    """Why, in the system's words."""
    return error.strerror or str(error)

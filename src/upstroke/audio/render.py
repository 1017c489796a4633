"""A session as the sound of a file: its timeline, played by the mixer to its end.

Each cue begins at exactly the frame that its time says, at the gain it is played with live, over
the session's ambience if any, and the sound is exactly as long as the timeline.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from upstroke.audio.child_words import in_our_words
from upstroke.audio.clips.bank import ambience_clip
from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.engine.mixer import Mixer
from upstroke.audio.pcm import Pcm, WavFault, factor, read_wav
from upstroke.audio.volumes import decibels, gain_of
from upstroke.core.planning.timeline import Cue, Timeline
from upstroke.core.settings import Ambience, Volumes
from upstroke.core.units import NANOS_PER_MILLI, SAMPLE_RATE, Frames, Millis
from upstroke.core.user_error import UserError
from upstroke.texts import tr

FRAMES_A_MILLI = SAMPLE_RATE // 1000

_PIECE: Millis = 1_000

Told: TypeAlias = Callable[[Millis, Millis], None]
"""How much is written, of how much, in milliseconds."""


class RenderFault(UserError):
    """The file was not written, and nothing is left of it; the text is one sentence."""


class _Cancelled(Exception):
    pass


def write_whole(out: Path, write: Callable[[Path], None]) -> bool:
    """Have a file written over what is there; False if that was cancelled.

    The file has its name only when it is whole.

    Args:
        out: the file, in a folder that exists.
        write: makes the file of this name; raises `OSError` or `RenderFault`.

    Raises:
        RenderFault: when it cannot be written.
    """
    target = checked_target(out)
    unfinished = _unfinished(target)
    try:
        write(unfinished)
        unfinished.replace(target)
    except _Cancelled:
        return False
    except OSError as error:
        raise _unwritten(out, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return True


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
    return RenderFault(tr("{out} can't be written: {error}.", out=out, error=reason_of(error)))


def _target(out: Path) -> Path:
    target = Path(os.path.realpath(out))
    if target.is_dir():
        raise RenderFault(tr("{out} is a folder; give the name of a file.", out=out))
    if not target.parent.is_dir():
        raise RenderFault(tr("There is no folder {parent}.", parent=out.parent))
    if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
        raise RenderFault(tr("{out} is not a file that can be replaced.", out=out))
    return target


def rendered(
    timeline: Timeline,
    clip_paths: Mapping[str, Path],
    volumes: Volumes,
    progress: Told | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[bytes]:
    """A session's sound, 48 kHz mono 16-bit, piece by piece; to be taken in `write_whole`.

    Args:
        timeline: the session.
        clip_paths: the WAV file of each clip; cues without one are silent.
        volumes: as chosen for live sound.
        progress: told how much is taken, of how much, in milliseconds.
        cancelled: asked before each piece, and after the last.

    Raises:
        RenderFault: when a clip is not as long as was planned.
    """
    mixer, free = Mixer(hiss=False), 0
    _lay(mixer, timeline, clip_paths, volumes)
    for start in range(0, timeline.total, _PIECE):
        _heed(cancelled)
        end = min(start + _PIECE, timeline.total)
        for number, cue in enumerate(timeline.between(start, end), start):
            gain, path = gain_of(cue, volumes), clip_paths.get(cue.clip or "")
            if gain is not None and path is not None:
                sound = _sound(cue, path, free)
                mixer.add(number, sound.samples, cue.start * NANOS_PER_MILLI, factor(gain))
                free = cue.start * FRAMES_A_MILLI + sound.frames
        yield mixer.block((end - start) * FRAMES_A_MILLI, start * NANOS_PER_MILLI)
        if progress:
            progress(end, timeline.total)
    _heed(cancelled)


def _heed(cancelled: Callable[[], bool] | None) -> None:
    if cancelled and cancelled():
        raise _Cancelled


def _sound(cue: Cue, path: Path, free: Frames) -> Pcm:
    """What is heard of a cue; `free`: the frame from which on there is room."""
    sound = _read(path, cue.text)
    if sound.frames > (cue.end - cue.start) * FRAMES_A_MILLI:
        raise RenderFault(tr("The sound “{text}” is longer than planned.", text=cue.text))
    if cue.start * FRAMES_A_MILLI < free:
        raise RenderFault(tr("The timeline has a mistake: one of its sounds has no room."))
    return sound


def _lay(
    mixer: Mixer, timeline: Timeline, clip_paths: Mapping[str, Path], volumes: Volumes
) -> None:
    """Have the mixer play the session's ambience, if there is any to be heard."""
    name, volume = timeline.ambience.value, decibels(volumes.ambience)
    path = clip_paths.get(ambience_clip(name))
    if volume is not None and path is not None and timeline.ambience is not Ambience.NONE:
        wanted = SetAmbience(path, timeline.ambience_gain, 0, volume)
        mixer.ambience.follow(wanted, _read(path, name))


def _read(path: Path, words: str) -> Pcm:
    try:
        sound = read_wav(path)
    except WavFault as fault:
        raise RenderFault(
            tr(
                "The sound “{words}” can't be used: {fault}.",
                words=words,
                fault=in_our_words(str(fault)),
            )
        ) from fault
    except OSError as error:
        raise RenderFault(
            tr("The sound “{words}” can't be read: {error}.", words=words, error=reason_of(error))
        ) from error
    if (sound.rate, sound.channels) != (SAMPLE_RATE, 1):
        raise RenderFault(tr("The sound “{words}” is not 48 kHz mono.", words=words))
    return sound


def reason_of(error: OSError) -> str:
    """Why, in the system's words."""
    return error.strerror or str(error)

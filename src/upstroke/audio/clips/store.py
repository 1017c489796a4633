"""Where unpacked and synthesised clips lie: WAV files named after what they were made from.

So a new release never plays an old clip, and what was made once is not made again. A file gets its
name only when it is whole. Clips are made one by one, and each may fail without harm to the others.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import time
import wave
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias, TypeVar

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, write_wav
from upstroke.core.units import SAMPLE_RATE, Frames

T = TypeVar("T")

ToldOf: TypeAlias = Callable[[int, int, str], str]
"""A sentence of how many are lacking, of how many, and why the first is."""

DoneOf: TypeAlias = Callable[[int, int], None]
"""Told after each thing: how many are done, of how many."""

UNUSED_FOR_DAYS = 60
"""What no session has asked for in this time is taken away, so that the cache does not grow."""

_DAY_SECONDS = 86_400
_HEADER_BYTES = 44
_OURS = re.compile(r"\.?[0-9a-f]{32}\..+")


def key_of(*ingredients: bytes) -> str:
    """A name for whatever is made from exactly these, in this order."""
    digest = hashlib.blake2b(digest_size=16)
    for ingredient in ingredients:
        digest.update(len(ingredient).to_bytes(8, "little"))
        digest.update(ingredient)
    return digest.hexdigest()


class ClipStore:
    """Clips by key, in the cache, or in a temporary folder where the cache takes nothing.

    May be used by several programs at once, and by one thread of each.

    Args:
        cache: folder to keep clips in across sessions; made when missing.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def find(self, key: str) -> Path | None:
        """The clip of this key, when it is there and whole."""
        for folder in self._folders():
            path = folder / f"{key}.wav"
            if clip_frames(path) is not None:
                with suppress(OSError):
                    os.utime(path)
                return path
        return None

    def put(self, key: str, pcm: Pcm) -> Path:
        """Keep a clip. Raises `OSError` when neither the cache nor a temporary folder takes it."""
        try:
            return _written(self._cache, key, pcm)
        except OSError:
            return _written(self._spare(), key, pcm)

    def tidy(self) -> None:
        """Take away what has long been unused. Never raises: it is only tidying."""
        before = time.time() - UNUSED_FOR_DAYS * _DAY_SECONDS
        with suppress(OSError):
            for path in self._cache.iterdir():
                if _OURS.fullmatch(path.name) and path.stat().st_mtime < before:
                    path.unlink()

    def close(self) -> None:
        """Take the temporary folder away, if there is one; the clips in it are gone with it."""
        if self._temporary:
            self._temporary.cleanup()
            self._temporary = None

    def _folders(self) -> list[Path]:
        return [self._cache, Path(self._temporary.name)] if self._temporary else [self._cache]

    def _spare(self) -> Path:
        if self._temporary is None:
            self._temporary = tempfile.TemporaryDirectory(
                prefix="upstroke-", ignore_cleanup_errors=True
            )
        return Path(self._temporary.name)


def clip_frames(path: Path) -> Frames | None:
    """Length of a whole 48 kHz mono 16-bit WAV file, None when it is not one or not there."""
    try:
        with path.open("rb") as stream, wave.open(stream, "rb") as file:
            shape = (file.getnchannels(), file.getsampwidth(), file.getframerate())
            frames = file.getnframes()
        whole = path.stat().st_size == _HEADER_BYTES + frames * SAMPLE_BYTES
    except (OSError, EOFError, wave.Error):
        return None
    return frames if whole and shape == (1, SAMPLE_BYTES, SAMPLE_RATE) else None


def _written(folder: Path, key: str, pcm: Pcm) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{key}.", dir=folder)
    os.close(handle)
    unfinished = Path(name)
    try:
        write_wav(unfinished, pcm)
        return unfinished.replace(folder / f"{key}.wav")
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


class LackingError(Exception):
    """One thing that cannot be had; the text is a clause for people."""


def gather(
    names: Iterable[str],
    make: Callable[[str], T],
    told: ToldOf,
    progress: DoneOf | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[dict[str, T], dict[str, str], str | None]:
    """Make each thing once, in order; what could be had, why not of the others, a sentence of that.

    Args:
        names: what is wanted.
        make: makes one, or raises `LackingError`.
        told: makes the sentence.
        progress: told after each.
        cancelled: asked before each; what is made by then is the answer.
    """
    wanted = tuple(dict.fromkeys(names))
    things: dict[str, T] = {}
    faults: dict[str, str] = {}
    for done, name in enumerate(wanted, start=1):
        if cancelled and cancelled():
            break
        try:
            things[name] = make(name)
        except LackingError as why:
            faults[name] = str(why)
        if progress:
            progress(done, len(wanted))
    return things, faults, lacking(faults, len(wanted), told)


def lacking(faults: Mapping[str, str], wanted: int, told: ToldOf) -> str | None:
    """One sentence of what is lacking of `wanted` things, or None when nothing is."""
    return told(len(faults), wanted, next(iter(faults.values()))) if faults else None

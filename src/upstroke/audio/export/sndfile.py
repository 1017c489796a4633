"""FLAC, Ogg Vorbis, Opus and MP3 by libsndfile, which lies in soundfile's own package."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from upstroke.audio.pcm import SAMPLE_BYTES
from upstroke.audio.render import RenderFault
from upstroke.core.units import SAMPLE_RATE
from upstroke.texts import tr

_AT_ONCE = SAMPLE_RATE * SAMPLE_BYTES
"""A second: libsndfile's Vorbis encoder takes what it is given onto the stack."""


def encode(path: Path, pieces: Iterator[bytes], how: Mapping[str, Any], head: bytes = b"") -> None:
    """Write pieces of 48 kHz mono 16-bit sound.

    Args:
        path: the file.
        pieces: the sound.
        how: `format`, `subtype` and more of what `soundfile.SoundFile` is told.
        head: what stands in the file before the sound.

    Raises:
        OSError: when it cannot be written.
        RenderFault: when libsndfile is missing, or has not this format.
    """
    soundfile = _library()
    with path.open("wb") as file:
        file.write(head)
        into = _Into(file, len(head))
        try:
            with soundfile.SoundFile(into, "w", SAMPLE_RATE, 1, **how) as sound:
                for piece in _short(pieces):
                    sound.buffer_write(piece, "int16")
                    into.check()
        except (soundfile.SoundFileError, AssertionError) as error:
            into.check()
            why = tr("{form} cannot be written here: {error}.", form=how["subtype"], error=error)
            raise RenderFault(why) from error
        into.check()


class _Into:
    """A file whose beginning libsndfile does not see.

    It is called from C, where an exception is lost: the first is kept, to be raised by `check`.
    """

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file = file
        self._start = start
        self._error: OSError | None = None

    def write(self, data: bytes) -> int:
        return self._guarded(lambda: self._file.write(data))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        before = self._start if whence == os.SEEK_SET else 0
        return self._guarded(lambda: self._file.seek(offset + before, whence) - self._start)

    def tell(self) -> int:
        return self._guarded(lambda: self._file.tell() - self._start)

    def check(self) -> None:
        if self._error is not None:
            raise self._error

    def _guarded(self, call: Callable[[], int]) -> int:
        if self._error is None:
            try:
                return call()
            except OSError as error:
                self._error = error
        return 0


def _short(pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        for at in range(0, len(piece), _AT_ONCE):
            yield piece[at : at + _AT_ONCE]


def _library() -> Any:  # noqa: ANN401 - soundfile tells nothing of its types
    try:
        # Takes longer to load than the window does: never before it is needed.
        import soundfile  # noqa: PLC0415
    except (ImportError, OSError) as error:
        raise RenderFault(tr("The library that writes this format is not installed.")) from error
    return soundfile

"""Whether a sound server could be played on, asked without Qt.

On Linux Qt looks for a server once in the life of a process. A process that found none would have
to be replaced again and again to notice one, at a tenth of a second of a core each time; asking
PulseAudio's own library costs half a millisecond. A server that stands still is waited for: the
answer comes as soon as it goes on. Only a hint: what that library does not find, or where there is
no such library, is found by looking afresh, less often.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
import time
from collections.abc import Callable

AFRESH_S = 30.0
"""A process is worth replacing after so long, whatever was heard: 0.4 % of a core."""

_LIBRARY = "libpulse-simple.so.0"
_PLAYBACK, _S16_LE = 1, 3


class Door:
    """Told when a process that starts now may find what this one could not.

    Args:
        answers: whether a server could be played on; may take as long as it likes.
        clock: seconds.
    """

    def __init__(
        self,
        answers: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._answers = answers or _pulse_answers()
        self._clock = clock
        self._made = clock()

    def has_news(self) -> bool:
        """Whether to look again with another process."""
        return self._clock() - self._made >= AFRESH_S or self._answers()


class _Samples(ctypes.Structure):
    """`pa_sample_spec`."""

    _fields_ = (
        ("format", ctypes.c_int),
        ("rate", ctypes.c_uint32),
        ("channels", ctypes.c_uint8),
    )


def _pulse_answers() -> Callable[[], bool]:
    if not sys.platform.startswith("linux"):
        return lambda: False
    with contextlib.suppress(OSError, AttributeError):
        return _asking(ctypes.CDLL(_LIBRARY))
    return lambda: False


def _asking(library: ctypes.CDLL) -> Callable[[], bool]:
    opened, freed = library.pa_simple_new, library.pa_simple_free
    opened.restype = ctypes.c_void_p
    freed.argtypes = (ctypes.c_void_p,)
    samples = ctypes.byref(_Samples(_S16_LE, 48_000, 1))

    def answers() -> bool:
        stream = opened(None, b"Upstroke", _PLAYBACK, None, b"Upstroke", samples, None, None, None)
        if stream:
            freed(stream)
        return bool(stream)

    return answers

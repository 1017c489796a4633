"""The time of day where the computer is now: its zone may change while the program runs."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime


def local_now() -> datetime:
    """The time of day, with its offset."""
    return in_local_time(datetime.now(UTC))


def in_local_time(when: datetime) -> datetime:
    """An instant as a clock on the wall shows it, in the zone that is set now.

    Args:
        when: with its zone, or without one as such a clock shows it.
    """
    _look_again()
    return when.astimezone()


def _look_again() -> None:
    """The C library keeps the zone that it found first, until it is told to look."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed on Windows only

        ctypes.cdll.ucrtbase._tzset()  # noqa: SLF001 - documented by that name
    else:
        time.tzset()

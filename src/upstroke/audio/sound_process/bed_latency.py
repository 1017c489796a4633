"""When that will be heard which a device asks for now."""

from __future__ import annotations

from upstroke.audio.sound_process.ambience import RATE

_SECOND = 1_000_000_000

SETTLED_NS = 3 * _SECOND // 10
"""After so long a sound server has taken all that it wants to hold."""

MOST_BEHIND_NS = _SECOND // 2
"""Bluetooth lies some 0.3 s behind."""


class Latency:
    """How far what is asked for lies behind what is heard.

    Ahead of it lies what fills our own buffer, which is told each time. Behind that lie a sound
    server and the device, and nobody tells how much they hold; but they take that at once, and from
    then on only as much as time passes. It is reckoned once: later the device's clock and ours
    would tell another figure.
    """

    def __init__(self) -> None:
        self._taken = 0
        self._began_ns: int | None = None
        self._behind_ns: int | None = None

    def heard_ns(self, now: int, ahead: int) -> int:
        """When the next frame is heard.

        Args:
            now: nanoseconds.
            ahead: frames in our own buffer, which are heard before.
        """
        if self._began_ns is None:
            self._began_ns = now
        since = now - self._began_ns
        if self._behind_ns is None and since >= SETTLED_NS:
            passed_on = _lasts_ns(self._taken - ahead)
            self._behind_ns = min(max(0, passed_on - since), MOST_BEHIND_NS)
        return now + _lasts_ns(ahead) + (self._behind_ns or 0)

    def took(self, frames: int) -> None:
        """So many more were handed over."""
        self._taken += frames


def _lasts_ns(frames: int) -> int:
    return frames * _SECOND // RATE

"""A stream followed from what its device takes: when that is heard, and whether it goes on at all.

Theory of operation. A stream is open long before anything of it is heard: what is taken at first
fills buffers, here and in a sound server, whose device may still be asleep. So the device is awake
when it has taken more than the buffers hold; until then it has some time. From then on a pause
between two takes that is longer than any while it woke, and than `STARVED_NS`, says that it stands
still.

Nobody tells how much a server holds; but it takes that at once, and from then on only as much as
time passes. So it is reckoned, once: later the device's clock and ours would tell another figure.
"""

from __future__ import annotations

RATE = 48_000
_SECOND = 1_000_000_000

AWAKE_FRAMES = RATE * 350 // 1000
"""What all buffers together hold, and a little."""

STARVED_NS = 600_000_000
"""A device that has asked for nothing for so long stands still: known within a second."""

WAKES_WITHIN_NS = 4 * _SECOND
"""One that has asked for nothing for so long while it should wake is broken."""

SETTLED_NS = 3 * _SECOND // 10
"""After so long a server has taken all that it wants to hold."""

MOST_BEHIND_NS = _SECOND // 2
"""Bluetooth lies some 0.3 s behind."""


class Flow:
    """Follows one stream.

    Args:
        opened_ns: when it was opened, by the clock of all other times.
    """

    def __init__(self, opened_ns: int) -> None:
        self._clock = StreamClock()
        self._taken = 0
        self._began_ns: int | None = None
        self._behind_ns = 0
        self._took_ns = opened_ns
        self._patience_ns = STARVED_NS

    @property
    def began(self) -> bool:
        """Whether anything was taken."""
        return self._began_ns is not None

    @property
    def awake(self) -> bool:
        """Whether something of it has been heard by now."""
        return self._taken > AWAKE_FRAMES

    def take(self, frames: int, ahead: int, now_ns: int) -> int:
        """The device takes so many frames; returns when the first of them is heard.

        Args:
            frames: how many.
            ahead: frames in the output's own buffer, which are heard before.
            now_ns: on the clock.
        """
        if not self.awake:
            # One that takes pieces of 2 s pauses as long between them ever after.
            self._patience_ns = max(self._patience_ns, (now_ns - self._took_ns) * 5 // 4)
        self._began_ns = now_ns if self._began_ns is None else self._began_ns
        since_ns = now_ns - self._began_ns
        if since_ns <= SETTLED_NS:
            # One that comes late on a busy machine would tell too little.
            passed_on_ns = (self._taken - ahead) * _SECOND // RATE
            behind_ns = min(passed_on_ns - since_ns, MOST_BEHIND_NS)
            self._behind_ns = max(self._behind_ns, behind_ns)
        self._taken += frames
        self._took_ns = now_ns
        guess_ns = now_ns + ahead * _SECOND // RATE + self._behind_ns
        return self._clock.heard_ns(guess_ns, frames, now_ns)

    def stands_still(self, now_ns: int) -> bool:
        """Whether it has asked for nothing for too long."""
        patience_ns = self._patience_ns if self.awake else WAKES_WITHIN_NS
        return now_ns - self._took_ns > patience_ns

    def forgive(self, now_ns: int) -> None:
        """The last pause was our own: the device could not ask."""
        self._took_ns = now_ns


class StreamClock:
    """When the next frame is heard, from what a device takes, without its jitter.

    Frames are played one after another, so of what is told at each take (`guess`) only a hundredth
    moves the clock, and of one that comes late on a busy machine hardly that. A stream that ran
    dry, or is heard earlier than it should be, is followed at once.
    """

    SHARE = 0.01
    MOST_NS = 5_000_000
    LEAP_NS = 40_000_000

    def __init__(self) -> None:
        self._next_ns: float | None = None

    def heard_ns(self, guess_ns: int, frames: int, now_ns: int) -> int:
        """When the first of so many frames is heard, where the device lets guess `guess_ns`."""
        next_ns = guess_ns if self._next_ns is None else self._next_ns
        off = guess_ns - next_ns
        if now_ns > next_ns or off < -self.LEAP_NS:
            next_ns = guess_ns
        else:
            next_ns += min(off, self.MOST_NS) * self.SHARE
        self._next_ns = next_ns + frames * _SECOND / RATE
        return round(next_ns)

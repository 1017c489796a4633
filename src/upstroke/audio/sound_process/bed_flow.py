"""Whether a device takes what it is given: it may have to wake first, and may stand still later.

Theory of operation. A stream is open long before anything of it is heard: what is pulled at first
fills buffers, here and in a sound server, whose device may still be asleep. So the device is awake
when it has taken more than the buffers hold. Until then it has all the time that the parent gives
it. From then on a pause between two pulls that is longer than the longest of its waking, and longer
than any that a device makes that takes small pieces, says that it stands still.
"""

from __future__ import annotations

from upstroke.audio.sound_process.ambience import RATE

SERVER_MS = 150
"""Asked of a sound server, which then keeps some 90 of these, and asks for 20 at a time."""
BUFFER_MS = 120
"""Both are longer than anybody is kept waiting on a living machine, and together short enough for a
change of volume to be heard within 0.3 s."""

AWAKE_FRAMES = RATE * (SERVER_MS + BUFFER_MS + 80) // 1000
"""What both buffers hold, and a little."""

STARVED_NS = 600_000_000
"""A device that has asked for nothing for so long stands still: known within a second."""


class Flow:
    """Follows one stream. `opened_ns`: when it was opened, by the clock of all other times."""

    def __init__(self, opened_ns: int) -> None:
        self._taken = 0
        self._read_ns = opened_ns
        self._patience_ns = STARVED_NS

    @property
    def awake(self) -> bool:
        """Whether something of it has been heard by now."""
        return self._taken > AWAKE_FRAMES

    def took(self, frames: int, now_ns: int) -> None:
        """The device has asked for so much more."""
        if not self.awake:
            # One that takes pieces of 2 s pauses as long between them ever after.
            pause = (now_ns - self._read_ns) * 5 // 4
            self._patience_ns = max(self._patience_ns, pause)
        self._taken += frames
        self._read_ns = now_ns

    def stands_still(self, now_ns: int) -> bool:
        """Whether it was awake, and has asked for nothing for too long."""
        return self.awake and now_ns - self._read_ns > self._patience_ns

    def forgive(self, now_ns: int) -> None:
        """The last pause was our own: the device could not ask."""
        self._read_ns = now_ns

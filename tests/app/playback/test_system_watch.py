"""What the system does to what is played, asked by a fake and on a clock moved by hand."""

from __future__ import annotations

import pytest

from tests.app.standing_in import SOON_S
from tests.audio.fakes import HandClock
from upstroke.app.playback.system_watch import (
    EVERY,
    OPEN_AFTER,
    STREAM_AT_ZERO,
    STREAM_MUTED,
    SYSTEM_AT_ZERO,
    SYSTEM_MUTED,
    SystemWatch,
)
from upstroke.audio.system_mixer import StreamVolume, SystemVolume
from upstroke.core.units import Nanos

HEARD = StreamVolume(80, muted=False)
MUTED = StreamVolume(80, muted=True)
CUE: Nanos = 2 * EVERY
"""How long a cue lasts here."""


class Room:
    def __init__(self) -> None:
        self.clock = HandClock()
        self.told: SystemVolume | None = SystemVolume(50, muted=False)
        self.asked = 0
        self.watch = SystemWatch(self.clock, self._ask)

    def _ask(self) -> SystemVolume | None:
        self.asked += 1
        return self.told

    def begin(self) -> str | None:
        self.watch.begin()
        assert self.watch.settle(SOON_S)
        return self.watch.fault()

    def hear(self, cues: StreamVolume | None, *, since: Nanos = OPEN_AFTER) -> str | None:
        """A cue sounds for so long by now."""
        self.clock.now += CUE
        self.told = SystemVolume(50, muted=False, stream=cues)
        self.watch.follow([(self.clock.now - since, self.clock.now - since + CUE)])
        assert self.watch.settle(SOON_S)
        return self.watch.fault()


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        (None, None),
        (SystemVolume(50, muted=False, stream=HEARD), None),
        (SystemVolume(50, muted=True, stream=HEARD), SYSTEM_MUTED),
        (SystemVolume(0, muted=False, stream=HEARD), SYSTEM_AT_ZERO),
        (SystemVolume(50, muted=False, stream=MUTED), STREAM_MUTED),
        (SystemVolume(50, muted=False, stream=StreamVolume(0, muted=False)), STREAM_AT_ZERO),
        (SystemVolume(50, muted=True, stream=MUTED), SYSTEM_MUTED),
    ],
)
def test_whatever_silences_it_is_told(told: SystemVolume | None, fault: str | None) -> None:
    room = Room()
    room.told = told
    assert room.begin() == fault


def test_between_two_cues_it_is_as_it_was() -> None:
    room = Room()
    assert room.begin() is None
    assert room.hear(MUTED) == STREAM_MUTED
    assert room.hear(None) == STREAM_MUTED
    assert room.hear(HEARD) is None


def test_another_session_knows_nothing_of_the_last() -> None:
    room = Room()
    assert room.hear(MUTED) == STREAM_MUTED
    room.told = SystemVolume(50, muted=False)
    assert room.begin() is None


def test_it_asks_only_while_something_sounds_and_not_too_often() -> None:
    room = Room()
    room.watch.follow([])
    room.hear(MUTED, since=0)
    room.hear(MUTED, since=CUE)
    assert room.asked == 0
    room.hear(MUTED)
    room.watch.follow([(0, 2 * room.clock.now)])
    assert room.watch.settle(SOON_S)
    assert room.asked == 1
    room.clock.now += EVERY
    room.watch.follow([(0, 2 * room.clock.now)])
    assert room.watch.settle(SOON_S)
    assert room.asked == 2

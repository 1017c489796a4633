"""Whether a session can be heard, on a clock moved by hand, and what the system does to it."""

from __future__ import annotations

import pytest

from tests.app.standing_in import SOON_S
from tests.audio.fakes import HandClock
from upstroke.app.playback.audibility import (
    AGAIN_FOR,
    EVERY,
    LOOKS_FOR,
    OPEN_AFTER,
    STREAM_AT_ZERO,
    STREAM_MUTED,
    SYSTEM_AT_ZERO,
    SYSTEM_MUTED,
    Audibility,
    SystemWatch,
    guides,
)
from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.system_mixer import StreamVolume, SystemVolume
from upstroke.core.session.progress import Audible
from upstroke.core.settings import CueMode, Settings, Volumes
from upstroke.core.units import NANOS_PER_MILLI, Nanos

SOUGHT, SILENT, PLAYS = SoundStatus(None), SoundStatus("silent"), SoundStatus("qt")


class Stage:
    def __init__(self) -> None:
        self.clock = HandClock()
        self.audibility = Audibility(self.clock)

    def told(
        self, status: SoundStatus, after: int = 0, *, wanted: bool = True, muted: bool = False
    ) -> Audible:
        self.clock.now += after * NANOS_PER_MILLI
        return self.audibility.of(status, wanted=wanted, muted=muted)


def test_what_plays_is_heard_and_silence_is_not() -> None:
    stage = Stage()
    assert stage.told(PLAYS) is Audible.YES
    assert stage.told(SILENT) is Audible.NO


def test_that_it_is_heard_again_is_told_for_a_while() -> None:
    stage = Stage()
    stage.told(SILENT)
    assert stage.told(PLAYS, 100) is Audible.AGAIN
    assert stage.told(PLAYS, AGAIN_FOR - 1) is Audible.AGAIN
    assert stage.told(PLAYS, 1) is Audible.YES


def test_an_output_that_is_replaced_soon_is_not_missed() -> None:
    stage = Stage()
    stage.told(PLAYS)
    assert stage.told(SOUGHT, 100) is Audible.YES
    assert stage.told(SOUGHT, LOOKS_FOR - 1) is Audible.YES
    assert stage.told(PLAYS, 100) is Audible.YES
    assert stage.told(SOUGHT, 100) is Audible.YES
    assert stage.told(SOUGHT, LOOKS_FOR) is Audible.NO
    assert stage.told(PLAYS, 100) is Audible.AGAIN


def test_what_nobody_wants_to_hear_is_not_heard_and_does_not_come_back() -> None:
    stage = Stage()
    assert stage.told(PLAYS, wanted=False) is Audible.NO
    assert stage.told(PLAYS) is Audible.YES


def test_what_the_system_mutes_is_not_heard_until_it_lets_it_be() -> None:
    stage = Stage()
    assert stage.told(PLAYS, muted=True) is Audible.NO
    assert stage.told(SILENT, 100, muted=True) is Audible.NO
    assert stage.told(PLAYS, 100) is Audible.AGAIN


@pytest.mark.parametrize(
    ("settings", "heard"),
    [
        (Settings(), True),
        (Settings(cues=CueMode.NEITHER), False),
        (Settings(volumes=Volumes(voice=0)), True),
        (Settings(volumes=Volumes(voice=0, chimes=0)), False),
        (Settings(cues=CueMode.SPEECH, volumes=Volumes(voice=0)), False),
        (Settings(cues=CueMode.CHIMES, volumes=Volumes(chimes=0)), False),
        (Settings(cues=CueMode.CHIMES, volumes=Volumes(voice=0)), True),
    ],
)
def test_what_the_settings_let_be_heard(settings: Settings, *, heard: bool) -> None:
    assert guides(settings) is heard


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
        assert self.watch.worker.settle(SOON_S)
        return self.watch.fault()

    def hear(self, cues: StreamVolume | None, *, since: Nanos = OPEN_AFTER) -> str | None:
        """A cue sounds for so long by now."""
        self.clock.now += CUE
        self.told = SystemVolume(50, muted=False, stream=cues)
        self.watch.follow([(self.clock.now - since, self.clock.now - since + CUE)])
        assert self.watch.worker.settle(SOON_S)
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
    assert room.watch.worker.settle(SOON_S)
    assert room.asked == 1
    room.clock.now += EVERY
    room.watch.follow([(0, 2 * room.clock.now)])
    assert room.watch.worker.settle(SOON_S)
    assert room.asked == 2

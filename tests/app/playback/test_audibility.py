"""Whether a session can be heard, on a clock moved by hand."""

from __future__ import annotations

import pytest

from tests.audio.fakes import HandClock
from upstroke.app.playback.audibility import AGAIN_FOR, LOOKS_FOR, Audibility, guides
from upstroke.audio.sound_output import SoundStatus
from upstroke.core.session.progress import Audible
from upstroke.core.settings import CueMode, Settings, Volumes
from upstroke.core.units import NANOS_PER_MILLI

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

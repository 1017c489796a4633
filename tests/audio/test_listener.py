"""From samples to phrases: where somebody speaks, when nobody is to be heard, what is believed."""

from __future__ import annotations

import numpy as np
import pytest

from tests.audio.hearing_fakes import FakeSpotter, noise, talk
from tools.hearing.speakers import blocks
from upstroke.audio.hearing.listener import Listener
from upstroke.audio.hearing.messages import HeardPhrase, Times
from upstroke.audio.hearing.sound import RATE, Sound
from upstroke.audio.hearing.spotter import Spotted
from upstroke.core.session.voice_commands import Phrase, SpokenCommand

PAUSE = Phrase("pause the massage", SpokenCommand.PAUSE)
STOP = Phrase("stop the massage", SpokenCommand.STOP)
PHRASES = (PAUSE, STOP)
SECOND = 1_000_000_000


def stream(*parts: Sound) -> Sound:
    """Parts one after another, in a room that is never quite silent."""
    whole = np.concatenate(parts)
    return whole + noise(len(whole) / RATE, seed=9)[: len(whole)]


def heard(
    spotter: FakeSpotter, sound: Sound, deaf: Times = (), strain: float = 0.0
) -> list[HeardPhrase]:
    listener, at = Listener(spotter.spot, PHRASES), 0
    listener.deafen(deaf)
    listener.strain = strain
    found: list[HeardPhrase] = []
    for block in blocks(sound):
        at += len(block)
        found += listener.hear(block, at * SECOND // RATE)
    return found


SPOKEN = stream(noise(3), talk(1.2), noise(2))
"""From 3 s to 4.2 s somebody speaks."""


def test_a_phrase_said_by_itself_is_heard_with_the_time_of_its_end() -> None:
    (only,) = heard(FakeSpotter((PAUSE.words, 30.0)), SPOKEN)
    assert (only.words, only.score, only.believed) == (PAUSE.words, 30.0, True)
    assert only.ended_ns == pytest.approx(4.2 * SECOND, abs=0.08 * SECOND)


def test_a_quiet_room_is_not_judged_at_all() -> None:
    spotter = FakeSpotter((PAUSE.words, 90.0))
    assert heard(spotter, noise(20)) == []
    assert spotter.asked == []


def test_a_click_is_no_speech() -> None:
    spotter = FakeSpotter((PAUSE.words, 90.0))
    assert heard(spotter, stream(noise(3), talk(0.03, 0.9), noise(3))) == []


def test_nothing_is_heard_while_something_of_ours_sounds() -> None:
    spotter = FakeSpotter((PAUSE.words, 90.0))
    assert heard(spotter, SPOKEN, deaf=((3 * SECOND, 4 * SECOND + SECOND // 2),)) == []


def test_deafness_elsewhere_takes_nothing_away() -> None:
    deaf = ((0, SECOND), (60 * SECOND, 61 * SECOND))
    assert len(heard(FakeSpotter((PAUSE.words, 30.0)), SPOKEN, deaf=deaf)) == 1


class InTheMiddle(FakeSpotter):
    """Finds its phrase in the midst of what is said."""

    def spot(self, passage: Sound) -> tuple[Spotted, ...]:
        (found,) = super().spot(passage)
        middle = (found.begin + found.end) // 2
        return (Spotted(found.words, found.score, middle - 40, middle + 40),)


def test_a_phrase_in_the_midst_of_talk_is_not_believed_however_likely() -> None:
    (one,) = heard(InTheMiddle((PAUSE.words, 90.0)), stream(noise(3), talk(1.9), noise(2)))
    assert one.score == 90.0
    assert not one.believed


class Echoing(FakeSpotter):
    """Hears its phrase end later than anything was heard, as echoes let it seem."""

    def spot(self, passage: Sound) -> tuple[Spotted, ...]:
        (found,) = super().spot(passage)
        return (Spotted(found.words, found.score, found.begin, found.end + 30),)


def test_a_phrase_ends_where_what_was_heard_ends() -> None:
    (only,) = heard(Echoing((PAUSE.words, 30.0)), SPOKEN)
    assert only.believed
    assert only.ended_ns == pytest.approx(4.2 * SECOND, abs=0.08 * SECOND)


def test_two_that_might_be_either_are_not_believed() -> None:
    (either,) = heard(FakeSpotter((PAUSE.words, 30.0), (STOP.words, 29.5)), SPOKEN)
    assert not either.believed
    (clear,) = heard(FakeSpotter((PAUSE.words, 30.0), (STOP.words, 10.0)), SPOKEN)
    assert clear.believed


def test_sensitivity_moves_what_is_believed() -> None:
    doubtful = FakeSpotter((PAUSE.words, -18.0))
    assert not heard(doubtful, SPOKEN)[0].believed
    assert heard(doubtful, SPOKEN, strain=8.0)[0].believed


def test_talk_without_end_is_judged_in_pieces_that_overlap() -> None:
    spotter = FakeSpotter()
    heard(spotter, stream(noise(3), talk(12)))
    assert 8 <= len(spotter.asked) <= 14
    assert max(len(each) for each in spotter.asked) < 4 * RATE


def test_a_command_is_told_within_half_a_second_of_its_end() -> None:
    listener, at = Listener(FakeSpotter((PAUSE.words, 30.0)).spot, PHRASES), 0
    for block in blocks(SPOKEN):
        at += len(block)
        if listener.hear(block, at * SECOND // RATE):
            assert at / RATE - 4.2 <= 0.5
            return
    pytest.fail("not heard")

"""The first cues of a session are said again where nobody can have heard them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.audio.building import cue, timeline
from tests.audio.stage import AsideClips, Stage
from upstroke.audio.ambience_player import LETS_GO_AFTER
from upstroke.audio.engine.messages import LATE
from upstroke.audio.player import ANSWER_AFTER_NS, WAKES_NS
from upstroke.audio.remarks import MUTE_BEFORE
from upstroke.core.planning.timeline import Clip, CueKind
from upstroke.core.session.commands import Verb
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos

SESSION = timeline(
    [
        cue(500, 1_300, "start", CueKind.CHIME),
        cue(2_000, 3_500, "safety"),
        cue(4_000, 5_000, "opening"),
        cue(16_000, 17_000, "halfway"),
        cue(30_000, 31_000, "end"),
    ],
    [40_000],
)
ROOM: Millis = 5_000
"""From here on there is room between the cues."""


def staged() -> Stage:
    """A session whose clips can be found by their words, as in the program."""
    stage = Stage(SESSION)
    clips = {
        each.text: Clip(each.clip, each.end - each.start) for each in SESSION.cues if each.clip
    }
    stage.player.load(AsideClips(clips), {one.id: Path(one.id) for one in clips.values()})
    return stage


def heard(stage: Stage, since: Millis = 0) -> list[str]:
    return [clip for clip, at in stage.heard if at >= since]


def lose(stage: Stage, milliseconds: Millis) -> Stage:
    """Nothing can be heard for so long, and then by another output."""
    stage.output.die()
    stage.go(milliseconds)
    stage.output.come_back()
    return stage


def test_what_is_heard_is_said_once() -> None:
    stage = staged().do(Verb.START).go(40_000)
    assert heard(stage) == ["start", "safety", "opening", "halfway", "end"]


def test_chime_and_words_that_fell_into_a_silence_are_said_when_there_is_room() -> None:
    stage = staged().do(Verb.START).go(300)
    lose(stage, 4_700).go(35_000)
    assert heard(stage) == ["start", "safety", "halfway", "end"]
    again = [at for clip, at in stage.heard if clip in {"start", "safety"}]
    assert ROOM <= min(again) <= max(again) < 16_000 - 1_500
    assert stage.cut == []


def test_words_alone_where_the_chime_was_heard_long_before() -> None:
    stage = staged().do(Verb.START).go(2_100)
    lose(stage, 200).go(500)
    assert heard(stage)[:2] == ["start", "safety"]
    stage.go(35_000)
    assert heard(stage, ROOM) == ["start", "safety", "halfway", "end"], "it may have been mute"


def test_nothing_later_is_said_again() -> None:
    stage = staged().do(Verb.START).go(15_500)
    lose(stage, 2_500).go(25_000)
    assert heard(stage, 15_000) == ["end"]


def test_what_was_heard_long_before_is_not_said_again() -> None:
    stage = staged().do(Verb.START).go(3_500 + MUTE_BEFORE // NANOS_PER_MILLI + 200)
    lose(stage, 500).go(25_000)
    assert heard(stage, ROOM) == ["halfway", "end"]


def test_what_came_too_late_for_its_child_is_said_again() -> None:
    stage = staged().do(Verb.START).go(100)
    stage.output.refuse(2, LATE)
    stage.go(35_000)
    assert heard(stage) == ["start", "opening", "safety", "halfway", "end"]


@pytest.mark.parametrize("verb", [Verb.NEXT, Verb.PAUSE, Verb.STOP])
def test_who_goes_elsewhere_hears_no_more_of_it(verb: Verb) -> None:
    stage = staged().do(Verb.START).go(1_000)
    stage.output.die()
    stage.do(verb).go(2_000)
    stage.output.come_back()
    stage.go(8_000)
    assert "safety" not in heard(stage, 2_000)


def test_another_session_has_first_cues_of_its_own() -> None:
    stage = staged().do(Verb.START).go(40_000)
    before = len(stage.heard)
    stage = staged().do(Verb.START).go(300)
    lose(stage, 4_700).go(10_000)
    assert before == len(SESSION.cues)
    assert heard(stage) == ["start", "safety"]


@pytest.mark.parametrize(
    ("paused", "after"),
    [
        (5_000, ANSWER_AFTER_NS),
        (LETS_GO_AFTER - 1_000, ANSWER_AFTER_NS),
        (LETS_GO_AFTER + 1_000, WAKES_NS),
    ],
)
def test_after_a_pause_that_let_the_device_sleep_it_may_wake_first(
    paused: Millis, after: Nanos
) -> None:
    stage = Stage(SESSION, get_ready=6_000).do(Verb.START).go(1_500).do(Verb.PAUSE)
    stage.go(paused, tick=1_000)
    resumed = 1_500 + paused
    stage.do(Verb.RESUME).go(5_900)
    said = [at for clip, at in stage.heard if clip == "resume"]
    assert said == [resumed + after // NANOS_PER_MILLI]
    assert "get-ready" in heard(stage)

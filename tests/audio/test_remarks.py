"""An answer is heard between the cues, whole, and no cue waits for it."""

from __future__ import annotations

from functools import partial

import pytest

from tests.audio.building import cue, timeline
from tests.audio.stage import SESSION, Stage
from upstroke.audio.remarks import LATEST_ANSWER_NS
from upstroke.core.planning.timeline import Cue, CueKind, Timeline
from upstroke.core.session.commands import Verb
from upstroke.core.session.questions import Question, answers
from upstroke.core.settings import CueMode, Volumes
from upstroke.core.spoken.wording import ASIDE_UNDONE
from upstroke.core.units import NANOS_PER_MILLI, Millis

HALF_A_MINUTE = "Half a minute."
A_FEW_SECONDS = "A few seconds."
CUES = [(each.clip, each.start) for each in SESSION.cues]


def asked(stage: Stage, question: Question = Question.HOW_LONG) -> Stage:
    stage.player.remark(partial(answers, question))
    return stage


def said(stage: Stage) -> list[tuple[str, Millis]]:
    return [one for one in stage.heard if one[0] in (HALF_A_MINUTE, A_FEW_SECONDS)]


def test_it_is_said_as_soon_as_there_is_room_for_all_of_it() -> None:
    stage = asked(Stage().do(Verb.START).go(1_000)).go(24_000)
    assert said(stage) == [(A_FEW_SECONDS, 2_420)], "1.5 s fit between 2.3 s and 4 s, with 0.26 s"
    assert sorted(stage.heard) == sorted([*CUES, (A_FEW_SECONDS, 2_420)])
    assert stage.cut == []


def test_where_the_room_is_too_short_it_waits_for_more() -> None:
    stage = asked(Stage().do(Verb.START).go(3_400)).go(24_000)
    assert said(stage) == [(A_FEW_SECONDS, 5_120)]
    assert stage.cut == []


def test_what_is_said_is_what_holds_when_it_is_said() -> None:
    crowded = timeline([cue(0, 1_800, "a"), cue(2_000, 5_500, "b")], [23_000])
    stage = asked(Stage(crowded).do(Verb.START).go(1_000)).go(9_000)
    assert said(stage) == [(A_FEW_SECONDS, 5_620)], "it was half a minute when it was asked"


def test_an_answer_that_finds_no_room_in_time_is_none() -> None:
    full = timeline([cue(at, at + 1_000, f"c{at}") for at in range(0, 20_000, 1_500)], [22_000])
    stage = asked(Stage(full).do(Verb.START).go(1_000)).go(21_000)
    assert LATEST_ANSWER_NS == 12_000 * NANOS_PER_MILLI
    assert said(stage) == []


@pytest.mark.parametrize("mode", [CueMode.CHIMES, CueMode.NEITHER])
def test_nothing_is_said_where_no_words_are_wanted(mode: CueMode) -> None:
    stage = Stage()
    stage.player.adjust(Volumes(), mode)
    asked(stage.do(Verb.START).go(2_400)).go(10_000)
    assert said(stage) == []


def test_a_shorter_form_is_said_where_the_fullest_does_not_fit() -> None:
    counting = timeline([cue(at, at + 500, "n") for at in range(500, 20_000, 1_500)], [21_000])
    stage = Stage(counting).do(Verb.START).go(2_600)
    stage.player.remark(lambda _: (A_FEW_SECONDS, ASIDE_UNDONE))
    stage.go(5_000)
    assert ("undone", 2_820) in stage.heard
    assert said(stage) == []


def test_a_pause_cuts_it_and_an_answer_is_given_in_the_pause_too() -> None:
    stage = asked(Stage().do(Verb.START).go(2_400)).go(700).do(Verb.PAUSE)
    assert stage.cut == [A_FEW_SECONDS]
    asked(stage).go(5_000)
    assert stage.heard[-3:] == [("pause", 3_350), ("paused", 3_750), (A_FEW_SECONDS, 4_620)]


@pytest.mark.parametrize(("get_ready", "at"), [(3_000, 11_620), (2_000, 13_620)])
def test_in_a_countdown_it_ends_before_the_session_goes_on(get_ready: Millis, at: Millis) -> None:
    stage = Stage(get_ready=get_ready).do(Verb.START).go(3_500).do(Verb.PAUSE).go(6_500)
    asked(stage.do(Verb.RESUME)).go(20_000)
    assert said(stage) == [(A_FEW_SECONDS, at)], "right after “get ready”, or after the next cue"
    assert stage.cut == []
    assert list(stage.output.overlaps()) == []


def test_a_skip_cuts_it_and_the_new_step_begins_at_once() -> None:
    stage = asked(Stage().do(Verb.START).go(2_290)).go(600).do(Verb.NEXT).go(3_000)
    assert stage.cut == [A_FEW_SECONDS]
    assert stage.heard[-1][0] == "e"
    assert list(stage.output.overlaps()) == []


def test_when_time_is_taken_away_cues_come_first_and_it_is_said_later() -> None:
    stage = asked(Stage().do(Verb.START).go(5_200)).go(600)
    assert said(stage) == [(A_FEW_SECONDS, 5_420)]
    stage.do(Verb.LESS_TIME, 3_000).go(16_000)
    assert list(stage.output.overlaps()) == []
    assert "d" in [clip for clip, _ in stage.heard]


def tap(start: Millis) -> Cue:
    return Cue(start, start + 80, CueKind.PULSE, "pulse", "tap", 0, "pulse")


def tapping() -> Timeline:
    return timeline([tap(at) for at in range(500, 20_000, 1_000)], [21_000])


def test_the_pulse_gives_way_and_is_in_time_again_afterwards() -> None:
    stage = asked(Stage(tapping()).do(Verb.START).go(3_800)).go(10_000)
    assert said(stage) == [(A_FEW_SECONDS, 4_020)]
    taps = [at for clip, at in stage.heard if clip == "tap"]
    assert taps == [500, 1_500, 2_500, 3_500, *range(5_500, 13_800, 1_000)]
    assert list(stage.output.overlaps()) == []


def test_undoing_says_so_and_a_pause_that_comes_of_it_says_its_own() -> None:
    stage = Stage().do(Verb.START).go(5_500).do(Verb.NEXT).go(200).do(Verb.UNDO).go(2_000)
    assert "undone" in [clip for clip, _ in stage.heard]
    stopped = Stage().do(Verb.START).go(5_500).do(Verb.STOP).go(4_000).do(Verb.UNDO).go(4_000)
    assert [clip for clip, _ in stopped.heard][-2:] == ["pause", "paused"]


def test_another_session_knows_nothing_of_it() -> None:
    stage = asked(Stage().do(Verb.START).go(2_500))
    stage.player.load(stage.clips, {})
    stage.go(5_000)
    assert said(stage) == []

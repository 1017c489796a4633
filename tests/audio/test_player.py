"""Live sound: every cue once, on time, and nothing that the session has left behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.audio.building import cue, timeline
from tests.audio.stage import ASIDES, PLAIN, SESSION, AsideClips, Stage
from upstroke.audio.player import LOOKAHEAD
from upstroke.audio.sound_output import SoundOutput
from upstroke.core.planning.timeline import CueKind
from upstroke.core.session.commands import Verb
from upstroke.core.settings import CueMode, Volumes
from upstroke.core.spoken.wording import said
from upstroke.core.units import NANOS_PER_MILLI


def test_whole_session_is_heard_cue_by_cue_at_its_times() -> None:
    stage = Stage().do(Verb.START).go(25_000)
    assert stage.heard == [(each.clip, each.start) for each in SESSION.cues]
    assert stage.cut == []
    assert stage.output.calls == []
    assert stage.troubles == []


def test_each_cue_is_handed_over_once_and_well_ahead() -> None:
    stage = Stage().do(Verb.START).go(25_000)
    assert [handed.clip for handed in stage.output.handed] == list("abcdefg")
    for handed in stage.output.handed[2:]:
        lead = (handed.due - handed.at) // NANOS_PER_MILLI
        assert LOOKAHEAD - 100 <= lead <= LOOKAHEAD


def test_nothing_is_heard_before_the_start() -> None:
    assert Stage().go(5_000).heard == []


def test_due_times_do_not_drift_however_unevenly_time_is_told() -> None:
    stage = Stage().do(Verb.START).go(3_333, tick=7).go(10_001, tick=2_400).go(9_000, tick=999)
    assert stage.heard == [(each.clip, each.start) for each in SESSION.cues]


def test_stall_longer_than_the_lookahead_costs_what_passed_in_it_and_nothing_else() -> None:
    stage = Stage().do(Verb.START).go(1_600, tick=800).go(9_000, tick=9_000).go(15_000)
    assert stage.heard == [
        ("a", 500),
        ("b", 2000),
        ("c", 4000),
        ("f", 13_000),
        ("g", 18_500),
    ]
    assert stage.troubles == []


def test_pause_cuts_what_sounds_takes_back_the_rest_and_says_so() -> None:
    stage = Stage().do(Verb.START).go(1_000).do(Verb.PAUSE).go(20_000)
    assert stage.cut == ["a"]
    assert stage.heard == [("a", 500), ("pause", 1250), ("paused", 1650)]


def test_before_a_sleep_it_falls_silent_and_after_it_says_why_it_is_paused() -> None:
    stage = Stage().do(Verb.START).go(4_200)
    stage.conductor.sleep()
    stage.go(1_000)
    assert stage.cut == ["c"]
    assert [clip for clip, _ in stage.heard] == ["a", "b", "c"]
    stage.conductor.wake()
    stage.go(6_000)
    assert stage.heard[3:] == [("pause", 7_200), ("slept", 7_600)]


def test_pause_in_silence_does_not_cut_anything() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(5_000)
    assert stage.output.calls == ["forget"]
    assert stage.heard[2:] == [("pause", 3750), ("paused", 4150)]


def test_resume_says_get_ready_and_goes_on_exactly_where_it_was() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(6_500).do(Verb.RESUME).go(9_000)
    assert stage.heard[4:] == [
        ("resume", 10_250),
        ("get-ready", 10_650),
        ("c", 10_000 + 3_000 + 500),
        ("d", 10_000 + 3_000 + 5_300),
    ]


def test_cue_that_a_pause_cut_is_heard_again_from_its_start_on_time() -> None:
    stage = Stage().do(Verb.START).go(4_200).do(Verb.PAUSE).go(5_800).do(Verb.RESUME).go(5_000)
    assert stage.cut == ["c"]
    # Handed over while the get-ready counted down, though ticks fall only every 100 ms.
    assert stage.heard[-1] in {("c", 12_999), ("c", 13_000)}


def test_resume_waits_for_the_word_paused_to_end_before_it_answers() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(700).do(Verb.RESUME).go(4_000)
    assert stage.heard[2:] == [
        ("pause", 3_750),
        ("paused", 4_150),
        ("resume", 4_850),
        ("get-ready", 5_250),
        ("c", 4_200 + 3_000 + 500),
    ]
    assert stage.cut == []


def test_resume_before_the_word_paused_has_begun_leaves_it_out() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(300).do(Verb.RESUME).go(2_500)
    assert stage.heard[2:] == [("pause", 3_750), ("resume", 4_150), ("get-ready", 4_550)]


def test_answer_that_would_sound_into_the_session_is_cut() -> None:
    stage = Stage(get_ready=300).do(Verb.START).go(3_700).do(Verb.PAUSE).go(700)
    stage.do(Verb.RESUME).go(2_000)
    assert stage.heard[2:] == [("pause", 3_950), ("paused", 4_350), ("c", 5_000)]
    assert stage.cut == ["paused"]


def test_due_times_after_a_resume_are_those_of_the_session_to_the_nanosecond() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE)
    stage.output.run_until(stage.clock.now + 4_000_777_777)
    runs_at = stage.clock.now + 3_000 * NANOS_PER_MILLI
    stage.do(Verb.RESUME)
    stage.output.run_until(stage.clock.now + 1_000_333_333)
    stage.do(Verb.SEEK, 3_500).go(7_500, tick=33)
    c, d = stage.output.heard[-2:]
    assert (c.clip, d.clip) == ("c", "d")
    assert abs(c.due - (runs_at + 500 * NANOS_PER_MILLI)) < NANOS_PER_MILLI
    assert d.due == runs_at + 5_300 * NANOS_PER_MILLI


def test_jump_or_more_time_during_get_ready_leaves_its_words_and_changes_what_follows() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(5_000).do(Verb.RESUME)
    stage.do(Verb.MORE_TIME, 5_000).go(2_900).do(Verb.NEXT).go(1_000)
    assert stage.heard[4:] == [("resume", 8_750), ("get-ready", 9_150), ("e", 11_500)]
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(5_000).do(Verb.RESUME)
    stage.go(200).do(Verb.NEXT).go(3_700)
    assert stage.heard[4:] == [("resume", 8_750), ("get-ready", 9_150), ("e", 11_500)]


def test_answer_that_no_longer_fits_into_a_get_ready_is_shortened_or_left_out() -> None:
    heard = {}
    for get_ready in (1700, 1600, 1200, 800, 0):
        stage = Stage(get_ready=get_ready).do(Verb.START).go(3_500).do(Verb.PAUSE).go(5_000)
        stage.do(Verb.RESUME).go(get_ready + 1_000)
        heard[get_ready] = [clip for clip, _ in stage.heard[4:]]
        assert list(stage.output.overlaps()) == []
    assert heard == {
        1700: ["resume", "get-ready", "c"],
        1600: ["get-ready", "c"],
        1200: ["resume", "c"],
        800: ["c"],
        0: ["c"],
    }


def test_pause_during_get_ready_takes_the_announced_cues_back() -> None:
    stage = Stage().do(Verb.START).go(3_500).do(Verb.PAUSE).go(5_000)
    stage.do(Verb.RESUME).go(2_800).do(Verb.PAUSE).go(10_000)
    assert [clip for clip, _ in stage.heard] == [
        *("a", "b"),
        *("pause", "paused", "resume", "get-ready", "pause", "paused"),
    ]


def test_next_fades_and_goes_on_with_what_the_next_step_says() -> None:
    stage = Stage().do(Verb.START).go(1_000).do(Verb.NEXT).go(9_000)
    assert stage.cut == ["a"]
    assert stage.heard == [("a", 500), ("e", 1_250), ("f", 4_000), ("g", 9_500)]


def test_seek_into_the_middle_of_a_cue_leaves_that_one_out() -> None:
    stage = Stage().do(Verb.START).do(Verb.SEEK, 4_001).go(7_000)
    assert [clip for clip, _ in stage.heard] == ["d", "e"]


def test_back_and_repeat_say_everything_again() -> None:
    stage = Stage().do(Verb.START).go(11_500).do(Verb.REPEAT).go(1_500).do(Verb.BACK).go(3_000)
    assert [clip for clip, _ in stage.heard] == [*"abcde", "e", *"ab"]


def test_more_time_leaves_what_sounds_alone_and_moves_what_follows() -> None:
    stage = Stage().do(Verb.START).go(9_000).do(Verb.MORE_TIME, 5_000).go(8_000)
    assert stage.heard[3:] == [("d", 8800), ("e", 15_000)]
    assert stage.cut == []
    assert "fade out" not in stage.output.calls


def test_less_time_brings_what_follows_nearer_and_undo_puts_it_back() -> None:
    stage = Stage().do(Verb.START).go(1_200).do(Verb.LESS_TIME, 2_000).go(500).do(Verb.UNDO)
    stage.go(20_000)
    undone = ("undone", 2_420)
    assert stage.heard == sorted(
        [*((each.clip, each.start) for each in SESSION.cues), undone], key=lambda one: one[1]
    )
    stage = Stage().do(Verb.START).go(1_200).do(Verb.LESS_TIME, 2_000).go(10_000)
    assert ("e", 8_000) in stage.heard
    assert stage.cut == []


def test_the_end_cuts_nothing_and_the_last_cue_rings_out() -> None:
    long_end = timeline([cue(9_500, 10_000, "end")], [10_000])
    stage = Stage(long_end).do(Verb.START).go(15_000)
    assert stage.heard == [("end", 9_500)]
    assert stage.output.calls == []
    assert stage.cut == []


def test_stop_says_that_the_session_is_over() -> None:
    stage = Stage().do(Verb.START).go(4_500).do(Verb.STOP).go(20_000)
    assert stage.cut == ["c"]
    assert stage.heard[3:] == [("end-short", 4_750), ("over", 5_650)]


def test_skipping_past_the_end_says_so_and_undo_goes_on() -> None:
    stage = Stage().do(Verb.START).go(10_500).do(Verb.NEXT).go(4_000).do(Verb.UNDO).go(3_000)
    assert stage.heard[4:] == [
        ("e", 10_000),
        ("end-short", 10_750),
        ("over", 11_650),
        ("undone", 14_620),
        ("f", 14_500 + 2_500),
    ]


@pytest.mark.parametrize(
    ("mode", "session", "pause"),
    [
        (CueMode.BOTH, ["a", "b"], ["pause", "paused"]),
        (CueMode.SPEECH, ["a"], ["paused"]),
        (CueMode.CHIMES, ["b"], ["pause"]),
        (CueMode.NEITHER, [], []),
    ],
)
def test_mode_decides_which_cues_and_asides_are_heard(
    mode: CueMode, session: list[str], pause: list[str]
) -> None:
    stage = Stage()
    stage.player.adjust(PLAIN, mode)
    stage.do(Verb.START).go(3_000).do(Verb.PAUSE).go(3_000)
    assert [clip for clip, _ in stage.heard] == [*session, *pause]


def test_volume_holds_at_once_for_what_has_not_begun() -> None:
    stage = Stage().do(Verb.START).go(1_950)
    stage.player.adjust(Volumes(voice=50, chimes=25), CueMode.BOTH)
    stage.go(3_000)
    assert [(heard.clip, heard.gain) for heard in stage.output.heard] == [
        ("a", 0.0),
        ("b", -20.0),
        ("c", -10.0),
    ]
    assert stage.cut == []


def test_volume_and_mode_hold_at_once_for_what_sounds() -> None:
    stage = Stage().do(Verb.START).go(4_200)
    (c,) = [each.clip_id for each in stage.output.handed if each.clip == "c"]
    stage.player.adjust(Volumes(voice=50, chimes=25), CueMode.BOTH)
    stage.player.adjust(Volumes(voice=50, chimes=10), CueMode.BOTH)
    stage.player.adjust(Volumes(voice=0, chimes=10), CueMode.BOTH)
    stage.player.adjust(PLAIN, CueMode.CHIMES)
    stage.player.adjust(PLAIN, CueMode.BOTH)
    assert stage.output.gains == [(c, -10.0), (c, None), (c, 0.0)]
    assert stage.cut == []


def test_muting_takes_back_and_unmuting_gives_again() -> None:
    stage = Stage().do(Verb.START).go(1_800)
    stage.player.adjust(Volumes(voice=100, chimes=0), CueMode.BOTH)
    stage.go(2_000)
    stage.player.adjust(Volumes(voice=0, chimes=0), CueMode.BOTH)
    stage.go(100)
    stage.player.adjust(PLAIN, CueMode.BOTH)
    stage.go(1_500)
    assert stage.heard == [("a", 500), ("c", 4_000)]


def test_muted_session_hands_nothing_over() -> None:
    stage = Stage()
    stage.player.adjust(Volumes(voice=0, chimes=0), CueMode.BOTH)
    stage.do(Verb.START).go(1_000).do(Verb.PAUSE).go(2_000)
    assert stage.output.handed == []
    assert "fade out" not in stage.output.calls


def test_replaced_output_is_given_what_is_left_and_nothing_twice() -> None:
    stage = Stage().do(Verb.START).go(1_700)
    stage.output.die()
    stage.output.come_back()
    stage.go(3_000)
    assert stage.heard == [("a", 500), ("b", 2_000), ("c", 4_000)]


def test_cue_lost_with_its_output_is_made_up_for_within_a_moment() -> None:
    stage = Stage().do(Verb.START).go(3_900)
    stage.output.die()
    stage.go(600)
    stage.output.come_back()
    stage.go(3_000)
    assert stage.heard[2:] == [("c", 4_500 + 100)]


def test_cue_that_was_heard_in_part_is_not_heard_again() -> None:
    for after in (50, 300):
        stage = Stage().do(Verb.START).go(4_000 + after)
        stage.output.die()
        stage.output.come_back()
        stage.go(3_000)
        assert [clip for clip, _ in stage.heard] == ["a", "b", "c"]


def test_cue_that_the_new_output_has_begun_before_its_coming_was_heard_of_is_not_repeated() -> None:
    stage = Stage().do(Verb.START).go(3_900)
    stage.output.die()
    stage.output.come_back()
    stage.go(1_000, tick=1_000)
    assert stage.heard[2:] == []
    stage = Stage().do(Verb.START).go(3_900)
    stage.output.come_back()
    stage.go(1_000, tick=1_000)
    assert stage.heard[2:] == [("c", 4_000)]
    stage = Stage().do(Verb.START).go(3_900)
    stage.output.answers = False
    stage.output.come_back()
    stage.go(2_000, tick=130)
    assert stage.heard[2:] == [("c", 4_000)]


def test_cue_lost_long_ago_or_with_another_close_behind_is_not_made_up_for() -> None:
    stage = Stage().do(Verb.START).go(3_900)
    stage.output.die()
    stage.go(1_000)
    stage.output.come_back()
    stage.go(3_000)
    assert stage.heard[2:] == []
    close = timeline([cue(500, 1_500, "x"), cue(1_700, 2_000, "y")], [10_000])
    stage = Stage(close).do(Verb.START).go(100)
    stage.output.die()
    stage.go(800)
    stage.output.come_back()
    stage.go(3_000)
    assert stage.heard == [("y", 1_700)]


def test_pulse_gives_way_to_words_that_are_made_up_for_and_is_not_made_up_for_itself() -> None:
    taps = [cue(at, at + 100, "tap", CueKind.PULSE) for at in (300, 1_700, 3_000)]
    close = timeline([taps[0], cue(500, 1_500, "x"), taps[1], taps[2]], [10_000])
    stage = Stage(close).do(Verb.START).go(200)
    stage.output.die()
    stage.go(600)
    stage.output.come_back()
    stage.go(3_000)
    assert stage.heard == [("x", 900), ("tap", 3_000)]


def test_cue_without_a_sound_is_passed_over() -> None:
    session = timeline([cue(100, 200, None), cue(300, 400, "x")], [1_000])
    assert Stage(session).do(Verb.START).go(2_000).heard == [("x", 300)]


def test_trouble_is_told_in_a_sentence_once() -> None:
    stage = Stage().do(Verb.START)
    first = stage.output.handed[0].clip_id
    stage.output.refuse(first, "a.wav: No such file or directory")
    stage.output.refuse(first, "a.wav: No such file or directory")
    stage.output.refuse(999, "late")
    stage.go(100)
    assert stage.troubles == [
        "“text of a” was not played: a.wav: No such file or directory.",
        "A sound was not played: it would have been too late.",
    ]
    stage.player.load(AsideClips(ASIDES), {})
    stage.output.refuse(999, "late")
    stage.go(100)
    assert len(stage.troubles) == 3


def test_next_session_begins_afresh_and_the_last_sound_of_the_one_before_rings_out() -> None:
    session = timeline([cue(500, 4_000, "long")], [1_000])
    stage = Stage(session).do(Verb.START).go(1_200)
    stage.player.load(AsideClips(ASIDES), {"new": Path("new")})
    assert "fade out" not in stage.output.calls
    assert stage.cut == []


def test_session_that_is_left_while_it_runs_falls_silent() -> None:
    stage = Stage().do(Verb.START).go(1_000)
    stage.player.load(AsideClips(ASIDES), {})
    assert stage.cut == ["a"]


def test_fake_output_is_a_sound_output() -> None:
    output: SoundOutput = Stage().output
    assert output.status().audible


def test_a_session_in_another_language_answers_in_it() -> None:
    stage = Stage(replace(SESSION, language="de"))
    words = {said(text, "de") or text: clip for text, clip in ASIDES.items()}
    paths = {clip.id: Path(clip.id) for clip in words.values()}
    stage.player.load(AsideClips(words), paths)
    stage.do(Verb.START).go(100).do(Verb.PAUSE).go(5_000).do(Verb.RESUME).go(2_900)
    assert [clip for clip, _ in stage.heard] == ["pause", "paused", "resume", "get-ready"]
    stage.player.load(AsideClips(ASIDES), paths)
    stage.do(Verb.STOP).go(3_000)
    assert [clip for clip, _ in stage.heard[4:]] == ["end-short"], "and nothing in English"

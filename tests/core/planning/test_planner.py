"""The planner: no cue overlaps another or leaves its step, the more important has its place."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import ONE, WordClips, counted, group, programme, programmes, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.cue_requests import GAP, SENTENCE_GAP
from upstroke.core.planning.timeline import Cue, CueKind, Timeline
from upstroke.core.programme.model import (
    Counted,
    CountSet,
    Cycled,
    Kind,
    Offset,
    Phase,
    Programme,
    Prompt,
    Safety,
    Share,
    Sides,
    SpeechRules,
    Technique,
    Texts,
    Turns,
    Which,
)
from upstroke.core.settings import CueMode, Prompts, Settings


def compiled(what: Programme, per_word: int = 400, settings: Settings | None = None) -> Timeline:
    return compile_timeline(what, ONE, settings or Settings(), WordClips(per_word))


def by_reason(timeline: Timeline, reason: str) -> list[Cue]:
    return [cue for cue in timeline.cues if cue.reason == reason]


@given(
    what=programmes(),
    mode=st.sampled_from(CueMode),
    per_word=st.integers(50, 1500),
    chime=st.integers(50, 2500),
)
def test_no_two_cues_overlap_and_none_leaves_its_step(
    what: Programme, mode: CueMode, per_word: int, chime: int
) -> None:
    timeline = compile_timeline(what, ONE, Settings(cues=mode), WordClips(per_word, chime))
    for one, other in pairwise(timeline.cues):
        assert one.end <= other.start
    for cue in timeline.cues:
        step = timeline.steps[cue.step]
        assert step.start <= cue.start < cue.end <= step.end
    kinds = {cue.kind for cue in timeline.cues}
    assert mode.speaks or CueKind.SPEECH not in kinds
    assert mode.chimes or kinds <= {CueKind.SPEECH}


@given(what=programmes(), per_word=st.integers(50, 1500))
def test_every_wish_is_either_sounded_or_accounted_for(what: Programme, per_word: int) -> None:
    timeline = compiled(what, per_word)
    for note in timeline.unplaced:
        assert note.wanted
        assert note.got != note.wanted
        assert note.why in ("no room", "no sound for it", "beyond the step", "no second side")


def test_an_opening_shortens_in_steps_as_room_gets_scarce() -> None:
    texts = Texts(say="one two three four five six seven eight nine ten", short="one two three")
    what = programme(counted("toe", 3, texts=texts))
    said = {pace: by_reason(compiled(what, pace), "opening") for pace in (200, 800, 2500, 9000)}
    assert [cue.text for cues in said.values() for cue in cues] == [texts.say, texts.short, "Toe."]
    assert said[9000] == []


def test_counting_never_begins_before_the_opening_has_ended() -> None:
    texts = Texts(say="a rather long opening for so short a lead-in as this", short="quite short")
    timeline = compiled(programme(counted("toe", 3, texts=texts)))
    opening = by_reason(timeline, "opening")[0]
    counts = by_reason(timeline, "count")
    assert opening.end <= timeline.steps[0].work_start <= counts[0].start
    assert [cue.text for cue in counts] == ["one", "two", "three"]


def test_a_counted_step_says_its_opening_and_its_numbers_and_nothing_else() -> None:
    timeline = compiled(programme(counted("toe", 30), timed("rest", 5)))
    reasons = {cue.reason for cue in timeline.cues if cue.step == 0 and cue.kind is CueKind.SPEECH}
    assert reasons == {"opening", "count"}


def test_numbers_that_are_too_long_for_their_place_become_ticks() -> None:
    timeline = compiled(programme(counted("tap", 4, each=300)))
    assert {cue.kind for cue in by_reason(timeline, "count")} == {CueKind.TICK}


@given(
    what=programmes(),
    mode=st.sampled_from(CueMode),
    per_word=st.integers(50, 1500),
)
def test_every_count_is_on_its_beat_and_a_row_is_words_or_ticks(
    what: Programme, mode: CueMode, per_word: int
) -> None:
    timeline = compiled(what, per_word, Settings(cues=mode))
    items = {span.start: span for span in timeline.spans if span.count is not None}
    rows: dict[tuple[int, str | None], set[CueKind]] = {}
    for cue in by_reason(timeline, "count"):
        span = items[cue.start]
        # The phases of a cycle are a row each: one of a second may tick where the others speak.
        name = span.count.name if span.count and span.count.name in ("in", "hold", "out") else None
        rows.setdefault((cue.step, name), set()).add(cue.kind)
    assert all(len(kinds) == 1 for kinds in rows.values())


@pytest.mark.parametrize("each", [300, 600, 700, 1000, 1500])
@pytest.mark.parametrize(
    "words", [("one", "two"), ("one", "the second toe"), ("a b c", "one", "a b"), ("mute", "one")]
)
def test_a_row_speaks_where_every_word_fits_and_else_ticks_throughout(
    words: tuple[str, ...], each: int
) -> None:
    work = Counted((CountSet({ONE: len(words)}, names=words),), each)
    what = programme(Technique(id="toe", title="Toe", work=work), timed("rest", 5))
    counts = by_reason(compiled(what, 400), "count")
    assert [cue.start - 5000 for cue in counts] == [each * item for item in range(len(words))]
    longest = max(150 + 400 * len(word.split()) + GAP for word in words)
    spoken = longest <= each and "mute" not in words
    assert {cue.kind for cue in counts} == {CueKind.SPEECH if spoken else CueKind.TICK}


@pytest.mark.parametrize("mode", [CueMode.SPEECH, CueMode.BOTH])
@pytest.mark.parametrize("each", [800, 1000, 1300])
def test_words_alone_stay_on_the_beat_too(each: int, mode: CueMode) -> None:
    what = programme(counted("turn", 30, each), timed("rest", 5))
    starts = [
        cue.start - 5000 for cue in by_reason(compiled(what, 450, Settings(cues=mode)), "count")
    ]
    assert starts == [each * item for item in range(30)]


def test_the_second_set_is_announced_before_it_begins() -> None:
    sets = (CountSet({ONE: 3}), CountSet({ONE: 3}, say="now the other way"))
    turn = Technique(id="turn", title="Turn", work=Counted(sets, 3000))
    timeline = compiled(programme(turn))
    announced = by_reason(timeline, "turn")[0]
    counts = by_reason(timeline, "count")
    assert counts[2].end < announced.start
    assert announced.end < counts[3].start == timeline.steps[0].work_start + 9000


def test_phases_are_spoken_where_they_begin() -> None:
    phases = (Phase("breathe", 4000, "in"), Phase("breathe", 4000, "out"))
    breathe = Technique(id="b", title="B", work=Cycled(phases, {ONE: 2}))
    timeline = compiled(programme(breathe))
    said = [(cue.start - 5000, cue.text) for cue in by_reason(timeline, "count")]
    assert said == [(0, "in"), (4000, "out"), (8000, "in"), (12000, "out")]


@pytest.mark.parametrize(
    ("seconds", "reasons"),
    [
        (19, set()),
        (20, {"preview"}),
        (30, {"preview", "seconds left"}),
        (40, {"preview", "seconds left", "halfway"}),
    ],
)
def test_reminders_come_with_the_length_of_the_step(seconds: int, reasons: set[str]) -> None:
    timeline = compiled(programme(timed("knead", seconds), timed("rest", 5)))
    found = {cue.reason for cue in timeline.cues if cue.step == 0}
    assert found - {"step", "opening"} == reasons


def test_reminders_stand_where_they_say() -> None:
    timeline = compiled(programme(timed("knead", 60), timed("rest", 5)))
    step = timeline.steps[0]
    assert by_reason(timeline, "halfway")[0].start == step.work_start + 30_000
    assert by_reason(timeline, "seconds left")[0].start == step.end - 10_000
    assert step.end - by_reason(timeline, "preview")[0].start in range(6_000, 8_001)


def test_each_reminder_can_be_turned_off() -> None:
    off = Settings(
        prompts=Prompts(technique=False, halfway=False, seconds_left=False, preview=False)
    )
    prompt = Prompt("a little deeper", Share(0.3))
    timeline = compiled(programme(timed("knead", 60, prompts=(prompt,))), settings=off)
    assert {cue.reason for cue in timeline.cues} == {"step", "opening", "end"}


def test_prompts_keep_their_distance() -> None:
    prompts = tuple(Prompt("a little deeper", Offset(at)) for at in (30_000, 31_000, 60_000))
    timeline = compiled(programme(timed("knead", 120, prompts=prompts)))
    spoken = [cue for cue in timeline.cues if cue.kind is CueKind.SPEECH]
    for one, other in pairwise(spoken):
        if "prompt" in (one.reason, other.reason):
            assert other.start - one.start >= SpeechRules().prompt_gap


@given(
    what=programmes(),
    mode=st.sampled_from((CueMode.BOTH, CueMode.SPEECH)),
    per_word=st.integers(50, 1500),
)
def test_no_sentence_follows_another_in_a_hurry(
    what: Programme, mode: CueMode, per_word: int
) -> None:
    timeline = compiled(what, per_word, Settings(cues=mode))
    for one, other in pairwise(timeline.cues):
        sentences = one.kind is other.kind is CueKind.SPEECH
        counting = "count" in (one.reason, other.reason)
        within = one.step == other.step
        if within or (mode is CueMode.SPEECH and one.kind is CueKind.SPEECH):
            gap = SENTENCE_GAP if sentences and not counting else GAP
            assert other.start - one.end >= gap


def test_speech_leaves_the_chime_of_the_next_step_a_moment() -> None:
    prompt = Prompt("one two three four", Offset(1_000, from_end=True))
    timeline = compiled(programme(timed("a", 12, prompts=(prompt,)), timed("b", 5)))
    last = by_reason(timeline, "prompt")[0]
    assert timeline.steps[1].start - last.end == GAP


CARE = Prompt("mind the bone", Share(0.2), care=True)


def test_a_prompt_of_care_is_said_where_there_is_no_room_for_another() -> None:
    texts = Texts(say=" ".join(["word"] * 20))
    usual = replace(CARE, care=False)
    for prompt, said in ((usual, []), (CARE, [CARE.say])):
        timeline = compiled(programme(timed("a", 12, texts=texts, prompts=(prompt,))))
        found = [cue.text for cue in timeline.cues if cue.reason in ("care", "prompt")]
        assert found == said


def test_a_prompt_of_care_stands_where_it_says_if_it_can() -> None:
    timeline = compiled(programme(timed("a", 60, prompts=(CARE,))))
    care = by_reason(timeline, "care")[0]
    assert care.start == timeline.steps[0].work_start + 12_000


def test_a_prompt_of_care_is_said_without_the_other_reminders_and_with_them_has_its_way() -> None:
    half = Prompt("mind the bone", Share(0.5), care=True)
    usual = Prompt("and breathe", Share(0.5))
    what = programme(timed("a", 60, prompts=(half, usual)), timed("b", 5))
    middle = compiled(what).steps[0].work_start + 30_000
    for wanted in (True, False):
        timeline = compiled(what, settings=Settings(prompts=Prompts(technique=wanted)))
        assert by_reason(timeline, "care")[0].start == middle
        assert by_reason(timeline, "halfway")[0].start != middle
    assert by_reason(compiled(what, settings=Settings(cues=CueMode.CHIMES)), "care") == []


@given(
    kind=st.sampled_from(Kind),
    seconds=st.integers(1, 60),
    lead_in=st.integers(0, 5000),
    at=st.builds(Share, st.floats(0, 1))
    | st.builds(Offset, st.integers(0, 120_000), from_end=st.booleans()),
    opening=st.integers(0, 20),
    midway=st.booleans(),
    last=st.booleans(),
)
def test_a_prompt_of_care_is_only_left_out_where_the_step_is_shorter_than_it(  # noqa: PLR0913
    *,
    kind: Kind,
    seconds: int,
    lead_in: int,
    at: Offset | Share,
    opening: int,
    midway: bool,
    last: bool,
) -> None:
    step = timed(
        "a",
        seconds,
        kind=kind,
        lead_in={ONE: lead_in},
        sides=Sides((Which.LEFT, Which.RIGHT), Turns.MIDWAY) if midway else None,
        texts=Texts(say=" ".join(["word"] * opening) or None),
        prompts=(replace(CARE, at=at),),
    )
    timeline = compiled(programme(step, *(() if last else (timed("b", 5),))))
    said = by_reason(timeline, "care")
    care = WordClips().speech(CARE.say)
    assert care is not None
    if timeline.steps[0].end >= care.length + GAP:
        assert [cue.text for cue in said] == [CARE.say]


def test_the_safety_sentence_comes_first_and_is_shortened_before_it_is_dropped() -> None:
    safety = Safety("intro", (), "stop if you feel any sharp pain at all", "stop at pain")
    what = programme(timed("knead", 9), safety=safety)
    assert by_reason(compiled(what), "safety")[0].text == safety.spoken
    assert by_reason(compiled(what, 2000), "safety")[0].text == safety.spoken_short


@pytest.mark.parametrize("each", [1000, 2000])
@pytest.mark.parametrize("more", [{}, {"running_on": True}])
def test_the_safety_sentence_leaves_a_count_alone_where_a_form_of_it_fits_before(
    each: int, more: dict[str, bool]
) -> None:
    safety = Safety("intro", (), "stop if you feel any sharp pain at all my friend", "stop at pain")
    timeline = compiled(programme(counted("toe", 8, each, **more), timed("b", 5), safety=safety))
    assert [cue.text for cue in by_reason(timeline, "safety")] == [safety.spoken_short]
    assert len(by_reason(timeline, "count")) == 8
    none_fits = replace(safety, spoken_short=None)
    timeline = compiled(programme(counted("toe", 8, each), timed("b", 5), safety=none_fits))
    assert [cue.text for cue in by_reason(timeline, "safety")] == [safety.spoken]


def test_the_first_cue_leaves_a_sleeping_sink_time_to_wake() -> None:
    timeline = compiled(programme(timed("knead", 20)))
    assert timeline.cues[0].text == "start"
    assert timeline.cues[0].start == 500


def test_the_last_chime_ends_with_the_session() -> None:
    timeline = compiled(programme(timed("knead", 20)))
    assert timeline.cues[-1].text == "end"
    assert timeline.cues[-1].end == timeline.total


def test_a_last_count_has_its_place_before_the_last_chime() -> None:
    timeline = compiled(programme(counted("toe", 3)))
    assert [cue.text for cue in timeline.cues[-2:]] == ["three", "end-short"]


@pytest.mark.parametrize("each", [300, 800, 1000, 1500, 4000])
@pytest.mark.parametrize("lead_in", [0, 3000, 30_000])
def test_the_last_chime_is_never_heard_before_the_last_seconds(each: int, lead_in: int) -> None:
    timeline = compiled(programme(counted("tap", 12, each, lead_in={ONE: lead_in})))
    end = by_reason(timeline, "end")
    assert [cue.end for cue in end] == [timeline.total]
    assert timeline.cues[-1] is end[0]


def test_a_change_sounds_different_from_a_next_step() -> None:
    timeline = compiled(programme(timed("a", 5, posture="x"), timed("b", 5, posture="y")))
    assert [cue.text for cue in by_reason(timeline, "step")] == ["start", "change"]


def test_the_preview_names_the_side() -> None:
    both = group(timed("calf", 30), timed("foot", 30), sides=None)
    timeline = compiled(programme(both))
    assert [cue.text for cue in by_reason(timeline, "preview")] == ["Next: Foot."]

"""What an author wrote is heard, or told with what would help; and that does help."""
# ruff: noqa: ANN401 - the builders pass on whatever fields a test names

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import LEFT_RIGHT, ONE, WordClips, counted, programme, programmes, timed
from upstroke.core.planning.compiler import compile_timeline, laid_out
from upstroke.core.planning.cue_requests import cue_requests
from upstroke.core.planning.unheard import Change, Remedy, Unheard, explained, unheard
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import (
    Counted,
    CountSet,
    Cycled,
    LengthName,
    Offset,
    Phase,
    Programme,
    Prompt,
    Safety,
    Share,
    Sides,
    Technique,
    Texts,
    Timed,
    Turns,
    Which,
)
from upstroke.core.settings import ProgrammeSettings, Settings, SideChoice

CLIPS = WordClips()
SENTENCE = "one two three four five six seven eight nine ten"


def told(
    what: Programme, length: Length = ONE, clips: WordClips = CLIPS
) -> list[tuple[Unheard, Remedy | None]]:
    timeline = compile_timeline(what, length, Settings(), clips)
    return list(explained(unheard(timeline), what, length, Settings(), clips))


def texts(what: Programme, length: Length = ONE) -> list[tuple[str, str | None, str]]:
    """What is not heard, what is said instead, and why."""
    return [(text.first.wanted, text.said, text.first.why) for text, _ in told(what, length)]


def cycled(*phases: tuple[str, int], times: int = 2, **more: Any) -> Technique:
    work = Cycled(tuple(Phase(name, each, name) for name, each in phases), {ONE: times})
    return Technique(id="breathe", title="Breathe", work=work, **more)


def named(*names: str, each: int = 3000, **more: Any) -> Technique:
    work = Counted((CountSet({ONE: len(names)}, names=names),), each)
    return Technique(id="toes", title="Toes", work=work, **more)


def in_sets(say: str, each: int) -> Technique:
    work = Counted((CountSet({ONE: 3}), CountSet({ONE: 3}, say=say)), each)
    return Technique(id="turn", title="Turn", work=work)


NOW: dict[str, Any] = {"lead_in": {ONE: 0}}
SAY: dict[str, Any] = {"texts": Texts(say=SENTENCE)}
SECOND: dict[str, Any] = {"texts": Texts(second="Now the other.")}
MIDWAY = Sides((Which.LEFT, Which.RIGHT), Turns.MIDWAY)
DEEPER, SOFTER = (Prompt(say, Offset(5000)) for say in ("a little deeper", "softer now"))
BOTH: dict[str, Any] = {"prompts": (DEEPER, SOFTER)}

NO_ROOM = "no room"
MISSED = [
    # Of phases.
    (cycled(("in", 4000), ("out", 4000), **NOW, **SAY), (SENTENCE, None, NO_ROOM)),
    (cycled(("in", 4000), ("out", 4000), **SAY), (SENTENCE, "Breathe.", NO_ROOM)),
    (cycled(("in", 4000), ("out", 4000), **NOW), ("in", None, NO_ROOM)),
    (cycled(("in", 500), ("out", 4000)), ("in", None, NO_ROOM)),
    # Of counted items.
    (counted("toe", 3, **SAY), (SENTENCE, "Toe.", NO_ROOM)),
    (named("one toe", "the little toe", each=1000), ("one toe", None, NO_ROOM)),
    (in_sets("now go the other way around", 1500), ("now go the other way around", None, NO_ROOM)),
    # Of a time.
    (timed("knead", 2, **NOW, **SAY), (SENTENCE, "Knead.", NO_ROOM)),
    (timed("knead", 1, **NOW), ("Knead.", None, NO_ROOM)),
    (timed("knead", 15, **BOTH), ("softer now", None, NO_ROOM)),
]
HOPELESS = [
    (
        timed("knead", 20, texts=Texts(say="mute words")),
        ("mute words", "Knead.", "no sound for it"),
    ),
    (named("mute toe", "two"), ("mute toe", None, "no sound for it")),
    (timed("knead", 20, **SECOND), ("Now the other.", None, "no second side")),
    (timed("knead", 60, sides=MIDWAY, **SECOND), ("Now the other.", None, "no second side")),
]


@pytest.mark.parametrize(("technique", "missed"), [*MISSED, *HOPELESS])
def test_what_is_not_heard_as_written_is_told(
    technique: Technique, missed: tuple[str, str | None, str]
) -> None:
    assert missed in texts(programme(technique, timed("rest", 12)))


@pytest.mark.parametrize(("technique", "missed"), HOPELESS)
def test_nothing_is_promised_to_help_that_does_not(
    technique: Technique, missed: tuple[str, str | None, str]
) -> None:
    found = told(programme(technique, timed("rest", 12)))
    assert [remedy for text, remedy in found if text.first.wanted == missed[0]] == [None]


@pytest.mark.parametrize(("technique", "missed"), MISSED)
def test_what_is_said_to_help_does_and_less_does_not(
    technique: Technique, missed: tuple[str, str | None, str]
) -> None:
    found = told(programme(technique, timed("rest", 12)))
    ((text, remedy),) = [one for one in found if one[0].first.wanted == missed[0]]
    assert remedy is not None
    assert heard(changed(technique, remedy, text), missed[0])
    if remedy.change is not Change.AT:
        unit = 1000 if remedy.change in (Change.LEAD_IN, Change.SECONDS) else 100
        less = replace(remedy, value=remedy.value - unit)
        assert not heard(changed(technique, less, text), missed[0])


def heard(technique: Technique, text: str) -> bool:
    what = programme(technique, timed("rest", 12))
    return text not in [one.first.wanted for one, _ in told(what)]


def changed(technique: Technique, remedy: Remedy, text: Unheard) -> Technique:
    """The technique as an author would change it who does what is told."""
    value, work = remedy.value, technique.work
    match remedy.change:
        case Change.LEAD_IN:
            return replace(technique, lead_in={ONE: value})
        case Change.SECONDS:
            return replace(technique, work=Timed({ONE: value}))
        case Change.EACH if isinstance(work, Counted):
            return replace(technique, work=replace(work, each=value))
        case Change.PHASE if isinstance(work, Cycled):
            first = replace(work.phases[0], duration=value)
            return replace(technique, work=replace(work, phases=(first, *work.phases[1:])))
    index = int(text.written.keys[1])
    prompts = list(technique.prompts)
    prompts[index] = replace(prompts[index], at=Offset(value))
    return replace(technique, prompts=tuple(prompts))


@given(what=programmes(), per_word=st.integers(50, 1500))
def test_each_text_of_the_author_is_heard_or_told(what: Programme, per_word: int) -> None:
    timeline = compile_timeline(what, ONE, Settings(), WordClips(per_word))
    missed = {(note.step, note.wanted) for note in timeline.unplaced}
    said = {(cue.step, cue.text) for cue in timeline.cues}
    laid = laid_out(what, ONE, Settings())
    for one, following in zip_longest(laid, laid[1:]):
        for wish in cue_requests(what, one, following, Settings()):
            if wish.forms[0].written is not None:
                assert (one.step.index, wish.forms[0].text) in missed | said


def test_a_short_form_that_is_said_is_told_as_such_and_the_app_s_own_words_are_not() -> None:
    safety = Safety("intro", (), spoken=f"{SENTENCE} {SENTENCE}", spoken_short="stop at pain")
    what = programme(counted("tap", 3, each=500), safety=safety)
    assert texts(what) == [(safety.spoken, "stop at pain", NO_ROOM)]


def test_what_happens_in_every_round_is_told_once_and_how_often() -> None:
    found = told(programme(cycled(("in", 500), ("out", 4000), times=7)))
    assert [(text.first.wanted, text.times) for text, _ in found] == [("in", 7)]


def test_a_prompt_that_lies_beyond_its_step_in_one_length_is_told_in_that_one() -> None:
    late = Prompt("softer now", Offset(45_000))
    technique = timed("knead", 60, prompts=(late,))
    what = replace(
        programme(replace(technique, work=Timed({ONE: 60_000, "quick": 20_000}))),
        lengths=(LengthName(ONE, "Standard"), LengthName("quick", "Quick")),
        lead_ins=replace(programme().lead_ins, normal={ONE: 5000, "quick": 5000}),
    )
    assert texts(what) == []
    assert texts(what, "quick") == [("softer now", None, "beyond the step")]


def test_a_total_is_looked_at_as_it_is_played() -> None:
    sentence = Texts(say=" ".join([SENTENCE] * 3))
    what = programme(timed("knead", 30, least=5, most=60, texts=sentence))
    assert texts(what) == []
    assert [text for text, _, _ in texts(what, 12_000)] == [sentence.say]


OWN = ("last ten seconds", Offset(10_000, from_end=True)), ("half of it done", Share(0.5))


@pytest.mark.parametrize("prompt", [Prompt(*own) for own in OWN])
def test_an_own_prompt_is_said_in_place_of_the_app_s_reminder(prompt: Prompt) -> None:
    timeline = compile_timeline(
        programme(timed("knead", 60, prompts=(prompt,)), timed("rest", 5)), ONE, Settings(), CLIPS
    )
    said = [cue.text for cue in timeline.cues]
    assert prompt.say in said
    assert ("Ten seconds left." in said) is (isinstance(prompt.at, Share))
    assert ("Halfway." in said) is (isinstance(prompt.at, Offset))
    assert unheard(timeline) == ()


def test_where_it_has_no_room_the_app_s_own_is_said_and_the_prompt_is_told() -> None:
    prompt = Prompt(SENTENCE, Offset(10_000, from_end=True))
    what = programme(timed("knead", 60, prompts=(prompt,)), timed("rest", 5))
    assert texts(what) == [(SENTENCE, "Ten seconds left.", NO_ROOM)]


@pytest.mark.parametrize("choice", SideChoice)
def test_a_side_that_a_person_leaves_out_is_not_told(choice: SideChoice) -> None:
    what = programme(timed("knead", 20, sides=LEFT_RIGHT, **SECOND))
    settings = Settings(programmes={what.key: ProgrammeSettings(sides=choice)})
    assert unheard(compile_timeline(what, ONE, settings, CLIPS)) == ()

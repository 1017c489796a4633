"""Answers are in round words, true, and all known beforehand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import LEFT_RIGHT, ONE, WordClips, counted, programme, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.questions import Question, all_answers, answers
from upstroke.core.settings import Settings
from upstroke.core.spoken.wording import (
    ASIDE_STOPPED,
    LAST_STEP,
    all_times_to_go,
    spoken_phrases,
    time_to_go,
)
from upstroke.core.units import NANOS_PER_MILLI, Millis

PROGRAMME = programme(timed("knead", 30, sides=LEFT_RIGHT), counted("toe", 5), timed("rest", 12))
TIMELINE = compile_timeline(PROGRAMME, ONE, Settings(), WordClips())


def answered(question: Question, position: Millis, *verbs: Verb) -> tuple[str, ...]:
    session = Session(TIMELINE)
    now = position * NANOS_PER_MILLI
    session.do(Command(Verb.START), 0)
    session.advance(now)
    for verb in verbs:
        session.do(Command(verb), now)
    return answers(question, session.progress(now))


def test_what_is_next_is_told_in_the_words_of_the_previews_with_its_side() -> None:
    assert answered(Question.WHAT_IS_NEXT, 9_000) == ("Next: Knead, right leg.", "Next: Knead.")
    assert answered(Question.WHAT_IS_NEXT, 50_000) == ("Next: Toe.",)
    assert answered(Question.WHAT_IS_NEXT, TIMELINE.total - 1) == (LAST_STEP,)


def test_how_long_is_told_while_paused_too_and_no_more_when_it_is_over() -> None:
    assert answered(Question.HOW_LONG, 0) == ("About two minutes.",)
    assert answered(Question.HOW_LONG, 50_000, Verb.PAUSE) == ("About one minute.",)
    assert answered(Question.HOW_LONG, 70_000, Verb.STOP) == (ASIDE_STOPPED,)
    assert answered(Question.WHAT_IS_NEXT, 70_000, Verb.STOP) == (ASIDE_STOPPED,)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "A few seconds."),
        (19.9, "A few seconds."),
        (20, "Half a minute."),
        (45, "About one minute."),
        (89, "About one minute."),
        (91, "About two minutes."),
        (4 * 60 + 10, "About four minutes."),
        (11.4 * 60, "About twelve minutes."),
        (27 * 60, "About twenty-five minutes."),
        (52 * 60, "About forty-five minutes."),
        (58 * 60, "About an hour."),
        (67.4 * 60, "About an hour."),
        (75 * 60, "About an hour and a quarter."),
        (95 * 60, "About an hour and a half."),
        (110 * 60, "About two hours."),
        (155 * 60, "About two and a half hours."),
        (3.2 * 3600, "About three hours."),
        (7.2 * 3600, "About eight hours."),
        (10.9 * 3600, "About ten hours."),
        (11 * 3600, "More than ten hours."),
        (24 * 3600, "More than ten hours."),
    ],
)
def test_a_time_to_go_is_told_as_people_say_it(seconds: float, text: str) -> None:
    assert time_to_go(round(seconds * 1000)) == text


@given(total=st.integers(1, 90_000_000), share=st.floats(0, 1))
def test_every_time_to_go_of_a_session_is_known_when_it_begins(total: int, share: float) -> None:
    assert time_to_go(round(total * share)) in all_times_to_go(total)


@given(at=st.integers(0, TIMELINE.total), question=st.sampled_from(Question))
def test_every_answer_is_known_beforehand_and_recorded(at: int, question: Question) -> None:
    given_now = answered(question, min(at, TIMELINE.total - 1))
    assert given_now
    assert set(given_now) <= set(all_answers(TIMELINE))
    assert set(given_now) <= set(spoken_phrases(PROGRAMME))

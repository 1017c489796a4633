"""Where a session was left: the same timeline comes of it, with the time that was given."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.support.samples import LEFT_RIGHT, ONE, NoClips, WordClips, counted, programme, timed
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.session.bookmark import Given, onto, outline_of, shaping, with_given
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import Retimed
from upstroke.core.settings import (
    Ambience,
    CueMode,
    ProgrammeSettings,
    Settings,
    SideChoice,
    Volumes,
)
from upstroke.core.units import NANOS_PER_MILLI

PROGRAMME = programme(
    timed("knead", 60, sides=LEFT_RIGHT, least=10, most=100), counted("toe", 5), timed("rest", 20)
)
TIMELINE = compile_timeline(PROGRAMME, ONE, Settings(), WordClips())
OWN = ProgrammeSettings(sides=SideChoice.LEFT_ONLY)


def test_the_outline_is_of_times_alone() -> None:
    silent = compile_timeline(PROGRAMME, ONE, Settings(cues=CueMode.NEITHER), NoClips())
    other = compile_timeline(PROGRAMME, ONE, Settings(programmes={"sample": OWN}), WordClips())
    assert outline_of(silent) == outline_of(TIMELINE)
    assert outline_of(other) != outline_of(TIMELINE)
    assert outline_of(with_given(TIMELINE, [Given(0, 5_000, 9_000)])) != outline_of(TIMELINE)


def test_what_shapes_a_timeline_is_kept_and_all_else_is_as_it_is_now() -> None:
    then = Settings(
        cues=CueMode.SPEECH,
        gentle=True,
        ambience=Ambience.RAIN,
        volumes=Volumes(voice=10),
        programmes={"sample": OWN, "another": OWN},
    )
    now = Settings(ambience=Ambience.WAVES, volumes=Volumes(voice=70), programmes={"third": OWN})
    assert onto(now, shaping(then, "sample"), "sample") == replace(
        now, cues=CueMode.SPEECH, gentle=True, programmes={"third": OWN, "sample": OWN}
    )


def test_given_time_for_a_step_that_there_is_not_is_passed_over() -> None:
    assert with_given(TIMELINE, [Given(99, 5_000, 0)]) is TIMELINE


@given(
    st.lists(
        st.tuples(st.integers(0, 40_000), st.sampled_from((5_000, 30_000, -30_000))), max_size=8
    )
)
def test_time_that_is_given_again_makes_the_same_timeline(acts: list[tuple[int, int]]) -> None:
    session, now, notes = Session(TIMELINE), 0, list[Given]()
    session.do(Command(Verb.START), now)
    for wait, by in acts:
        now += wait * NANOS_PER_MILLI
        verb = Verb.MORE_TIME if by > 0 else Verb.LESS_TIME
        for change in session.do(Command(verb, abs(by)), now):
            if isinstance(change, Retimed):
                here = session.progress(now).moment
                notes.append(Given(here.step.index, change.by, here.position))
    assert with_given(TIMELINE, notes) == session.timeline

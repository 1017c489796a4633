"""Live sound under arbitrary commands, stalls and changes of settings, by a real session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from tests.audio.fakes import LATEST_NS, FakeOutput, HandClock, Heard
from tests.support.samples import LEFT_RIGHT, ONE, WordClips, counted, programme, timed
from upstroke.audio.asides import aside_clips
from upstroke.audio.engine.messages import RAMPED_NS
from upstroke.audio.player import LOOKAHEAD, LivePlayer
from upstroke.audio.remarks import FIRST_CUES, Forms
from upstroke.audio.schedule import RESCUE_NS
from upstroke.conductor import Conductor
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import Change, Jumped, Progress, Retimed, State, StateChanged
from upstroke.core.session.questions import Question, answers
from upstroke.core.settings import CueMode, Settings, Volumes
from upstroke.core.spoken.wording import all_times_to_go
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos

CLIPS = WordClips()
TIMELINE = compile_timeline(
    programme(
        timed("knead", 30, sides=LEFT_RIGHT, least=10, most=100),
        counted("toe", 5),
        timed("rest", 12),
    ),
    ONE,
    Settings(),
    CLIPS,
)
FIRST = frozenset(cue.clip for cue in TIMELINE.cues[:FIRST_CUES])
LATE_FOR: Nanos = 8_000 * NANOS_PER_MILLI
"""Chime and opening, one right after the other, are no longer."""
OTHER_FORMS = ("An answer in as many words as there may be", "An answer")
ANSWERS = frozenset(f"voice/{text}" for text in (*all_times_to_go(), *OTHER_FORMS))
"""What is asked here; a step's announcement would be taken for the timeline's own preview."""
ASIDES = frozenset(aside_clips(CLIPS)) | ANSWERS


def length(clip: str) -> Millis:
    kind, text = clip.split("/", 1)
    found = CLIPS.speech(text) if kind == "voice" else CLIPS.chime(text)
    assert found is not None
    return found.length


@dataclass(frozen=True)
class Due:
    """A cue that ought to be heard, and when."""

    clip: str
    at: Nanos


FORMS: tuple[Forms, ...] = (partial(answers, Question.HOW_LONG), lambda _: OTHER_FORMS)


class Oracle:
    """A performer that looks back: of all time that has passed it tells which cues began in it."""

    def __init__(self, clock: HandClock) -> None:
        self.due: list[Due] = []
        self._jumped: list[Nanos] = []
        self._told: list[Nanos] = []
        self._clock = clock
        self._state = State.READY
        self._timeline = TIMELINE
        self._position: Millis = 0
        self._origin: Nanos = 0

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        self._told.append(self._clock.now)
        before = [each.before for each in changes if isinstance(each, Jumped)]
        if before or any(isinstance(each, Retimed) for each in changes):
            self._jumped.append(self._clock.now)
        entered = [each.after for each in changes if isinstance(each, StateChanged)]
        if self._state is State.RUNNING or State.RUNNING in entered[:-1]:
            end = before[0] if before else progress.position
            self._note(end, self._timeline if before else progress.timeline)
        elif entered == [State.RUNNING] and self._state is State.RESUMING:
            # All within one advance; what follows is noted when progress is told.
            self._state = State.RUNNING
            if before:
                self._note(before[0], self._timeline)
        if before:
            self._position = progress.position
            self._state = progress.state

    def progressed(self, progress: Progress) -> None:
        if self._state is State.RUNNING and progress.state is State.RUNNING:
            self._note(progress.position, progress.timeline)
        self._state = progress.state
        self._timeline = progress.timeline
        self._position = progress.position
        if progress.origin is not None:
            self._origin = progress.origin
        elif progress.resumes_in is not None:
            left = progress.resumes_in - progress.position
            self._origin = self._clock.now + left * NANOS_PER_MILLI

    def leeway(self, at: Nanos) -> Nanos:
        """How late a cue may be: after a jump what sounded has to fade, as in a gap that closes.

        One that was late for that may delay those that follow it closely.
        """
        return RAMPED_NS if any(0 <= at - jump < LATE_FOR for jump in self._jumped) else 0

    def may_be_lost(self, at: Nanos) -> bool:
        """Whether it was due just after a jump or change of time, or late and overtaken by one."""
        near = [*self._told, self._clock.now]
        overtaken = self.leeway(at) and any(0 <= then - at <= RAMPED_NS for then in near)
        return bool(overtaken) or any(0 <= at - jump < RAMPED_NS for jump in self._jumped)

    def _note(self, end: Millis, timeline: Timeline) -> None:
        for cue in timeline.between(self._position, end):
            assert cue.clip is not None
            self.due.append(Due(cue.clip, self._origin + cue.start * NANOS_PER_MILLI))
        self._position = max(self._position, end)


class Play:
    """A session, its live sound and the oracle, on one clock."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.output = FakeOutput(self.clock, length)
        self.player = LivePlayer(self.output, self.clock)
        clips = {cue.clip for cue in TIMELINE.cues if cue.clip} | ASIDES
        self.player.load(CLIPS, {clip: Path(clip) for clip in clips})
        self.oracle = Oracle(self.clock)
        self.conductor = Conductor(Session(TIMELINE), self.clock, [self.player, self.oracle])

    def wait(self, milliseconds: Millis) -> None:
        self.output.run_until(self.clock.now + milliseconds * NANOS_PER_MILLI)
        self.conductor.tick()

    def of_session(self) -> list[Heard]:
        return [heard for heard in self.output.heard if heard.clip not in ASIDES]


Act: TypeAlias = Callable[[Play], object]


def send(verb: Verb, value: Millis = 0) -> Act:
    return lambda play: play.conductor.send(Command(verb, value))


def waits(longest: Millis) -> st.SearchStrategy[Act]:
    return st.integers(1, longest).map(lambda for_: lambda play: play.wait(for_))


def commands() -> st.SearchStrategy[Act]:
    return st.one_of(
        st.sampled_from(Verb).map(send),
        st.integers(-1_000, TIMELINE.total + 1_000).map(lambda at: send(Verb.SEEK, at)),
        st.integers(1, 30_000).map(lambda by: send(Verb.MORE_TIME, by)),
        st.integers(1, 30_000).map(lambda by: send(Verb.LESS_TIME, by)),
    )


def questions() -> st.SearchStrategy[Act]:
    """Somebody asks, and may wait for the answer."""
    asking = st.sampled_from(FORMS).map(lambda forms: lambda play: play.player.remark(forms))
    return st.tuples(asking, waits(900)).map(lambda acts: lambda play: [act(play) for act in acts])


def interruption() -> st.SearchStrategy[Act]:
    """A pause and a resume, with commands in between and while it counts down."""
    parts = st.tuples(
        st.just(send(Verb.PAUSE)),
        waits(1_500),
        st.sampled_from((Verb.RESUME, Verb.NEXT, Verb.BACK)).map(send),
        st.just(send(Verb.RESUME)),
        waits(2_400),
        waits(2_400) | commands(),
        waits(2_400),
    )
    return parts.map(lambda acts: lambda play: [act(play) for act in acts])


def mischief() -> st.SearchStrategy[Act]:
    volumes = st.builds(Volumes, voice=st.integers(0, 100), chimes=st.integers(0, 100))
    return st.one_of(
        st.tuples(volumes, st.sampled_from(CueMode)).map(
            lambda chosen: lambda play: play.player.adjust(*chosen)
        ),
        st.just(lambda play: play.output.die()),
        st.just(lambda play: play.output.come_back()),
    )


def many(acts: st.SearchStrategy[Act]) -> st.SearchStrategy[list[Act]]:
    """Up to sixty, as often many as few."""
    return st.integers(0, 60).flatmap(lambda n: st.lists(acts, min_size=n, max_size=n))


def played(acts: list[Act]) -> Play:
    play = Play()
    play.conductor.send(Command(Verb.START))
    for act in acts:
        act(play)
    return play


@given(many(waits(LOOKAHEAD - 100) | commands() | interruption()))
def test_exactly_the_cues_whose_time_came_are_heard_at_their_times(acts: list[Act]) -> None:
    play = played(acts)
    heard = [Due(each.clip, each.at) for each in play.of_session()]
    for due in play.oracle.due:
        leeway = play.oracle.leeway(due.at)
        if heard and heard[0].clip == due.clip and 0 <= heard[0].at - due.at <= leeway:
            del heard[0]
        else:
            assert play.oracle.may_be_lost(due.at), due
    assert heard == []


@given(many(waits(LOOKAHEAD - 100) | commands() | interruption()))
def test_no_sound_begins_while_another_sounds(acts: list[Act]) -> None:
    assert list(played(acts).output.overlaps()) == []


@given(many(waits(LOOKAHEAD - 100) | waits(300) | questions() | commands() | interruption()))
def test_no_answer_overlaps_a_cue_nor_keeps_one_from_its_time(acts: list[Act]) -> None:
    play = played(acts)
    assert list(play.output.overlaps()) == []
    heard = [Due(each.clip, each.at) for each in play.of_session()]
    for due in play.oracle.due:
        leeway = play.oracle.leeway(due.at)
        if heard and heard[0].clip == due.clip and 0 <= heard[0].at - due.at <= leeway:
            del heard[0]
        else:
            assert play.oracle.may_be_lost(due.at), due
    assert heard == []


@given(st.lists(waits(400), max_size=60), st.sampled_from(FORMS))
def test_an_answer_is_heard_whole(acts: list[Act], forms: Forms) -> None:
    play = Play()
    play.conductor.send(Command(Verb.START))
    play.player.remark(forms)
    for act in (*acts, *[send_nothing(300)] * 40):
        act(play)
    assert [each.cut for each in play.output.heard if each.clip in ANSWERS] == [False]


def send_nothing(milliseconds: Millis) -> Act:
    return lambda play: play.wait(milliseconds)


@given(many(waits(9_000) | waits(300) | commands() | interruption() | mischief()))
def test_whatever_happens_a_cue_is_heard_in_its_time_and_once_or_not_at_all(
    acts: list[Act],
) -> None:
    play = played(acts)
    due = list(play.oracle.due)
    for heard in play.of_session():
        fits = [
            each
            for each in due
            if each.clip == heard.clip and 0 <= heard.at - each.at <= RESCUE_NS + LATEST_NS
        ]
        if fits:
            due.remove(fits[0])
        else:
            assert heard.clip in FIRST, "those are said again where nobody may have heard them"


@given(many(waits(9_000) | waits(300) | commands() | interruption() | mischief()))
def test_whatever_happens_nothing_is_handed_over_too_late_or_too_early(acts: list[Act]) -> None:
    for handed in played(acts).output.handed:
        assert -LATEST_NS <= handed.due - handed.at <= LOOKAHEAD * NANOS_PER_MILLI

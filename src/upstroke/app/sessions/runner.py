"""One run of a session: the conductor and its sound, started when the sound is ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from upstroke.app.playback.sound import Sound
from upstroke.conductor import Conductor, Performer
from upstroke.core.intents import SessionIntent, Toggle
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.bookmark import ReachedPlace
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.progress import ENDED, Change, Progress, State, Tally
from upstroke.core.session.questions import Question, answers
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos

OUTPUT_WITHIN: Millis = 5_000
"""A session waits no longer for its player: it is seen, and heard as soon as there is one."""

CLIPS_WITHIN: Millis = 20_000
"""Nor longer for its clips, a tenth of which is much even on a slow disk."""


ANSWER_LASTS: Millis = 6_000
"""An answer is to be seen for so long: it is found from two metres away and read."""


class RunSource(Protocol):
    """Where a run has its timeline from."""

    def timeline(self) -> Timeline:
        """The plan as it is now: there may be more words to it than a moment ago."""

    def final(self) -> bool:
        """Whether all is known that there is to it."""

    def settings(self) -> Settings:
        """The settings as they are now."""


class Companion:
    """Goes along with one session after another, as a performer of each.

    Must not block, and must not raise.
    """

    run: SessionRunner | None = None
    """The session that it goes along with now."""

    def begun(self, run: SessionRunner) -> None:
        """A session is there, and about to start."""
        self.run = run

    def steer(self, run: SessionRunner) -> None:
        """Do to the session what was asked from elsewhere; called before time passes."""

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """As `upstroke.conductor.Performer`."""

    def progressed(self, progress: Progress) -> None:
        """As `upstroke.conductor.Performer`."""

    def left(self) -> None:
        """The session is no more, however it ended."""
        self.run = None

    def close(self) -> None:
        """No session follows."""

    def do(self, intent: SessionIntent) -> None:
        """Have carried out what is wanted of the session, if there is one."""
        if self.run is not None:
            self.run.do(intent)


class SessionRunner:
    """What a face drives, be it a window or a terminal.

    Args:
        source: what is performed; taken for good when the session starts.
        sound: performs it, with whoever is added.
        clock: nanoseconds of a monotonic clock.
        asleep: nanoseconds that the machine has slept so far.
        goes_on: where an earlier session was left that this one goes on with.
    """

    def __init__(
        self,
        source: RunSource,
        sound: Sound,
        clock: Callable[[], Nanos],
        *,
        asleep: Callable[[], Nanos] = lambda: 0,
        goes_on: ReachedPlace | None = None,
    ) -> None:
        self._source = source
        self._sound = sound
        self._clock = clock
        self._asleep = asleep
        self._goes_on = goes_on
        self._made_at = self._elapsed_nanos()
        self._performers: list[Performer] = [sound, self]
        self._timeline = source.timeline()
        self._companions: list[Companion] = []
        self.conductor = self._conducted()
        """Another one when the plan has become another, before it begins."""
        self._wanted_at: Nanos | None = None
        self._pauses_first = False
        self._moves_first: list[Command] = []
        self._quiet_at: Nanos | None = None
        self._progress = self.conductor.progress
        self._answered: tuple[str, Nanos] | None = None
        sound.open()
        sound.prepare(self._timeline)

    def add(self, performer: Performer) -> None:
        """Tell one more performer what changes."""
        self._performers.append(performer)
        self.conductor.add(performer)

    def accompany(self, companion: Companion) -> None:
        """Tell it of this session, and have it steer it at each tick."""
        companion.begun(self)
        self._companions.append(companion)
        self.add(companion)

    def tick(self) -> Progress:
        """Let time pass, and tell what holds now."""
        for companion in self._companions:
            companion.steer(self)
        if self._wanted_at is not None:
            # Asked first: words that come between the two are followed the next time.
            final = self._source.final()
            self._follow_source()
            if self._can_start(self._clock() - self._wanted_at, final=final):
                self._wanted_at = None
                self._sound.load(self._source.settings())
                begins = Verb.START if self._goes_on is None else Verb.RESUME
                self.conductor.send(Command(begins))
                for command in self._moves_first:
                    self.conductor.send(command)
                if self._pauses_first:
                    self.conductor.send(Command(Verb.PAUSE))
        return self.conductor.tick()

    @property
    def progress(self) -> Progress:
        """What holds as of the last tick or command."""
        return self._progress

    def do(self, intent: SessionIntent) -> None:
        """Carry out what is wanted of the session, whoever wants it."""
        match intent:
            case Command():
                self.send(intent)
            case Question():
                self.ask(intent)
            case Toggle():
                self.toggle()

    def send(self, command: Command) -> None:
        """Carry out a command; a start may have to wait for the sound, and what follows for it."""
        if self.conductor.state is State.READY and command.verb in (Verb.START, Verb.RESUME):
            self._want()
            self._pauses_first = False
        elif self.waiting() and command.verb is Verb.PAUSE:
            self._pauses_first = True
        elif self.waiting() and command.verb is Verb.UNDO:
            self._moves_first = self._moves_first[:-1]
        elif self.waiting() and command.verb is not Verb.STOP:
            self._moves_first.append(command)
        else:
            self.conductor.send(command)

    def toggle(self) -> None:
        """Start, pause or go on, whichever it is the time for."""
        if self.waiting():
            self._pauses_first = not self._pauses_first
        elif self.conductor.state is State.READY:
            self._want()
        else:
            self.conductor.toggle()

    def ask(self, question: Question) -> None:
        """Answer, aloud where there is room for it and in `answer`; the session goes on."""
        if self._progress.state is not State.READY:
            for answer in answers(question, self._progress)[:1]:
                self._answered = (answer, self._clock())
                self._sound.ask(question)

    def answer(self) -> str | None:
        """What was answered a moment ago, to be shown to whoever cannot hear it."""
        if self._answered is None:
            return None
        text, at = self._answered
        return text if self._clock() - at < ANSWER_LASTS * NANOS_PER_MILLI else None

    def elapsed(self) -> Millis:
        """Milliseconds since it was made, with the machine's sleeps; nobody sets this clock."""
        return (self._elapsed_nanos() - self._made_at) // NANOS_PER_MILLI

    def waiting(self) -> bool:
        """Whether it is to start as soon as its sound is ready."""
        return self._wanted_at is not None

    def sounding(self) -> bool:
        """Whether, after its end, the last sound is still to ring out."""
        return self._quiet_at is not None and self._clock() < self._quiet_at

    def end(self) -> None:
        """Be over: what is still under way is stopped."""
        self._wanted_at = None
        self.conductor.send(Command(Verb.STOP))
        self._sound.cool_down()

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """Notes when the end has been heard to its end."""
        self._quiet_at = None
        if progress.state in ENDED:
            rings = self._sound.rings_after_end(changes, progress)
            self._quiet_at = self._clock() + rings * NANOS_PER_MILLI

    def progressed(self, progress: Progress) -> None:
        """Note how it stands."""
        self._progress = progress

    def _elapsed_nanos(self) -> Nanos:
        return self._clock() + self._asleep()

    def _want(self) -> None:
        if self.conductor.state is State.READY and self._wanted_at is None:
            self._wanted_at = self._clock()
            self._sound.warm_up(self._source.settings())

    def _follow_source(self) -> None:
        """While nothing has begun, the plan may still become another."""
        timeline = self._source.timeline()
        if timeline is not self._timeline:
            self._timeline = timeline
            self.conductor = self._conducted()
            self._progress = self.conductor.progress
            self._sound.prepare(timeline)

    def _conducted(self) -> Conductor:
        session = _session(self._timeline, self._goes_on)
        return Conductor(session, self._clock, self._performers, self._asleep)

    def _can_start(self, waited: Nanos, *, final: bool) -> bool:
        since = waited // NANOS_PER_MILLI
        return (
            (self._sound.output_found() or since >= OUTPUT_WITHIN)
            and ((final and self._sound.clips_ready(self._timeline)) or since >= CLIPS_WITHIN)
            and self._sound.is_warm(self._timeline)
        )


def _session(timeline: Timeline, goes_on: ReachedPlace | None) -> Session:
    if goes_on is None:
        return Session(timeline)
    # Of a mark that does not tell: all that lies before it was performed.
    tally = goes_on.tally or Tally().ran(timeline, 0, goes_on.at)
    return Session(timeline, at=goes_on.at, tally=tally)

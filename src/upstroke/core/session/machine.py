"""The state machine of one run of a timeline.

Theory of operation
-------------------
A session has a state, a timeline and an *origin*: the instant of a monotonic clock at which
position 0 would have been, had it run from there without a pause. While it runs, its position is
`now - origin`; otherwise the position is held. It owns no clock, thread or timer: every method
takes `now`, in nanoseconds of any monotonic clock, and nothing happens between two calls. So
nothing can drift, and a test needs no sleep.

`TABLE` is the whole law: state x command -> the state after it. A pair that is not in the table
changes nothing. What each command does to the position:

==========  ====================================================================================
start       runs from where it is held: 0, or where a seek put it
pause       held where it is
resume      back to the start of the cue that the pause cut, if it cut one; then a get-ready of
            `get_ready` milliseconds in which it is held; also how a session begins that goes on
            where an earlier one was left
next        to the start of the next step (its lead-in); after the last step, to the end
back        to the start of the step before; in the first step, to 0
repeat      to the start of this step
more time   kept; this step's end and all that follows come later
less time   kept; this step's end and all that follows come sooner, but never nearer than
            `LEAST_LEFT`; a counted step is left alone, its items are not for hurrying
seek        to where it says, within 0 and the total
undo        exactly where it was when the last skip, seek or stop was asked; of more or less
            time, the old end of the step holds again
stop        held; the session is over
sleep       held where it is, as a pause is; the machine is going to sleep, or has slept
==========  ====================================================================================

What was really performed is counted beside the position (`upstroke.core.session.progress`): time
that ran stays spent, whatever is skipped, repeated or undone.

Undo goes back one command at a time, last first. Undoing a stop leads to a pause, so that nothing
starts to talk unasked. Reaching the end by itself forgets what could be undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from upstroke.core.planning.retiming import retimed
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import (
    ENDED,
    Change,
    Jumped,
    Progress,
    Retimed,
    State,
    StateChanged,
    StepBegan,
    Tally,
)
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos

AS_IT_WAS = "as it was"
"""Undo of a skip past the end: running again if it ran, else paused."""

_MOVES = (Verb.NEXT, Verb.BACK, Verb.REPEAT, Verb.SEEK, Verb.MORE_TIME, Verb.LESS_TIME, Verb.UNDO)

TABLE: Mapping[State, Mapping[Verb, State | str]] = {
    State.READY: {
        Verb.START: State.RUNNING,
        Verb.RESUME: State.RESUMING,
        Verb.SEEK: State.READY,
    },
    State.RUNNING: {
        Verb.PAUSE: State.PAUSED,
        **dict.fromkeys(_MOVES, State.RUNNING),
        Verb.STOP: State.STOPPED,
        Verb.SLEEP: State.PAUSED,
    },
    State.PAUSED: {
        Verb.RESUME: State.RESUMING,
        **dict.fromkeys(_MOVES, State.PAUSED),
        Verb.STOP: State.STOPPED,
    },
    State.RESUMING: {
        Verb.PAUSE: State.PAUSED,
        **dict.fromkeys(_MOVES, State.RESUMING),
        Verb.STOP: State.STOPPED,
        Verb.SLEEP: State.PAUSED,
    },
    State.FINISHED: {Verb.UNDO: AS_IT_WAS},
    State.STOPPED: {Verb.UNDO: State.PAUSED},
}
"""Two changes are time's own: RESUMING becomes RUNNING when the get-ready is over, and a session
whose position reaches the total (by time, next or seek) becomes FINISHED."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A point for undo; `step` is the one that was retimed, None for a move or a stop."""

    state: State
    timeline: Timeline
    position: Millis
    step: int | None


class Session:
    """One run of a timeline.

    Args:
        timeline: what is to be performed.
        get_ready: how long a resume waits before it runs, in milliseconds.
        at: where it begins, in milliseconds.
        tally: what was performed before, of a session that goes on.
    """

    def __init__(
        self,
        timeline: Timeline,
        get_ready: Millis = 3000,
        at: Millis = 0,
        tally: Tally | None = None,
    ) -> None:
        self._timeline = timeline
        self._get_ready = get_ready
        self._state = State.READY
        self._slept = False
        self._origin: Nanos = 0
        self._runs_at: Nanos = 0
        self._held: Millis = 0
        self._tally = tally or Tally()
        self._tallied: Millis = min(max(0, at), timeline.total)
        self._step = timeline.at(self._tallied).step.index
        self._place(self._tallied, 0)
        self._past: list[_Past] = []

    @property
    def state(self) -> State:
        """The state as of the last call."""
        return self._state

    @property
    def timeline(self) -> Timeline:
        """The timeline being performed; more and less time replace it."""
        return self._timeline

    def allows(self, verb: Verb) -> bool:
        """True where the table has a place for a command in this state."""
        return verb in TABLE[self._state] and (verb is not Verb.UNDO or bool(self._past))

    def position(self, now: Nanos) -> Millis:
        """Milliseconds into the timeline at `now`, never outside it."""
        if self._state is not State.RUNNING:
            return self._held
        return min(max(0, (now - self._origin) // NANOS_PER_MILLI), self._timeline.total)

    def progress(self, now: Nanos) -> Progress:
        """Everything to be shown and sounded at `now`."""
        position = self.position(now)
        resuming = self._state is State.RESUMING
        return Progress(
            state=self._state,
            timeline=self._timeline,
            position=position,
            moment=self._timeline.at(position),
            origin=self._origin if self._state is State.RUNNING else None,
            resumes_in=max(0, (self._runs_at - now) // NANOS_PER_MILLI) if resuming else None,
            can_undo=self.allows(Verb.UNDO),
            slept=self._slept,
            tally=self._tally_at(position),
        )

    def advance(self, now: Nanos) -> tuple[Change, ...]:
        """Let time pass until `now`; tells what it changed."""
        changes: list[Change] = []
        if self._state is State.RESUMING and now >= self._runs_at:
            self._origin = self._runs_at - self._held * NANOS_PER_MILLI
            changes.append(self._enter(State.RUNNING))
        if self._state is State.RUNNING:
            changes.extend(self._pass(now))
        return tuple(changes)

    def do(self, command: Command, now: Nanos) -> tuple[Change, ...]:
        """Carry out a command at `now`, after the time that led up to it."""
        changes = self.advance(now)
        if self.allows(command.verb):
            changes += self._act(command, now)
        return changes

    def _act(self, command: Command, now: Nanos) -> tuple[Change, ...]:  # noqa: PLR0911 - a row each
        match command.verb:
            case Verb.START:
                return self._begin(now)
            case Verb.PAUSE | Verb.SLEEP:
                changes = self._hold(State.PAUSED, now)
                self._slept = command.verb is Verb.SLEEP
                return changes
            case Verb.RESUME:
                return self._resume(now)
            case Verb.STOP:
                self._remember(now)
                return self._hold(State.STOPPED, now)
            case Verb.UNDO:
                return self._undo(now)
            case Verb.MORE_TIME:
                return self._retime(abs(command.value), command.verb, now)
            case Verb.LESS_TIME:
                return self._retime(-abs(command.value), command.verb, now)
            case Verb.NEXT | Verb.BACK | Verb.REPEAT | Verb.SEEK:
                return self._jump(self._goal(command), command.verb, now)

    def _goal(self, command: Command) -> Millis:
        steps = self._timeline.steps
        match command.verb:
            case Verb.NEXT:
                return steps[self._step].end
            case Verb.BACK:
                return steps[max(0, self._step - 1)].start
            case Verb.REPEAT:
                return steps[self._step].start
            case _:
                return min(max(0, command.value), self._timeline.total)

    def _pass(self, now: Nanos) -> list[Change]:
        changes: list[Change] = []
        position = self.position(now)
        self._tally, self._tallied = self._tally_at(position), position
        step = self._timeline.at(position).step.index
        if step != self._step:
            self._step = step
            changes.append(StepBegan(step))
        if position >= self._timeline.total:
            self._past.clear()
            self._held = position
            changes.append(self._enter(State.FINISHED))
        return changes

    def _enter(self, state: State) -> StateChanged:
        change = StateChanged(self._state, state)
        self._state = state
        self._slept = False
        return change

    def _tally_at(self, position: Millis) -> Tally:
        if self._state is not State.RUNNING:
            return self._tally
        return self._tally.ran(self._timeline, self._tallied, position)

    def _place(self, position: Millis, now: Nanos) -> None:
        self._held = self._tallied = position
        self._origin = now - position * NANOS_PER_MILLI
        before, self._step = self._step, self._timeline.at(position).step.index
        if self._step != before or position == self._timeline.total:
            self._tally = self._tally.left(self._timeline.steps[before])

    def _remember(self, now: Nanos, step: int | None = None) -> None:
        self._past.append(_Past(self._state, self._timeline, self.position(now), step))

    def _begin(self, now: Nanos) -> tuple[Change, ...]:
        self._place(self._held, now)
        return (self._enter(State.RUNNING),)

    def _hold(self, state: State, now: Nanos) -> tuple[Change, ...]:
        self._held = self.position(now)
        return (self._enter(state),)

    def _resume(self, now: Nanos) -> tuple[Change, ...]:
        self._runs_at = now + self._get_ready * NANOS_PER_MILLI
        changed = self._enter(State.RESUMING)
        before, cut = self._held, self._timeline.sounding(self._held)
        if cut is None:
            return (changed,)
        self._place(cut.start, now)
        return (changed, Jumped(before, cut.start, Verb.RESUME))

    def _jump(self, after: Millis, why: Verb, now: Nanos) -> tuple[Change, ...]:
        before = self.position(now)
        if self._state is not State.READY:
            self._remember(now)
        self._place(after, now)
        jumped = Jumped(before, after, why)
        if after < self._timeline.total or self._state is State.READY:
            return (jumped,)
        return (jumped, self._enter(State.FINISHED))

    def _retime(self, by: Millis, why: Verb, now: Nanos) -> tuple[Change, ...]:
        timeline = retimed(self._timeline, self._step, by, self.position(now))
        actual = timeline.total - self._timeline.total
        if actual == 0:
            return ()
        self._remember(now, self._step)
        self._timeline = timeline
        return (Retimed(actual, why),)

    def _undo(self, now: Nanos) -> tuple[Change, ...]:
        past = self._past.pop()
        if past.step is not None:
            return self._undo_retiming(past, past.step, now)
        before, goal = self.position(now), TABLE[self._state][Verb.UNDO]
        if goal == AS_IT_WAS:
            goal = State.RUNNING if past.state is State.RUNNING else State.PAUSED
        self._place(past.position, now)
        changes: tuple[Change, ...] = (Jumped(before, past.position, Verb.UNDO),)
        if goal is not self._state:
            changes += (self._enter(State(goal)),)
        return changes

    def _undo_retiming(self, past: _Past, step: int, now: Nanos) -> tuple[Change, ...]:
        by = past.timeline.total - self._timeline.total
        before = after = self.position(now)
        if self._step > step:
            after = before + by
        elif self._step == step:
            after = min(before, past.timeline.steps[step].end)
        self._timeline = past.timeline
        self._place(after, now)
        retiming = Retimed(by, Verb.UNDO)
        return (retiming,) if after == before else (retiming, Jumped(before, after, Verb.UNDO))


def toggle(state: State) -> Verb:
    """The command that one large switch means in a state: start, pause or go on."""
    if state is State.READY:
        return Verb.START
    if state in (State.RUNNING, State.RESUMING):
        return Verb.PAUSE
    return Verb.UNDO if state in ENDED else Verb.RESUME

"""A session as live sound: every cue handed to the sound output a little before its time.

Theory of operation. While time runs, position 0 lies at one instant of the clock, the *origin*; a
cue is due at `origin + cue.start`. Such a stretch is a *run*. Each call hands over the cues between
where the last one left off and `LOOKAHEAD` past the position, so each is handed over once a run.
A jump, pause or stop ends the run: what sounds fades out, what lies ahead is taken back, and
another run begins at the new position, its first sound no earlier than the last one has faded. More
or less time changes the timeline under a run: what sounds is left alone, and what lies ahead is
exchanged for what the new timeline says.

While a resume counts down its origin is known already, so the first cue is on time too.

Beside the timeline there are asides, which answer a command at once (what sounds is cut for them),
and remarks, which wait for room between the cues.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from upstroke.audio.ambience_player import LETS_GO_AFTER
from upstroke.audio.asides import (
    GET_READY,
    PAUSED,
    SLEPT,
    STOPPED,
    UNDONE,
    Aside,
    aside_cues,
    in_language,
    is_aside,
)
from upstroke.audio.child_words import in_our_words
from upstroke.audio.engine.messages import LATE, Played, Unplayed
from upstroke.audio.remarks import LATEST_ANSWER_NS, FirstCues, Forms, Remarks, is_tap, room
from upstroke.audio.schedule import LATEST_NS, CueSchedule
from upstroke.audio.sound_output import SoundOutput, SoundStatus
from upstroke.core.planning.timeline import Clips, Cue, Timeline
from upstroke.core.session.commands import Verb
from upstroke.core.session.progress import (
    Change,
    Jumped,
    Progress,
    Retimed,
    State,
    StateChanged,
    Woke,
)
from upstroke.core.settings import CueMode, Volumes
from upstroke.core.spoken.wording import RECORDED_LANGUAGE
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.texts import tr

LOOKAHEAD: Millis = 2_500
"""How far ahead cues are handed over: a window that stalls for this long silences nothing."""

ANSWER_AFTER_NS: Nanos = 250 * NANOS_PER_MILLI
"""From a command to the aside that answers it: what was cut has faded, and nobody waits."""

WAKES_NS: Nanos = 2_000 * NANOS_PER_MILLI
"""What a sound card may take to be back after a sleep, with some room."""

CALM_NS: Nanos = 200 * NANOS_PER_MILLI
"""Least silence between "get ready" and what follows it."""

MADE_UP_NS: Nanos = 30_000 * NANOS_PER_MILLI
"""How long the first words wait for room that were not heard: through two crowded openings."""

NEWS_NS: Nanos = 2_500 * NANOS_PER_MILLI
"""Later than this nobody would know what an acknowledgement is of."""


@dataclass(slots=True)
class Playback:
    """A stretch in which time runs: cues before the position `handed` have been handed over."""

    origin: Nanos
    timeline: Timeline
    handed: Millis

    def due(self, cue: Cue) -> Nanos:
        """When a cue begins, on the clock."""
        return self.origin + cue.start * NANOS_PER_MILLI

    def end(self, cue: Cue) -> Nanos:
        """When it ends."""
        return self.origin + cue.end * NANOS_PER_MILLI

    def dues(self, after: Millis) -> Iterator[Nanos]:
        """When the cues begin that a remark waits for, from a position on, as far as it matters."""
        until = after + LATEST_ANSWER_NS // NANOS_PER_MILLI
        return (self.due(cue) for cue in self.timeline.between(after, until) if not is_tap(cue))


class LivePlayer:
    """A performer of sessions, one after another, on one sound output.

    Args:
        output: plays them.
        clock: that of the conductor; the output must share it.
        on_trouble: told, in one sentence, of a sound that was not played; each sentence once a
            session.
    """

    def __init__(
        self,
        output: SoundOutput,
        clock: Callable[[], Nanos],
        on_trouble: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._clock = clock
        self._clips: Clips | None = None
        self._run: Playback | None = None
        self._remarks = Remarks()
        self._language = RECORDED_LANGUAGE
        self._output = output
        self._ahead = CueSchedule(output)
        self._paused: Nanos | None = None
        self._first = FirstCues()
        self._on_trouble = on_trouble
        self._told: set[str] = set()

    def load(self, clips: Clips, paths: Mapping[str, Path]) -> None:
        """Take in the clips of the next session: its own, and those of the asides.

        A session that is still under way falls silent; the last sound of an ended one rings out.

        Args:
            clips: the bank that the session was planned with.
            paths: the WAV file of each clip; a cue without one is not heard.
        """
        now = self._clock()
        if self._run is None:
            self._ahead.keep(lambda _: False, now)
        else:
            self._ahead.hush(now)
        self._run = None
        self._remarks.forget()
        self._told.clear()
        self._first.begin()
        self._clips = clips
        self._ahead.remix(replace(self._ahead.mix, paths=dict(paths)), now)

    def supply(self, paths: Mapping[str, Path]) -> None:
        """Take in the files of clips that were not ready when the session began."""
        self._ahead.remix(replace(self._ahead.mix, paths=dict(paths)), self._clock())

    def adjust(self, volumes: Volumes, mode: CueMode) -> None:
        """Play at other volumes, or other kinds of sounds, from now on."""
        self._ahead.remix(replace(self._ahead.mix, volumes=volumes, mode=mode), self._clock())

    def remark(self, forms: Forms) -> None:
        """Say something in the midst of the session, between its cues; the newest wish counts.

        Args:
            forms: what is to be said as things are by then, the fullest form first.
        """
        self._remarks.ask(forms, self._clock() + LATEST_ANSWER_NS)

    def acknowledge(self, aside: Aside) -> None:
        """Say that a command was heard, between the cues and only while it is news."""
        now, words = self._clock(), in_language(aside, self._language).words
        if not self._remarks.says(words, now):
            self._remarks.ask(lambda _: (words,), now + NEWS_NS, aside.chime)

    def try_out(self, aside: Aside) -> None:
        """Play a chime and words while there is no session; then `listen` now and then."""
        now = self._clock()
        self._leave_run(now)
        self._say(aside, now + ANSWER_AFTER_NS)

    def listen(self) -> None:
        """Take in what the output tells, while there is no session that progresses."""
        now = self._clock()
        self._take_in(now)
        self._ahead.tidy(now)

    def times(self) -> tuple[tuple[Nanos, Nanos], ...]:
        """From when until when something is heard, as far ahead as it has been handed over."""
        return self._ahead.times()

    def hush(self) -> None:
        """Be silent; what lies ahead is taken back."""
        self._ahead.hush(self._clock())

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        self._language = progress.timeline.language
        jumped = any(isinstance(each, Jumped) for each in changes)
        entered = [each.after for each in changes if isinstance(each, StateChanged)]
        now = self._clock()
        if any(isinstance(each, Woke) for each in changes):
            self._answer(SLEPT, now, WAKES_NS)
        match entered[-1] if entered else None:
            case State.PAUSED if progress.slept:
                # Nobody would hear it to its end; on waking it is said why.
                self._leave_run(now)
            case State.PAUSED:
                self._paused = now
                self._answer(PAUSED, now)
            case State.STOPPED:
                self._answer(STOPPED, now)
            case State.FINISHED if jumped:
                self._answer(STOPPED, now)
            case State.FINISHED:
                self._run = None
            case State.RESUMING:
                self._get_ready(progress.resumes_in or 0, now)
            case _ if jumped:
                self._leave(progress.state, now)
        if _is_undone(changes) and State.PAUSED not in entered:
            self.acknowledge(UNDONE)

    def progressed(self, progress: Progress) -> None:
        now = self._clock()
        self._take_in(now)
        self._ahead.tidy(now)
        self._perform(progress, now)
        self._make_up(now)
        self._remark(progress, now)

    def _take_in(self, now: Nanos) -> None:
        """Note what became of sounds; to another output they are handed over again."""
        replaced = False
        for event in self._output.events():
            match event:
                case Played():
                    self._ahead.began(event.clip_id)
                case Unplayed():
                    self._tell(event.clip_id, event.why)
                case SoundStatus():
                    replaced = True
        if replaced:
            # After all else that was heard: the new output may have begun something already.
            self._ahead.hand_over_again(now)
        plays, awaited = self._output.status().audible, self._ahead.awaited(now)
        self._first.follow(now, awaited, plays=plays, replaced=replaced)

    def _tell(self, clip_id: int, why: str) -> None:
        """Tell, once, that a sound was not played."""
        if why == LATE:
            self._first.too_late(clip_id)
        reason = tr("it would have been too late") if why == LATE else in_our_words(why)
        if words := self._ahead.words(clip_id):
            sentence = tr("“{words}” was not played: {why}.", words=words, why=reason)
        else:
            sentence = tr("A sound was not played: {why}.", why=reason)
        if sentence not in self._told:
            self._told.add(sentence)
            self._on_trouble(sentence)

    def _perform(self, progress: Progress, now: Nanos) -> None:
        origin = _origin(progress, now)
        if origin is None:
            return
        if self._run is None:
            self._run = Playback(origin, progress.timeline, progress.position)
        elif progress.origin is not None:
            # What was counted down to is known exactly only when it is there.
            self._run.origin = progress.origin
        self._follow_timeline(self._run, progress, now)
        self._hand_over(self._run, now)

    def _follow_timeline(self, run: Playback, progress: Progress, now: Nanos) -> None:
        """Exchange what lies ahead where the timeline is another than the last time."""
        if progress.timeline is run.timeline:
            return
        run.timeline = progress.timeline
        if self._remarks.is_in_the_way(run.dues(progress.position), now):
            self._remarks.say_again()
            self._cut(now)
            run.handed = progress.position
            return
        planned = [
            cue
            for cue in run.timeline.between(progress.position, run.handed)
            if not self._gives_way(run, cue)
        ]
        self._ahead.keep(lambda cue: is_aside(cue) or cue in planned, now)
        here = {sound.cue for sound in self._ahead.sounds()}
        for cue in planned:
            if cue not in here:
                self._ahead.add(cue, self._ahead.clear_from(run.due(cue)))

    def _hand_over(self, run: Playback, now: Nanos) -> None:
        until = (now - run.origin) // NANOS_PER_MILLI + LOOKAHEAD
        for cue in run.timeline.between(run.handed, until):
            # After a stall longer than the lookahead: what has passed is left out.
            if run.due(cue) > now - LATEST_NS and not self._gives_way(run, cue):
                self._first.add(self._ahead.add(cue, self._ahead.clear_from(run.due(cue))))
        run.handed = max(run.handed, until)

    def _leave(self, state: State, now: Nanos) -> None:
        """End the run, since the position is another."""
        if state is State.RUNNING:
            self._cut(now)
        elif state is State.RESUMING:
            self._ahead.keep(is_aside, now)
        self._run = None

    def _cut(self, now: Nanos) -> None:
        """Take back everything; what sounds fades out, and the next sound waits for that."""
        self._ahead.hush(now)
        self._remarks.cut()
        self._first.end()

    def _answer(self, aside: Aside, now: Nanos, after: Nanos = ANSWER_AFTER_NS) -> None:
        self._leave_run(now)
        self._say(in_language(aside, self._language), now + after)

    def _leave_run(self, now: Nanos) -> None:
        self._cut(now)
        self._run = None

    def _get_ready(self, wait: Millis, now: Nanos) -> None:
        """Say so within the wait, once what still sounds has ended; cut that if it takes longer."""
        self._ahead.keep(lambda _: False, now)
        latest = now + wait * NANOS_PER_MILLI - CALM_NS
        start = max(now + self._wakes_after(now), self._ahead.free_at(now))
        if start > latest:
            self._cut(now)
            start = now + ANSWER_AFTER_NS
        self._say(
            in_language(GET_READY, self._language), start, (latest - start) // NANOS_PER_MILLI
        )

    def _wakes_after(self, now: Nanos) -> Nanos:
        """Until what is said first is heard: in a long pause the device may have gone to sleep."""
        slept = self._paused is not None and now - self._paused > LETS_GO_AFTER * NANOS_PER_MILLI
        self._paused = None
        return WAKES_NS if slept else ANSWER_AFTER_NS

    def _make_up(self, now: Nanos) -> None:
        """Say once more what was not heard of the first cues, after whatever is waiting."""
        if not self._remarks.waiting and (aside := self._first.again()) is not None:
            self._remarks.ask(lambda _: (aside.words,), now + MADE_UP_NS, aside.chime)

    def _remark(self, progress: Progress, now: Nanos) -> None:
        if self._clips is None or not self._remarks.waiting:
            return
        if self._ahead.clear_from(now) > now:
            return
        free = room(self._ahead.sounds(), self._coming(progress, now), now)
        said = self._remarks.next(progress, self._clips, self._ahead.mix.mode, free, now)
        if said is not None:
            run = self._run
            self._ahead.keep(lambda cue: run is None or not self._gives_way(run, cue), now)
            for cue in said.cues:
                self._ahead.add(cue, said.due + cue.start * NANOS_PER_MILLI)

    def _coming(self, progress: Progress, now: Nanos) -> Iterator[Nanos]:
        """When something that has not been handed over yet is due, for which a remark must end."""
        if progress.resumes_in is not None:
            yield now + progress.resumes_in * NANOS_PER_MILLI
        if self._run is not None:
            yield from self._run.dues(self._run.handed)

    def _gives_way(self, run: Playback, cue: Cue) -> bool:
        return is_tap(cue) and self._remarks.covers(run.due(cue), run.end(cue))

    def _say(self, aside: Aside, due: Nanos, within: Millis | None = None) -> None:
        if self._clips is not None:
            for cue in aside_cues(aside, self._clips, self._ahead.mix.mode, within):
                self._ahead.add(cue, due + cue.start * NANOS_PER_MILLI)


def _is_undone(changes: tuple[Change, ...]) -> bool:
    return any(isinstance(each, Jumped | Retimed) and each.why is Verb.UNDO for each in changes)


def _origin(progress: Progress, now: Nanos) -> Nanos | None:
    """The instant of position 0: of the run under way, or of the one counted down to."""
    if progress.origin is not None:
        return progress.origin
    if progress.resumes_in is None:
        return None
    return now + (progress.resumes_in - progress.position) * NANOS_PER_MILLI

"""The child's rules: what is played, what is too late, and when an output counts as lost.

An output is lost when a sound cannot be started while no other one sounds, or when a sound that
was started does not come to its end: after its server has gone, Qt says "playing" for ever. So
that this is noticed in long quiet stretches too, a probe (50 ms of silence) is played now and then
while clips keep coming.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from upstroke.audio.pcm import WavFault
from upstroke.audio.sound_process.outputs import ClipFault, Output, OutputFault, Sound
from upstroke.audio.sound_process.protocol import (
    LATE,
    Answer,
    Forget,
    Hush,
    Message,
    OutputName,
    Ping,
    Play,
    Played,
    Pong,
    Prove,
    Ready,
    Regain,
    Trouble,
)
from upstroke.audio.sound_process.schedule import Due, Schedule

_MS = 1_000_000
_SECOND = 1000 * _MS

LATEST_NS = 250 * _MS
"""A clip that is further behind than this would be a stale cue: it is not played."""

END_GRACE_NS = 4 * _SECOND
"""An idle null sink tells the end of a sound 2 s late; Bluetooth about 0.3 s."""

PROBE_PATIENCE_NS = 500 * _MS
"""A device that took the probe and has not told its end by then is slow to tell, but opened."""

PROVEN_WITHIN_NS = 500 * _MS
"""How late the end of a probe may be told that was asked for: there is a reason to doubt."""

PROBE_EVERY_NS = 5 * _SECOND
BUSY_NS = 60 * _SECOND
"""After the last clip came there are no more probes, and the device may go to sleep."""

_PROBING_TURN_NS = 5 * _MS
_TURN_NS = 500 * _MS


@dataclass(frozen=True, slots=True)
class _Sounding:
    clip_id: int | None
    """None: a probe."""
    sound: Sound
    end_by_ns: int


class Performer:
    """Plays on an output what the parent asks for; a loop turns it.

    Args:
        output: where the sounds go.
        answer: sends an answer to the parent.
        clock: nanoseconds, `time.perf_counter_ns` in the process.
    """

    def __init__(
        self,
        name: OutputName,
        output: Output,
        answer: Callable[[Answer], None],
        clock: Callable[[], int],
    ) -> None:
        self._name: OutputName = name
        self._output = output
        self._answer = answer
        self._clock = clock
        self._schedule: Schedule[Sound] = Schedule()
        self._sounding: list[_Sounding] = []
        self._begun: set[tuple[int, int]] = set()
        self._opened_ns: int | None = None
        self._ready = self._doubted = False
        self._busy_until_ns = self._probe_ns = clock()

    def receive(self, message: Message) -> None:
        """Do what the parent says, or make it ready for its time."""
        match message:
            case Play():
                self._receive_play(message)
            case Forget():
                self._schedule.forget()
            case Regain():
                self._regain(message)
            case Hush():
                self._schedule.forget()
                for each in self._sounding:
                    each.sound.regain(None)
            case Prove():
                self._doubted = True
            case Ping():
                self._answer(Pong(message.number))

    def turn(self) -> int:
        """Play what is due; returns when to be called again at the latest, in nanoseconds.

        Raises `OutputFault` when the output is lost.
        """
        now = self._clock()
        while due := self._schedule.pop_due(now):
            self._begin(due)
            now = self._clock()
        self._watch(now)
        self._probe(now)
        return self._next_turn_ns(now)

    def sounds(self) -> bool:
        """Whether anything that was begun may still be heard."""
        self._sounding = self._still_sounding()
        return bool(self._sounding)

    def _receive_play(self, play: Play) -> None:
        now = self._clock()
        self._busy_until_ns = now + BUSY_NS
        if (play.clip_id, play.due_ns) in self._begun:
            return
        if now - play.due_ns > LATEST_NS:
            self._answer(Trouble(play.clip_id, LATE))
            return
        try:
            sound = self._output.prepare(play.path, play.gain)
        except OSError as error:
            self._answer(Trouble(play.clip_id, f"{play.path.name}: {error.strerror}"))
        except (ClipFault, WavFault) as fault:
            self._answer(Trouble(play.clip_id, str(fault)))
        else:
            self._schedule.add(play.clip_id, play.due_ns, sound)

    def _regain(self, message: Regain) -> None:
        for each in self._sounding:
            if each.clip_id == message.clip_id:
                each.sound.regain(message.gain)

    def _begin(self, due: Due[Sound]) -> None:
        late_ns = self._clock() - due.due_ns
        if late_ns > LATEST_NS:
            self._answer(Trouble(due.clip_id, LATE))
            return
        self._begun.add((due.clip_id, due.due_ns))
        try:
            self._start(due.sound, due.clip_id)
        except ClipFault as fault:
            self._answer(Trouble(due.clip_id, str(fault)))
        except OutputFault as fault:
            self._answer(Trouble(due.clip_id, str(fault)))
            self._sounding = self._still_sounding()
            # A device that takes one sound at a time is not lost, it is taken.
            if not self._sounding:
                raise
        else:
            self._answer(Played(due.clip_id, late_ns / _MS))

    def _start(
        self, sound: Sound, clip_id: int | None = None, grace_ns: int = END_GRACE_NS
    ) -> None:
        sound.start()
        now = self._clock()
        self._sounding.append(_Sounding(clip_id, sound, now + sound.length_ns + grace_ns))
        self._probe_ns = now + PROBE_EVERY_NS

    def _watch(self, now: int) -> None:
        self._sounding = self._still_sounding()
        if any(now > each.end_by_ns for each in self._sounding):
            raise OutputFault("a sound was started and never came to its end")

    def _probe(self, now: int) -> None:
        if self._opened_ns is None:
            self._opened_ns = now
            self._start(self._output.probe())
        elif not self._ready:
            if not self._sounding or now - self._opened_ns > PROBE_PATIENCE_NS:
                self._ready = True
                self._answer(Ready(self._name))
        elif self._doubted:
            self._doubted = False
            self._prove()
        elif self._probe_ns <= now < self._busy_until_ns and self._is_idle():
            self._start(self._output.probe())

    def _prove(self) -> None:
        try:
            self._start(self._output.probe(), grace_ns=PROVEN_WITHIN_NS)
        except OutputFault:
            # A device that takes one sound at a time is taken.
            if not self._sounding:
                raise

    def _still_sounding(self) -> list[_Sounding]:
        return [each for each in self._sounding if not each.sound.ended()]

    def _is_idle(self) -> bool:
        return not self._sounding and self._schedule.next_ns() is None

    def _next_turn_ns(self, now: int) -> int:
        latest = now + (_TURN_NS if self._ready else _PROBING_TURN_NS)
        due = self._schedule.next_ns()
        ends = (each.end_by_ns + _MS for each in self._sounding)
        return min(latest, latest if due is None else due, *ends)

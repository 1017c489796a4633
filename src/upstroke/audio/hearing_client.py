"""Somebody who listens for as long as that is wanted, whatever becomes of the process that does.

Theory of operation. `want` is called at every tick with all that there is to be known: whether to
listen at all, when to be deaf, how readily to believe, and what ambience is playing. A child is
started and told that; from then on it is told what has changed. One that breaks off or hangs is
followed by another, after a pause that grows each time; one that says that it is of no use to try
again is not, until it has not been wanted for a while. Wanted no more it is killed at once: no
sample outlives the wish.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from upstroke.audio.child_words import in_our_words
from upstroke.audio.engine.messages import OPEN, SetAmbience
from upstroke.audio.hearing import messages
from upstroke.audio.ipc.process import ChildProcess
from upstroke.audio.ipc.supervisor import Limits, Lost, StartChild, Started, Supervisor
from upstroke.audio.system_mixer import MICROPHONE
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Nanos
from upstroke.texts import marked

_SECOND = 1000 * NANOS_PER_MILLI

LIMITS = Limits(
    # A cold start of Qt, numpy and the recogniser's model on a slow disk takes 4 s.
    ready_within=10 * _SECOND,
    ping_every=2 * _SECOND,
    pong_within=3 * _SECOND,
    again=2 * _SECOND,
    again_at_most=16 * _SECOND,
    mute=marked("the microphone did not answer"),
    hung=marked("the listener stopped responding"),
    broke=marked("the listener stopped"),
)


hearing_process = partial(ChildProcess, ("upstroke.audio.hearing",), MICROPHONE)
"""Starts the child that listens."""


@dataclass(frozen=True, slots=True)
class HearingStatus:
    """How it stands. `microphone`: its name while it is listened with; `why`: a clause, if not."""

    wanted: bool = False
    microphone: str | None = None
    why: str | None = None
    loudness: Decibels | None = None

    @property
    def listening(self) -> bool:
        """Whether samples come in."""
        return self.microphone is not None


_UNTOLD = (messages.Listen(), OPEN)
"""As a child listens that was told nothing."""


class HearingLink:
    """Keeps a child for as long as it is wanted; for one thread. Nothing blocks or raises.

    Args:
        start_child: what starts one: a real one, unless given.
        clock: nanoseconds.
    """

    def __init__(
        self,
        start_child: StartChild = hearing_process,
        clock: Callable[[], Nanos] = time.perf_counter_ns,
    ) -> None:
        self._supervisor = Supervisor(start_child, LIMITS, clock)
        self._told = _UNTOLD
        self._status = HearingStatus()
        self._heard: list[messages.HeardPhrase] = []

    @property
    def status(self) -> HearingStatus:
        """How it stands, as of the last call."""
        return self._status

    def want(self, how: messages.Listen | None, ambience: SetAmbience | None = None) -> None:
        """Listen like this, None: not at all. To be called a few times a second.

        Args:
            how: told to the child.
            ambience: what is playing of it.
        """
        if how is None:
            self.close()
            return
        self._status = replace(self._status, wanted=True)
        for happening in self._supervisor.tick():
            self._take(happening)
        told, self._told = self._told, (how, ambience or OPEN)
        for before, now in zip(told, self._told, strict=True):
            if now != before:
                self._supervisor.send(now)

    def heard(self) -> tuple[messages.HeardPhrase, ...]:
        """What was heard since the last call."""
        heard, self._heard = tuple(self._heard), []
        return heard

    def close(self) -> None:
        """Listen no more, and forget what was wrong."""
        self._supervisor.close(kill=True)
        self._status, self._told = HearingStatus(), _UNTOLD

    def _take(self, happening: Any) -> None:  # noqa: ANN401 - an answer, or the child's fate
        match happening:
            case Started():
                self._told = _UNTOLD
            case Lost():
                self._status = HearingStatus(wanted=True, why=in_our_words(happening.why))
            case messages.Listening():
                self._status = HearingStatus(wanted=True, microphone=happening.microphone)
            case messages.HeardPhrase():
                self._heard.append(happening)
            case messages.InputLevel():
                self._status = replace(self._status, loudness=happening.decibels)

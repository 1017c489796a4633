"""A trial of the chosen voice: one sentence by exactly that voice, or plainly why not."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.app.run import OUTPUT_WITHIN
from upstroke.app.sound import Sound
from upstroke.app.sound_check import NOT_FOUND, UNHEARD
from upstroke.app.voice_once import Said
from upstroke.audio.cue_bank import Source
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import marked, tr
from upstroke.window.desk import VoiceTrial

PREPARING = marked("Preparing the voice.")
#: a sentence is spoken to try the voice
SPEAKING = marked("Speaking.")
MUTED = marked("The voice is muted: its volume is at zero.")


Say: TypeAlias = Callable[[Cancelled], Said]
"""Speaks the sentence of a trial; may take some seconds."""


class _State(Enum):
    PREPARING = "preparing"
    SPEAKING = "speaking"
    OVER = "over"


class Trial:
    """One trial; begins at once, and goes on with each tick.

    Args:
        sound: plays it.
        say: makes the clip.
        worker: has `say` called.
        settings: as they are when it begins.
        clock: nanoseconds.
    """

    def __init__(
        self,
        sound: Sound,
        say: Say,
        worker: Worker,
        settings: Settings,
        clock: Callable[[], Nanos],
    ) -> None:
        self._sound = sound
        self._settings = settings
        self._clock = clock
        self._until = clock() + OUTPUT_WITHIN * NANOS_PER_MILLI
        self._state = _State.PREPARING
        self._told = tr(PREPARING)
        self._trouble = False
        self._said: Said | None = None
        if settings.volumes.voice == 0:
            self._end(tr(MUTED), trouble=True)
            return
        sound.open()
        sound.warm_up(settings)
        worker.ask(lambda cancelled: self._take(say(cancelled)))

    @property
    def under_way(self) -> bool:
        """Whether there is more to come."""
        return self._state is not _State.OVER

    def tick(self) -> None:
        """Let time pass."""
        if self.under_way:
            self._sound.listen()
        if self._state is _State.PREPARING and self._said is not None:
            self._go_on(self._said)
        elif self._state is _State.SPEAKING and self._clock() >= self._until:
            trouble = self._sound.trouble()
            spoken = tr("Spoken through {player}.", player=self._sound.player_name)
            self._end(trouble or f"{spoken} {tr(UNHEARD)}", trouble=trouble is not None)

    def now(self) -> VoiceTrial:
        """What is to be told of it."""
        return VoiceTrial(self._told, self.under_way, trouble=self._trouble)

    def end(self) -> None:
        """Be silent, if it still speaks."""
        if self._state is _State.SPEAKING:
            self._sound.hush()
        if self.under_way:
            self._sound.cool_down()
        self._state = _State.OVER

    def _take(self, said: Said) -> None:
        self._said = said

    def _go_on(self, said: Said) -> None:
        if said.source is None or said.path is None:
            self._end(said.trouble, trouble=True)
        elif self._sound.output_found():
            if self._sound.trial_is_warm():
                self._speak(said.source, said.path)
        elif self._clock() >= self._until:
            self._end(tr(NOT_FOUND), trouble=True)

    def _speak(self, source: Source, path: Path) -> None:
        status = self._sound.status
        if not status.audible:
            self._end(status.why, trouble=True)
            return
        lasts = self._sound.say(source, path, self._settings)
        self._until = self._clock() + lasts * NANOS_PER_MILLI
        self._state, self._told = _State.SPEAKING, tr(SPEAKING)

    def _end(self, told: str, *, trouble: bool) -> None:
        self._sound.cool_down()
        self._state, self._told, self._trouble = _State.OVER, told, trouble

"""A session's ambience as live sound: what is to be heard now, told to its link at every tick."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from upstroke.audio.clips.bank import ambience_clip
from upstroke.audio.engine.messages import OPEN, SetAmbience
from upstroke.audio.sound_output import SoundOutput
from upstroke.audio.volumes import decibels
from upstroke.core.session.progress import ENDED, Change, Progress, State
from upstroke.core.settings import Ambience, CueMode, Settings
from upstroke.core.units import NANOS_PER_MILLI, Decibels, Millis, Nanos
from upstroke.texts import tr

FLOWS_BEFORE: Millis = 2_000
"""A device that was asleep is heard when it has been given samples for so long: what lies behind a
sound server, such as a headset, may swallow the first 1.5 s of them."""

WAKES_WITHIN: Millis = 4_000
"""A start waits no longer for the stream: a cold start takes 2 s on a slow disk, and a device as
much to take the first samples."""

LETS_GO_AFTER: Millis = 10 * 60_000
"""A pause that lasts so long is one in which the device may sleep, and its battery be saved."""

SOFTENED: Decibels = -4.0
"""How much softer the ambience is while somebody listens for a voice: heard, and not missed."""


class AmbiencePlayer:
    """A performer of one session after another, and the stream that is open through each of them.

    Running, the curve is followed from the session's origin; paused or counting down to a resume,
    all is held silent. With no ambience, or with its volume at nothing, the stream is open all the
    same, so that no cue is swallowed by a device that slept; with nothing at all to be heard there
    is none. Which ambience it is, and how loud, is as the settings say at the moment.

    Args:
        output: plays what is wanted.
        clock: nanoseconds, the conductor's.
    """

    def __init__(
        self, output: SoundOutput, clock: Callable[[], Nanos] = time.perf_counter_ns
    ) -> None:
        self._output = output
        self._clock = clock
        self._paths: Mapping[str, Path] = {}
        self._kind = Ambience.NONE
        self._volume: Decibels | None = None
        self._heard = False
        self._expected_ns: Nanos | None = None
        self._paused_ns: Nanos | None = None
        self.now: SetAmbience | None = None
        """What is to be heard of it now."""

    @property
    def trouble(self) -> str | None:
        """One sentence while the ambience cannot be heard although it is wanted."""
        why = self._output.ambience_fault
        if why is None or self._kind is Ambience.NONE or self._volume is None:
            return None
        return tr("The ambience can't be played: {why}.", why=why)

    def supply(self, paths: Mapping[str, Path]) -> None:
        """Take in the files of recordings; an ambience without one is not heard."""
        self._paths = paths

    def adjust(self, settings: Settings, *, heard: bool = True) -> None:
        """Play what is wanted now, as loud as is wanted now; `heard`: there may be any sound."""
        self._kind = settings.ambience
        volume, softens = decibels(settings.volumes.ambience), settings.voice_commands
        if volume is not None and softens.on and softens.soften:
            volume += SOFTENED
        self._volume = volume
        silent = settings.cues is CueMode.NEITHER and self._kind is Ambience.NONE
        self._heard = heard and not silent

    def expect(self) -> None:
        """Open the stream for a session that is about to start."""
        if self._expected_ns is None:
            self._expected_ns = self._clock()
        self._output.want(OPEN if self._heard else None)

    def dismiss(self) -> None:
        """The session that was expected does not come."""
        self._expected_ns = self.now = None
        self._output.want(None)

    def flows(self, first: Millis) -> bool:
        """Whether a sound so long after the start finds the device awake, as far as can be had."""
        if not self._heard or self._expected_ns is None:
            return True
        waited = self._clock() - self._expected_ns
        flows = self._output.awake_ns()
        if flows is None:
            silent = self._output.status().output == "silent"
            return silent or waited > WAKES_WITHIN * NANOS_PER_MILLI
        return flows >= (FLOWS_BEFORE - first) * NANOS_PER_MILLI

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        """What has changed is seen in the progress that follows."""

    def progressed(self, progress: Progress) -> None:
        if progress.state is not State.READY:
            self._expected_ns = None
        if progress.state is not State.PAUSED:
            self._paused_ns = None
        elif self._paused_ns is None:
            self._paused_ns = self._clock()
        self.now = self._wanted(progress) if self._is_open(progress.state) else None
        self._output.want(self.now)

    def _is_open(self, state: State) -> bool:
        if state is State.READY:
            return self._heard and self._expected_ns is not None
        since = self._paused_ns
        slept = since is not None and self._clock() - since > LETS_GO_AFTER * NANOS_PER_MILLI
        return self._heard and state not in ENDED and not slept

    def _wanted(self, progress: Progress) -> SetAmbience:
        path = self._paths.get(ambience_clip(self._kind.value))
        if path is None or progress.state is State.READY:
            return OPEN
        return SetAmbience(path, progress.timeline.ambience_gain, progress.origin, self._volume)

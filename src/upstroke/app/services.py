"""What plays, listens and writes for the window. The first page shows none of it.

Imported by whoever opens a window, when the controller first needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from upstroke.app.export import ExportJob
from upstroke.app.integrations.voice_control import VoiceControl
from upstroke.app.planning import TimelineSource
from upstroke.app.playback.sound import Sound
from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.stores import Stores
from upstroke.app.trials.trial import Trials
from upstroke.app.trials.voices import Voices, say_once
from upstroke.audio.hearing_client import HearingLink
from upstroke.audio.speech.engines import engines_here
from upstroke.core.app_state import AppState
from upstroke.core.session.bookmark import ReachedPlace
from upstroke.files.places import sounds_folder


@dataclass(frozen=True, slots=True)
class Services:
    """Opened once a start.

    `sound` performs the sessions, `export` writes them to files, `trials` tries sound and voice
    out, `ears` listens for voice commands, `voices` finds the voices that are here.
    """

    sound: Sound
    export: ExportJob
    trials: Trials
    ears: VoiceControl
    voices: Voices

    def run_of(
        self, stores: Stores, planned: TimelineSource, mark: ReachedPlace | None
    ) -> SessionRunner:
        """A session that is about to start; `mark`: where it goes on."""
        return SessionRunner(planned, self.sound, stores.clock, asleep=stores.asleep, goes_on=mark)

    def told_in(self, state: AppState) -> AppState:
        """The state with all that these tell."""
        return replace(
            state,
            audible=self.sound.audible(),
            trouble=self.sound.trouble(),
            hearing=self.ears.state(),
            saving=self.export.now(),
            sound_check=self.trials.sound_check(),
            voice_trial=self.trials.voice_trial(),
            engines=self.voices.engines(),
        )

    def tick(self) -> None:
        """Let time pass, while there is no session."""
        self.trials.tick()
        self.ears.tick()

    def close(self) -> None:
        """Leave nothing half-written behind; waits for that, a moment."""
        self.sound.close()
        self.export.close()
        self.voices.worker.close()
        self.trials.close()


def open_services(
    stores: Stores, sound: Sound, over: Callable[[], None], *, export: ExportJob | None = None
) -> Services:
    """Those of this machine.

    Args:
        stores: settings, clips, clock.
        sound: performs the sessions.
        over: called when a trial has come to its end.
        export: writes files; into the person's music unless it is given.
    """
    say, keeper = partial(say_once, stores.voice, stores.store()), stores.keeper
    link = HearingLink(clock=stores.clock)
    return Services(
        sound=sound,
        export=export or ExportJob(stores, sounds_folder()),
        trials=Trials(sound, say, stores.clock, over),
        ears=VoiceControl(link, sound, lambda: keeper.settings, stores.clock, stores.notices),
        voices=Voices(engines_here),
    )

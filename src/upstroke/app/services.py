"""What plays, listens and writes for the window. The first page shows none of it.

Imported by whoever opens a window, when the controller first needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from upstroke.app.export import ExportJob
from upstroke.app.house import House
from upstroke.app.listening import Ears, hearing_of, open_ears
from upstroke.app.planned import Planned
from upstroke.app.run import Run
from upstroke.app.sound import Sound
from upstroke.app.trial import Trials
from upstroke.app.voices import Voices, say_once
from upstroke.audio.speech.engines import engines_here
from upstroke.core.app_state import AppState
from upstroke.core.bookmark import Mark
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
    ears: Ears
    voices: Voices

    def run_of(self, house: House, planned: Planned, mark: Mark | None) -> Run:
        """A session that is about to start; `mark`: where it goes on."""
        return Run(planned, self.sound, house.clock, asleep=house.asleep, goes_on=mark)

    def told_in(self, state: AppState) -> AppState:
        """The state with all that these tell."""
        return replace(
            state,
            audible=self.sound.audible(),
            trouble=self.sound.trouble(),
            hearing=hearing_of(self.ears),
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
        self.ears.close()
        self.voices.close()
        self.trials.close()


def open_services(
    house: House, sound: Sound, over: Callable[[], None], *, export: ExportJob | None = None
) -> Services:
    """Those of this machine.

    Args:
        house: settings, clips, clock.
        sound: performs the sessions.
        over: called when a trial has come to its end.
        export: writes files; into the person's music unless it is given.
    """
    say = partial(say_once, house.voice, house.store())
    return Services(
        sound=sound,
        export=export or ExportJob(house, sounds_folder()),
        trials=Trials(sound, say, house.clock, over),
        ears=open_ears(house, sound),
        voices=Voices(engines_here),
    )

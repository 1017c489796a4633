"""The sound check: a chime and a sentence before a session, and plainly what becomes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from upstroke.app.run import CLIPS_WITHIN, OUTPUT_WITHIN
from upstroke.app.sound import Sound
from upstroke.app.trial_level import TrialLevel
from upstroke.core.app_state import SoundCheck
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Nanos
from upstroke.texts import marked, tr

SEEKING = marked("Looking for a way to play sound.")
NOT_FOUND = marked("No way to play sound has been found yet.")
NOT_READY = marked("The sounds are not ready yet.")
NO_SOUNDS = marked("There is nothing to play: the recordings are not there.")
TOO_SOFT = marked("This is hardly to be heard: the volumes in the settings are very low.")
UNHEARD = marked("If you heard nothing, turn up the volume of your system.")


CHIME, VOICE = "chime", "voice"

PLAYING = {
    (CHIME,): marked("Playing: a chime, through {player}."),
    (VOICE,): marked("Playing: the voice, through {player}."),
    (CHIME, VOICE): marked("Playing: a chime and the voice, through {player}."),
}
PLAYED = {
    (): marked("Nothing was played through {player}."),
    (CHIME,): marked("Played: a chime, through {player}."),
    (VOICE,): marked("Played: the voice, through {player}."),
    (CHIME, VOICE): marked("Played: a chime and the voice, through {player}."),
}
OFF = {
    VOICE: marked("The voice is off: see Cues in the settings."),
    CHIME: marked("The chimes are off: see Cues in the settings."),
}
MUTED = {
    VOICE: marked("The voice is muted: the volume is at zero in the settings."),
    CHIME: marked("The chimes are muted: the volume is at zero in the settings."),
}


class _State(Enum):
    SEEKING = "seeking"
    PLAYING = "playing"
    OVER = "over"


class Check:
    """One sound check; begins at once, and goes on with each tick.

    Args:
        sound: plays it.
        words: what may be said, best first; the first that is recorded is.
        settings: as they are now.
        clock: nanoseconds.
        level: follows how loud it is.
    """

    def __init__(
        self,
        sound: Sound,
        words: tuple[str, ...],
        settings: Callable[[], Settings],
        clock: Callable[[], Nanos],
        level: TrialLevel,
    ) -> None:
        self._sound = sound
        self._level = level
        self._settings = settings
        self._clock = clock
        self._since = clock()
        self._state = _State.SEEKING
        self._told = tr(SEEKING)
        self._trouble = False
        self._trial = sound.trial("start", words)
        sound.open()
        sound.warm_up(settings())
        sound.prepare_trial(self._trial)
        self.tick()

    @property
    def under_way(self) -> bool:
        """Whether there is more to come."""
        return self._state is not _State.OVER

    def tick(self) -> None:
        """Let time pass."""
        if self.under_way:
            self._sound.listen()
        if self._state is _State.SEEKING:
            self._seek((self._clock() - self._since) // NANOS_PER_MILLI)
        elif self._state is _State.PLAYING and self._clock() >= self._since:
            trouble = self._sound.own_trouble()
            told = f"{self._played(PLAYED)} {tr(UNHEARD)}"
            self._end(trouble or told, trouble=trouble is not None)

    def now(self) -> SoundCheck:
        """What is to be told of it."""
        warnings = _warnings(self._settings())
        heard = self._state is _State.PLAYING and self._sound.system_fault() is None
        level = self._level.now() if heard else None
        return SoundCheck(
            self._told,
            self.under_way,
            (*warnings, *self._of_system(warnings)),
            trouble=self._trouble,
            level=level,
        )

    def end(self) -> None:
        """Be silent, if it still plays."""
        if self._state is _State.PLAYING:
            self._sound.hush()
        if self.under_way:
            self._sound.cool_down()
        self._state = _State.OVER

    def _seek(self, waited: int) -> None:
        found, ready = self._sound.output_found(), self._sound.trial_ready(self._trial)
        if found and ready:
            if self._sound.trial_is_warm():
                self._play()
        elif not found and waited >= OUTPUT_WITHIN:
            self._end(tr(NOT_FOUND), trouble=True)
        elif waited >= CLIPS_WITHIN:
            self._end(tr(NOT_READY), trouble=True)

    def _play(self) -> None:
        status, settings = self._sound.status, self._settings()
        if not status.audible:
            self._end(status.why, trouble=True)
        elif not self._parts(settings):
            there = bool(self._trial.chime_clip or self._trial.words_clip)
            self._end("" if there else tr(NO_SOUNDS), trouble=not there)
        else:
            lasts = self._sound.try_out(self._trial, settings, self._level)
            self._since = self._clock() + lasts * NANOS_PER_MILLI
            self._state = _State.PLAYING
            self._told = self._played(PLAYING)

    def _end(self, told: str, *, trouble: bool) -> None:
        self._sound.cool_down()
        self._state, self._told, self._trouble = _State.OVER, told, trouble

    def _of_system(self, warnings: tuple[str, ...]) -> tuple[str, ...]:
        """What else keeps from being heard what is played."""
        if self._state is _State.SEEKING or self._trouble:
            return ()
        too_soft = tr(TOO_SOFT) if self._level.too_soft() and not warnings else None
        return tuple(filter(None, (self._sound.system_fault(), too_soft)))

    def _played(self, texts: Mapping[tuple[str, ...], str]) -> str:
        told = tr(texts[self._parts(self._settings())], player=self._sound.player_name)
        return " ".join(filter(None, (told, self._sound.status.why)))

    def _parts(self, settings: Settings) -> tuple[str, ...]:
        cues, volumes, trial = settings.cues, settings.volumes, self._trial
        chime = CHIME if trial.chime_clip and cues.chimes and volumes.chimes else ""
        words = VOICE if trial.words_clip and cues.speaks and volumes.voice else ""
        return tuple(filter(None, (chime, words)))


def _warnings(settings: Settings) -> tuple[str, ...]:
    """What cannot be heard, since the person's own settings say so."""
    cues, volumes = settings.cues, settings.volumes
    found = [
        _warning(VOICE, wanted=cues.speaks, volume=volumes.voice),
        _warning(CHIME, wanted=cues.chimes, volume=volumes.chimes),
    ]
    return tuple(filter(None, found))


def _warning(what: str, *, wanted: bool, volume: int) -> str:
    if not wanted:
        return tr(OFF[what])
    return "" if volume else tr(MUTED[what])

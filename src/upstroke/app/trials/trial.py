"""What is tried while there is no session: the sound, or the voice that is chosen.

Theory of operation. A trial is prepared, played, over. It is prepared while a player is looked for
and its clips are made; then the device is woken, and it is played. Whatever keeps it from being
heard ends it with the sentence that says why. One trial takes the place of another; what became of
the last one is told until it is ended.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import partial
from typing import TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.app.playback.sound import Sound
from upstroke.app.playback.trial_level import TrialLevel
from upstroke.app.sessions.runner import CLIPS_WITHIN, OUTPUT_WITHIN
from upstroke.app.trials.voices import SpokenOnce, typical
from upstroke.audio.player import ANSWER_AFTER_NS
from upstroke.core.app_state import SoundCheck, VoiceTrial
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.texts import marked, tr

SEEKING = marked("Looking for a sound device.")
NOT_FOUND = marked("No sound device found yet.")
NOT_READY = marked("The sounds are not ready yet.")
NO_SOUNDS = marked("There is nothing to play: the recordings are missing.")
TOO_SOFT = marked("This is very quiet: the volumes in the settings are very low.")
UNHEARD = marked("If you heard nothing, turn up your computer's volume.")
PREPARING = marked("Preparing the voice.")
#: a sentence is spoken to try the voice
SPEAKING = marked("Speaking.")
VOICE_MUTED = marked("The voice is muted: its volume is at zero.")

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

VOICE_WITHIN: Millis = 30_000
"""A speech program that hangs is given up before, and by its name."""

Clock: TypeAlias = Callable[[], Nanos]

SayOnce: TypeAlias = Callable[[str, str, VoiceChoice, Cancelled], SpokenOnce]
"""Speaks a text in a language by exactly this choice."""


class _State(Enum):
    PREPARED = "prepared"
    PLAYED = "played"
    OVER = "over"


class _Unheard(Exception):
    """Nothing is heard of the trial; the text says why, unless a warning does."""


class _Trial(ABC):
    """Begins at once, and goes on with each tick.

    Args:
        sound: plays it.
        clock: nanoseconds.
        begins: what is told at first.
        within: milliseconds that preparing may take.
    """

    def __init__(self, sound: Sound, clock: Clock, begins: str, within: Millis) -> None:
        self._sound = sound
        self._clock = clock
        self._within = within
        self._since = clock()
        self._lasts: Millis = 0
        self._state = _State.PREPARED
        self._told = begins
        self._trouble = False

    @property
    def under_way(self) -> bool:
        """Whether there is more to come."""
        return self._state is not _State.OVER

    def tick(self) -> None:
        """Let time pass."""
        if not self.under_way:
            return
        self._sound.listen()
        waited = (self._clock() - self._since) // NANOS_PER_MILLI
        try:
            if self._state is _State.PREPARED:
                self._prepare(waited)
            elif waited >= self._lasts:
                self._end(self._outcome())
        except _Unheard as why:
            self._end(str(why), trouble=bool(str(why)))

    def end(self) -> None:
        """Be silent, if it still plays."""
        if self._state is _State.PLAYED:
            self._sound.player.hush()
        if self.under_way:
            self._sound.cool_down()
        self._state = _State.OVER

    @abstractmethod
    def _is_ready(self) -> bool:
        """Whether its clips are; raises `_Unheard` where there will be none."""

    @abstractmethod
    def _play(self) -> tuple[str, Millis]:
        """Play it: what is told meanwhile, and how long it is heard. Raises `_Unheard`."""

    @abstractmethod
    def _outcome(self) -> str:
        """What is told of it afterwards. Raises `_Unheard`."""

    def _prepare(self, waited: Millis) -> None:
        ready, found = self._is_ready(), self._sound.output_found()
        if ready and found:
            # `listen` keeps the device open.
            if self._sound.ambience.flows(ANSWER_AFTER_NS // NANOS_PER_MILLI):
                self._begin()
        elif not found and waited >= OUTPUT_WITHIN:
            raise _Unheard(tr(NOT_FOUND))
        elif waited >= self._within:
            raise _Unheard(tr(NOT_READY))

    def _begin(self) -> None:
        status = self._sound.status
        if not status.audible:
            raise _Unheard(status.why)
        self._told, self._lasts = self._play()
        self._since, self._state = self._clock(), _State.PLAYED

    def _end(self, told: str, *, trouble: bool = False) -> None:
        self._sound.cool_down()
        self._state, self._told, self._trouble = _State.OVER, told, trouble


class SoundTrial(_Trial):
    """The sound check: a chime and a sentence, and plainly what becomes of them.

    Args:
        sound: plays it.
        clock: nanoseconds.
        words: what may be said, best first; the first that is recorded is.
        settings: as they are now.
        level: follows how loud it is.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        words: tuple[str, ...],
        settings: Callable[[], Settings],
        level: TrialLevel,
    ) -> None:
        super().__init__(sound, clock, tr(SEEKING), CLIPS_WITHIN)
        self._settings = settings
        self._level = level
        self._clips = sound.trial("start", words)
        sound.warm_up(settings())
        self.tick()

    def now(self) -> SoundCheck:
        """What is to be told of it."""
        warnings = tuple(_warnings(self._settings()))
        plays = self._state is _State.PLAYED and self._sound.system.fault() is None
        return SoundCheck(
            self._told,
            self.under_way,
            (*warnings, *self._of_system(warnings)),
            trouble=self._trouble,
            level=self._level.now() if plays else None,
        )

    def _is_ready(self) -> bool:
        return self._sound.trial_ready(self._clips)

    def _play(self) -> tuple[str, Millis]:
        if not self._parts():
            raise _Unheard("" if self._clips.clips else tr(NO_SOUNDS))
        lasts = self._sound.try_out(self._clips, self._settings(), self._level)
        return self._of_parts(PLAYING), lasts

    def _outcome(self) -> str:
        trouble = self._sound.own_trouble()
        if trouble is not None:
            raise _Unheard(trouble)
        return f"{self._of_parts(PLAYED)} {tr(UNHEARD)}"

    def _of_system(self, warnings: tuple[str, ...]) -> Iterator[str]:
        """What else keeps from being heard what is played."""
        if self._state is _State.PREPARED or self._trouble:
            return
        fault = self._sound.system.fault()
        if fault is not None:
            yield fault
        if self._level.too_soft() and not warnings:
            yield tr(TOO_SOFT)

    def _of_parts(self, texts: Mapping[tuple[str, ...], str]) -> str:
        told = tr(texts[self._parts()], player=self._sound.player_name)
        return " ".join(filter(None, (told, self._sound.status.why)))

    def _parts(self) -> tuple[str, ...]:
        there = {CHIME: self._clips.chime_clip, VOICE: self._clips.words_clip}
        kinds = reversed(_kinds(self._settings()))
        return tuple(what for what, on, volume in kinds if there[what] and on and volume)


def _kinds(settings: Settings) -> tuple[tuple[str, bool, int], ...]:
    """Kinds of sounds: whether each is wanted, and its volume in percent."""
    cues, volumes = settings.cues, settings.volumes
    return ((VOICE, cues.speaks, volumes.voice), (CHIME, cues.chimes, volumes.chimes))


def _warnings(settings: Settings) -> Iterator[str]:
    """What cannot be heard, since the person's own settings say so."""
    for what, on, volume in _kinds(settings):
        if not (on and volume):
            yield tr(MUTED[what] if on else OFF[what])


class SpokenTrial(_Trial):
    """A trial of the chosen voice: one sentence by exactly that voice, or plainly why not.

    Args:
        sound: plays it.
        clock: nanoseconds.
        say: makes the clip; may take some seconds.
        worker: has `say` called.
        settings: as they are when it begins.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        say: Callable[[Cancelled], SpokenOnce],
        worker: Worker,
        settings: Settings,
    ) -> None:
        super().__init__(sound, clock, tr(PREPARING), VOICE_WITHIN)
        self._settings = settings
        self._said: SpokenOnce | None = None
        if settings.volumes.voice == 0:
            self._end(tr(VOICE_MUTED), trouble=True)
            return
        sound.warm_up(settings)
        worker.ask(lambda cancelled: self._take(say(cancelled)))

    def now(self) -> VoiceTrial:
        """What is to be told of it."""
        return VoiceTrial(self._told, self.under_way, trouble=self._trouble)

    def _take(self, said: SpokenOnce) -> None:
        self._said = said

    def _is_ready(self) -> bool:
        if self._said is not None and self._said.path is None:
            raise _Unheard(self._said.trouble)
        return self._said is not None

    def _play(self) -> tuple[str, Millis]:
        said = self._said
        if said is None or said.source is None or said.path is None:
            return "", 0
        return tr(SPEAKING), self._sound.say(said.source, said.path, self._settings)

    def _outcome(self) -> str:
        trouble = self._sound.trouble()
        if trouble is not None:
            raise _Unheard(trouble)
        spoken = tr("Spoken through {player}.", player=self._sound.player_name)
        return f"{spoken} {tr(UNHEARD)}"


class Trials:
    """The trial that was begun last.

    Args:
        sound: plays what is tried.
        say: speaks a sentence.
        clock: nanoseconds.
        over: called when a trial has come to its end: a session may have to be made ready again.
    """

    def __init__(
        self, sound: Sound, say: SayOnce, clock: Clock, over: Callable[[], None] = lambda: None
    ) -> None:
        self._sound = sound
        self._say = say
        self._clock = clock
        self._over = over
        self._level = TrialLevel(clock)
        self.worker = Worker("trial")
        self._trial: SoundTrial | SpokenTrial | None = None

    def check_sound(self, words: tuple[str, ...], settings: Callable[[], Settings]) -> None:
        """Play a chime and the first of these texts that is recorded."""
        self.end()
        self._trial = SoundTrial(self._sound, self._clock, words, settings, self._level)

    def try_voice(self, programme: Programme, settings: Settings) -> None:
        """Speak a sentence of the programme by the voice in the settings."""
        self.end()
        text, language, choice = typical(programme), programme.language, settings.voice

        say = partial(self._say, text, language, choice)
        self._trial = SpokenTrial(self._sound, self._clock, say, self.worker, settings)

    def sound_check(self) -> SoundCheck | None:
        """How the sound check goes, or went; None: what was tried last is another thing."""
        return self._trial.now() if isinstance(self._trial, SoundTrial) else None

    def voice_trial(self) -> VoiceTrial | None:
        """How the trial of the voice goes, or went; None: what was tried last is another thing."""
        return self._trial.now() if isinstance(self._trial, SpokenTrial) else None

    def tick(self) -> None:
        """Let time pass."""
        if self._trial is not None and self._trial.under_way:
            self._trial.tick()
            if not self._trial.under_way:
                self._over()

    def end(self) -> None:
        """Be silent, and tell of the trial no more."""
        if self._trial is not None:
            self._trial.end()
            self._trial = None

    def end_voice(self) -> None:
        """As `end`, where it is the voice that is tried."""
        if isinstance(self._trial, SpokenTrial):
            self.end()

    def close(self) -> None:
        """End as soon as what is under way lets go."""
        self.end()
        self.worker.close()
        self._level.worker.close()

"""The sound of sessions: clips made ready ahead, and the player that has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from upstroke.app.playback.audibility import Audibility, guides
from upstroke.app.playback.system_watch import SystemWatch
from upstroke.app.playback.trial_level import TrialLevel, parts_of
from upstroke.app.playback.unpacking import Unpacker
from upstroke.app.playback.voice import Voice
from upstroke.audio.ambience_player import AmbiencePlayer
from upstroke.audio.asides import STOPPED, Aside, aside_clips, aside_cues, in_language
from upstroke.audio.client import LABELS, EngineClient
from upstroke.audio.clips.bank import ClipSource, CueBank, bed_clip
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.engine.messages import SetAmbience, Wanted
from upstroke.audio.player import ANSWER_AFTER_NS, LivePlayer
from upstroke.audio.sound_output import SoundOutput, SoundStatus
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import Audible, Change, Jumped, Progress
from upstroke.core.session.questions import Question, all_answers, answers
from upstroke.core.settings import Ambience, CueMode, Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.texts import marked, tr

RINGS_ON: Millis = 700
"""A sound may be heard so long after its time: what plays it lies behind, Bluetooth by 0.3 s."""

TURNED_DOWN = marked("A media panel or phone turned the volume down to zero. Turn it up there.")

TROUBLE_LASTS: Millis = 15_000
"""A sound that was not played is told of for so long."""

Connect: TypeAlias = Callable[[Wanted], SoundOutput]


@dataclass(frozen=True, slots=True)
class Trial:
    """What a sound check plays, and which clips there are of it."""

    aside: Aside
    chime_clip: str | None
    words_clip: str | None

    @property
    def clips(self) -> tuple[str, ...]:
        """Those that there are."""
        return tuple(filter(None, (self.chime_clip, self.words_clip)))


class Sound:
    """A performer of one session after another; needs no more than a moment of the caller's time.

    Args:
        voice: has all clips.
        unpacker: makes them ready.
        connect: opens the output that plays.
        clock: nanoseconds, the conductor's.
        wanted: which player.
        system: knows what the system does to what is played; None: nobody does.
    """

    def __init__(  # noqa: PLR0913 - every one is a part that tests stand in for
        self,
        voice: Voice,
        unpacker: Unpacker,
        connect: Connect,
        clock: Callable[[], Nanos],
        wanted: Wanted,
        *,
        system: SystemWatch | None = None,
    ) -> None:
        self._voice = voice
        self._unpacker = unpacker
        self._connect = connect
        self._clock = clock
        self._wanted: Wanted = wanted
        self._opened: Wanted = wanted
        self._system = system
        self._output: SoundOutput | None = None
        self._player: LivePlayer | None = None
        self._bed: AmbiencePlayer | None = None
        self._supplied: Mapping[str, Path] = {}
        self._needs: tuple[str, ...] = ()
        self._mode = CueMode.BOTH
        self._share = 1.0
        self._settings: Settings | None = None
        self._unplayed: tuple[str, Nanos] | None = None
        self._audibility = Audibility(clock)
        self._guides = True

    def open(self) -> None:
        """Begin to look for an output; where that was done already, nothing happens."""
        if self._output is not None and self._opened != self._wanted:
            self.close_player()
        if self._output is None:
            self._output = output = self._connect(self._wanted)
            self._player = LivePlayer(output, self._clock, on_trouble=self._not_played)
            self._bed = AmbiencePlayer(output, self._clock)
            self._opened = self._wanted

    def choose(self, wanted: Wanted) -> None:
        """Use another player, from the next session on."""
        self._wanted = wanted

    def prepare(self, timeline: Timeline) -> None:
        """Make the clips ready that a session will need; does not wait."""
        self._needs = self._needed(timeline)
        self._unpacker.ask(self._needs, self._voice.bank)

    def warm_up(self, settings: Settings) -> None:
        """Have the device awake for the first sound of what is asked for now."""
        self.open()
        self.adjust(settings)
        if self._bed is not None:
            self._bed.expect()

    def is_warm(self, timeline: Timeline) -> bool:
        """Whether its first cue finds the device awake; also where that cannot be had."""
        first = timeline.cues[0].start if timeline.cues else timeline.total
        return self._bed is None or self._bed.flows(first)

    def trial_is_warm(self) -> bool:
        """Whether what is tried out finds the device awake, which `listen` keeps open."""
        return self._bed is None or self._bed.flows(ANSWER_AFTER_NS // NANOS_PER_MILLI)

    def cool_down(self) -> None:
        """The session or trial that was asked for is over, or does not come."""
        if self._bed is not None:
            self._bed.dismiss()

    def output_found(self) -> bool:
        """Whether it is known what plays, be it nothing but silence."""
        return self.status.output is not None

    def clips_ready(self, timeline: Timeline) -> bool:
        """Whether the clips of a session are ready, or known to be missing."""
        return self._unpacker.has(self._needed(timeline))

    def load(self, settings: Settings) -> None:
        """Be ready for a session that starts now."""
        self.open()
        if self._player is not None:
            self.adjust(settings)
            self._supplied = self._unpacker.paths
            self._player.load(self._voice.bank, self._supplied)
            self._lay(self._supplied)
            if self._system is not None:
                self._system.begin()

    def adjust(self, settings: Settings) -> None:
        """Play at the volumes, and the kinds of sounds and the ambience, that are wanted now."""
        self._mode = settings.cues
        self._settings = settings
        heard = replace(settings, volumes=settings.volumes.at(self._share))
        self._guides = guides(heard)
        if self._player is not None:
            self._player.adjust(heard.volumes, heard.cues)
        if self._bed is not None:
            self._bed.adjust(heard, heard=self._opened != "silent")
            self._fetch(settings.ambience)

    def turn(self, share: float) -> None:
        """Play at this share, 0 to 1, of all volumes, until the session is over."""
        self._share = share
        if self._settings is not None:
            self.adjust(self._settings)

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        if self._player is not None:
            self._player.changed(changes, progress)

    def progressed(self, progress: Progress) -> None:
        if self._player is not None:
            self._supply(self._player)
            self._player.progressed(progress)
            self._follow_system(self._player)
        if self._bed is not None:
            self._bed.progressed(progress)

    def rings_after_end(self, changes: tuple[Change, ...], progress: Progress) -> Millis:
        """How long there is something to be heard after a session came to its end."""
        by_itself = progress.position >= progress.timeline.total
        if by_itself and not any(isinstance(change, Jumped) for change in changes):
            return RINGS_ON
        stopped = in_language(STOPPED, progress.timeline.language)
        words = aside_cues(stopped, self._voice.bank, self._mode)
        said = words[-1].end if words else 0
        return said + ANSWER_AFTER_NS // NANOS_PER_MILLI + RINGS_ON

    def ask(self, question: Question) -> None:
        """Answer a question about the session under way, between its cues."""
        if self._player is not None:
            self._player.remark(partial(answers, question))

    @property
    def status(self) -> SoundStatus:
        """What plays now."""
        return self._output.status() if self._output is not None else SoundStatus(None)

    @property
    def player_name(self) -> str:
        """What plays now, as sentences name it."""
        output = self.status.output
        return LABELS[output] if output else tr("nothing yet")

    def trial(self, chime: str, words: tuple[str, ...]) -> Trial:
        """What a sound check can play: a chime, and the first of these texts that is recorded."""
        bank = self._voice.bank
        said = next((text for text in words if bank.speech(text)), "")
        sounded, spoken = bank.chime(chime), bank.speech(said)
        return Trial(
            Aside(chime, said), sounded.id if sounded else None, spoken.id if spoken else None
        )

    def prepare_trial(self, trial: Trial) -> None:
        """Make its clips ready; does not wait."""
        self._unpacker.ask(trial.clips, self._voice.bank)

    def trial_ready(self, trial: Trial) -> bool:
        """Whether its clips are ready, or known to be missing."""
        return self._unpacker.has(trial.clips)

    def try_out(self, trial: Trial, settings: Settings, level: TrialLevel | None = None) -> Millis:
        """Play it, while there is no session; returns how long it will be heard.

        `level`: follows how loud it is.
        """
        self._share = 1.0
        self.load(settings)
        if self._player is None:
            return 0
        self._player.try_out(trial.aside)
        cues = aside_cues(trial.aside, self._voice.bank, self._mode)
        if level is not None:
            begins = self._clock() + ANSWER_AFTER_NS
            level.begin(parts_of(cues, settings.volumes, begins), self._unpacker.paths)
        lasts = cues[-1].end if cues else 0
        return ANSWER_AFTER_NS // NANOS_PER_MILLI + lasts + RINGS_ON

    def say(self, source: ClipSource, path: Path, settings: Settings) -> Millis:
        """Speak one clip, while there is no session; returns how long it will be heard."""
        self._share = 1.0
        self.open()
        if self._player is None:
            return 0
        self.adjust(settings)
        self._player.load(CueBank([source]), {source.id: path})
        self._player.try_out(Aside("", source.text))
        return ANSWER_AFTER_NS // NANOS_PER_MILLI + source.clip.length + RINGS_ON

    def listen(self) -> None:
        """Notice what became of a trial's sounds, and keep the device awake for them."""
        if self._bed is not None:
            self._bed.expect()
        if self._player is not None:
            self._player.listen()
            self._follow_system(self._player)

    def acknowledge(self, aside: Aside) -> None:
        """Answer what was asked in a session, if there is room for it."""
        if self._player is not None:
            self._player.acknowledge(aside)

    def times(self) -> tuple[tuple[Nanos, Nanos], ...]:
        """From when until when cues are heard, as far as is known."""
        return self._player.times() if self._player is not None else ()

    @property
    def ambience(self) -> SetAmbience | None:
        """What is to be heard of the ambience now."""
        return self._bed.now if self._bed is not None else None

    def hush(self) -> None:
        """Be silent at once, while there is no session."""
        if self._player is not None:
            self._player.hush()

    def audible(self) -> Audible:
        """Whether a session can be heard now."""
        wanted = self._opened != "silent" and self._guides
        muted = self.system_fault() is not None
        return self._audibility.of(self.status, wanted=wanted, muted=muted)

    def system_fault(self) -> str | None:
        """One sentence while the system lets nothing be heard of what is played."""
        return self._system.fault() if self._system is not None else None

    def trouble(self) -> str | None:
        """One sentence while a session cannot be heard as it should be."""
        fault = None
        if self._opened != "silent" and self.status.audible:
            fault = self.system_fault() if self._guides else self._turned_down()
        return fault or self.own_trouble()

    def _turned_down(self) -> str | None:
        """A share of next to nothing is the other player's doing, and shown nowhere else."""
        wanted = self._settings is not None and guides(self._settings)
        return tr(TURNED_DOWN) if wanted else None

    def own_trouble(self) -> str | None:
        """One sentence while something is wrong with our sound, or it is sought for long."""
        status = self.status
        if self._opened == "silent":
            return None
        if status.output is None:
            sought_for_long = self._guides and self.audible() is Audible.NO
            return status.why if sought_for_long else None
        of_bed = self._bed.trouble if self._bed is not None else None
        if self._mode is CueMode.NEITHER:
            return of_bed
        if not status.audible:
            return status.why
        return self._lately() or self._unpacker.trouble or self._voice.trouble or of_bed

    def close(self) -> None:
        """Be silent and end."""
        self.close_player()
        self._unpacker.close()
        if self._system is not None:
            self._system.close()

    def close_player(self) -> None:
        """Be silent; another player may follow."""
        if self._output is not None:
            self._output.close()
            self._output = self._player = self._bed = None

    def _follow_system(self, player: LivePlayer) -> None:
        if self._system is not None:
            self._system.follow(player.times())

    def _supply(self, player: LivePlayer) -> None:
        """A session that could wait no longer hears its late clips as they come."""
        if self._unpacker.paths is not self._supplied:
            self._supplied = self._unpacker.paths
            player.supply(self._supplied)
            self._lay(self._supplied)

    def _fetch(self, ambience: Ambience) -> None:
        """Make another ambience ready than the one that the session was compiled with."""
        if self._needs and ambience is not Ambience.NONE:
            loop = bed_clip(ambience.value)
            self._unpacker.ask(tuple(dict.fromkeys((*self._needs, loop))), self._voice.bank)

    def _lay(self, paths: Mapping[str, Path]) -> None:
        if self._bed is not None:
            self._bed.supply(paths)

    def _needed(self, timeline: Timeline) -> tuple[str, ...]:
        bank = self._voice.bank
        spoken = [clip.id for text in all_answers(timeline) if (clip := bank.speech(text))]
        asides = aside_clips(bank, timeline.language)
        return tuple(dict.fromkeys((*clips_of(timeline), *asides, *spoken)))

    def _not_played(self, sentence: str) -> None:
        self._unplayed = (sentence, self._clock())

    def _lately(self) -> str | None:
        if self._unplayed is None:
            return None
        sentence, at = self._unplayed
        lately = self._clock() - at < TROUBLE_LASTS * NANOS_PER_MILLI
        return sentence if lately else None


def open_sound(voice: Voice, store: ClipStore, clock: Callable[[], Nanos], wanted: Wanted) -> Sound:
    """The sound of this machine; clips are unpacked into the store, which is for one thread."""
    return Sound(
        voice,
        Unpacker(partial(unpack, store=store)),
        EngineClient,
        clock,
        wanted,
        system=SystemWatch(clock),
    )

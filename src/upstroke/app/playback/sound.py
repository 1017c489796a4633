"""The sound of sessions: clips made ready ahead, and the player that has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from upstroke.app.background import Cancelled, Worker
from upstroke.app.playback.audibility import Audibility, SystemWatch, guides
from upstroke.app.playback.trial_level import TrialLevel, parts_of
from upstroke.app.playback.voice import Voice
from upstroke.audio.ambience_player import AmbiencePlayer
from upstroke.audio.asides import STOPPED, Aside, aside_clips, aside_cues, in_language
from upstroke.audio.client import LABELS, EngineClient
from upstroke.audio.clips.bank import ClipSource, CueBank, ambience_clip
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import Unpacked, clips_of, unpack
from upstroke.audio.player import ANSWER_AFTER_NS, LivePlayer
from upstroke.audio.sound_output import SoundOutput, SoundStatus
from upstroke.core.planning.timeline import Timeline
from upstroke.core.players import PlayerName
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

Connect: TypeAlias = Callable[[PlayerName], SoundOutput]


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


class Unpack(Protocol):
    """Makes clips ready: `upstroke.audio.clips.unpack.unpack` with its store given."""

    def __call__(
        self, clips: tuple[str, ...], bank: CueBank, /, *, cancelled: Cancelled
    ) -> Unpacked: ...


class Unpacker:
    """Makes clips ready on a thread of its own. What is asked for last is made ready first.

    Args:
        unpack: does it; called in the thread.
    """

    def __init__(self, unpack: Unpack) -> None:
        self._unpack = unpack
        self.worker = Worker("unpacking")
        self.paths: Mapping[str, Path] = {}
        """The file of every clip that is ready; another mapping when there are more."""
        self.trouble: str | None = None
        """One sentence about clips that could not be made ready, the last time."""
        self._tried: frozenset[str] = frozenset()

    def ask(self, clips: tuple[str, ...], bank: CueBank) -> None:
        """Make these ready, instead of what was asked for before; does not wait."""
        if not self.has(clips):
            self.worker.ask(lambda cancelled: self._work(clips, bank, cancelled))

    def has(self, clips: tuple[str, ...]) -> bool:
        """Whether there is no more to be done for these; some may be missing for good."""
        return self._tried.issuperset(clips)

    def _work(self, clips: tuple[str, ...], bank: CueBank, cancelled: Cancelled) -> None:
        found = self._unpack(clips, bank, cancelled=cancelled)
        tried = found.paths.keys() if cancelled() else frozenset(clips)
        self.paths = {**self.paths, **found.paths}
        self.trouble = found.trouble
        # Last: who finds that they were tried looks for their files.
        self._tried |= tried


class Sound:
    """A performer of one session after another; needs no more than a moment of the caller's time.

    Args:
        voice: has all clips.
        unpacker: makes them ready.
        connect: opens the output that plays.
        clock: nanoseconds, the conductor's.
        wanted: which player.
        system: knows what the system does to what is played; unless given, nobody does.
    """

    def __init__(  # noqa: PLR0913 - every one is a part that tests stand in for
        self,
        voice: Voice,
        unpacker: Unpacker,
        connect: Connect,
        clock: Callable[[], Nanos],
        wanted: PlayerName,
        *,
        system: SystemWatch | None = None,
    ) -> None:
        self._voice = voice
        self._unpacker = unpacker
        self._connect = connect
        self._clock = clock
        self.wanted: PlayerName = wanted
        """The player of the next session."""
        self._opened: PlayerName = wanted
        self.system = system or SystemWatch(clock, lambda: None)
        self._supplied: Mapping[str, Path] = {}
        self._needs: tuple[str, ...] = ()
        self._share = 1.0
        self._settings = Settings()
        self._unplayed: tuple[str, Nanos] | None = None
        self._audibility = Audibility(clock)
        self._guides = True
        self._output, self.player, self.ambience = self._connected()

    def open(self) -> None:
        """Begin to look for another output, if another player was chosen."""
        if self._opened != self.wanted:
            self._output.close()
            self._opened = self.wanted
            self._output, self.player, self.ambience = self._connected()

    def prepare(self, timeline: Timeline) -> None:
        """Make the clips ready that a session will need; does not wait."""
        self._needs = self._needed(timeline)
        self._unpacker.ask(self._needs, self._voice.bank)

    def warm_up(self, settings: Settings) -> None:
        """Have the device awake for the first sound of what is asked for now."""
        self.open()
        self.adjust(settings)
        self.ambience.expect()

    def is_warm(self, timeline: Timeline) -> bool:
        """Whether its first cue finds the device awake; also where that cannot be had."""
        first = timeline.cues[0].start if timeline.cues else timeline.total
        return self.ambience.flows(first)

    def cool_down(self) -> None:
        """The session or trial that was asked for is over, or does not come."""
        self.ambience.dismiss()

    def output_found(self) -> bool:
        """Whether it is known what plays, be it nothing but silence."""
        return self.status.output is not None

    def clips_ready(self, timeline: Timeline) -> bool:
        """Whether the clips of a session are ready, or known to be missing."""
        return self._unpacker.has(self._needed(timeline))

    def load(self, settings: Settings) -> None:
        """Be ready for a session that starts now."""
        self.open()
        self.adjust(settings)
        self._supplied = self._unpacker.paths
        self.player.load(self._voice.bank, self._supplied)
        self.ambience.supply(self._supplied)
        self.system.begin()

    def adjust(self, settings: Settings) -> None:
        """Play at the volumes, and the kinds of sounds and the ambience, that are wanted now."""
        self._settings = settings
        heard = replace(settings, volumes=settings.volumes.at(self._share))
        self._guides = guides(heard)
        self.player.adjust(heard.volumes, heard.cues)
        self.ambience.adjust(heard, heard=self._opened != "silent")
        self._fetch(settings.ambience)

    def turn(self, share: float) -> None:
        """Play at this share, 0 to 1, of all volumes, until the session is over."""
        self._share = share
        self.adjust(self._settings)

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        self.player.changed(changes, progress)

    def progressed(self, progress: Progress) -> None:
        if self._unpacker.paths is not self._supplied:
            # A session that could wait no longer hears its late clips as they come.
            self._supplied = self._unpacker.paths
            self.player.supply(self._supplied)
            self.ambience.supply(self._supplied)
        self.player.progressed(progress)
        self.system.follow(self.player.times())
        self.ambience.progressed(progress)

    def rings_after_end(self, changes: tuple[Change, ...], progress: Progress) -> Millis:
        """How long there is something to be heard after a session came to its end."""
        by_itself = progress.position >= progress.timeline.total
        if by_itself and not any(isinstance(change, Jumped) for change in changes):
            return RINGS_ON
        stopped = in_language(STOPPED, progress.timeline.language)
        words = aside_cues(stopped, self._voice.bank, self._settings.cues)
        said = words[-1].end if words else 0
        return said + ANSWER_AFTER_NS // NANOS_PER_MILLI + RINGS_ON

    def ask(self, question: Question) -> None:
        """Answer a question about the session under way, between its cues."""
        self.player.remark(partial(answers, question))

    @property
    def status(self) -> SoundStatus:
        """What plays now."""
        return self._output.status()

    @property
    def player_name(self) -> str:
        """What plays now, as sentences name it."""
        output = self.status.output
        return LABELS[output] if output else tr("nothing yet")

    def trial(self, chime: str, words: tuple[str, ...]) -> Trial:
        """What a sound check can play: a chime, and the first of these texts that is recorded.

        Its clips are made ready from now on.
        """
        bank = self._voice.bank
        said = next((text for text in words if bank.speech(text)), "")
        sounded, spoken = bank.chime(chime), bank.speech(said)
        clips = (sounded.id if sounded else None, spoken.id if spoken else None)
        trial = Trial(Aside(chime, said), *clips)
        self._unpacker.ask(trial.clips, bank)
        return trial

    def trial_ready(self, trial: Trial) -> bool:
        """Whether its clips are ready, or known to be missing."""
        return self._unpacker.has(trial.clips)

    def try_out(self, trial: Trial, settings: Settings, level: TrialLevel | None = None) -> Millis:
        """Play it, while there is no session; returns how long it will be heard.

        `level`: follows how loud it is.
        """
        self._share = 1.0
        self.load(settings)
        self.player.try_out(trial.aside)
        cues = aside_cues(trial.aside, self._voice.bank, self._settings.cues)
        if level is not None:
            begins = self._clock() + ANSWER_AFTER_NS
            level.begin(parts_of(cues, settings.volumes, begins), self._unpacker.paths)
        lasts = cues[-1].end if cues else 0
        return ANSWER_AFTER_NS // NANOS_PER_MILLI + lasts + RINGS_ON

    def say(self, source: ClipSource, path: Path, settings: Settings) -> Millis:
        """Speak one clip, while there is no session; returns how long it will be heard."""
        self._share = 1.0
        self.open()
        self.adjust(settings)
        self.player.load(CueBank([source]), {source.id: path})
        self.player.try_out(Aside("", source.text))
        return ANSWER_AFTER_NS // NANOS_PER_MILLI + source.clip.length + RINGS_ON

    def listen(self) -> None:
        """Notice what became of a trial's sounds, and keep the device awake for them."""
        self.ambience.expect()
        self.player.listen()
        self.system.follow(self.player.times())

    def audible(self) -> Audible:
        """Whether a session can be heard now."""
        wanted = self._opened != "silent" and self._guides
        muted = self.system.fault() is not None
        return self._audibility.of(self.status, wanted=wanted, muted=muted)

    def trouble(self) -> str | None:
        """One sentence while a session cannot be heard as it should be."""
        fault = None
        if self._opened != "silent" and self.status.audible:
            fault = self.system.fault()
            if not self._guides:
                # A share of next to nothing is the other player's doing, and shown nowhere else.
                fault = tr(TURNED_DOWN) if guides(self._settings) else None
        return fault or self.own_trouble()

    def own_trouble(self) -> str | None:
        """One sentence while something is wrong with our sound, or it is sought for long."""
        status = self.status
        if self._opened == "silent":
            return None
        if status.output is None:
            sought_for_long = self._guides and self.audible() is Audible.NO
            return status.why if sought_for_long else None
        if self._settings.cues is CueMode.NEITHER:
            return self.ambience.trouble
        if not status.audible:
            return status.why
        return (
            self._lately() or self._unpacker.trouble or self._voice.trouble or self.ambience.trouble
        )

    def close(self) -> None:
        """Be silent and end."""
        self._output.close()
        self._unpacker.worker.close()
        self.system.worker.close()

    def _connected(self) -> tuple[SoundOutput, LivePlayer, AmbiencePlayer]:
        output = self._connect(self.wanted)
        player = LivePlayer(output, self._clock, on_trouble=self._not_played)
        return output, player, AmbiencePlayer(output, self._clock)

    def _fetch(self, ambience: Ambience) -> None:
        """Make another ambience ready than the one that the session was compiled with."""
        if self._needs and ambience is not Ambience.NONE:
            loop = ambience_clip(ambience.value)
            self._unpacker.ask(tuple(dict.fromkeys((*self._needs, loop))), self._voice.bank)

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


def open_sound(
    voice: Voice, store: ClipStore, clock: Callable[[], Nanos], wanted: PlayerName
) -> Sound:
    """The sound of this machine; clips are unpacked into the store, which is for one thread."""
    return Sound(
        voice,
        Unpacker(partial(unpack, store=store)),
        EngineClient,
        clock,
        wanted,
        system=SystemWatch(clock),
    )

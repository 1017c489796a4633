"""The app's rooms with a clock, an output and a disk that are advanced by hand."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from tests.audio.building import cue, source, timeline
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.app.background import Cancelled
from upstroke.app.playback.sound import Sound, Unpack, Unpacker
from upstroke.app.playback.voice import Voice
from upstroke.audio.clips.bank import CueBank
from upstroke.audio.clips.store import DoneOf
from upstroke.audio.clips.unpack import Unpacked
from upstroke.audio.sound_output import SoundOutput, SoundStatus
from upstroke.audio.speech.speaking import Spoken
from upstroke.core.planning.timeline import CueKind, Timeline
from upstroke.core.players import PlayerName
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.spoken.wording import ASIDE_STOPPED
from upstroke.core.units import NANOS_PER_MILLI, SAMPLE_RATE, Millis

SOON_S = 10.0
BANK = CueBank(
    [
        source("voice/one", "One.", SAMPLE_RATE),
        source("voice/two", "Two.", SAMPLE_RATE),
        source("voice/over", ASIDE_STOPPED, SAMPLE_RATE),
        source("voice/few", "A few seconds.", SAMPLE_RATE),
        source("chimes/end-short", "end-short", 2 * SAMPLE_RATE, CueKind.CHIME),
    ]
)
TIMELINE = timeline(
    [cue(500, 1500, "voice/one"), cue(6000, 7000, "voice/two", step=1)], [5_000, 10_000]
)


def nobody_speaks(
    texts: tuple[str, ...],
    _language: str,
    _choice: VoiceChoice,
    /,
    *,
    progress: DoneOf,
    cancelled: Cancelled,
) -> Spoken:
    if not cancelled():
        progress(0, 0)
    return Spoken((), faults=dict.fromkeys(texts, "nobody speaks"))


VOICE = Voice(BANK, nobody_speaks)


@dataclass
class Plan:
    """A `Source` that is changed by hand."""

    now: Timeline = TIMELINE
    whole: bool = True
    chosen: Settings = field(default_factory=Settings)

    def timeline(self) -> Timeline:
        return self.now

    def final(self) -> bool:
        return self.whole

    def settings(self) -> Settings:
        return self.chosen


class Disk:
    """Unpacks at once, or when it is let."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def __call__(
        self, clips: tuple[str, ...], _bank: CueBank, /, *, cancelled: Cancelled
    ) -> Unpacked:
        assert not cancelled()
        self.asked.append(tuple(clips))
        return Unpacked({clip: Path(clip) for clip in clips})


class StuckDisk:
    """Is asked, and does not answer until it is let go."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def __call__(
        self, clips: tuple[str, ...], _bank: CueBank, /, *, cancelled: Cancelled
    ) -> Unpacked:
        self.let_go.wait(SOON_S)
        if cancelled():
            return Unpacked({}, "It was too late.")
        return Unpacked({clip: Path(clip) for clip in clips})


class Stage:
    """A `Sound` on a fake output, and the hand on its clock."""

    def __init__(self, disk: Unpack | None = None) -> None:
        self.clock = HandClock()
        self.unpacker = Unpacker(disk or Disk())
        self.outputs: list[FakeOutput] = []
        self.wanted: list[PlayerName] = []
        self.sound = Sound(VOICE, self.unpacker, self.connect, self.clock, "auto")

    @property
    def output(self) -> FakeOutput:
        return self.outputs[-1]

    def wait(self, time: Millis) -> None:
        """Let so many milliseconds pass for the output and the clock."""
        self.output.run_until(self.clock.now + time * NANOS_PER_MILLI)

    def connect(self, wanted: PlayerName) -> SoundOutput:
        output = FakeOutput(self.clock, lambda _: 1000)
        self.wanted.append(wanted)
        self.outputs.append(output)
        return output


class SilentOutput(FakeOutput):
    """Plays nothing, and says why."""

    def status(self) -> SoundStatus:
        return SoundStatus("silent", "No sound can be played: nothing is plugged in.")

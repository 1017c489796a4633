"""A session with live sound, on a clock and an output that are moved by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.audio.building import cue, timeline
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.audio.player import LivePlayer
from upstroke.conductor import Conductor
from upstroke.core.planning.timeline import Clip, CueKind, Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.machine import Session
from upstroke.core.session.questions import all_answers
from upstroke.core.settings import CueMode, Volumes
from upstroke.core.spoken.wording import (
    ASIDE_GET_READY,
    ASIDE_PAUSED,
    ASIDE_SLEPT,
    ASIDE_STOPPED,
    ASIDE_UNDONE,
)
from upstroke.core.units import NANOS_PER_MILLI, Millis

PLAIN = Volumes(voice=100, chimes=100)
ASIDES = {
    "pause": Clip("pause", 400),
    "resume": Clip("resume", 400),
    "end-short": Clip("end-short", 900),
    ASIDE_PAUSED: Clip("paused", 700),
    ASIDE_GET_READY: Clip("get-ready", 800),
    ASIDE_STOPPED: Clip("over", 1300),
    ASIDE_SLEPT: Clip("slept", 2000),
    ASIDE_UNDONE: Clip("undone", 500),
}
SESSION = timeline(
    [
        cue(500, 1500, "a"),
        cue(2000, 2300, "b", CueKind.CHIME),
        cue(4000, 5000, "c"),
        cue(8800, 9400, "d"),
        cue(10_000, 11_000, "e", step=1),
        cue(13_000, 13_050, "f", CueKind.TICK, step=1),
        cue(18_500, 19_900, "g", CueKind.CHIME, step=1),
    ],
    [10_000, 20_000],
)


class AsideClips:
    def __init__(self, clips: Mapping[str, Clip]) -> None:
        self._clips = clips

    def speech(self, text: str) -> Clip | None:
        return self._clips.get(text)

    def chime(self, name: str) -> Clip | None:
        return self._clips.get(name)


class Stage:
    """A session with a player on a fake output; time goes on by hand, in milliseconds."""

    def __init__(self, session: Timeline = SESSION, get_ready: Millis = 3000) -> None:
        self.clock = HandClock()
        clips = {each.clip: each.end - each.start for each in session.cues if each.clip}
        words = ASIDES | {text: Clip(text, 1200) for text in all_answers(session)}
        lengths = clips | {clip.id: clip.length for clip in words.values()}
        self.output = FakeOutput(self.clock, lengths.__getitem__)
        self.troubles: list[str] = []
        self.player = LivePlayer(self.output, self.clock, self.troubles.append)
        self.clips = AsideClips(words)
        self.player.load(self.clips, {clip: Path(clip) for clip in lengths})
        self.player.adjust(PLAIN, CueMode.BOTH)
        self.conductor = Conductor(Session(session, get_ready), self.clock, [self.player])
        self.start = self.clock.now

    def go(self, milliseconds: Millis, tick: Millis = 100) -> Stage:
        """Let time pass, ticking as often as this."""
        end = self.clock.now + milliseconds * NANOS_PER_MILLI
        while self.clock.now < end:
            self.output.run_until(min(end, self.clock.now + tick * NANOS_PER_MILLI))
            self.conductor.tick()
        return self

    def do(self, verb: Verb, value: Millis = 0) -> Stage:
        self.conductor.send(Command(verb, value))
        return self

    @property
    def heard(self) -> list[tuple[str, Millis]]:
        """What began, and when, in milliseconds since the stage was set."""
        return [
            (heard.clip, (heard.at - self.start) // NANOS_PER_MILLI) for heard in self.output.heard
        ]

    @property
    def cut(self) -> list[str]:
        return [heard.clip for heard in self.output.heard if heard.cut]

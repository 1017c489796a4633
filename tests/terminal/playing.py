"""A whole session in a terminal that is not there: keys and times in, what was seen and heard out.

A script is a text file. Its head says what is played, and `in` which language it is shown, if not
in English; each line after it is a time in seconds and
what happened then: a key that was `pressed` (that is the script's part), a cue that was `said`,
the large lines `shown`, a line `told` where nothing can be drawn. A change that is meant is put
into the scripts by `python -m tests.terminal.playing tests/terminal/scripts/*.txt`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.audio.building import source
from tests.support.app_by_hand import AppByHand, Clock
from tests.support.samples import WordClips
from upstroke.app.programmes.choosing import PlayRequest
from upstroke.app.sessions.runner import SessionRunner
from upstroke.audio.clips.bank import CueBank
from upstroke.conductor import Performer
from upstroke.core.intents import Begin
from upstroke.core.planning.timeline import CueKind
from upstroke.core.session.progress import Change, Jumped, Progress, State
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.core.units import NANOS_PER_MILLI, SAMPLE_RATE, Millis
from upstroke.files.places import assets_folder
from upstroke.files.programme.reader import read_programme
from upstroke.files.translations import read_catalogue
from upstroke.terminal.console import Console
from upstroke.terminal.face import FaceOptions, TerminalFace
from upstroke.terminal.glyphs import FINE
from upstroke.texts import in_use, use

SCRIPTS = Path(__file__).parent / "scripts"
SENT = {
    "space": b" ",
    "enter": b"\r",
    "ctrl-c": b"\x03",
    "ctrl-z": b"\x1a",
    "page-down": b"\x1b[6~",
    "page-up": b"\x1b[5~",
    "right": b"\x1b[C",
    "left": b"\x1bOD",
    "escape": b"\x1b",
}
CLEAR, BOLD, RESET = "\x1b[2J", "\x1b[1m", "\x1b[0m"
ROW = re.compile(r"\x1b\[(\d+);1H(.*?)\x1b\[K")
LONGEST_RUN: Millis = 200_000


class Log:
    """What happened, in order, with its time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.now
        self.lines: list[str] = []

    @property
    def millis(self) -> float:
        """Milliseconds since it was begun."""
        return (self._clock.now - self._began) / NANOS_PER_MILLI

    def note(self, what: str, text: str) -> None:
        self.lines.append(f"{self.millis / 1000:7.2f} {what:8} {text}")


class Display:
    """What a terminal would show of the control sequences that are written to it."""

    def __init__(self) -> None:
        self.rows: dict[int, str] = {}

    def take(self, written: str) -> None:
        if written.startswith(CLEAR):
            self.rows.clear()
        for row, text in ROW.findall(written):
            self.rows[int(row)] = text
        assert ROW.sub("", written).removeprefix(CLEAR) == "", "not understood"

    def large(self) -> list[str]:
        return [
            self.rows[row].removeprefix(BOLD).removesuffix(RESET)
            for row in sorted(self.rows)
            if self.rows[row].startswith(BOLD)
        ]


@dataclass
class ScriptedConsole(Console):
    """A `Console` whose keys come from a script, and whose reading lets time pass."""

    clock: Clock
    log: Log
    presses: list[tuple[Millis, str]]
    paints: bool
    listens: bool = True
    suspended_for: Millis = 3_000
    columns: int = 72
    rows: int = 24
    display: Display = field(default_factory=Display)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass

    def size(self) -> tuple[int, int]:
        return self.columns, self.rows

    def read(self, seconds: float) -> bytes:
        self.clock.now += round(seconds * 1000) * NANOS_PER_MILLI
        assert self.log.millis < LONGEST_RUN, "the script does not come to an end"
        typed = b""
        while self.presses and self.presses[0][0] <= self.log.millis:
            _, key = self.presses.pop(0)
            self.log.note("pressed", key)
            typed += SENT.get(key, key.encode())
        return typed

    def write(self, text: str) -> None:
        if not self.paints:
            self.log.note("told", text.rstrip("\n"))
            return
        before = self.display.large()
        self.display.take(text)
        if self.display.large() != before:
            self.log.note("shown", " | ".join(self.display.large()))

    def suspend(self) -> None:
        self.log.note("told", "(in the background)")
        self.clock.now += self.suspended_for * NANOS_PER_MILLI


class Ears:
    """A performer that hears each cue as its time comes."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._heard_to: Millis = 0

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        if any(isinstance(change, Jumped) for change in changes):
            self._heard_to = progress.position
        self._hear(progress)

    def progressed(self, progress: Progress) -> None:
        self._hear(progress)

    def _hear(self, progress: Progress) -> None:
        if progress.state is not State.RUNNING:
            return
        for cue in progress.timeline.between(self._heard_to, progress.position + 1):
            spoken = cue.kind is CueKind.SPEECH
            self._log.note("said", f"“{cue.text}”" if spoken else f"({cue.text})")
        self._heard_to = max(self._heard_to, progress.position + 1)


@dataclass(frozen=True)
class Along:
    """A companion that has these told of each change."""

    performers: tuple[Performer, ...]

    def begun(self, run: SessionRunner) -> None:
        for performer in self.performers:
            run.add(performer)

    def left(self) -> None:
        pass


def performed(script: str) -> str:
    """The script with everything that happens when its keys are pressed."""
    head, _, body = script.partition("\n\n")
    before = in_use()
    options = dict(line.split(": ", 1) for line in head.splitlines() if not line.startswith("#"))
    use(read_catalogue(assets_folder(), options.get("in", "en")))
    try:
        log = _played(options, body)
    finally:
        use(before)
    return f"{head}\n\n" + "\n".join(log.lines) + "\n"


def _played(options: Mapping[str, str], body: str) -> Log:
    file = SCRIPTS / options["play"]
    texts = spoken_phrases(read_programme(file))
    spoken = CueBank([source(f"spoken/{at}", text, SAMPLE_RATE) for at, text in enumerate(texts)])
    app = AppByHand(clips=WordClips(), bank=spoken, wish=PlayRequest(str(file), "standard"))
    log = Log(app.clock)
    console = ScriptedConsole(
        app.clock, log, presses(body), options["on"] == "a screen", "keyboard" in options["with"]
    )
    face = TerminalFace(
        app, console, app.clock, FaceOptions(leave="--exit" in options["with"], glyphs=FINE)
    )
    app.controller.accompany(Along((Ears(log), face)))
    app.do(Begin())
    progress = face.run()
    app.close()
    assert progress is not None
    log.note("left", progress.state.value)
    return log


def presses(body: str) -> list[tuple[Millis, str]]:
    found = [line.split() for line in body.splitlines()]
    return [(round(float(at) * 1000), key) for at, what, key, *_ in found if what == "pressed"]


if __name__ == "__main__":
    for name in sys.argv[1:]:
        path = Path(name)
        path.write_text(performed(path.read_text("utf-8")), "utf-8")

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

from tests.core.samples import WordClips
from upstroke.conductor import Conductor, Performer
from upstroke.core.changes import Change, Jumped, Progress, State
from upstroke.core.commands import Command
from upstroke.core.compiler import compile_timeline
from upstroke.core.questions import Question, answers
from upstroke.core.session import Session
from upstroke.core.settings import Settings
from upstroke.core.timeline import CueKind
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.files.places import assets_folder
from upstroke.files.programme_file import read_programme
from upstroke.files.translations import read_catalogue
from upstroke.terminal.console import Console
from upstroke.terminal.face import Face, Wishes
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


class Clock:
    """Time that passes when told."""

    def __init__(self) -> None:
        self.now: Nanos = 0

    def __call__(self) -> Nanos:
        return self.now


class Log:
    """What happened, in order, with its time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.lines: list[str] = []

    def note(self, what: str, text: str) -> None:
        self.lines.append(f"{self._clock.now / NANOS_PER_MILLI / 1000:7.2f} {what:8} {text}")


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
        assert self.clock.now < LONGEST_RUN * NANOS_PER_MILLI, "the script does not come to an end"
        typed = b""
        while self.presses and self.presses[0][0] * NANOS_PER_MILLI <= self.clock.now:
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


class BareEngine:
    """An `Engine` that is a conductor and nothing else."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        self._answer: str | None = None

    def add(self, performer: Performer) -> None:
        self._conductor.add(performer)

    def tick(self) -> Progress:
        return self._conductor.tick()

    def send(self, command: Command) -> None:
        self._conductor.send(command)

    def toggle(self) -> None:
        self._conductor.toggle()

    def ask(self, question: Question) -> None:
        self._answer = answers(question, self._conductor.tick())[0]

    def answer(self) -> str | None:
        answer, self._answer = self._answer, None
        return answer

    def waiting(self) -> bool:
        return False

    def sounding(self) -> bool:
        return False

    def trouble(self) -> str | None:
        return None


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
    clock = Clock()
    log = Log(clock)
    programme = read_programme(SCRIPTS / options["play"])
    timeline = compile_timeline(programme, "standard", Settings(), WordClips())
    conductor = Conductor(Session(timeline), clock, [Ears(log)])
    console = ScriptedConsole(
        clock, log, presses(body), options["on"] == "a screen", "keyboard" in options["with"]
    )
    wishes = Wishes(
        start="--start" in options["with"],
        leave="--exit" in options["with"],
        step=30_000,
        side_words=programme.side_words,
        glyphs=FINE,
    )
    progress = Face(BareEngine(conductor), console, clock, wishes).run()
    log.note("left", progress.state.value)
    return log


def presses(body: str) -> list[tuple[Millis, str]]:
    found = [line.split() for line in body.splitlines()]
    return [(round(float(at) * 1000), key) for at, what, key, *_ in found if what == "pressed"]


if __name__ == "__main__":
    for name in sys.argv[1:]:
        path = Path(name)
        path.write_text(performed(path.read_text("utf-8")), "utf-8")

"""The inside of the sound process, advanced by hand: an output, its sounds, and a child."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

from tests.audio.fakes import HandClock
from upstroke.audio.sound_child import OnAnswer
from upstroke.audio.sound_process.outputs import Sound
from upstroke.audio.sound_process.protocol import Answer, Message, OutputName

SECOND = 1_000_000_000
MS = 1_000_000

PROBE = "probe"


class FakeSound:
    """Sounds for its length, for ever, or not at all."""

    def __init__(self, output: FakeSoundDevice, name: str, length_ns: int) -> None:
        self._output = output
        self._name = name
        self._length_ns = length_ns
        self._started_ns: int | None = None

    @property
    def length_ns(self) -> int:
        return self._length_ns

    def start(self) -> None:
        fault = self._output.faults.get(self._name)
        if fault is not None:
            raise fault
        self._started_ns = self._output.clock.now
        self._output.started.append((self._name, self._output.clock.now))

    def regain(self, gain: float | None) -> None:
        self._output.regained.append((self._name, gain))

    def ended(self) -> bool:
        if self._output.hangs or self._started_ns is None:
            return False
        return self._output.clock.now >= self._started_ns + self._length_ns


class FakeSoundDevice:
    """An `Output`. A clip's name is its file's stem.

    Attributes:
        started: what began, and when.
        prepared: what was prepared, and with what gain.
        regained: what was given another gain while it sounded.
        faults: raised by the sound of that name when it is started.
        unreadable: raised when the clip of that name is prepared.
        hangs: nothing that was started ends any more.
    """

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.started: list[tuple[str, int]] = []
        self.prepared: list[tuple[str, float]] = []
        self.regained: list[tuple[str, float | None]] = []
        self.faults: dict[str, Exception] = {}
        self.unreadable: dict[str, Exception] = {}
        self.hangs = False

    def prepare(self, path: Path, gain: float) -> Sound:
        if path.stem in self.unreadable:
            raise self.unreadable[path.stem]
        self.prepared.append((path.stem, gain))
        return FakeSound(self, path.stem, SECOND)

    def probe(self) -> Sound:
        return FakeSound(self, PROBE, 50 * MS)


@dataclass
class FakeChild:
    """A `Child` that says what it is told to say."""

    output: OutputName
    on_answer: OnAnswer
    sent: list[Message] = field(default_factory=list)
    closed: bool = False
    killed: bool = False

    def send(self, message: Message) -> None:
        self.sent.append(message)

    def close(self) -> None:
        self.closed = True

    def kill(self) -> None:
        self.killed = True

    def say(self, *answers: Answer) -> None:
        for answer in answers:
            self.on_answer(answer)

    def die(self) -> None:
        self.on_answer(None)


class FakeChildren:
    """Starts fake children, and hands them out in the order in which they were started."""

    def __init__(self) -> None:
        self._started: SimpleQueue[FakeChild] = SimpleQueue()

    def __call__(self, output: OutputName, on_answer: OnAnswer) -> FakeChild:
        child = FakeChild(output, on_answer)
        self._started.put(child)
        return child

    def next(self) -> FakeChild:
        """Waits for one to be started."""
        return self._started.get(timeout=10.0)

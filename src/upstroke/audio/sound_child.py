"""One sound process, seen from its parent: started, written to and read on threads of its own."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from queue import SimpleQueue
from typing import IO, Protocol, TypeAlias

from upstroke.audio.sound_process.protocol import (
    Answer,
    Message,
    OutputName,
    ProtocolFault,
    answer_of,
    message_line,
)

if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW
else:
    _NO_CONSOLE = 0

OnAnswer: TypeAlias = Callable[[Answer | None], None]
"""Called on the child's thread with each answer, and with None when there will be no more."""


class Child(Protocol):
    """A sound process. Neither method blocks or raises."""

    def send(self, message: Message) -> None:
        """Write to it, sooner or later."""

    def kill(self) -> None:
        """End it at once, and with it whatever it sounds."""


class ProcessChild:
    """A `Child` that is a real process.

    Even starting it does not block: the system may take its time over that. `on_answer` is called
    with None if it could not be started, too.
    """

    def __init__(
        self,
        output: OutputName,
        on_answer: OnAnswer,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._on_answer = on_answer
        self._environment = _as_here(os.environ if environment is None else environment)
        self._outbox: SimpleQueue[Message | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self._thread = threading.Thread(
            target=self._live, args=(output,), name=f"sound {output}", daemon=True
        )
        self._thread.start()

    @property
    def process_id(self) -> int | None:
        """Of the process, for whoever looks at it from outside; None before it is started."""
        with self._lock:
            return self._process.pid if self._process else None

    def send(self, message: Message) -> None:
        self._outbox.put(message)

    def kill(self) -> None:
        with self._lock:
            self._killed = True
            if self._process is not None:
                self._process.kill()
        self._outbox.put(None)

    def _live(self, output: OutputName) -> None:
        # An OSError is a machine at its limits; the parent hears of it as of any other end.
        with contextlib.suppress(OSError):
            process = self._started(output)
            threading.Thread(target=self._write, args=(process.stdin,), daemon=True).start()
            self._read(process.stdout)
            process.kill()
            process.wait()
        self._outbox.put(None)
        self._on_answer(None)

    def _started(self, output: OutputName) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603 - our own module, on our own interpreter
            # -P: a `wave.py` in the folder where someone happens to be must not be imported.
            [sys.executable, "-P", "-m", "upstroke.audio.sound_process", "--output", output],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            creationflags=_NO_CONSOLE,
        )
        with self._lock:
            self._process = process
            if self._killed:
                process.kill()
        return process

    def _read(self, stream: IO[bytes] | None) -> None:
        with _closing(stream) as lines:
            for line in lines:
                with contextlib.suppress(ProtocolFault):
                    self._on_answer(answer_of(line))

    def _write(self, stream: IO[bytes] | None) -> None:
        with _closing(stream) as pipe:
            while (message := self._outbox.get()) is not None:
                pipe.write(message_line(message))
                pipe.flush()


@contextlib.contextmanager
def _closing(stream: IO[bytes] | None) -> Iterator[IO[bytes]]:
    """The pipe, closed at the end; that the other end is gone is told by the reader's end."""
    with contextlib.suppress(OSError), stream or io.BytesIO() as pipe:
        yield pipe


def _as_here(environment: Mapping[str, str]) -> dict[str, str]:
    # The child imports what its parent does, wherever that was found.
    return {**environment, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}

"""A child process that is spoken to in lines, on threads of its own: nothing here blocks."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from queue import SimpleQueue
from typing import IO, TypeAlias

from upstroke.audio.own_streams import OwnStream, naming

if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW
else:
    _NO_CONSOLE = 0

OnLine: TypeAlias = Callable[[bytes | None], None]
"""Called on the child's thread with each line, and with None when there will be no more."""


class LineChild:
    """A module of ours, run by our interpreter in a process of its own.

    Even starting it does not block: the system may take its time over that. `on_line` is called
    with None if it could not be started, too.

    Args:
        arguments: the module's name, and what it is given.
        stream: what the desktop is to call the streams that it opens.
        on_line: told what it says.
        environment: this process' own, unless given.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        stream: OwnStream,
        on_line: OnLine,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._on_line = on_line
        given = os.environ if environment is None else environment
        self._environment = naming(stream, _as_here(given))
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self._thread = threading.Thread(
            target=self._live, args=(tuple(arguments),), name=arguments[-1], daemon=True
        )
        self._thread.start()

    @property
    def process_id(self) -> int | None:
        """Of the process, for whoever looks at it from outside; None before it is started."""
        with self._lock:
            return self._process.pid if self._process else None

    def send(self, line: bytes) -> None:
        """Write to it, sooner or later."""
        self._outbox.put(line)

    def close(self) -> None:
        """Say no more to it: it ends in its own manner."""
        self._outbox.put(None)

    def kill(self) -> None:
        """End it at once."""
        with self._lock:
            self._killed = True
            if self._process is not None:
                self._process.kill()
        self._outbox.put(None)

    def _live(self, arguments: tuple[str, ...]) -> None:
        # An OSError is a machine at its limits; the parent hears of it as of any other end.
        with contextlib.suppress(OSError):
            process = self._started(arguments)
            threading.Thread(target=self._write, args=(process.stdin,), daemon=True).start()
            self._read(process.stdout)
            process.kill()
            process.wait()
        self._outbox.put(None)
        self._on_line(None)

    def _started(self, arguments: tuple[str, ...]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603 - our own module, on our own interpreter
            # -P: a `wave.py` in the folder where someone happens to be must not be imported.
            [sys.executable, "-P", "-m", *arguments],
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
                self._on_line(line)

    def _write(self, stream: IO[bytes] | None) -> None:
        with _closing(stream) as pipe:
            while (line := self._outbox.get()) is not None:
                pipe.write(line)
                pipe.flush()


@contextlib.contextmanager
def _closing(stream: IO[bytes] | None) -> Iterator[IO[bytes]]:
    """The pipe, closed at the end; that the other end is gone is told by the reader's end."""
    with contextlib.suppress(OSError), stream or io.BytesIO() as pipe:
        yield pipe


def _as_here(environment: Mapping[str, str]) -> dict[str, str]:
    # The child imports what its parent does, wherever that was found, and leaves its temporary
    # files where they go with the parent's.
    paths = os.pathsep.join(path for path in sys.path if path)
    return {**environment, "PYTHONPATH": paths, "TMPDIR": tempfile.gettempdir()}

"""A child process from outside: started, written to and read on threads of its own.

Nothing here blocks: even starting a process may take the system its time.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from queue import SimpleQueue
from typing import IO, Any, cast

from upstroke.audio.ipc.messages import packed, received
from upstroke.audio.ipc.supervisor import OnAnswer
from upstroke.audio.system_mixer import OwnStream, naming

if sys.platform == "win32":
    _NO_CONSOLE = subprocess.CREATE_NO_WINDOW
else:
    _NO_CONSOLE = 0


class ChildProcess:
    """A module of ours, run by our interpreter: a `Child` that is a real process.

    Args:
        arguments: the module's name, and what it is given.
        stream: what the desktop is to call the streams that it opens.
        on_answer: told that on the child's thread; None: it says no more, or could not be started.
        environment: this process' own, unless given.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        stream: OwnStream,
        on_answer: OnAnswer,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._on_answer = on_answer
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

    def send(self, message: Any) -> None:  # noqa: ANN401 - any dataclass
        """Write to it, sooner or later."""
        self._outbox.put(packed(message))

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
            stdin, stdout = cast("tuple[IO[bytes], IO[bytes]]", (process.stdin, process.stdout))
            threading.Thread(target=self._write, args=(stdin,), daemon=True).start()
            with contextlib.suppress(OSError), stdout:
                for answer in received(stdout):
                    self._on_answer(answer)
            process.kill()
            process.wait()
        self._outbox.put(None)
        self._on_answer(None)

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

    def _write(self, pipe: IO[bytes]) -> None:
        # That the other end is gone is told by the reader's end.
        with contextlib.suppress(OSError), pipe:
            while (message := self._outbox.get()) is not None:
                pipe.write(message)
                pipe.flush()


def _as_here(environment: Mapping[str, str]) -> dict[str, str]:
    # The child imports what its parent does, wherever that was found, and leaves its temporary
    # files where they go with the parent's.
    paths = os.pathsep.join(path for path in sys.path if path)
    return {**environment, "PYTHONPATH": paths, "TMPDIR": tempfile.gettempdir()}

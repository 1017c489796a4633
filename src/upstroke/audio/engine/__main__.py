"""Starts the engine; the package says what it is."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from upstroke.audio.engine.engine import STREAMS, ClipPlayer, OutputFault, Pull, SoundEngine, Stream
from upstroke.audio.engine.messages import OutputName
from upstroke.audio.ipc.child import FAILED_EXIT, AnswerPipe, begin, messages, watch
from upstroke.audio.ipc.messages import Failed

AFRESH_S = 30.0
"""On Linux, Qt looks for a server once in the life of a process: a new one looks again."""

PRIORITY = -11
"""As sound servers have it. Most systems let only few users have it."""

ENDS_WITHIN_S = 1.5
"""Of the parent's end, also where the main thread is kept waiting by a device."""


class Installed:
    """`Devices` by what is installed, imported only when it is asked for."""

    def __init__(self) -> None:
        self._began_s = time.monotonic()

    def stream(self, name: OutputName, pull: Pull) -> Stream:
        if name == "miniaudio":
            from upstroke.audio.engine.stream import MiniaudioStream  # noqa: PLC0415

            return MiniaudioStream(pull)
        if name == "qt":
            if not self._may_find_server():
                raise OutputFault("Qt found no sound device")
            from upstroke.audio.engine.qt_stream import QtStream  # noqa: PLC0415

            return QtStream(pull)
        raise NotImplementedError(name)

    def clips(self, on_begun: Callable[[int, int], None]) -> ClipPlayer:
        from upstroke.audio.engine.clip_output import ClipOutput  # noqa: PLC0415

        return ClipOutput(on_begun, time.perf_counter_ns)

    def _may_find_server(self) -> bool:
        """Whether Qt, which is not asked twice, is worth asking now."""
        old = time.monotonic() - self._began_s > AFRESH_S
        return old or not sys.platform.startswith("linux") or server_answers()


def server_answers() -> bool:
    """Whether a sound server can be played on; also where nobody can tell."""
    try:
        import miniaudio  # noqa: PLC0415

        miniaudio.Devices([miniaudio.Backend.PULSEAUDIO])
    except ImportError:
        return True
    except miniaudio.MiniaudioError:
        return False
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Play until standard input ends; returns the exit code."""
    begin()
    # miniaudio imports numpy where it is installed: 15 MiB and half of its start, unused here.
    sys.modules["numpy"] = None  # type: ignore[assignment]
    _go_first()
    parser = argparse.ArgumentParser(prog="upstroke.audio.engine")
    parser.add_argument("--output", choices=STREAMS, required=True)
    pipe = AnswerPipe()
    engine = SoundEngine(parser.parse_args(arguments).output, Installed(), pipe.send)
    threading.Thread(target=_hear, args=(engine,), name="messages", daemon=True).start()
    try:
        while (seconds := engine.turn()) is not None:
            engine.wait(seconds)
            watch()
    except OutputFault as fault:
        pipe.send(Failed(str(fault), fault.lasting))
        return FAILED_EXIT
    return 0


def _go_first() -> None:
    """Ask to be run before others on a busy machine, where that is allowed.

    Threads that are started later, also those of sound libraries, inherit it.
    """
    if sys.platform != "win32":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, PRIORITY)


def _hear(engine: SoundEngine) -> None:
    for message in messages():
        engine.receive(message)
    engine.end()
    time.sleep(ENDS_WITHIN_S)
    os._exit(0)


if __name__ == "__main__":
    code = main()
    # At once: sound libraries have threads of their own, which must not outlive the interpreter.
    os._exit(code)

"""The child that listens for phrases.

    python -m upstroke.audio.hearing

Microphone and recogniser are here and nowhere else, so that nothing they do can hold a session up.
What is heard is kept for six seconds in memory, and goes nowhere. JSON, one object a line. To it:

    {"deaf": [[123, 456]]}          a sound of ours from here to there: hear nothing. Nanoseconds of
                                    `time.perf_counter_ns`; instead of what was said before
    {"strain": 5.0}                 believe sooner, or below 0 later
    {"play": ...}, {"curve": ...}, {"hold": ...}, {"go on": ...}, {"volume": ...}
                                    what the bed's child is told: it is taken out of what is heard
    {"ping": 3}

From it:

    {"ready": "Built-in Microphone"}
    {"heard": "pause the massage", "score": 61.2, "ended": 123, "believed": true}
    {"loudness": -42.0}             ten times a second
    {"failed": "there is no microphone", "lasting": false}
                                    it ends; lasting: trying again is of no use
    {"pong": 3}                     from the loop that listens, so it is proof of life

The end of standard input ends it at once.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from upstroke.audio.hearing.protocol import Answer, Failed, Message, answer_line, message_of
from upstroke.audio.sound_process import bed_protocol
from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.pipes import LinePipe
from upstroke.audio.sound_process.protocol import FAILED_EXIT
from upstroke.audio.sound_process.watchdog import watch

if TYPE_CHECKING:
    from upstroke.audio.hearing.ears import Ears

Said: TypeAlias = Message | bed_protocol.Message


def main() -> int:
    """Listen until standard input ends; returns the exit code."""
    # Ctrl-C in a terminal reaches every process there. Whether to end is for the parent to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch()
    pipe = LinePipe()
    failed = _listen(lambda answer: pipe.write(answer_line(answer)))
    if failed is None:
        return 0
    pipe.write(answer_line(failed))
    return FAILED_EXIT


def _listen(answer: Callable[[Answer], None]) -> Failed | None:
    try:
        module = importlib.import_module("upstroke.audio.hearing.ears")
    except ImportError as error:
        lacks = error.name or str(error)
        return Failed(f"{lacks.partition('.')[0]} is not installed", lasting=True)
    ears: Ears = module.Ears(answer)
    threading.Thread(target=_read, args=(ears.post,), name="messages", daemon=True).start()
    return ears.run()


def _read(post: Callable[[Said | None], None]) -> None:
    stream = io.BytesIO() if sys.stdin is None else sys.stdin.buffer
    # An error is an end as well: the parent went away in a rougher manner.
    with contextlib.suppress(OSError):
        for line in stream:
            with contextlib.suppress(ProtocolFault):
                post(_said(line))
    post(None)


def _said(line: bytes) -> Said:
    with contextlib.suppress(ProtocolFault):
        return message_of(line)
    return bed_protocol.message_of(line)


if __name__ == "__main__":
    code = main()
    # At once: sound libraries have threads of their own, which must not outlive the interpreter.
    os._exit(code)

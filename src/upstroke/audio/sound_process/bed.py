"""The child that plays the bed: one stream, open from a session's first moment to its last.

    python -m upstroke.audio.sound_process.bed

Like its sibling it speaks JSON, one object a line. To it, on standard input:

    {"play": "/cache/rain.wav", "points": [[0, -60.0], [2000, 0.0]], "origin": 123, "volume": -10.0}
                        loop this file along this curve (milliseconds, dB); position 0 lies at
                        `origin`, in nanoseconds of `time.perf_counter_ns`; null: held. Said again
                        with another file, one is faded into the other; `"play": null`: nothing yet
    {"curve": [[0, -60.0], [2000, 0.0]]}    the session has become another
    {"hold": true}      fade out, and keep the stream open
    {"go on": 456}      fade in, with another origin
    {"volume": -6.0}    null: muted
    {"end": true}       fade out, and end a little later
    {"ping": 3}

From it, on standard output:

    {"ready": true}                         once, when the device takes samples
    {"failed": "Qt found no sound device", "lasting": false}
                                            it ends, code 3; lasting: trying again is of no use
    {"pong": 3}                             from the loop that plays, so it is proof of life

Where nothing is to be heard, noise is played that nobody hears: there are devices that switch
themselves off at perfect silence. The end of standard input ends it after a short fade.
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
from typing import TYPE_CHECKING

from upstroke.audio.sound_process.bed_protocol import (
    Answer,
    Lost,
    Message,
    answer_line,
    message_of,
)
from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.outputs import OutputFault
from upstroke.audio.sound_process.pipes import LinePipe
from upstroke.audio.sound_process.protocol import FAILED_EXIT
from upstroke.audio.sound_process.watchdog import watch

if TYPE_CHECKING:
    from upstroke.audio.sound_process.bed_sink import BedSink


def main() -> int:
    """Play until standard input ends; returns the exit code."""
    # Ctrl-C in a terminal reaches every process there. Whether to end is for the parent to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch()
    pipe = LinePipe()
    lost = _perform(lambda answer: pipe.write(answer_line(answer)))
    if lost is None:
        return 0
    pipe.write(answer_line(lost))
    return FAILED_EXIT


def _perform(answer: Callable[[Answer], None]) -> Lost | None:
    try:
        module = importlib.import_module("upstroke.audio.sound_process.bed_sink")
    except ImportError as error:
        return Lost(f"Qt cannot be loaded ({error})", lasting=True)
    sink: BedSink = module.BedSink(answer)
    threading.Thread(target=_read, args=(sink.post,), name="messages", daemon=True).start()
    try:
        sink.run()
    except OutputFault as fault:
        return Lost(str(fault), lasting=isinstance(fault, module.BedFault))
    return None


def _read(post: Callable[[Message | None], None]) -> None:
    stream = io.BytesIO() if sys.stdin is None else sys.stdin.buffer
    # An error is an end as well: the parent went away in a rougher manner.
    with contextlib.suppress(OSError):
        for line in stream:
            with contextlib.suppress(ProtocolFault):
                post(message_of(line))
    post(None)


if __name__ == "__main__":
    code = main()
    # At once: sound libraries have threads of their own, which must not outlive the interpreter.
    os._exit(code)

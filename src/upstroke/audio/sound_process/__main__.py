"""Starts the sound process; the package says what it is told and answers."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence

from upstroke.audio.sound_process.door import Door
from upstroke.audio.sound_process.loop import Loop
from upstroke.audio.sound_process.outputs import Output, OutputFault
from upstroke.audio.sound_process.performer import Performer
from upstroke.audio.sound_process.pipes import AnswerPipe, read_messages
from upstroke.audio.sound_process.protocol import (
    FAILED_EXIT,
    OUTPUT_NAMES,
    Answer,
    Failed,
    OutputName,
)
from upstroke.audio.sound_process.seeking import Seeking
from upstroke.audio.sound_process.watchdog import Guarded, watch

# By name: each is imported only when asked for, since what it plays with may not be installed.
_MODULES: dict[OutputName, str] = {
    "simpleaudio": "upstroke.audio.sound_process.simpleaudio_output",
    "qt": "upstroke.audio.sound_process.qt_output",
    "silent": "upstroke.audio.sound_process.outputs",
}
_PACKAGES = ("simpleaudio", "PySide6")
_LABELS: dict[OutputName, str] = {"simpleaudio": "simpleaudio", "qt": "Qt", "silent": "silence"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Play until standard input ends; returns the exit code."""
    # Ctrl-C in a terminal reaches every process there. Whether to end is for the parent to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch()
    parser = argparse.ArgumentParser(prog="upstroke.audio.sound_process")
    parser.add_argument("--output", choices=OUTPUT_NAMES, required=True)
    name: OutputName = parser.parse_args(arguments).output
    answers = AnswerPipe()
    failed = _perform(name, answers)
    if failed is None:
        return 0
    answers.send(failed)
    return FAILED_EXIT


def _perform(name: OutputName, answers: AnswerPipe) -> Failed | None:
    try:
        output, loop = _opened(name)
    except ImportError as error:
        return Failed(_why_not(name, error), lasting=True)
    clock = time.perf_counter_ns
    reader = threading.Thread(target=_read, args=(loop,), name="messages", daemon=True)
    reader.start()

    def begin(answer: Callable[[Answer], None]) -> Performer:
        return Performer(name, output, answer, clock)

    try:
        has_news = Door().has_news if name == "qt" else lambda: False
        loop.run(Guarded(Seeking(begin, answers.send, clock, has_news)))
    except OutputFault as fault:
        return Failed(str(fault))
    return None


def _why_not(name: OutputName, error: ImportError) -> str:
    package = str(error.name).partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and package in _PACKAGES:
        return f"{_LABELS[name]} is not installed"
    return f"{_LABELS[name]} cannot be loaded ({error})"


def _opened(name: OutputName) -> tuple[Output, Loop]:
    opened: tuple[Output, Loop] = importlib.import_module(_MODULES[name]).opened()
    return opened


def _read(loop: Loop) -> None:
    read_messages(io.BytesIO() if sys.stdin is None else sys.stdin.buffer, loop.post)


if __name__ == "__main__":
    code = main()
    # At once: sound libraries have threads of their own, which must not outlive the interpreter.
    os._exit(code)

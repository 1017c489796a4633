"""The child that listens for phrases.

    python -m upstroke.audio.hearing

Microphone and recogniser are here and nowhere else, so that nothing they do can hold a session up.
What is heard is kept for six seconds in memory, and goes nowhere. What is said is in
`messages`. The end of standard input ends it at once.
"""

from __future__ import annotations

import importlib
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from upstroke.audio.hearing.messages import Answer
from upstroke.audio.ipc.child import FAILED_EXIT, AnswerPipe, begin, messages
from upstroke.audio.ipc.messages import Failed

if TYPE_CHECKING:
    from upstroke.audio.hearing.listening_loop import ListeningLoop


def main() -> int:
    """Listen until standard input ends; returns the exit code."""
    begin()
    pipe = AnswerPipe()
    failed = _listen(pipe.send)
    if failed is None:
        return 0
    pipe.send(failed)
    return FAILED_EXIT


def _listen(answer: Callable[[Answer], None]) -> Failed | None:
    try:
        module = importlib.import_module("upstroke.audio.hearing.listening_loop")
    except ImportError as error:
        lacks = error.name or str(error)
        return Failed(f"{lacks.partition('.')[0]} is not installed", lasting=True)
    ears: ListeningLoop = module.ListeningLoop(answer)
    threading.Thread(target=_read, args=(ears,), name="messages", daemon=True).start()
    return ears.run()


def _read(ears: ListeningLoop) -> None:
    for message in messages():
        ears.post(message)
    ears.post(None)


if __name__ == "__main__":
    code = main()
    # At once: sound libraries have threads of their own, which must not outlive the interpreter.
    os._exit(code)

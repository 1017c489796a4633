"""The child that listens for phrases.

    python -m upstroke.audio.hearing

Microphone and recogniser are here and nowhere else, so that nothing they do can hold a session up.
What is heard is kept for six seconds in memory, and goes nowhere. What is said is in
`messages`. The end of standard input ends it at once.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

from upstroke.audio.hearing.messages import Message
from upstroke.audio.ipc.child import FAILED_EXIT, AnswerPipe, begin, messages
from upstroke.audio.ipc.messages import Failed


def main() -> int:
    """Listen until standard input ends; returns the exit code."""
    begin()
    pipe = AnswerPipe()
    try:
        # Qt, numpy, the recogniser: whichever is not there is told.
        from upstroke.audio.hearing.listening_loop import ListeningLoop  # noqa: PLC0415
    except ImportError as error:
        lacks = error.name or str(error)
        failed: Failed | None = Failed(f"{lacks.partition('.')[0]} is not installed", lasting=True)
    else:
        ears = ListeningLoop(pipe.send)
        threading.Thread(target=_read, args=(ears.post,), name="messages", daemon=True).start()
        failed = ears.run()
    if failed is None:
        return 0
    pipe.send(failed)
    return FAILED_EXIT


def _read(post: Callable[[Message | None], None]) -> None:
    for message in messages():
        post(message)
    post(None)


if __name__ == "__main__":
    code = main()
    # At once: sound libraries have threads of their own, which must not outlive the interpreter.
    os._exit(code)

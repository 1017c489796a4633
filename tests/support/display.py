"""A virtual display of the test's own: `with virtual_display() as name: ...`."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
from collections.abc import Iterator

STARTS_WITHIN_S = 15.0


class DisplayFault(RuntimeError):
    """The display did not start; the text says why."""


@contextlib.contextmanager
def virtual_display(size: str = "1280x800x24") -> Iterator[str]:
    """A running Xvfb on a free number; gives the value for DISPLAY. Raises `DisplayFault`."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    # Else it starts anew whenever its last client leaves, and the next one may fall into that.
    command += ["-noreset"]
    server = subprocess.Popen(
        command, pass_fds=(write,), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        yield f":{_number(read)}"
    finally:
        os.close(read)
        server.terminate()
        server.wait()


def _number(pipe: int) -> int:
    ready, _, _ = select.select([pipe], [], [], STARTS_WITHIN_S)
    answer = os.read(pipe, 64) if ready else b""
    if not answer.strip():
        raise DisplayFault("Xvfb did not start")
    return int(answer)

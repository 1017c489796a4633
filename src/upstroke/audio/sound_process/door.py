"""Whether a sound server has come, told from its socket.

Qt looks for a server once in the life of a process. A process that found none would have to be
replaced again and again to notice one, at a tenth of a second of a core each time; a look at where
servers listen costs nothing. Only a hint: an address that is not known here is found by looking
afresh, less often.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

AFRESH_S = 30.0
"""A process is worth replacing after so long, whatever was seen: 0.4 % of a core."""

_Listening: TypeAlias = tuple[Path, int, int]
"""A socket that accepts: its path, its number and when it was made."""


class Door:
    """What was to be seen of sound servers when this was made, and whether there is more now.

    Args:
        environment: where servers are said to be; this process' own, unless given.
        clock: seconds.
    """

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._paths = tuple(addresses(environment))
        self._clock = clock
        self._made = clock()
        self._seen = self._listening(frozenset())

    def has_news(self) -> bool:
        """Whether a process that starts now may find what this one could not."""
        if self._clock() - self._made >= AFRESH_S:
            return True
        return not self._listening(self._seen) <= self._seen

    def _listening(self, known: frozenset[_Listening]) -> frozenset[_Listening]:
        # A server that stands still accepts nobody: it is not knocked at twice.
        found = (socket_at for path in self._paths if (socket_at := _socket_at(path)))
        return frozenset(one for one in found if one in known or _accepts(one[0]))


def addresses(environment: Mapping[str, str]) -> Iterator[Path]:
    """Where PulseAudio and PipeWire listen on this machine."""
    for server in environment.get("PULSE_SERVER", "").split():
        # "{machine}unix:/path": the machine in braces is one of several choices.
        address = server.rpartition("}")[2].removeprefix("unix:")
        if address.startswith("/"):
            yield Path(address)
    for variable, name in (
        ("PULSE_RUNTIME_PATH", "native"),
        ("XDG_RUNTIME_DIR", "pulse/native"),
        ("XDG_RUNTIME_DIR", environment.get("PIPEWIRE_REMOTE", "pipewire-0")),
    ):
        if folder := environment.get(variable):
            yield Path(folder) / name


def _socket_at(path: Path) -> _Listening | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return path, found.st_ino, found.st_ctime_ns


def _accepts(path: Path) -> bool:
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(0)
        try:
            probe.connect(str(path))
        except BlockingIOError:
            return True
        except OSError:
            return False
    return True

"""Programs that are measured, what they take, and folders for them; nothing outlives its use."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

ENDS_WITHIN_S = 10.0


@contextlib.contextmanager
def running(command: list[str], variables: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """One of ours, by what our interpreter is told; with all that it starts, it is ended here."""
    process = subprocess.Popen(  # noqa: S603 - ourselves
        [sys.executable, *command],
        env=variables,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(ENDS_WITHIN_S)
        _end_all(process.pid)
        process.communicate()


def first_line(process: subprocess.Popen[str]) -> str:
    """What it says first; waits for that."""
    return process.stdout.readline() if process.stdout else ""


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """A temporary one. What cannot be taken away at once is no reason to lose what was measured."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        yield Path(made)


def cpu_s(process: int) -> float:
    """CPU that a process has used so far, in all its threads, in seconds."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def children_of(process: int) -> dict[int, str]:
    """All processes below one, by what they run."""
    found: dict[int, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            words = (folder / "cmdline").read_text().split("\0")
        except OSError:
            continue
        if parent == process:
            name = next((word for word in words if "upstroke" in word), words[0])
            found[int(folder.name)] = name.rpartition(".")[2]
            found |= children_of(int(folder.name))
    return found


def pss_mib(process: int) -> float:
    """Proportional set size of a process, in MiB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _end_all(session: int) -> None:
    """The children of an abrupt end write on for a while, into folders that are being emptied."""
    until = time.monotonic() + ENDS_WITHIN_S
    with contextlib.suppress(ProcessLookupError, PermissionError):
        while time.monotonic() < until:
            os.killpg(session, signal.SIGKILL)
            time.sleep(0.01)

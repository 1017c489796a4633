"""`upstroke check`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from upstroke.app.planning import totals
from upstroke.cli.mishaps import AT_FAULT, DONE, saying, telling
from upstroke.core.programme import Programme
from upstroke.core.settings import Settings
from upstroke.core.units import clock_text
from upstroke.files.programme_file import ProgrammeFaults, read_programme
from upstroke.texts import tr


def run(args: Namespace) -> int:
    """Tell every fault of every file on stderr, and of each good one what it is on stdout."""
    good = [_good(file) for file in args.files]
    return DONE if all(good) else AT_FAULT


def _good(file: Path) -> bool:
    try:
        programme = read_programme(file)
    except ProgrammeFaults as faults:
        telling(*(str(fault) for fault in faults.faults))
        return False
    saying([f"{file}: {_summary(programme)}"])
    return True


def _summary(programme: Programme) -> str:
    lengths = totals(programme, Settings()).items()
    figures = ", ".join(f"{name} {clock_text(total)}" for name, total in lengths)
    return tr("{programme} is in order ({lengths}).", programme=programme.title, lengths=figures)

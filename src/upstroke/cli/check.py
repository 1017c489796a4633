"""`upstroke check`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from upstroke.app.house import library_of
from upstroke.app.planning import totals
from upstroke.cli.mishaps import AT_FAULT, DONE, saying, telling
from upstroke.core.settings import Settings
from upstroke.core.time_format import clock_text
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.places import user_folders
from upstroke.files.programme_file import ProgrammeFaults, ProgrammeFile, read_programme_file
from upstroke.texts import tr
from upstroke.texts.names import language_name


def run(args: Namespace) -> int:
    """Tell every fault of every file on stderr, and of each good one what it is on stdout.

    What is missing in another language is told too, and leaves the file in order.
    """
    good = [_good(named) for named in args.files]
    return DONE if all(good) else AT_FAULT


def _good(named: Path) -> bool:
    try:
        file = library_of(user_folders()).find(str(named))
        found = read_programme_file(file)
    except (ProgrammeFaults, ProgrammeNotFound) as fault:
        telling(*str(fault).splitlines())
        return False
    telling(*(str(gap) for gap in found.gaps))
    saying([f"{file}: {sentence}" for sentence in _summary(found)])
    return True


def _summary(found: ProgrammeFile) -> Iterator[str]:
    lengths = totals(found.own, Settings()).items()
    figures = ", ".join(f"{name} {clock_text(total)}" for name, total in lengths)
    yield tr("{programme} is in order ({lengths}).", programme=found.own.title, lengths=figures)
    if found.others:
        names = ", ".join(language_name(one.language) for one in found.others)
        yield tr("Other languages, with every text: {languages}.", languages=names)

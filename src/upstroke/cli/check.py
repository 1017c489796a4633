"""`upstroke check`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from upstroke.app.planning import spoken_words, totals
from upstroke.app.stores import Stores
from upstroke.cli.output import AT_FAULT, DONE, write_stderr, write_stdout
from upstroke.cli.unheard import MOST_TOLD, and_more, sentence
from upstroke.cli.verbs import show_voice_progress
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.unheard import explained, unheard
from upstroke.core.settings import Settings
from upstroke.core.time_format import clock_text
from upstroke.core.user_error import UserError
from upstroke.files.programme.reader import ProgrammeFile, read_programme_file
from upstroke.texts import tr
from upstroke.texts.languages import language_name


def run(stores: Stores, args: Namespace) -> int:
    """Tell every fault of every file on stderr, and of each good one what it is on stdout.

    What is missing in another language, and which texts will not be heard in the voice that is
    chosen, is told too, and leaves the file in order.
    """
    good = [_good(named, stores) for named in args.files]
    return DONE if all(good) else AT_FAULT


def _good(named: Path, stores: Stores) -> bool:
    try:
        file = stores.library.find(str(named))
        found = read_programme_file(file)
    except UserError as fault:
        write_stderr(*str(fault).splitlines())
        return False
    write_stderr(*(str(gap) for gap in found.gaps), *_not_heard(file, found, stores))
    write_stdout([f"{file}: {sentence}" for sentence in _summary(found)])
    return True


def _not_heard(file: Path, found: ProgrammeFile, stores: Stores) -> list[str]:
    """Each text that is not heard as written, with its line and the lengths that this is so in."""
    where: dict[tuple[int, str], list[str]] = {}
    rest = 0
    line, clips = found.lines(), spoken_words(stores, found.own, show_voice_progress)
    for length in totals(found.own, Settings()):
        timeline = compile_timeline(found.own, length, Settings(), clips)
        missed = unheard(timeline)
        rest += len(missed[MOST_TOLD:])
        for text, remedy in explained(missed[:MOST_TOLD], found.own, length, Settings(), clips):
            told = sentence(text, remedy)
            where.setdefault((line(text.written), told), []).append(length)
    lines = [
        f"{file}:{at}: {', '.join(lengths)}: {text}"
        for (at, text), lengths in sorted(where.items(), key=lambda one: one[0][0])
    ]
    return [*lines[:MOST_TOLD], *and_more(rest + len(lines[MOST_TOLD:]))]


def _summary(found: ProgrammeFile) -> Iterator[str]:
    lengths = totals(found.own, Settings()).items()
    figures = ", ".join(f"{name} {clock_text(total)}" for name, total in lengths)
    yield tr("{programme} is fine ({lengths}).", programme=found.own.title, lengths=figures)
    if found.others:
        names = ", ".join(language_name(one.language) for one in found.others)
        yield tr("Complete in these languages too: {languages}.", languages=names)

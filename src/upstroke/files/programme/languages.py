"""The programme in other languages: the texts of each, beside which the file is read once more.

Ids, times and sides are the same in every language, so settings, history and bookmarks are too. A
text that is wrong is a fault, told where it stands; one that is missing is a gap, and its language
is not used until it is there: a session is in one language from beginning to end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from upstroke.files.programme import values
from upstroke.files.programme.faults import shown
from upstroke.files.programme.table import Table
from upstroke.texts import tr


def translations(file: Table, language: str) -> Iterator[tuple[str, Table]]:
    """The tables of texts in languages other than the file's own, with their languages."""
    every = file.table("texts", tr("the table of texts in other languages"))
    if every is None:
        return
    for code in every.names():
        place = every.place.at(code)
        block = every.table(code, tr("the table of texts in a language"))
        if values.attempt(values.language, code, place) is None or block is None:
            continue
        if code == language:
            place.fault(
                tr("the programme itself is in the language {code}", code=shown(code)),
                tr("take these texts out, or change its language"),
            )
        elif block.is_table:
            yield code, block


def words_of_steps(file: Table) -> dict[str, list[Table]]:
    """The texts of each step by its id; of one that stands several times in the file's order."""
    every = file.words_in("step")
    if every is None:
        return {}
    times = Counter(_steps_in(file.value("part")))
    found = {name: _of_step(every, name, count) for name, count in times.items()}
    every.finish()
    return found


def _of_step(every: Table, name: str, times: int) -> list[Table]:
    """One table for all steps of an id, or a list with one for each."""
    if not isinstance(every.value(name), list):
        table = every.below(name)
        return [] if table is None else [table] * times
    tables = every.tables(name, tr("a table of texts"))
    return list(tables) if every.has_as_many(name, len(tables), times) else []


def _steps_in(parts: object) -> Iterator[str]:
    """The ids of all steps, as they are written."""
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            if "group" in part:
                yield from _steps_in(part.get("part"))
            else:
                yield str(part.get("step"))

"""Reads a whole programme file."""

from __future__ import annotations

from pathlib import Path

from upstroke.core.programme import Programme
from upstroke.files.programme_file import texts, values
from upstroke.files.programme_file.context import Around, Context
from upstroke.files.programme_file.faults import Collector, Place, plain
from upstroke.files.programme_file.head import (
    read_lead_ins,
    read_lengths,
    read_safety,
    read_side_words,
    read_speech,
)
from upstroke.files.programme_file.options import (
    check_ids,
    check_something_left,
    read_options,
)
from upstroke.files.programme_file.parts import read_parts
from upstroke.files.programme_file.pictures import picture_in
from upstroke.files.programme_file.table import Table
from upstroke.files.programme_file.toml_text import LARGEST_BYTES, decoded, one_fault, parsed
from upstroke.texts import tr

FORMAT = 1
"""The one version of the format that there is."""


def read_programme(path: Path) -> Programme:
    """Read a programme file; `ProgrammeFaults` names everything that is wrong with it."""
    return read_programme_text(decoded(_bytes(path), path), path)


def read_programme_text(text: str, path: Path) -> Programme:
    """Read a programme from text; `path` names it in faults, and its folder holds its pictures."""
    document = parsed(text, path)
    faults = Collector()
    programme = _programme(Table(document, Place((), faults), tr("the file")), path.parent)
    faults.check(path, text)
    return programme


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise one_fault(path, 1, tr("this is a folder"), tr("name a programme file"))
        if path.exists() and not path.is_file():
            raise one_fault(path, 1, tr("this is no ordinary file"), tr("name a programme file"))
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise one_fault(
            path, 1, tr("there is no such file"), tr("check its name and folder")
        ) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or tr("its name cannot be used")
        raise one_fault(
            path,
            1,
            tr("the file cannot be read ({why})", why=why),
            tr("check its name and its rights"),
        ) from None


def _programme(file: Table, folder: Path) -> Programme:
    file.need("format", _format, str(FORMAT))
    lengths, default_length = read_lengths(file)
    ids = tuple(length.id for length in lengths)
    options = read_options(file)
    context = Context(ids, tuple(option.id for option in options), folder)
    name = file.need("id", texts.identifier, '"my-programme"')
    title = file.need("title", texts.plain_text, '"My programme"')
    side_words, same_side = read_side_words(file)
    programme = Programme(
        id=name or "",
        title=title or "",
        summary=file.choose("summary", texts.plain_text, ""),
        language=file.choose("language", texts.language, "en"),
        lengths=lengths,
        default_length=default_length,
        lead_ins=read_lead_ins(file, ids),
        parts=read_parts(file, context, Around()),
        side_words=side_words,
        same_side=same_side,
        safety=read_safety(file),
        options=options,
        speech=read_speech(file),
        picture=file.get("picture", picture_in(folder)),
    )
    file.finish()
    check_ids(context)
    check_something_left(context, file.place.at("part"))
    return programme


def _format(value: object, place: Place) -> int:
    found = values.count(value, place)
    if found != FORMAT:
        raise place.wrong(
            tr("the format is {found}, which this Upstroke does not know", found=plain(found)),
            tr("write format = {format}, or use a newer Upstroke", format=FORMAT),
        )
    return found

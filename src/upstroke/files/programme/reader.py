"""Reads a whole programme file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from upstroke.core.planning.timeline import Written
from upstroke.core.programme.model import Programme, SidesOf
from upstroke.core.spoken.wording import main_language
from upstroke.files.lines import lines_of_toml
from upstroke.files.programme import values
from upstroke.files.programme.faults import Collector, Fault, Place, Where, plain, with_lines
from upstroke.files.programme.head import (
    read_lead_ins,
    read_lengths,
    read_safety,
    read_side_words,
    read_speech,
)
from upstroke.files.programme.languages import translations, words_of_steps
from upstroke.files.programme.options import (
    Around,
    Context,
    SeenStep,
    check_ids,
    check_something_left,
    read_options,
)
from upstroke.files.programme.parts import read_parts
from upstroke.files.programme.pictures import picture_in
from upstroke.files.programme.table import Table
from upstroke.files.programme.toml_text import LARGEST_BYTES, decoded, one_fault, parsed
from upstroke.texts import tr

FORMAT = 1
"""The one version of the format that there is."""

_SIDES_OF = values.one_of({one.value: one for one in SidesOf})

OWN_LANGUAGE = "en"
"""The language of a file that names none."""


@dataclass(frozen=True, slots=True)
class ProgrammeFile:
    """A programme in its own language and in all others that its file has every text of.

    `gaps`: what is missing in the languages that it has not. `text`: all of the file, with the
    places of its steps by their ids.
    """

    own: Programme
    others: tuple[Programme, ...] = ()
    gaps: tuple[Fault, ...] = ()
    text: str = field(default="", repr=False)
    places: Mapping[str, Where] = field(default_factory=dict, repr=False)

    def lines(self) -> Callable[[Written], int]:
        """A function of the line, from 1, on which a text of its own language stands."""
        known = lines_of_toml(self.text)
        return lambda written: known.line((*self.places.get(written.step or "", ()), *written.keys))

    def in_language(self, language: str | None) -> Programme:
        """The programme in a language, or its nearest relative there is; else in its own."""
        every = {one.language: one for one in (self.own, *self.others)}
        return every[_nearest(language, every)]


def _nearest(wanted: str | None, languages: Iterable[str]) -> str:
    """The wanted one of some languages, else its first relative, else the first of all."""
    every = tuple(languages)
    if wanted is None or wanted in every:
        return wanted or every[0]
    main = main_language(wanted)
    return next((one for one in every if main_language(one) == main), every[0])


def read_programme(path: Path, language: str | None = None) -> Programme:
    """Read a programme file; `ProgrammeFaults` names everything that is wrong with it.

    Args:
        path: the file.
        language: that is wanted; the programme is in its own where the file has not this one.
    """
    return read_programme_file(path).in_language(language)


def read_shipped_programme(path: Path, language: str | None = None) -> Programme:
    """The same of a file that is known to be in order: no language is read but the one wanted."""
    faults = Collector()
    text = decoded(_bytes(path), path)
    file = Table(parsed(text, path), Place((), faults), tr("the file"))
    own = str(file.value("language") or OWN_LANGUAGE)
    others = dict(translations(file, own))
    file.words = others.get(_nearest(language, (own, *others)))
    programme, _ = _programme(file, path.parent)
    faults.check(path, text)
    return programme


def read_programme_file(path: Path) -> ProgrammeFile:
    """Read a programme file with all its languages; raises `ProgrammeFaults`."""
    return read_file_text(decoded(_bytes(path), path), path)


def read_file_text(text: str, path: Path) -> ProgrammeFile:
    """The same from text; `path` names it in faults, and its folder holds its pictures."""
    faults = Collector()
    file = Table(parsed(text, path), Place((), faults), tr("the file"))
    own, seen = _programme(file, path.parent)
    # Beside steps that are left out for their faults, the texts of other languages would not fit.
    others = () if faults.found else tuple(_others(file, own.language, path.parent))
    faults.check(path, text)
    return ProgrammeFile(own, others, with_lines(faults.gaps, path, text), text, _places(own, seen))


def _others(file: Table, language: str, folder: Path) -> Iterator[Programme]:
    """The programme in each other language that its file has all texts of."""
    gaps = file.place.faults.gaps
    for _, words in translations(file, language):
        before = len(gaps)
        file.words = words
        programme, _ = _programme(file, folder)
        if len(gaps) == before:
            yield programme


def _places(own: Programme, seen: Sequence[SeenStep]) -> Mapping[str, Where]:
    """Places of steps by id; of two with one id, the one that plays unless options are changed."""
    on = {option.id for option in own.options if option.default}
    plays_last = sorted(seen, key=lambda step: all(one.holds(on) for one in step.conditions))
    return {step.id: step.place.where[:-1] for step in plays_last}


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            odd = tr("this is a folder") if path.is_dir() else tr("this is no ordinary file")
            raise one_fault(path, 0, odd, tr("name a programme file"))
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        problem, mend = tr("there is no such file"), tr("check its name and folder")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or tr("its name can't be used")
        problem = tr("the file can't be read ({why})", why=why)
        mend = tr("check its name and permissions")
    raise one_fault(path, 0, problem, mend)


def _programme(file: Table, folder: Path) -> tuple[Programme, Sequence[SeenStep]]:
    file.know("texts", "summary")
    file.need("format", _format, str(FORMAT))
    lengths, default_length = read_lengths(file)
    ids = tuple(length.id for length in lengths)
    options = read_options(file)
    context = Context(ids, tuple(one.id for one in options), folder, words_of_steps(file))
    name = file.need("id", values.identifier, '"my-programme"')
    title = file.text("title", example='"My programme"')
    summary = file.text("summary") if "summary" in file else None
    own = file.choose("language", values.language, OWN_LANGUAGE)
    language = own if file.words is None else file.words.place.name
    side_words, same_side = read_side_words(file, language, own)
    programme = Programme(
        id=name or "",
        title=title or "",
        summary=summary or "",
        language=language,
        lengths=lengths,
        default_length=default_length,
        lead_ins=read_lead_ins(file, ids),
        parts=read_parts(file, context, Around()),
        side_words=side_words,
        same_side=same_side,
        sides_of=file.choose("sides-of", _SIDES_OF, SidesOf.BODY),
        safety=read_safety(file),
        options=options,
        speech=read_speech(file),
        picture=file.get("picture", picture_in(folder)),
    )
    file.finish()
    check_ids(context)
    check_something_left(context, file.place.at("part"))
    return programme, context.seen


def _format(value: object, place: Place) -> int:
    found = values.whole(value, place, example=str(FORMAT))
    if found != FORMAT:
        raise place.wrong(
            tr("the format is {found}, which this Upstroke does not know", found=plain(found)),
            tr("write format = {format}, or use a newer Upstroke", format=FORMAT),
        )
    return found

"""The programme in other languages: texts laid over the file's own, to be read as the file is.

Ids, times and sides are the same in every language, so settings, history and bookmarks are too. A
text that is wrong is a fault, told where it stands; one that is missing is a gap, and its language
is not used until it is there: a session is in one language from beginning to end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TypeAlias

from upstroke.core.spoken.wording import names_side
from upstroke.files.programme import texts, values
from upstroke.files.programme.faults import Place, Where, shown
from upstroke.files.programme.head import ONLY_LENGTH, usual_side_words
from upstroke.files.programme.table import Table
from upstroke.texts import tr
from upstroke.texts.languages import language_name

Document: TypeAlias = dict[str, object]
"""A table of a file, as TOML has it."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """Keys of a table that hold texts; `lists` tell the key in each of their entries."""

    texts: tuple[str, ...] = ()
    lists: Mapping[str, str | None] = field(default_factory=dict)
    tables: Mapping[str, _Shape] = field(default_factory=dict)

    def keys(self) -> frozenset[str]:
        return frozenset((*self.texts, *self.lists, *self.tables))


_SAFETY = _Shape(
    texts=("intro", "spoken", "spoken-short"),
    tables={"note": _Shape(texts=("title",), lists={"points": None})},
)
_STEP = _Shape(
    texts=("title", "name", "say", "short", "say-second", "short-second", "note", "caution"),
    lists={"names": None, "prompts": "say"},
    tables={
        "phase": _Shape(texts=("name", "say")),
        "set": _Shape(texts=("say", "short"), lists={"names": None}),
    },
)
_ALWAYS = "title"
"""Missed even where the file gives none: it is made from the step's id then."""


def translations(file: Table, language: str) -> Iterator[tuple[str, Table]]:
    """The tables of texts in languages other than the file's own, with their languages."""
    every = file.table("texts", tr("the table of texts in other languages"))
    if every is None:
        return
    for code in every.names():
        place = every.place.at(code)
        block = every.table(code, tr("the table of texts in a language"))
        if values.attempt(texts.language, code, place) is None or block is None:
            continue
        if code == language:
            place.fault(
                tr("the programme itself is in the language {code}", code=shown(code)),
                tr("take these texts out, or change its language"),
            )
        elif block.is_table:
            yield code, block


def laid_over(own: Document, words: Table, language: str) -> tuple[Document, Mapping[Where, Where]]:
    """A file in order with the texts of a language in it, and where each of them is written."""
    layer = _Layer(own, language)
    layer.lay(words)
    return layer.laid, layer.moved


class _Layer:
    """Puts the texts of a language into a copy of a file, and notes what is missing."""

    def __init__(self, own: Document, language: str) -> None:
        self._language = language
        self.laid = deepcopy({key: own[key] for key in own if key != "texts"})
        self.moved: dict[Where, Where] = {}

    def lay(self, words: Table) -> None:
        laid = self.laid
        usual = _has_usual_side_words(laid)
        laid.pop("side-words", None)
        laid["language"] = self._language
        words.know("side-words")
        if "side-words" in words or not usual:
            self._text(laid, (), words, "side-words")
        for key in ("title", "summary"):
            if key in laid:
                self._text(laid, (), words, key)
        lengths = _table_in(laid, "lengths")
        if lengths != {one.id: one.title for one in ONLY_LENGTH}:
            self._below(words, "lengths", _Shape(texts=tuple(lengths)))
        self._below(words, "safety", _SAFETY)
        self._options(words)
        self._steps(words)
        words.finish()

    def _below(self, words: Table, key: str, shape: _Shape) -> None:
        if key in self.laid and (table := self._under(words, key)) is not None:
            self._table(_table_in(self.laid, key), (key,), table, shape)

    def _options(self, words: Table) -> None:
        options = _tables_in(self.laid, "option")
        titles = self._under(words, "option") if options else None
        if titles is None:
            return
        for index, option in enumerate(options):
            name = str(option["id"])
            if self._has(titles, name):
                option["title"] = titles.value(name)
                self.moved["option", index, "title"] = (*titles.place.where, name)
        titles.finish()

    def _steps(self, words: Table) -> None:
        """The texts of each step by its id; one that stands several times has the file's order."""
        every = self._under(words, "step")
        if every is None:
            return
        steps = list(_steps_in(self.laid, ()))
        times = Counter(name for name, _, _ in steps)
        tables = {name: self._texts_of(every, name, count) for name, count in times.items()}
        for name, where, step in steps:
            if tables[name]:
                self._table(step, where, tables[name].pop(0), _STEP)
        every.finish()

    def _texts_of(self, words: Table, name: str, times: int) -> list[Table]:
        """One table for all steps of an id, or a list with one for each."""
        if not isinstance(words.value(name), list):
            table = self._under(words, name)
            return [] if table is None else [table] * times
        tables = words.tables(name, _what())
        return list(tables) if _as_many(words, name, tables, times) else []

    def _table(self, laid: Document, where: Where, words: Table, shape: _Shape) -> None:
        """The texts of a table, in which nothing else may stand."""
        for key in shape.texts:
            words.know(key)
            if key in words or key in laid or key == _ALWAYS:
                self._text(laid, where, words, key)
        for key, inner in shape.lists.items():
            if key in laid:
                self._list(laid, where, words, key, inner)
        for key, below in shape.tables.items():
            if any(below.keys() & one.keys() for one in _tables_in(laid, key)):
                self._tables(_tables_in(laid, key), (*where, key), words, below)
        words.finish()

    def _text(self, laid: Document, where: Where, words: Table, key: str) -> None:
        """One text; what is wrong with it is told by whoever reads it from there."""
        if not self._has(words, key):
            return
        own, text = laid.get(key), words.value(key)
        laid[key], self.moved[*where, key] = text, (*words.place.where, key)
        if isinstance(own, str) and isinstance(text, str) and names_side(own) and "{" not in text:
            words.place.at(key).fault(
                tr('"{key}" does not name the side, as the programme itself does', key=key),
                tr("write {side} in it, or both words as {left|right}"),
            )

    def _list(
        self, laid: Document, where: Where, words: Table, key: str, inner: str | None
    ) -> None:
        own, place = laid[key], (*words.place.where, key)
        found = words.get(key, values.list_of(_as_it_is, '"..."'))
        if not self._has(words, key) or found is None or not isinstance(own, list):
            return
        if not _as_many(words, key, found, len(own)):
            return
        if inner is None:
            laid[key], self.moved[*where, key] = list(found), place
            return
        for index, (one, text) in enumerate(zip(own, found, strict=True)):
            one[inner], self.moved[*where, key, index, inner] = text, (*place, index)

    def _tables(self, laid: list[Document], where: Where, words: Table, shape: _Shape) -> None:
        key = str(where[-1])
        found = words.tables(key, _what())
        if self._has(words, key) and found and _as_many(words, key, found, len(laid)):
            for index, (one, table) in enumerate(zip(laid, found, strict=True)):
                self._table(one, (*where, index), table, shape)

    def _under(self, words: Table, key: str) -> Table | None:
        return words.table(key, _what()) if self._has(words, key) else None

    def _has(self, words: Table, key: str) -> bool:
        """True where there is a text; notes a gap where there is none."""
        words.know(key)
        if key not in words:
            words.place.gap(
                tr(
                    'the texts in {language} have no "{key}" here',
                    language=language_name(self._language),
                    key=key,
                ),
                tr("until they have, the programme is in its own language"),
            )
        return key in words


def _what() -> str:
    return tr("a table of texts")


def _as_it_is(value: object, _place: Place) -> object:
    return value


def _as_many(words: Table, key: str, found: Sequence[object], own: int) -> bool:
    if len(found) != own:
        words.place.at(key).fault(
            tr('"{key}" has {here}, and {own} in the programme', key=key, here=len(found), own=own),
            tr("write one for each, in the same order"),
        )
    return len(found) == own


def _has_usual_side_words(own: Document) -> bool:
    usual, same = usual_side_words(str(own.get("language", "en")))
    every: Document = {**{side.value: word for side, word in usual.items()}, "same": same}
    return {**every, **_table_in(own, "side-words")} == every


def _steps_in(own: Document, where: Where) -> Iterator[tuple[str, Where, Document]]:
    """Every step of a file or group with its id and place.

    What a phase says that is no more than its name goes: it will have another.
    """
    for index, part in enumerate(_tables_in(own, "part")):
        place = (*where, "part", index)
        if "group" in part:
            yield from _steps_in(part, place)
            continue
        for phase in _tables_in(part, "phase"):
            if phase.get("say") == phase.get("name"):
                phase.pop("say", None)
        yield str(part.get("step")), place, part


def _table_in(own: Document, key: str) -> Document:
    found = own.get(key)
    return found if isinstance(found, dict) else {}


def _tables_in(own: Document, key: str) -> list[Document]:
    found = own.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

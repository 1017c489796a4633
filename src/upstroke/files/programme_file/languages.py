"""The programme in other languages: texts laid over the file's own, to be read as the file is.

Ids, times and sides are the same in every language, so settings, history and bookmarks are too. A
text that is wrong is a fault, told where it stands; one that is missing is a gap, and its language
is not used until it is there: a session is in one language from beginning to end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from upstroke.core.wording import names_side
from upstroke.files.programme_file import texts, values
from upstroke.files.programme_file.faults import Place, Where, shown
from upstroke.files.programme_file.head import ONLY_LENGTH, usual_side_words
from upstroke.files.programme_file.table import Table
from upstroke.texts import tr
from upstroke.texts.names import language_name

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
    layer = _Layer(language)
    return layer.document(own, words), layer.moved


class _Layer:
    """Puts the texts of a language into copies of a file's tables, and notes what is missing."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.moved: dict[Where, Where] = {}

    def document(self, own: Document, words: Table) -> Document:
        laid = {key: value for key, value in own.items() if key != "side-words"}
        laid["language"] = self._language
        words.know("side-words")
        if "side-words" in words or _has_own_side_words(own):
            self._take(laid, (), words, "side-words")
        for key in ("title", "summary"):
            if key in own:
                self._take(laid, (), words, key)
        lengths = _Shape(texts=tuple(_table_in(own, "lengths")))
        if _table_in(own, "lengths") != {one.id: one.title for one in ONLY_LENGTH}:
            self._below(laid, words, "lengths", lengths)
        self._below(laid, words, "safety", _SAFETY)
        self._options(laid, words)
        steps = self._under(words, "step")
        if steps is not None:
            laid["part"] = self._parts(own, (), self._steps(own, steps))
        words.finish()
        return laid

    def _below(self, laid: Document, words: Table, key: str, shape: _Shape) -> None:
        if key in laid and (table := self._under(words, key)) is not None:
            laid[key] = self._finished(_table_in(laid, key), (key,), table, shape)

    def _options(self, laid: Document, words: Table) -> None:
        options = _tables_in(laid, "option")
        titles = self._under(words, "option") if options else None
        if titles is None:
            return
        for index, option in enumerate(options):
            name = str(option["id"])
            if self._has(titles, name):
                self.moved["option", index, "title"] = (*titles.place.where, name)
                options[index] = {**option, "title": titles.value(name)}
        laid["option"] = options
        titles.finish()

    def _steps(self, own: Document, words: Table) -> dict[str, list[Table]]:
        """The texts of each step by its id; of one that stands several times in the file's order.

        One table is for all of them, a list has one for each.
        """
        found = {}
        for name, times in Counter(_step_ids(own)).items():
            if not isinstance(words.value(name), list):
                table = self._under(words, name)
                found[name] = [] if table is None else [table] * times
            else:
                tables = words.tables(name, _what())
                found[name] = list(tables) if _as_many(words, name, tables, times) else []
        words.finish()
        return found

    def _parts(self, own: Document, where: Where, steps: dict[str, list[Table]]) -> list[Document]:
        parts = _tables_in(own, "part")
        for index, part in enumerate(parts):
            place = (*where, "part", index)
            if "group" in part:
                parts[index] = {**part, "part": self._parts(part, place, steps)}
            elif words := steps.get(str(part.get("step"))):
                parts[index] = self._finished(_with_new_says(part), place, words.pop(0), _STEP)
        return parts

    def _finished(self, own: Document, where: Where, words: Table, shape: _Shape) -> Document:
        laid = self._table(own, where, words, shape)
        words.finish()
        return laid

    def _table(self, own: Document, where: Where, words: Table, shape: _Shape) -> Document:
        """A copy of a table of the file, with the texts of the language."""
        laid = dict(own)
        for key in shape.texts:
            words.know(key)
            if key in words or key in own or key == _ALWAYS:
                self._take(laid, where, words, key)
        for key, inner in shape.lists.items():
            if key in own:
                self._list(laid, where, words, key, inner)
        for key, below in shape.tables.items():
            if any(below.keys() & one.keys() for one in _tables_in(own, key)):
                self._tables(laid, where, words, key, below)
        return laid

    def _take(self, laid: Document, where: Where, words: Table, key: str) -> None:
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
        own = laid[key]
        found = words.get(key, values.list_of(_as_it_is, '"..."'))
        if not self._has(words, key) or found is None or not isinstance(own, list):
            return
        if _as_many(words, key, found, len(own)):
            place = (*words.place.where, key)
            if inner is None:
                laid[key], self.moved[*where, key] = list(found), place
            else:
                laid[key] = [{**one, inner: text} for one, text in zip(own, found, strict=True)]
                for index in range(len(own)):
                    self.moved[*where, key, index, inner] = (*place, index)

    def _tables(self, laid: Document, where: Where, words: Table, key: str, shape: _Shape) -> None:
        own, found = _tables_in(laid, key), words.tables(key, _what())
        if self._has(words, key) and found and _as_many(words, key, found, len(own)):
            laid[key] = [
                self._finished(one, (*where, key, index), table, shape)
                for index, (one, table) in enumerate(zip(own, found, strict=True))
            ]

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


def _has_own_side_words(own: Document) -> bool:
    usual, same = usual_side_words(str(own.get("language", "en")))
    every: Document = {**{side.value: word for side, word in usual.items()}, "same": same}
    return {**every, **_table_in(own, "side-words")} != every


def _with_new_says(step: Document) -> Document:
    """Without what phases say that say no more than their names: they will have others."""
    if "phase" not in step:
        return step
    phases = [
        {key: text for key, text in one.items() if key != "say" or text != one.get("name")}
        for one in _tables_in(step, "phase")
    ]
    return {**step, "phase": phases}


def _step_ids(own: Document) -> Iterator[str]:
    for part in _tables_in(own, "part"):
        if "group" in part:
            yield from _step_ids(part)
        else:
            yield str(part.get("step"))


def _table_in(own: Document, key: str) -> Document:
    found = own.get(key)
    return found if isinstance(found, dict) else {}


def _tables_in(own: Document, key: str) -> list[Document]:
    found = own.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

"""Texts in another language, asked for one by one beside those of the programme itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from upstroke.core.programme import Counted, Technique
from upstroke.core.wording import has_choice, names_side
from upstroke.files.programme_file import texts, values
from upstroke.files.programme_file.faults import Place, Where
from upstroke.files.programme_file.table import Table
from upstroke.texts import tr
from upstroke.texts.names import language_name

T = TypeVar("T")

SPOKEN = {
    "say": "say",
    "short": "short",
    "say-second": "second",
    "short-second": "second_short",
    "note": "note",
}
"""Keys whose texts may hold the side, and the fields of `Texts` they are read into."""


@dataclass(frozen=True, slots=True)
class Words:
    """A table of texts in a language: what the programme has must be there, or is a gap."""

    table: Table
    language: str

    def text(
        self, key: str, own: str | None, reader: values.Reader[str] = texts.plain_text
    ) -> str | None:
        """The text of a key. A gap: the programme has it in its own language, `own`."""
        found = self.table.get(key, reader)
        if own is not None and key not in self.table:
            self._gap(key)
        if found is not None and names_side(own or "") and not names_side(found):
            self.table.place.at(key).fault(
                tr('"{key}" does not name the side, as the programme itself does', key=key),
                tr("write {side} in it, or both words as {left|right}"),
            )
        return found

    def need(self, key: str, own: str) -> str:
        """A text that the programme has; its own while there is none here."""
        return self.text(key, own) or own

    def each(
        self, key: str, own: Sequence[str], reader: values.Reader[str] = texts.plain_text
    ) -> tuple[str, ...]:
        """A list of as many texts as the programme has; none are known where it has none."""
        if not own:
            return ()
        found = self.table.get(key, values.list_of(reader, '"..."'))
        if key not in self.table:
            self._gap(key)
        if found is None or not self._as_many(key, len(found), len(own)):
            return tuple(own)
        return found

    def tables(self, key: str, own: Sequence[T], read: Callable[[Words, T], T]) -> tuple[T, ...]:
        """What is read from as many tables as the programme has."""
        if not own:
            return ()
        found = self.table.tables(key, tr("a table of texts"))
        if key not in self.table:
            self._gap(key)
        if not found or not self._as_many(key, len(found), len(own)):
            return tuple(own)
        return tuple(
            Words(table, self.language).finished(read, each)
            for table, each in zip(found, own, strict=True)
        )

    def under(self, key: str) -> Words | None:
        """The texts in a table below; a gap when there is none."""
        found = self.table.table(key, tr("a table of texts"))
        if found is None:
            self._gap(key)
        return None if found is None else Words(found, self.language)

    def finished(self, read: Callable[[Words, T], T], own: T) -> T:
        """What is read from this table, in which nothing else may stand."""
        found = read(self, own)
        self.table.finish()
        return found

    def _gap(self, key: str) -> None:
        self.table.place.gap(
            tr(
                'the texts in {language} have no "{key}" here',
                language=language_name(self.language),
                key=key,
            ),
            tr("until they have, the programme is in its own language"),
        )

    def _as_many(self, key: str, here: int, own: int) -> bool:
        if here != own:
            self.table.place.at(key).fault(
                tr('"{key}" has {here}, and {own} in the programme', key=key, here=here, own=own),
                tr("write one for each, in the same order"),
            )
        return here == own


def check_choices(place: Place, step: Technique, *, sided: bool) -> None:
    """Words for left and right make no sense in a step that is on no side."""
    texts: dict[Where, str | None]
    texts = {(key,): getattr(step.texts, field) for key, field in SPOKEN.items()}
    for index, one in enumerate(step.work.sets if isinstance(step.work, Counted) else ()):
        texts |= {("set", index, "say"): one.say, ("set", index, "short"): one.short}
    for where, text in texts.items():
        if text is not None and has_choice(text) and not sided:
            place.at(*where).fault(
                tr(
                    '"{key}" has words for left and right, but the step is on no side',
                    key=where[-1],
                ),
                tr("write it without, or give the step its sides"),
            )

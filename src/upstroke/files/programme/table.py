"""A table of the file being read: asks for its keys, and names those that nobody asked for.

Where the programme is read in another language, each table has one of texts beside it, `words`,
which `text` and the other readers of texts look into. One that is missing there is a gap, told by
`upstroke check`, and its language is not used until it is there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from upstroke.core.spoken.wording import names_side
from upstroke.files.programme.faults import Place, Refused, did_you_mean, listed, shown
from upstroke.files.programme.values import (
    Reader,
    attempt,
    kind_of,
    list_of,
    plain_text,
    unread,
)
from upstroke.texts import marked, tr
from upstroke.texts.languages import language_name

T = TypeVar("T")

_FEW = 9
_MUCH = 10_000

HEAD_KEYS = ("format", "id", "summary", "language", "sides-of", "default-length")
"""Keys that the head of a file has, above its first header, and hardly anything else."""

_HEAD = marked("it belongs in the head of the file, above the first line that begins with [")
_GROUP = marked("it belongs to a group, a [[part]] with group in place of step")
_STEP = marked("it belongs to a step, a [[part]] with step")

_ELSEWHERE = {
    **dict.fromkeys(HEAD_KEYS, _HEAD),
    **dict.fromkeys(("repeat", "leave-out-last-rest", "part"), _GROUP),
    **dict.fromkeys(("seconds", "count", "each", "names", "times", "phase", "set"), _STEP),
    **dict.fromkeys(("kind", "posture", "prompts", "pressure", "stroke"), _STEP),
    **dict.fromkeys(("say", "short", "say-second", "short-second", "note", "caution"), _STEP),
}
"""Mends for keys that are right in another place."""

_MEANT = {
    **dict.fromkeys(("duration", "time", "length", "secs"), ("seconds", "at")),
    **dict.fromkeys(("reps", "repetitions", "rounds"), ("count", "repeat", "times")),
    **dict.fromkeys(("text", "speech", "speak", "words", "instruction"), ("say",)),
    **dict.fromkeys(("image", "icon", "photo", "svg"), ("picture",)),
    **dict.fromkeys(("title", "name"), ("group",)),
    "type": ("kind",),
    "count": ("times",),
    "id": ("step",),
    "when": ("at",),
    "description": ("summary", "note"),
}
"""Keys meant by another word that is no slip of the finger."""

_UNITS = {"minutes": "m", "hours": "h"}
"""Signs of units, for times whose key is their unit."""

_ALWAYS = "title"
"""Missed in another language even where the file gives none: it is made from the id then."""


class Table:
    """`what` is how sentences call it, such as "a step".

    `words` are its texts in the language that is read, None where that is the file's own.
    """

    def __init__(self, value: object, place: Place, what: str, words: Table | None = None) -> None:
        self.place = place
        self.what = what
        self.words = words
        self.is_table = isinstance(value, dict)
        self._values: dict[str, object] = value if isinstance(value, dict) else {}
        self._known: set[str] = set()
        if not self.is_table:
            place.fault(
                tr('"{key}" should be a table, but is {kind}', key=place.name, kind=kind_of(value)),
                tr("write a table with its keys, as docs/programme-format.md shows"),
            )

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def names(self) -> tuple[str, ...]:
        """The keys in the file's order."""
        return tuple(self._values)

    def value(self, key: str) -> object:
        """The raw value of a key; None when it is missing."""
        return self._values.get(key)

    def drop(self, key: str) -> None:
        """Read as if there were no such key."""
        self._values = {each: self._values[each] for each in self._values if each != key}

    def know(self, *keys: str) -> None:
        """Let keys pass that were looked at in another way."""
        self._known.update(keys)

    def get(self, key: str, reader: Reader[T]) -> T | None:
        """The value of a key; None when it is missing or faulty."""
        self.know(key)
        if key not in self._values:
            return None
        return attempt(reader, self._values[key], self.place.at(key))

    def need(self, key: str, reader: Reader[T], example: str) -> T | None:
        """The value of a key that must be there; None when it is missing or faulty."""
        if key not in self._values and self.is_table:
            self.place.fault(
                tr('{what} has no "{key}"', what=self.what, key=key),
                tr("add {key} = {example}", key=key, example=example),
            )
        return self.get(key, reader)

    def choose(self, key: str, reader: Reader[T], default: T) -> T:
        """The value of a key, or `default` when it is missing or faulty."""
        found = self.get(key, reader)
        return default if found is None else found

    def table(self, key: str, what: str, *, told: bool = False) -> Table | None:
        """The table under a key, None when it is missing; `told`: it holds texts."""
        self.know(key)
        if key not in self._values:
            return None
        words = self.words_in(key) if told else None
        return Table(self._values[key], self.place.at(key), what, words)

    def tables(self, key: str, what: str, told: Collection[str] = ()) -> tuple[Table, ...]:
        """The tables under a key, written `[[key]]`; none when it is missing.

        Args:
            key: of the list.
            what: how sentences call each of them.
            told: keys in them whose values are texts.
        """
        self.know(key)
        value = self._values.get(key, [])
        place = self.place.at(key)
        if not isinstance(value, list):
            self._refuse_no_list(key, value)
            return ()
        if key in self._values and not value:
            place.fault(
                tr('"{key}" is an empty list', key=key),
                tr("write {header} and its keys", header=self.place.header(key)),
            )
        words = self._words_in_each(key, value, told) or [None] * len(value)
        return tuple(
            Table(item, place.at(index), what, text)
            for index, (item, text) in enumerate(zip(value, words, strict=True))
        )

    def _refuse_no_list(self, key: str, value: object) -> None:
        place, header = self.place.at(key), self.place.header(key)
        inside = value if isinstance(value, dict) else {}
        if inside and all(isinstance(each, list | dict) for each in inside.values()):
            below = place.header(next(iter(inside)))
            place.fault(
                tr("there is no {header} above {below}", header=header, below=below),
                tr("write {header} and its keys above it", header=header),
            )
            return
        place.fault(
            tr('"{key}" should be a list of tables, but is {kind}', key=key, kind=kind_of(value)),
            tr("write its header with two brackets, {header}", header=header),
        )

    def each(
        self, key: str, what: str, reader: Callable[[Table], T], told: Collection[str] = ()
    ) -> tuple[T, ...]:
        """Read every table under a key; those that are faulty are left out."""
        found: list[T] = []
        for table in self.tables(key, what, told):
            try:
                found.append(reader(table))
            except Refused:
                continue
        return tuple(found)

    def refuse(self, key: str, problem: str, mend: str) -> None:
        """Name the fault of a key that is known, but makes no sense here."""
        self.know(key)
        if key in self._values:
            self.place.at(key).fault(problem, mend)

    # --- texts, in the language that is read ------------------------------------------------------

    def text(
        self, key: str, reader: Reader[str] = plain_text, example: str | None = None
    ) -> str | None:
        """The text of a key; None when it is missing or faulty. With an example it is needed."""
        words = self.words
        if words is not None and words.tells(key, missed=key in self or key == _ALWAYS):
            own, text = self.value(key), words.value(key)
            named = isinstance(own, str) and names_side(own)
            if named and isinstance(text, str) and "{" not in text:
                words.place.at(key).fault(
                    tr('"{key}" does not name the side, as the programme itself does', key=key),
                    tr("write {side} in it, or both words as {left|right}"),
                )
            self.know(key)
            return words.get(key, reader)
        return self.get(key, reader) if example is None else self.need(key, reader, example)

    def texts(self, key: str, own: Sequence[object], reader: Reader[str]) -> tuple[str, ...] | None:
        """Texts in another language for the entries of a list; None where they are not read."""
        if self.words is None or not own or not self.words.tells(key):
            return None
        found = self.words.get(key, list_of(unread, '"..."'))
        if found is None or not self.words.has_as_many(key, len(found), len(own)):
            return None
        return attempt(list_of(reader, '"..."'), list(found), self.words.place.at(key))

    def words_in(self, key: str) -> Table | None:
        """The texts of another language for what stands under a key, where they are read."""
        return None if self.words is None else self.words.below(key)

    def below(self, key: str) -> Table | None:
        """Texts of another language inside of these; None, and a gap, where there are none."""
        return self.table(key, tr("a table of texts")) if self.tells(key) else None

    def _words_in_each(
        self, key: str, own: list[object], told: Collection[str]
    ) -> tuple[Table, ...]:
        keys = {each for one in own if isinstance(one, dict) for each in one}
        if self.words is None or keys.isdisjoint(told) or not self.words.tells(key):
            return ()
        found = self.words.tables(key, tr("a table of texts"))
        return found if found and self.words.has_as_many(key, len(found), len(own)) else ()

    def tells(self, key: str, *, missed: bool = True) -> bool:
        """Whether there is such a text of another language; notes a gap where one is missed."""
        self.know(key)
        if key not in self and missed:
            language = language_name(str(self.place.where[1]))
            self.place.gap(
                tr('the texts in {language} have no "{key}" here', language=language, key=key),
                tr("until they have, the programme is in its own language"),
            )
        return key in self

    def has_as_many(self, key: str, here: int, own: int) -> bool:
        """Whether there are as many texts here as in the file's own language."""
        if here != own:
            self.place.at(key).fault(
                tr('"{key}" has {here}, and {own} in the programme', key=key, here=here, own=own),
                tr("write one for each, in the same order"),
            )
        return here == own

    # --- keys that nobody asked for ---------------------------------------------------------------

    def finish(self) -> None:
        """Name every key that nobody asked for."""
        if self.words is not None:
            self.words.finish()
        known = sorted(self._known)
        few = len(known) <= _FEW
        mend = tr("it may have {keys}", keys=listed(known))
        mend = mend if few else tr("see docs/programme-format.md")
        for key in self._values:
            if key not in self._known:
                self.place.at(key).fault(
                    tr("{what} has no key {key}", what=self.what, key=shown(key)),
                    self._meant(key) or did_you_mean(key, known, mend),
                )

    def _meant(self, key: str) -> str | None:
        """The mend for a key that is right elsewhere, or has another name."""
        if self.place.where[:1] == ("texts",):
            return None  # What belongs to a step is not to be looked for among its texts.
        free = self._known - self._values.keys()
        if key in _UNITS and "seconds" in free:
            example = f'"{_amount(self._values[key])}{_UNITS[key]}"'
            return tr("add {key} = {example}", key="seconds", example=example)
        meant = next((word for word in _MEANT.get(key, ()) if word in free), None)
        if meant is not None:
            return tr('did you mean "{word}"?', word=meant)
        return tr(_ELSEWHERE[key]) if key in _ELSEWHERE else None


def _amount(value: object) -> float:
    """A number to be shown in an example: the one that was given, if it is worth it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 4
    return value if 0 < value < _MUCH else 4


def given(value: T | None) -> T:
    """A value that was needed; refused when it is missing, which has been noted by then."""
    if value is None:
        raise Refused
    return value

"""A table of the file being read: asks for its keys, and names those that nobody asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from upstroke.files.programme.faults import Place, Refused, did_you_mean, listed, shown
from upstroke.files.programme.values import Reader, attempt, kind_of
from upstroke.texts import marked, tr

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


class Table:
    """`what` is how sentences call it, such as "a step"."""

    def __init__(self, value: object, place: Place, what: str) -> None:
        self.place = place
        self.what = what
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

    def table(self, key: str, what: str) -> Table | None:
        """The table under a key, None when it is missing."""
        self.know(key)
        if key not in self._values:
            return None
        return Table(self._values[key], self.place.at(key), what)

    def tables(self, key: str, what: str) -> tuple[Table, ...]:
        """The tables under a key, written `[[key]]`; none when it is missing."""
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
        return tuple(Table(item, place.at(index), what) for index, item in enumerate(value))

    def _refuse_no_list(self, key: str, value: object) -> None:
        place, header = self.place.at(key), self.place.header(key)
        if (
            isinstance(value, dict)
            and value
            and all(isinstance(it, list | dict) for it in value.values())
        ):
            below = place.header(next(iter(value)))
            place.fault(
                tr("there is no {header} above {below}", header=header, below=below),
                tr("write {header} and its keys above it", header=header),
            )
            return
        place.fault(
            tr('"{key}" should be a list of tables, but is {kind}', key=key, kind=kind_of(value)),
            tr("write its header with two brackets, {header}", header=header),
        )

    def each(self, key: str, what: str, reader: Callable[[Table], T]) -> tuple[T, ...]:
        """Read every table under a key; those that are faulty are left out."""
        found: list[T] = []
        for table in self.tables(key, what):
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

    def finish(self) -> None:
        """Name every key that nobody asked for."""
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

"""What the app shows a person, in the person's language: the one door of every text.

A text stands in plain English where it is shown, `tr("{time} to go", time=clock)`, and is its own
key. A constant is `marked("Pause")` where it stands and `tr(PAUSE)` where it is shown. What hangs
on a number is `tr("{count} steps", "", count)`; a text that English has twice and other languages
do not, `tr("Next", "the button")`. Qt's lupdate finds all of these (`make translations`), and
assets/translations holds them, one Qt Linguist file a language. Words that are spoken in a session
are the programme's (`upstroke.core.spoken.wording`), not ours.

The catalogue is one for the process: a person reads one language at a time, and a text handed
through every room would tell no more. It is set at the start and when the setting changes;
docs/decisions/0021-translations.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

Key: TypeAlias = tuple[str, str]
"""An English text, and the comment that tells it from its like."""

Forms: TypeAlias = tuple[str, ...]
"""A translation: one text, or one for each number that the language tells apart."""

_ONE_UP_TO_TWO = frozenset({"fr", "pt"})
"""Languages in which nought and one and a half are still one (Unicode CLDR, plural rules)."""


@dataclass(frozen=True)
class Catalogue:
    """A language's code and its translations; what is missing is shown in English.

    Knows the languages with a singular and a plural, which is how Qt Linguist counts them too; one
    with more forms would need its rule here.
    """

    language: str
    texts: Mapping[Key, Forms] = field(default_factory=dict)

    def find(self, source: str, comment: str = "", count: int | None = None) -> str:
        """The translation of an English text, or that text itself."""
        if count is None and self.language == "en":
            return source
        forms = self.texts.get((source, comment))
        if not forms:
            return source
        if count is None or len(forms) == 1:
            return forms[0]
        ones = (0, 1) if self.language in _ONE_UP_TO_TWO else (1,)
        return forms[count not in ones]


ENGLISH = Catalogue("en")
"""English as it stands in the code, without its singulars: those are in a file as well."""

_in_use: list[Catalogue] = [ENGLISH]


def use(catalogue: Catalogue) -> None:
    """Show everything in this catalogue's language from now on."""
    _in_use[0] = catalogue


def in_use() -> Catalogue:
    """The catalogue that texts are shown by."""
    return _in_use[0]


def marked(text: str) -> str:
    """The text itself: lupdate reads the call, `tr` translates where the text is shown."""
    return text


def tr(source: str, comment: str = "", count: int | None = None, /, **values: object) -> str:
    """A text in the person's language, with its values filled in.

    Args:
        source: in plain English, with `{name}` for each value.
        comment: what tells one text from another that is the same in English.
        count: the number that decides between singular and plural; it fills `{count}` too.
        values: what is filled in; a text without values may hold braces.
    """
    text = _in_use[0].find(source, comment, count)
    if count is not None:
        values["count"] = count
    return text.format(**values) if values else text


def translated(sentence: str, texts: Sequence[str]) -> str:
    """A sentence that came ready made in English, from a child process or a library.

    Such a one cannot be asked for by `tr`; it is recognised by the text that it was made from, and
    left as it is where that is none of them.

    Args:
        sentence: in English.
        texts: what it may have been made from, `marked`, with `{name}` for each value. A value may
            have been made from one of them too.
    """
    for text in texts:
        found = _pattern(text).fullmatch(sentence)
        if found is not None:
            return tr(
                text, **{name: translated(it, texts) for name, it in found.groupdict().items()}
            )
    return sentence


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(text)), re.DOTALL)

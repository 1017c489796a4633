"""Translations of one language, looked up by the English text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
        return forms[0 if self._is_one(count) else 1]

    def _is_one(self, count: int) -> bool:
        return count in (0, 1) if self.language in _ONE_UP_TO_TWO else count == 1


ENGLISH = Catalogue("en")
"""English as it stands in the code, without its singulars: those are in a file as well."""

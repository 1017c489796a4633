"""Which languages there are, and which of them a person gets."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum


class Language(StrEnum):
    """The languages Upstroke speaks with a person, by their codes."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"

    @property
    def own_name(self) -> str:
        """What it calls itself: who cannot read the others finds it by this."""
        return _OWN_NAMES[self]


_OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
}

SYSTEM = "system"
"""In place of a code: as the system is set."""


def chosen_language(
    wanted: str, system: Sequence[str], there: Collection[str] = tuple(Language)
) -> str:
    """The code of the language to show, English when nothing else fits.

    Args:
        wanted: what the settings say, a code or `SYSTEM`.
        system: what the system is set to, best first: `de-AT`, `pt_BR.UTF-8`, `C`.
        there: the codes there are.
    """
    for one in system if wanted == SYSTEM else (wanted,):
        code = one.replace("_", "-").partition(".")[0].partition("@")[0].lower()
        for form in (code, code.partition("-")[0]):
            if form in there:
                return form
    return Language.ENGLISH.value

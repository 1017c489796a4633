"""Which languages there are, which of them a person gets, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from upstroke.texts import marked, tr


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


def chosen_language(wanted: str, system: Sequence[str]) -> str:
    """The code of the language to show, English when nothing else fits.

    Args:
        wanted: what the settings say, a code or `SYSTEM`.
        system: what the system is set to, best first: `de-AT`, `pt_BR.UTF-8`, `C`.
    """
    for one in system if wanted == SYSTEM else (wanted,):
        code = one.replace("_", "-").partition(".")[0].partition("@")[0].lower()
        for form in (code, code.partition("-")[0]):
            if form in tuple(Language):
                return form
    return Language.ENGLISH.value


_NAMES = {
    "en": marked("English"),
    "de": marked("German"),
    "es": marked("Spanish"),
    "fr": marked("French"),
    "it": marked("Italian"),
    "pt": marked("Portuguese"),
    "nl": marked("Dutch"),
    "pl": marked("Polish"),
}


def language_name(code: str) -> str:
    """A language inside a sentence; one that we have no word for is called by its code."""
    name = _NAMES.get(code.partition("-")[0].lower())
    return tr(name) if name else code


def no_voice(language: str) -> str:
    """Nobody on this machine speaks a language: one sentence, with the mend."""
    return tr(
        "No voice for {language} is installed, so there are only chimes. You can "
        "install espeak-ng.",
        language=language_name(language),
    )

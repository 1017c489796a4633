"""What languages are called in the person's language."""

from __future__ import annotations

from upstroke.texts import marked, tr

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

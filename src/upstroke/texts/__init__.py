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

from upstroke.texts.catalogue import ENGLISH, Catalogue
from upstroke.texts.languages import Language, chosen_language

__all__ = ["ENGLISH", "Catalogue", "Language", "chosen_language", "in_use", "marked", "tr", "use"]

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

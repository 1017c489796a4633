"""Readers of texts: what is shown or spoken, ids and language codes."""

from __future__ import annotations

import re

from upstroke.files.programme_file.faults import Place, shown
from upstroke.files.programme_file.values import wrong_kind

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 64
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SIDE = "{side}"


def text(value: object, place: Place) -> str:
    """One line of text: runs of blanks and line ends become one space."""
    if not isinstance(value, str):
        raise wrong_kind(place, value, "a text in quotes", '"..."')
    line = " ".join(value.split())
    if not line:
        raise place.wrong(f'"{place.name}" is empty', "write a text, or leave the line out")
    bad = next((letter for letter in line if not _speakable(letter)), None)
    if bad is not None:
        raise place.wrong(
            f'"{place.name}" holds a control character (U+{ord(bad):04X})', "take it out"
        )
    return line


def _speakable(letter: str) -> bool:
    """Not a control character, and not one that turns the direction of the text around it."""
    return not (
        letter < " "
        or "\x7f" <= letter <= "\x9f"
        or "\u202a" <= letter <= "\u202e"
        or "\u2066" <= letter <= "\u2069"
    )


def plain_text(value: object, place: Place) -> str:
    """Text in which nothing is filled in."""
    found = text(value, place)
    if _SIDE in found:
        raise place.wrong(
            f'"{place.name}" holds {_SIDE}, which is not filled in here',
            "write it without; say, short and note may hold it",
        )
    return found


def opening(value: object, place: Place) -> str:
    """Text that may hold `{side}`, and no other placeholder."""
    found = text(value, place)
    rest = found.replace(_SIDE, "")
    if "{" in rest or "}" in rest:
        unknown = re.search(r"\{[^{}]*\}?|\}", rest)
        raise place.wrong(
            f'"{place.name}" holds {shown(unknown.group()) if unknown else "a brace"}, '
            "which is not known",
            f"the only placeholder is {_SIDE}",
        )
    return found


def identifier(value: object, place: Place) -> str:
    """An id: `a` to `z`, digits, and single hyphens between them; at most 64 characters."""
    if not isinstance(value, str):
        raise wrong_kind(place, value, "a text in quotes", '"calf-left"')
    if not is_identifier(value):
        raise place.wrong(
            f"{shown(value)} cannot be an id",
            f"use a to z, 0 to 9 and single hyphens, at most {_LONGEST_ID} of them",
        )
    return value


def is_identifier(word: str) -> bool:
    """Whether a word can be an id."""
    return bool(_ID.fullmatch(word)) and len(word) <= _LONGEST_ID


def language(value: object, place: Place) -> str:
    """A language tag such as `en` or `pt-BR`."""
    if isinstance(value, str) and _LANGUAGE.fullmatch(value):
        return value
    raise place.wrong('"language" is not a language code', 'write for example language = "en"')

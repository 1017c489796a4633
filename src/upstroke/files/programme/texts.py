"""Readers of texts: what is shown or spoken, ids and language codes."""

from __future__ import annotations

import re

from upstroke.core.spoken.wording import names_side, without_sides
from upstroke.files.programme.faults import Place, shown
from upstroke.files.programme.values import wrong_kind
from upstroke.texts import tr

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 64
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SIDE = "{side}"
_WORDS = "{left|right}"

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of the text around them."""

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Not those that hold two words together, as before the colon of a French sentence."""


def text(value: object, place: Place) -> str:
    """One line of text: runs of blanks and line ends become one space."""
    if not isinstance(value, str):
        raise wrong_kind(place, value, tr("a text in quotes"), '"..."')
    line = _BLANKS.sub(" ", value).strip()
    if not line:
        raise place.wrong(
            tr('"{key}" is empty', key=place.name), tr("write a text, or leave the line out")
        )
    bad = _CONTROL.search(line)
    if bad is not None:
        code = f"{ord(bad[0]):04X}"
        raise place.wrong(
            tr('"{key}" holds a control character (U+{bad})', key=place.name, bad=code),
            tr("take it out"),
        )
    return line


def plain_text(value: object, place: Place) -> str:
    """Text in which nothing is filled in."""
    found = text(value, place)
    if names_side(found):
        raise place.wrong(
            tr('"{key}" holds {side}, which is not filled in here', key=place.name, side=_SIDE),
            tr("write it without; say, short and note may hold it"),
        )
    return found


def opening(value: object, place: Place) -> str:
    """Text that may hold `{side}` or `{word|word}`, and no other placeholder."""
    found = text(value, place)
    rest = without_sides(found)
    if "{" in rest or "}" in rest:
        unknown = re.search(r"\{[^{}]*\}?|\}", rest)
        brace = shown(unknown.group()) if unknown else tr("a brace")
        raise place.wrong(
            tr('"{key}" holds {brace}, which is not known', key=place.name, brace=brace),
            tr("write {side} for the side, or both words as {words}", side=_SIDE, words=_WORDS),
        )
    return found


def identifier(value: object, place: Place) -> str:
    """An id: `a` to `z`, digits, and single hyphens between them; at most 64 characters."""
    if not isinstance(value, str):
        raise wrong_kind(place, value, tr("a text in quotes"), '"calf-left"')
    if not is_identifier(value):
        raise place.wrong(
            tr("{value} cannot be an id", value=shown(value)),
            tr(
                "use a to z, 0 to 9 and single hyphens, at most {longest_id} of them",
                longest_id=_LONGEST_ID,
            ),
        )
    return value


def is_identifier(word: str) -> bool:
    """True for words that can be an id."""
    return bool(_ID.fullmatch(word)) and len(word) <= _LONGEST_ID


def language(value: object, place: Place) -> str:
    """A language tag such as `en` or `pt-BR`."""
    if isinstance(value, str) and _LANGUAGE.fullmatch(value):
        return value
    raise place.wrong(
        tr('"language" is not a language code'), tr('write for example language = "en"')
    )

"""A terminal's keys: named from the bytes that it sends, and bound to the acts of the window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from upstroke.core.keys import Act, Bindings, latin_of
from upstroke.texts import marked, tr

_SEQUENCE = re.compile(rb"\x1b(?:\[\[[@-~]|\[[0-9;?]*[ -/]*[@-~]|O[@-~])")
_BEGUN = re.compile(rb"\x1b(?:\[\[?|\[[0-9;?]*[ -/]*|O)?\Z")
_FUNCTION_KEYS = (11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24)
_FINALS = {
    b"C": "right",
    b"D": "left",
    b"A": "up",
    b"B": "down",
    b"5~": "page up",
    b"6~": "page down",
    b"2~": "insert",
    b"3~": "delete",
    b"1~": "home",
    b"4~": "end",
    b"H": "home",
    b"F": "end",
    b"M": "enter",
    **{bytes([final]): f"f{number}" for number, final in enumerate(b"PQRS", 1)},
    **{b"%d~" % code: f"f{number}" for number, code in enumerate(_FUNCTION_KEYS, 1)},
}
_CONTROLS = {
    0x03: "ctrl-c",
    0x04: "ctrl-d",
    0x08: "backspace",
    0x0A: "enter",
    0x0C: "ctrl-l",
    0x0D: "enter",
    0x1A: "ctrl-z",
    0x1B: "escape",
    0x20: "space",
    0x7F: "backspace",
}

_LENGTHS = ((0xF0, 4), (0xE0, 3), (0xC2, 2))


class KeyReader:
    """Turns bytes into keys, also where a key's sequence arrives in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def keys(self, data: bytes) -> list[str]:
        """Names of the keys in what has arrived; call it with nothing when nothing has.

        A sequence or a letter that has only begun is kept for the next call; when that brings
        nothing, it was the escape key. What is no key of ours is left out.
        """
        quiet = not data
        data, self._rest = self._rest + data, b""
        found: list[str] = []
        while data:
            if not quiet and (_BEGUN.match(data) or len(data) < _length(data[0])):
                self._rest = data
                break
            name, data = _first(data)
            if name:
                found.append(name)
        return found


def _first(data: bytes) -> tuple[str | None, bytes]:
    """The first key, None for one that has no name here, and what comes after it."""
    sequence = _SEQUENCE.match(data)
    if sequence:
        return _named(sequence.group()), data[sequence.end() :]
    if data[0] in _CONTROLS:
        return _CONTROLS[data[0]], data[1:]
    length = _length(data[0])
    letter = data[:length].decode(errors="replace").lower()
    known = latin_of(letter) or (letter.isascii() and letter.isprintable())
    return (letter, data[length:]) if known else (None, data[1:])


def _length(first: int) -> int:
    """Bytes of a letter in UTF-8, by the first one."""
    return next((length for least, length in _LENGTHS if first >= least), 1)


def _named(sequence: bytes) -> str | None:
    """Arrows and page keys, with or without shift and the like held."""
    body = re.sub(rb";\d+", b"", sequence[2:])
    return _FINALS.get(body.removeprefix(b"1") if body[-1:].isalpha() else body)


Actions: TypeAlias = Mapping[str, Act]
"""By the names of `upstroke.terminal.keys`."""

_NAMES = {"return": "enter", "pgup": "page up", "pgdown": "page down"}
_NAMES |= {"ins": "insert", "del": "delete"}
"""Of bound keys that a terminal calls by another name."""

_SENT = {*_FINALS.values(), "space", "backspace"}
"""A terminal tells no media keys, and its Escape may be the beginning of any other key."""

ALWAYS: Actions = {"ctrl-c": Act.STOP, "ctrl-d": Act.STOP}

IF_FREE: Actions = {"q": Act.STOP, "_": Act.LESS}
"""Usual in terminals; underscore is minus with Shift."""

NOT_HERE = frozenset({Act.FULL_SCREEN, Act.COMPACT})

SHORT: Mapping[Act, str] = {
    Act.TOGGLE: marked("pause"),
    Act.NEXT: marked("next"),
    Act.BACK: marked("back"),
    Act.REPEAT: marked("repeat"),
    Act.MORE: marked("more"),
    Act.LESS: marked("less"),
    Act.UNDO: marked("undo"),
    Act.STOP: marked("stop"),
    Act.HELP: marked("help"),
}
"""Words of the line of keys."""

LONG: Mapping[Act, str] = {
    Act.TOGGLE: marked("pause, and go on"),
    Act.PLAY_ONLY: marked("go on, never pause"),
    Act.PAUSE_ONLY: marked("pause, never go on"),
    Act.NEXT: marked("next step"),
    Act.BACK: marked("step before"),
    Act.PEDAL_NEXT: marked("pedal: next; soon again: undo"),
    Act.PEDAL_BACK: marked("pedal: back; soon again: undo"),
    Act.UNDO: marked("undo"),
    Act.REPEAT: marked("this step again"),
    Act.MORE: marked("more time for this step"),
    Act.LESS: marked("less time"),
    Act.STOP: marked("stop (asked once more)"),
    Act.ASK_NEXT: marked("say what comes next"),
    Act.ASK_TIME: marked("say how long it still takes"),
    Act.HELP: marked("this list"),
}
"""Words of the list of keys."""


def key_name(key: str) -> str | None:
    """Translate the name of a bound key into a terminal's; None where it has none."""
    name = _NAMES.get(key.lower(), key.lower())
    letter = len(key) == 1 and (key.isascii() or latin_of(key))
    return name if letter or name in _SENT else None


def actions(bindings: Bindings) -> Actions:
    """Map each of a terminal's keys to its act."""
    found: dict[str, Act] = {}
    for act, keys in bindings.items():
        if act not in NOT_HERE:
            names = filter(None, map(key_name, keys))
            found.update(dict.fromkeys(names, act))
    found.update({key: act for key, act in IF_FREE.items() if key not in found})
    return {**found, **ALWAYS}


def action_of(key: str, known: Actions) -> Act | None:
    """Look a key up; one of another alphabet that is not bound, by its place."""
    return known.get(key) or known.get(latin_of(key) or "")


def line_of_keys(known: Actions) -> tuple[str, ...]:
    """List the shortest key of each act that is needed most, with one word."""
    found = ((_keys_of(act, known), word) for act, word in SHORT.items())
    return tuple(tr("{key} {act}", key=keys[0], act=tr(word)) for keys, word in found if keys)


def list_of_keys(known: Actions) -> tuple[tuple[str, str], ...]:
    """Each act with all of its keys, but for those that are taken for granted."""
    shown = {key: act for key, act in known.items() if key not in ALWAYS}
    found = ((_keys_of(act, shown), what) for act, what in LONG.items())
    return tuple((", ".join(keys), tr(what)) for keys, what in found if keys)


def _keys_of(wanted: Act, known: Actions) -> list[str]:
    """The keys of an act as they are told, the shortest name first."""
    words = _key_words()
    names = sorted((key for key, act in known.items() if act is wanted), key=len)
    return [words.get(name, name) for name in names]


def _key_words() -> Mapping[str, str]:
    """Name the keys that have more than a letter."""
    return {
        "space": tr("space", "a key"),
        "enter": tr("enter", "a key"),
        "page up": tr("page up", "a key"),
        "page down": tr("page down", "a key"),
        "right": tr("right", "a key"),
        "left": tr("left", "a key"),
        "up": tr("up", "a key"),
        "down": tr("down", "a key"),
        "backspace": tr("backspace", "a key"),
        "insert": tr("insert", "a key"),
        "delete": tr("delete", "a key"),
        "home": tr("home", "a key"),
        "end": tr("end", "a key"),
    }

"""Which of a terminal's keys does what: those of the window, as far as a terminal knows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from upstroke.core.keys import Act, Bindings

Actions: TypeAlias = Mapping[str, Act]
"""By the names of `upstroke.terminal.keys`."""

_NAMES = {
    "Space": "space",
    "Return": "enter",
    "Enter": "enter",
    "PgUp": "page up",
    "PgDown": "page down",
    "Right": "right",
    "Left": "left",
    "Up": "up",
    "Down": "down",
    "Backspace": "backspace",
    "Ins": "insert",
    "Del": "delete",
    "Home": "home",
    "End": "end",
    **{f"F{number}": f"f{number}" for number in range(1, 13)},
}
"""A terminal tells no media keys, and its Escape may be the beginning of any other key."""

ALWAYS: Actions = {"ctrl-c": Act.STOP, "ctrl-d": Act.STOP}

IF_FREE: Actions = {"q": Act.STOP, "_": Act.LESS}
"""What terminals are used to; underscore is minus with Shift."""

NOT_HERE = frozenset({Act.FULL_SCREEN})

SHORT: Mapping[Act, str] = {
    Act.TOGGLE: "pause",
    Act.NEXT: "next",
    Act.BACK: "back",
    Act.REPEAT: "repeat",
    Act.MORE: "more",
    Act.LESS: "less",
    Act.UNDO: "undo",
    Act.STOP: "stop",
    Act.HELP: "help",
}
"""Words of the line of keys."""

LONG: Mapping[Act, str] = {
    Act.TOGGLE: "pause, and go on",
    Act.NEXT: "next step",
    Act.BACK: "step before",
    Act.PEDAL_NEXT: "pedal: next; soon again: undo",
    Act.PEDAL_BACK: "pedal: back; soon again: undo",
    Act.UNDO: "undo",
    Act.REPEAT: "this step again",
    Act.MORE: "more time for this step",
    Act.LESS: "less time",
    Act.STOP: "stop (asked once more)",
    Act.ASK_NEXT: "say what comes next",
    Act.ASK_TIME: "say how long it still takes",
    Act.HELP: "this list",
}
"""Words of the list of keys."""


def key_name(key: str) -> str | None:
    """What a terminal's key is called that a key is bound by; None where it has none."""
    if key in _NAMES:
        return _NAMES[key]
    return key.lower() if len(key) == 1 and key.isascii() else None


def actions(bindings: Bindings) -> Actions:
    """What each of a terminal's keys is for."""
    found: dict[str, Act] = {}
    for act, keys in bindings.items():
        if act not in NOT_HERE:
            names = filter(None, map(key_name, keys))
            found.update(dict.fromkeys(names, act))
    found.update({key: act for key, act in IF_FREE.items() if key not in found})
    return {**found, **ALWAYS}


def line_of_keys(known: Actions) -> tuple[str, ...]:
    """Of each act that is needed most its shortest key, with one word."""
    found: list[str] = []
    for act, word in SHORT.items():
        names = [name for name, its in known.items() if its is act]
        if names:
            found.append(f"{min(names, key=len)} {word}")
    return tuple(found)


def list_of_keys(known: Actions) -> tuple[tuple[str, str], ...]:
    """Each act with all of its keys, but for those that are taken for granted."""
    found: list[tuple[str, str]] = []
    for act, words in LONG.items():
        names = [name for name, its in known.items() if its is act and name not in ALWAYS]
        if names:
            found.append((", ".join(sorted(names, key=len)), words))
    return tuple(found)

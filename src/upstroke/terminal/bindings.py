"""Binds a terminal's keys: those of the window, as far as a terminal knows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from upstroke.core.keys import Act, Bindings, latin_of
from upstroke.texts import marked, tr

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
    if key in _NAMES:
        return _NAMES[key]
    return key.lower() if len(key) == 1 and (key.isascii() or latin_of(key)) else None


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
    found: list[str] = []
    words = _key_words()
    for act, word in SHORT.items():
        names = [name for name, its in known.items() if its is act]
        if names:
            shortest = min(names, key=len)
            found.append(tr("{key} {act}", key=words.get(shortest, shortest), act=tr(word)))
    return tuple(found)


def list_of_keys(known: Actions) -> tuple[tuple[str, str], ...]:
    """Each act with all of its keys, but for those that are taken for granted."""
    found: list[tuple[str, str]] = []
    words = _key_words()
    for act, what in LONG.items():
        names = [name for name, its in known.items() if its is act and name not in ALWAYS]
        if names:
            keys = ", ".join(words.get(name, name) for name in sorted(names, key=len))
            found.append((keys, tr(what)))
    return tuple(found)


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

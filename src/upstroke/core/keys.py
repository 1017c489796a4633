"""Key bindings: the acts, their standard keys, and a person's own beside them.

A key is a text, as Qt writes it portably: `Space`, `PgDown`, `R`, `Ctrl+Z`, `Media Next`. It names
the symbol, not the place on the board, and no Shift: an elbow on Shift must change nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from upstroke.texts import marked


class Act(StrEnum):
    """Acts that keys are bound to, in the order of the sheet. The value is the name in settings."""

    TOGGLE = "pause"
    PLAY_ONLY = "play-only"
    PAUSE_ONLY = "pause-only"
    NEXT = "next"
    BACK = "back"
    PEDAL_NEXT = "pedal-next"
    PEDAL_BACK = "pedal-back"
    UNDO = "undo"
    REPEAT = "repeat"
    MORE = "more-time"
    LESS = "less-time"
    STOP = "stop"
    ASK_NEXT = "what-is-next"
    ASK_TIME = "how-long"
    FULL_SCREEN = "full-screen"
    COMPACT = "compact"
    HELP = "keys"


_ACTS: Mapping[Act, tuple[str, tuple[str, ...]]] = {
    Act.TOGGLE: (
        marked("Pause and go on"),
        (
            *("Space", "Return", "Enter"),
            *("Toggle Media Play/Pause", "Launch Media", "Toggle Call/Hangup"),
        ),
    ),
    Act.PLAY_ONLY: (marked("Start or go on, never pause"), ("Media Play",)),
    Act.PAUSE_ONLY: (marked("Pause, never go on"), ("Media Pause",)),
    Act.NEXT: (marked("Next step"), ("Right", "N", "Media Next")),
    Act.BACK: (marked("Previous step"), ("Left", "B", "Media Previous")),
    Act.PEDAL_NEXT: (marked("Pedal: next step"), ("PgDown",)),
    Act.PEDAL_BACK: (marked("Pedal: previous step"), ("PgUp",)),
    Act.UNDO: (marked("Undo a jump, a change of time or a stop"), ("U", "Backspace", "Ctrl+Z")),
    Act.REPEAT: (marked("This step again, from its beginning"), ("R",)),
    Act.MORE: (marked("More time for this step"), ("+", "=")),
    Act.LESS: (marked("Less time for this step"), ("-",)),
    Act.STOP: (marked("Stop (press twice)"), ("S", "Esc", "Media Stop")),
    Act.ASK_NEXT: (marked("Say what comes next"), ("W",)),
    Act.ASK_TIME: (marked("Say how long it still takes"), ("H",)),
    Act.FULL_SCREEN: (marked("Full screen"), ("F11",)),
    Act.COMPACT: (marked("Small window on top of others, and back"), ("C",)),
    Act.HELP: (marked("This sheet"), ("F1", "?")),
}
"""The title of each on the sheet, and its keys at first. A headset with a wire sends what opens a
media player, or what answers a call. Plus shares its key with the equals sign on many boards, so
that needs no Shift."""

TITLES: Mapping[Act, str] = {act: title for act, (title, _) in _ACTS.items()}

Bindings: TypeAlias = Mapping[Act, tuple[str, ...]]
"""The keys of every act, each key at one act only."""

STANDARD: Bindings = {act: keys for act, (_, keys) in _ACTS.items()}

MODIFIERS = ("Ctrl", "Alt", "Meta")

NEVER = frozenset(
    {
        *("Tab", "Backtab", "Ctrl+Tab", "Alt+Tab", "Alt+Esc", "Alt+Space", "Alt+F4", "Ctrl+Q"),
        *("Ctrl", "Control", "Alt", "AltGr", "Meta", "Shift", "Menu", "Ctrl+C"),
        *("CapsLock", "NumLock", "ScrollLock"),
    }
)
"""Keys that move the focus, close a window, or do nothing by themselves."""

LONGEST_KEY = 40
"""Letters: more than any key's name has."""


def can_bind(key: str) -> bool:
    """True for names of keys that may be bound."""
    *held, last = _parts(key)
    return (
        last != ""
        and len(key) <= LONGEST_KEY
        and key.isprintable()
        and key == key.strip()
        and key not in NEVER
        and last not in NEVER
        and all(one in MODIFIERS for one in held)
        and len(set(held)) == len(held)
    )


def bindings(own: Mapping[Act, tuple[str, ...]]) -> Bindings:
    """All bindings, where a person has chosen the keys of some acts: those have them first."""
    taken: set[str] = set()
    found: dict[Act, tuple[str, ...]] = {}
    for act in sorted(Act, key=lambda act: act not in own):
        wanted = dict.fromkeys(own.get(act, STANDARD[act]))
        found[act] = tuple(key for key in wanted if key not in taken)
        taken.update(found[act])
    return {act: found[act] for act in Act}


def own_of(all_of_them: Bindings) -> Mapping[Act, tuple[str, ...]]:
    """The part of bindings to be kept: acts that have other keys than the standard ones."""
    return {act: keys for act, keys in all_of_them.items() if keys != STANDARD[act]}


def act_of(key: str, all_of_them: Bindings) -> Act | None:
    """The act that a key is bound to; None where there is none."""
    return next((act for act, keys in all_of_them.items() if key in keys), None)


def with_keys(all_of_them: Bindings, act: Act, keys: tuple[str, ...]) -> Bindings:
    """The act has these keys, taken from whichever has them now."""
    kept = {
        other: tuple(key for key in its if key not in keys) for other, its in all_of_them.items()
    }
    return {**kept, act: keys}


def with_key(all_of_them: Bindings, act: Act, key: str) -> Bindings:
    """The act has one more key."""
    return with_keys(all_of_them, act, tuple(dict.fromkeys((*all_of_them[act], key))))


def without_key(all_of_them: Bindings, act: Act, key: str) -> Bindings:
    """The act has one key less."""
    return with_keys(all_of_them, act, tuple(one for one in all_of_them[act] if one != key))


def _parts(key: str) -> list[str]:
    """`Ctrl` and `Z` of `Ctrl+Z`; plus itself is a key too."""
    if key == "+" or not key.endswith("++"):
        return [key] if key == "+" else key.split("+")
    return [*key.removesuffix("++").split("+"), "+"]


# --- other alphabets --------------------------------------------------------------------------

LATIN = "qwertyuiopasdfghjklzxcvbnm"
"""Along the rows of letters, from the top. A key is bound by its sign; where a board has no Latin
letters at all, `N` is the key on which `N` would be."""

_BOARDS = (
    "йцукенгшщзфывапролдячсмить",
    "йцукенгшщзфівапролдячсмить",
    ";ςερτυθιοπασδφγηξκλζχψωβνμ",
    "/'קראטוןםפשדגכעיחלךזסבהנמצ",
    "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة",
    "ضصثقفغعهخحشسیبلاتنمظطزرذدپ",
    "ๆไำพะัีรนยฟหกดเ้่าสผปแอิืท",
    "ქწერტყუიოპასდფგჰჯკლზხცვბნმ",
)
"""Russian, Ukrainian, Greek, Hebrew, Arabic, Persian, Thai, Georgian: the letters that lie where
those of `LATIN` do, on the boards most people have. Sources: the X keyboard configuration database
(ru, ua, gr, il, ara, ir, th, ge) and Microsoft's keyboard layouts of the same names."""

_LATIN: Mapping[str, str] = {
    letter: latin
    for board in _BOARDS
    for letter, latin in zip(board, LATIN, strict=True)
    if not letter.isascii()
}


def latin_of(letter: str) -> str | None:
    """The Latin letter, small, where another alphabet's letter lies; None: nobody's known."""
    return _LATIN.get(letter.lower())


def in_latin(word: str) -> str:
    """A word as it would be typed on a board with Latin letters."""
    return "".join(latin_of(letter) or letter for letter in word)

"""What can be said to a session: phrases, and what each asks for. The one table of them.

Whole phrases, since single words fall in any talk. A phrase that is said by itself, with a pause
before and after it, is believed sooner than one in the midst of other sounds: `alone` and `within`
are the scores that each must reach, in powers of ten by which the phrase is more likely than any
other speech. None: it counts only by itself. docs/voice.md tells what they reach, and how they were
chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.commands import Command, Verb
from upstroke.core.units import Millis

THIRTY_SECONDS: Millis = 30_000


class Wish(StrEnum):
    """What a phrase asks for. The text is the help page's."""

    PAUSE = "Pause"
    GO_ON = "Go on"
    NEXT = "Next step"
    BACK = "Previous step"
    REPEAT = "This step again"
    MORE_TIME = "More time"
    UNDO = "Undo"
    STOP = "Stop (say it twice)"
    WHATS_NEXT = "What comes next"
    HOW_LONG = "How long it still takes"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, what they ask for, and the least scores at which they are believed."""

    words: str
    wish: Wish
    alone: float = -10.0
    within: float | None = 15.0


PHRASES: tuple[Phrase, ...] = (
    Phrase("pause the massage", Wish.PAUSE),
    Phrase("pause the session", Wish.PAUSE, within=25.0),
    Phrase("continue the massage", Wish.GO_ON),
    Phrase("resume the massage", Wish.GO_ON),
    Phrase("continue the session", Wish.GO_ON),
    Phrase("resume the session", Wish.GO_ON),
    Phrase("next movement", Wish.NEXT),
    Phrase("next step", Wish.NEXT, alone=0.0, within=None),
    Phrase("previous movement", Wish.BACK, within=20.0),
    Phrase("previous step", Wish.BACK, alone=0.0, within=None),
    Phrase("repeat the movement", Wish.REPEAT, within=40.0),
    Phrase("repeat the step", Wish.REPEAT, alone=0.0, within=None),
    Phrase("thirty more seconds", Wish.MORE_TIME),
    Phrase("undo the last command", Wish.UNDO),
    Phrase("take that back please", Wish.UNDO),
    Phrase("stop the massage", Wish.STOP),
    Phrase("stop the session", Wish.STOP, within=20.0),
    Phrase("what comes next", Wish.WHATS_NEXT),
    Phrase("how much longer", Wish.HOW_LONG),
    Phrase("how long is left", Wish.HOW_LONG),
)

SOUNDS: dict[str, tuple[str, ...]] = {"massage": ("M AH S AA ZH", "M AE S AA ZH")}
"""How words are also said that the recogniser's own dictionary gives one pronunciation of."""

COMMANDS: dict[Wish, Command] = {
    Wish.PAUSE: Command(Verb.PAUSE),
    Wish.GO_ON: Command(Verb.RESUME),
    Wish.NEXT: Command(Verb.NEXT),
    Wish.BACK: Command(Verb.BACK),
    Wish.REPEAT: Command(Verb.REPEAT),
    Wish.MORE_TIME: Command(Verb.MORE_TIME, THIRTY_SECONDS),
    Wish.UNDO: Command(Verb.UNDO),
    Wish.STOP: Command(Verb.STOP),
}
"""The commands; what is not here is a question."""

SURE: float = 60.0
"""A score at which there is hardly a doubt left: a clear voice in a quiet room reaches it."""

DOUBT: float = -20.0
"""A score at which nothing is left but doubt."""


def sureness(score: float) -> float:
    """How sure a score is, from 0 to 1."""
    return min(1.0, max(0.0, (score - DOUBT) / (SURE - DOUBT)))


def phrase_of(words: str) -> Phrase | None:
    """The phrase that these words are."""
    return next((phrase for phrase in PHRASES if phrase.words == words), None)

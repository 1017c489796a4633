"""What can be said to a session: phrases, and what each asks for. The one table of them.

Whole phrases, since single words fall in any talk; and phrases said by themselves, with a pause
before and after, since whole phrases fall in talk as well. `alone` and `between` are the scores
that a phrase must reach, in powers of ten by which it is more likely than any other speech: the one
if the pauses are quiet, the other if they are not quite (over music); None: never. docs/voice.md
tells what they reach, and docs/decisions/0020.md how they were chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.commands import Command, Verb
from upstroke.core.units import Millis

THIRTY_SECONDS: Millis = 30_000


class Wish(StrEnum):
    """What a phrase asks for. The text is the reports'; what is shown is in `wish_titles`."""

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
    alone: float
    between: float | None


PHRASES: tuple[Phrase, ...] = (
    Phrase("pause the massage", Wish.PAUSE, -14.0, 15.0),
    Phrase("pause the session", Wish.PAUSE, -5.0, 20.0),
    Phrase("continue the massage", Wish.GO_ON, -12.0, 15.0),
    Phrase("resume the massage", Wish.GO_ON, -12.0, 15.0),
    Phrase("continue the session", Wish.GO_ON, -8.0, 20.0),
    Phrase("resume the session", Wish.GO_ON, -8.0, 20.0),
    Phrase("next movement", Wish.NEXT, -10.0, 15.0),
    Phrase("next step", Wish.NEXT, -8.0, 20.0),
    Phrase("previous movement", Wish.BACK, -8.0, 45.0),
    Phrase("previous step", Wish.BACK, 8.0, None),
    Phrase("repeat the movement", Wish.REPEAT, -12.0, 20.0),
    Phrase("repeat the step", Wish.REPEAT, -5.0, 20.0),
    Phrase("thirty more seconds", Wish.MORE_TIME, -12.0, 18.0),
    Phrase("undo the last command", Wish.UNDO, -12.0, 18.0),
    Phrase("take that back please", Wish.UNDO, -12.0, 20.0),
    Phrase("stop the massage", Wish.STOP, -10.0, 15.0),
    Phrase("stop the session", Wish.STOP, -8.0, 20.0),
    Phrase("what comes next", Wish.WHATS_NEXT, 0.0, 20.0),
    Phrase("how much longer", Wish.HOW_LONG, -6.0, 18.0),
    Phrase("how long is left", Wish.HOW_LONG, 0.0, 25.0),
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

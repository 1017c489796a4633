"""What can be said to a session: phrases, and what each asks for. The one table of them.

Whole phrases, since single words fall in any talk; and phrases said by themselves, with a pause
before and after, since whole phrases fall in talk as well. docs/voice.md tells what they reach, and
docs/decisions/0020-voice-commands.md how they were chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from upstroke.core.session.commands import Command, Verb
from upstroke.core.units import Millis

THIRTY_SECONDS: Millis = 30_000


class SpokenCommand(StrEnum):
    """What a phrase asks for. The text is the reports'; the window shows its own."""

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
    """Words, and what they ask for."""

    words: str
    wish: SpokenCommand


_WORDS: dict[SpokenCommand, tuple[str, ...]] = {
    SpokenCommand.PAUSE: ("pause the massage", "pause the session"),
    SpokenCommand.GO_ON: (
        *("continue the massage", "resume the massage"),
        *("continue the session", "resume the session"),
    ),
    SpokenCommand.NEXT: ("next movement", "go to the next step"),
    SpokenCommand.BACK: ("previous movement", "back to the previous step"),
    SpokenCommand.REPEAT: ("repeat the movement", "repeat this step please"),
    SpokenCommand.MORE_TIME: ("thirty more seconds", "thirty more seconds please"),
    SpokenCommand.UNDO: ("undo the last command", "take that back please"),
    SpokenCommand.STOP: ("stop the massage", "finish the session"),
    SpokenCommand.WHATS_NEXT: ("what comes next", "tell me what comes next"),
    SpokenCommand.HOW_LONG: ("how much longer", "how much time is left"),
}

PHRASES = tuple(Phrase(words, wish) for wish, each in _WORDS.items() for words in each)

SOUNDS: dict[str, tuple[str, ...]] = {"massage": ("M AH S AA ZH", "M AE S AA ZH")}
"""How words are also said that the recogniser's own dictionary gives one pronunciation of."""

COMMANDS: dict[SpokenCommand, Command] = {
    SpokenCommand.PAUSE: Command(Verb.PAUSE),
    SpokenCommand.GO_ON: Command(Verb.RESUME),
    SpokenCommand.NEXT: Command(Verb.NEXT),
    SpokenCommand.BACK: Command(Verb.BACK),
    SpokenCommand.REPEAT: Command(Verb.REPEAT),
    SpokenCommand.MORE_TIME: Command(Verb.MORE_TIME, THIRTY_SECONDS),
    SpokenCommand.UNDO: Command(Verb.UNDO),
    SpokenCommand.STOP: Command(Verb.STOP),
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

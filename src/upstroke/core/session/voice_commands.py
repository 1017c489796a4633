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
    """Words, and what they ask for."""

    words: str
    wish: SpokenCommand


PHRASES: tuple[Phrase, ...] = (
    Phrase("pause the massage", SpokenCommand.PAUSE),
    Phrase("pause the session", SpokenCommand.PAUSE),
    Phrase("continue the massage", SpokenCommand.GO_ON),
    Phrase("resume the massage", SpokenCommand.GO_ON),
    Phrase("continue the session", SpokenCommand.GO_ON),
    Phrase("resume the session", SpokenCommand.GO_ON),
    Phrase("next movement", SpokenCommand.NEXT),
    Phrase("go to the next step", SpokenCommand.NEXT),
    Phrase("previous movement", SpokenCommand.BACK),
    Phrase("back to the previous step", SpokenCommand.BACK),
    Phrase("repeat the movement", SpokenCommand.REPEAT),
    Phrase("repeat this step please", SpokenCommand.REPEAT),
    Phrase("thirty more seconds", SpokenCommand.MORE_TIME),
    Phrase("thirty more seconds please", SpokenCommand.MORE_TIME),
    Phrase("undo the last command", SpokenCommand.UNDO),
    Phrase("take that back please", SpokenCommand.UNDO),
    Phrase("stop the massage", SpokenCommand.STOP),
    Phrase("finish the session", SpokenCommand.STOP),
    Phrase("what comes next", SpokenCommand.WHATS_NEXT),
    Phrase("tell me what comes next", SpokenCommand.WHATS_NEXT),
    Phrase("how much longer", SpokenCommand.HOW_LONG),
    Phrase("how much time is left", SpokenCommand.HOW_LONG),
)

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

"""What can be wanted of the app, by whichever way: button, key, voice, panel, second start.

Values: those without a field are told apart by their class alone, as their base compares them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from upstroke.core.keys import Act
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Programme
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.questions import Question
from upstroke.core.settings import Settings
from upstroke.core.units import Millis

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Toggle:
    """What one large switch means now: start, pause or go on."""


SessionIntent: TypeAlias = Command | Question | Toggle
"""Of the session under way; does nothing without one, or where its table has no place for it."""

BY_ACT: Mapping[Act, SessionIntent] = {
    Act.TOGGLE: Toggle(),
    Act.PLAY_ONLY: Command(Verb.RESUME),
    Act.PAUSE_ONLY: Command(Verb.PAUSE),
    Act.NEXT: Command(Verb.NEXT),
    Act.BACK: Command(Verb.BACK),
    Act.PEDAL_NEXT: Command(Verb.NEXT),
    Act.PEDAL_BACK: Command(Verb.BACK),
    Act.UNDO: Command(Verb.UNDO),
    Act.REPEAT: Command(Verb.REPEAT),
    Act.MORE: Command(Verb.MORE_TIME),
    Act.LESS: Command(Verb.LESS_TIME),
    Act.STOP: Command(Verb.STOP),
    Act.ASK_NEXT: Question.WHAT_IS_NEXT,
    Act.ASK_TIME: Question.HOW_LONG,
}
"""What the acts of keys and buttons are, but for those of the window alone."""

PEDALS = frozenset({Act.PEDAL_NEXT, Act.PEDAL_BACK})


def intent_of(act: Act, step: Millis) -> SessionIntent:
    """What is asked for by a key or button; `step`: by how much a step is made longer or shorter.

    Raises `KeyError` for an act of the window alone.
    """
    intent = BY_ACT[act]
    if isinstance(intent, Command) and act in (Act.MORE, Act.LESS):
        return Command(intent.verb, step)
    return intent


@dataclass(frozen=True, slots=True)
class StageIntent:
    """Of sessions as wholes."""


class Begin(StageIntent):
    """A new session of the plan; does nothing while that is a refusal."""


@dataclass(frozen=True, slots=True)
class GoOn(StageIntent):
    """Go on with the session that is offered; does nothing where none is.

    `latest`: with whichever was left last, even where another is offered, or none.
    """

    latest: bool = False


class StartOver(StageIntent):
    """Choose what was left, to be begun anew; it is offered no more."""


class Leave(StageIntent):
    """Be done with the session and let go of what it held."""


@dataclass(frozen=True, slots=True)
class ChoiceIntent:
    """Of what is chosen and set."""


class LookAgain(ChoiceIntent):
    """Look whether programmes are as they were read. Not during a session."""


@dataclass(frozen=True, slots=True)
class ChooseProgramme(ChoiceIntent):
    """Choose one by its key; its own length and settings come with it."""

    key: str


@dataclass(frozen=True, slots=True)
class ChooseLength(ChoiceIntent):
    """Choose a length; one that cannot be had makes the plan a refusal, and is not saved."""

    length: Length


@dataclass(frozen=True, slots=True)
class OpenProgramme(ChoiceIntent):
    """Take in a programme that was just read from somewhere, and choose it at this length.

    `language`: that it was asked for in, None: the one that Upstroke is shown in.
    """

    programme: Programme
    length: Length
    file: Path | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeSettings(ChoiceIntent):
    """Replace the settings."""

    settings: Settings


class AgreeToSafety(ChoiceIntent):
    """The chosen programme's safety note was agreed to."""


@dataclass(frozen=True, slots=True)
class UsePlayer(ChoiceIntent):
    """Play through this one from the next session on, by its word; the settings stay."""

    player: str


class Prepare(ChoiceIntent):
    """Begin with what takes time, now that the window is seen."""


@dataclass(frozen=True, slots=True)
class ToolIntent:
    """Of a sound file, of what is tried, of notices."""


@dataclass(frozen=True, slots=True)
class Save(ToolIntent):
    """Begin to write the plan as a sound file; does nothing while one is being written."""

    out: Path


class EndSaving(ToolIntent):
    """Cancel what is being written, or tell no more of what became of it."""


class CheckSound(ToolIntent):
    """Play a chime and a sentence through the chosen player. Not during a session."""


class LookForVoices(ToolIntent):
    """Look for the engines that are here and speak the chosen programme's language."""


class TryVoice(ToolIntent):
    """Speak a sentence in the voice of the settings, and no other. Not during a session."""


class EndTrial(ToolIntent):
    """Stop speaking, and tell no more of it."""


class TryHearing(ToolIntent):
    """Listen, to show what is heard; nothing is carried out. Not during a session."""


class EndHearing(ToolIntent):
    """Listen no more. Does nothing during a session."""


@dataclass(frozen=True, slots=True)
class Dismiss(ToolIntent):
    """A notice has been read."""

    notice: str


@dataclass(frozen=True, slots=True)
class HistoryIntent:
    """Of sessions that were."""


class DeclineOffer(HistoryIntent):
    """Do not go on with it; it stays in the history. One before it may be offered then."""


@dataclass(frozen=True, slots=True)
class PutOff(HistoryIntent):
    """Tell no more of an offer that cannot be used before the next start, by its session's id."""

    session: str


@dataclass(frozen=True, slots=True)
class Forget(HistoryIntent):
    """Never offer such a session again; it stays in the history."""

    session: str


@dataclass(frozen=True, slots=True)
class FeelBefore(HistoryIntent):
    """How the legs feel before the session to come, 0 to 10; None: not told."""

    feeling: int | None


@dataclass(frozen=True, slots=True)
class FeelAfter(HistoryIntent):
    """How they feel after the session that has just ended, 0 to 10; None: not told."""

    feeling: int | None


class ShowHistory(HistoryIntent):
    """Have the history read, and be told of its sessions from now on."""


@dataclass(frozen=True, slots=True)
class Remove(HistoryIntent):
    """Take a session out of the history, by its id."""

    session: str


class PutBack(HistoryIntent):
    """Put the one back that was taken out last."""


@dataclass(frozen=True, slots=True)
class ExportHistory(HistoryIntent):
    """Begin to write all sessions as a table, CSV."""

    out: Path


Intent: TypeAlias = SessionIntent | StageIntent | ChoiceIntent | ToolIntent | HistoryIntent

"""All that the window asks of the app. `app.py` is the real desk; tests have one of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from upstroke.core.audible import Audible
from upstroke.core.changes import Progress
from upstroke.core.commands import Command
from upstroke.core.lengths import Length
from upstroke.core.programme import Programme
from upstroke.core.questions import Question
from upstroke.core.settings import Settings
from upstroke.core.timeline import Timeline
from upstroke.core.units import Decibels, Millis
from upstroke.window.past_desk import PastDesk


@dataclass(frozen=True, slots=True)
class Listed:
    """A programme that can be chosen; `id` is its key."""

    id: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no plan, as one sentence, and the nearest total that can be had, if any."""

    sentence: str
    nearest: Millis | None = None


@dataclass(frozen=True, slots=True)
class FileKind:
    """A format of sound files: what it is called, and what the name of such a file ends in."""

    title: str
    ending: str


@dataclass(frozen=True, slots=True)
class Saving:
    """A sound file that is being written, or what became of it.

    `fraction` is from 0 to 1. Once `over`, `fault` is why there is no file, as one sentence, and
    `troubles` are sentences about what is missing in it.
    """

    path: Path
    fraction: float = 0.0
    over: bool = False
    fault: str | None = None
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SoundCheck:
    """How a sound check goes: a sentence, and what the person's own settings keep from being heard.

    `trouble`: the sentence says why nothing is heard. `level` of what is played now, in dB of full
    scale; None: nothing is.
    """

    sentence: str
    under_way: bool = False
    warnings: tuple[str, ...] = ()
    trouble: bool = False
    level: Decibels | None = None


@dataclass(frozen=True, slots=True)
class ListedVoice:
    """A voice that can be chosen: `id` as the settings have it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ListedEngine:
    """A speech program that can be chosen, with its voices; none where it does not tell them."""

    id: str
    name: str
    voices: tuple[ListedVoice, ...]


@dataclass(frozen=True, slots=True)
class VoiceTrial:
    """How a trial of the voice goes, as a sentence; `trouble`: it says why nothing is heard."""

    sentence: str
    under_way: bool = False
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class Hearing:
    """How it stands with listening for voice commands.

    `loudness` in decibels of full scale, None: nothing comes in. `words` is the phrase heard last,
    `sure` from 0 to 1 how likely it was, `believed` whether that is enough to act upon.
    `trouble`: the sentence says why nobody listens.
    """

    sentence: str
    loudness: float | None = None
    words: str = ""
    sure: float = 0.0
    believed: bool = False
    trouble: bool = False


class Desk(Protocol):
    """What the window asks of the app. No method blocks, and none raises.

    Whatever the person changes is in force when the call returns, and saved by the app in its own
    time. The window asks again after each change that it makes; it is never called back.
    """

    # --- what there is to play ---------------------------------------------------------------

    def programmes(self) -> tuple[Listed, ...]:
        """Every programme that can be chosen, in the order to be shown."""
        ...

    def programme(self) -> Programme:
        """The chosen programme."""
        ...

    def choose_programme(self, programme: str) -> None:
        """Choose a programme by its key; its own length and settings come with it."""
        ...

    def look_again(self) -> bool:
        """Look whether programmes are as they were read; tells whether the page is to be anew.

        Between sessions: what was changed is used, and why one cannot be used any more is `plan`.
        """
        ...

    def length(self) -> Length:
        """The chosen length of the chosen programme."""
        ...

    def choose_length(self, length: Length) -> None:
        """Choose a length; one that cannot be had makes `plan` a refusal, and is not saved."""
        ...

    def totals(self) -> Mapping[str, Millis]:
        """Total of every named length of the chosen programme, with the settings as they are."""
        ...

    def plan(self) -> Timeline | Refusal:
        """The chosen programme at the chosen length with the settings as they are."""
        ...

    def picture(self, name: str) -> Path | None:
        """The file of a step's (or programme's) picture, None where there is none."""
        ...

    def assets(self) -> Path:
        """The folder that holds icons/ and illustrations/."""
        ...

    # --- settings and the safety note --------------------------------------------------------

    def settings(self) -> Settings:
        """Everything that lasts across starts, as it is now."""
        ...

    def change(self, settings: Settings) -> None:
        """Replace the settings."""
        ...

    def safety_agreed(self) -> bool:
        """Whether the chosen programme's safety note was agreed to, or it has none."""
        ...

    def agree_safety(self) -> None:
        """Remember that the chosen programme's safety note was agreed to."""
        ...

    # --- the session -------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a new session of the plan, running at once. Does nothing while it is a refusal."""
        ...

    def go_on(self) -> None:
        """Go on with the session that was left. Does nothing where none is offered."""
        ...

    def start_over(self) -> None:
        """Choose what was left, to be begun anew. Does nothing where none is offered."""
        ...

    def past(self) -> PastDesk:
        """Sessions that were: the one that was left, and the history."""
        ...

    def tick(self) -> Progress | None:
        """Let time pass for the session and its sound, 10 to 30 times a second; None without one.

        An ended session is still there, to be undone or shown, until another begins or `leave`.
        """
        ...

    def send(self, command: Command) -> None:
        """Pass a command on; nothing happens where the session's table has no place for it."""
        ...

    def toggle(self) -> None:
        """What one large switch means now: start, pause or go on."""
        ...

    def ask(self, question: Question) -> None:
        """Answer a question about the session, aloud as soon as there is room between its cues."""
        ...

    def answer(self) -> str | None:
        """What was answered a moment ago, whoever asked; cheap, asked each tick."""
        ...

    def leave(self) -> None:
        """Be done with the session and let go of what it held. Does nothing without one."""
        ...

    # --- the session as a file ---------------------------------------------------------------

    def file_kinds(self) -> tuple[FileKind, ...]:
        """The formats that a session can be saved in, the one to be offered first."""
        ...

    def suggested_file(self) -> Path:
        """A name for the chosen session, in a folder where the person looks for sounds."""
        ...

    def save(self, out: Path) -> None:
        """Begin to write the plan as a sound file; does nothing while one is being written."""
        ...

    def saving(self) -> Saving | None:
        """How that goes, or what became of it; cheap, asked each tick. None: nothing to tell."""
        ...

    def end_saving(self) -> None:
        """Cancel what is being written, or tell no more of what became of it."""
        ...

    # --- the sound, before a session ---------------------------------------------------------

    def check_sound(self) -> None:
        """Play a chime and a sentence through the chosen player. Not during a session."""
        ...

    def sound_check(self) -> SoundCheck | None:
        """How that goes, or went; cheap, asked each tick. None: there was none."""
        ...

    # --- the voice ---------------------------------------------------------------------------

    def look_for_voices(self) -> None:
        """Look for the engines that are here and speak the chosen programme's language."""
        ...

    def engines(self) -> tuple[ListedEngine, ...] | None:
        """What was found, the best first; cheap, asked each tick. None while it is looked for."""
        ...

    def try_voice(self) -> None:
        """Speak a sentence in the voice of the settings, and no other. Not during a session."""
        ...

    def voice_trial(self) -> VoiceTrial | None:
        """How that goes, or went; cheap, asked each tick. None: nothing to tell."""
        ...

    def end_trial(self) -> None:
        """Stop speaking, and tell no more of it."""
        ...

    def preparing(self) -> str | None:
        """One sentence while the words take long to be spoken ahead; cheap, asked each tick."""
        ...

    # --- voice commands ----------------------------------------------------------------------

    def hearing(self) -> Hearing | None:
        """How it stands with listening; cheap, asked each tick. None: nobody is to listen."""
        ...

    def try_hearing(self) -> None:
        """Listen, to show what is heard; not during a session. Nothing is carried out."""
        ...

    def end_hearing(self) -> None:
        """Listen no more. Does nothing during a session."""
        ...

    # --- what there is to tell ---------------------------------------------------------------

    def audible(self) -> Audible:
        """Whether a session can be heard now; cheap, asked each tick."""
        ...

    def trouble(self) -> str | None:
        """One sentence about the sound while something is wrong with it; cheap, asked each tick."""
        ...

    def notices(self) -> tuple[str, ...]:
        """Sentences told once, such as that a settings file was set aside; newest last."""
        ...

    def dismiss(self, notice: str) -> None:
        """A notice has been read."""
        ...

"""Everything that window and terminal know of the app: one value, and the door to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from upstroke.core.intents import Intent
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Programme
from upstroke.core.session.history import PastSession
from upstroke.core.session.progress import ENDED, Audible, Progress
from upstroke.core.settings import Settings
from upstroke.core.units import Decibels, Millis

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ProgrammeEntry:
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
class ExportState:
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
class VoiceEntry:
    """A voice that can be chosen: `id` as the settings have it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class EngineEntry:
    """A speech program that can be chosen, with its voices; none where it does not tell them."""

    id: str
    name: str
    voices: tuple[VoiceEntry, ...]


@dataclass(frozen=True, slots=True)
class VoiceTrial:
    """How a trial of the voice goes, as a sentence; `trouble`: it says why nothing is heard."""

    sentence: str
    under_way: bool = False
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class HearingState:
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


@dataclass(frozen=True, slots=True)
class Offer:
    """A session that was left and can be gone on with: where, in which step."""

    title: str
    at: Millis
    total: Millis
    step: str


@dataclass(frozen=True, slots=True)
class UnusableOffer:
    """A session that was left and cannot be gone on with now: its id, and what is told of it."""

    session: str
    told: str


@dataclass(frozen=True, slots=True)
class HistoryState:
    """Sessions that were.

    `offer`: the one that can be gone on with; `unusable`: those that cannot be now. Neither is
    looked for during a session. `feeling_before` and `feeling_after` are from 0 to 10, None where
    nothing was told. `sessions`: the latest first, None until `ShowHistory`. `removed`: the one
    that was taken out last and can be put back. `exported`: what became of the table, a sentence.
    """

    offer: Offer | None = None
    unusable: tuple[UnusableOffer, ...] = ()
    feeling_before: int | None = None
    feeling_after: int | None = None
    sessions: tuple[PastSession, ...] | None = None
    removed: PastSession | None = None
    exported: str | None = None


@dataclass(frozen=True, slots=True)
class AppState:
    """The app at one moment. Parts that have not changed since the last one are the same objects.

    `length`, `totals` (of each named length) and `plan` are the chosen programme's, with the
    settings as they are. `progress`: None without a session; an ended one is still there, to be
    undone or shown, until another begins or `Leave`. `waiting`: it starts as soon as its sound is
    ready. `sounding`: after its end, the last sound still rings out. `answer`: to a question of a
    moment ago. `trouble`: one sentence while something is wrong with the sound. `preparing`: one
    sentence while the words take long to be spoken ahead. `notices` are told once, newest last.
    `hearing`: None while nobody is to listen. `engines`: the best first, None while they are looked
    for. `file_kinds`: formats that a session can be saved in, the one to be offered first.
    """

    programmes: tuple[ProgrammeEntry, ...]
    programme: Programme
    length: Length
    totals: Mapping[str, Millis]
    plan: Timeline | Refusal
    settings: Settings
    safety_agreed: bool
    suggested_file: Path
    file_kinds: tuple[FileKind, ...] = ()
    progress: Progress | None = None
    waiting: bool = False
    sounding: bool = False
    answer: str | None = None
    audible: Audible = Audible.YES
    trouble: str | None = None
    preparing: str | None = None
    notices: tuple[str, ...] = ()
    hearing: HearingState | None = None
    saving: ExportState | None = None
    sound_check: SoundCheck | None = None
    voice_trial: VoiceTrial | None = None
    engines: tuple[EngineEntry, ...] | None = None
    history: HistoryState = HistoryState()

    @property
    def performing(self) -> bool:
        """A session is under way, or about to be."""
        return self.progress is not None and self.progress.state not in ENDED


class App(Protocol):
    """The one door between the app and who shows it. No method blocks, and none raises."""

    def state(self) -> AppState:
        """The app as it is now; asking changes nothing and costs little."""

    def do(self, intent: Intent) -> None:
        """Carry out what somebody wants; it holds when the call returns, and is saved in time."""

    def tick(self) -> None:
        """Let time pass for the session and its sound: the one timer calls it."""

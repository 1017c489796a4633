"""The real app, from its door down to real files, over an engine and a clock moved by hand."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

from tests.app.standing_in import Stage, nobody_speaks
from tests.audio.child_fakes import FakeChildren
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.app.background import Cancelled
from upstroke.app.controller import AppController
from upstroke.app.export import ExportJob
from upstroke.app.integrations.voice_control import VoiceControl
from upstroke.app.notices import Notices
from upstroke.app.planning import Chosen, file_name
from upstroke.app.playback.sound import Sound, Unpacker
from upstroke.app.playback.voice import Voice
from upstroke.app.programmes.choosing import choose_from_catalogue
from upstroke.app.services import Services, open_services
from upstroke.app.sessions.recorder import SessionRecorder
from upstroke.app.sessions.store import SessionStore
from upstroke.app.stores import Planner, SettingsStore, Stores
from upstroke.app.trials.trial import Trials
from upstroke.app.trials.voices import SpokenOnce, Voices
from upstroke.audio.clips.bank import CueBank, open_cue_bank
from upstroke.audio.clips.unpack import Unpacked
from upstroke.audio.hearing_client import HearingLink
from upstroke.audio.sound_output import SoundOutput
from upstroke.audio.speech.engines import EngineHere
from upstroke.audio.speech.programs import EngineVoice
from upstroke.core.app_state import App, AppState, ExportState
from upstroke.core.intents import (
    AgreeToSafety,
    Begin,
    ChangeSettings,
    Intent,
    Leave,
    LookAgain,
    LookForVoices,
    PlayRequest,
    ShowHistory,
)
from upstroke.core.planning.timeline import Clips
from upstroke.core.players import PlayerName
from upstroke.core.programme.model import Programme
from upstroke.core.session.commands import Command
from upstroke.core.session.history import PastSession
from upstroke.core.session.progress import Progress
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.units import NANOS_PER_MILLI, Millis
from upstroke.files.library import Library
from upstroke.files.places import UserFolders, assets_folder
from upstroke.files.safe_writing import local_now
from upstroke.files.settings.settings_file import load_settings, save_settings

ASSETS = assets_folder()
ROOT = ASSETS.parent
BUILT_IN = Library(ASSETS / "programmes").programmes()
OWN = """
format = 1
id = "own"
title = "My own"
summary = "Brought along."

[[part]]
step = "calf"
title = "Calf"
seconds = 60
least = 30
most = 90
"""
SAFETY = """
[safety]
intro = "Go gently."
[[safety.note]]
title = "Stop if"
points = ["it hurts"]
"""
SOON_S = 10.0

STEP: Millis = 500
"""So often the app ticks while time is passed: cues are handed over about a second ahead."""

ENGINES = (
    EngineHere(
        "rhvoice",
        "RHVoice",
        (EngineVoice("bdl", "Bdl (man)", "en"), EngineVoice("clb", "Clb (woman)", "en")),
    ),
    EngineHere(
        "espeak-ng",
        "espeak-ng",
        (
            EngineVoice("gmw/en", "English (Great Britain)", "en"),
            EngineVoice("gmw/en-US-nyc", "English (America, New York City)", "en"),
        ),
    ),
)
"""What is found on a machine."""


class Clock(HandClock):
    """Moved by hand; its milliseconds are the window's."""

    @property
    def millis(self) -> Millis:
        return self.now // NANOS_PER_MILLI

    @millis.setter
    def millis(self, millis: Millis) -> None:
        self.now += (millis - self.millis) * NANOS_PER_MILLI

    def in_millis(self) -> Millis:
        return self.millis


def as_it_is(programme: Programme) -> Programme:
    return programme


@dataclass(frozen=True, slots=True)
class KeptLibrary(Library):
    """Reads a built-in file once for all tests; `altered` is what is made of each programme."""

    altered: Callable[[Programme], Programme] = as_it_is

    def read_file(self, file: Path, language: str | None = None) -> Programme:
        if file.parent != ASSETS / "programmes":
            return Library.read_file(self, file, language)
        return self.altered(_built_in(file, language))


@cache
def _built_in(file: Path, language: str | None) -> Programme:
    return Library(ASSETS / "programmes").read_file(file, language)


@cache
def recorded() -> CueBank:
    """Every sound that ships."""
    return open_cue_bank(ASSETS / "audio")


def stores_in(  # noqa: PLR0913 - each is what some tests stand in for
    folder: Path,
    programmes: Path = ASSETS / "programmes",
    clock: HandClock | None = None,
    now: Callable[[], datetime] = local_now,
    *,
    bank: CueBank | None = None,
    clips: Clips | None = None,
    altered: Callable[[Programme], Programme] = as_it_is,
) -> Stores:
    """Settings, programmes and history in real files of a folder; sounds of `bank`, else none."""
    notices, voice = Notices(), Voice(bank or CueBank([]), nobody_speaks)
    folders = UserFolders(folder / "config", folder / "data", folder / "cache")
    sessions = SessionStore(folders.data, notices, now)
    return Stores(
        assets=ASSETS,
        folders=folders,
        notices=notices,
        keeper=SettingsStore(folder / "settings.json", notices),
        library=KeptLibrary(programmes, folders.data, altered),
        voice=voice,
        planner=Planner(lambda: clips or voice.bank),
        sessions=sessions,
        recorder=SessionRecorder(sessions),
        clock=clock or HandClock(),
        asleep=lambda: 0,
    )


class PromptUnpacker(Unpacker):
    """Has everything ready when it was asked for."""

    def __init__(self) -> None:
        super().__init__(_paths)

    def ask(self, clips: tuple[str, ...], bank: CueBank) -> None:
        super().ask(clips, bank)
        assert self.worker.settle(SOON_S)


def _paths(clips: tuple[str, ...], _bank: CueBank, /, *, cancelled: Cancelled) -> Unpacked:
    assert not cancelled()
    return Unpacked({clip: Path(clip) for clip in clips})


def _says_nothing(
    _text: str, _language: str, _choice: VoiceChoice, cancelled: Cancelled
) -> SpokenOnce:
    assert not cancelled()
    return SpokenOnce(trouble="Nobody speaks.")


class HeldExport(ExportJob):
    """Writes nothing: what becomes of a file is moved by hand."""

    def __init__(self, stores: Stores, folder: Path) -> None:
        super().__init__(stores, folder)
        self.saving: ExportState | None = None

    def begin(self, chosen: Chosen, out: Path) -> None:
        assert file_name(chosen)
        self.saving = ExportState(out)

    def now(self) -> ExportState | None:
        return self.saving

    def end(self) -> None:
        self.saving = None


class AppByHand:
    """An `App`, and the hands on its clock, its output and its files.

    Args:
        settings: what the settings file holds at the start.
        own: texts of programme files of the person's own, by their names.
        clips: how long sounds are, where they are none that ship.
        bank: the sounds; those that ship, unless given.
        altered: what is made of the programmes that ship.
        folder: of an earlier start.
        wish: what is asked for at the start.
    """

    def __init__(  # noqa: PLR0913 - what a start may find
        self,
        settings: Settings | None = None,
        own: Mapping[str, str] | None = None,
        *,
        clips: Clips | None = None,
        bank: CueBank | None = None,
        wish: PlayRequest | None = None,
        altered: Callable[[Programme], Programme] = as_it_is,
        folder: Path | None = None,
    ) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="app-by-hand-"))
        self._forget = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        self.music = self.folder / "music"
        self.music.mkdir(exist_ok=True)
        if settings is not None:
            save_settings(self.folder / "settings.json", settings, Settings())
        for name, text in (own or {}).items():
            self.write_own(name, text)
        self.clock = Clock()
        self.bank = recorded() if bank is None else bank
        self.stores = stores_in(
            self.folder, clock=self.clock, bank=self.bank, clips=clips, altered=altered
        )
        self.outputs: list[FakeOutput] = []
        self.sound = Sound(self.stores.voice, PromptUnpacker(), self._connect, self.clock, "auto")
        self.export = HeldExport(self.stores, self.music)
        self.children = FakeChildren()
        self.engines = ENGINES
        self.voices = Voices(lambda _: self.engines)
        self.catalogue, chosen = choose_from_catalogue(self.stores, wish or PlayRequest())
        self.catalogue.look_again()
        keeper, notices = self.stores.keeper, self.stores.notices
        link = HearingLink(self.children, self.clock)
        ears = VoiceControl(link, self.sound, lambda: keeper.settings, self.clock, notices)

        def services(over: Callable[[], None]) -> Services:
            trials = Trials(self.sound, _says_nothing, self.clock, over)
            return Services(self.sound, self.export, trials, ears, self.voices)

        self.controller = AppController(self.stores, self.catalogue, services, chosen)
        # As soon as the first page has been seen.
        assert self.controller.services.sound is self.sound
        self.done: list[Intent] = []
        self._shown: dict[str, Any] = {}
        _open.add(self)

    # --- the door ----------------------------------------------------------------------------

    def state(self) -> AppState:
        """As it is, but for what `show` has put over it."""
        state = self.controller.state()
        return replace(state, **self._shown) if self._shown else state

    def do(self, intent: Intent) -> None:
        self.done.append(intent)
        self.controller.do(intent)
        if isinstance(intent, LookForVoices):
            assert self.voices.worker.settle(SOON_S)

    def tick(self) -> None:
        if self.outputs:
            self.output.run_until(self.clock.now)
        self.controller.tick()

    # --- what tests ask and do ---------------------------------------------------------------

    @property
    def output(self) -> FakeOutput:
        return self.outputs[-1]

    @property
    def sent(self) -> list[Command]:
        """The commands among what was wanted."""
        return [one for one in self.done if isinstance(one, Command)]

    @property
    def settings(self) -> Settings:
        return self.state().settings

    def change(self, settings: Settings) -> None:
        self.do(ChangeSettings(settings))

    def agree_safety(self) -> None:
        self.do(AgreeToSafety())

    def write_own(self, name: str, text: str) -> Path:
        """A programme file of the person's own."""
        path = self.folder / "data" / "programmes" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def progress(self) -> Progress | None:
        return self.state().progress

    def now(self) -> Progress | None:
        """Let the time pass that has gone by on the clock, and tell how the session stands."""
        self.tick()
        return self.progress()

    def pass_time(self, millis: Millis) -> None:
        """Move the clock, ticking as the window would."""
        while millis > 0:
            part = min(millis, STEP)
            self.clock.millis += part
            millis -= part
            self.tick()

    def show(self, **parts: object) -> None:
        """Put parts of the state over what they are: what no engine by hand brings about."""
        self._shown.update(parts)

    def show_as_it_is(self) -> None:
        """Nothing is put over the state any more."""
        self._shown.clear()

    def show_history(self, **parts: Any) -> None:  # noqa: ANN401 - as `replace` has it
        """The same with parts of its history."""
        self.show(history=replace(self.state().history, **parts))

    def remember(self, *sessions: PastSession) -> None:
        """Put sessions into the history."""
        for session in sessions:
            self.stores.sessions.put(session)

    def leave_at(self, position: Millis) -> AppByHand:
        """Begin a session, leave it there, close; returns the app of the next start."""
        self.do(Begin())
        self.pass_time(position)
        self.do(Leave())
        folder = self.folder
        self.close(keeps=True)
        return AppByHand(folder=folder)

    def close(self, *, keeps: bool = False) -> None:
        """End; `keeps`: its files stay."""
        _open.discard(self)
        self.controller.close()
        self.stores.close()
        if keeps:
            self._forget.detach()
        else:
            self._forget()

    def _connect(self, _wanted: PlayerName) -> SoundOutput:
        output = FakeOutput(self.clock, self._length)
        self.outputs.append(output)
        return output

    def _length(self, clip: str) -> Millis:
        found = self.bank.source(clip)
        return 1_000 if found is None else found.clip.length


_open: set[AppByHand] = set()


@contextmanager
def closing_all() -> Iterator[None]:
    """Close every app that was made meanwhile."""
    yield
    while _open:
        next(iter(_open)).close()


def controller_of(
    stores: Stores, wish: PlayRequest | None = None, stage: Stage | None = None
) -> AppController:
    """The app of a stores, on the sound of a stage."""
    catalogue, chosen = choose_from_catalogue(stores, wish or PlayRequest())
    catalogue.look_again()
    sound = (stage or Stage()).sound
    return AppController(stores, catalogue, partial(open_services, stores, sound), chosen)


def saved(stores: Stores, folder: Path) -> Settings:
    """What is in the settings file when the stores is closed."""
    stores.close()
    return load_settings(folder / "settings.json")[0]


def ticked(app: App) -> Progress | None:
    """Let time pass, and tell how the session stands."""
    app.tick()
    return app.state().progress


def sessions_of(app: App) -> tuple[PastSession, ...]:
    """The history as it is now."""
    app.do(ShowHistory())
    return app.state().history.sessions or ()


def found_anew(app: App) -> bool:
    """Look for other programmes; whether anything to be shown is another."""
    before = app.state()
    app.do(LookAgain())
    now = app.state()
    shown = (now.programmes, now.programme, now.plan)
    return shown != (before.programmes, before.programme, before.plan)

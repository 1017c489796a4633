"""A desk without sound, disk or clock: time is moved by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tests.window.past_fakes import FakePast
from upstroke.conductor import Conductor
from upstroke.core.audible import Audible
from upstroke.core.changes import Progress
from upstroke.core.commands import Command, Verb
from upstroke.core.compiler import LengthRefused, NothingToDo, compile_timeline
from upstroke.core.lengths import Length
from upstroke.core.programme import Programme
from upstroke.core.questions import Question, answers
from upstroke.core.session import Session
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.timeline import Clip, Timeline
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.files.library import Library
from upstroke.files.translations import read_catalogue
from upstroke.texts import chosen_language, use
from upstroke.window.desk import (
    FileKind,
    Hearing,
    Listed,
    ListedEngine,
    ListedVoice,
    Refusal,
    Saving,
    SoundCheck,
    VoiceTrial,
)

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
BUILT_IN = Library(ASSETS / "programmes").programmes()


ENGINES = (
    ListedEngine(
        "rhvoice", "RHVoice", (ListedVoice("bdl", "Bdl (man)"), ListedVoice("clb", "Clb (woman)"))
    ),
    ListedEngine(
        "espeak-ng",
        "espeak-ng",
        (
            ListedVoice("gmw/en", "English (Great Britain)"),
            ListedVoice("gmw/en-US-nyc", "English (America, New York City)"),
        ),
    ),
)
"""What is found on a machine."""


class HandClock:
    """A clock that somebody moves."""

    def __init__(self) -> None:
        self.millis: Millis = 1_000_000

    def nanos(self) -> Nanos:
        return self.millis * NANOS_PER_MILLI

    def now(self) -> Millis:
        return self.millis


class NoClips:
    """No sound is at hand."""

    def speech(self, text: str) -> Clip | None:
        return Clip(text, 1_000) if text is None else None

    def chime(self, name: str) -> Clip | None:
        return Clip(name, 1_000) if name is None else None


class FakeDesk:
    """Everything that the window asks for, kept in memory."""

    def __init__(
        self,
        settings: Settings | None = None,
        programmes: tuple[Programme, ...] = BUILT_IN,
        chosen: str = "leg-massage",
        length: Length | None = None,
    ) -> None:
        self.clock = HandClock()
        self.all = {programme.id: programme for programme in programmes}
        self.now_settings = settings or Settings()
        self.chosen = chosen
        self.chosen_length = length or self.all[chosen].default_length
        self.conductor: Conductor | None = None
        self.sent: list[Command] = []
        self.asked: list[Question] = []
        self.now_answer: str | None = None
        self.told: list[str] = []
        self.sound_trouble: str | None = None
        self.now_audible = Audible.YES
        self.left = 0
        self.folder = Path("music")
        self.now_saving: Saving | None = None
        self.now_check: SoundCheck | None = None
        self.now_past = FakePast()
        self.now_trial: VoiceTrial | None = None
        self.now_preparing: str | None = None
        self.found: tuple[ListedEngine, ...] | None = ENGINES
        self.tried: list[VoiceChoice] = []
        self.looked = 0
        self.now_hearing: Hearing | None = None
        self.unseen: str | None = None
        """What is wrong with the file by now, found at the next look; empty: nothing."""
        self.fault = ""

    def programmes(self) -> tuple[Listed, ...]:
        return tuple(Listed(one.id, one.title, one.summary) for one in self.all.values())

    def programme(self) -> Programme:
        return self.all[self.chosen]

    def choose_programme(self, programme: str) -> None:
        self.chosen = programme
        self.chosen_length = self.programme().default_length

    def look_again(self) -> bool:
        found, self.unseen = self.unseen, None
        self.fault = self.fault if found is None else found
        return found is not None

    def length(self) -> Length:
        return self.chosen_length

    def choose_length(self, length: Length) -> None:
        self.chosen_length = length

    def totals(self) -> Mapping[str, Millis]:
        totals = {}
        for name in self.programme().lengths:
            plan = self._compiled(name.id)
            if isinstance(plan, Timeline):
                totals[name.id] = plan.total
        return totals

    def plan(self) -> Timeline | Refusal:
        if self.fault:
            return Refusal(self.fault)
        return self._compiled(self.chosen_length)

    def _compiled(self, length: Length) -> Timeline | Refusal:
        try:
            return compile_timeline(self.programme(), length, self.now_settings, NoClips())
        except LengthRefused as refused:
            return Refusal(str(refused), refused.nearest)
        except NothingToDo as refused:
            return Refusal(str(refused))

    def picture(self, name: str) -> Path | None:
        path = ASSETS / "illustrations" / f"{name}.svg"
        return path if path.exists() else None

    def assets(self) -> Path:
        return ASSETS

    def settings(self) -> Settings:
        return self.now_settings

    def change(self, settings: Settings) -> None:
        if settings.language != self.now_settings.language:
            use(read_catalogue(ASSETS, chosen_language(settings.language, ("en",))))
        self.now_settings = settings

    def safety_agreed(self) -> bool:
        return self.programme().safety is None or self.chosen in self.now_settings.agreed

    def agree_safety(self) -> None:
        agreed = self.now_settings.agreed | {self.chosen}
        self.now_settings = replace(self.now_settings, agreed=agreed)

    def begin(self) -> None:
        plan = self.plan()
        if isinstance(plan, Timeline):
            self.conductor = Conductor(Session(plan), self.clock.nanos)
            self.conductor.send(Command(Verb.START))

    def past(self) -> FakePast:
        return self.now_past

    def go_on(self) -> None:
        offer, plan = self.now_past.now_offer, self.plan()
        if offer is not None and isinstance(plan, Timeline):
            self.now_past.now_offer = None
            self.conductor = Conductor(Session(plan, at=offer.at), self.clock.nanos)
            self.conductor.send(Command(Verb.RESUME))

    def start_over(self) -> None:
        self.now_past.decline()

    def tick(self) -> Progress | None:
        return None if self.conductor is None else self.conductor.tick()

    def send(self, command: Command) -> None:
        self.sent.append(command)
        if self.conductor is not None:
            self.conductor.send(command)

    def toggle(self) -> None:
        if self.conductor is not None:
            self.conductor.toggle()

    def ask(self, question: Question) -> None:
        self.asked.append(question)
        progress = self.tick()
        if progress is not None:
            self.now_answer = answers(question, progress)[0]

    def answer(self) -> str | None:
        return self.now_answer

    def leave(self) -> None:
        self.conductor = None
        self.left += 1

    def file_kinds(self) -> tuple[FileKind, ...]:
        return (FileKind("MP3", ".mp3"), FileKind("FLAC", ".flac"))

    def suggested_file(self) -> Path:
        return self.folder / f"{self.chosen} {self.chosen_length}.mp3"

    def save(self, out: Path) -> None:
        self.now_saving = Saving(out)

    def saving(self) -> Saving | None:
        return self.now_saving

    def end_saving(self) -> None:
        self.now_saving = None

    def check_sound(self) -> None:
        self.now_check = SoundCheck("Looking for a way to play sound.", under_way=True)

    def sound_check(self) -> SoundCheck | None:
        return self.now_check

    def look_for_voices(self) -> None:
        self.looked += 1

    def engines(self) -> tuple[ListedEngine, ...] | None:
        return self.found

    def try_voice(self) -> None:
        self.tried.append(self.now_settings.voice)
        self.now_trial = VoiceTrial("Preparing the voice.", under_way=True)

    def voice_trial(self) -> VoiceTrial | None:
        return self.now_trial

    def end_trial(self) -> None:
        self.now_trial = None

    def hearing(self) -> Hearing | None:
        return self.now_hearing

    def try_hearing(self) -> None:
        self.now_hearing = Hearing("Opening the microphone.")

    def end_hearing(self) -> None:
        if self.conductor is None:
            self.now_hearing = None

    def preparing(self) -> str | None:
        return self.now_preparing

    def audible(self) -> Audible:
        return self.now_audible

    def trouble(self) -> str | None:
        return self.sound_trouble

    def notices(self) -> tuple[str, ...]:
        return tuple(self.told)

    def dismiss(self, notice: str) -> None:
        self.told.remove(notice)

    def pass_time(self, millis: Millis) -> None:
        """Move the clock in steps that no machine's sleep explains."""
        while millis > 0:
            part = min(millis, 5_000)
            self.clock.millis += part
            millis -= part
            self.tick()

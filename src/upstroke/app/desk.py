"""The window's desk: everything that the window asks for, answered from the rooms below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from upstroke.app.companions import Companion
from upstroke.app.export import KINDS, ExportJob
from upstroke.app.house import WANTED, House
from upstroke.app.listening import Ears, hearing_of, open_ears
from upstroke.app.past import AppPast
from upstroke.app.planned import Planned, new_origins
from upstroke.app.planning import (
    Chosen,
    chosen_length,
    safety_agreed,
    totals,
    with_agreement,
    with_length,
)
from upstroke.app.resume import Left
from upstroke.app.run import Run
from upstroke.app.shelf import Shelf
from upstroke.app.sound import Sound
from upstroke.app.tongue import speak
from upstroke.app.trial import Trials
from upstroke.app.voice import preparing_text
from upstroke.app.voices import Voices, say_once
from upstroke.audio.speech.engines import engines_here
from upstroke.core.audible import Audible
from upstroke.core.bookmark import Origins
from upstroke.core.changes import ENDED, Progress, State
from upstroke.core.commands import Command
from upstroke.core.compiler import LengthRefused, NothingToDo
from upstroke.core.lengths import Length
from upstroke.core.programme import Programme
from upstroke.core.questions import Question
from upstroke.core.settings import Settings
from upstroke.core.timeline import Timeline
from upstroke.core.units import Millis
from upstroke.core.wording import ASIDE_GET_READY, said
from upstroke.files.places import sounds_folder
from upstroke.window.desk import (
    FileKind,
    Hearing,
    Listed,
    ListedEngine,
    Refusal,
    Saving,
    SoundCheck,
    VoiceTrial,
)


class AppDesk:
    """See `upstroke.window.desk.Desk`.

    Args:
        house: settings, programmes, clips.
        shelf: the programmes that can be chosen; at least one.
        sound: performs the sessions.
        chosen: what to begin with.
        folder: where files are offered to be saved.
        ears: who listens for voice commands; the real ones, unless given.
    """

    def __init__(  # noqa: PLR0913 - parts that tests stand in for
        self,
        house: House,
        shelf: Shelf,
        sound: Sound,
        chosen: Chosen,
        *,
        folder: Path | None = None,
        ears: Ears | None = None,
    ) -> None:
        self._house = house
        self._shelf = shelf
        self._sound = sound
        self._programme = chosen.programme
        self._length = chosen.length
        self._companions: list[Companion] = []
        self._on_over: Callable[[], None] | None = None
        self._run: Run | None = None
        self._supersedes = False
        self._past = AppPast(house)
        self._export = ExportJob(house, folder or sounds_folder())
        say = partial(say_once, house.voice, house.store())
        self._voices = Voices(engines_here)
        self._trials = Trials(sound, say, house.clock, self.prepare)
        self._ears = ears or open_ears(house, sound)
        self.accompany(self._ears)

    def programmes(self) -> tuple[Listed, ...]:
        every = self._shelf.all(self._programme.key)
        titles = Counter(each.title for each in every)
        return tuple(
            Listed(each.key, self._titled(each, titles[each.title]), each.summary) for each in every
        )

    def look_again(self) -> bool:
        if self.is_performing() or not self._shelf.look_again(self._programme.key):
            return False
        self._follow_shelf()
        return True

    def programme(self) -> Programme:
        return self._programme

    def choose_programme(self, programme: str) -> None:
        found = self._shelf.find(programme)
        if found is None:
            return
        self._programme = found
        self._length = chosen_length(found, self.settings())
        self._planned().speak()
        if self._shelf.lasts(found):
            self.change(replace(self.settings(), programme=found.key))

    def use_player(self, player: str) -> None:
        """Play from the next session on through this one, by its word; the settings stay."""
        self._sound.choose(WANTED[player])

    def length(self) -> Length:
        return self._length

    def choose_length(self, length: Length) -> None:
        self._length = length
        if isinstance(self.plan(), Timeline):
            self.change(with_length(self._programme, length, self.settings()))

    def totals(self) -> Mapping[str, Millis]:
        return totals(self._programme, self.settings())

    def plan(self) -> Timeline | Refusal:
        fault = self._shelf.fault(self._programme)
        if fault is not None:
            return Refusal(fault)
        try:
            timeline = self._planned().timeline()
        except LengthRefused as refused:
            return Refusal(str(refused), refused.nearest)
        except NothingToDo as nothing:
            return Refusal(str(nothing))
        return timeline

    def picture(self, name: str) -> Path | None:
        return self._house.picture(name)

    def assets(self) -> Path:
        return self._house.assets

    def settings(self) -> Settings:
        return self._house.keeper.settings

    def change(self, settings: Settings) -> None:
        before = self.settings()
        self._house.keeper.change(settings)
        self._sound.adjust(settings)
        if settings.language != before.language:
            speak(settings.language)
            self._translate()
        if settings.player != before.player:
            self._sound.choose(WANTED[settings.player])
        if settings.voice != before.voice:
            self._trials.end_voice()
            self._house.voice.forget_faults()
            self._make_ready()

    def _translate(self) -> None:
        """A session that is under way goes on in its language."""
        looked = self._voices.engines() is not None
        self._shelf.translate(self._programme.key)
        self._trials.end_voice()
        self._follow_shelf()
        if looked:
            self.look_for_voices()

    def safety_agreed(self) -> bool:
        return safety_agreed(self._programme, self.settings())

    def agree_safety(self) -> None:
        self.change(with_agreement(self._programme, self.settings()))

    def begin(self) -> None:
        self.look_again()
        if isinstance(self.plan(), Timeline):
            planned = self._planned()
            self._perform(planned, new_origins(planned, self._past.told_before()))

    def past(self) -> AppPast:
        return self._past

    def go_on(self) -> None:
        left = self._past.still_left()
        if left is not None:
            self._past.taken_up()
            self._take_up(left.chosen)
            self._perform(left.planned(self._house), left.bookmark.origins, left)

    def start_over(self) -> None:
        left = self._past.still_left()
        if left is not None:
            self._past.decline()
            self._take_up(left.chosen)

    def tick(self) -> Progress | None:
        if self._run is None:
            self._trials.tick()
            self._ears.tick()
            return None
        progress = self._run.tick()
        if progress.state is State.FINISHED and not self._supersedes:
            self._supersedes = True
            self._past.finished()
        on_over = self._on_over
        if on_over is not None and progress.state in ENDED and not self._run.sounding():
            self._on_over = None
            on_over()
        return progress

    def send(self, command: Command) -> None:
        if self._run is not None:
            self._run.send(command)

    def toggle(self) -> None:
        if self._run is not None:
            self._run.toggle()

    def ask(self, question: Question) -> None:
        if self._run is not None:
            self._run.ask(question)

    def answer(self) -> str | None:
        return None if self._run is None else self._run.answer()

    def leave(self) -> None:
        if self._run is not None:
            # First: what is only left, not stopped, can be gone on with.
            self._house.recorder.left()
            self._run.end()
            self._run = None
            for companion in self._companions:
                companion.left()

    def file_kinds(self) -> tuple[FileKind, ...]:
        return KINDS

    def suggested_file(self) -> Path:
        return self._export.suggested(self._chosen())

    def save(self, out: Path) -> None:
        self.look_again()
        if isinstance(self.plan(), Timeline):
            self._export.begin(self._chosen(), out)

    def saving(self) -> Saving | None:
        return self._export.now()

    def end_saving(self) -> None:
        self._export.end()

    def check_sound(self) -> None:
        if self._run is None:
            self._trials.check_sound(self._spoken(), self.settings)

    def sound_check(self) -> SoundCheck | None:
        return self._trials.sound_check()

    def look_for_voices(self) -> None:
        self._voices.look(self._programme.language)
        if self._run is None:
            # One that was missing may have been installed by now.
            self._house.voice.forget_faults()
            self._planned().speak()

    def engines(self) -> tuple[ListedEngine, ...] | None:
        return self._voices.engines()

    def try_voice(self) -> None:
        if self._run is None:
            self._trials.try_voice(self._programme, self.settings())

    def voice_trial(self) -> VoiceTrial | None:
        return self._trials.voice_trial()

    def end_trial(self) -> None:
        self._trials.end_voice()

    def hearing(self) -> Hearing | None:
        return hearing_of(self._ears)

    def try_hearing(self) -> None:
        if self._run is None:
            self._ears.try_out(wanted=True)

    def end_hearing(self) -> None:
        if self._run is None:
            self._ears.try_out(wanted=False)

    def preparing(self) -> str | None:
        progress = self._house.voice.progress
        return None if progress is None else preparing_text(*progress)

    def audible(self) -> Audible:
        return self._sound.audible()

    def trouble(self) -> str | None:
        return self._sound.trouble()

    def notices(self) -> tuple[str, ...]:
        return self._house.notices.all()

    def dismiss(self, notice: str) -> None:
        self._house.notices.dismiss(notice)

    def is_performing(self) -> bool:
        """Whether a session is under way, or about to be."""
        progress = self.tick()
        return progress is not None and progress.state not in ENDED

    def when_over(self, call: Callable[[], None]) -> None:
        """Call something, once, when a session has ended and can no more be heard."""
        self._on_over = call

    def accompany(self, companion: Companion) -> None:
        """Tell it of every session from now on."""
        self._companions.append(companion)
        if self._run is not None:
            companion.begun(self._run)

    def prepare(self) -> None:
        """Begin with what takes time, now that the window is seen."""
        self._sound.open()
        self._make_ready()

    def close(self) -> None:
        """Leave nothing half-written behind; waits for that, a moment."""
        self._export.close()
        self._ears.close()
        self._voices.close()
        self._trials.close()

    def _perform(self, source: Planned, origins: Origins, left: Left | None = None) -> None:
        self.leave()
        self._trials.end()
        source.speak()
        run = Run(
            source,
            self._sound,
            self._house.clock,
            asleep=self._house.asleep,
            goes_on=left.bookmark.mark if left else None,
        )
        self._run = run
        self._supersedes = False
        self._house.recorder.begin(run, origins, left.bookmark if left else None)
        for companion in self._companions:
            companion.begun(run)
        run.toggle()

    def _take_up(self, chosen: Chosen) -> None:
        """What is chosen is now what was left."""
        self._shelf.bring(chosen)
        self._programme = chosen.programme
        self._length = chosen.length

    def _follow_shelf(self) -> None:
        """Have the chosen programme as it is now; a length that it has no more gives way."""
        self._programme = self._shelf.find(self._programme.key) or self._programme
        names = [length.id for length in self._programme.lengths]
        if isinstance(self._length, str) and self._length not in names:
            self._length = chosen_length(self._programme, self.settings())
        if self._run is None:
            self._make_ready()

    def _titled(self, programme: Programme, times: int) -> str:
        """Its title, with the file where it comes several times; of one at fault only the file."""
        file = self._shelf.file_of(programme)
        if file is None:
            return programme.title
        if self._shelf.fault(programme) is not None:
            return file.name
        return programme.title if times == 1 else f"{programme.title} ({file.name})"

    def _make_ready(self) -> None:
        self._planned().speak()
        timeline = self.plan()
        if isinstance(timeline, Timeline):
            self._sound.prepare(timeline)

    def _spoken(self) -> tuple[str, ...]:
        """What a sound check says: what is worth hearing anyway, if there is a recording of it."""
        safety = self._programme.safety
        noted = (safety.spoken,) if safety is not None and safety.spoken else ()
        return (*noted, said(ASIDE_GET_READY, self._programme.language))

    def _chosen(self) -> Chosen:
        file = self._shelf.file_of(self._programme)
        return Chosen(self._programme, self._length, file)

    def _planned(self) -> Planned:
        return Planned(self._house, self._chosen())

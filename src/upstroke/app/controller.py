"""The app behind the one door: what holds now as one value, and what is wanted carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from upstroke.app.history_controller import HistoryController
from upstroke.app.language import set_language
from upstroke.app.planning import FILE_KINDS, Chosen, TimelineSource, file_name, new_origins
from upstroke.app.playback.voice import preparing_text
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.programmes.choosing import Selection
from upstroke.app.stores import Stores
from upstroke.core import intents as wanted
from upstroke.core.app_state import AppState
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.bookmark import Bookmark, Origins
from upstroke.core.session.progress import ENDED, State
from upstroke.core.settings import Settings
from upstroke.core.spoken.wording import ASIDE_GET_READY, said
from upstroke.files.places import sounds_folder

if TYPE_CHECKING:
    from upstroke.app.services import Services
    from upstroke.app.sessions.runner import Companion, SessionRunner


class AppController:
    """See `upstroke.core.app_state.App`. Not for several threads.

    Args:
        stores: settings, programmes, clips.
        catalogue: the programmes that can be chosen; at least one.
        open_services: opens what plays, listens and writes, when it is first needed. It is given
            what to call when a trial has come to its end.
        chosen: what to begin with.
    """

    def __init__(
        self,
        stores: Stores,
        catalogue: ProgrammeCatalogue,
        open_services: Callable[[Callable[[], None]], Services],
        chosen: Chosen,
    ) -> None:
        self._stores = stores
        self._open_services = open_services
        self._opened: Services | None = None
        self._selection = Selection(stores, catalogue, chosen)
        self._companions: list[Companion] = []
        self._on_over: Callable[[], None] | None = None
        self._run: SessionRunner | None = None
        self._supersedes = False
        self._last: AppState | None = None
        self._history = HistoryController(stores)
        self._folder = sounds_folder()

    # --- the door ----------------------------------------------------------------------------

    def state(self) -> AppState:
        """The app as it is now."""
        self._last = _kept(self._now(), self._last)
        return self._last

    def do(self, intent: wanted.Intent) -> None:
        """Carry out what is wanted."""
        if isinstance(intent, wanted.SessionIntent):
            if self._run is not None:
                self._run.do(intent)
        elif isinstance(intent, wanted.ChoiceIntent):
            self._choose(intent)
        elif isinstance(intent, wanted.ToolIntent):
            self._use(intent)
        elif isinstance(intent, wanted.HistoryIntent):
            self._history.do(intent)
        else:
            self._stage(intent)

    def tick(self) -> None:
        """Let time pass."""
        if self._run is None:
            if self._opened is not None:
                self._opened.tick()
            return
        progress = self._run.tick()
        if progress.state is State.FINISHED and not self._supersedes:
            self._supersedes = True
            self._history.finished()
        on_over = self._on_over
        if on_over is not None and progress.state in ENDED and not self._run.sounding():
            self._on_over = None
            on_over()

    # --- for whoever opens and closes it -----------------------------------------------------

    @property
    def services(self) -> Services:
        """What plays, listens and writes; opened by this, unless it was before."""
        if self._opened is None:
            self._opened = self._open_services(self._prepare)
            self._companions.insert(0, self._opened.ears)
        return self._opened

    def when_over(self, call: Callable[[], None]) -> None:
        """Call something, once, when a session has ended and can no more be heard."""
        self._on_over = call

    def accompany(self, *companions: Companion) -> None:
        """Have them go along with every session from now on."""
        self._companions.extend(companions)
        if self._run is not None:
            for companion in companions:
                self._run.accompany(companion)

    def close(self) -> None:
        """Leave nothing half-written behind; waits for that, a moment."""
        for companion in reversed(self._companions):
            companion.close()
        if self._opened is not None:
            self._opened.close()

    # --- what holds --------------------------------------------------------------------------

    def _now(self) -> AppState:
        selection, run, voice = self._selection, self._run, self._stores.voice
        outlook, progress = selection.outlook, None if run is None else run.progress
        opened = self._opened
        folder = self._folder if opened is None else opened.export.folder
        state = AppState(
            programmes=outlook.programmes,
            programme=selection.programme,
            length=selection.length,
            totals=outlook.totals,
            plan=outlook.plan,
            settings=self._settings,
            safety_agreed=outlook.safety_agreed,
            suggested_file=folder / file_name(selection.chosen),
            file_kinds=FILE_KINDS,
            progress=progress,
            waiting=run is not None and run.waiting(),
            sounding=run is not None and run.sounding(),
            answer=None if run is None else run.answer(),
            preparing=None if voice.progress is None else preparing_text(*voice.progress),
            history=self._history.state(progress),
            # Last: what was found wrong meanwhile is among them.
            notices=self._stores.notices.all(),
        )
        return state if opened is None else opened.told_in(state)

    @property
    def _settings(self) -> Settings:
        return self._stores.keeper.settings

    # --- what is chosen ----------------------------------------------------------------------

    def _choose(self, intent: wanted.ChoiceIntent) -> None:
        match intent:
            case wanted.LookAgain():
                self._look_again()
            case wanted.ChooseProgramme(key=key):
                self._selection.choose(key)
            case wanted.ChooseLength(length=length):
                self._selection.choose_length(length)
            case wanted.OpenProgramme():
                self._selection.open(intent)
            case wanted.ChangeSettings(settings=settings):
                self._change(settings)
            case wanted.AgreeToSafety():
                self._selection.agree_to_safety()
            case wanted.UsePlayer(player=player):
                self.services.sound.wanted = player
            case wanted.Prepare():
                self._prepare()

    def _look_again(self) -> None:
        performing = self._run is not None and self._run.progress.state not in ENDED
        if not performing and self._selection.look_again():
            self._make_ready()

    def _change(self, settings: Settings) -> None:
        before = self._settings
        self._stores.keeper.change(settings)
        self.services.sound.adjust(settings)
        if settings.language != before.language:
            set_language(settings.language)
            self._translate()
        if settings.player != before.player:
            self.services.sound.wanted = settings.player
        if settings.voice != before.voice:
            self.services.trials.end_voice()
            self._stores.voice.forget_faults()
            self._make_ready()

    def _translate(self) -> None:
        """A session that is under way goes on in its language."""
        looked = self.services.voices.engines() is not None
        self.services.trials.end_voice()
        self._selection.translate()
        self._make_ready()
        if looked:
            self._look_for_voices()

    def _prepare(self) -> None:
        self.services.sound.open()
        self._make_ready()

    def _make_ready(self) -> None:
        """Have the clips of the plan at hand, unless those of a session are what is needed."""
        if self._run is not None or self._opened is None:
            return
        self._selection.planned.speak()
        plan = self._selection.plan
        if isinstance(plan, Timeline):
            self._opened.sound.prepare(plan)

    # --- the session -------------------------------------------------------------------------

    def _stage(self, intent: wanted.StageIntent) -> None:
        match intent:
            case wanted.Begin():
                self._begin()
            case wanted.GoOn(latest=latest):
                self._go_on(latest=latest)
            case wanted.StartOver():
                self._start_over()
            case wanted.Leave():
                self._leave()

    def _begin(self) -> None:
        self._look_again()
        if isinstance(self._selection.plan, Timeline):
            planned = self._selection.planned
            self._perform(planned, new_origins(planned, self._history.told_before()))

    def _go_on(self, *, latest: bool) -> None:
        if latest:
            self._history.look_again()
        left = self._history.still_left()
        if left is not None:
            self._history.taken_up()
            self._selection.take_up(left.chosen)
            bookmark = left.bookmark
            source = TimelineSource(self._stores, left.chosen, bookmark)
            self._perform(source, bookmark.origins, bookmark)

    def _start_over(self) -> None:
        left = self._history.still_left()
        if left is not None:
            self._history.decline()
            self._selection.take_up(left.chosen)

    def _perform(
        self, source: TimelineSource, origins: Origins, left: Bookmark | None = None
    ) -> None:
        self._leave()
        self.services.trials.end()
        source.speak()
        run = self.services.run_of(self._stores, source, left.mark if left else None)
        self._run = run
        self._supersedes = False
        self._stores.recorder.begin(run, origins, left)
        for companion in self._companions:
            run.accompany(companion)
        run.toggle()
        # What is ready by now is not to wait for the timer.
        run.tick()

    def _leave(self) -> None:
        if self._run is not None:
            # First: what is only left, not stopped, can be gone on with.
            self._stores.recorder.left()
            self._run.end()
            self._run = None
            for companion in self._companions:
                companion.left()

    # --- beside it ---------------------------------------------------------------------------

    def _use(self, intent: wanted.ToolIntent) -> None:
        match intent:
            case wanted.Save(out=out):
                self._save(out)
            case wanted.EndSaving():
                self.services.export.end()
            case wanted.LookForVoices():
                self._look_for_voices()
            case wanted.EndTrial():
                self.services.trials.end_voice()
            case wanted.Dismiss(notice=notice):
                self._stores.notices.dismiss(notice)
            case _ if self._run is None:
                self._try(intent)
            case _:
                pass

    def _try(self, intent: wanted.ToolIntent) -> None:
        match intent:
            case wanted.CheckSound():
                keeper = self._stores.keeper
                self.services.trials.check_sound(self._spoken(), lambda: keeper.settings)
            case wanted.TryVoice():
                self.services.trials.try_voice(self._selection.programme, self._settings)
            case wanted.TryHearing():
                self.services.ears.try_out(wanted=True)
            case wanted.EndHearing():
                self.services.ears.try_out(wanted=False)

    def _save(self, out: Path) -> None:
        self._look_again()
        if isinstance(self._selection.plan, Timeline):
            self.services.export.begin(self._selection.chosen, out)

    def _look_for_voices(self) -> None:
        self.services.voices.look(self._selection.programme.language)
        if self._run is None:
            # One that was missing may have been installed by now.
            self._stores.voice.forget_faults()
            self._selection.planned.speak()

    def _spoken(self) -> tuple[str, ...]:
        """What a sound check says: what is worth hearing anyway, if there is a recording of it."""
        programme = self._selection.programme
        safety = programme.safety
        noted = (safety.spoken,) if safety is not None and safety.spoken else ()
        return (*noted, said(ASIDE_GET_READY, programme.language))


_PARTS = tuple(field.name for field in fields(AppState))


def _kept(new: AppState, old: AppState | None) -> AppState:
    """The new state, with the objects of the old one wherever they are equal."""
    if old is None:
        return new
    same = {
        name: before
        for name in _PARTS
        if (before := getattr(old, name)) is (now := getattr(new, name)) or before == now
    }
    return old if len(same) == len(_PARTS) else replace(new, **same)

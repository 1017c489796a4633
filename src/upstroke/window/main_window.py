"""The window: shows what the app tells, passes on what is wanted, ticks. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from upstroke.core import intents as wanted
from upstroke.core.app_state import App, AppState, Refusal
from upstroke.core.keys import Act, act_of, bindings
from upstroke.core.programme.lengths import Length
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.progress import ENDED, Progress, State
from upstroke.core.settings import Settings
from upstroke.core.units import Millis
from upstroke.desktop.system_locale import local_now
from upstroke.files.places import picture_file
from upstroke.texts import in_use, tr
from upstroke.window.announcing import Announcer
from upstroke.window.dressed import dress_all
from upstroke.window.forms import Forms
from upstroke.window.frames import Frames
from upstroke.window.keys import bound_key
from upstroke.window.listening_sign import ListeningSign, above
from upstroke.window.new_pages import NewPages
from upstroke.window.overview_page import OverviewPage
from upstroke.window.own_language import speak_qt
from upstroke.window.pacing import IDLE, LIVELY, pace
from upstroke.window.past_pages import PastPages
from upstroke.window.pictures import Pictures
from upstroke.window.raising import is_on_screen
from upstroke.window.reading_order import read_as_seen
from upstroke.window.session_notices import Telling
from upstroke.window.sound_tools import is_busy
from upstroke.window.steady import steady_millis
from upstroke.window.wardrobe import Wardrobe, follow_system, place_of, restore

if TYPE_CHECKING:
    from upstroke.window.compact_window import CompactWindow
    from upstroke.window.end_page import EndPage
    from upstroke.window.keys_page import KeysPage
    from upstroke.window.safety_page import SafetyPage
    from upstroke.window.session_page import SessionPage
    from upstroke.window.settings_page import SettingsPage

_Page = TypeVar("_Page", bound=QWidget)

PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
"""Keys that press the button that has the focus."""

LEAST = QSize(320, 480)
"""A telephone's size."""

STARTING = frozenset({Act.TOGGLE, Act.PLAY_ONLY})
"""What starts a session on the overview."""


class MainWindow(QMainWindow):
    """The one window.

    Args:
        app: the door to everything that it shows and wants.
        assets: the folder that holds icons/ and illustrations/.
        clock: milliseconds of a steady clock.
        now: the time of day.
    """

    def __init__(
        self,
        app: App,
        assets: Path,
        clock: Callable[[], Millis] = steady_millis,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__()
        self._app = app
        self._assets = assets
        self._clock, self._now = clock, now
        self._new_pages = NewPages(clock, self._could_press, self._is_mild, self)
        self._make()
        self.setWindowTitle("Upstroke")
        QApplication.setWindowIcon(QIcon(str(assets / "icons" / "upstroke.svg")))
        self.setMinimumSize(LEAST)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._frame)
        self._frames = Frames(clock)
        follow_system(QGuiApplication.styleHints(), self._dress)
        restore(self, app.state().settings.window)
        self._new_pages.watch(self)
        self._wardrobe.dress(app.state().settings.look)
        self._bind()
        self._show_plan()
        self._timer.start(IDLE)

    def _make(self) -> None:
        """Everything that is in the window, in the person's language."""
        app, self._language = self._app, in_use().language
        speak_qt(self._language)
        self.setLocale(QLocale())
        self._wardrobe = Wardrobe(self)
        self._before_keys: QWidget | None = None
        self._pictures = Pictures(self._assets, partial(picture_file, self._assets))
        self.pages = QStackedWidget()
        for name in filter(_is_made_when_shown, tuple(vars(self))):
            delattr(self, name)
        self.overview = OverviewPage(self._pictures, self._now)
        self.pages.addWidget(self.overview)
        self.past = PastPages(app, self.pages, self._pictures, lambda: self._wardrobe.style)
        self.forms = Forms(
            self,
            self._make_compact,
            lambda: app.state().settings.compact,
            lambda: app.state().settings.look,
        )
        self._announcer = Announcer(self.forms.say)
        self.sign = ListeningSign(self._pictures)
        self.setCentralWidget(above(self.sign, self.pages))
        self._connect()

    def _connect(self) -> None:
        overview = self.overview
        overview.programme_chosen.connect(self._choose_programme)
        overview.length_chosen.connect(self._choose_length)
        overview.started.connect(self.start)
        overview.safety_wanted.connect(lambda: self._show_safety(asks=False))
        overview.settings_wanted.connect(self.show_settings)
        overview.keys_wanted.connect(self.show_keys)
        overview.dismissed.connect(self._dismiss)
        overview.rearranged.connect(self._new_pages.came)
        overview.offer.go_on.connect(self.go_on)
        overview.offer.over.connect(self.start_over)
        overview.offer.declined.connect(self._decline)
        overview.sound.check_wanted.connect(lambda: self._do(wanted.CheckSound()))
        overview.sound.save_wanted.connect(self._ask_for_file)
        overview.sound.cancelled.connect(lambda: self._do(wanted.EndSaving()))
        self.past.connect_overview(overview)
        self.forms.changed.connect(self._watch_form)
        self.forms.changed.connect(self.show_state)
        self.pages.currentChanged.connect(self._new_pages.came)
        self.pages.currentChanged.connect(self._leave_trial)
        self.pages.currentChanged.connect(self._show_large)
        self.pages.currentChanged.connect(self._put_in_order)

    # --- pages, each made when it is first asked for -------------------------------------------

    @cached_property
    def safety(self) -> SafetyPage:
        """The safety note."""
        from upstroke.window.safety_page import SafetyPage  # noqa: PLC0415

        page = self._added(SafetyPage(self._pictures))
        page.agreed.connect(self._agree)
        page.back.connect(self._leave_safety)
        return page

    @cached_property
    def session(self) -> SessionPage:
        """A session under way."""
        from upstroke.window.session_page import SessionPage  # noqa: PLC0415

        page = self._added(SessionPage(self._pictures, self._clock))
        page.bind(self._bindings)
        page.wanted.connect(self._do)
        page.safety_wanted.connect(self._pause_for_safety)
        page.acted.connect(self._act)
        return page

    @cached_property
    def end(self) -> EndPage:
        """What was done, when a session is over."""
        from upstroke.window.end_page import EndPage  # noqa: PLC0415

        page = self._added(EndPage(self._pictures))
        page.again.connect(self.start)
        page.undone.connect(lambda: self._do(wanted.Toggle()))
        page.left.connect(self._leave)
        self.past.connect_end(page)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        from upstroke.window.settings_page import SettingsPage  # noqa: PLC0415

        page = self._added(SettingsPage(self._pictures))
        page.back.connect(self.show_overview)
        page.changed.connect(self._change)
        page.length_chosen.connect(self._choose_length)
        page.voice.try_wanted.connect(lambda: self._do(wanted.TryVoice()))
        page.voice.stop_wanted.connect(lambda: self._do(wanted.EndTrial()))
        page.listening.try_wanted.connect(lambda: self._do(wanted.TryHearing()))
        page.listening.stop_wanted.connect(lambda: self._do(wanted.EndHearing()))
        return page

    @cached_property
    def keys(self) -> KeysPage:
        """The sheet of keys."""
        from upstroke.window.keys_page import KeysPage  # noqa: PLC0415

        page = self._added(KeysPage(self._pictures))
        page.back.connect(self._leave_keys)
        page.change_wanted.connect(self._show_key_settings)
        return page

    @property
    def compact(self) -> CompactWindow:
        """The small form."""
        return self.forms.compact

    def _make_compact(self) -> CompactWindow:
        from upstroke.window.compact_window import CompactWindow  # noqa: PLC0415

        return CompactWindow(self._pictures, self._clock, self.session)

    def _added(self, page: _Page) -> _Page:
        self.pages.addWidget(page)
        dress_all(page, self._wardrobe.style)
        return page

    def _shows(self, *names: str) -> bool:
        """Whether one of these pages is shown; none is made for that."""
        there = vars(self)
        return self.pages.currentWidget() in [there[name] for name in names if name in there]

    # --- pages -------------------------------------------------------------------------------

    def show_overview(self) -> None:
        """Show the plan, as it now is."""
        self._app.do(wanted.LookAgain())
        self._show_plan()

    def _show_plan(self) -> None:
        self.overview.show_state(self._app.state(), self._wardrobe.style)
        self.pages.setCurrentWidget(self.overview)
        self.overview.begin()

    def show_settings(self) -> None:
        """Show the settings, as they now are."""
        self._app.do(wanted.LookForVoices())
        self.settings.begin()
        self.settings.show_state(self._app.state(), self._wardrobe.style)
        self.pages.setCurrentWidget(self.settings)

    def show_keys(self) -> None:
        """Show the sheet of keys; whatever was shown before comes back after it."""
        if not self._shows("keys"):
            self._before_keys = self.pages.currentWidget()
            free = self._app.state().progress is None
            self.keys.show_keys(self._bindings, self._wardrobe.style, can_change=free)
            self.pages.setCurrentWidget(self.keys)
            (self.keys.back_button if free else self.keys).setFocus()

    def _show_key_settings(self) -> None:
        self.show_settings()
        self.settings.show_keys()

    def start(self) -> None:
        """Start a session, after the safety note if it has not been agreed to."""
        self._app.do(wanted.LookAgain())
        state = self._app.state()
        if isinstance(state.plan, Refusal):
            self._leave()
        elif state.safety_agreed:
            self.begin()
        else:
            self._show_safety(asks=True)

    def prepare(self) -> None:
        """Have ready what the first page does without: the other programmes, sound."""
        if self._is_outdated():
            self._refresh()
        self._app.do(wanted.Prepare())

    def begin(self) -> None:
        """Start a session now, whatever is shown."""
        self._app.do(wanted.Begin())
        self._show_session()

    def _show_session(self) -> None:
        self._announcer.rest()
        state = self._app.state()
        if state.progress is not None:
            self.pages.setCurrentWidget(self.session)
            self.session.begin(safety=state.programme.safety is not None)
            self.show_state()
        else:
            # What was to begin is there no more; the plan says why.
            self.show_overview()

    def go_on(self, *, latest: bool = False) -> None:
        """Go on with the session that was left, whatever is shown; `latest` as in `GoOn`."""
        self._app.do(wanted.GoOn(latest=latest))
        self._show_session()

    def start_over(self) -> None:
        """Begin what was left anew."""
        self._app.do(wanted.StartOver())
        self.start()

    def _show_safety(self, *, asks: bool, during: bool = False) -> None:
        safety = self._app.state().programme.safety
        if safety is not None:
            self.safety.show_safety(safety, self._wardrobe.style, asks=asks, during=during)
            self.pages.setCurrentWidget(self.safety)

    def _pause_for_safety(self) -> None:
        self._do(Command(Verb.PAUSE))
        self._show_safety(asks=False, during=True)

    def _leave_safety(self) -> None:
        if not self._app.state().performing:
            self.show_overview()
        else:
            self.pages.setCurrentWidget(self.session)
            self.session.setFocus()
            self.show_state()

    def _agree(self) -> None:
        self._app.do(wanted.AgreeToSafety())
        self.begin()

    def _leave_trial(self) -> None:
        """A voice and voice commands are tried on the page of the settings only."""
        if not self._shows("settings"):
            self._app.do(wanted.EndTrial())
            self._app.do(wanted.EndHearing())

    def _watch_form(self) -> None:
        self._new_pages.watch(self.forms.front)
        self._new_pages.came()

    def _show_large(self) -> None:
        """The small form is a session's; everything else has the large one."""
        if not self._shows("session"):
            self.forms.leave()

    def _put_in_order(self) -> None:
        page = self.pages.currentWidget()
        if page is not None:
            read_as_seen(page)

    def _leave(self) -> None:
        self._app.do(wanted.Leave())
        self.show_overview()

    def _leave_keys(self) -> None:
        page = self._before_keys or self.overview
        self.pages.setCurrentWidget(page)
        page.setFocus()

    # --- the session -------------------------------------------------------------------------

    def tick(self) -> None:
        """Let time pass and show what it brought."""
        self._app.tick()
        self.show_state()

    def show_state(self) -> None:
        """Show what holds now."""
        state = self._app.state()
        progress = state.progress
        if progress is not None:
            self._show_progress(progress, state)
            if self._is_seen():
                self._announcer.follow(progress, self.session.notice.text)
        elif self._is_mended():
            self._refresh()
        elif self.pages.currentWidget() is self.overview:
            self.overview.show_time()
            self.overview.show_sound(state)
        elif self._shows("settings"):
            self.settings.voice.show_state(state)
            self.settings.listening.show_hearing(state.hearing)
        self.past.show_state(state)
        self.sign.show_hearing(state.hearing)
        self._set_pace(state)

    def _frame(self) -> None:
        """Show how far what moves has come; in time for it, let time pass for all else too."""
        progress = self._frames.now()
        if progress is None:
            self.tick()
        else:
            (self.compact if self.forms.small else self.session).show_frame(progress)

    def _show_progress(self, progress: Progress, state: AppState) -> None:
        if progress.state in ENDED:
            if not self._shows("end") and not self.past.is_shown():
                self._show_end(progress, state)
            return
        if self._shows("keys", "safety"):
            return
        if not self._shows("session"):
            self.pages.setCurrentWidget(self.session)
            self.session.setFocus()
        if self._is_seen():
            same_side = state.programme.same_side
            preparing = state.preparing if progress.state is State.READY else None
            trouble = state.trouble or preparing or ""
            told = Telling(answer=state.answer or "", trouble=trouble, audible=state.audible)
            self.session.show_progress(progress, state.settings, same_side, told)
            if self.forms.small:
                notice, anywhere = self.session.notice, state.settings.press_anywhere
                self.compact.show_progress(progress, same_side, notice, anywhere=anywhere)

    def _show_end(self, progress: Progress, state: AppState) -> None:
        self.end.show_end(progress, state.programme.picture)
        self.end.ask(state)
        self.pages.setCurrentWidget(self.end)
        self.end.begin()

    def _set_pace(self, state: AppState) -> None:
        progress = state.progress
        still = self._wardrobe.style.still
        seen = is_on_screen(self.forms.front)
        busy = self._is_busy(state)
        wanted = pace(progress, seen=seen, busy=busy, still=still)
        if self._timer.interval() != wanted:
            self._timer.setInterval(wanted)
        shown = wanted == LIVELY and self._shows("session")
        self._frames.ticked(progress if shown else None, busy=busy)

    def _is_busy(self, state: AppState) -> bool:
        looking = self._shows("settings") and state.engines is None
        return looking or is_busy(state) or state.hearing is not None

    def _is_seen(self) -> bool:
        return self.forms.is_seen()

    def _do(self, intent: wanted.Intent) -> None:
        self._app.do(intent)
        self.show_state()

    def _act(self, act: Act) -> None:
        if act is Act.FULL_SCREEN:
            self.forms.swap_full_screen()
        elif act is Act.COMPACT and self._shows("session"):
            self.forms.swap()
        elif act is Act.HELP:
            self.show_keys()

    # --- choices -----------------------------------------------------------------------------

    def _choose_programme(self, programme: str) -> None:
        self._new_pages.came()
        self._app.do(wanted.ChooseProgramme(programme))
        self._refresh()

    def _choose_length(self, length: Length) -> None:
        self._app.do(wanted.ChooseLength(length))
        self._refresh()

    def _change(self, settings: Settings) -> None:
        before = self._app.state().settings
        self._app.do(wanted.ChangeSettings(settings))
        if settings.look != before.look:
            self._wardrobe.dress(settings.look)
        if settings.keys != before.keys:
            self._new_pages.came()
            self._bind()
        if in_use().language != self._language:
            self._speak()
        self._refresh()

    def _speak(self) -> None:
        """Make everything anew in another language; the settings stay open where it was chosen."""
        before = self.settings
        self.forms.end()
        self._make()
        self._wardrobe.dress(self._app.state().settings.look)
        self._bind()
        self.settings.take_over(before)
        self.pages.setCurrentWidget(self.settings)
        self.settings.show_language()

    def _ask_for_file(self) -> None:
        from upstroke.window.file_dialog import ask_for_file  # noqa: PLC0415 - a dialog is a page

        state = self._app.state()
        title = tr("Save as a sound file")
        ask_for_file(self, state.suggested_file, state.file_kinds, self._save, title)

    def _save(self, out: Path) -> None:
        self._do(wanted.Save(out))

    def _decline(self) -> None:
        self._app.do(wanted.DeclineOffer())
        self._refresh()
        self.overview.begin()

    def _dismiss(self, notice: str) -> None:
        self._app.do(wanted.Dismiss(notice))
        self._refresh()

    def _refresh(self) -> None:
        shown = self.settings if self._shows("settings") else self.overview
        shown.show_state(self._app.state(), self._wardrobe.style)
        read_as_seen(shown)

    def _dress(self) -> None:
        self._wardrobe.dress(self._app.state().settings.look)
        self.forms.dress()

    # --- the window itself -------------------------------------------------------------------

    def _bind(self) -> None:
        self._bindings = bindings(self._app.state().settings.keys)
        if "session" in vars(self):
            self.session.bind(self._bindings)

    def event(self, event: QEvent) -> bool:
        """Who comes back to the plan sees it as it now is: a file may be another by then."""
        if event.type() is QEvent.Type.WindowActivate and self._is_outdated():
            self._refresh()
        return super().event(event)

    def _is_outdated(self) -> bool:
        if self.pages.currentWidget() is not self.overview:
            return False
        before = self._app.state()
        self._app.do(wanted.LookAgain())
        now = self._app.state()
        return any(
            one is not other
            for one, other in (
                (now.programmes, before.programmes),
                (now.programme, before.programme),
                (now.plan, before.plan),
            )
        )

    def _is_mended(self) -> bool:
        """What could not be started may be right by now; it need not be asked for again."""
        return not self.overview.start.isEnabled() and self._is_outdated()

    def _act_of(self, event: QKeyEvent) -> Act | None:
        return act_of(bound_key(event, self._bindings) or "", self._bindings)

    def _could_press(self, event: QKeyEvent) -> bool:
        """Whether a key might press the button that has the focus, or start a session."""
        return event.key() in PRESSING or self._act_of(event) in STARTING

    def _is_mild(self) -> bool:
        """Whether nothing can be agreed to or begun: a session goes on, or its sheet of keys."""
        return self._shows("session") or (
            self._shows("keys") and self._app.state().progress is not None
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean the same on every page; those of the session, where it goes on below."""
        act = None if event.isAutoRepeat() else self._act_of(event)
        if act is Act.HELP and self._shows("keys"):
            self._leave_keys()
        elif act in (Act.FULL_SCREEN, Act.HELP):
            self._act(act)
        elif act in STARTING and self._shows("overview"):
            self.overview.press_strong()
        elif self._shows("end") and self.end.undo_button.isVisible():
            if act is Act.PLAY_ONLY:
                self.end.undo_button.click()
            elif self.session.takes_back(event):
                self._do(Command(Verb.UNDO))
        elif self._shows("keys") and self._app.state().progress is not None:
            self.session.press_key(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A much larger window has larger text."""
        super().resizeEvent(event)
        self._wardrobe.dress(self._app.state().settings.look)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, and let go of the session."""
        place = place_of(self)
        kept = replace(self._app.state().settings, compact=self.forms.place_of_small())
        kept = kept if place is None else replace(kept, window=place)
        self._app.do(wanted.ChangeSettings(kept))
        self.forms.close()
        self._timer.stop()
        self._app.do(wanted.EndSaving())
        self._app.do(wanted.Leave())
        super().closeEvent(event)


def _is_made_when_shown(name: str) -> bool:
    return isinstance(vars(MainWindow).get(name), cached_property)

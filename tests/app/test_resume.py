"""A session that was left is gone on with at the next start: same place, same timeline."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.app.standing_in import Stage
from tests.support.app_by_hand import OWN, controller_of, saved, sessions_of, stores_in, ticked
from upstroke.app.controller import AppController
from upstroke.app.resume import GOES_STALE, Left, look_for_left, session_left
from upstroke.app.stores import Stores
from upstroke.core.intents import (
    Begin,
    ChangeSettings,
    ChooseLength,
    ChooseProgramme,
    DeclineOffer,
    ExportHistory,
    FeelAfter,
    FeelBefore,
    Forget,
    GoOn,
    Leave,
    PlayRequest,
    PutBack,
    PutOff,
    Remove,
    StartOver,
    Toggle,
)
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.model import Programme
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.history import Outcome
from upstroke.core.session.progress import Progress, State
from upstroke.core.settings import ProgrammeSettings, SideChoice, Volumes
from upstroke.core.units import Millis
from upstroke.files.library import Library
from upstroke.files.safe_writing import local_now

INTO: Millis = 200_000


class Life:
    """One start of the program after another, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.later = timedelta()
        self.stores, self.stage, self.app = self.start()

    def now(self) -> datetime:
        return local_now() + self.later

    def start(self, wish: PlayRequest | None = None) -> tuple[Stores, Stage, AppController]:
        self.stage = Stage()
        self.stores = stores_in(self.folder, clock=self.stage.clock, now=self.now)
        self.app = controller_of(self.stores, wish, self.stage)
        return self.stores, self.stage, self.app

    def go(self, time: Millis) -> Progress:
        """Let the session run for so long, in steps that are no sleep."""
        for _ in range(time // 100):
            self.app.tick()
            self.stage.wait(100)
        progress = ticked(self.app)
        assert progress is not None
        return progress

    def begin(self, time: Millis = INTO) -> Progress:
        self.app.do(Begin())
        return self.go(time)

    def die(self, wish: PlayRequest | None = None) -> None:
        """The window is closed in the midst of it; to the files a kill is the same."""
        self.app.do(Leave())
        self.stores.close()
        self.start(wish)

    def left(self) -> Left:
        left = session_left(self.stores)
        assert left is not None
        return left


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return Life(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "mount" / "own.toml"
    path.parent.mkdir()
    path.write_text(OWN)
    return path


def test_without_a_session_that_was_left_nothing_is_offered(life: Life) -> None:
    assert life.app.state().history.offer is None
    life.app.do(GoOn())
    life.app.do(StartOver())
    assert ticked(life.app) is None


def test_it_goes_on_where_it_was_with_the_time_that_was_given(life: Life) -> None:
    life.begin()
    life.app.do(Command(Verb.MORE_TIME, 30_000))
    before = life.go(5_000)
    life.die()
    offer = life.app.state().history.offer
    assert offer is not None
    assert (offer.title, offer.total) == ("Leg massage", before.timeline.total)
    assert abs(offer.at - before.position) < 2_000
    assert offer.step == "Upstroke, right leg"
    life.app.do(GoOn())
    ready = life.go(1_000)
    assert (ready.state, ready.position) == (State.RESUMING, offer.at)
    assert ready.timeline == before.timeline
    running = life.go(4_000)
    assert running.state is State.RUNNING
    assert life.app.state().history.offer is None


def test_settings_that_were_changed_since_shape_it_no_more_but_volumes_hold(life: Life) -> None:
    before = life.begin()
    life.die()
    settings = life.app.state().settings
    other = {"leg-massage": ProgrammeSettings(sides=SideChoice.LEFT_ONLY)}
    life.app.do(
        ChangeSettings(replace(settings, programmes=other, volumes=Volumes(voice=0), gentle=True))
    )
    life.app.do(GoOn())
    assert life.go(1_000).timeline == before.timeline
    plan = life.app.state().plan
    assert isinstance(plan, Timeline)
    assert plan.total != before.timeline.total, "the next one is as the settings are"


def test_it_can_be_left_and_gone_on_with_again_and_again(life: Life) -> None:
    life.begin()
    position = INTO
    for _ in range(3):
        life.die()
        offer = life.app.state().history.offer
        assert offer is not None
        assert abs(offer.at - position) < 2_000
        life.app.do(GoOn())
        position = life.go(20_000).position
        life.app.do(Command(Verb.LESS_TIME, 5_000))
    assert len(life.stores.sessions.all()) == 1


def test_another_programme_and_length_than_the_chosen_ones_are_taken_up(life: Life) -> None:
    life.app.do(ChooseProgramme("desk-break"))
    life.app.do(ChooseLength(400_000))
    life.begin(20_000)
    life.die(PlayRequest("leg-massage"))
    assert life.app.state().programme.id == "leg-massage"
    life.app.do(GoOn())
    assert (life.app.state().programme.id, life.app.state().length) == ("desk-break", 400_000)
    assert life.go(1_000).timeline.total == 400_000


def test_starting_over_chooses_it_and_offers_it_no_more(life: Life) -> None:
    life.app.do(ChooseProgramme("desk-break"))
    life.begin(20_000)
    life.die(PlayRequest("leg-massage"))
    life.app.do(StartOver())
    assert life.app.state().programme.id == "desk-break"
    assert life.app.state().history.offer is None
    assert ticked(life.app) is None
    life.die()
    assert session_left(life.stores) is None


def test_declined_it_is_offered_no_more_and_stays_in_the_history(life: Life) -> None:
    life.begin()
    life.die()
    life.app.do(DeclineOffer())
    assert life.app.state().history.offer is None
    life.die()
    assert life.app.state().history.offer is None
    (session,) = sessions_of(life.app)
    assert session.outcome is Outcome.LEFT
    assert abs(session.reached - INTO) < 2_000


@pytest.mark.parametrize("verb", [Verb.STOP, Verb.SEEK])
def test_after_an_end_nothing_is_offered(life: Life, verb: Verb) -> None:
    progress = life.begin()
    life.app.do(Command(verb, progress.timeline.total))
    life.die()
    assert life.app.state().history.offer is None
    assert len(sessions_of(life.app)) == 1


def test_a_session_that_is_stopped_leaves_an_earlier_one_on_offer_but_a_finished_one_does_not(
    life: Life,
) -> None:
    life.begin()
    life.die()
    offer = life.app.state().history.offer
    progress = life.begin(10_000)
    life.app.do(Command(Verb.STOP))
    life.app.do(Leave())
    assert life.app.state().history.offer == offer
    life.begin(10_000)
    life.app.do(Command(Verb.SEEK, progress.timeline.total))
    life.app.tick()
    life.app.do(Leave())
    assert life.app.state().history.offer is None
    life.die()
    assert life.app.state().history.offer is None


def test_of_two_that_were_left_the_later_is_offered_and_both_are_in_the_history(
    life: Life,
) -> None:
    life.begin()
    life.die()
    life.later = timedelta(minutes=5)
    life.begin(30_000)
    life.die()
    assert abs(life.left().at - 30_000) < 2_000
    assert len(sessions_of(life.app)) == 2


def test_after_a_day_it_is_offered_no_more(life: Life) -> None:
    life.begin()
    life.later = GOES_STALE - timedelta(minutes=1)
    life.die()
    assert life.left()
    life.later = GOES_STALE + timedelta(minutes=1)
    life.die()
    assert session_left(life.stores) is None
    (sentence,) = life.stores.notices.all()
    assert sentence.startswith("You left Leg massage at 3:")
    assert sentence.endswith(
        ", Upstroke, right leg. That is too long ago to resume; you'll find it in the history."
    )
    assert len(sessions_of(life.app)) == 1
    life.die()
    assert life.app.state().history.offer is None
    assert life.app.state().notices == (), "it is told once"


def test_a_clock_that_was_set_back_does_no_harm(life: Life) -> None:
    life.begin()
    life.later = -timedelta(days=400)
    life.die()
    assert life.left()


def test_a_programme_of_ones_own_goes_on_from_its_file(life: Life, own: Path) -> None:
    life.start(PlayRequest(str(own)))
    life.begin(20_000)
    life.die()
    assert str(own) not in [one.id for one in life.app.state().programmes]
    life.app.do(GoOn())
    assert life.go(1_000).timeline.programme == "own"
    assert life.app.state().programmes[0].id == str(own)
    life.die()
    life.app.do(GoOn())
    assert life.go(1_000).timeline.programme == "own"


def gone(own: Path) -> None:
    own.unlink()


def changed(own: Path) -> None:
    own.write_text(OWN.replace("seconds = 60", "seconds = 70"))


def broken(own: Path) -> None:
    own.write_text(OWN.replace("seconds", "minutes"))


def nothing_left(own: Path) -> None:
    own.write_text(OWN.replace("least = 30\nmost = 90", "").replace("60", "0"))


def renamed_length(own: Path) -> None:
    own.write_text(f'{OWN}\n[lengths]\nother = "Another"\n')


def a_folder(own: Path) -> None:
    own.unlink()
    own.mkdir()


def in_a_file(own: Path) -> None:
    """The folder was a mount point, and something else is there now."""
    own.unlink()
    own.parent.rmdir()
    own.parent.write_text("")


def round_in_circles(own: Path) -> None:
    own.unlink()
    own.symlink_to(own)


@pytest.mark.parametrize(
    ("happens", "why"),
    [
        (gone, "{own}: there is no such file; check its name and folder."),
        (changed, "its programme has changed since."),
        (renamed_length, "its programme has changed since."),
        (broken, "{own}:7: "),
        (nothing_left, "{own}:"),
        (a_folder, "{own}: this is a folder;"),
        (in_a_file, "{own}: the file can't be read (Not a directory);"),
        (round_in_circles, "{own}: the file can't be read (Too many levels of symbolic links);"),
    ],
)
def test_what_cannot_be_gone_on_with_now_is_told_kept_and_usable_again(
    life: Life, own: Path, happens: Callable[[Path], None], why: str
) -> None:
    was = own.read_text()
    life.start(PlayRequest(str(own)))
    life.begin(20_000)
    happens(own)
    for _ in range(2):
        life.die()
        assert life.app.state().history.offer is None
        assert life.app.state().notices == ()
        (unusable,) = life.app.state().history.unusable
        assert unusable.told.startswith("You left My own at 0:")
        told = f", Calf. It can't be resumed right now: {why.format(own=own)}"
        assert told in unusable.told
        assert unusable.told.endswith(" Upstroke will offer it again.")
        assert len(sessions_of(life.app)) == 1
    if own.parent.is_file():
        own.parent.unlink()
    shutil.rmtree(own, ignore_errors=True)
    own.unlink(missing_ok=True)
    own.parent.mkdir(exist_ok=True)
    own.write_text(was)
    life.die()
    assert life.app.state().history.unusable == ()
    assert life.app.state().history.offer


@dataclass(frozen=True)
class Unreadable(Library):
    """As a disk that fails in a way that nobody thought of."""

    error: Exception = field(default_factory=lambda: PermissionError(13, "Permission denied"))

    def read(self, wanted: str, language: str | None = None) -> Programme:
        if wanted.endswith(".toml"):
            raise self.error
        return super().read(wanted, language)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (OSError(5, "Input/output error"), "Input/output error"),
        (KeyError("x"), "KeyError('x')"),
    ],
)
def test_whatever_is_wrong_with_an_offer_stops_no_start(
    life: Life, own: Path, error: Exception, why: str
) -> None:
    life.begin(20_000)
    life.later = timedelta(minutes=1)
    life.die(PlayRequest(str(own)))
    life.begin(30_000)
    life.die()
    library = Unreadable(life.stores.library.folder, error=error)
    stores = replace(life.stores, library=library)
    found = look_for_left(stores)
    assert found.left is not None
    assert found.left.bookmark.origins.programme == "leg-massage"
    (unusable,) = found.unusable
    assert f"now: {why}. Upstroke will offer it again." in unusable.told
    assert session_left(stores) == found.left
    assert unusable.told in stores.notices.all()


def test_one_that_cannot_be_used_hides_none_that_can_and_no_look_takes_any_away(
    life: Life, own: Path
) -> None:
    ids = []
    for minutes, programme in enumerate(("desk-break", "leg-massage", str(own))):
        life.later = timedelta(minutes=minutes)
        life.die(PlayRequest(programme))
        life.begin(20_000)
        ids.append(programme)
    gone(own)
    for _ in range(3):
        life.die()
        assert life.left().chosen.programme.id == "leg-massage"
        assert len(life.app.state().history.unusable) == 1
    assert len(list((life.folder / "data" / "under-way").iterdir())) == 3


@pytest.mark.parametrize("happens", [gone, changed, broken])
@pytest.mark.parametrize("press", [GoOn(), StartOver()])
def test_no_other_session_goes_on_than_the_one_that_was_offered(
    life: Life, own: Path, happens: Callable[[Path], None], press: GoOn | StartOver
) -> None:
    life.begin(20_000)
    life.later = timedelta(minutes=1)
    life.die(PlayRequest(str(own)))
    life.begin(20_000)
    life.die()
    offer = life.app.state().history.offer
    assert offer is not None
    assert offer.title == "My own"
    happens(own)
    life.app.do(press)
    assert ticked(life.app) is None
    assert len(life.app.state().history.unusable) == 1
    offer = life.app.state().history.offer
    assert offer is not None
    assert offer.title == "Leg massage", "which is shown before it can be pressed"


def test_carrying_on_after_a_stop_takes_one_press(life: Life) -> None:
    life.begin(20_000)
    life.app.do(Command(Verb.STOP))
    life.app.do(Toggle())
    assert life.go(100).state is State.RESUMING
    assert life.go(4_000).state is State.RUNNING


def test_after_one_is_declined_the_one_before_it_is_offered(life: Life) -> None:
    for minutes, programme in enumerate(("desk-break", "leg-massage")):
        life.later = timedelta(minutes=minutes)
        life.die(PlayRequest(programme))
        life.begin(20_000)
    life.die()
    app, titles = life.app, list[str]()
    while (offer := app.state().history.offer) is not None:
        titles.append(offer.title)
        app.do(DeclineOffer())
    assert titles == ["Leg massage", "Desk break"]
    life.die()
    assert life.app.state().history.offer is None
    assert len(sessions_of(life.app)) == 2


def test_one_that_cannot_be_used_is_put_off_until_the_next_start_or_forgotten(
    life: Life, own: Path
) -> None:
    life.start(PlayRequest(str(own)))
    life.begin(20_000)
    gone(own)
    life.die()
    app = life.app
    (unusable,) = app.state().history.unusable
    app.do(PutOff(unusable.session))
    assert app.state().history.unusable == ()
    life.die()
    app = life.app
    assert app.state().history.unusable == (unusable,)
    app.do(Forget(unusable.session))
    assert app.state().history.unusable == ()
    life.die()
    assert life.app.state().history.unusable == ()
    assert len(sessions_of(life.app)) == 1


def test_a_session_that_is_finished_supersedes_all_that_were_left_before(
    life: Life, own: Path
) -> None:
    for minutes, programme in enumerate(("desk-break", "leg-massage", str(own))):
        life.later = timedelta(minutes=minutes)
        life.die(PlayRequest(programme))
        life.begin(20_000)
    gone(own)
    life.die()
    total = life.begin(1_000).timeline.total
    life.app.do(Command(Verb.SEEK, total))
    life.app.tick()
    life.die()
    assert life.app.state().history.offer is None
    assert life.app.state().history.unusable == ()
    assert len(sessions_of(life.app)) == 4, "all are in the history"


def test_a_session_that_goes_on_adds_to_what_was_performed(life: Life) -> None:
    life.begin(10_000)
    life.app.do(Command(Verb.NEXT))
    life.go(2_000)
    life.die()
    life.app.do(GoOn())
    progress = life.go(10_000)
    assert progress.tally.performed > 10_000 + 1_000 + 5_000
    life.app.do(Command(Verb.STOP))
    life.die()
    (session,) = sessions_of(life.app)
    assert session.performed == progress.tally.performed
    assert session.skipped == 1
    assert session.reached > 40_000, "the first step of 45 seconds was skipped"


def test_a_mark_of_an_earlier_upstroke_can_be_gone_on_with(life: Life) -> None:
    life.begin()
    life.die()
    (file,) = (life.folder / "data" / "under-way").iterdir()
    head, *marks = [json.loads(line) for line in file.read_text().splitlines()]
    for mark in marks:
        del mark["tally"], mark["skipped"], mark["lasted"]
    file.write_text("".join(json.dumps(one) + "\n" for one in (head, *marks)))
    life.app.do(GoOn())
    progress = life.go(1_000)
    assert progress.tally.performed == progress.position
    assert progress.skipped == 0


def test_a_broken_file_is_a_notice(life: Life) -> None:
    life.begin(20_000)
    life.die()
    (file,) = (life.folder / "data" / "under-way").iterdir()
    file.write_text("not JSON\n")
    assert life.app.state().history.offer is None
    (sentence,) = life.app.state().notices
    assert "couldn't be read" in sentence


def test_feelings_are_asked_and_kept(life: Life) -> None:
    app = life.app
    app.do(FeelBefore(3))
    assert app.state().history.feeling_before == 3
    progress = life.begin(20_000)
    assert app.state().history.feeling_before is None, "it held for that session"
    life.app.do(Command(Verb.SEEK, progress.timeline.total))
    app.do(FeelAfter(6))
    assert app.state().history.feeling_after == 6
    app.do(FeelAfter(8))
    life.die()
    (session,) = sessions_of(life.app)
    assert (session.before, session.after, session.outcome) == (3, 8, Outcome.FINISHED)
    assert life.app.state().history.feeling_after is None


def test_a_session_of_the_history_is_taken_away_and_put_back(life: Life, tmp_path: Path) -> None:
    life.begin(20_000)
    life.app.do(Command(Verb.STOP))
    app = life.app
    (session,) = sessions_of(app)
    app.do(Remove(session.id))
    assert sessions_of(app) == ()
    assert app.state().history.removed == session
    app.do(PutBack())
    assert sessions_of(app) == (session,)
    app.do(Remove(session.id))
    saved(life.stores, tmp_path)
    assert stores_in(tmp_path).sessions.all() == ()


def test_the_history_is_exported(life: Life, tmp_path: Path) -> None:
    life.begin(20_000)
    life.app.do(Command(Verb.STOP))
    app = life.app
    app.do(ExportHistory(tmp_path / "out.csv"))
    (tmp_path / "file").write_text("")
    app.do(ExportHistory(tmp_path / "file" / "out.csv"))
    life.stores.close()
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfbegan on,began at,ended on")
    told = app.state().history.exported
    assert told is not None
    assert "can't be saved" in told

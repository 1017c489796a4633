"""A session is noted as it goes: where it stands, and what became of it."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.app.standing_in import SOON_S, TIMELINE, Plan, Stage
from tests.support.sessions import SESSION
from upstroke.app.notices import Notices
from upstroke.app.sessions.recorder import SessionRecorder, new_id
from upstroke.app.sessions.runner import SessionRunner
from upstroke.app.sessions.store import SessionStore
from upstroke.core.session.bookmark import Bookmark, Given, Origins, ReachedPlace, outline_of
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.history import Outcome, record_of
from upstroke.core.session.progress import Tally
from upstroke.core.settings import Settings
from upstroke.core.units import NANOS_PER_MILLI, Millis
from upstroke.files.history.bookmark_file import find_bookmarks
from upstroke.files.history.history_file import load_history

BEGAN = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)
ORIGINS = Origins(
    id="s1",
    programme="sample",
    title="Sample",
    file=None,
    length="standard",
    settings=Settings(),
    outline="",
    began=BEGAN,
    before=4,
)


class Room:
    """A recorder and its store in a folder, and a session on a stage whose clock is the wall's too.

    `wall` is how far the clock on the wall was set.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wall = timedelta()
        self.stage = Stage()
        self.notices = Notices()
        self.open()

    def open(self) -> None:
        """As at the start of the program."""
        self.store = SessionStore(self.folder, self.notices, self.now)
        self.recorder = SessionRecorder(self.store)

    def now(self) -> datetime:
        since = timedelta(milliseconds=self.stage.clock.now // NANOS_PER_MILLI)
        return BEGAN + since + self.wall

    def begin(self, left: Bookmark | None = None) -> SessionRunner:
        goes_on = None if left is None else left.mark
        run = SessionRunner(Plan(), self.stage.sound, self.stage.clock, goes_on=goes_on)
        assert self.stage.unpacker.worker.settle(SOON_S)
        self.recorder.begin(run, ORIGINS if left is None else left.origins, left)
        run.toggle()
        return run

    def go(self, run: SessionRunner, time: Millis, every: Millis = 100) -> None:
        for _ in range(time // every):
            run.tick()
            self.stage.wait(every)
        run.tick()

    def settle(self) -> None:
        """Everything is on the disk."""
        self.store.close()

    def found(self) -> Bookmark | None:
        """What another start would find, once this one is over."""
        self.recorder.left()
        self.settle()
        found, sentences = find_bookmarks(self.folder / "under-way", self.now())
        assert sentences == ()
        return found[0] if found else None


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def mark_of(bookmark: Bookmark | None) -> ReachedPlace:
    assert bookmark is not None
    return bookmark.mark


def test_a_session_that_is_left_can_be_found_where_it_was(room: Room) -> None:
    run = room.begin()
    room.go(run, 7_300)
    found = room.found()
    mark = mark_of(found)
    assert 6_200 < mark.at <= 7_300
    assert (mark.total, mark.step, mark.pauses) == (10_000, "Step 1", 0)
    assert found is not None
    assert found.origins.outline == outline_of(TIMELINE)
    assert found.origins.before == 4


def test_every_command_is_noted_at_once(room: Room) -> None:
    run = room.begin()
    room.go(run, 2_050, every=50)
    run.send(Command(Verb.MORE_TIME, 30_000))
    run.send(Command(Verb.PAUSE))
    mark = mark_of(room.found())
    assert (mark.at, mark.total, mark.pauses) == (2_050, 40_000, 1)
    assert mark.given == (Given(0, 30_000, 2_050),)


def test_time_that_was_taken_back_is_not_given(room: Room) -> None:
    run = room.begin()
    room.go(run, 1_000)
    for verb in (Verb.MORE_TIME, Verb.MORE_TIME, Verb.UNDO):
        run.send(Command(verb, 30_000))
    assert mark_of(room.found()).given == (Given(0, 30_000, 1_000),)


def test_what_was_not_begun_leaves_nothing(room: Room) -> None:
    room.begin()
    assert room.found() is None
    assert room.store.all() == ()


def test_the_end_leaves_no_bookmark_but_a_session_in_the_history(room: Room) -> None:
    run = room.begin()
    room.go(run, 10_200)
    room.recorder.feel(8)
    assert room.recorder.after == 8
    assert room.found() is None
    (session,), _ = load_history(room.folder / "history.jsonl", BEGAN)
    assert (session.outcome, session.reached, session.total) == (Outcome.FINISHED, 10_000, 10_000)
    assert (session.before, session.after) == (4, 8)
    assert session.ended - session.began >= timedelta(seconds=10)


def test_a_stop_is_in_the_history_and_while_it_can_be_undone_it_may_still_go_on(
    room: Room,
) -> None:
    run = room.begin()
    room.go(run, 3_000)
    run.send(Command(Verb.STOP))
    assert room.store.all()[0].outcome is Outcome.STOPPED
    run.send(Command(Verb.UNDO))
    room.go(run, 500)
    assert mark_of(room.found()).at == 3_000


def test_after_a_stop_nothing_is_left_to_go_on_with(room: Room) -> None:
    run = room.begin()
    room.go(run, 3_000)
    run.send(Command(Verb.STOP))
    assert room.found() is None


def test_what_ends_after_it_was_left_is_not_noted(room: Room) -> None:
    """The program ends: the run is stopped, the session is not."""
    run = room.begin()
    room.go(run, 3_000)
    room.recorder.left()
    run.end()
    assert mark_of(room.found()).at >= 2_000
    assert room.store.all() == ()


def test_a_session_that_goes_on_is_the_same_one(room: Room) -> None:
    run = room.begin()
    room.go(run, 3_000)
    run.send(Command(Verb.PAUSE))
    left = room.found()
    room.open()
    run = room.begin(left)
    room.go(run, 3_100)
    run.send(Command(Verb.PAUSE))
    run.send(Command(Verb.STOP))
    assert room.found() is None
    (session,) = room.store.all()
    assert (session.id, session.pauses, session.before) == ("s1", 2, 4)
    assert session.began == BEGAN


@pytest.mark.parametrize("by", [timedelta(hours=-1), timedelta(days=-400), timedelta(days=3)])
@pytest.mark.parametrize("verb", [Verb.STOP, Verb.SEEK, None])
def test_a_clock_that_is_set_meanwhile_changes_nothing_of_how_long_it_took(
    room: Room, by: timedelta, verb: Verb | None
) -> None:
    run = room.begin()
    room.go(run, 3_000)
    room.wall = by
    room.go(run, 2_000)
    if verb is not None:
        run.send(Command(verb, 10_000))
    found = room.found()
    session = record_of(found, Outcome.LEFT) if found else room.store.all()[0]
    assert timedelta(seconds=4) <= session.ended - session.began <= timedelta(seconds=6)


def test_the_time_until_it_goes_on_counts_too_but_not_a_clock_that_was_set_back(
    room: Room,
) -> None:
    run = room.begin()
    room.go(run, 3_000)
    left = room.found()
    room.stage.wait(3_600_000)
    for wall, hours in ((timedelta(), 1), (timedelta(days=-1), 0)):
        room.wall = wall
        room.open()
        run = room.begin(left)
        room.go(run, 4_000)
        run.send(Command(Verb.STOP))
        (session,) = room.store.all()
        lasted = session.ended - session.began
        assert timedelta() <= lasted - timedelta(hours=hours) <= timedelta(seconds=15)
        room.settle()


def test_a_kill_loses_nothing_of_what_was_performed(room: Room) -> None:
    run = room.begin()
    room.go(run, 3_000)
    run.send(Command(Verb.REPEAT))
    room.go(run, 3_000)
    run.send(Command(Verb.NEXT))
    mark = mark_of(room.found())
    assert mark.tally == Tally(6_000, frozenset({0}))
    assert (mark.at, mark.skipped) == (5_000, 0)


def test_what_was_skipped_through_is_in_the_history_as_what_it_was(room: Room) -> None:
    run = room.begin()
    for _ in range(2):
        room.go(run, 1_000)
        run.send(Command(Verb.NEXT))
    (session,) = room.store.all()
    assert (session.outcome, session.reached) == (Outcome.FINISHED, 10_000)
    assert (session.performed, session.skipped) == (2_000, 2)


def test_one_session_after_another_has_its_own_file(room: Room) -> None:
    run = room.begin()
    room.go(run, 1_000)
    room.recorder.begin(run, ORIGINS)
    room.recorder.left()
    room.settle()
    assert len(list((room.folder / "under-way").iterdir())) == 1


def test_a_folder_that_takes_nothing_is_told_of_once_and_the_session_goes_on(room: Room) -> None:
    (room.folder / "under-way").write_text("")
    run = room.begin()
    room.go(run, 10_200)
    room.settle()
    (sentence,) = room.notices.all()
    assert sentence == (
        f"Your place in this session can't be saved in {room.folder / 'under-way'} (File exists). "
        "The session goes on."
    )
    assert room.store.all()[0].outcome is Outcome.FINISHED


def test_a_history_that_takes_nothing_is_told_of_once_and_made_up_for() -> None:
    full, taken, notices = [True], list[str](), Notices()

    def add(_path: Path, lines: Iterable[str]) -> None:
        if full[0]:
            raise OSError(28, "No space left on device")
        taken.extend(lines)

    path = Path("nowhere") / "history.jsonl"
    store = SessionStore(path.parent, notices, lambda: BEGAN, add)
    tried = threading.Event()
    store.put(SESSION)
    store.take_away(SESSION.id)
    store.writer.queue("tried", tried.set)
    assert tried.wait(SOON_S)
    full[0] = False
    store.put(SESSION)
    store.close()
    (sentence,) = notices.all()
    assert sentence == (
        f"The history can't be saved in {path} (No space left on device). "
        "What you do now will be missing from it."
    )
    assert len(taken) == 3
    assert store.all() == (SESSION,)


def test_ids_are_of_their_time_and_never_the_same() -> None:
    ids = {new_id(BEGAN) for _ in range(1_000)}
    assert len(ids) > 990
    assert all(one.startswith("20260301-203000-") for one in ids)

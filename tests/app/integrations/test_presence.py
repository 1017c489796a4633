"""What stands in the tray while a session lasts, and what is told when it has ended unseen."""

from __future__ import annotations

import pytest

from tests.app.standing_in import SOON_S, TIMELINE, Plan, Stage
from tests.audio.building import timeline
from upstroke.app.integrations.presence import Presence
from upstroke.app.sessions.runner import SessionRunner
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.progress import State
from upstroke.core.settings import Settings
from upstroke.core.time_format import HOUR
from upstroke.desktop.display.tray import TrayActions, TrayState


class Tray:
    """What is beside the window, as it was last shown."""

    def __init__(self) -> None:
        self.face: TrayState | None = None
        self.told: list[tuple[str, str]] = []
        self.acts: TrayActions | None = None

    def open(self, acts: TrayActions) -> Tray:
        self.acts = acts
        return self

    def show_face(self, face: TrayState | None) -> None:
        self.face = face

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))

    def close(self) -> None:
        self.face = None


class Shown:
    """A session under way with a tray."""

    def __init__(self, now: Timeline = TIMELINE) -> None:
        self.stage, self.tray, self.seen = Stage(), Tray(), False
        self.presence = Presence(self.tray.open, lambda: self.seen, lambda: None)
        self.run = SessionRunner(Plan(now, chosen=Settings()), self.stage.sound, self.stage.clock)
        assert self.stage.unpacker.worker.settle(SOON_S)
        self.run.accompany(self.presence)
        self.run.toggle()
        self.go(100)

    def go(self, time: int) -> State:
        for _ in range(time // 50):
            self.stage.wait(50)
            self.state = self.run.tick().state
        return self.state

    @property
    def acts(self) -> TrayActions:
        assert self.tray.acts is not None
        return self.tray.acts

    @property
    def toggle(self) -> str:
        assert self.tray.face is not None
        return self.tray.face.toggle


def test_the_tray_tells_what_is_done_and_how_long_it_still_takes() -> None:
    shown = Shown()
    assert shown.tray.face == TrayState("Step 0: 1 min to go", 1, "Pause")


@pytest.mark.parametrize(
    ("length", "told", "minutes"),
    [
        (59 * 60_000, "59 min to go", 59),
        (HOUR, "1 h to go", 60),
        (90 * 60_000, "1 h 30 min to go", 90),
        (24 * HOUR + 20_000, "24 h 1 min to go", 1441),
    ],
)
def test_from_an_hour_on_the_tray_tells_hours(length: int, told: str, minutes: int) -> None:
    shown = Shown(timeline([], [length]))
    assert shown.tray.face == TrayState(f"Step 0: {told}", minutes, "Pause")
    shown.acts.toggle()
    shown.go(50)
    assert shown.tray.face == TrayState(f"Step 0: paused, {told}", minutes, "Go on")


def test_its_entries_steer_the_session() -> None:
    shown = Shown()
    shown.acts.toggle()
    assert shown.go(50) is State.PAUSED
    assert shown.toggle == "Go on"
    shown.acts.toggle()
    assert shown.go(50) is State.RESUMING
    shown.acts.stop()
    assert shown.go(50) is State.STOPPED
    assert shown.tray.face is None


def test_a_session_that_is_left_is_in_the_tray_no_more() -> None:
    shown = Shown()
    shown.presence.left()
    assert shown.tray.face is None
    shown.acts.next()
    shown.acts.toggle()
    assert shown.go(50) is State.RUNNING


def test_an_end_that_nobody_sees_is_told_once() -> None:
    shown = Shown()
    shown.go(60_000)
    assert shown.state is State.FINISHED
    (told,) = shown.tray.told
    assert told[0].endswith(" is over")


def test_an_end_by_itself_is_told_as_whole_only_where_it_was() -> None:
    shown = Shown()
    shown.go(60_000)
    assert shown.tray.told[0][1] == "0:10, from beginning to end."
    shown = Shown()
    shown.acts.next()
    shown.go(60_000)
    ((_, text),) = shown.tray.told
    assert text.endswith("skipped.")


def test_an_end_before_the_eyes_or_by_a_press_is_not_told() -> None:
    shown = Shown()
    shown.seen = True
    shown.go(60_000)
    assert shown.tray.told == []
    shown = Shown()
    shown.acts.stop()
    shown.go(100)
    assert shown.tray.told == []

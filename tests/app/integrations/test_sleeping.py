"""Announced sleeps of the machine reach the session that runs, and none that came before it."""

from __future__ import annotations

import pytest

from tests.app.standing_in import SOON_S, Plan, Stage
from upstroke.app.integrations.companions import Sleeping
from upstroke.app.sessions.runner import SessionRunner
from upstroke.core.session.progress import Change, Progress, State, Woke
from upstroke.desktop.power.suspend import (
    SYSTEM_BUS,
    LogindSignals,
    SleepEvent,
    sleep_signals,
)


class Announced(LogindSignals):
    """Announces by hand, and has no thread."""

    def __init__(self) -> None:
        super().__init__(None)
        self.listening = False

    def listen(self) -> None:
        self.listening = True

    def close(self) -> None:
        self.listening = False


class Witness:
    """A performer that remembers changes."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def changed(self, changes: tuple[Change, ...], _progress: Progress) -> None:
        self.changes.extend(changes)

    def progressed(self, _progress: Progress) -> None:
        pass


@pytest.fixture
def stage() -> Stage:
    return Stage()


def begun(stage: Stage, signals: LogindSignals) -> SessionRunner:
    run = SessionRunner(Plan(), stage.sound, stage.clock)
    assert stage.unpacker.settle(SOON_S)
    Sleeping(signals).begun(run)
    run.toggle()
    run.tick()
    return run


def test_it_pauses_before_the_sleep_and_tells_of_it_after(stage: Stage) -> None:
    signals, witness = Announced(), Witness()
    run = begun(stage, signals)
    run.add(witness)
    assert signals.listening
    stage.wait(2_000)
    signals.announce((True,))
    progress = run.tick()
    assert (progress.state, progress.position, progress.slept) == (State.PAUSED, 2_000, True)
    assert Woke() not in witness.changes
    stage.wait(50)
    signals.announce((False,))
    assert run.tick().position == 2_000
    assert witness.changes.count(Woke()) == 1


def test_what_was_announced_before_a_session_is_no_concern_of_it(stage: Stage) -> None:
    signals = Announced()
    signals.announce((True,))
    assert begun(stage, signals).tick().state is State.RUNNING


def test_it_is_closed_with_the_program() -> None:
    signals = Announced()
    sleeping = Sleeping(signals)
    signals.listen()
    sleeping.left()
    assert signals.listening
    sleeping.close()
    assert not signals.listening


def test_signals_wait_in_their_order_and_nonsense_is_none() -> None:
    woken: list[int] = []
    signals = LogindSignals("unix:path=nowhere", lambda: woken.append(1))
    for body in ((True,), (False,), ("true",), (), (True, False)):
        signals.announce(body)
    assert signals.heard() == (SleepEvent.COMES, SleepEvent.IS_OVER)
    assert signals.heard() == ()
    assert len(woken) == 2
    signals.close()


def test_without_a_bus_nothing_is_heard_and_nothing_hangs() -> None:
    signals = LogindSignals("unix:path=nowhere")
    signals.listen()
    assert signals.heard() == ()
    signals.close()


def test_each_system_has_its_own() -> None:
    assert sleep_signals({}, platform="win32").address is None
    assert sleep_signals({}, platform="darwin").address is None
    assert sleep_signals({}, platform="linux").address == SYSTEM_BUS

"""The machine is held awake as was asked last, on another thread; failing at it hurts nobody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from upstroke.desktop.power.wake_lock import WakeLock

SOON_S = 10.0


class Machine:
    """Tells when it is held and let go, and may refuse."""

    def __init__(self, *, can: bool = True) -> None:
        self.can = can
        self.told: SimpleQueue[str] = SimpleQueue()

    @contextmanager
    def hold(self) -> Iterator[bool]:
        self.told.put("held")
        yield self.can
        self.told.put("let go")

    def next(self) -> str:
        return self.told.get(timeout=SOON_S)


def test_it_is_held_and_let_go_once_each() -> None:
    machine = Machine()
    lock = WakeLock(machine.hold)
    lock.want(awake=False)
    lock.want(awake=True)
    lock.want(awake=True)
    assert machine.next() == "held"
    lock.want(awake=False)
    assert machine.next() == "let go"
    lock.close()
    assert lock.held is False
    assert machine.told.empty()


def test_closing_lets_go() -> None:
    machine = Machine()
    lock = WakeLock(machine.hold)
    lock.want(awake=True)
    assert machine.next() == "held"
    lock.close()
    assert machine.next() == "let go"


def test_a_lock_that_was_never_wanted_has_no_thread_to_wait_for() -> None:
    machine = Machine()
    WakeLock(machine.hold).close()
    assert machine.told.empty()


def test_a_machine_that_cannot_be_held_is_known_as_such() -> None:
    machine = Machine(can=False)
    lock = WakeLock(machine.hold)
    lock.want(awake=True)
    assert machine.next() == "held"
    lock.want(awake=False)
    assert machine.next() == "let go"
    lock.close()

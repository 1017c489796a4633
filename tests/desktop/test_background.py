"""Threads that are woken by a bell, and what they find."""

from __future__ import annotations

import select
from queue import SimpleQueue

from upstroke.desktop.background import Background, Bell, Mailbox

SOON_S = 10.0


def rings(bell: Bell) -> bool:
    return bool(select.select([bell.heard], [], [], 0)[0])


def test_a_bell_that_rings_several_times_is_heard_once() -> None:
    bell = Bell()
    assert not rings(bell)
    for _ in range(10_000):
        bell.ring()
    assert rings(bell)
    bell.wait()
    while rings(bell):
        bell.silence()
    bell.close()
    bell.ring()


def test_a_pause_ends_with_the_end() -> None:
    bell = Bell()
    bell.pause(SOON_S * 1000, ended=lambda: True)
    bell.pause(0, ended=lambda: False)
    bell.close()


def test_a_mailbox_keeps_the_order_and_tells_of_each() -> None:
    woken: list[int] = []
    box = Mailbox[str](lambda: woken.append(1))
    box.put("one")
    box.put("two")
    assert box.taken() == ("one", "two")
    assert box.taken() == ()
    assert len(woken) == 2


class Listener(Background):
    """Tells each time that it was rung for."""

    def __init__(self) -> None:
        super().__init__("listener", SOON_S)
        self.told: SimpleQueue[str] = SimpleQueue()

    def live(self, bell: Bell) -> None:
        self.told.put("begun")
        while not self.closing:
            bell.wait()
            self.told.put("rung")


def test_a_thread_is_started_once_rung_for_and_ended() -> None:
    listener = Listener()
    assert listener.told.empty()
    listener.start()
    assert listener.told.get(timeout=SOON_S) == "begun"
    listener.start()
    assert listener.told.get(timeout=SOON_S) == "rung"
    listener.close()
    assert listener.told.get(timeout=SOON_S) == "rung"
    listener.start()
    assert listener.told.empty()


class Uninstalled(Background):
    """Needs what is not there."""

    def live(self, _bell: Bell) -> None:
        raise ImportError


def test_where_what_it_needs_is_not_installed_nothing_happens() -> None:
    thread = Uninstalled("uninstalled")
    thread.start()
    thread.close()

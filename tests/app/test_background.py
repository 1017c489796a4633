"""Jobs are done in order on a thread of their own, and nobody waits for them."""

from __future__ import annotations

import threading
from functools import partial

from tests.app.standing_in import SOON_S
from upstroke.app.background import Cancelled, JobThread, Worker


def test_everything_is_written_before_it_closes_and_outdated_pieces_are_spared() -> None:
    began, go_on = threading.Event(), threading.Event()
    written: list[str] = []

    def slow() -> None:
        began.set()
        go_on.wait(SOON_S)
        written.append("slow")

    writer = JobThread("test")
    writer.queue("slow", slow)
    assert began.wait(SOON_S)
    for text in ("mark 1", "mark 2", "end 1", "mark 3", "mark 4"):
        writer.queue(text.split()[0], partial(written.append, text))
    go_on.set()
    writer.close()
    assert written == ["slow", "mark 2", "end 1", "mark 4"]


def test_one_that_had_nothing_to_write_closes_too() -> None:
    JobThread("test").close()


def test_of_work_only_the_last_that_was_asked_for_is_done() -> None:
    began, done = threading.Event(), list[str]()
    worker = Worker("test")

    def first(cancelled: Cancelled) -> None:
        began.set()
        until_cancelled.wait(SOON_S)
        done.append("cancelled" if cancelled() else "first")

    until_cancelled = threading.Event()
    worker.ask(first)
    assert began.wait(SOON_S)
    assert not worker.settle(0)
    worker.ask(lambda _: done.append("second"))
    worker.ask(lambda _: done.append("third"))
    until_cancelled.set()
    assert worker.settle(SOON_S)
    assert done == ["cancelled", "third"]
    worker.close()


def test_work_that_waits_is_not_done_when_it_closes() -> None:
    began, go_on, done = threading.Event(), threading.Event(), list[str]()
    worker = Worker("test")

    def first(cancelled: Cancelled) -> None:
        began.set()
        go_on.wait(SOON_S)
        done.append("cancelled" if cancelled() else "first")

    worker.ask(first)
    assert began.wait(SOON_S)
    worker.ask(lambda _: done.append("second"))
    worker.close(0)
    go_on.set()
    assert worker.settle(SOON_S)
    assert done == ["cancelled"]

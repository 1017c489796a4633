"""What is to be written is written in order, and nobody waits for it."""

from __future__ import annotations

import threading
from functools import partial

from tests.app.standing_in import SOON_S
from upstroke.app.scribe import Scribe


def test_everything_is_written_before_it_closes_and_outdated_pieces_are_spared() -> None:
    began, go_on = threading.Event(), threading.Event()
    written: list[str] = []

    def slow() -> None:
        began.set()
        go_on.wait(SOON_S)
        written.append("slow")

    scribe = Scribe("test")
    scribe.write("slow", slow)
    assert began.wait(SOON_S)
    for text in ("mark 1", "mark 2", "end 1", "mark 3", "mark 4"):
        scribe.write(text.split()[0], partial(written.append, text))
    go_on.set()
    scribe.close()
    assert written == ["slow", "mark 2", "end 1", "mark 4"]


def test_one_that_had_nothing_to_write_closes_too() -> None:
    Scribe("test").close()

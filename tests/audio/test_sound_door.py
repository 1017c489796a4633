"""When a process that found no sound server is worth replacing by another."""

from __future__ import annotations

from upstroke.audio.sound_process.door import AFRESH_S, Door


class Street:
    """A door behind which somebody may be, and a clock moved by hand."""

    def __init__(self) -> None:
        self.somebody = False
        self.now = 100.0
        self.door = Door(lambda: self.somebody, lambda: self.now)


def test_nobody_is_no_news() -> None:
    street = Street()
    street.now += AFRESH_S - 1
    assert not street.door.has_news()


def test_a_server_that_answers_is_news() -> None:
    street = Street()
    street.somebody = True
    assert street.door.has_news()


def test_after_a_while_a_look_is_worth_it_whoever_answers() -> None:
    street = Street()
    street.now += AFRESH_S
    assert street.door.has_news()

"""A slip is told from a meant press."""

from __future__ import annotations

from upstroke.core.session.presses import BOUNCE, SETTLES
from upstroke.window.press_guard import (
    LEAN,
    POINTER,
    SMEAR,
    SURE,
    TWICE,
    NewPageGuard,
    Press,
    PressGuard,
    StopGuard,
)


def test_a_short_press_is_meant_and_counts_as_it_ends() -> None:
    guard = PressGuard()
    assert guard.down(0)
    assert guard.up(100) is Press.MEANT


def test_a_long_lean_is_not() -> None:
    guard = PressGuard()
    guard.down(0)
    assert not guard.leans(LEAN)
    assert guard.leans(LEAN + 1)
    assert guard.up(LEAN + 1) is Press.LEAN
    guard.down(LEAN + 100)
    assert guard.up(LEAN + 200) is Press.MEANT, "and does not spoil the next press"


def test_the_bounce_of_a_press_is_not_a_second_one() -> None:
    guard = PressGuard()
    guard.down(0)
    assert guard.up(100) is Press.MEANT
    guard.down(100 + TWICE - 1)
    assert guard.up(100 + TWICE + 100) is Press.BOUNCE
    guard.down(300 + TWICE)
    assert guard.up(400 + TWICE) is Press.MEANT


def test_what_comes_while_a_press_lasts_is_a_part_of_it() -> None:
    guard = PressGuard()
    assert guard.down(0)
    assert not guard.down(50)
    assert guard.up(100) is Press.MEANT
    assert guard.up(120) is None


def test_a_wipe_is_no_press_even_where_it_ends_where_it_began() -> None:
    guard = PressGuard()
    guard.down(0, 100, 100)
    guard.move(100 + SMEAR + 1, 100)
    guard.move(100, 100)
    assert guard.up(100) is Press.SMEAR


def test_an_elbow_that_rolls_a_little_is_a_press() -> None:
    guard = PressGuard()
    guard.down(0, 100, 100)
    guard.move(100 + SMEAR / 2, 100 - SMEAR / 2)
    assert guard.up(100) is Press.MEANT


def test_a_press_that_is_taken_over_counts_for_nothing() -> None:
    guard = PressGuard()
    guard.down(0)
    guard.cancel()
    assert guard.up(100) is None


def test_a_release_without_a_press_means_nothing() -> None:
    assert PressGuard().up(5) is None


def test_keys_and_presses_share_the_guard() -> None:
    guard = PressGuard()
    assert guard.hit(0)
    guard.down(300)
    assert guard.up(400) is Press.BOUNCE
    assert not guard.hit(TWICE - 1)
    assert guard.hit(TWICE)


def test_stop_needs_two_presses() -> None:
    guard = StopGuard()
    assert not guard.press(0)
    assert guard.armed(SURE)
    assert guard.press(TWICE)
    assert not guard.armed(TWICE), "the next stop asks again"


def test_a_bounce_does_not_stop() -> None:
    guard = StopGuard()
    guard.press(0)
    assert not guard.press(TWICE - 1)
    assert guard.press(TWICE)


def test_a_first_press_on_stop_is_forgotten_in_time() -> None:
    guard = StopGuard()
    guard.press(0)
    assert not guard.armed(SURE + 1)
    assert not guard.press(SURE + 1), "it is a first press again"
    assert guard.press(SURE + 1 + TWICE)


def test_something_else_in_between_disarms_stop() -> None:
    guard = StopGuard()
    guard.press(0)
    guard.forget()
    assert not guard.press(TWICE)


def test_a_new_page_takes_no_press_before_it_has_settled() -> None:
    guard = NewPageGuard()
    assert guard.takes(POINTER, 0)
    guard.came(100)
    assert not guard.takes(POINTER, 100)
    assert not guard.takes("space", 100 + SETTLES - 1)
    assert guard.takes("enter", 100 + SETTLES)


def test_a_new_page_takes_what_could_press_nothing() -> None:
    guard = NewPageGuard()
    guard.came(0)
    assert guard.takes("escape", 0, presses=False)


def test_a_mild_page_refuses_what_brought_it_alone() -> None:
    guard = NewPageGuard()
    guard.takes("space", 0)
    guard.released("space", 900)
    guard.came(900)
    assert guard.takes("enter", 1_000, mild=True)
    assert not guard.takes("space", 900 + SETTLES - 1, mild=True)
    assert guard.takes("space", 900 + SETTLES + BOUNCE, mild=True)


def test_a_mild_page_that_came_by_itself_refuses_nothing() -> None:
    guard = NewPageGuard()
    guard.takes("space", 0)
    guard.released("space", 50)
    guard.came(50 + SETTLES)
    assert guard.takes("space", 60 + SETTLES, mild=True)


def test_a_key_that_is_held_as_a_page_comes_is_refused_until_it_is_let_go() -> None:
    guard = NewPageGuard()
    guard.takes("right", 0, presses=False)
    guard.came(10)
    assert not guard.repeats("right")
    for now in range(700, 5_000, 33):
        guard.released("right", now)
        assert not guard.takes("right", now, presses=False), "a repeat that nobody told of"
    guard.released("right", 5_000)
    assert guard.takes("right", 5_000 + BOUNCE, presses=False)
    assert guard.repeats("right")


def test_a_contact_that_chatters_past_the_time_is_one_press() -> None:
    guard = NewPageGuard()
    guard.came(0)
    assert not guard.takes(POINTER, SETTLES - 1)
    guard.released(POINTER, SETTLES + 40)
    assert not guard.takes(POINTER, SETTLES + 50)
    guard.released(POINTER, SETTLES + 60)
    assert guard.takes(POINTER, SETTLES + 60 + BOUNCE)

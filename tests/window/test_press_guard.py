"""A slip is told from a meant press."""

from __future__ import annotations

from upstroke.window.press_guard import LEAN, SURE, TWICE, PressGuard, StopGuard


def test_a_short_press_is_meant() -> None:
    guard = PressGuard()
    guard.down(0)
    assert guard.up(100)


def test_a_long_lean_is_not() -> None:
    guard = PressGuard()
    guard.down(0)
    assert not guard.up(LEAN + 1)
    guard.down(LEAN + 100)
    assert guard.up(LEAN + 200), "and does not spoil the next press"


def test_the_bounce_of_a_press_is_not_a_second_one() -> None:
    guard = PressGuard()
    guard.down(0)
    assert guard.up(100)
    guard.down(TWICE - 1)
    assert not guard.up(TWICE + 100)
    guard.down(TWICE)
    assert guard.up(TWICE + 100)


def test_a_release_without_a_press_means_nothing() -> None:
    assert not PressGuard().up(5)


def test_keys_and_presses_share_the_guard() -> None:
    guard = PressGuard()
    assert guard.hit(0)
    guard.down(300)
    assert not guard.up(400)


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

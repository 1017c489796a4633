"""From keys and buttons to commands: pedals, bounces, questions, and what is told of a skip."""

from __future__ import annotations

import pytest

from tests.support.app_by_hand import Clock
from upstroke.core.intents import Toggle
from upstroke.core.keys import STANDARD, Act, with_key, with_keys
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.presses import BOUNCE, SLIP
from upstroke.core.session.questions import Question
from upstroke.window.press_guard import TWICE
from upstroke.window.steering import Order, Steering

UNDO = Command(Verb.UNDO)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def steering(clock: Clock) -> Steering:
    return Steering(clock.in_millis)


def test_a_pedal_skips_and_soon_after_takes_it_back(steering: Steering, clock: Clock) -> None:
    assert steering.note() == ""
    assert steering.key("PgDown") == Command(Verb.NEXT)
    assert steering.note() == "Skipped. The pedal again takes it back."
    clock.millis += 1_000
    assert steering.key("PgDown") == UNDO
    assert steering.note() == ""
    clock.millis += 200
    assert steering.key("PgUp") == Command(Verb.BACK)
    clock.millis += SLIP + 1
    assert steering.note() == ""
    assert steering.key("PgUp") == Command(Verb.BACK)


def test_arrows_skip_as_often_as_they_are_pressed(steering: Steering, clock: Clock) -> None:
    for _ in range(3):
        clock.millis += BOUNCE
        assert steering.key("Right") == Command(Verb.NEXT)
    assert steering.note() == "Skipped. U takes it back."
    clock.millis += SLIP + 1
    assert steering.note() == ""


def test_a_pedal_undoes_nothing_but_its_own_skip(steering: Steering, clock: Clock) -> None:
    steering.key("PgDown")
    clock.millis += BOUNCE
    assert steering.key("Right") == Command(Verb.NEXT)
    clock.millis += BOUNCE
    assert steering.key("PgDown") == Command(Verb.NEXT)


def test_a_question_settles_nothing(steering: Steering, clock: Clock) -> None:
    steering.key("PgDown")
    clock.millis += BOUNCE
    assert steering.key("W") is Question.WHAT_IS_NEXT
    assert steering.key("H") is Question.HOW_LONG
    assert steering.key("PgDown") == UNDO


def test_without_a_key_for_undo_none_is_told(clock: Clock) -> None:
    steering = Steering(clock.in_millis, with_keys(STANDARD, Act.UNDO, ()))
    steering.key("Right")
    assert steering.note() == ""


def test_the_chatter_of_a_pedal_is_one_press(steering: Steering, clock: Clock) -> None:
    found: list[Order | None] = []
    for _ in range(4):
        found.append(steering.key("PgDown"))
        clock.millis += BOUNCE - 1
    assert found == [Command(Verb.NEXT), None, None, None]


def test_a_double_hit_on_a_button_is_one(steering: Steering, clock: Clock) -> None:
    assert steering.button(Act.TOGGLE) == Toggle()
    clock.millis += TWICE - 1
    assert steering.button(Act.TOGGLE) is None
    clock.millis += BOUNCE
    assert steering.button(Act.TOGGLE) == Toggle()


def test_more_and_less_time_are_as_long_as_is_set(steering: Steering) -> None:
    steering.more_time = 45_000
    assert steering.key("+") == Command(Verb.MORE_TIME, 45_000)
    assert steering.key("-") == Command(Verb.LESS_TIME, 45_000)


def test_other_keys_do_what_they_are_bound_to(clock: Clock) -> None:
    steering = Steering(clock.in_millis, with_key(STANDARD, Act.UNDO, "F5"))
    assert steering.key("F5") == UNDO
    assert not steering.means("F6")
    assert steering.key("F6") is None


def test_what_ended_the_session_is_taken_back_by_undo_or_the_pedal_that_did_it(
    steering: Steering, clock: Clock
) -> None:
    assert steering.takes_back("U")
    assert not steering.takes_back("PgDown")
    steering.key("PgDown")
    clock.millis += 1_000
    assert steering.takes_back("PgDown")
    assert not steering.takes_back("PgDown"), "that skip is settled"


def test_a_stop_is_asked_twice_whichever_key_asks(steering: Steering, clock: Clock) -> None:
    assert steering.key("S") is None
    clock.millis += TWICE
    assert steering.key("Media Stop") == Command(Verb.STOP)

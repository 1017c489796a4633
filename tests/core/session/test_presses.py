"""A pedal takes its own slip back; the chatter of a contact is one press."""

from __future__ import annotations

from upstroke.core.session.commands import Verb
from upstroke.core.session.presses import BOUNCE, SLIP, Bounces, Pedals


def test_the_same_pedal_twice_takes_the_skip_back() -> None:
    pedals = Pedals()
    assert pedals.press(Verb.NEXT, 0) is Verb.NEXT
    assert pedals.holds(SLIP)
    assert pedals.press(Verb.NEXT, SLIP) is Verb.UNDO
    assert not pedals.holds(SLIP)
    assert pedals.press(Verb.NEXT, SLIP + 200) is Verb.NEXT, "a third press is a skip again"


def test_the_other_pedal_takes_it_back_too() -> None:
    pedals = Pedals()
    assert pedals.press(Verb.NEXT, 0) is Verb.NEXT
    assert pedals.press(Verb.BACK, 1_000) is Verb.UNDO


def test_who_waits_skips_again() -> None:
    pedals = Pedals()
    assert pedals.press(Verb.NEXT, 0) is Verb.NEXT
    assert pedals.press(Verb.NEXT, SLIP + 1) is Verb.NEXT
    assert pedals.press(Verb.NEXT, SLIP + 2) is Verb.UNDO


def test_what_was_done_since_settles_it() -> None:
    pedals = Pedals()
    pedals.press(Verb.BACK, 0)
    pedals.forget()
    assert not pedals.holds(1)
    assert pedals.press(Verb.BACK, 1) is Verb.BACK


def test_chatter_is_one_press_however_long_it_lasts() -> None:
    bounces = Bounces()
    assert [bounces.meant("PgDown", at) for at in (0, 50, 199, 340)] == [True, False, False, False]
    assert bounces.meant("PgDown", 340 + BOUNCE)


def test_chatter_as_the_pedal_comes_up_is_no_press_either() -> None:
    bounces = Bounces()
    assert bounces.meant("PgDown", 0)
    bounces.released("PgDown", 900)
    assert not bounces.meant("PgDown", 900 + BOUNCE - 1)
    bounces.released("PgDown", 1_100)
    assert bounces.meant("PgDown", 1_100 + BOUNCE)


def test_another_key_is_no_chatter() -> None:
    bounces = Bounces()
    assert bounces.meant("PgDown", 0)
    assert bounces.meant("PgUp", 10)

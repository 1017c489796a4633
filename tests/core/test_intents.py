"""What keys and buttons ask for."""

from __future__ import annotations

import pytest

from upstroke.core.intents import BY_ACT, intent_of
from upstroke.core.keys import STANDARD, Act
from upstroke.core.session.commands import Command, Verb
from upstroke.terminal.bindings import actions
from upstroke.window.steering import OF_THE_WINDOW


def test_every_act_asks_something_of_the_session_or_of_the_window() -> None:
    assert set(BY_ACT) | OF_THE_WINDOW == set(Act)
    assert not set(BY_ACT) & OF_THE_WINDOW


def test_a_terminal_has_no_act_that_it_cannot_carry_out() -> None:
    assert set(actions(STANDARD).values()) - {Act.HELP} <= set(BY_ACT)


@pytest.mark.parametrize("act", [Act.MORE, Act.LESS])
def test_only_more_and_less_time_have_a_figure(act: Act) -> None:
    asked = intent_of(act, 20_000)
    assert isinstance(asked, Command)
    assert asked.value == 20_000
    assert intent_of(Act.NEXT, 20_000) == Command(Verb.NEXT)

"""The terminal in languages that need more room than English, or wider letters."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.terminal.test_page import VIEW, at
from tests.texts.made_up import DOUBLED, WIDE, in_made_up, made_up
from upstroke.core.session.commands import Verb
from upstroke.core.session.progress import Progress
from upstroke.terminal.page import View, page
from upstroke.terminal.screen import Line, TextStyle, cells
from upstroke.texts import Catalogue

LARGE = replace(VIEW, width=80, height=24)
SMALL = replace(VIEW, width=40, height=15)

STATES = {
    "lead-in": at(1_000),
    "work": at(8_000),
    "counted": at(33_500),
    "last": at(53_000),
    "paused": at(8_000, Verb.PAUSE),
    "going on": at(8_000, Verb.PAUSE, Verb.RESUME),
    "stopped": at(8_000, Verb.STOP),
}

WAYS = ("plain", "asking", "helping", "waiting")


def lines(progress: Progress, view: View, catalogue: Catalogue, way: str = "plain") -> list[Line]:
    with in_made_up(catalogue):
        seen = replace(
            view, asking=way == "asking", helping=way == "helping", waiting=way == "waiting"
        )
        return page(progress, seen)


@pytest.mark.parametrize("catalogue", [DOUBLED, WIDE], ids=["doubled", "wide"])
@pytest.mark.parametrize("view", [LARGE, SMALL], ids=["80x24", "40x15"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", STATES)
def test_the_page_keeps_to_the_terminal(
    state: str, way: str, view: View, catalogue: Catalogue
) -> None:
    shown = lines(STATES[state], view, catalogue, way)
    assert max(cells(line.text) for line in shown) <= view.width
    assert len(shown) <= view.height


@pytest.mark.parametrize("catalogue", [DOUBLED, WIDE], ids=["doubled", "wide"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_short(state: str, way: str, catalogue: Catalogue) -> None:
    """In a terminal of the usual size; in a small one nothing that matters most is."""
    assert [
        line for line in lines(STATES[state], LARGE, catalogue, way) if line.text.endswith("…")
    ] == []
    small = lines(STATES[state], SMALL, catalogue, way)
    assert [
        line for line in small if line.style is TextStyle.BOLD and line.text.endswith("…")
    ] == []


@pytest.mark.parametrize("state", STATES)
def test_what_matters_most_is_there_however_small_and_long(state: str) -> None:
    progress = STATES[state]
    shown = [line.text for line in lines(progress, SMALL, DOUBLED)]
    assert any(text.startswith(progress.moment.step.title) for text in shown)


def test_bars_end_where_the_line_does_beside_wide_letters() -> None:
    shown = lines(STATES["work"], LARGE, WIDE)
    bars = [line.text for line in shown if "░" in line.text]
    assert [cells(text) for text in bars] == [78, 78]


def test_umlauts_take_a_column_each() -> None:
    with in_made_up(made_up(lambda text: text.replace("left of", "übrig für"))):
        shown = [line.text for line in page(STATES["work"], LARGE)]
    total = next(text for text in shown if "übrig für" in text)
    assert (len(total), cells(total)) == (78, 78)

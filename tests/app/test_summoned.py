"""A second start's wish, carried out by the window that is open, but never over a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.standing_in import Stage
from tests.app.test_desk import OWN, house_in
from upstroke.app.choosing import Wish, choose_on_shelf
from upstroke.app.desk import AppDesk
from upstroke.app.summoned import Summoned, summons_for
from upstroke.desktop.only_one import Summons


class Window:
    """Remembers what it was asked for."""

    def __init__(self, desk: AppDesk) -> None:
        self._desk = desk
        self.asked: list[str] = []

    def show_overview(self) -> None:
        self.asked.append("overview")

    def begin(self) -> None:
        self.asked.append("begin")
        self._desk.begin()

    def bring_forward(self) -> None:
        self.asked.append("forward")


class Open:
    """A window that is open already."""

    def __init__(self, folder: Path) -> None:
        self.house = house_in(folder)
        shelf, chosen = choose_on_shelf(self.house, Wish())
        self.desk = AppDesk(self.house, shelf, Stage().sound, chosen)
        self.window = Window(self.desk)
        self.summon = Summoned(self.house, shelf, self.desk, self.window, self.window.bring_forward)


@pytest.fixture
def first(tmp_path: Path) -> Open:
    return Open(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return str(path)


def test_nothing_in_particular_only_brings_it_forward(first: Open) -> None:
    first.summon(Summons())
    assert first.window.asked == ["forward"]
    assert first.desk.programme().id == "leg-massage"


def test_a_programme_and_a_length_are_chosen_and_shown(first: Open, own: str) -> None:
    first.summon(Summons(own, "70s"))
    assert first.window.asked == ["forward", "overview"]
    assert (first.desk.programme().id, first.desk.length()) == ("own", 70_000)
    assert "own" in [listed.id for listed in first.desk.programmes()]


def test_a_start_is_a_start(first: Open, own: str) -> None:
    first.summon(Summons(own, None, start=True))
    assert first.window.asked == ["forward", "overview", "begin"]
    assert first.desk.tick() is not None


def test_a_session_under_way_is_left_alone_and_the_wish_is_told(first: Open, own: str) -> None:
    first.desk.begin()
    first.summon(Summons(own, start=True))
    assert first.window.asked == ["forward"]
    assert first.desk.programme().id == "leg-massage"
    (notice,) = first.desk.notices()
    assert notice == f"{own} was asked for while a session was running."


@pytest.mark.parametrize(
    ("summons", "words"),
    [
        (Summons("nonsense"), "There is no programme"),
        (Summons("desk-break", "nonsense"), "nonsense"),
    ],
)
def test_what_cannot_be_had_is_a_notice(first: Open, summons: Summons, words: str) -> None:
    first.summon(summons)
    (notice,) = first.desk.notices()
    assert words in notice
    assert first.window.asked == ["forward", "overview"]


def test_a_file_is_handed_over_by_its_whole_path(
    tmp_path: Path, own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert summons_for(Wish("own.toml"), start=True) == Summons(own, None, start=True)
    assert summons_for(Wish("leg-massage", "quick"), start=False) == Summons("leg-massage", "quick")

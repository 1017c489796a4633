"""A second start's wish, carried out by the window that is open, but never over a session."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.app.standing_in import Stage
from tests.support.app_by_hand import OWN, controller_of, stores_in, ticked
from upstroke.app.controller import AppController
from upstroke.app.programmes.choosing import choose, choose_from_catalogue
from upstroke.app.second_start import SecondStart, understood
from upstroke.app.services import open_services
from upstroke.app.stores import Stores
from upstroke.core.app_state import Refusal
from upstroke.core.intents import Begin, GoOn, Leave, LookAgain, PlayRequest, Toggle
from upstroke.core.session.commands import Command, Verb


class Window:
    """Remembers what it was asked for."""

    def __init__(self, app: AppController) -> None:
        self._app = app
        self.asked: list[str] = []

    def show_overview(self) -> None:
        self.asked.append("overview")

    def begin(self) -> None:
        self.asked.append("begin")
        self._app.do(Begin())

    def go_on(self, *, latest: bool) -> None:
        self.asked.append("go on")
        self._app.do(GoOn(latest=latest))

    def bring_forward(self) -> None:
        self.asked.append("forward")


class Open:
    """A window that is open already."""

    def __init__(self, folder: Path) -> None:
        self.stage = Stage()
        self.stores = stores_in(folder, clock=self.stage.clock)
        catalogue, chosen = choose_from_catalogue(self.stores, PlayRequest())
        services = partial(open_services, self.stores, self.stage.sound)
        self.app = AppController(self.stores, catalogue, services, chosen)
        self.window = Window(self.app)
        self.summon = SecondStart(self.stores, self.app, self.window, self.window.bring_forward)


@pytest.fixture
def first(tmp_path: Path) -> Open:
    return Open(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return str(path)


def test_nothing_in_particular_only_brings_it_forward(first: Open) -> None:
    assert first.summon(PlayRequest()) == ""
    assert first.window.asked == ["forward"]
    assert first.app.state().programme.id == "leg-massage"


def test_a_programme_and_a_length_are_chosen_and_shown(first: Open, own: str) -> None:
    assert first.summon(PlayRequest(own, "70s")) == ""
    assert first.window.asked == ["forward", "overview"]
    assert (first.app.state().programme.id, first.app.state().length) == ("own", 70_000)
    assert own in [listed.id for listed in first.app.state().programmes]
    assert first.summon(PlayRequest(own, 65_000)) == "", "understood by whoever asked"
    assert first.app.state().length == 65_000


def test_a_start_is_a_start(first: Open, own: str) -> None:
    assert first.summon(PlayRequest(own, None, start=True)) == ""
    assert first.window.asked == ["forward", "overview", "begin"]
    assert ticked(first.app) is not None


def test_the_language_is_that_of_this_programme_and_no_other(first: Open) -> None:
    assert first.summon(PlayRequest("leg-massage", language="de", start=True)) == ""
    progress = ticked(first.app)
    assert progress is not None
    assert (progress.timeline.title, progress.timeline.language) == ("Beinmassage", "de")
    first.app.do(Leave())
    first.app.do(LookAgain())
    titles = [listed.title for listed in first.app.state().programmes]
    assert titles == ["Box breathing", "Desk break", "Beinmassage"]
    assert first.summon(PlayRequest("leg-massage")) == ""
    assert first.app.state().programme.title == "Leg massage", "without a language as it is shown"


def test_the_player_is_that_of_the_sessions_from_now_on(first: Open) -> None:
    assert first.summon(PlayRequest("box-breathing", start=True, player="silent")) == ""
    assert first.stage.wanted[-1] == "silent"
    assert first.app.state().settings.player == "auto", "of this start only"


def test_what_was_left_goes_on(first: Open, tmp_path: Path) -> None:
    assert first.summon(PlayRequest(go_on=True)) == "There is no session to resume."
    other = stores_in(tmp_path, clock=(stage := Stage()).clock)
    elsewhere = controller_of(other, PlayRequest("box-breathing"), stage)
    elsewhere.do(Begin())
    stage.unpacker.worker.settle(10)
    for _ in range(300):
        elsewhere.tick()
        stage.wait(100)
    elsewhere.do(Leave())
    other.close()
    assert first.summon(PlayRequest(go_on=True, player="silent")) == ""
    first.stage.unpacker.worker.settle(10)
    progress = ticked(first.app)
    assert progress is not None
    assert progress.timeline.programme == "box-breathing"
    assert progress.position > 20_000
    assert first.stage.wanted[-1] == "silent"


@pytest.mark.parametrize(
    "asked",
    [
        PlayRequest("own.toml", start=True),
        PlayRequest("box-breathing"),
        PlayRequest(go_on=True),
        PlayRequest("leg-massage", "quick", language="de"),
    ],
)
@pytest.mark.parametrize("paused", [False, True])
def test_a_session_under_way_is_left_alone_and_the_wish_is_told(
    first: Open, asked: PlayRequest, *, paused: bool
) -> None:
    first.app.do(Begin())
    first.stage.unpacker.worker.settle(10)
    first.app.tick()
    if paused:
        first.app.do(Toggle())
    assert first.summon(asked) == (
        "A session is running in the open window, so nothing was changed. End that session first."
    )
    assert first.window.asked == ["forward"]
    assert first.app.state().programme.title == "Leg massage"
    (notice,) = first.app.state().notices
    assert notice.endswith(("while a session was running.", "while one was running."))
    assert first.summon(PlayRequest()) == "", "nothing was asked for that was not done"


def test_a_session_that_is_over_gives_way(first: Open, own: str) -> None:
    first.app.do(Begin())
    first.stage.unpacker.worker.settle(10)
    first.app.tick()
    first.app.do(Command(Verb.STOP))
    assert ticked(first.app) is not None
    assert first.summon(PlayRequest(own)) == ""
    assert ticked(first.app) is None, "its last page would come back"
    assert first.app.state().programme.id == "own"


@pytest.mark.parametrize(
    ("summons", "words"),
    [
        (PlayRequest("nonsense"), "There is no programme"),
        (PlayRequest("desk-break", "nonsense"), "nonsense"),
        (
            PlayRequest("leg-massage", language="it", start=True),
            "not available in the language “it”",
        ),
        (PlayRequest("missing.toml", start=True), "there is no such file"),
    ],
)
def test_what_cannot_be_had_is_told_here_and_there(
    first: Open, summons: PlayRequest, words: str
) -> None:
    told = first.summon(summons)
    assert words in told
    assert first.app.state().notices == (told,)
    assert first.window.asked == ["forward", "overview"]
    assert ticked(first.app) is None


def test_a_length_that_cannot_be_met_is_told(first: Open) -> None:
    told = first.summon(PlayRequest("leg-massage", 1_000, start=True))
    assert told.startswith("1s is not possible exactly")
    plan = first.app.state().plan
    assert isinstance(plan, Refusal)
    assert plan.sentence == told
    assert first.window.asked == ["forward", "overview"]


def test_a_player_of_another_version_is_told(first: Open) -> None:
    newer: Any = "tape"
    told = first.summon(PlayRequest("leg-massage", player=newer))
    assert told == "There is no player “tape”."


def test_one_of_ones_own_with_the_id_of_another_is_the_one_that_was_meant(
    first: Open, tmp_path: Path
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(OWN.replace('"own"', '"leg-massage"'))
    assert first.summon(PlayRequest(str(path))) == ""
    assert first.app.state().programme.title == "My own"
    assert first.summon(PlayRequest("leg-massage")) == ""
    assert first.app.state().programme.title == "Leg massage"


# --- what is handed over ----------------------------------------------------------------------


def handed_over(stores: Stores, wish: PlayRequest) -> PlayRequest:
    return understood(wish, choose(stores, wish))


def test_a_file_is_handed_over_by_its_whole_path(
    first: Open, tmp_path: Path, own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    wish = PlayRequest("own.toml", start=True)
    assert handed_over(first.stores, wish) == PlayRequest(own, None, start=True)
    (tmp_path / "leg-massage").write_text(OWN)
    assert handed_over(first.stores, PlayRequest("leg-massage")) == PlayRequest("leg-massage")
    assert handed_over(first.stores, PlayRequest("./leg-massage")) == PlayRequest(
        str(tmp_path / "leg-massage")
    )


def test_all_that_was_asked_is_handed_over_as_it_was_understood(first: Open) -> None:
    wish = PlayRequest("leg-massage", "20m", "de", "qt", start=True)
    assert handed_over(first.stores, wish) == PlayRequest(
        "leg-massage", 1_200_000, start=True, language="de", player="qt"
    )
    assert handed_over(first.stores, PlayRequest("leg-massage", "quick")).length == "quick"
    assert handed_over(first.stores, PlayRequest(go_on=True)) == PlayRequest(go_on=True)
    assert handed_over(first.stores, PlayRequest()) == PlayRequest()

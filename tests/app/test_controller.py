"""The window's app: choices last, sessions run, and nothing that it is asked raises."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import Stage
from tests.support.app_by_hand import ASSETS, OWN, SAFETY, controller_of, saved, stores_in, ticked
from upstroke.app.stores import Stores
from upstroke.core.app_state import Refusal
from upstroke.core.intents import (
    AgreeToSafety,
    Begin,
    ChangeSettings,
    ChooseLength,
    ChooseProgramme,
    Dismiss,
    Leave,
    PlayRequest,
    Prepare,
    Toggle,
)
from upstroke.core.planning.timeline import Timeline
from upstroke.core.session.commands import Command, Verb
from upstroke.core.settings import ProgrammeSettings, SideChoice, Volumes
from upstroke.files.places import picture_file


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return stores_in(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return path


def test_the_built_in_programmes_can_be_chosen_and_the_choice_lasts(
    stores: Stores, tmp_path: Path
) -> None:
    app = controller_of(stores)
    assert [one.id for one in app.state().programmes] == [
        "box-breathing",
        "desk-break",
        "leg-massage",
    ]
    assert app.state().programme.id == "leg-massage"
    app.do(ChooseProgramme("desk-break"))
    assert app.state().programme.id == "desk-break"
    app.do(ChooseProgramme("no such"))
    assert app.state().programme.id == "desk-break"
    assert saved(stores, tmp_path).programme == "desk-break"
    assert controller_of(stores_in(tmp_path)).state().programme.id == "desk-break"


def test_a_length_lasts_when_it_can_be_had_and_is_refused_when_not(
    stores: Stores, tmp_path: Path
) -> None:
    app = controller_of(stores)
    app.do(ChooseLength("quick"))
    app.do(ChooseLength(1_000))
    refusal = app.state().plan
    assert isinstance(refusal, Refusal)
    assert refusal.nearest is not None
    assert "is not possible" in refusal.sentence
    app.do(Begin())
    assert ticked(app) is None
    app.do(ChooseLength(refusal.nearest))
    plan = app.state().plan
    assert isinstance(plan, Timeline)
    assert plan.total == refusal.nearest
    app.do(ChooseLength(1_000))
    app.do(ChooseProgramme("box-breathing"))
    app.do(ChooseProgramme("leg-massage"))
    assert app.state().length == refusal.nearest
    stores.close()
    assert controller_of(stores_in(tmp_path)).state().length == refusal.nearest


def test_totals_follow_the_settings_at_once(stores: Stores) -> None:
    app = controller_of(stores)
    before = app.state().totals["quick"]
    own = ProgrammeSettings(lead_in=10_000)
    app.do(ChangeSettings(replace(app.state().settings, programmes={"leg-massage": own})))
    assert app.state().totals["quick"] > before


def test_settings_that_leave_no_step_are_a_refusal_and_no_totals(stores: Stores, own: Path) -> None:
    own.write_text(OWN.replace("least", 'sides = "right"\nleast'))
    app = controller_of(stores, PlayRequest(str(own)))
    one_side = ProgrammeSettings(sides=SideChoice.LEFT_ONLY)
    app.do(ChangeSettings(replace(app.state().settings, programmes={str(own): one_side})))
    assert app.state().plan == Refusal(
        "With these settings there is no step left to do. Give a step some time, or "
        "choose other sides."
    )
    assert app.state().totals == {}
    app.do(Begin())
    assert ticked(app) is None


def test_a_programme_from_a_file_stands_first_and_is_not_remembered(
    stores: Stores, own: Path, tmp_path: Path
) -> None:
    app = controller_of(stores, PlayRequest(str(own), "70s"))
    assert app.state().programmes[0].id == str(own)
    assert app.state().length == 70_000
    app.do(ChooseProgramme("leg-massage"))
    app.do(ChooseProgramme(str(own)))
    assert app.state().programme.id == "own"
    assert saved(stores, tmp_path).programme == "leg-massage"


def test_a_remembered_programme_that_is_gone_gives_way_to_another(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"programme": "gone"}')
    assert controller_of(stores_in(tmp_path)).state().programme.id == "box-breathing"


def test_a_built_in_programme_at_fault_is_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "shipped").mkdir()
    (tmp_path / "shipped" / "own.toml").write_text(OWN)
    (tmp_path / "shipped" / "bad.toml").write_text("format = 2")
    app = controller_of(stores_in(tmp_path, tmp_path / "shipped"))
    assert [one.id for one in app.state().programmes] == ["own"]
    assert any("bad.toml:1:" in notice for notice in app.state().notices)


def test_the_safety_note_is_agreed_to_once_and_again_when_it_reads_otherwise(
    stores: Stores, tmp_path: Path, own: Path
) -> None:
    own.write_text(f"{OWN}{SAFETY}")
    app = controller_of(stores, PlayRequest(str(own)))
    assert not app.state().safety_agreed
    app.do(AgreeToSafety())
    assert app.state().safety_agreed
    stores.close()
    assert controller_of(stores_in(tmp_path), PlayRequest(str(own))).state().safety_agreed
    own.write_text(f"{OWN}{SAFETY}".replace("gently", "very gently"))
    assert not controller_of(stores_in(tmp_path), PlayRequest(str(own))).state().safety_agreed


def test_a_programme_without_a_safety_note_asks_for_nothing(stores: Stores, own: Path) -> None:
    assert controller_of(stores, PlayRequest(str(own))).state().safety_agreed


def test_a_session_begins_takes_commands_and_is_left(stores: Stores) -> None:
    stage = Stage()
    app = controller_of(stores, stage=stage)
    app.do(Command(Verb.PAUSE))
    app.do(Toggle())
    app.do(Leave())
    assert ticked(app) is None
    app.do(Begin())
    stage.unpacker.worker.settle(10)
    for state, act in (("running", Toggle()), ("paused", Leave())):
        progress = ticked(app)
        assert progress is not None
        assert progress.state == state
        app.do(act)
    assert ticked(app) is None


def test_the_end_is_told_once_when_the_last_sound_has_rung_out(tmp_path: Path) -> None:
    stage, over = Stage(), list[str]()
    app = controller_of(stores_in(tmp_path, clock=stage.clock), stage=stage)
    app.when_over(lambda: over.append("over"))
    app.do(Begin())
    stage.unpacker.worker.settle(10)
    app.tick()
    app.do(Command(Verb.STOP))
    app.tick()
    assert over == []
    stage.wait(4_000)
    app.tick()
    app.tick()
    assert over == ["over"]


def test_pictures_are_found_by_name_or_beside_the_programme(tmp_path: Path) -> None:
    assert picture_file(ASSETS, "calf") == ASSETS / "illustrations" / "calf.svg"
    assert picture_file(ASSETS, "nothing-like-it") is None
    (tmp_path / "mine.png").write_bytes(b"")
    assert picture_file(ASSETS, str(tmp_path / "mine.png")) == tmp_path / "mine.png"
    assert picture_file(ASSETS, str(tmp_path / "gone.png")) is None


def test_a_volume_holds_at_once_and_is_saved(stores: Stores, tmp_path: Path) -> None:
    app = controller_of(stores)
    app.do(ChangeSettings(replace(app.state().settings, volumes=Volumes(voice=30))))
    assert app.state().settings.volumes.voice == 30
    assert saved(stores, tmp_path).volumes.voice == 30


def test_another_player_is_opened_with_the_next_session(stores: Stores) -> None:
    stage = Stage()
    app = controller_of(stores, stage=stage)
    app.do(Prepare())
    app.do(ChangeSettings(replace(app.state().settings, player="silent")))
    assert stage.wanted == ["auto"]
    app.do(Begin())
    assert stage.wanted == ["auto", "silent"]


def test_notices_are_dismissed(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    app = controller_of(stores_in(tmp_path))
    (notice,) = app.state().notices
    app.do(Dismiss(notice))
    assert app.state().notices == ()
    assert app.state().trouble is None


def test_what_has_not_changed_stays_the_same_object(stores: Stores) -> None:
    app = controller_of(stores)
    before = app.state()
    assert app.state() is before
    app.do(ChangeSettings(replace(before.settings, volumes=Volumes(voice=30))))
    after = app.state()
    assert after.settings is not before.settings
    assert after.programmes is before.programmes
    assert after.totals is before.totals
    assert after.history is before.history


def test_asking_lets_no_time_pass(stores: Stores) -> None:
    stage = Stage()
    app = controller_of(stores, stage=stage)
    app.do(Begin())
    stage.unpacker.worker.settle(10)
    assert ticked(app) is not None
    before = app.state().progress
    stage.wait(5_000)
    assert app.state().progress is before

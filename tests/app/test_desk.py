"""The window's desk: choices last, sessions run, and nothing that it is asked raises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.app.standing_in import Stage, nobody_speaks
from tests.audio.fakes import HandClock
from upstroke.app.choosing import Wish, choose_on_shelf
from upstroke.app.desk import AppDesk
from upstroke.app.house import House
from upstroke.app.keeping import SettingsKeeper
from upstroke.app.notices import Notices
from upstroke.app.planning import Planner
from upstroke.app.sessions.recorder import SessionRecorder
from upstroke.app.sessions.store import SessionStore
from upstroke.app.voice import Voice
from upstroke.audio.cue_bank import CueBank
from upstroke.core.commands import Command, Verb
from upstroke.core.settings import ProgrammeSettings, Settings, SideChoice, Volumes
from upstroke.core.timeline import Timeline
from upstroke.files.library import Library
from upstroke.files.places import UserFolders, assets_folder
from upstroke.files.settings_file import load_settings
from upstroke.files.writing import local_now
from upstroke.window.desk import Desk, Refusal

SAFETY = """
[safety]
intro = "Go gently."
[[safety.note]]
title = "Stop if"
points = ["it hurts"]
"""
ASSETS = assets_folder()
OWN = """
format = 1
id = "own"
title = "My own"
summary = "Brought along."

[[part]]
step = "calf"
title = "Calf"
seconds = 60
least = 30
most = 90
"""


def house_in(
    folder: Path,
    programmes: Path = ASSETS / "programmes",
    clock: HandClock | None = None,
    now: Callable[[], datetime] = local_now,
) -> House:
    notices, voice = Notices(), Voice(CueBank([]), nobody_speaks)
    folders = UserFolders(folder / "config", folder / "data", folder / "cache")
    sessions = SessionStore(folders.data, notices, now)
    return House(
        assets=ASSETS,
        folders=folders,
        notices=notices,
        keeper=SettingsKeeper(folder / "settings.json", notices),
        library=Library(programmes, folders.data),
        voice=voice,
        planner=Planner(lambda: voice.bank),
        sessions=sessions,
        recorder=SessionRecorder(sessions),
        clock=clock or HandClock(),
    )


def desk_of(house: House, wish: Wish | None = None, stage: Stage | None = None) -> AppDesk:
    shelf, chosen = choose_on_shelf(house, wish or Wish())
    return AppDesk(house, shelf, (stage or Stage()).sound, chosen)


def as_the_window_sees(desk: AppDesk) -> Desk:
    """Only for the type checker: every method is as the window's protocol has it."""
    return desk


@pytest.fixture
def house(tmp_path: Path) -> House:
    return house_in(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return path


def saved(house: House, folder: Path) -> Settings:
    house.close()
    return load_settings(folder / "settings.json")[0]


def test_the_built_in_programmes_can_be_chosen_and_the_choice_lasts(
    house: House, tmp_path: Path
) -> None:
    desk = as_the_window_sees(desk_of(house))
    assert [one.id for one in desk.programmes()] == ["box-breathing", "desk-break", "leg-massage"]
    assert desk.programme().id == "leg-massage"
    desk.choose_programme("desk-break")
    assert desk.programme().id == "desk-break"
    desk.choose_programme("no such")
    assert desk.programme().id == "desk-break"
    assert saved(house, tmp_path).programme == "desk-break"
    assert desk_of(house_in(tmp_path)).programme().id == "desk-break"


def test_a_length_lasts_when_it_can_be_had_and_is_refused_when_not(
    house: House, tmp_path: Path
) -> None:
    desk = desk_of(house)
    desk.choose_length("quick")
    desk.choose_length(1_000)
    refusal = desk.plan()
    assert isinstance(refusal, Refusal)
    assert refusal.nearest is not None
    assert "cannot be met" in refusal.sentence
    desk.begin()
    assert desk.tick() is None
    desk.choose_length(refusal.nearest)
    plan = desk.plan()
    assert isinstance(plan, Timeline)
    assert plan.total == refusal.nearest
    desk.choose_length(1_000)
    desk.choose_programme("box-breathing")
    desk.choose_programme("leg-massage")
    assert desk.length() == refusal.nearest
    house.close()
    assert desk_of(house_in(tmp_path)).length() == refusal.nearest


def test_totals_follow_the_settings_at_once(house: House) -> None:
    desk = desk_of(house)
    before = desk.totals()["quick"]
    own = ProgrammeSettings(lead_in=10_000)
    desk.change(replace(desk.settings(), programmes={"leg-massage": own}))
    assert desk.totals()["quick"] > before


def test_settings_that_leave_no_step_are_a_refusal_and_no_totals(house: House, own: Path) -> None:
    own.write_text(OWN.replace("least", 'sides = "right"\nleast'))
    desk = desk_of(house, Wish(str(own)))
    one_side = ProgrammeSettings(sides=SideChoice.LEFT_ONLY)
    desk.change(replace(desk.settings(), programmes={str(own): one_side}))
    assert desk.plan() == Refusal(
        "With these settings no step is left: give a step a length, or choose other sides."
    )
    assert desk.totals() == {}
    desk.begin()
    assert desk.tick() is None


def test_a_programme_from_a_file_stands_first_and_is_not_remembered(
    house: House, own: Path, tmp_path: Path
) -> None:
    desk = desk_of(house, Wish(str(own), "70s"))
    assert desk.programmes()[0].id == str(own)
    assert desk.length() == 70_000
    desk.choose_programme("leg-massage")
    desk.choose_programme(str(own))
    assert desk.programme().id == "own"
    assert saved(house, tmp_path).programme == "leg-massage"


def test_a_remembered_programme_that_is_gone_gives_way_to_another(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"programme": "gone"}')
    assert desk_of(house_in(tmp_path)).programme().id == "box-breathing"


def test_a_built_in_programme_at_fault_is_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "shipped").mkdir()
    (tmp_path / "shipped" / "own.toml").write_text(OWN)
    (tmp_path / "shipped" / "bad.toml").write_text("format = 2")
    desk = desk_of(house_in(tmp_path, tmp_path / "shipped"))
    assert [one.id for one in desk.programmes()] == ["own"]
    assert any("bad.toml:1:" in notice for notice in desk.notices())


def test_the_safety_note_is_agreed_to_once_and_again_when_it_reads_otherwise(
    house: House, tmp_path: Path, own: Path
) -> None:
    own.write_text(f"{OWN}{SAFETY}")
    desk = desk_of(house, Wish(str(own)))
    assert not desk.safety_agreed()
    desk.agree_safety()
    assert desk.safety_agreed()
    house.close()
    assert desk_of(house_in(tmp_path), Wish(str(own))).safety_agreed()
    own.write_text(f"{OWN}{SAFETY}".replace("gently", "very gently"))
    assert not desk_of(house_in(tmp_path), Wish(str(own))).safety_agreed()


def test_a_programme_without_a_safety_note_asks_for_nothing(house: House, own: Path) -> None:
    assert desk_of(house, Wish(str(own))).safety_agreed()


def test_a_session_begins_takes_commands_and_is_left(house: House) -> None:
    stage = Stage()
    desk = desk_of(house, stage=stage)
    desk.send(Command(Verb.PAUSE))
    desk.toggle()
    desk.leave()
    assert desk.tick() is None
    desk.begin()
    stage.unpacker.settle(10)
    for state, act in (("running", desk.toggle), ("paused", desk.leave)):
        progress = desk.tick()
        assert progress is not None
        assert progress.state == state
        act()
    assert desk.tick() is None


def test_the_end_is_told_once_when_the_last_sound_has_rung_out(tmp_path: Path) -> None:
    stage, over = Stage(), list[str]()
    desk = desk_of(house_in(tmp_path, clock=stage.clock), stage=stage)
    desk.when_over(lambda: over.append("over"))
    desk.begin()
    stage.unpacker.settle(10)
    desk.tick()
    desk.send(Command(Verb.STOP))
    desk.tick()
    assert over == []
    stage.wait(4_000)
    desk.tick()
    desk.tick()
    assert over == ["over"]


def test_pictures_are_found_by_name_or_beside_the_programme(house: House, tmp_path: Path) -> None:
    desk = desk_of(house)
    assert desk.picture("calf") == ASSETS / "illustrations" / "calf.svg"
    assert desk.picture("nothing-like-it") is None
    (tmp_path / "mine.png").write_bytes(b"")
    assert desk.picture(str(tmp_path / "mine.png")) == tmp_path / "mine.png"
    assert desk.picture(str(tmp_path / "gone.png")) is None


def test_a_volume_holds_at_once_and_is_saved(house: House, tmp_path: Path) -> None:
    desk = desk_of(house)
    desk.change(replace(desk.settings(), volumes=Volumes(voice=30)))
    assert desk.settings().volumes.voice == 30
    assert saved(house, tmp_path).volumes.voice == 30


def test_another_player_is_opened_with_the_next_session(house: House) -> None:
    stage = Stage()
    desk = desk_of(house, stage=stage)
    desk.prepare()
    desk.change(replace(desk.settings(), player="silent"))
    assert stage.wanted == ["auto"]
    desk.begin()
    assert stage.wanted == ["auto", "silent"]


def test_notices_are_dismissed(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    desk = desk_of(house_in(tmp_path))
    (notice,) = desk.notices()
    desk.dismiss(notice)
    assert desk.notices() == ()
    assert desk.trouble() is None

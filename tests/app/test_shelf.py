"""Programmes as their files are now: looked at again, and told of where they cannot be used."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.standing_in import Stage
from tests.app.test_desk import ASSETS, OWN, SAFETY, desk_of, house_in
from upstroke.app.choosing import Wish
from upstroke.app.desk import AppDesk
from upstroke.app.house import House
from upstroke.core.changes import Progress
from upstroke.core.commands import Command, Verb
from upstroke.core.settings import ProgrammeSettings
from upstroke.core.timeline import Timeline
from upstroke.files.translations import read_catalogue
from upstroke.texts import in_use, use
from upstroke.window.desk import Refusal

GERMAN = """
[texts.de]
title = "Meine"
summary = "Mitgebracht."
[texts.de.step.calf]
title = "Wade"
"""


@pytest.fixture(autouse=True)
def language_as_before() -> Iterator[None]:
    before = in_use()
    yield
    use(before)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return house_in(tmp_path)


@pytest.fixture
def kept(house: House) -> Path:
    """A file in the folder of the person's own programmes."""
    path = house.folders.data / "programmes" / "own.toml"
    path.parent.mkdir(parents=True)
    path.write_text(OWN)
    return path


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    return path


def longer(path: Path) -> None:
    path.write_text(path.read_text().replace("seconds = 60", "seconds = 70"))


def work(desk: AppDesk) -> int:
    plan = desk.plan()
    assert isinstance(plan, Timeline), plan
    return plan.steps[0].end - plan.steps[0].work_start


def refusal(desk: AppDesk) -> str:
    plan = desk.plan()
    assert isinstance(plan, Refusal)
    return plan.sentence


def begun(desk: AppDesk) -> Progress:
    desk.begin()
    progress = desk.tick()
    assert progress is not None
    return progress


# --- own programmes are there -----------------------------------------------------------------


def test_own_programmes_stand_beside_the_built_in_ones_and_the_choice_lasts(
    house: House, kept: Path, tmp_path: Path
) -> None:
    desk = desk_of(house)
    assert [one.id for one in desk.programmes()][-1] == "programmes/own.toml"
    desk.choose_programme("programmes/own.toml")
    assert desk.programme().title == "My own"
    house.close()
    again = desk_of(house_in(tmp_path))
    assert again.programme().title == "My own"
    begun(again)
    kept.unlink()
    assert desk_of(house_in(tmp_path)).programme().id == "box-breathing"


def test_one_at_fault_is_told_with_its_line_and_hides_no_other(house: House, kept: Path) -> None:
    (kept.parent / "bad.toml").write_text(OWN.replace("seconds", "second"))
    (kept.parent / "broken-link.toml").symlink_to("nothing")
    desk = desk_of(house)
    assert [one.title for one in desk.programmes()][-1] == "My own"
    assert len(desk.programmes()) == 4
    bad, link = desk.notices()
    assert bad.startswith(f"{kept.parent / 'bad.toml'}:7: ")
    assert "there is no such file" in link


def test_a_folder_that_cannot_be_read_is_told_once_and_hides_nothing_else(house: House) -> None:
    house.folders.data.mkdir(parents=True)
    (house.folders.data / "programmes").symlink_to("programmes")
    desk = desk_of(house)
    assert len(desk.programmes()) == 3
    (told,) = desk.notices()
    assert "programmes cannot be read (" in told
    desk.dismiss(told)
    desk.look_again()
    assert desk.notices() == ()


def test_one_that_comes_while_the_window_is_open_is_found(house: House, kept: Path) -> None:
    kept.unlink()
    desk = desk_of(house)
    assert len(desk.programmes()) == 3
    assert not desk.look_again()
    kept.write_text(OWN)
    assert desk.look_again()
    assert len(desk.programmes()) == 4
    kept.unlink()
    assert desk.look_again()
    assert len(desk.programmes()) == 3
    assert desk.notices() == (), "who takes it away knows it"


# --- one id, two programmes -------------------------------------------------------------------


@pytest.fixture
def twin(house: House) -> Path:
    path = house.folders.data / "programmes" / "mine.toml"
    path.parent.mkdir(parents=True)
    path.write_text(OWN.replace('"own"', '"leg-massage"').replace("My own", "Leg massage"))
    return path


def test_both_of_one_id_are_in_the_list_and_told_apart(house: House, twin: Path) -> None:
    desk = desk_of(house, Wish(str(twin)))
    listed = [(one.id, one.title) for one in desk.programmes()]
    assert listed[0] == ("programmes/mine.toml", "Leg massage (mine.toml)")
    assert listed[-1] == ("leg-massage", "Leg massage")
    assert len(listed) == 4


def test_the_settings_of_one_are_not_those_of_the_other(house: House, twin: Path) -> None:
    desk = desk_of(house)
    before = desk.plan()
    desk.choose_programme("programmes/mine.toml")
    own = ProgrammeSettings(lead_in=60_000)
    desk.change(replace(desk.settings(), programmes={desk.programme().key: own}))
    desk.choose_length(90_000)
    desk.choose_programme("leg-massage")
    assert desk.plan() == before
    assert twin.exists()


def test_what_was_set_by_the_id_before_is_the_built_in_ones(
    house: House, twin: Path, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"programmes": {"leg-massage": {"length": "quick"}}}')
    desk = desk_of(house_in(tmp_path))
    assert desk.length() == "quick"
    desk.choose_programme("programmes/mine.toml")
    assert desk.length() == "standard"
    assert house.library.read(str(twin)).id == "leg-massage"


def test_two_of_ones_own_with_one_id_are_two(house: House, kept: Path) -> None:
    (kept.parent / "copy.toml").write_text(OWN)
    desk = desk_of(house)
    assert [one.title for one in desk.programmes()][-2:] == [
        "My own (copy.toml)",
        "My own (own.toml)",
    ]
    desk.choose_programme("programmes/copy.toml")
    desk.choose_length(70_000)
    desk.choose_programme("programmes/own.toml")
    assert desk.length() == "standard"


def test_history_and_what_was_left_know_which_one_it_was(tmp_path: Path, twin: Path) -> None:
    stage = Stage()
    house = house_in(tmp_path, clock=stage.clock)
    desk = desk_of(house, Wish(str(twin)), stage)
    own = ProgrammeSettings(lead_in=30_000)
    desk.change(replace(desk.settings(), programmes={desk.programme().key: own}))
    desk.begin()
    stage.unpacker.settle(10)
    for _ in range(200):
        desk.tick()
        stage.wait(100)
    desk.leave()
    house.close()
    again = desk_of(house_in(tmp_path))
    assert again.past().offer() is not None
    (past,) = again.past().sessions()
    assert (past.programme, past.file) == ("leg-massage", str(twin))
    again.go_on()
    assert again.programme().key == "programmes/mine.toml"
    assert again.tick() is not None


# --- a file that changed ----------------------------------------------------------------------


@pytest.mark.parametrize("where", ["kept", "brought"])
def test_new_values_are_used_at_the_next_start(
    house: House, where: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(where)
    stage = Stage()
    desk = desk_of(house, Wish(str(path)), stage)
    assert work(desk) == 60_000
    longer(path)
    step = begun(desk).timeline.steps[0]
    assert step.end - step.work_start == 70_000
    path.write_text(OWN)
    assert not desk.look_again(), "a session under way is left as it is"
    stage.unpacker.settle(10)
    desk.tick()
    desk.send(Command(Verb.STOP))
    assert desk.look_again()
    assert work(desk) == 60_000


def spoilt(path: Path) -> None:
    path.write_text(OWN.replace("seconds", "second"))


def emptied(path: Path) -> None:
    path.write_text("")


def gone(path: Path) -> None:
    path.unlink()


def renamed(path: Path) -> None:
    path.rename(path.with_suffix(".old"))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def unreadable(path: Path) -> None:
    """As for whoever has no rights: no rights are kept from root."""
    path.unlink()
    path.symlink_to(path.name)


def replaced_by_latin_1(path: Path) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(OWN.replace("My own", "Füße").encode("latin-1"))
    other.replace(path)


def for_a_newer_upstroke(path: Path) -> None:
    path.write_text(OWN.replace("format = 1", "format = 2"))


@pytest.mark.parametrize(
    ("happens", "told"),
    [
        (spoilt, ":7: the step does not say how long"),
        (emptied, ":1: "),
        (gone, ": there is no such file; "),
        (renamed, ": there is no such file; "),
        (a_folder, ": this is a folder; "),
        (unreadable, ": the file cannot be read ("),
        (replaced_by_latin_1, ":4: "),
        (for_a_newer_upstroke, ":2: the format is 2"),
    ],
)
@pytest.mark.parametrize("where", ["kept", "brought"])
def test_the_old_plan_is_not_started_and_the_fault_is_told_with_its_line(
    house: House,
    happens: Callable[[Path], None],
    told: str,
    where: str,
    request: pytest.FixtureRequest,
) -> None:
    path: Path = request.getfixturevalue(where)
    desk = desk_of(house, Wish(str(path)))
    happens(path)
    desk.begin()
    assert desk.tick() is None
    assert refusal(desk).startswith(f"{path}{told}")
    assert desk.notices() == (), "it is told once"
    chosen = [one.title for one in desk.programmes() if one.id == desk.programme().key]
    assert chosen == ["own.toml"], "it is still the chosen one"
    desk.save(path.with_name("out.wav"))
    assert desk.saving() is None
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.write_text(OWN)
    assert desk.look_again(), "and is right again when the file is"
    begun(desk)


def test_others_that_are_at_fault_by_now_are_told_of_and_come_back(
    house: House, kept: Path
) -> None:
    desk = desk_of(house)
    spoilt(kept)
    assert desk.look_again()
    (told,) = desk.notices()
    assert told.startswith(f"{kept}:7: ")
    assert len(desk.programmes()) == 3
    assert not desk.look_again()
    longer(kept)
    kept.write_text(OWN)
    assert desk.look_again()
    assert desk.notices() == ()
    assert len(desk.programmes()) == 4


def test_a_length_that_is_there_no_more_gives_way(house: House, kept: Path) -> None:
    short = 'lengths = { short = "Short" }\ndefault-length = "short"\n'
    kept.write_text(OWN.replace("\n[[part]]", f"{short}\n[[part]]"))
    desk = desk_of(house, Wish(str(kept)))
    assert desk.length() == "short"
    kept.write_text(OWN)
    begun(desk)
    assert desk.length() == "standard"


def test_a_new_safety_note_is_to_be_agreed_to(house: House, kept: Path) -> None:
    desk = desk_of(house, Wish(str(kept)))
    assert desk.safety_agreed()
    kept.write_text(f"{OWN}{SAFETY}")
    assert desk.look_again()
    assert not desk.safety_agreed()


def test_rights_alone_make_nothing_new(house: House, kept: Path) -> None:
    desk = desk_of(house, Wish(str(kept)))
    before = desk.plan()
    os.utime(kept, (0, 0))
    desk.look_again()
    assert desk.plan() == before


def test_another_language_shows_no_texts_of_the_one_before_untold(
    house: House, brought: Path
) -> None:
    brought.write_text(f"{OWN}{GERMAN}")
    use(read_catalogue(ASSETS, "de"))
    house.keeper.change(replace(house.keeper.settings, language="de"))
    desk = desk_of(house, Wish(str(brought)))
    assert desk.programme().title == "Meine"
    spoilt(brought)
    desk.change(replace(desk.settings(), language="en"))
    assert refusal(desk).startswith(f"{brought}:7: ")
    titles = [one.title for one in desk.programmes()]
    assert titles == ["own.toml", "Box breathing", "Desk break", "Leg massage"]
    brought.write_text(f"{OWN}{GERMAN}")
    assert desk.look_again()
    assert desk.programme().title == "My own"


def test_another_language_tells_of_those_that_are_not_chosen(house: House, kept: Path) -> None:
    kept.write_text(f"{OWN}{GERMAN}")
    desk = desk_of(house)
    spoilt(kept)
    desk.change(replace(desk.settings(), language="de"))
    (told,) = desk.notices()
    assert told.startswith(f"{kept}:7: ")
    assert [one.title for one in desk.programmes()] == [
        *("Box-Atmung", "Pause am Schreibtisch", "Beinmassage"),
    ]

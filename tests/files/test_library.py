"""Programmes by id or path."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from upstroke.files.library import Library, ProgrammeNotFound
from upstroke.files.programme.faults import ProgrammeFaults

BUILT_IN = Library(Path(__file__).parents[2] / "assets" / "programmes")


def refusal(wanted: str) -> str:
    with pytest.raises(ProgrammeNotFound) as caught:
        BUILT_IN.find(wanted)
    return str(caught.value)


def test_built_in_programmes_are_listed() -> None:
    assert BUILT_IN.ids() == ("box-breathing", "desk-break", "leg-massage")
    assert tuple(programme.id for programme in BUILT_IN.programmes()) == BUILT_IN.ids()


def test_an_id_is_read() -> None:
    assert BUILT_IN.read("leg-massage").title == "Leg massage"


def test_a_path_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine"
    path.write_text((BUILT_IN.folder / "desk-break.toml").read_text("utf-8"), "utf-8")
    assert BUILT_IN.read(str(path)).id == "desk-break"


def test_a_near_miss_is_named() -> None:
    assert refusal("leg-masage") == (
        "There is no programme “leg-masage”: did you mean leg-massage?"
    )


@pytest.mark.parametrize("wanted", ["juggling", "a" * 5000, "", "a\0b"])
def test_what_is_neither_tells_what_there_is(wanted: str) -> None:
    if wanted:
        assert "box-breathing, desk-break, leg-massage, or a programme file" in refusal(wanted)
    else:
        with pytest.raises(ProgrammeFaults):
            BUILT_IN.read(wanted)


@pytest.mark.parametrize("wanted", ["missing.toml", "folder/missing", "./leg-massage"])
def test_a_missing_path_is_told_by_the_reader(wanted: str) -> None:
    with pytest.raises(ProgrammeFaults, match="there is no such file"):
        BUILT_IN.read(wanted)


def test_a_folder_that_is_not_there_has_no_programmes(tmp_path: Path) -> None:
    assert Library(tmp_path / "none").ids() == ()


# --- a person's own ---------------------------------------------------------------------------


def tea(name: str = "tea", title: str = "Tea") -> str:
    return f'format = 1\nid = "{name}"\ntitle = "{title}"\n[[part]]\nstep = "brew"\nseconds = 240\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data" / "programmes").mkdir(parents=True)
    return tmp_path / "data"


def library(data: Path) -> Library:
    return Library(BUILT_IN.folder, data)


def own_files(data: Path) -> list[str]:
    files, _ = library(data).files()
    return [str(file.relative_to(data)) for file in files if file.is_relative_to(data)]


def test_own_programmes_are_found_by_their_id(data: Path) -> None:
    (data / "programmes" / "green.toml").write_text(tea())
    (data / "cold.toml").write_text(tea("cold-tea"))
    both = library(data)
    assert both.read("tea").title == "Tea"
    assert both.find("cold-tea") == data / "cold.toml"
    assert own_files(data) == ["programmes/green.toml", "cold.toml"]
    with pytest.raises(ProgrammeNotFound, match="did you mean cold-tea"):
        both.find("cold-te")
    with pytest.raises(
        ProgrammeNotFound, match="box-breathing, desk-break, leg-massage, tea, cold"
    ):
        both.find("juggling")


def test_what_editors_and_systems_leave_beside_them_is_none(data: Path) -> None:
    folder = data / "programmes"
    (folder / "tea.TOML").write_text(tea())
    for name in (".tea.toml", "._tea.toml", "tea.toml~", "tea.toml.bak", "notes.txt"):
        (folder / name).write_text("nothing")
    (folder / ".#tea.toml").symlink_to("nobody@nowhere.1")
    assert own_files(data) == ["programmes/tea.TOML"]


def test_one_at_fault_is_found_by_its_name_and_hides_no_other(data: Path) -> None:
    (data / "programmes" / "bad.toml").write_text(tea("good").replace("seconds", "second"))
    (data / "programmes" / "good.toml").write_text(tea("good"))
    both = library(data)
    with pytest.raises(ProgrammeFaults, match=r"bad\.toml:4: "):
        both.read("bad")
    assert both.read("good").id == "good"


def test_of_one_id_the_built_in_programme_is_meant_and_of_two_neither(data: Path) -> None:
    (data / "programmes" / "mine.toml").write_text(tea("leg-massage"))
    (data / "programmes" / "one.toml").write_text(tea())
    (data / "programmes" / "two.toml").write_text(tea())
    both = library(data)
    assert both.read("leg-massage").title == "Leg massage"
    with pytest.raises(ProgrammeNotFound) as caught:
        both.find("tea")
    one, two = data / "programmes" / "one.toml", data / "programmes" / "two.toml"
    assert str(caught.value) == (
        f"There are 2 programmes “tea”: name the file of one, {one}, {two}."
    )
    assert both.read(str(two)).id == "tea"


def in_a_circle(folder: Path) -> None:
    folder.symlink_to(folder.name)


def a_file(folder: Path) -> None:
    folder.write_text(tea())


def a_link_into_a_file(folder: Path) -> None:
    (folder.parent / "note").write_text("")
    folder.symlink_to("note/inside")


@pytest.mark.parametrize("unreadable", [in_a_circle, a_file, a_link_into_a_file])
def test_a_folder_that_cannot_be_read_is_told_and_hides_no_other(
    data: Path, unreadable: Callable[[Path], None]
) -> None:
    (data / "programmes").rmdir()
    unreadable(data / "programmes")
    (data / "cold.toml").write_text(tea("cold-tea"))
    files, (told,) = library(data).files()
    assert [file.stem for file in files] == [*BUILT_IN.ids(), "cold"]
    assert told.startswith(f"Your programmes in {data / 'programmes'} can't be read (")
    assert library(data).read("cold-tea").id == "cold-tea"
    with pytest.raises(ProgrammeNotFound, match=r"no programme “tea”.* can't be read \("):
        library(data).find("tea")


def test_without_folders_of_ones_own_there_are_the_built_in_ones(tmp_path: Path) -> None:
    for nothing in (None, tmp_path / "none"):
        files, told = Library(BUILT_IN.folder, nothing).files()
        assert [file.stem for file in files] == list(BUILT_IN.ids())
        assert told == ()


def test_each_file_has_a_key_of_its_own_wherever_the_home_lies(data: Path, tmp_path: Path) -> None:
    (data / "programmes" / "tea.toml").write_text(tea("leg-massage"))
    (tmp_path / "tea.toml").write_text(tea("leg-massage"))
    both = library(data)
    keys = [both.read("leg-massage").key, both.read(str(data / "programmes" / "tea.toml")).key]
    assert keys == ["leg-massage", "programmes/tea.toml"]
    assert both.read(str(tmp_path / "tea.toml")).key == str(tmp_path / "tea.toml")
    assert both.read(str(BUILT_IN.folder / "leg-massage.toml")).key == "leg-massage"
    renamed = tmp_path / "renamed"
    data.rename(renamed)
    file = renamed / "programmes" / "tea.toml"
    assert library(renamed).read(str(file)).key == "programmes/tea.toml"


def test_a_file_has_one_key_by_whatever_way_it_is_reached(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = data / "programmes" / "tea.toml"
    file.write_text(tea())
    (tmp_path / "link").symlink_to(data)
    monkeypatch.chdir(data / "programmes")
    ways = ("tea", "tea.toml", "./tea.toml", str(tmp_path / "link" / "programmes" / "tea.toml"))
    assert {library(data).read(way).key for way in ways} == {"programmes/tea.toml"}
    assert library(data).key_of(file) == "programmes/tea.toml"

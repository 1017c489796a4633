"""Programmes by id or path."""

from __future__ import annotations

from pathlib import Path

import pytest

from upstroke.files.library import Library, ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults

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

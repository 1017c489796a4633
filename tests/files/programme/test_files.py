"""Files on the disk: what cannot be read is told in one sentence, too."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.files.programme.programme_texts import HEAD, TIMED
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.files.programme.reader import read_programme

GOOD = (HEAD + TIMED).encode()


def only_fault(path: Path) -> str:
    with pytest.raises(ProgrammeFaults) as caught:
        read_programme(path)
    (fault,) = caught.value.faults
    return str(fault).removeprefix(str(path))


def written(folder: Path, data: bytes) -> Path:
    path = folder / "some.toml"
    path.write_bytes(data)
    return path


def test_a_missing_file(tmp_path: Path) -> None:
    assert only_fault(tmp_path / "a.toml") == ": there is no such file; check its name and folder."


def test_a_folder(tmp_path: Path) -> None:
    assert only_fault(tmp_path) == ": this is a folder; name a programme file."


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    assert only_fault(tmp_path / "pipe.toml").startswith(": this is no ordinary file;")


@pytest.mark.parametrize("name", ["a" * 5000, "a\0b"])
def test_a_name_that_no_disk_takes(tmp_path: Path, name: str) -> None:
    assert only_fault(tmp_path / name).startswith(": the file can't be read (")


def test_not_utf_8(tmp_path: Path) -> None:
    found = only_fault(written(tmp_path, GOOD + b"\n# \xff\xfe\n"))
    assert found == ":14: the file is not UTF-8 text; save it with the encoding UTF-8."


def test_larger_than_4_mib(tmp_path: Path) -> None:
    full = GOOD + b"#" * (4 * 1024 * 1024 - len(GOOD))
    assert read_programme(written(tmp_path, full)).id == "sample"
    assert ": the file is larger than 4 MiB; make it smaller." in only_fault(
        written(tmp_path, full + b"#")
    )


def test_a_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n")
    assert read_programme(written(tmp_path, data)).id == "sample"


def test_a_picture_beside_the_programme(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures/calf.svg").touch()
    path = written(tmp_path, GOOD + b'picture = "pictures/calf.svg"\n')
    (step,) = read_programme(path).parts
    assert getattr(step, "picture", None) == str(tmp_path / "pictures/calf.svg")


@pytest.mark.parametrize(
    "name", ["foot.svg", "pics/foot.PNG", "folder.svg", "nowhere.svg", "a" * 5000 + ".png"]
)
def test_a_picture_that_is_not_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.svg").mkdir()
    (tmp_path / "nowhere.svg").symlink_to("gone.svg")
    found = only_fault(written(tmp_path, GOOD + f'picture = "{name}"\n'.encode()))
    assert found.startswith(":13: ")
    assert found.endswith("in the programme's folder; put it there, or write its path from there.")


def test_a_picture_of_the_whole_programme_that_is_not_there(tmp_path: Path) -> None:
    found = only_fault(written(tmp_path, b'picture = "foot.svg"\n' + GOOD))
    assert found.startswith(':1: there is no picture "foot.svg" in the programme\'s folder;')


def test_a_picture_behind_a_link_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to("/")
    path = written(tmp_path, GOOD + b'picture = "out/calf.svg"\n')
    assert "outside the programme's folder" in only_fault(path)


def test_a_picture_behind_a_circle_of_links(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to("round")
    path = written(tmp_path, GOOD + b'picture = "round/calf.svg"\n')
    assert "outside the programme's folder" in only_fault(path)

"""Where files lie, asked of a fresh interpreter with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from upstroke.files.places import assets_folder

ROOT = Path(__file__).parents[2]
ASK = """
from upstroke.files.places import assets_folder, user_folders
found = user_folders()
print(found.config, found.data, found.cache, assets_folder(), sep="\\n")
"""


def asked(**environment: str) -> list[Path]:
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": os.environ["PATH"], **environment},
        check=True,
        capture_output=True,
        text=True,
    )
    return [Path(line) for line in answer.stdout.splitlines()]


def test_the_home_of_the_person_and_nothing_made_in_it(tmp_path: Path) -> None:
    *folders, _ = asked(HOME=str(tmp_path))
    assert all(folder.is_relative_to(tmp_path) for folder in folders)
    assert all("upstroke" in folder.parts for folder in folders)
    assert len(set(folders)) == len(folders)
    assert list(tmp_path.iterdir()) == []


def test_the_xdg_variables_are_followed(tmp_path: Path) -> None:
    *folders, _ = asked(
        HOME=str(tmp_path),
        XDG_CONFIG_HOME=str(tmp_path / "a"),
        XDG_DATA_HOME=str(tmp_path / "b"),
        XDG_CACHE_HOME=str(tmp_path / "c"),
    )
    assert folders == [tmp_path / name / "upstroke" for name in "abc"]


def test_in_a_checkout_assets_lie_beside_the_sources(tmp_path: Path) -> None:
    assert asked(HOME=str(tmp_path))[-1] == ROOT / "assets"


def test_installed_assets_lie_inside_the_package(tmp_path: Path) -> None:
    (tmp_path / "upstroke" / "assets").mkdir(parents=True)
    assert assets_folder(tmp_path / "upstroke") == tmp_path / "upstroke" / "assets"


def test_sounds_go_to_the_music_folder_or_home(tmp_path: Path) -> None:
    ask = "from upstroke.files.places import sounds_folder; print(sounds_folder())"

    def sounds() -> Path:
        answer = subprocess.run(
            [sys.executable, "-c", ask],
            env={
                "PYTHONPATH": str(ROOT / "src"),
                "HOME": str(tmp_path),
                "XDG_MUSIC_DIR": str(tmp_path / "songs"),
            },
            check=True,
            capture_output=True,
            text=True,
        )
        return Path(answer.stdout.strip())

    assert sounds() == tmp_path
    (tmp_path / "songs").mkdir()
    assert sounds() == tmp_path / "songs"

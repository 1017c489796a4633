"""What a person installs: the wheel, made from the sdist, in a venv that knows no checkout."""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("wheel")
"""Built once."""

ROOT = Path(__file__).parents[2]

SHORT_PROGRAMME = """
format = 1
id = "short"
title = "Short"

[lead-in]
normal = 1
change = 1

[[part]]
step = "sit"
title = "Sit still"
seconds = 2
say = "Sit."
"""


@dataclass(frozen=True, slots=True)
class Installed:
    """Upstroke in a venv of its own."""

    wheel: Path
    scripts: Path
    site: Path
    home: Path

    def run(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One of the venv's commands, in an empty home, away from the checkout."""
        kept = {name: os.environ[name] for name in ("LANG", "LC_ALL") if name in os.environ}
        return subprocess.run(
            [self.scripts / script, *arguments],
            cwd=self.home,
            env={
                "PATH": os.defpath,
                "HOME": str(self.home),
                "QT_QPA_PLATFORM": "offscreen",
                **kept,
            },
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


def build_wheel(folder: Path) -> Path:
    """The sdist first and the wheel from it, so that what the sdist lacks the wheel lacks too."""
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, folder: Path) -> Installed:
    """The wheel alone; what it depends on is lent by the packages that run this test.

    A `.pth` file lends them. Such files are not read in a folder that is lent, so the one by
    which the checkout is installed here has no effect there.
    """
    venv.create(folder, with_pip=False)
    in_venv = {"base": str(folder), "platbase": str(folder)}
    site = Path(sysconfig.get_path("purelib", scheme="venv", vars=in_venv))
    scripts = Path(sysconfig.get_path("scripts", scheme="venv", vars=in_venv))
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", scripts / "python"]
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", wheel], check=True, capture_output=True
    )
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    home = folder / "home"
    home.mkdir()
    return Installed(wheel, scripts, site, home)


@pytest.fixture(scope="module")
def upstroke(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("wheel")
    return install(build_wheel(folder / "dist"), folder / "venv")


def test_code_comes_from_the_wheel(upstroke: Installed) -> None:
    told = upstroke.run("python", "-c", "import upstroke; print(upstroke.__file__)")
    assert told.stdout.strip() == str(upstroke.site / "upstroke" / "__init__.py")


def test_wheel_carries_every_asset(upstroke: Installed) -> None:
    assets = {
        f"upstroke/{asset.relative_to(ROOT).as_posix()}"
        for asset in (ROOT / "assets").rglob("*")
        if asset.is_file()
    }
    assert assets <= set(zipfile.ZipFile(upstroke.wheel).namelist())


def test_desktops_find_what_starts_it_and_its_icon(upstroke: Installed) -> None:
    share = upstroke.scripts.parent / "share"
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications" / "upstroke.desktop", encoding="utf-8")
    assert (upstroke.scripts / entry["Desktop Entry"]["Exec"]).is_file()
    icon = entry["Desktop Entry"]["Icon"]
    icons = {path.parts[-3] for path in (share / "icons/hicolor").glob(f"*/apps/{icon}.*")}
    assert icons == {"scalable", "48x48", "256x256"}


def test_check_finds_nothing_wrong_with_a_programme_of_the_wheel(upstroke: Installed) -> None:
    programme = upstroke.site / "upstroke/assets/programmes/box-breathing.toml"
    checked = upstroke.run("upstroke", "check", str(programme))
    assert (checked.returncode, checked.stderr) == (0, "")


def test_check_of_the_massage_tells_only_which_prompts_its_short_lengths_leave_out(
    upstroke: Installed,
) -> None:
    programme = upstroke.site / "upstroke/assets/programmes/leg-massage.toml"
    checked = upstroke.run("upstroke", "check", str(programme))
    assert checked.returncode == 0
    assert "Leg massage is fine" in checked.stdout
    told = checked.stderr.splitlines()
    assert all("is not heard: there is no room" in one or "is said instead" in one for one in told)
    assert not any(": full: " in one for one in told if "is not heard" in one)


def test_timeline_names_recorded_clips(upstroke: Installed) -> None:
    told = upstroke.run("upstroke", "timeline", "leg-massage", "--json")
    assert told.returncode == 0, told.stderr
    timeline = json.loads(told.stdout)
    spoken = [cue for cue in timeline["cues"] if cue["kind"] == "speech"]
    assert timeline["programme"] == "leg-massage"
    assert spoken
    assert all(cue["clip"] for cue in spoken)


def test_window_performs_a_session_and_leaves(upstroke: Installed) -> None:
    programme = upstroke.home / "short.toml"
    programme.write_text(SHORT_PROGRAMME, encoding="utf-8")
    arguments = ("--start", "--exit", "--player", "silent")
    played = upstroke.run("upstroke", "play", str(programme), *arguments)
    assert (played.returncode, played.stderr) == (0, "")

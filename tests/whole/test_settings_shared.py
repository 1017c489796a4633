"""One settings file, and whoever changes it at the same time: programs, terminals, an editor."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.support.running import PROGRAM, SHORT, SOON_S, environment, upstroke, wait_for_door
from tests.support.terminal import sitting_at

AGREES = """
import sys
from dataclasses import replace
from pathlib import Path
from upstroke.core.settings import Settings
from upstroke.files.settings.settings_file import save_settings

before = Settings()
for number in range(40):
    mine = replace(before, agreed=before.agreed | {f"{sys.argv[2]} {number}"})
    save_settings(Path(sys.argv[1]), mine, before)
    before = mine
"""


def test_three_that_save_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    names = ("one", "two", "three")
    saving = [
        subprocess.Popen([sys.executable, "-c", AGREES, path, name], env=environment(tmp_path))
        for name in names
    ]
    assert [one.wait(SOON_S) for one in saving] == [0] * len(names)
    agreed = json.loads(path.read_text())["agreed"]
    assert set(agreed) == {f"{name} {number}" for name in names for number in range(40)}
    assert list(tmp_path.glob(".upstroke-*")) == []


def test_an_agreement_in_a_terminal_and_an_edit_outlive_the_window(tmp_path: Path) -> None:
    short = tmp_path / "short.toml"
    short.write_text(SHORT)
    path = tmp_path / ".config" / "upstroke" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"gentle": true}')
    variables = {"TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    window = [*PROGRAM, "play", "box-breathing", "--player", "silent"]
    with subprocess.Popen(window, env=environment(tmp_path, **variables)) as process:
        try:
            wait_for_door(tmp_path)
            agree_in_a_terminal(tmp_path, short)
            found = json.loads(path.read_text())
            assert [mark.split()[0] for mark in found["agreed"]] == ["short"]
            path.write_text(json.dumps({**found, "gentle": False, "volumes": {"voice": 90}}))
            handed_over = upstroke(
                tmp_path, "play", "desk-break", "--length", "quick", variables=variables
            )
            assert handed_over.returncode == 0, handed_over.stderr
            process.terminate()
            assert process.wait(SOON_S) == 0
        finally:
            process.kill()
    after = json.loads(path.read_text())
    chosen_in_the_window = {
        "programme": "desk-break",
        "programmes": {"desk-break": {"length": "quick"}},
    }
    assert after == {
        "agreed": found["agreed"],
        "gentle": False,
        "volumes": {"voice": 90},
        **chosen_in_the_window,
    }


def agree_in_a_terminal(home: Path, programme: Path) -> None:
    play = (*PROGRAM, "play", str(programme), "--terminal", "--player", "silent")
    with sitting_at(home, *play) as person:
        person.sees("to leave: ")
        person.reads()
        person.types(b"\r")
        person.sees("Get ready")
        person.types(b"\x03")
        person.sees("Stop?")
        person.types(b"\x03")
        assert person.process.wait(SOON_S) == 0

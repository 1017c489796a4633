"""Programmes of a person's own, with the real program: found, and used as their files are now."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.bus import BusDesktop, private_bus
from tests.support.display import virtual_display
from tests.support.hands import Hands, hide_window
from tests.support.running import SOON_S, upstroke, upstroke_under_way

TEA = """
format = 1
id = "tea"
title = "Tea"

[lead-in]
normal = 1

[[part]]
step = "brew"
seconds = 240
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that README names."""
    path = tmp_path / ".local" / "share" / "upstroke" / "programmes"
    path.mkdir(parents=True)
    (path / "tea.toml").write_text(TEA)
    return path


def test_own_programmes_are_listed_and_found_by_every_verb(tmp_path: Path, folder: Path) -> None:
    tea = folder / "tea.toml"
    listed = upstroke(tmp_path, "list")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert listed.stdout.endswith("tea\n  Tea: standard 4:01\n")
    assert upstroke(tmp_path, "check", "tea").stdout == f"{tea}: Tea is fine (standard 4:01).\n"
    assert upstroke(tmp_path, "timeline", "tea").stdout.startswith("Tea, ")
    tea.write_text(TEA.replace("240", "9"))
    done = upstroke(tmp_path, "render", "tea", "-o", tmp_path / "tea.wav")
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'tea.wav'}: Tea, 0:10.\n")
    quiet = ["--terminal", "--start", "--exit", "--player", "silent"]
    played = upstroke(tmp_path, "play", "tea", *quiet)
    assert (played.returncode, played.stdout.splitlines()[-1]) == (0, "0:10  The session is over.")


def test_a_faulty_one_is_told_by_its_line_and_hides_nothing_else(
    tmp_path: Path, folder: Path
) -> None:
    (folder / "bad.toml").write_text(TEA.replace("seconds", "second"))
    sentence = f"{folder / 'bad.toml'}:9: "
    listed = upstroke(tmp_path, "list")
    assert listed.returncode == 0
    assert len(listed.stderr.splitlines()) == 1
    assert listed.stderr.startswith(sentence)
    assert "tea\n  Tea: " in listed.stdout
    for verb in (["check", "bad"], ["timeline", "bad"], ["play", "bad", "--terminal", "--start"]):
        done = upstroke(tmp_path, *verb)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(sentence)
    assert upstroke(tmp_path, "timeline", "tea").stderr == ""


def test_a_folder_that_cannot_be_read_is_one_sentence(tmp_path: Path, folder: Path) -> None:
    (folder / "tea.toml").unlink()
    folder.rmdir()
    folder.symlink_to(folder.name)
    listed = upstroke(tmp_path, "list")
    assert listed.returncode == 0
    (told,) = listed.stderr.splitlines()
    assert told.startswith(f"Your programmes in {folder} can't be read (")
    assert "leg-massage\n" in listed.stdout
    assert upstroke(tmp_path, "check", "leg-massage").returncode == 0


def test_two_of_one_id_are_both_listed_by_what_they_can_be_named(
    tmp_path: Path, folder: Path
) -> None:
    (folder / "legs.toml").write_text(TEA.replace('"tea"', '"leg-massage"'))
    listed = upstroke(tmp_path, "list").stdout
    assert "leg-massage\n  Leg massage: " in listed
    assert f"{folder / 'legs.toml'}\n  Tea: " in listed
    assert upstroke(tmp_path, "timeline", "leg-massage").stdout.startswith("Leg massage, ")
    assert upstroke(tmp_path, "timeline", folder / "legs.toml").stdout.startswith("Tea, ")


def test_what_was_changed_while_the_window_is_open_is_what_starts(
    tmp_path: Path, folder: Path
) -> None:
    tea = folder / "tea.toml"
    with virtual_display() as display, private_bus(tmp_path) as bus, BusDesktop(bus) as desktop:
        variables = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        quiet = ("play", "tea", "--player", "silent")
        with upstroke_under_way(tmp_path, *quiet, variables=variables) as window:
            hands = Hands(display)
            hands.find_window()
            tea.write_text(TEA.replace("seconds = 240", "second = 9"))
            hands.key("Return", apart=2)
            assert desktop.inhibited() == [], "the plan as it was is not started"
            tea.write_text(TEA.replace("240", "9").replace('"Tea"', '"Green tea"'))
            hands.key("Shift_L", "Return", apart=2)
            assert desktop.becomes(inhibited=True)
            hide_window(display)
            assert desktop.becomes(inhibited=False, within_s=SOON_S)
            assert desktop.becomes_told() == ("Green tea is over", "0:10, from beginning to end.")
            window.terminate()
            assert window.wait(SOON_S) == 0

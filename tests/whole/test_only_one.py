"""Started twice there is one window, which takes over; an end that nobody sees is told of."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.support.bus import BusDesktop, private_bus
from tests.support.display import virtual_display
from tests.support.hands import hide_window
from tests.support.running import (
    PROGRAM,
    SHORT,
    SOON_S,
    environment,
    upstroke,
    upstroke_under_way,
    wait_for_door,
)

OPEN_ALREADY = "Upstroke is already open. Its window is in front now."


def test_a_second_start_is_carried_out_by_the_first_and_its_end_told_where_it_is_hidden(
    tmp_path: Path,
) -> None:
    programme = tmp_path / "short.toml"
    programme.write_text(SHORT, encoding="utf-8")
    with virtual_display() as display, private_bus(tmp_path) as bus, BusDesktop(bus) as desktop:
        # Doors lie in the person's own folder among the temporary ones.
        variables = {"TMPDIR": str(tmp_path), "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        command = [*PROGRAM, "play", "box-breathing", "--player", "silent"]
        with subprocess.Popen(command, env=environment(tmp_path, **variables)) as first:
            wait_for_door(tmp_path)
            second = upstroke(tmp_path, "play", programme, "--start", variables=variables)
            assert second.returncode == 0, second.stderr
            assert OPEN_ALREADY in second.stdout + second.stderr
            # The session that was asked for runs in the first.
            assert desktop.becomes(inhibited=True)
            hide_window(display)
            assert desktop.becomes(inhibited=False)
            assert desktop.becomes_told() == ("Ten seconds is over", "0:10, from beginning to end.")
            first.terminate()
            assert first.wait(SOON_S) == 0


ZEHN = """
format = 1
id = "ten"
title = "Thirty seconds"

[lead-in]
normal = 1

[[part]]
step = "calf"
seconds = 29

[texts.de]
title = "Dreißig Sekunden"
[texts.de.step.calf]
title = "Wade"
"""

FIRST = ("play", "box-breathing", "--player", "silent")

RUNNING = "A session is running in the open window, so nothing was changed. End that session first."


def test_a_second_start_hands_over_all_that_it_was_asked_or_says_what_was_not_done(
    tmp_path: Path,
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "ten.toml").write_text(ZEHN, encoding="utf-8")
    with virtual_display() as display, private_bus(tmp_path) as bus, BusDesktop(bus) as desktop:
        variables = {"TMPDIR": str(tmp_path), "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        with upstroke_under_way(tmp_path, *FIRST, variables=variables) as first:
            wait_for_door(tmp_path)
            relative = ["play", "ten.toml", "--language", "de", "--player", "silent", "--start"]
            second = subprocess.run(
                [*PROGRAM, *relative],
                env=environment(tmp_path, **variables),
                cwd=tmp_path / "elsewhere",
                capture_output=True,
                encoding="utf-8",
                timeout=SOON_S,
                check=False,
            )
            assert (second.returncode, second.stderr) == (0, f"{OPEN_ALREADY}\n")
            assert desktop.becomes(inhibited=True)
            for asked in (["--start"], ["--language", "de"], ["--length", "short"]):
                third = upstroke(tmp_path, "play", "box-breathing", *asked, variables=variables)
                assert third.returncode == 1
                assert third.stderr.splitlines()[-1] == RUNNING
            hide_window(display)
            assert desktop.becomes(inhibited=False, within_s=SOON_S)
            assert desktop.becomes_told()[0] == "Dreißig Sekunden is over"
            first.terminate()
            assert first.wait(SOON_S) == 0


def test_who_waits_for_an_end_of_their_own_leaves_the_first_window_to_be_found(
    tmp_path: Path,
) -> None:
    programme = tmp_path / "short.toml"
    programme.write_text(SHORT, encoding="utf-8")
    variables = {"TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with upstroke_under_way(tmp_path, *FIRST, variables=variables) as first:
        wait_for_door(tmp_path)
        own = ("--start", "--exit", "--player", "silent")
        beside = upstroke(tmp_path, "play", programme, *own, variables=variables)
        assert beside.returncode == 0
        assert OPEN_ALREADY not in beside.stderr
        after = upstroke(tmp_path, "play", programme, variables=variables)
        assert (after.returncode, after.stderr) == (0, f"{OPEN_ALREADY}\n")
        first.terminate()
        assert first.wait(SOON_S) == 0

"""The real program in a real pseudo-terminal, with real keys."""

from __future__ import annotations

import shlex
import signal
import sys
import termios
from pathlib import Path

import pytest

from tests.support.running import PROGRAM, SHORT, SOON_S
from tests.support.terminal import sitting_at
from upstroke.terminal.console import ENTER, LEAVE

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are not of this system", allow_module_level=True)


@pytest.fixture
def play(tmp_path: Path) -> list[str]:
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return [*PROGRAM, "play", str(path), "--terminal", "--player", "silent"]


def test_a_whole_session_with_keys(tmp_path: Path, play: list[str]) -> None:
    with sitting_at(tmp_path, *play) as person:
        before = person.modes()
        person.sees("Ten seconds, 0:10\r\n")
        person.sees("  0:06  Toes\r\n")
        person.sees("Stop if:\r\n  - it hurts\r\n  - it swells\r\n")
        person.sees("Press Enter to start, or q and Enter to leave: ")
        person.reads()
        person.types(b"\r")
        person.sees(ENTER)
        person.sees("Calf")
        person.sees("Get ready: 0:01")
        person.types(b" ")
        person.sees("Paused. Press space to go on.")
        person.makes_it(12, 30)
        person.sees("\x1b[2J")
        person.sees("Paused. Press space to go on.")
        person.types(b"\x1b[6~")
        person.sees("2 of 2")
        person.types(b"u")
        person.sees("1 of 2")
        for undo in ("г", "θ"):
            person.types("т".encode())
            person.sees("2 of 2")
            person.types(undo.encode())
            person.sees("1 of 2")
        person.types(b" ")
        person.sees("Get ready: 0:03")
        person.types(b"q")
        person.sees("Stop? Press s again to stop,")
        person.types(b"s")
        person.sees("The session is over")
        person.types(b"q")
        person.sees(LEAVE)
        person.sees("Ten seconds: stopped at 0:0")
        assert person.process.wait(SOON_S) == 0
        assert person.modes() == before


def test_the_safety_note_is_agreed_to_once(tmp_path: Path, play: list[str]) -> None:
    with sitting_at(tmp_path, *play) as person:
        person.sees("By starting you confirm that you have read this")
        person.reads()
        person.types(b"q\r")
        assert person.process.wait(SOON_S) == 0
    with sitting_at(tmp_path, *play) as person:
        person.sees("By starting you confirm that you have read this")
        person.sees("to leave: ")
        person.reads()
        person.types(b"\r")
        person.sees("Get ready: 0:01")
        person.types(b"\x03")
        person.sees("Stop?")
        person.types(b"\x03")
        person.sees("stopped at")
        assert person.process.wait(SOON_S) == 0
    with sitting_at(tmp_path, *play) as person:
        person.sees("For relaxation, not treatment.\r\n\r\nPress Enter to start")
        person.types(b"\x03")
        assert person.process.wait(SOON_S) == 130


def test_enter_pressed_again_at_once_agrees_to_nothing_and_pauses_nothing(
    tmp_path: Path, play: list[str]
) -> None:
    with sitting_at(tmp_path, *play) as person:
        person.types(b"\r\r")
        person.sees("to leave: ")
        person.types(b"\r\r")
        person.reads()
        assert person.process.poll() is None
        assert ENTER not in person.unread(), "nothing has begun"
        person.types(b"\r\r")
        person.sees("Get ready: 0:01")
        person.sees("2 of 2")
        person.types(b" ")
        person.sees("Paused")


def test_it_runs_to_its_end_and_leaves_by_itself(tmp_path: Path, play: list[str]) -> None:
    with sitting_at(tmp_path, *play, "--start", "--exit") as person:
        before = person.modes()
        person.sees("Stop if it hurts.\r\n")
        person.sees(ENTER)
        for text in ("Calf", "Get ready: 0:01", "2 of 2", "Toes", "1 of 3", "2 of 3", "3 of 3"):
            person.sees(text)
        person.sees("The session is over")
        person.sees(f"{LEAVE}Ten seconds: done, 0:10.")
        assert person.process.wait(SOON_S) == 0
        assert person.modes() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_an_order_to_end_leaves_the_terminal_as_it_was(
    tmp_path: Path, play: list[str], number: signal.Signals
) -> None:
    with sitting_at(tmp_path, *play, "--start") as person:
        person.sees(ENTER)
        person.sees("Calf")
        person.process.send_signal(number)
        person.sees(LEAVE)
        assert person.process.wait(SOON_S) == 128 + number
        assert person.modes()[3] & termios.ECHO
        assert person.modes()[3] & termios.ICANON


def test_ctrl_z_and_back_again(tmp_path: Path, play: list[str]) -> None:
    """Under a shell with job control, which is what can bring it back."""
    line = f"{shlex.join([*play, '--start'])}; echo shell $(stty -a | grep -c ' icanon'); fg"
    with sitting_at(tmp_path, "sh", "-mc", line) as person:
        person.sees(ENTER)
        person.sees("Get ready: 0:01")
        person.types(b"\x1a")
        person.sees(LEAVE)
        person.sees("shell 1")
        person.sees(ENTER)
        person.sees("Paused. Press space to go on.")
        person.types(b"ss")
        person.sees("The session is over")
        person.types(b"q")
        person.sees(LEAVE)
        assert person.process.wait(SOON_S) == 0


STARTS_PROGRAMS = """
import os, subprocess, threading, time
from upstroke.terminal.posix_console import PosixConsole

def start_programs():
    while True:
        subprocess.run(["true"])

with PosixConsole() as console:
    for _ in range(3):
        threading.Thread(target=start_programs, daemon=True).start()
    for _ in range(10):
        time.sleep(0.1)
        console.suspend()
print("stopped", 5 + 5, "times", flush=True)
os._exit(0)
"""


def test_it_can_be_stopped_while_it_starts_programs(tmp_path: Path) -> None:
    """As a session does, whose sound, other players and power are looked after by programs."""
    line = f"{shlex.join([sys.executable, '-c', STARTS_PROGRAMS])}" + "; fg" * 10
    with sitting_at(tmp_path, "sh", "-mc", line) as person:
        person.sees("stopped 10 times")

"""Killed, stopped or put to sleep, a session is where it was; and it says so."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import pytest
import soundfile
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.support.killing import PROGRAMME, WITHIN_S, kills
from tests.support.media_bus import Client, PrivateBus, becomes
from tests.support.running import PROGRAM, environment, upstroke
from tests.support.sound.ears import share_heard
from tests.support.sound.rig import sound_server
from tests.support.terminal import sitting_at
from upstroke.audio.clips.bank import open_cue_bank
from upstroke.core.spoken.wording import ASIDE_SLEPT
from upstroke.files.places import assets_folder

pytestmark = pytest.mark.waits

WHOLE = 0.95
"""Share of words from which none is missing."""

STOPPED_FOR_S = 11.0
"""A little more than what a stall may take."""


def test_killed_at_random_moments_it_is_offered_to_go_on_from_the_right_place() -> None:
    """`python -m tests.support.killing --times 100` does it for longer."""
    done = list(kills(6, seed=20))
    assert [kill.faults for kill in done] == [()] * 6, done
    assert all(abs(kill.off) <= WITHIN_S for kill in done if kill.off is not None)


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    with tempfile.TemporaryDirectory(prefix="up") as folder, PrivateBus(Path(folder)) as bus:
        yield bus


@pytest.fixture
def long(tmp_path: Path) -> Path:
    path = tmp_path / "long.toml"
    path.write_text(PROGRAMME)
    return path


@contextmanager
def playing(
    home: Path,
    bus: PrivateBus,
    *what: str | Path,
    face: str = "terminal",
    player: str = "silent",
    **variables: str,
) -> Iterator[subprocess.Popen[str]]:
    """A session, in plain lines where it is in the terminal, from when it plays."""
    variables["QT_QPA_PLATFORM"] = "offscreen"
    ways = ["--terminal"] if face == "terminal" else []
    with subprocess.Popen(
        [*PROGRAM, "play", *map(str, what), *ways, "--player", player],
        env=environment(home, DBUS_SESSION_BUS_ADDRESS=bus.address, **variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert becomes(lambda: bus.playerctl("status") == "Playing")
            yield process
        finally:
            process.kill()


def position(bus: PrivateBus) -> float:
    """Seconds."""
    with Client(bus.address) as client:
        return client.place().position / 1e6


def test_a_process_that_was_stopped_is_paused_where_it_was(
    tmp_path: Path, long: Path, bus: PrivateBus
) -> None:
    with playing(tmp_path, bus, long, "--start") as process:
        time.sleep(1.0)
        before = position(bus)
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(STOPPED_FOR_S)
        os.kill(process.pid, signal.SIGCONT)
        assert becomes(lambda: bus.playerctl("status") == "Paused")
        assert position(bus) == pytest.approx(before, abs=0.3)
        process.kill()
        assert process.stdout is not None
        told = process.stdout.read()
    assert "  Paused.\n" in told
    assert told.endswith("  It was paused because the computer slept.\n")


def test_a_home_that_cannot_be_written_costs_sentences_and_no_session(
    tmp_path: Path, long: Path, bus: PrivateBus
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / ".local").write_text("no folder")
    with playing(home, bus, long, "--start", "--exit") as process:
        before = position(bus)
        time.sleep(2.5)
        assert position(bus) == pytest.approx(before + 2.5, abs=0.5)
        for _ in range(4):
            bus.playerctl("next")
        assert process.wait(20) == 0
        assert process.stderr is not None
        told = process.stderr.read().splitlines()
    data = home / ".local" / "share" / "upstroke"
    of_place, of_history = told[-2:]
    assert of_place == (
        f"Your place in this session can't be saved in {data / 'under-way'} (Not a directory). "
        "The session goes on."
    )
    assert of_history.startswith(f"The history can't be saved in {data / 'history.jsonl'} (")


def test_what_was_under_way_goes_on_in_the_terminal(
    tmp_path: Path, long: Path, bus: PrivateBus
) -> None:
    with playing(tmp_path, bus, long, "--start") as process:
        bus.playerctl("next")
        time.sleep(1.5)
        was = position(bus)
        process.kill()
    with playing(tmp_path, bus, "--continue") as process:
        goes_on_at = position(bus)
        assert goes_on_at == pytest.approx(was, abs=WITHIN_S)
        assert becomes(lambda: position(bus) > goes_on_at + 0.5), "after its get-ready"
        process.kill()
        assert process.stdout is not None
        assert process.stderr is not None
        shown, told = process.stdout.read(), process.stderr.read()
    assert told.startswith("You left Long at 10:0")
    assert "  Get ready.\n" in shown
    assert "  Going on.\n" in shown


def test_the_terminal_offers_it_before_it_starts(
    tmp_path: Path, long: Path, bus: PrivateBus
) -> None:
    with playing(tmp_path, bus, long, "--start") as process:
        bus.playerctl("next")
        time.sleep(1.5)
        process.kill()
    play = [*PROGRAM, "play", str(long), "--terminal", "--player", "silent"]
    with sitting_at(tmp_path, *play) as person:
        person.sees("You left Long at 10:0")
        person.sees(", Calf, right side.")
        person.reads()
        person.types(b"c\r")
        person.sees("Calf, right side")
        person.sees("Get ready: 0:03")
        person.types(b"ss")
        person.sees("The session is over")


def test_two_sessions_at_once_do_not_take_each_others_place(
    tmp_path: Path, long: Path, bus: PrivateBus
) -> None:
    with playing(tmp_path, bus, long, "--start"):
        time.sleep(1.5)
        found = json.loads(upstroke(tmp_path, "history", "--json").stdout)
        assert found == {"left": None, "sessions": []}, "it runs"
    found = json.loads(upstroke(tmp_path, "history", "--json").stdout)
    assert found["left"]["step"] == "Calf, left side"


class Logind:
    """Announces sleeps on a bus that stands in for the system's."""

    def __init__(self, bus: PrivateBus) -> None:
        self._connection = open_dbus_connection(bus.address)
        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def announce(self, *, sleep: bool) -> None:
        """What logind tells everybody before a sleep, and after it."""
        login = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
        self._connection.send(new_signal(login, "PrepareForSleep", "b", (sleep,)))


@pytest.mark.parametrize("face", ["terminal", "window"])
def test_an_announced_sleep_pauses_at_once_and_is_told_of_by_voice_on_waking(
    tmp_path: Path, long: Path, bus: PrivateBus, face: str
) -> None:
    clip = open_cue_bank(assets_folder() / "audio").speech(ASIDE_SLEPT)
    assert clip is not None
    words, _ = soundfile.read(assets_folder() / "audio" / f"{clip.id}.flac")
    with sound_server() as server, server.recording() as recording, Logind(bus) as logind:
        theirs = {
            name: value
            for name, value in server.environment.items()
            if name.startswith(("PULSE", "ALSA", "XDG_RUNTIME"))
        }
        with playing(
            tmp_path, bus, long, "--start", face=face, player="simpleaudio",
            DBUS_SYSTEM_BUS_ADDRESS=bus.address, **theirs,
        ):  # fmt: skip
            time.sleep(2.0)
            before, read = position(bus), time.monotonic()
            logind.announce(sleep=True)
            assert becomes(lambda: bus.playerctl("status") == "Paused")
            paused, ran_s = position(bus), time.monotonic() - read
            assert before <= paused <= before + ran_s
            time.sleep(0.5)
            woken = time.perf_counter_ns()
            logind.announce(sleep=False)
            assert becomes(
                lambda: share_heard(words, recording.samples(woken, time.perf_counter_ns())) > WHOLE
            )
            assert bus.playerctl("status") == "Paused"
            assert position(bus) == paused

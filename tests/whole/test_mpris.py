"""A real session on a real bus, steered by `playerctl` and read by a client of our own."""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from tests.support.media_bus import (
    PLAYER,
    UPSTROKE,
    Client,
    OtherPlayer,
    PrivateBus,
    becomes,
)
from tests.support.playing import MOMENT, Playing, playing, runs
from tests.support.running import SHORT, SOON_S, upstroke
from tests.support.sound.ears import RATE, samples_of
from tests.support.sound.rig import sound_server
from upstroke.core.settings import Settings
from upstroke.files.settings.settings_file import save_settings

pytestmark = pytest.mark.waits

if sys.platform in {"win32", "darwin"}:
    pytest.skip("there is no session bus on this system", allow_module_level=True)

FACES = pytest.mark.parametrize("face", ["window", "terminal"])
NEAR_MS = 100.0
HALFWAY = 31.0
"""Where the drill says so of its first step, in seconds."""
GET_READY_S = 3.0
MOMENT_S = 4


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    with tempfile.TemporaryDirectory(prefix="bus-") as folder, PrivateBus(Path(folder)) as made:
        yield made


@FACES
def test_playerctl_drives_it_through_every_command(
    face: str, tmp_path: Path, bus: PrivateBus
) -> None:
    said = bus.playerctl
    with playing(tmp_path, bus, face) as run:
        assert runs(bus)
        assert said("metadata", "title") == "Calf, left leg"
        assert said("metadata", "album") == "Drill"
        assert said("metadata", "artist") == "Upstroke"
        assert said("metadata", "mpris:length") == "150000000"
        assert said("metadata", "mpris:trackid") == "'/upstroke/session/1'"
        said("pause")
        assert becomes(lambda: said("status") == "Paused")
        for place, goes_on_at in ((20.0, 20.0), (HALFWAY + 0.3, HALFWAY)):
            at, ran_s = _gone_on_from(place, bus)
            assert goes_on_at <= at <= goes_on_at + ran_s
        said("next")
        assert becomes(lambda: said("metadata", "title") == "Calf, right leg")
        assert float(said("position")) == 60.0
        said("next")
        assert becomes(lambda: said("metadata", "title") == "Toes")
        said("previous")
        assert becomes(lambda: float(said("position")) == 60.0)
        said("position", "75")
        assert becomes(lambda: float(said("position")) == 75.0)
        said("position", "10+")
        assert becomes(lambda: float(said("position")) == 85.0)
        said("position", "20-")
        assert becomes(lambda: float(said("position")) == 65.0)
        said("position", "100-")
        assert becomes(lambda: float(said("position")) == 0.0)
        said("volume", "0.4")
        assert becomes(lambda: said("volume") == "0.400000")
        said("play-pause")
        assert becomes(lambda: float(said("position")) > 0.2)
        assert said("status") == "Playing"
        said("stop")
        assert becomes(lambda: said("status") == "Stopped")
        said("play")
        assert becomes(lambda: said("status") == "Playing")
        assert run.process.poll() is None


def _gone_on_from(place: float, bus: PrivateBus) -> tuple[float, float]:
    """Go on from a place and pause again: where that is, and how long it may have run till then."""
    said = bus.playerctl
    said("position", str(place))
    assert becomes(lambda: float(said("position")) == place)
    began = time.monotonic()
    said("play")
    assert becomes(lambda: said("status") == "Playing")
    said("play-pause")
    assert becomes(lambda: said("status") == "Paused")
    ran_s = max(0.0, time.monotonic() - began - GET_READY_S)
    return float(said("position")), ran_s


@FACES
def test_a_press_is_answered(face: str, tmp_path: Path, bus: PrivateBus) -> None:
    with playing(tmp_path, bus, face):
        assert runs(bus)
        with Client(bus.address) as client:
            for member, status in (("Pause", "Paused"), ("Play", "Playing")):
                assert client.answers_after_ms(member, status) > 0


@FACES
def test_what_is_told_is_what_changed_and_nothing_while_time_passes(
    face: str, tmp_path: Path, bus: PrivateBus
) -> None:
    with playing(tmp_path, bus, face) as run:
        assert runs(bus)
        covers = run.home / ".cache" / "upstroke" / "covers"
        with Client(bus.address) as client:
            assert becomes(lambda: "mpris:artUrl" in client.get("Metadata"))
            cover = Path(client.get("Metadata")["mpris:artUrl"][1].removeprefix("file://"))
            assert cover.parent == covers
            assert cover.read_bytes().startswith(b"\x89PNG")
            client.told(0.5)
            assert client.told(2.5) == []
            client.call(PLAYER, "Seek", "x", 30_000_000)
            (seeked,) = client.told(0.5)
            assert 30_000_000 <= seeked.body[0] < 60_000_000
            client.call(PLAYER, "Seek", "x", 10**12)
            changed, seeked = client.told(0.5)
            assert set(changed.body[1]) == {"Metadata"}
            assert seeked.body[0] - 60_000_000 < NEAR_MS * 1_000


def test_the_position_is_that_of_the_terminal_face(tmp_path: Path, bus: PrivateBus) -> None:
    """The face writes each step as it begins; the steps' places are known exactly."""
    off = []
    with playing(tmp_path, bus, "terminal") as run:
        assert runs(bus)
        with Client(bus.address) as client:
            for start, title in ((60, "1:00  Calf, right leg"), (120, "2:00  Toes")):
                client.call(PLAYER, "SetPosition", "ox", "/upstroke/session/1", (start - 2) * 10**6)
                client.call(PLAYER, "Pause")
                assert becomes(lambda: bus.playerctl("status") == "Paused")
                client.call(PLAYER, "Play")
                assert becomes(partial(_is_known, run, title))
                began = run.wrote(title) or 0
                off.append((began - client.place().origin) / 1e6 - start * 1000)
    assert all(-5 < each < NEAR_MS for each in off), off


def _is_known(run: Playing, title: str) -> bool:
    return run.wrote(title) is not None


def test_the_position_is_that_of_what_is_heard(tmp_path: Path, bus: PrivateBus) -> None:
    """The window's session, by the sounds of it that reach the sound server."""
    file = tmp_path / "short.toml"
    file.write_text(SHORT, encoding="utf-8")
    assert upstroke(tmp_path, "render", file, "-o", tmp_path / "whole.wav").returncode == 0
    cues: list[dict[str, Any]] = json.loads(upstroke(tmp_path, "timeline", file, "--json").stdout)[
        "cues"
    ]
    rendered = samples_of(tmp_path / "whole.wav")
    with sound_server() as server, server.recording() as recording:
        theirs = {
            name: value
            for name, value in server.environment.items()
            if name.startswith(("PULSE", "ALSA", "XDG_RUNTIME"))
        }
        with (
            playing(tmp_path, bus, "window", programme=SHORT, player="simpleaudio", **theirs),
            _client_of(bus) as client,
        ):
            placed = [client.place()]
            assert becomes(
                lambda: client.get("PlaybackStatus") == "Stopped" or _add(placed, client)
            )
        recording.wait_until(time.perf_counter_ns())
        origin = median(one.origin for one in placed if one.position)
        heard = [
            (
                recording.onset_of(
                    rendered[round(cue["start"] * RATE) : round(cue["end"] * RATE)],
                    round(origin + cue["start"] * 1e9),
                    within_ms=300,
                ).at_ns
                - origin
            )
            / 1e6
            - cue["start"] * 1000
            for cue in cues
        ]
    assert len(heard) >= 4
    assert abs(median(heard)) < NEAR_MS, heard


@contextlib.contextmanager
def _client_of(bus: PrivateBus) -> Iterator[Client]:
    assert becomes(lambda: bus.players() == [UPSTROKE])
    with Client(bus.address) as client:
        assert becomes(lambda: client.get("Position") > 0)
        yield client


def _add(placed: list[Any], client: Client) -> bool:
    if client.get("PlaybackStatus") == "Playing":
        placed.append(client.place())
    return False


@FACES
def test_the_program_can_be_shown_and_closed_where_it_has_a_window(
    face: str, tmp_path: Path, bus: PrivateBus
) -> None:
    with playing(tmp_path, bus, face) as run:
        assert runs(bus)
        root = "org.mpris.MediaPlayer2"
        with Client(bus.address) as client:
            client.call(root, "Raise")
            client.call(root, "Quit")
        if face == "window":
            assert run.process.wait(SOON_S) == 0
            assert bus.players() == []
        else:
            assert bus.playerctl("status") == "Playing"


def test_a_second_session_has_a_name_of_its_own(tmp_path: Path, bus: PrivateBus) -> None:
    homes = [tmp_path / name for name in ("one", "two")]
    for home in homes:
        home.mkdir()
    with playing(homes[0], bus, "terminal"):
        assert runs(bus)
        with playing(homes[1], bus, "terminal") as second:
            own = f"{UPSTROKE}.instance{second.process.pid}"
            assert becomes(lambda: bus.players() == [UPSTROKE, own])
            with Client(bus.address, own) as client:
                assert becomes(lambda: client.get("PlaybackStatus") == "Playing")
                client.call(PLAYER, "Pause")
                assert becomes(lambda: client.get("PlaybackStatus") == "Paused")
        assert bus.playerctl("status") == "Playing"
        assert becomes(lambda: bus.players() == [UPSTROKE])


@FACES
@pytest.mark.parametrize("mishap", ["gone", "killed", "frozen", "frozen from the start"])
def test_no_bus_keeps_a_session_from_its_end_in_time(
    face: str, mishap: str, tmp_path: Path, bus: PrivateBus
) -> None:
    if mishap == "gone":
        bus.kill()
    if mishap == "frozen from the start":
        bus.freeze()
    with playing(tmp_path, bus, face, "--exit", programme=MOMENT) as run:
        if mishap in {"killed", "frozen"}:
            assert runs(bus)
            (bus.kill if mishap == "killed" else bus.freeze)()
        assert run.process.wait(SOON_S) == 0
        assert becomes(lambda: not any("Traceback" in line for _, line in run.lines))
        if mishap.startswith("frozen"):
            bus.thaw()
    (told,) = json.loads(upstroke(tmp_path, "history", "--json").stdout)["sessions"]
    assert (told["outcome"], told["skipped"], told["pauses"]) == ("finished", 0, 0)
    assert told["performed"] == told["total"] == MOMENT_S


def test_a_bus_that_comes_back_shows_the_session_again(tmp_path: Path, bus: PrivateBus) -> None:
    with playing(tmp_path, bus, "terminal"):
        assert runs(bus)
        bus.kill()
        bus.start()
        assert becomes(lambda: bus.players() == [UPSTROKE], 5.0)
        bus.playerctl("pause")
        assert becomes(lambda: bus.playerctl("status") == "Paused")


def test_a_bus_that_stood_still_takes_up_where_it_was(tmp_path: Path, bus: PrivateBus) -> None:
    with playing(tmp_path, bus, "window") as run:
        assert runs(bus)
        bus.freeze()
        time.sleep(3)
        bus.thaw()
        with Client(bus.address) as client:
            before = client.place()
            assert becomes(lambda: client.get("Position") > before.position + 1_000_000)
            after = client.place()
        assert abs(after.origin - before.origin) < NEAR_MS * 1e6
        bus.playerctl("next")
        assert becomes(lambda: bus.playerctl("metadata", "title") == "Calf, right leg")
        assert run.process.poll() is None


@contextlib.contextmanager
def _hushing(home: Path, bus: PrivateBus, *, wanted: bool = True) -> Iterator[Playing]:
    settings = home / ".config" / "upstroke" / "settings.json"
    save_settings(settings, replace(Settings(), pause_players=wanted))
    with playing(home, bus, "terminal", programme=MOMENT) as run:
        assert becomes(lambda: bus.players()[-1] == UPSTROKE)
        yield run


def test_other_music_is_paused_for_a_session_and_goes_on_after_it(
    tmp_path: Path, bus: PrivateBus
) -> None:
    with (
        OtherPlayer(bus.address, "music") as music,
        OtherPlayer(bus.address, "film", "Paused") as film,
        OtherPlayer(bus.address, "radio") as radio,
        _hushing(tmp_path, bus) as run,
    ):
        assert becomes(lambda: (music.status, radio.status) == ("Paused", "Paused"))
        radio.set("Playing")
        radio.set("Paused")
        assert run.process.wait(SOON_S) == 0
        assert becomes(lambda: music.status == "Playing")
        assert (music.asked, film.asked, radio.asked) == (["Pause", "Play"], [], ["Pause"])


def test_other_music_plays_on_unless_it_was_chosen(tmp_path: Path, bus: PrivateBus) -> None:
    with (
        OtherPlayer(bus.address, "music") as music,
        _hushing(tmp_path, bus, wanted=False) as run,
    ):
        assert run.process.wait(SOON_S) == 0
        assert music.asked == []


def test_music_goes_on_when_a_window_is_closed_in_the_middle(
    tmp_path: Path, bus: PrivateBus
) -> None:
    settings = tmp_path / ".config" / "upstroke" / "settings.json"
    save_settings(settings, replace(Settings(), pause_players=True))
    with (
        OtherPlayer(bus.address, "music") as music,
        playing(tmp_path, bus, "window") as run,
    ):
        assert becomes(lambda: music.status == "Paused")
        with Client(bus.address) as client:
            client.call("org.mpris.MediaPlayer2", "Quit")
        assert run.process.wait(SOON_S) == 0
        assert becomes(lambda: music.status == "Playing")

"""A real session steered by knuckles, pedals and headset keys, through a real X server.

What becomes of it is read from the session bus, as another program sees it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.display import virtual_display
from tests.support.hands import TITLE, Hands
from tests.support.media_bus import PrivateBus, becomes
from tests.support.running import PROGRAM, SOON_S, environment
from upstroke.core.keys import Act
from upstroke.core.settings import Settings
from upstroke.files.settings.settings_file import save_settings

pytestmark = pytest.mark.waits

if sys.platform in {"win32", "darwin"}:
    pytest.skip("there is no X server on this system", allow_module_level=True)

THREE = """
format = 1
id = "three"
title = "Three"

[lead-in]
normal = 2
change = 2

[[part]]
step = "one"
title = "One"
seconds = 118

[[part]]
step = "two"
title = "Two"
seconds = 118

[[part]]
step = "three"
title = "Three"
seconds = 118
"""

RING = (800, 220)
"""In the window's usual size, which begins at the corner where nothing manages windows."""

STEADY_S = 1.0

MEDIA_KEYS = (("XF86AudioPause", "Paused"), ("XF86AudioPlay", "Playing"))


@dataclass(frozen=True)
class Session:
    """A session under way, who steers it, and what is known of it from outside."""

    hands: Hands
    bus: PrivateBus

    def status(self) -> str:
        return self.bus.playerctl("status")

    def step(self) -> str:
        return self.bus.playerctl("metadata", "title")

    def position(self) -> float:
        return float(self.bus.playerctl("position"))

    def comes_to(self, status: str) -> bool:
        return becomes(lambda: self.status() == status, SOON_S)

    def remains(self, status: str) -> bool:
        return self.stays(lambda: self.status() == status)

    def stays(self, holds: Callable[[], bool]) -> bool:
        """Whether something holds all the time for a while."""
        until = time.monotonic() + STEADY_S
        while time.monotonic() < until:
            if not holds():
                return False
        return True


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def session(tmp_path: Path, settings: Settings) -> Iterator[Session]:
    programme = tmp_path / "three.toml"
    programme.write_text(THREE, encoding="utf-8")
    home = tmp_path / ".config" / "upstroke"
    home.mkdir(parents=True)
    save_settings(home / "settings.json", settings)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bus-")))
        bus = stack.enter_context(PrivateBus(folder))
        display = stack.enter_context(virtual_display())
        variables = {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "TMPDIR": str(tmp_path),
        }
        command = [*PROGRAM, "play", str(programme), "--start", "--player", "silent"]
        process = stack.enter_context(
            subprocess.Popen(command, env=environment(tmp_path, **variables))
        )
        stack.callback(process.kill)
        made = Session(Hands(display), bus)
        assert made.comes_to("Playing")
        made.hands.find_window()
        yield made
        assert process.poll() is None, "it lives"


def test_a_press_anywhere_is_a_press_and_slips_are_none(session: Session) -> None:
    hands = session.hands
    hands.press(*RING)
    assert session.comes_to("Paused")
    time.sleep(STEADY_S)
    hands.hit_twice(*RING)
    assert session.comes_to("Playing")
    assert session.stays(lambda: session.status() == "Playing"), "a double hit is one"
    hands.press(*RING, held=2.4)
    assert session.stays(lambda: session.status() == "Playing"), "leaning is none"
    hands.wipe(200, 250)
    assert session.stays(lambda: session.status() == "Playing"), "wiping is none"
    hands.press(200, 250, held=0.6)
    assert session.comes_to("Paused"), "a slow knuckle is one"


def test_pedals_skip_and_take_it_back(session: Session) -> None:
    hands = session.hands
    before = session.position()
    hands.key("Next")
    assert session.step() == "Two"
    hands.key("Next")
    assert session.step() == "One"
    assert before <= session.position() < before + 10.0, "exactly where it was, and going on"
    time.sleep(3.2)
    hands.chatter("Next")
    time.sleep(3.2)
    assert session.step() == "Two", "a contact that bounces is one press"
    hands.key("Next")
    assert session.step() == "Three"
    hands.key("Prior")
    assert session.step() == "Two", "the other pedal takes it back too"


def test_large_keys_media_keys_and_keys_that_are_held(session: Session) -> None:
    hands = session.hands
    for name in ("space", "Return"):
        hands.key(name)
        assert session.comes_to("Paused"), name
        time.sleep(STEADY_S)
        hands.key(name)
        assert session.comes_to("Playing"), name
        time.sleep(STEADY_S)
    for name, status in MEDIA_KEYS * 2:
        hands.key(name)
        assert session.comes_to(status), name
        time.sleep(STEADY_S)
        hands.key(name)
        assert session.remains(status), name
    hands.hold("Right", 1.5)
    assert session.step() == "Two", "a key that is held counts once"
    hands.key("XF86AudioNext")
    assert session.step() == "Three"
    hands.key("XF86AudioPrev", "BackSpace")
    assert session.step() == "Three", "undone"
    hands.key("Escape", "Escape", apart=0.8)
    assert session.comes_to("Stopped")
    hands.key("u")
    assert session.comes_to("Paused")


def test_the_large_and_the_small_window_have_their_icon(session: Session) -> None:
    assert session.hands.icons() == [True]
    session.hands.key("c")
    assert session.hands.icons() == [True]
    assert session.hands.names() != [TITLE], "that was the small one"


N, B, R, U = 57, 56, 27, 30


@pytest.mark.parametrize("layout", ["ru", "gr", "il", "ara"])
def test_letters_are_found_on_boards_without_latin_ones(session: Session, layout: str) -> None:
    hands = session.hands
    hands.use_board(layout)
    hands.key_at(N)
    assert session.step() == "Two"
    hands.key_at(N)
    assert session.step() == "Three"
    hands.key_at(B)
    assert session.step() == "Two"
    hands.key_at(U)
    assert session.step() == "Three", "undone"
    time.sleep(STEADY_S)
    before = session.position()
    hands.key_at(R)
    assert session.position() < before


@pytest.mark.parametrize("settings", [Settings(press_anywhere=False, keys={Act.TOGGLE: ("F6",)})])
def test_what_is_bound_in_the_settings_and_nothing_else(session: Session) -> None:
    hands = session.hands
    hands.press(*RING)
    hands.key("space")
    assert session.stays(lambda: session.status() == "Playing"), "both are off"
    hands.key("F6")
    assert session.comes_to("Paused")

"""A real window, pressed a second time at once: by mouse, keys, and keys that are held.

Whether a session was begun is read from the session bus, whether the note was agreed to from the
settings, as another program sees them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.hands import Hands
from tests.support.media_bus import becomes
from tests.support.window_rig import LATER_S, NO_SESSION, START, opened

pytestmark = pytest.mark.waits

if sys.platform in {"win32", "darwin"}:
    pytest.skip("there is no X server on this system", allow_module_level=True)

AT_ONCE_S = 0.15


def three_clicks(hands: Hands) -> None:
    hands.hit_twice(*START)
    hands.press(*START)


WAYS: dict[str, Callable[[Hands], None]] = {
    "a double click": lambda hands: hands.hit_twice(*START),
    "three clicks": three_clicks,
    "space twice": lambda hands: hands.key("space", "space", apart=AT_ONCE_S),
    "enter twice": lambda hands: hands.key("Return", "Return", apart=AT_ONCE_S),
    "space held": lambda hands: hands.hold("space", 2.0),
    "enter held": lambda hands: hands.hold("Return", 2.0),
    "play twice": lambda hands: hands.key("XF86AudioPlay", "XF86AudioPlay", apart=AT_ONCE_S),
}


def test_a_second_press_agrees_to_nothing_unread(tmp_path: Path) -> None:
    with opened(tmp_path) as now:
        for way, press in WAYS.items():
            press(now.hands)
            assert now.is_untouched(), way
            now.hands.key("Escape", apart=LATER_S)
        now.hands.key("space", "Return", apart=AT_ONCE_S)
        assert now.is_untouched(), "by another key"
        now.hands.press(*START)
        assert now.comes_to("Playing"), "pressed once it was there to be read"
        assert becomes(now.agreed)


def test_a_second_press_on_start_pauses_nothing(tmp_path: Path) -> None:
    with opened(tmp_path, note="") as now:
        for way, press in WAYS.items():
            press(now.hands)
            assert now.comes_to("Playing"), way
            time.sleep(LATER_S)
            assert now.status() == "Playing", way
            now.hands.key("Escape", "Escape", apart=LATER_S)
            assert now.comes_to("Stopped"), way
            now.hands.key("Escape", apart=LATER_S)
        now.hands.key("Return", "XF86AudioPause", apart=AT_ONCE_S)
        assert now.comes_to("Paused"), "another key is no second press"


@pytest.mark.parametrize("key", ["space", "Return"])
def test_a_second_press_on_done_begins_no_session(tmp_path: Path, key: str) -> None:
    with opened(tmp_path, note="", seconds=5) as now:
        now.hands.press(*START)
        assert now.comes_to("Playing")
        assert now.comes_to("Stopped")
        time.sleep(LATER_S)
        now.hands.key(key, key, apart=AT_ONCE_S)
        time.sleep(LATER_S)
        assert now.status() == NO_SESSION


def test_on_the_sheet_of_keys_a_key_does_at_once_what_the_sheet_says(tmp_path: Path) -> None:
    with opened(tmp_path, note="") as now:
        now.hands.press(*START)
        assert now.comes_to("Playing")
        time.sleep(LATER_S)
        now.hands.key("F1", "space", apart=AT_ONCE_S)
        assert now.comes_to("Paused")
        time.sleep(LATER_S)
        now.hands.key("Return")
        assert now.comes_to("Playing"), "the sheet is still there"
        time.sleep(LATER_S)
        now.hands.key("Escape", "XF86AudioPause", apart=AT_ONCE_S)
        assert now.comes_to("Paused"), "and going back takes no time"

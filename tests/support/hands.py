"""Clumsy hands at a real window on a real X server: presses and keys that go through the server."""

from __future__ import annotations

import os
import subprocess

from tests.support.media_bus import becomes

TITLE = "Upstroke"


class Hands:
    """Presses and types by way of the server's own input (XTEST), not by sending events.

    Args:
        display: what to put in DISPLAY.
    """

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def find_window(self) -> None:
        """Wait for the window, and give it the keyboard, as a window manager would."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = self._do("search", "--onlyvisible", "--name", f"^{TITLE}$").split()
            return bool(found)

        assert becomes(is_there)
        self._do("windowfocus", "--sync", found[0])

    def press(self, x: int, y: int, *, held: float = 0.1) -> None:
        """Press somewhere for so many seconds."""
        self._do("mousemove", x, y, "mousedown", 1, "sleep", held, "mouseup", 1)

    def hit_twice(self, x: int, y: int) -> None:
        """As an elbow bounces."""
        hit = ("mousedown", 1, "sleep", 0.06, "mouseup", 1)
        self._do("mousemove", x, y, *hit, "sleep", 0.12, *hit)

    def wipe(self, x: int, y: int) -> None:
        """Press and move on, in small steps."""
        steps = [word for _ in range(12) for word in ("mousemove_relative", 20, 5, "sleep", 0.02)]
        self._do("mousemove", x, y, "mousedown", 1, *steps, "mouseup", 1)

    def key(self, *names: str, apart: float = 0.5) -> None:
        """Press keys, one after another, by the names of X."""
        for name in names:
            self._do("key", name, "sleep", apart)

    def names(self) -> list[str]:
        """What the windows that are seen are called."""
        seen = self._do("search", "--onlyvisible", "--name", ".").split()
        return [self._do("getwindowname", window).strip() for window in seen]

    def icons(self) -> list[bool]:
        """Of each window that is seen, whether a task list has an icon of it."""
        seen = self._do("search", "--onlyvisible", "--name", ".").split()
        return [self._has_icon(window) for window in seen]

    def _has_icon(self, window: str) -> bool:
        asked = ["xprop", "-id", window, "-notype", "32c", "_NET_WM_ICON"]
        done = subprocess.run(
            asked, env=self._environment, capture_output=True, text=True, timeout=60, check=True
        )
        return "not found" not in done.stdout

    def use_board(self, layout: str) -> None:
        """Type on a board of this layout alone, by the names of X."""
        subprocess.run(["setxkbmap", layout], env=self._environment, timeout=60, check=True)

    def key_at(self, *codes: int) -> None:
        """Press keys by their place on the board, whatever their signs are."""
        self.key(*map(str, codes))

    def hold(self, name: str, seconds: float) -> None:
        """Hold a key down until it repeats."""
        self._do("keydown", name, "sleep", seconds, "keyup", name)

    def chatter(self, name: str) -> None:
        """A pedal whose contact bounces."""
        hit = ("keydown", name, "sleep", 0.03, "keyup", name)
        self._do(*hit, "sleep", 0.03, *hit, "sleep", 0.03, *hit)

    def _do(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout


def hide_window(display: str) -> None:
    """As a desktop does that puts a window away."""
    search = ("xdotool", "search", "--onlyvisible", "--name", "Upstroke")
    subprocess.run([*search, "windowunmap"], env={**os.environ, "DISPLAY": display}, check=True)

"""Whether a window can be opened, asked before Qt is."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from upstroke.desktop.display.display_server import (
    DisplayProbes,
    NoDisplay,
    find_display,
    wayland_answers,
    x11_answers,
)


def asking(*, x11: bool = True, wayland: bool = True, lacks: str | None = None) -> DisplayProbes:
    return DisplayProbes(lambda _: x11, lambda _: wayland, lambda _: lacks)


WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1000"}
X11 = {"DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("environment", "ask", "found"),
    [
        (X11, asking(), "X11 display :0"),
        (WAYLAND, asking(), "Wayland display wayland-0"),
        (WAYLAND | X11, asking(), "Wayland display wayland-0"),
        (WAYLAND | X11, asking(wayland=False), "X11 display :0"),
        (WAYLAND | X11 | {"QT_QPA_PLATFORM": "xcb"}, asking(), "X11 display :0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, asking(), "Qt's offscreen platform"),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, asking(), "Qt's vnc platform"),
    ],
)
def test_what_is_found(environment: dict[str, str], ask: DisplayProbes, found: str) -> None:
    assert find_display(environment, "linux", ask) == found


@pytest.mark.parametrize(
    ("environment", "ask", "why"),
    [
        ({}, asking(), "WAYLAND_DISPLAY is not set and DISPLAY is not set"),
        (
            X11,
            asking(x11=False),
            "WAYLAND_DISPLAY is not set and the X11 display :0 does not let us in",
        ),
        (
            WAYLAND,
            asking(wayland=False),
            "the Wayland display wayland-0 does not answer and DISPLAY is not set",
        ),
        (X11 | {"QT_QPA_PLATFORM": "wayland"}, asking(), "WAYLAND_DISPLAY is not set"),
        (
            X11 | {"QT_QPA_PLATFORM": "xcb"},
            asking(lacks="libxcb-cursor.so.0: cannot open shared object file"),
            "Qt lacks a library (libxcb-cursor.so.0: cannot open shared object file)",
        ),
    ],
)
def test_why_there_is_none(environment: dict[str, str], ask: DisplayProbes, why: str) -> None:
    with pytest.raises(NoDisplay) as none:
        find_display(environment, "linux", ask)
    assert str(none.value) == why


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert find_display({}, platform, asking()) == "the desktop"


def test_a_display_that_nobody_serves_does_not_answer(tmp_path: Path) -> None:
    assert not x11_answers(":4711")
    assert not wayland_answers(tmp_path / "wayland-0")


def test_a_compositor_that_listens_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        assert wayland_answers(tmp_path / "wayland-0")

"""A painter that is always put away again, whatever goes wrong; and the edge of what is pressed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintDevice, QPainter, QPen

from upstroke.window.look import Palette, colour

_painters: list[type[QPainter]] = [QPainter]


@contextmanager
def painting_by(kind: type[QPainter]) -> Iterator[None]:
    """Paint everything with painters of another kind meanwhile, such as those that take notes."""
    _painters.append(kind)
    try:
        yield
    finally:
        _painters.pop()


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint smoothly on a device; a painter left open by an exception would crash Qt."""
    painter = _painters[-1](device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    try:
        yield painter
    finally:
        painter.end()


def outline(palette: Palette) -> QPen:
    """The edge of what can be pressed: none, but in a palette that asks for it."""
    return QPen(colour(palette.line), 1.5) if palette.outlined else QPen(Qt.PenStyle.NoPen)

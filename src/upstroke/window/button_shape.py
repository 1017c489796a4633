"""Where icon and label of a button lie: beside each other, else below, else the icon alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize

from upstroke.window.look import FOCUS_WIDTH, Space

EDGE = FOCUS_WIDTH + 2
"""Pixels at each edge that stay free: the focus ring's, and a little air."""


@dataclass(frozen=True, slots=True)
class ButtonPlaces:
    """Rectangles of icon and label; None where it is not drawn."""

    icon: QRectF | None
    label: QRectF | None


def places(room: QSize, icon: int, label: QSize, *, stacked: bool = False) -> ButtonPlaces:
    """Places in a button's room, for an icon so large (0: none) and a label of that size.

    `stacked` asks for the label below the icon.
    """
    width, height = room.width() - 2 * EDGE, room.height() - 2 * EDGE
    beside = icon + (Space.SMALL if icon and label.width() else 0) + label.width()
    stacked = stacked and bool(icon)
    if not stacked and beside <= width - 2 * Space.TINY and max(icon, label.height()) <= height:
        return _beside(room, icon, label, beside)
    below = icon + label.height()
    if icon and label.width() <= width and below <= height:
        return _below(room, icon, label, below)
    return ButtonPlaces(_centred(room.width() / 2, room.height() / 2, icon, icon), None)


def _beside(room: QSize, icon: int, label: QSize, width: int) -> ButtonPlaces:
    left, middle = (room.width() - width) / 2, room.height() / 2
    picture = QRectF(left, middle - icon / 2, icon, icon) if icon else None
    words = QRectF(
        left + width - label.width(), middle - label.height() / 2, label.width(), label.height()
    )
    return ButtonPlaces(picture, words if label.width() else None)


def _below(room: QSize, icon: int, label: QSize, height: int) -> ButtonPlaces:
    top, middle = (room.height() - height) / 2, room.width() / 2
    words = QRectF(middle - label.width() / 2, top + icon, label.width(), label.height())
    return ButtonPlaces(_centred(middle, top + icon / 2, icon, icon), words)


def _centred(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x - width / 2, y - height / 2, width, height)

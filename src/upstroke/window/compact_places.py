"""Where everything in the small form lies, from a strip in a corner to a telephone's shape."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from upstroke.window.look import TOUCH, Space

LEAST = QSize(280, 120)
"""Pixels: the ring still reads, and the buttons are still hit."""

LIES = 1.25
"""How much wider than high it is where the ring lies beside the words."""

ROW = 24
"""Pixels of a row of plain text; its letters are as large as it allows."""

LEAST_NAME = 48
"""Pixels of height that step and side need before anything else is told."""

LARGEST_BUTTON = 72


@dataclass(frozen=True, slots=True)
class CompactPlaces:
    """A rectangle for each part; an empty one is not shown."""

    headline: QRect
    ring: QRect
    left: QRect
    following: QRect
    toggle: QRect
    large: QRect


def compact_places(size: QSize) -> CompactPlaces:
    """Places for all, leaving out what the room does not allow."""
    margin = max(Space.SMALL, min(size.width(), size.height()) // 24)
    whole = QRect(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)
    return (_lying if size.width() >= LIES * size.height() else _upright)(whole)


def _lying(whole: QRect) -> CompactPlaces:
    side = min(whole.height(), round(whole.width() * 0.46))
    ring = QRect(whole.left(), whole.top(), side, whole.height())
    column = whole.adjusted(side + Space.MEDIUM, 0, 0, 0)
    buttons, words = _off(column, _button(whole.height()), Space.SMALL)
    return _filled(words, ring, buttons)


def _upright(whole: QRect) -> CompactPlaces:
    buttons, rest = _off(whole, _button(whole.height() // 2), Space.MEDIUM)
    name = round(rest.height() * 0.22)
    words = QRect(rest.left(), rest.top(), rest.width(), name)
    below = rest.adjusted(0, name + Space.SMALL, 0, 0)
    lines = min(2, max(0, below.height() - below.width()) // ROW)
    foot, ring = _off(below, lines * ROW, Space.SMALL if lines else 0)
    rows = [QRect(foot.left(), foot.top() + at * ROW, foot.width(), ROW) for at in range(lines)]
    left, following = (*rows, QRect(), QRect())[:2]
    toggle, large = _pair(buttons)
    return CompactPlaces(words, ring, left, following, toggle, large)


def _filled(words: QRect, ring: QRect, buttons: QRect) -> CompactPlaces:
    """The name of the step, and below it as many rows as it can spare."""
    row = max(ROW, words.height() // 5)
    lines = min(2, max(0, words.height() - max(LEAST_NAME, words.height() // 2)) // row)
    rows = []
    for _ in range(lines):
        taken, words = _off(words, row, 0)
        rows.append(taken)
    left, following = (*reversed(rows), QRect(), QRect())[:2]
    toggle, large = _pair(buttons)
    return CompactPlaces(words, ring, left, following, toggle, large)


def _button(room: int) -> int:
    return min(LARGEST_BUTTON, max(TOUCH, round(room * 0.3)))


def _pair(row: QRect) -> tuple[QRect, QRect]:
    """The large button, and the square one after it."""
    square = row.adjusted(row.width() - row.height(), 0, 0, 0)
    return row.adjusted(0, 0, -row.height() - Space.SMALL, 0), square


def _off(rect: QRect, height: int, gap: int) -> tuple[QRect, QRect]:
    """A row off the bottom, and what is left above it."""
    taken = QRect(rect.left(), rect.bottom() + 1 - height, rect.width(), height)
    return taken, rect.adjusted(0, 0, 0, -height - gap)

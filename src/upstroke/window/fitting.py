"""How large a text may be so that all of it fits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from upstroke.window.look import Style

LEAST_PIXELS = 9

LEANS = 2
"""Pixels that a line needs beyond the advance of its letters, or it would be wrapped when drawn."""

LARGE_ENOUGH = 0.6
"""Of the size that a text should have, what is taken rather than break it."""

FLAGS = int(Qt.TextFlag.TextWordWrap)


def fitted(
    text: str, room: QSize, most: int, weight: QFont.Weight = QFont.Weight.Bold, *, lines: int = 2
) -> QFont:
    """The largest font in which a text fits a room, on so many lines, no word broken."""
    low, high = LEAST_PIXELS, max(LEAST_PIXELS, most)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(text, room, Style.sized(middle, weight), lines):
            low = middle
        else:
            high = middle - 1
    return Style.sized(low, weight)


def fitted_rows(
    text: str, room: QSize, most: int, weight: QFont.Weight = QFont.Weight.Bold
) -> tuple[QFont, int]:
    """The font in which a text fits on one line, or on two where it is much larger then.

    Returns:
        The font, and the flags to draw it with: with or without breaks between words.
    """
    one = fitted(text, room, most, weight, lines=1)
    if one.pixelSize() >= most * LARGE_ENOUGH:
        return one, int(Qt.TextFlag.TextSingleLine)
    two = fitted(text, room, most, weight)
    if two.pixelSize() <= one.pixelSize() and fits(text, room, one, 1):
        return one, int(Qt.TextFlag.TextSingleLine)
    return two, FLAGS


def together(text: str) -> str:
    """A text whose last two words stay on one line."""
    head, space, last = text.rpartition(" ")
    return f"{head}\N{NO-BREAK SPACE}{last}" if space and " " in head else text


def fits(text: str, room: QSize, font: QFont, lines: int) -> bool:
    """Whether a text fits a room in a font, on so many lines, no word broken."""
    metrics = QFontMetrics(font)
    if lines == 1:
        wide = metrics.horizontalAdvance(text) + LEANS
        return wide <= room.width() and metrics.height() <= room.height()
    if max((metrics.horizontalAdvance(word) for word in text.split(" ")), default=0) > room.width():
        return False
    size = wrapped_size(text, font, room.width())
    rounding = lines + 1
    return size.height() <= min(room.height(), metrics.lineSpacing() * lines + rounding)


def wrapped_size(text: str, font: QFont, width: int) -> QSize:
    """Size of a text wrapped at a width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), FLAGS, text).size()

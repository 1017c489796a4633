"""Where items lie that follow each other like words: plain rectangles from sizes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from upstroke.window.look import Space

SQUEEZED = 0.85
"""How much narrower than it wants to be an item may become to stay on its row."""


class Item(NamedTuple):
    """What is known of an item: the size it wants, the least, and its height at a width."""

    wanted: QSize
    least: QSize
    height_at: Callable[[int], int]

    def narrow(self) -> int:
        """The width it can be squeezed into without being put on another row."""
        return max(self.least.width(), round(self.wanted.width() * SQUEEZED))


def rows(items: Sequence[Item], width: int, gap: int) -> list[list[int]]:
    """Which items share a row."""
    found: list[list[int]] = []
    used = 0
    for index, item in enumerate(items):
        if found and used + gap + item.narrow() <= width:
            found[-1].append(index)
            used += gap + item.narrow()
        else:
            found.append([index])
            used = item.narrow()
    return found


class Align(Enum):
    """Where a row's spare width goes."""

    LEFT = "left"
    SPREAD = "spread"
    """Before the last item of a row, so that a control ends at the right edge."""
    CENTRE = "centre"


def flow(items: Sequence[Item], width: int, gap: int, align: Align) -> list[QRect]:
    """A rectangle for each item."""
    lines = rows(items, width, gap)
    rects = [QRect() for _ in items]
    top = 0
    for line in lines:
        sizes = _sizes([items[index] for index in line], width - gap * (len(line) - 1))
        height = max(size.height() for size in sizes)
        spare = width - sum(size.width() for size in sizes) - gap * (len(line) - 1)
        left = spare // 2 if align is Align.CENTRE else 0
        for index, size in zip(line, sizes, strict=True):
            rects[index] = QRect(
                left, top + (height - size.height()) // 2, size.width(), size.height()
            )
            left += size.width() + gap
        if align is Align.SPREAD and len(line) > 1:
            rects[line[-1]].translate(spare, 0)
        top += height + (Space.TINY if align is Align.SPREAD else gap)
    return rects


def _sizes(line: Sequence[Item], room: int) -> list[QSize]:
    """As wide as they want to be where they can, squeezed in order where not."""
    widths = [max(item.least.width(), min(item.wanted.width(), room)) for item in line]
    for index, item in enumerate(line):
        excess = max(0, sum(widths) - room)
        widths[index] -= min(excess, max(0, widths[index] - item.narrow()))
    return [
        QSize(width, max(item.least.height(), item.height_at(width)))
        for item, width in zip(line, widths, strict=True)
    ]

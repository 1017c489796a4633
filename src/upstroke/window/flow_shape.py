"""Where items lie that follow each other like words: plain rectangles from sizes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize


class Item(NamedTuple):
    """What is known of an item: the size it wants, the least, and its height at a width."""

    wanted: QSize
    least: QSize
    height_at: Callable[[int], int]


def rows(items: Sequence[Item], width: int, gap: int) -> list[list[int]]:
    """Which items share a row."""
    found: list[list[int]] = []
    used = 0
    for index, item in enumerate(items):
        wanted = item.wanted.width()
        if found and used + gap + wanted <= width:
            found[-1].append(index)
            used += gap + wanted
        else:
            found.append([index])
            used = wanted
    return found


def flow(items: Sequence[Item], width: int, gap: int, *, spread: bool) -> list[QRect]:
    """A rectangle for each item. `spread` puts the last item of a lone row at the right edge."""
    lines = rows(items, width, gap)
    rects = [QRect() for _ in items]
    top = 0
    for line in lines:
        sizes = [_size(items[index], width) for index in line]
        height = max(size.height() for size in sizes)
        left = 0
        for index, size in zip(line, sizes, strict=True):
            rects[index] = QRect(
                left, top + (height - size.height()) // 2, size.width(), size.height()
            )
            left += size.width() + gap
        if spread and len(line) > 1:
            rects[line[-1]].moveRight(width - 1)
        top += height + gap
    return rects


def _size(item: Item, width: int) -> QSize:
    across = max(item.least.width(), min(item.wanted.width(), width))
    return QSize(across, max(item.least.height(), item.height_at(across)))

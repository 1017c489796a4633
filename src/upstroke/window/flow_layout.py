"""A layout whose items follow each other like words, and wrap where the width ends."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from upstroke.window.flow_shape import Align, Item, flow
from upstroke.window.look import Space


class FlowLayout(QLayout):
    """Chips in a row, or a label and its control at the far edge (`SPREAD`), wrapped as needed."""

    def __init__(
        self, *, gap: int = Space.SMALL, align: Align = Align.LEFT, whole: int = 0
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._align = align
        self._whole = whole
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt calls it by this name
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """An item, or None beyond the last: the stubs leave out that Qt asks until then."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Forget every item; the widgets themselves stay where they are."""
        self._items.clear()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Wrapping makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at a width."""
        return max((rect.bottom() + 1 for rect in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Everything in one column, or in one row where that is no wider than `whole`."""
        row = self.sizeHint()
        if row.width() <= self._whole:
            return row
        least = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in least), default=0),
            max((size.height() for size in least), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put every item in its place."""
        super().setGeometry(rect)
        for item, place in zip(self._shown(), self._places(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[QRect]:
        items = [
            Item(item.sizeHint(), item.minimumSize(), partial(_height, item))
            for item in self._shown()
        ]
        return flow(items, width, self._gap, self._align)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()

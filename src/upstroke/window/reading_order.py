"""The order in which a page is read aloud, and in which Tab goes through it: as it is seen.

Screen readers go through widgets in the order in which they were made, Tab likewise; a page says in
its layouts how it is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QWidget,
)

WHOLE = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox)
"""What is one thing to a person, whatever it is made of."""


def read_as_seen(page: QWidget) -> None:
    """Put a page, and everything within it, into the order of its layouts.

    What is in no layout lies over the rest, and comes after it.
    """
    for parent in (page, *page.findChildren(QWidget)):
        if not isinstance(parent, WHOLE):
            _order(parent)
    for before, after in pairwise(stops(page)):
        QWidget.setTabOrder(before, after)


def stops(page: QWidget) -> list[QWidget]:
    """Where Tab stops on a page, hidden places included, in the order of reading."""
    return [one for one in _within(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _within(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        yield child
        if not isinstance(child, WHOLE):
            yield from _within(child)


def _order(parent: QWidget) -> None:
    layout = parent.layout()
    if layout is None:
        return
    children = _children(parent)
    inside = list(_laid_out(layout))
    above = [child for child in children if child not in inside]
    wanted = [*(child for child in inside if child in children), *above]
    if wanted != children:
        for child in wanted:
            child.raise_()


def _children(parent: QWidget) -> list[QWidget]:
    return [one for one in parent.children() if isinstance(one, QWidget) and not one.isWindow()]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it, without asking it for its items.

    PySide keeps an item that was asked for as long as its layout, while Qt does away with it
    earlier: whatever Qt then puts in its place in memory would be taken for that item.
    """
    widget = layout.parentWidget()
    inside = [*(_children(widget) if widget else ()), *_layouts(layout)]
    places = {layout.indexOf(one): one for one in inside}
    for place in sorted(place for place in places if place >= 0):
        one = places[place]
        if isinstance(one, QLayout):
            yield from _laid_out(one)
        else:
            yield one


def _layouts(layout: QLayout) -> list[QLayout]:
    return [one for one in layout.children() if isinstance(one, QLayout)]

"""The headline: a side is seen in more than its colour, on the side that is meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from upstroke.core.programme.model import Side
from upstroke.window.glance import Headline
from upstroke.window.headline_view import HeadlineView, bar, foot

MARK = QRectF(10, 20, 60, 54)


@pytest.mark.parametrize("shape", [foot, bar])
def test_each_mark_lies_in_its_own_half(shape: object) -> None:
    assert callable(shape)
    left, right = (shape(MARK, right=right).boundingRect() for right in (False, True))
    assert MARK.adjusted(-1, -1, 1, 1).contains(left)
    assert MARK.adjusted(-1, -1, 1, 1).contains(right)
    assert left.right() < right.left()
    assert left.width() == pytest.approx(right.width())


def drawn(qtbot: QtBot, side: Side, *, of_legs: bool = True) -> QImage:
    view = HeadlineView()
    qtbot.addWidget(view)
    view.resize(400, 140)
    view.show_value(Headline("Calf", side, "left side", of_legs=of_legs))
    return view.grab().toImage()


def test_left_right_and_both_look_unlike_each_other(qtbot: QtBot) -> None:
    pictures = [drawn(qtbot, side) for side in Side]
    assert all(one != other for one in pictures for other in pictures if one is not other)


def test_what_is_no_leg_has_no_feet(qtbot: QtBot) -> None:
    assert drawn(qtbot, Side.LEFT) != drawn(qtbot, Side.LEFT, of_legs=False)
    assert foot(MARK, right=True) != bar(MARK, right=True)

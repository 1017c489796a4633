"""The ring: where its parts lie, and that it paints no more than has changed."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QAccessible, QImage, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from upstroke.window.glance import RingValue, Tone
from upstroke.window.ring import Ring
from upstroke.window.ring_shape import (
    arc_angles,
    circle,
    ends,
    left_between,
    moved_pixels,
    near,
    pen_width,
    text_rects,
    tip,
    tip_rect,
)

SHARES = st.floats(0, 1)
SIZES = st.builds(QSize, st.integers(60, 2000), st.integers(60, 2000))
RING = QRectF(10, 10, 400, 400)


def test_the_tip_runs_off_clockwise_from_the_top() -> None:
    assert tip(RING, 1.0).toTuple() == pytest.approx((210, 10))
    assert tip(RING, 0.75).toTuple() == pytest.approx((410, 210))
    assert tip(RING, 0.5).toTuple() == pytest.approx((210, 410))
    assert tip(RING, 0.25).toTuple() == pytest.approx((10, 210))


def test_the_arc_ends_at_the_top() -> None:
    for share in (1.0, 0.7, 0.1):
        start, span = arc_angles(0.0, share)
        assert (start + span) % (360 * 16) == 90 * 16


@given(SHARES, st.floats(0, 0.01))
def test_the_part_painted_anew_holds_all_that_the_dirty_part_touches(
    share: float, step: float
) -> None:
    dirty = tip_rect(RING, share, max(0.0, share - step), 30)
    low, high = near(RING, dirty)
    for at in range(1000):
        point = tip(RING, at / 1000)
        if QRectF(dirty).contains(point):
            assert any(low <= at / 1000 + turn <= high for turn in (-1, 0, 1))
    assert high - low < 0.3


@given(SHARES, st.floats(-0.5, 1.0), st.floats(0.001, 0.5))
def test_what_is_left_is_drawn_wherever_it_is_within_the_part(
    share: float, low: float, length: float
) -> None:
    high = low + length
    parts = left_between(0.0, share, low, high)
    for step in range(101):
        at = low + length * step / 100
        if 1e-9 < at % 1.0 < share - 1e-9 and low < at < high:
            assert any(start - 1e-9 <= at <= end + 1e-9 for start, end in parts)
    for start, end in parts:
        assert low <= start < end <= high


def test_painting_the_tip_alone_looks_like_painting_everything(qtbot: QtBot) -> None:
    for share in (0.999, 0.76, 0.5, 0.26, 0.001):
        stepwise, whole = Ring(), Ring()
        for made in (stepwise, whole):
            qtbot.addWidget(made)
            made.resize(300, 300)
            made.show()
        canvas = QPixmap(300, 300)
        stepwise.show_value(replace(VALUE, share=share))
        stepwise.render(canvas)
        after = max(0.0, share - 0.01)
        ring, width = circle(stepwise.size()), pen_width(stepwise.size())
        last = [ends(ring, one, width)[1] for one in (share, after)]
        dirty = tip_rect(ring, last[0], last[1], width)
        stepwise.show_value(replace(VALUE, share=after))
        whole.show_value(replace(VALUE, share=after))
        stepwise.render(canvas, dirty.topLeft(), QRegion(dirty))
        assert difference(canvas.toImage(), whole.grab().toImage()) < 200


def difference(one: QImage, other: QImage) -> int:
    """How many points differ by more than a trace."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 24
        for x in range(one.width())
        for y in range(one.height())
    )


@given(SIZES)
def test_the_ring_and_its_texts_lie_inside(size: QSize) -> None:
    ring, width = circle(size), pen_width(size)
    outer = ring.adjusted(-width / 2, -width / 2, width / 2, width / 2)
    assert QRectF(0, 0, size.width(), size.height()).contains(outer)
    texts = text_rects(ring, width)
    radius = (ring.width() - width) / 2 + 0.01
    for rect in (texts.above, texts.main, texts.below, texts.foot):
        for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
            away = corner - ring.center()
            assert math.hypot(away.x(), away.y()) <= radius


@given(SIZES)
def test_the_texts_do_not_overlap(size: QSize) -> None:
    texts = text_rects(circle(size), pen_width(size))
    assert texts.above.bottom() <= texts.main.top()
    assert texts.main.bottom() <= texts.below.top()
    assert texts.below.bottom() <= texts.foot.top()


@given(SHARES, SHARES, SHARES)
def test_the_dirty_part_holds_everything_between(before: float, after: float, at: float) -> None:
    rect = tip_rect(RING, before, after, 30)
    between = tip(RING, before + (after - before) * at)
    reach = QRectF(between.x() - 15, between.y() - 15, 30, 30)
    assert QRectF(rect).contains(reach)


def test_a_step_of_a_second_dirties_little_of_a_large_ring() -> None:
    rect = tip_rect(RING, 0.5, 0.5 - 1 / 60, 30)
    assert rect.width() * rect.height() < 0.05 * RING.width() * RING.height()


def test_motion_is_reckoned_in_pixels_of_the_screen() -> None:
    assert moved_pixels(RING, 0.5, 0.25, 2.0) == pytest.approx(0.25 * math.pi * 400 * 2)


class Watched(Ring):
    """Notes what it was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


VALUE = RingValue(0.5, 60_000, Tone.WORK, "0:30")


@pytest.fixture
def ring(qtbot: QtBot) -> Watched:
    made = Watched()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    made.show_value(VALUE)
    QApplication.processEvents()
    made.painted.clear()
    return made


def painted(ring: Watched) -> list[QRect]:
    QApplication.processEvents()
    return ring.painted


def test_the_same_value_paints_nothing(ring: Watched) -> None:
    ring.show_value(VALUE)
    assert painted(ring) == []


def test_less_than_a_pixel_paints_nothing_until_it_adds_up(ring: Watched) -> None:
    for step in range(1, 4):
        ring.show_value(replace(VALUE, share=0.5 - step * 0.00025))
    assert painted(ring) == []
    ring.show_value(replace(VALUE, share=0.5 - 0.001))
    assert len(painted(ring)) == 1


def test_while_only_the_share_changes_only_the_tip_is_painted(ring: Watched) -> None:
    ring.show_value(replace(VALUE, share=0.499))
    rects = painted(ring)
    assert len(rects) == 1
    assert rects[0].width() * rects[0].height() < 0.05 * 400 * 400


def test_other_digits_paint_the_whole_ring(ring: Watched) -> None:
    ring.show_value(replace(VALUE, share=0.49, main="0:29"))
    assert painted(ring) == [ring.rect()]


def test_the_time_left_can_be_read_without_seeing_it(ring: Watched) -> None:
    ring.show_value(replace(VALUE, main="4", beside="of 10", above="Big toe", below="0:20 to go"))
    assert ring.accessibleName() == "Time left"
    found = QAccessible.queryAccessibleInterface(ring).text(QAccessible.Text.Description)
    assert found == "Big toe, 4 of 10, 0:20 to go"


@given(SHARES, st.floats(4, 40))
def test_the_round_ends_lie_within_what_is_left(share: float, width: float) -> None:
    first, last = ends(RING, share, width)
    reach = width / 2 / (math.pi * RING.width())
    assert 0 <= first <= last <= share
    if share >= 2 * reach:
        assert first >= reach - 1e-9
        assert last + reach <= share + 1e-9


def test_the_arc_shrinks(ring: Watched) -> None:
    full = coloured(ring, replace(VALUE, share=1.0))
    half = coloured(ring, VALUE)
    none = coloured(ring, replace(VALUE, share=0.0))
    assert none == 0
    assert half == pytest.approx(full / 2, rel=0.1)


def coloured(ring: Watched, value: RingValue) -> int:
    ring.show_value(value)
    image = ring.grab().toImage()
    accent = ring.style_now.palette.accent
    return sum(
        image.pixelColor(x, y).name() == accent for x in range(0, 400, 4) for y in range(0, 400, 4)
    )

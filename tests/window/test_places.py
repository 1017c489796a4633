"""Where things lie: inside, apart from each other, and large enough."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from upstroke.window.button_shape import places
from upstroke.window.flow_shape import Align, Item, flow
from upstroke.window.look import room_factor
from upstroke.window.session_controls import fair, shared
from upstroke.window.session_places import LEAST_RING, SessionPlaces, Wants, session_places

SIZES = st.builds(QSize, st.integers(360, 4000), st.integers(640, 2400))
WANTS = st.builds(
    Wants,
    text=st.floats(0.8, 2.0),
    pressure=st.booleans(),
    picture=st.booleans(),
    notice=st.booleans(),
    note=st.booleans(),
)


EYES = st.builds(replace, WANTS, by_eye=st.booleans())
"""Whether anything is heard or not."""


def rects(found: SessionPlaces) -> list[QRect]:
    every = [getattr(found, name) for name in SessionPlaces.__slots__]
    return [rect for rect in every if not rect.isEmpty()]


@given(SIZES, EYES)
def test_everything_lies_inside_and_nothing_on_anything_else(size: QSize, wants: Wants) -> None:
    places = session_places(size, wants)
    found = [one for one in rects(places) if not places.notice.contains(one)]
    found = [one for one in found if not one.contains(places.notice)]
    for rect in found:
        assert QRect(0, 0, size.width(), size.height()).contains(rect)
    for one, other in combinations(found, 2):
        assert not one.intersects(other)


@given(SIZES, EYES)
def test_what_matters_most_is_always_there(size: QSize, wants: Wants) -> None:
    found = session_places(size, wants)
    assert min(found.ring.width(), found.ring.height()) >= LEAST_RING * 0.6
    assert found.headline.height() >= 40
    assert found.main.height() >= 64
    assert found.others.height() >= 44
    assert found.next.height() >= 24


@pytest.mark.parametrize("size", [QSize(360, 640), QSize(1000, 700), QSize(1600, 900)])
def test_where_nothing_is_heard_the_step_is_larger(size: QSize) -> None:
    usual, seen = (
        session_places(size, Wants(1.0, notice=True, by_eye=eye)) for eye in (False, True)
    )
    assert seen.headline.height() > 1.2 * usual.headline.height()
    assert seen.strip.isEmpty()
    assert seen.notice.height() >= 32
    assert not any(one.intersects(seen.notice) for one in (seen.caption, seen.ring, seen.next))


@pytest.mark.parametrize("size", [QSize(360, 640), QSize(640, 480), QSize(1000, 700)])
def test_usual_windows_have_room_for_everything(size: QSize) -> None:
    found = session_places(size, Wants(1.0))
    assert not found.strip.isEmpty()
    assert not found.picture.isEmpty()
    assert min(found.ring.width(), found.ring.height()) >= LEAST_RING


@given(SIZES, st.floats(1.0, 2.0))
def test_large_text_makes_nothing_smaller_that_is_seen_from_afar(size: QSize, text: float) -> None:
    """Beyond what a large window has of itself."""
    room = room_factor(size.width(), size.height())
    usual, large = (session_places(size, Wants(room * one)) for one in (1.0, text))
    for name in ("headline", "picture"):
        before, after = getattr(usual, name), getattr(large, name)
        assert after.width() >= before.width()
        assert after.height() >= before.height()
    assert min(large.ring.size().toTuple()) >= min(usual.ring.size().toTuple())


@given(SIZES, WANTS)
def test_a_notice_moves_nothing(size: QSize, wants: Wants) -> None:
    without, told = (session_places(size, replace(wants, notice=on)) for on in (False, True))
    assert not told.notice.isEmpty()
    for name in SessionPlaces.__slots__:
        after = getattr(told, name)
        if name != "notice" and not after.isEmpty():
            assert after == getattr(without, name)


def test_where_room_is_short_the_strip_goes_first_and_the_picture_last() -> None:
    heights = range(1200, 300, -20)
    found = [session_places(QSize(500, height), Wants(1.0)) for height in heights]
    note = [not one.note.isEmpty() for one in found]
    picture = [not one.picture.isEmpty() for one in found]
    strip = [not one.strip.isEmpty() for one in found]
    assert strip.count(True) < note.count(True) < picture.count(True)


@given(st.integers(200, 3000), st.lists(st.integers(1, 50), min_size=1, max_size=8))
def test_a_row_of_controls_is_filled_from_edge_to_edge(width: int, shares: list[int]) -> None:
    row = QRect(10, 5, width, 60)
    found = shared(row, shares)
    assert found[0].left() == row.left()
    assert found[-1].right() == row.right()
    for one, other in pairwise(found):
        assert other.left() > one.right()


def button_items(*widths: int) -> list[Item]:
    return [Item(QSize(width, 40), QSize(40, 40), lambda _width: 40) for width in widths]


def test_items_wrap_where_the_width_ends() -> None:
    found = flow(button_items(100, 100, 100), 250, 8, Align.LEFT)
    assert [rect.top() for rect in found] == [0, 0, 48]


def test_items_are_squeezed_a_little_rather_than_wrapped() -> None:
    found = flow(button_items(100, 100), 190, 8, Align.LEFT)
    assert [rect.top() for rect in found] == [0, 0]
    assert found[1].right() < 190


def test_a_control_ends_at_the_right_edge() -> None:
    found = flow(button_items(100, 50), 300, 8, Align.SPREAD)
    assert found[1].right() == 299


def test_a_lone_item_is_never_wider_than_the_room() -> None:
    assert flow(button_items(500), 200, 8, Align.LEFT)[0].width() == 200


@given(st.lists(st.integers(40, 300), max_size=10), st.integers(60, 900), st.sampled_from(Align))
def test_items_never_overlap_nor_leave_the_room(
    widths: list[int], width: int, align: Align
) -> None:
    found = flow(button_items(*widths), width, 8, align)
    for rect in found:
        assert rect.left() >= 0
        assert rect.right() < max(width, 40)
    for one, other in combinations(found, 2):
        assert not one.intersects(other)


def test_a_buttons_label_stands_beside_its_icon_or_below_or_gives_way() -> None:
    label = QSize(60, 20)
    beside = places(QSize(140, 50), 24, label)
    assert beside.icon is not None
    assert beside.label is not None
    assert beside.icon.right() < beside.label.left()
    below = places(QSize(80, 70), 24, label)
    assert below.icon is not None
    assert below.label is not None
    assert below.icon.bottom() <= below.label.top()
    alone = places(QSize(50, 50), 24, label)
    assert alone.icon is not None
    assert alone.label is None


def test_a_long_label_gets_room_from_those_that_have_it_to_spare() -> None:
    assert list(fair(300, (1, 1, 1), [(90, 60, 60)])) == [100, 100, 100]
    found = fair(300, (1, 1, 1), [(400, 60, 60), (140, 60, 80)])
    assert found[0] == 140
    assert found[1] >= 60
    assert found[2] >= 80
    assert sum(found) == pytest.approx(300, abs=3)


def test_where_no_size_of_text_has_room_shares_are_as_designed() -> None:
    assert fair(100, (2, 1), [(90, 60), (80, 50)]) == (2, 1)

"""The pictures of the techniques move, by their moving parts alone, and stand still when paused."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS, AppByHand
from upstroke.core.intents import Toggle
from upstroke.core.planning.beat import Beat
from upstroke.core.settings import MotionChoice
from upstroke.window.look import LIGHT, Style
from upstroke.window.main_window import MainWindow
from upstroke.window.moving_picture import MovingPicture
from upstroke.window.picture_parts import parts_of
from upstroke.window.picture_view import PictureView
from upstroke.window.pictures import Pictures
from upstroke.window.wardrobe import wants_stillness

SIZE = QSize(400, 300)
MOVING = {
    "warm-up": ("long", {"hands", "arrow", "short-arrows"}),
    "oil": ("", {"hand", "hand-2", "bottle", "drop"}),
    "upstroke": ("long", {"hand", "arrow", "arrow-2", "third-1", "third-2", "third-3"}),
    "calf": ("squeeze", {"hand"}),
    "ankle-rotation": ("turn", {"hand", "foot", "arrow", "arrow-2"}),
    "thumb-circles": ("circle", {"hands"}),
    "tug-and-twist": ("twist", {"hand", "arrow", *(f"lit-{toe}" for toe in range(1, 6))}),
    "toe-grind": ("swirl", {"hands"}),
    "knuckle-knead": ("circle", {"hand"}),
    "finishing": ("long", {"hands", "arrow", "arrow-2", "arrow-3"}),
}
STILL = ("before", "rest", "general")


def find(name: str) -> Path | None:
    path = ASSETS / "illustrations" / f"{name}.svg"
    return path if path.exists() else None


@pytest.fixture
def pictures(qapp: object) -> Pictures:
    assert qapp is not None
    return Pictures(ASSETS, find)


def moving(pictures: Pictures, name: str, *, mirrored: bool = False) -> MovingPicture:
    found = pictures.moving(name, SIZE, LIGHT, 1.0, mirrored=mirrored)
    assert found is not None
    return found


def beats(shape: str) -> list[Beat]:
    return [
        Beat(shape=shape, press=2 / 3, phase=at % 1, turns=at, since=round(at * 5000) + 1, item=1,
             pressure=3)
        for at in (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 2.4)
    ]  # fmt: skip


def clay(image: QImage) -> int:
    """Pixels of the accent, counted on every second of them."""
    wanted = QColor("#c8553d")
    return sum(
        image.pixelColor(x, y) == wanted
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


PRESSED = set(MOVING) - {"ankle-rotation"}


@pytest.mark.parametrize("name", sorted(PRESSED))
def test_a_firmer_hand_has_more_and_heavier_marks(pictures: Pictures, name: str) -> None:
    """Each level is a form of its own: the step to the next one is seen in every picture."""
    picture = moving(pictures, name)
    shape = MOVING[name][0]
    inked = [
        clay(
            drawn(
                picture,
                Beat(shape=shape, press=2 / 3, phase=0.3, since=2_000, item=1, pressure=level),
            )
        )
        for level in range(5)
    ]
    assert all(firmer > lighter * 1.04 for lighter, firmer in pairwise(inked)), inked


def drawn(picture: MovingPicture, beat: Beat | None) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    picture.draw(painter, picture.poses(beat))
    painter.end()
    return image


@pytest.mark.parametrize("name", MOVING)
def test_every_technique_has_its_moving_parts(pictures: Pictures, name: str) -> None:
    parts = parts_of((ASSETS / "illustrations" / f"{name}.svg").read_bytes())
    moving_parts = {part.name for part in parts if part.motion}
    assert {part for part in moving_parts if "-press-" not in part} == MOVING[name][1]
    picture = moving(pictures, name)
    images = [drawn(picture, beat) for beat in beats(MOVING[name][0])]
    assert all(one != other for one, other in pairwise(images))


@pytest.mark.parametrize("name", STILL)
def test_what_is_still_has_no_layers(pictures: Pictures, name: str) -> None:
    assert pictures.moving(name, SIZE, LIGHT, 1.0, mirrored=False) is None


def test_a_faint_tint_is_seen_too(pictures: Pictures) -> None:
    """Its layer is cut to what is covered, however little it covers."""
    picture = moving(pictures, "tug-and-twist")
    shown = [drawn(picture, Beat(shape="twist", phase=0.3, item=toe)) for toe in (1, 2)]
    toes = [image.pixelColor(178, 204) for image in shown]
    assert toes[0] != toes[1]


@pytest.mark.parametrize("name", MOVING)
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_changes_outside_the_rectangle_that_is_painted(
    pictures: Pictures,
    name: str,
    mirrored: bool,  # noqa: FBT001 - as pytest gives it
) -> None:
    picture = moving(pictures, name, mirrored=mirrored)
    steps = beats(MOVING[name][0])
    for one, other in pairwise(steps):
        dirty = picture.changed(picture.poses(one), picture.poses(other))
        before, after = drawn(picture, one), drawn(picture, other)
        for image in (before, after):
            painter = QPainter(image)
            painter.fillRect(dirty, QColor("black"))
            painter.end()
        assert before == after


@pytest.mark.parametrize("name", MOVING)
def test_the_frame_still_fits_into_the_picture(pictures: Pictures, name: str) -> None:
    """A hand that leaves the picture is cut off; its sleeve may go a little beyond, no more."""
    picture = moving(pictures, name)
    room = QRect(-12, -12, SIZE.width() + 24, SIZE.height() + 24)
    for beat in beats(MOVING[name][0]):
        dirty = picture.changed(picture.poses(None), picture.poses(beat))
        assert room.contains(dirty) or dirty.isEmpty()


class Repaints(QObject):
    """Remembers the rectangles that a widget is asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


@pytest.fixture
def view(qtbot: QtBot, pictures: Pictures) -> PictureView:
    made = PictureView(pictures)
    qtbot.addWidget(made)
    made.resize(SIZE)
    made.show_picture("calf", "Calf", mirrored=False)
    made.show_beat(beats("squeeze")[0])
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def repaints(view: PictureView) -> Iterator[Repaints]:
    made = Repaints()
    view.installEventFilter(made)
    yield made
    view.removeEventFilter(made)


def test_only_the_hand_is_painted_again(view: PictureView, repaints: Repaints) -> None:
    view.show_beat(Beat(shape="squeeze", press=2 / 3, phase=0.1, turns=0.1, pressure=3))
    QApplication.processEvents()
    assert len(repaints.rects) == 1
    painted = repaints.rects[0]
    assert painted.width() * painted.height() < SIZE.width() * SIZE.height() * 0.4


def test_nothing_is_painted_where_nothing_has_moved(view: PictureView, repaints: Repaints) -> None:
    for _ in range(10):
        view.show_beat(beats("squeeze")[0])
        QApplication.processEvents()
    assert repaints.rects == []


def test_reduced_motion_shows_the_arrow_and_keeps_still(
    view: PictureView, repaints: Repaints
) -> None:
    view.dress(Style(still=True))
    view.show_beat(beats("squeeze")[1])
    QApplication.processEvents()
    repaints.rects.clear()
    for beat in beats("squeeze")[1:5]:
        view.show_beat(beat)
        QApplication.processEvents()
    assert repaints.rects == []


def test_who_wants_less_motion_gets_less() -> None:
    assert wants_stillness(MotionChoice.REDUCED, system=False)
    assert not wants_stillness(MotionChoice.FULL, system=True)
    assert wants_stillness(MotionChoice.SYSTEM, system=True)
    assert not wants_stillness(MotionChoice.SYSTEM, system=False)


def test_the_picture_moves_in_a_session_and_stands_still_when_paused(
    window: MainWindow, app: AppByHand
) -> None:
    view = window.session.findChild(PictureView)
    assert view is not None
    repaints = Repaints()
    window.begin()
    app.pass_time(330_000)
    window.tick()
    QApplication.processEvents()
    view.installEventFilter(repaints)
    step_on(window, app)
    assert repaints.rects
    app.do(Toggle())
    window.tick()
    QApplication.processEvents()
    repaints.rects.clear()
    step_on(window, app)
    assert repaints.rects == []


def step_on(window: MainWindow, app: AppByHand) -> None:
    for _ in range(10):
        app.clock.millis += 33
        window.tick()
        QApplication.processEvents()


def test_what_the_small_picture_leaves_out_is_there_when_it_moves() -> None:
    source = b'<svg><g display="none" data-motion="direction: clockwise"/><g display="none"/></svg>'
    arrow, rest = parts_of(source)
    assert b"display" not in arrow.source
    assert b"display" in rest.source, "what does not move is as it was drawn"


@pytest.mark.parametrize(
    "source",
    [b"<svg", b"<svg/>", b'<svg><g data-motion="path: nowhere"/></svg>',
     b'<!DOCTYPE svg [<!ENTITY a "b">]><svg><g data-motion="lift: 1"/></svg>',
     b"<svg>" + b'<g data-motion="lift: 1"/>' * 60 + b"</svg>"],
)  # fmt: skip
def test_a_picture_that_cannot_be_taken_apart_stays_still(source: bytes) -> None:
    assert parts_of(source) == ()

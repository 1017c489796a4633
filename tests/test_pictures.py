"""The pictures: all there, drawable by Qt, in the colours that the themes know how to swap."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.pictures import shapes as draw_shapes
from tools.pictures.draw import PICTURES

ASSETS = Path(__file__).parent.parent / "assets"
ILLUSTRATIONS = ASSETS / "illustrations"
LUCIDE = ASSETS / "icons" / "lucide"

LEG_MASSAGE = [
    "before",
    "warm-up",
    "oil",
    "upstroke",
    "calf",
    "ankle-rotation",
    "thumb-circles",
    "tug-and-twist",
    "toe-grind",
    "knuckle-knead",
    "finishing",
    "rest",
]
OTHERS = [
    "general",
    "breathing",
    "neck",
    "shoulder",
    "wrist",
    "side-bend",
    "hip",
    "hamstring",
]
STILL = ["before", "rest", "general"]
CONTROLS = [
    "arrow-left",
    "check",
    "clock",
    "download",
    "heart-pulse",
    "info",
    "keyboard",
    "list",
    "maximize",
    "mic",
    "minus",
    "pause",
    "play",
    "plus",
    "repeat",
    "rotate-ccw",
    "settings",
    "shield-alert",
    "skip-back",
    "skip-forward",
    "square",
    "undo-2",
    "volume-2",
    "volume-x",
    "x",
]
PALETTE = {
    draw_shapes.OUTLINE,
    draw_shapes.HAIR,
    draw_shapes.SKIN,
    draw_shapes.SHADE,
    draw_shapes.ACCENT,
    draw_shapes.CLOTH,
    draw_shapes.SHIRT,
}
APP_ICON_SIZES = [16, 32, 48, 64, 128, 256, 512]


def painted(file: Path, size: QSize) -> QImage:
    return painted_text(file.read_text(encoding="utf-8"), size)


def painted_text(text: str, size: QSize, *, mirrored: bool = False) -> QImage:
    renderer = QSvgRenderer(QByteArray(text.encode()))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    if mirrored:
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def share_covered(image: QImage) -> float:
    covered = sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    return covered / (len(range(0, image.width(), 2)) * len(range(0, image.height(), 2)))


def colours(text: str) -> set[str]:
    return set(re.findall(r'(?:fill|stroke|stop-color|color)="([^"]*)"', text)) - {"none"}


def test_every_picture_that_the_programmes_name_is_there_and_no_other() -> None:
    there = sorted(file.stem for file in ILLUSTRATIONS.glob("*.svg"))
    assert there == sorted(LEG_MASSAGE + OTHERS)


@pytest.mark.parametrize("name", LEG_MASSAGE + OTHERS)
def test_a_picture_is_drawn_by_qt_and_fills_a_good_part_of_its_frame(name: str) -> None:
    image = painted(ILLUSTRATIONS / f"{name}.svg", QSize(400, 300))
    assert 0.2 < share_covered(image) < 0.9


@pytest.mark.parametrize("name", LEG_MASSAGE + OTHERS)
def test_nothing_touches_the_edge_of_a_picture(name: str) -> None:
    image = painted(ILLUSTRATIONS / f"{name}.svg", QSize(400, 300))
    edge = [(x, y) for x in range(400) for y in (0, 1, 298, 299)]
    edge += [(x, y) for x in (0, 1, 398, 399) for y in range(300)]
    assert not [at for at in edge if image.pixelColor(*at).alpha() > 0]


@pytest.mark.parametrize("name", LEG_MASSAGE + OTHERS)
def test_a_picture_has_the_common_frame_and_only_the_colours_that_themes_swap(name: str) -> None:
    text = (ILLUSTRATIONS / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 400 300"' in text
    assert colours(text) <= PALETTE
    assert set(re.findall(r"#[0-9a-fA-F]{3,8}", text)) <= PALETTE


@pytest.mark.parametrize("name", LEG_MASSAGE + OTHERS)
def test_a_picture_keeps_to_what_qt_can_draw(name: str) -> None:
    text = (ILLUSTRATIONS / f"{name}.svg").read_text(encoding="utf-8")
    assert set(re.findall(r"<(\w+)", text)) <= {"svg", "title", "g", "path"}


@pytest.mark.parametrize("name", LEG_MASSAGE + OTHERS)
def test_a_picture_shows_its_movement_by_an_arrow_unless_it_is_a_still_one(name: str) -> None:
    renderer = QSvgRenderer(str(ILLUSTRATIONS / f"{name}.svg"))
    assert renderer.elementExists("arrow") == (name not in STILL)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_number_on_the_leg_reads_the_same_in_the_mirrored_picture(number: int) -> None:
    text = (ILLUSTRATIONS / "upstroke.svg").read_text(encoding="utf-8")
    size = QSize(400, 300)
    centre = QSvgRenderer(QByteArray(text.encode())).boundsOnElement(f"number-{number}").center()
    x, y = round(centre.x()), round(centre.y())
    for_mirroring = text.replace(draw_shapes.UPRIGHT, draw_shapes.MIRRORED)
    digit = painted_text(text, size).copy(x - 11, y - 11, 22, 22)
    turned = painted_text(for_mirroring, size, mirrored=True).copy(400 - x - 11, y - 11, 22, 22)
    reversed_digit = painted_text(text, size, mirrored=True).copy(400 - x - 11, y - 11, 22, 22)
    assert turned == digit
    assert reversed_digit != digit


def test_each_toe_that_is_tugged_can_be_lit_by_itself() -> None:
    renderer = QSvgRenderer(str(ILLUSTRATIONS / "tug-and-twist.svg"))
    toes = [renderer.boundsOnElement(f"toe-{number}") for number in range(1, 6)]
    assert all(not toe.isEmpty() for toe in toes)
    widths = [toe.width() for toe in toes]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize("name", LEG_MASSAGE + OTHERS)
def test_the_committed_picture_is_what_the_script_draws(name: str) -> None:
    assert (ILLUSTRATIONS / f"{name}.svg").read_text(encoding="utf-8") == PICTURES[name]()


@pytest.mark.parametrize("name", CONTROLS)
def test_a_control_icon_is_drawn_in_the_colour_that_the_theme_puts_in(name: str) -> None:
    file = LUCIDE / f"{name}.svg"
    assert 0.02 < share_covered(painted(file, QSize(48, 48))) < 0.6
    assert colours(file.read_text(encoding="utf-8")) == {"currentColor"}


def test_the_app_icon_is_there_in_every_size() -> None:
    assert share_covered(painted(ASSETS / "icons" / "upstroke.svg", QSize(64, 64))) > 0.3
    for size in APP_ICON_SIZES:
        image = QImage(str(ASSETS / "icons" / f"upstroke-{size}.png"))
        assert image.size() == QSize(size, size)
        assert share_covered(image) > 0.3


@pytest.mark.parametrize("folder", [ILLUSTRATIONS, ASSETS / "icons", LUCIDE])
def test_each_folder_says_where_its_pictures_come_from(folder: Path) -> None:
    assert "licence" in (folder / "LICENSE.md").read_text(encoding="utf-8").lower()

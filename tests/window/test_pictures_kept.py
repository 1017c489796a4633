"""Icons and illustrations: in the colours of the look, on the right side, drawn once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap, QTransform

from tests.support.app_by_hand import ASSETS
from upstroke.window.look import DARK, LIGHT, PICTURE_COLOURS
from upstroke.window.pictures import KEPT, Pictures

SIZE = QSize(200, 150)


def find(name: str) -> Path | None:
    path = ASSETS / "illustrations" / f"{name}.svg"
    return path if path.exists() else None


@pytest.fixture
def pictures(qapp: object) -> Pictures:
    assert qapp is not None
    return Pictures(ASSETS, find)


def colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_has_the_colour_it_is_wanted_in(pictures: Pictures) -> None:
    assert "#a8432b" in colours(pictures.icon("pause", 32, "#a8432b", 1.0))


def test_a_sharp_screen_gets_sharp_pictures(pictures: Pictures) -> None:
    icon = pictures.icon("pause", 24, LIGHT.ink, 2.0)
    assert (icon.width(), icon.deviceIndependentSize().width()) == (48, 24)
    picture = pictures.illustration("calf", SIZE, LIGHT, 2.0, mirrored=False)
    assert picture.width() == 400
    assert picture.deviceIndependentSize().toSize() == SIZE


def test_a_dark_look_has_its_own_colours_of_every_illustration(pictures: Pictures) -> None:
    light = colours(pictures.illustration("calf", SIZE, LIGHT, 1.0, mirrored=False))
    dark = colours(pictures.illustration("calf", SIZE, DARK, 1.0, mirrored=False))
    for before, after in PICTURE_COLOURS["dark"].items():
        assert before not in dark
        assert (after in dark) == (before in light)


def test_the_left_side_is_the_right_one_in_a_mirror(pictures: Pictures) -> None:
    right = pictures.illustration("calf", SIZE, LIGHT, 1.0, mirrored=False).toImage()
    left = pictures.illustration("calf", SIZE, LIGHT, 1.0, mirrored=True).toImage()
    assert left != right
    assert left.transformed(QTransform.fromScale(-1, 1)) == right


def test_a_picture_is_drawn_once(pictures: Pictures) -> None:
    first = pictures.illustration("calf", SIZE, LIGHT, 1.0, mirrored=False)
    again = pictures.illustration("calf", SIZE, LIGHT, 1.0, mirrored=False)
    assert first.cacheKey() == again.cacheKey()


def test_no_more_are_kept_than_are_needed(pictures: Pictures) -> None:
    first = pictures.icon("pause", 1, LIGHT.ink, 1.0).cacheKey()
    for size in range(2, KEPT + 3):
        pictures.icon("pause", size, LIGHT.ink, 1.0)
    assert pictures.icon("pause", 1, LIGHT.ink, 1.0).cacheKey() != first


def test_a_step_without_a_picture_gets_the_general_one(pictures: Pictures) -> None:
    general = pictures.illustration("general", SIZE, LIGHT, 1.0, mirrored=False)
    for name in (None, "nowhere"):
        assert pictures.has(name)
        picture = pictures.illustration(name, SIZE, LIGHT, 1.0, mirrored=False)
        assert picture.cacheKey() == general.cacheKey()


def test_without_any_file_there_is_no_picture(qapp: object) -> None:
    assert qapp is not None
    none = Pictures(ASSETS, lambda _name: None)
    assert not none.has("calf")
    assert none.illustration("calf", SIZE, LIGHT, 1.0, mirrored=False).isNull()


def test_a_damaged_or_vanished_picture_is_no_picture(qapp: object, tmp_path: Path) -> None:
    assert qapp is not None
    damaged = tmp_path / "damaged.svg"
    damaged.write_text("<svg><not closed", encoding="utf-8")
    for file in (damaged, tmp_path / "vanished.svg", tmp_path / "vanished.png"):
        pictures = Pictures(ASSETS, {"x": file}.get)
        assert pictures.illustration("x", SIZE, LIGHT, 1.0, mirrored=True).isNull()


def test_a_photograph_of_somebodys_own_is_fitted(qapp: object, tmp_path: Path) -> None:
    assert qapp is not None
    photograph = QImage(800, 200, QImage.Format.Format_RGB32)
    photograph.fill(0xFF8800)
    photograph.save(str(tmp_path / "own.png"))
    pictures = Pictures(ASSETS, lambda _name: tmp_path / "own.png")
    drawn = pictures.illustration("own", SIZE, LIGHT, 1.0, mirrored=False)
    assert drawn.size() == QSize(200, 50)

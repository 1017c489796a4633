"""Colours can be read, and sizes follow the window."""

from __future__ import annotations

import pytest

from upstroke.core.settings import Theme
from upstroke.window.look import (
    DARK,
    LEAST_CONTRAST,
    LEAST_OF_SHAPES,
    LIGHT,
    PAIRS,
    PICTURE_COLOURS,
    SHAPES,
    Palette,
    Role,
    Style,
    contrast,
    palette_for,
    room_factor,
)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("front", "back"), PAIRS)
def test_every_pair_of_colours_in_use_has_the_contrast_of_text(
    palette: Palette, front: str, back: str
) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= LEAST_CONTRAST


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("front", "back"), SHAPES)
def test_what_is_left_of_the_ring_stands_out_from_what_is_spent(
    palette: Palette, front: str, back: str
) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= LEAST_OF_SHAPES


def test_hair_is_dark_in_both_themes_and_apart_from_its_outline() -> None:
    dark = PICTURE_COLOURS["dark"]
    hair, outline, skin = dark["#3a302c"], dark["#3b3330"], dark["#f3d9c6"]
    assert contrast(hair, "#000000") < contrast(skin, "#000000") / 1.5
    assert contrast(hair, outline) >= LEAST_OF_SHAPES


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize(
    ("theme", "system_is_dark", "palette"),
    [
        (Theme.LIGHT, True, LIGHT),
        (Theme.DARK, False, DARK),
        (Theme.SYSTEM, True, DARK),
        (Theme.SYSTEM, False, LIGHT),
    ],
)
def test_the_theme_is_the_systems_unless_one_is_chosen(
    theme: Theme, *, system_is_dark: bool, palette: Palette
) -> None:
    assert palette_for(theme, system_is_dark=system_is_dark) is palette


def test_text_grows_in_a_large_window_and_never_shrinks() -> None:
    assert room_factor(360, 640) == 1
    assert room_factor(1000, 700) == 1
    assert room_factor(1920, 1080) > 1
    assert room_factor(3840, 2160) > room_factor(1920, 1080)
    assert room_factor(3840, 700) == 1, "wide alone is not large"


def test_each_role_is_larger_than_the_one_before(qapp: object) -> None:
    assert qapp is not None
    sizes = [Style(text=2.0).font(role).pixelSize() for role in Role if role is not Role.STRONG]
    assert sizes == sorted(set(sizes))
    assert Style(text=2.0).font(Role.BODY).pixelSize() == 2 * Role.BODY.value.pixels

"""Colours can be read, and sizes follow the window."""

from __future__ import annotations

import pytest

from tools.docs.colours import PAGE, page
from upstroke.core.settings import Theme
from upstroke.window.button import HELD, Weight
from upstroke.window.glance import Tone
from upstroke.window.look import (
    DARK,
    HIGH_CONTRAST,
    HIGHEST_CONTRAST,
    LEAST_CONTRAST,
    LEAST_OF_SHAPES,
    LIGHT,
    PAIRS,
    PALETTES,
    PICTURE_COLOURS,
    SHAPES,
    Palette,
    Role,
    Style,
    contrast,
    mixed,
    palette_for,
    room_factor,
)
from upstroke.window.signal_view import WASH


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("front", "back"), PAIRS)
def test_every_pair_of_colours_in_use_has_the_contrast_of_text(
    palette: Palette, front: str, back: str
) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= LEAST_CONTRAST


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("front", "back"), SHAPES)
def test_every_pair_of_shapes_in_use_stands_apart(palette: Palette, front: str, back: str) -> None:
    assert contrast(getattr(palette, front), getattr(palette, back)) >= LEAST_OF_SHAPES


@pytest.mark.parametrize(("front", "back"), PAIRS)
def test_high_contrast_is_higher(front: str, back: str) -> None:
    ratio = contrast(getattr(HIGH_CONTRAST, front), getattr(HIGH_CONTRAST, back))
    assert ratio >= HIGHEST_CONTRAST


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_words_can_be_read_while_a_signal_washes_over_them(palette: Palette, tone: Tone) -> None:
    tint = getattr(palette, tone.value)
    ink, paper = (mixed(one, tint, WASH).name() for one in (palette.ink, palette.paper))
    assert contrast(ink, paper) >= LEAST_CONTRAST


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("back", "front"), [weight.value for weight in Weight])
def test_a_button_that_is_held_down_can_still_be_read(
    palette: Palette, back: str, front: str
) -> None:
    ink, plate = getattr(palette, front), getattr(palette, back)
    assert contrast(ink, mixed(plate, ink, HELD).name()) >= LEAST_CONTRAST


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_colour_of_the_pictures_has_its_own_in_every_palette(palette: Palette) -> None:
    named = set(PICTURE_COLOURS[palette.name])
    assert named == (set(PICTURE_COLOURS["dark"]) if palette is not LIGHT else set())


@pytest.mark.parametrize(
    ("theme", "wanted", "palette"),
    [
        (Theme.SYSTEM, True, HIGH_CONTRAST),
        (Theme.LIGHT, True, LIGHT),
        (Theme.HIGH_CONTRAST, False, HIGH_CONTRAST),
    ],
)
def test_high_contrast_is_the_systems_wish_or_ones_own(
    theme: Theme, *, wanted: bool, palette: Palette
) -> None:
    found = palette_for(theme, system_is_dark=False, system_wants_contrast=wanted)
    assert found is palette


def test_hair_is_dark_in_both_themes_and_apart_from_its_outline() -> None:
    dark = PICTURE_COLOURS["dark"]
    hair, outline, skin = dark["#3a302c"], dark["#3b3330"], dark["#f3d9c6"]
    assert contrast(hair, "#000000") < contrast(skin, "#000000") / 1.5
    assert contrast(hair, outline) >= LEAST_OF_SHAPES


def test_the_page_of_design_tells_these_colours() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert page(text) == text


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

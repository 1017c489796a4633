"""The look of the window, held in one place: colours, sizes of text, spacing and corners.

Warm paper and clay by day, the same clay on dark wood by night. Every pair of colours in `PAIRS`
has a contrast of at least 4.5 to 1, as WCAG 2.2 asks of text (1.4.3), and of at least 7 (1.4.6)
where high contrast is asked for; a test measures them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QGuiApplication

from upstroke.core.settings import Theme

LEAST_CONTRAST = 4.5

HIGHEST_CONTRAST = 7.0
"""What WCAG 2.2 asks of text for those who need more (1.4.6)."""

LEAST_OF_SHAPES = 3.0
"""What WCAG 2.2 asks of the parts of a picture (1.4.11)."""

SRGB_KNEE = 0.04045
"""Below it the curve of sRGB is a straight line (IEC 61966-2-1)."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for.

    `paper` is the window, `card` lies on it, `well` is sunk into it (plain buttons). `track` is the
    part of the ring that is spent: darker than paper, far from the colour of what is left.
    `soft` is for second lines, `accent` for work, `calm` for waiting and rest. `outlined`: what can
    be pressed has an edge in the colour of `line`.
    """

    name: str
    paper: str
    card: str
    well: str
    line: str
    track: str
    ink: str
    soft: str
    accent: str
    on_accent: str
    calm: str
    on_calm: str
    danger: str
    on_danger: str
    focus: str
    outlined: bool = False


LIGHT = Palette(
    name="light",
    paper="#faf6f0",
    card="#fffdfa",
    well="#f0e7dc",
    line="#ddcfbd",
    track="#cdb9a3",
    ink="#2b2420",
    soft="#66584d",
    accent="#a8432b",
    on_accent="#fffaf5",
    calm="#47695b",
    on_calm="#f8fbf9",
    danger="#9c2430",
    on_danger="#fff8f6",
    focus="#1d5fa6",
)

DARK = Palette(
    name="dark",
    paper="#1d1916",
    card="#27221e",
    well="#362e28",
    line="#4b4038",
    track="#574a40",
    ink="#f4ece2",
    soft="#c2b3a5",
    accent="#ec9474",
    on_accent="#2a130a",
    calm="#9cc4b1",
    on_calm="#12211a",
    danger="#f29490",
    on_danger="#2d0b0b",
    focus="#8fc1ff",
)

HIGH_CONTRAST = Palette(
    name="high contrast",
    paper="#000000",
    card="#000000",
    well="#161616",
    line="#ffffff",
    track="#565656",
    ink="#ffffff",
    soft="#ededed",
    accent="#ffd829",
    on_accent="#000000",
    calm="#7fe9ff",
    on_calm="#000000",
    danger="#ffb1a8",
    on_danger="#000000",
    focus="#ff9bff",
    outlined=True,
)

PALETTES = (LIGHT, DARK, HIGH_CONTRAST)

PAIRS = (
    *((front, back) for front in ("ink", "soft") for back in ("paper", "card", "well")),
    *((tone, back) for tone in ("accent", "calm", "danger") for back in ("paper", "card", "well")),
    ("focus", "paper"),
    ("focus", "card"),
    ("on_accent", "accent"),
    ("on_calm", "calm"),
    ("on_danger", "danger"),
)
"""Foreground and background as they are used together."""

SHAPES = (
    *(("accent", "track"), ("calm", "track"), ("soft", "track")),
    *(("accent", "well"), ("calm", "well"), ("soft", "well"), ("soft", "card")),
)
"""What is left of the ring, and what is spent; sliders, switches, dots and the edges of fields."""

PICTURE_COLOURS = {
    "light": {},
    "dark": {
        "#3b3330": "#dccbbb",
        "#3a302c": "#2f2621",
        "#f3d9c6": "#6d4d3d",
        "#e3b999": "#8d6650",
        "#8fa89b": "#4a6357",
        "#6f87a0": "#3d5169",
        "#c8553d": "#f49a78",
    },
    "high contrast": {
        "#3b3330": "#ffffff",
        "#3a302c": "#000000",
        "#f3d9c6": "#303030",
        "#e3b999": "#595959",
        "#8fa89b": "#005f73",
        "#6f87a0": "#3a2f8f",
        "#c8553d": "#ffd829",
    },
}
"""What each colour of the illustrations becomes, by palette."""


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21, after WCAG 2.2 (relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= SRGB_KNEE else ((share + 0.055) / 1.055) ** 2.4


def palette_for(
    theme: Theme, *, system_is_dark: bool, system_wants_contrast: bool = False
) -> Palette:
    """The colours of a theme."""
    if theme is Theme.HIGH_CONTRAST or (theme is Theme.SYSTEM and system_wants_contrast):
        return HIGH_CONTRAST
    dark = system_is_dark if theme is Theme.SYSTEM else theme is Theme.DARK
    return DARK if dark else LIGHT


class TypeSize(NamedTuple):
    """Height in pixels at 100 %, and weight."""

    pixels: int
    weight: QFont.Weight


class Role(Enum):
    """The one scale of type; each is about a fifth larger than the one before.

    `DISPLAY` stands alone: one word on a page.
    """

    SMALL = TypeSize(14, QFont.Weight.Normal)
    BODY = TypeSize(16, QFont.Weight.Normal)
    STRONG = TypeSize(16, QFont.Weight.DemiBold)
    HEADING = TypeSize(20, QFont.Weight.DemiBold)
    LARGE = TypeSize(24, QFont.Weight.DemiBold)
    TITLE = TypeSize(30, QFont.Weight.Bold)
    DISPLAY = TypeSize(56, QFont.Weight.Bold)


class Space:
    """Distances in pixels: steps of four, so that edges meet."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 20
    HUGE = 32


GUTTER = 16
"""Pixels at the right of what scrolls, kept for its bar, so that edges stay aligned without it."""

CORNER = 12
FOCUS_WIDTH = 3
KNOB = 24
"""Across the knob of a slider, in pixels at 100 %."""

TOUCH = 44
"""Least height of a control in pixels, for a knuckle: WCAG 2.2's target size (2.5.5)."""


@dataclass(frozen=True, slots=True)
class Style:
    """Colours and the size of text (1.0 as designed) that everything is drawn with.

    `still`: nothing moves but what tells the time.
    """

    palette: Palette = LIGHT
    text: float = 1.0
    still: bool = False

    def pixels(self, designed: float) -> int:
        """A size that grows with the text, in pixels."""
        return round(designed * self.text)

    def font(self, role: Role) -> QFont:
        """The system's own typeface in a size and weight of the scale."""
        return self.sized(self.pixels(role.value.pixels), role.value.weight)

    @staticmethod
    def sized(pixels: float, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
        """The system's own typeface, so many pixels high."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, round(pixels)))
        font.setWeight(weight)
        return font


ROOMY = ((2.8, 2.1), (2.1, 1.7), (1.5, 1.35), (1.2, 1.15))
"""How much larger text is in a window so many times the usual: few steps, so it seldom changes."""


def room_factor(width: int, height: int) -> float:
    """How much larger text may be in a large window."""
    times = min(width / 1000, height / 700)
    return next((factor for least, factor in ROOMY if times >= least), 1.0)


def colour(text: str, alpha: float = 1.0) -> QColor:
    """A colour of the palette, more or less transparent."""
    made = QColor(text)
    made.setAlphaF(alpha)
    return made


def mixed(one: str, other: str, share: float) -> QColor:
    """A colour between two: `share` of the other."""
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() + share * (b.redF() - a.redF()),
        a.greenF() + share * (b.greenF() - a.greenF()),
        a.blueF() + share * (b.blueF() - a.blueF()),
    )

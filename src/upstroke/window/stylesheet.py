"""Colours for Qt's own widgets: a palette for all, and rules for what a palette cannot say."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from upstroke.window.look import CORNER, FOCUS_WIDTH, GUTTER, KNOB, Palette, Style, colour
from upstroke.window.look import Role as Size

Role = QPalette.ColorRole


def qt_palette(palette: Palette) -> QPalette:
    """Our colours in the places where Qt looks for them."""
    made = QPalette()
    roles = {
        Role.Window: palette.paper,
        Role.WindowText: palette.ink,
        Role.Base: palette.paper,
        Role.AlternateBase: palette.well,
        Role.Text: palette.ink,
        Role.Button: palette.well,
        Role.ButtonText: palette.ink,
        Role.BrightText: palette.on_accent,
        Role.Highlight: palette.accent,
        Role.HighlightedText: palette.on_accent,
        Role.ToolTipBase: palette.card,
        Role.ToolTipText: palette.ink,
        Role.PlaceholderText: palette.soft,
        Role.Link: palette.accent,
        Role.Mid: palette.line,
    }
    for role, tint in roles.items():
        made.setColor(role, colour(tint))
    return made


def stylesheet(style: Style) -> str:
    """Rules for fields, sliders, scroll bars and tips."""
    palette, bar, knob = style.palette, GUTTER, style.pixels(KNOB)
    groove = style.pixels(6)
    return f"""
QAbstractSpinBox {{
    background: {palette.card}; color: {palette.ink};
    border: 1px solid {palette.soft}; border-radius: {CORNER - 4}px; padding: 0 4px;
    font-size: {style.pixels(Size.STRONG.value.pixels)}px; font-weight: 600;
    selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QAbstractSpinBox:focus {{ border: {FOCUS_WIDTH}px solid {palette.focus}; padding: 0 2px; }}
QAbstractSpinBox:disabled {{ color: {palette.soft}; border-color: {palette.line}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    width: 0; height: 0; border: none;
}}
QComboBox QAbstractItemView {{
    background: {palette.card}; color: {palette.ink};
    border: 1px solid {palette.line}; padding: 4px; outline: 0;
    font-size: {style.pixels(Size.BODY.value.pixels)}px; font-weight: 400;
    selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QComboBox QAbstractItemView::item {{ min-height: {style.pixels(36)}px; padding: 0 8px; }}
QSlider::groove:horizontal {{
    height: {groove}px; background: {palette.well}; border-radius: {groove // 2}px;
}}
QSlider::sub-page:horizontal {{ background: {palette.calm}; border-radius: {groove // 2}px; }}
QSlider::sub-page:horizontal:disabled {{ background: {palette.track}; }}
QSlider::handle:horizontal {{
    width: {knob}px; height: {knob}px; margin: {-(knob - groove) // 2}px 0;
    background: {palette.calm}; border-radius: {knob // 2}px;
}}
QSlider::handle:horizontal:disabled {{ background: {palette.track}; }}
QSlider::handle:horizontal:focus {{ border: {FOCUS_WIDTH}px solid {palette.focus}; }}
QProgressBar {{
    min-height: {groove}px; max-height: {groove}px; border: none;
    background: {palette.well}; border-radius: {groove // 2}px;
}}
QProgressBar::chunk {{ background: {palette.calm}; border-radius: {groove // 2}px; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {palette.soft}; min-height: 40px; border-radius: 4px; margin: 0 0 0 {bar - 8}px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
    background: {palette.card}; color: {palette.ink};
    border: 1px solid {palette.line}; padding: 6px;
}}
"""

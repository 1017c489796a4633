"""Texts that Qt would read marks out of: every letter stands for itself."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from upstroke.desktop.display.exact_texts import menu_text, tip_text, title_text


@pytest.mark.parametrize(
    ("text", "in_menu", "on_bus"),
    [
        ("Calf", "Calf", "Calf"),
        ("Push & pull", "Push && pull", "&Push & pull"),
        ("AB_cd", "AB_cd", "AB__cd"),
        ("_a && b_", "_a &&&& b_", "&__a && b__"),
        ("&", "&&", "&&"),
    ],
)
def test_marks_of_menus_are_letters(text: str, in_menu: str, on_bus: str) -> None:
    assert menu_text(text, on_bus=False) == in_menu
    assert menu_text(text, on_bus=True) == on_bus


@pytest.mark.parametrize(
    ("text", "title"),
    [("Calf", "Calf"), ("[*]", "[*][*]"), ("a [*] b[*][*]", "a [*][*] b[*][*][*][*]")],
)
def test_the_mark_of_titles_is_doubled(text: str, title: str) -> None:
    assert title_text(text) == title


@pytest.mark.parametrize(
    "text", ["Calf", "<b>Calf</b>", "<i>a</i> & b", "a < b", "R&amp;D", "<qt>x", 'say "<br>"']
)
def test_tips_show_what_looks_like_html(text: str) -> None:
    tip, shown = tip_text(text), QTextDocument()
    if Qt.mightBeRichText(tip):
        shown.setHtml(tip)
    else:
        shown.setPlainText(tip)
    assert shown.toPlainText() == text

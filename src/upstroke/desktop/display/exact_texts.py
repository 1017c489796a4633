"""Texts of a person's own, such as a step's name, so that Qt shows every letter of them.

Menus, window titles and tool tips read some letters as marks.
"""

from __future__ import annotations

import html

from PySide6.QtGui import Qt

_MODIFIED = "[*]"
"""Marks a document that is not saved in a window's title; doubled it is itself."""


def menu_text(text: str, *, on_bus: bool) -> str:
    """A text for an entry of a menu, in which "&" marks the letter after it as its key.

    Args:
        text: what is to be read.
        on_bus: whether the desktop's panel shows the menu, over D-Bus. There "_" marks the key, and
            Qt makes one of the first "&", so that one before the text keeps the others as they are.
    """
    if not on_bus:
        return text.replace("&", "&&")
    before = "&" if "&" in text else ""
    return before + text.replace("_", "__")


def title_text(text: str) -> str:
    """A text for a window's title."""
    return text.replace(_MODIFIED, 2 * _MODIFIED)


def tip_text(text: str) -> str:
    """A text for a tool tip, which Qt takes for HTML where it looks like it."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text)}</qt>"

"""Finding the control of a setting on a page."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def control(page: QWidget, kind: type[W], path: str) -> W:
    """The control of a setting, by its path in the table of settings."""
    found = page.findChild(kind, path)
    assert found is not None
    return found

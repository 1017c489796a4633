"""A window that was put away comes back as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from upstroke.window.raising import bring_forward


def test_a_window_comes_back_from_where_it_was_put(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    bring_forward(window)
    assert not window.isMinimized()
    assert window.isMaximized()
    window.hide()
    bring_forward(window)
    assert window.isVisible()

"""What every test of the window gets: no screen, the real app over an engine by hand, a window."""

from __future__ import annotations

import os

# Before the first import of Qt, so that `pytest tests/window` alone needs no screen either.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from tests.support.app_by_hand import ASSETS, AppByHand, closing_all
from tests.window.paints import Paints
from upstroke.window.main_window import MainWindow

EVENING = datetime(2026, 3, 1, 20, 30)  # noqa: DTZ001 - the time on a person's wall


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    """Nothing that was opened is left open."""
    with closing_all():
        yield


@pytest.fixture(autouse=True)
def gone(qapp: QApplication) -> Iterator[None]:
    """Delete the windows of a test: else they live on, and are styled with each new one."""
    before = set(_windows(qapp))
    yield
    for pointer, window in _windows(qapp).items():
        if pointer not in before:
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows(application: QApplication) -> dict[int, QWidget]:
    return {getCppPointer(one)[0]: one for one in application.topLevelWidgets()}


@pytest.fixture
def app() -> AppByHand:
    """The leg massage at its standard length, its safety note agreed to."""
    made = AppByHand()
    made.agree_safety()
    return made


@pytest.fixture
def window(qtbot: QtBot, app: AppByHand) -> MainWindow:
    """The window on that app, on its overview."""
    made = MainWindow(app, ASSETS, app.clock.in_millis, lambda: EVENING)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def painted() -> Iterator[Callable[[QWidget], int]]:
    """How often anything within a widget was painted since the last call."""
    paints = Paints()
    watched: set[QWidget] = set()

    def since(widget: QWidget) -> int:
        QApplication.processEvents()
        for one in (widget, *widget.findChildren(QWidget)):
            if one not in watched:
                one.installEventFilter(paints)
                watched.add(one)
        count, paints.count = paints.count, 0
        return count

    yield since
    for one in watched:
        one.removeEventFilter(paints)

"""The window that is seen before all else: when it may be, and what it looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from upstroke.app.opening import door_to, open_at_once
from upstroke.core.settings import Theme
from upstroke.files.places import user_folders
from upstroke.window.look import PALETTES
from upstroke.window.shell import PAPERS, Shell, paper_of


def test_the_papers_are_those_of_the_look() -> None:
    assert {palette.name: palette.paper for palette in PALETTES} == PAPERS
    assert set(PAPERS) == {theme.value for theme in Theme} - {Theme.SYSTEM.value}


@pytest.mark.parametrize("theme", ["light", "dark", "high contrast"])
def test_it_is_plain_paper_of_the_size_it_had(qtbot: QtBot, theme: str) -> None:
    shell = Shell(theme, (820, 610), maximised=False)
    qtbot.addWidget(shell)
    assert shell.size() == QSize(820, 610)
    assert shell.palette().color(QPalette.ColorRole.Window).name() == PAPERS[theme]
    assert paper_of("system") in PAPERS.values()
    assert not shell.painted
    with qtbot.waitExposed(shell):
        shell.show()
    assert shell.grab().toImage().pixelColor(400, 300).name() == PAPERS[theme]
    assert shell.painted


def test_it_can_be_as_it_was_left(qtbot: QtBot) -> None:
    shell = Shell("light", (820, 610), maximised=True)
    qtbot.addWidget(shell)
    shell.appear()
    assert shell.isMaximized()


def test_what_is_put_in_ends_with_it(qtbot: QtBot) -> None:
    class Inside(QLabel):
        closed = 0

        def closeEvent(self, event: object) -> None:
            assert event is not None
            self.closed += 1

    shell, inside = Shell("light", (820, 610), maximised=False), Inside()
    inside.setParent(shell)
    qtbot.addWidget(shell)
    shell.hold(inside)
    shell.show()
    shell.close()
    assert inside.closed == 1


def test_nothing_is_shown_where_another_may_be_open(tmp_path: Path) -> None:
    environment = {"TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    door = Path(door_to(user_folders().config, environment))
    door.parent.mkdir()
    door.touch()
    assert open_at_once(environment) is None


def test_nothing_is_shown_where_there_is_no_display(tmp_path: Path) -> None:
    assert open_at_once({"TMPDIR": str(tmp_path)}) is None


def test_each_home_has_a_door_of_its_own(tmp_path: Path) -> None:
    assert door_to(tmp_path) == door_to(tmp_path)
    assert door_to(tmp_path / "other") != door_to(tmp_path)

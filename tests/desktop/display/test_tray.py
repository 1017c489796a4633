"""The tray's entries, on a real icon that no desktop need show."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from upstroke.desktop.display.tray import Tray, TrayActions, TrayState
from upstroke.files.places import assets_folder

FACE = TrayState("Calf, left leg: 12 min to go", 12, "Pause")


class Pressed:
    """What was pressed, in order."""

    def __init__(self) -> None:
        self.order: list[str] = []

    def acts(self) -> TrayActions:
        return TrayActions(*[lambda name=name: self.order.append(name) for name in "tnsw"])


@pytest.mark.usefixtures("qtbot")
def test_it_shows_what_it_is_given_and_its_entries_do_what_they_say() -> None:
    pressed = Pressed()
    tray = Tray(assets_folder() / "icons", pressed.acts())
    tray.show_face(FACE)
    entries = [action for action in tray.menu.actions() if not action.isSeparator()]
    assert [action.text() for action in entries] == [
        *("Calf, left leg: 12 min to go", "Pause", "Next step", "Stop", "Show the window"),
    ]
    assert not entries[0].isEnabled()
    for action in entries[1:]:
        action.trigger()
    assert pressed.order == list("tnsw")
    assert "12 min to go" in tray.icon.toolTip()
    assert not tray.icon.icon().isNull()
    tray.close()
    assert not tray.icon.isVisible()


def test_a_press_on_the_icon_shows_the_window(qtbot: QtBot) -> None:
    pressed = Pressed()
    tray = Tray(assets_folder() / "icons", pressed.acts())
    tray.show_face(FACE)
    with qtbot.waitSignal(tray.icon.activated):
        tray.icon.activated.emit(tray.icon.ActivationReason.Trigger)
    tray.icon.activated.emit(tray.icon.ActivationReason.Context)
    assert pressed.order == ["w"]

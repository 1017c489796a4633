"""What can be done with the sound before a session, on the overview."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.support.app_by_hand import AppByHand
from upstroke.core.app_state import ExportState, SoundCheck
from upstroke.window.level_meter import bars_of
from upstroke.window.main_window import MainWindow
from upstroke.window.pacing import IDLE, QUIET, pace
from upstroke.window.sound_tools import SoundTools

FILE = Path("music") / "leg-massage standard.mp3"


def tools(window: MainWindow) -> SoundTools:
    return window.overview.sound


def press(window: MainWindow) -> QFileDialog:
    """Press "Save as a sound file"; the dialog that comes up."""
    button = tools(window).save
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    return dialog


def test_it_asks_where_to_and_saves_there(window: MainWindow, app: AppByHand) -> None:
    dialog = press(window)
    assert dialog.selectedFiles() == [str(app.music / FILE.name)]
    dialog.accept()
    assert app.state().saving == ExportState(app.music / FILE.name)
    assert tools(window).saving.words.text() == f"Saving {FILE.name}: 0\N{NO-BREAK SPACE}%"


def test_nothing_is_saved_where_the_dialog_is_left(window: MainWindow, app: AppByHand) -> None:
    press(window).reject()
    assert app.state().saving is None
    assert not tools(window).saving.isVisible()


def test_another_kind_gives_the_name_its_ending(window: MainWindow, app: AppByHand) -> None:
    dialog = press(window)
    flac = "FLAC (*.flac)"
    assert flac in dialog.nameFilters()
    dialog.selectNameFilter(flac)
    dialog.filterSelected.emit(flac)
    dialog.accept()
    assert app.state().saving == ExportState(app.music / "leg-massage standard.flac")


@pytest.mark.parametrize(
    ("kind", "typed", "name"),
    [
        ("MP3", "12.5 min", "12.5 min.mp3"),
        ("MP3", "x.tar", "x.tar.mp3"),
        ("FLAC", "12.5 min", "12.5 min.flac"),
        ("FLAC", "massage v2.", "massage v2.flac"),
        ("MP3", "short", "short.mp3"),
        ("MP3", "Loud.MP3", "Loud.MP3"),
        ("MP3", "by its own name.flac", "by its own name.flac"),
        ("MP3", "Wäsche 3.0", "Wäsche 3.0.mp3"),
        ("MP3", "x" * 251 + ".4", "x" * 251 + ".4.mp3"),
    ],
)
def test_any_name_is_made_right_by_its_kind(
    window: MainWindow, app: AppByHand, *, kind: str, typed: str, name: str
) -> None:
    dialog = press(window)
    choose_kind(dialog, kind)
    dialog.selectFile(typed)
    dialog.accept()
    assert app.state().saving == ExportState(app.music / name)


def test_a_file_that_only_the_right_name_has_is_asked_about(
    window: MainWindow, app: AppByHand
) -> None:
    """By the dialog itself: it is there again, with that name, and of the kind that was chosen."""
    (app.music / "12.5 min.flac").write_bytes(b"mine")
    dialog = press(window)
    choose_kind(dialog, "FLAC")
    dialog.selectFile("12.5 min")
    dialog.accept()
    assert app.state().saving is None
    (again,) = (each for each in window.findChildren(QFileDialog) if each.isVisible())
    assert again.selectedFiles() == [str(app.music / "12.5 min.flac")]
    assert again.selectedNameFilter() == "FLAC (*.flac)"
    again.reject()
    assert app.state().saving is None


def choose_kind(dialog: QFileDialog, kind: str) -> None:
    """As a person does: it is selected, and told."""
    (found,) = (each for each in dialog.nameFilters() if each.startswith(kind))
    dialog.selectNameFilter(found)
    dialog.filterSelected.emit(found)


def test_progress_is_shown_in_place_and_can_be_cancelled(
    window: MainWindow, app: AppByHand
) -> None:
    shown = tools(window)
    shown.save.setFocus()
    app.export.saving = ExportState(FILE, 0.427)
    window.tick()
    assert shown.saving.words.text() == f"Saving {FILE.name}: 42\N{NO-BREAK SPACE}%"
    assert shown.saving.bar.value() == 42
    assert not shown.save.isEnabled()
    assert QApplication.focusWidget() is shown.saving.cancel
    QTest.keyClick(shown.saving.cancel, Qt.Key.Key_Space)
    assert app.state().saving is None
    assert not shown.saving.isVisible()
    assert shown.save.isEnabled()
    assert QApplication.focusWidget() is shown.save


def test_what_became_of_it_is_told(window: MainWindow, app: AppByHand) -> None:
    shown = tools(window).saving
    done = ExportState(FILE, 1.0, over=True, troubles=("Two words are missing.",))
    for saving, words, faults in (
        (done, f"Saved: {FILE.name}", "Two words are missing."),
        (replace(done, troubles=()), f"Saved: {FILE.name}", ""),
        (replace(done, fault="There is no folder music."), "", "There is no folder music."),
    ):
        app.export.saving = saving
        window.tick()
        assert (shown.words.text(), shown.faults.text()) == (words, faults)
        assert shown.words.isVisible() == bool(words)
        assert shown.faults.isVisible() == bool(faults)
        assert not shown.bar.isVisible()
        assert not shown.cancel.isVisible()


def test_what_cannot_be_had_cannot_be_saved(window: MainWindow) -> None:
    window.overview.length_chosen.emit(60_000)
    assert not tools(window).save.isEnabled()


def test_closing_the_window_cancels(window: MainWindow, app: AppByHand) -> None:
    app.export.saving = ExportState(FILE, 0.4)
    window.close()
    assert app.state().saving is None


def test_the_level_is_seen_while_a_check_plays(window: MainWindow, app: AppByHand) -> None:
    level = window.overview.sound.checked.level
    assert not level.isVisible()
    app.show(sound_check=SoundCheck("Playing: a chime, through Qt.", under_way=True, level=-20.0))
    window.tick()
    assert level.isVisible()
    assert level.bars == bars_of(-20.0)
    app.show(sound_check=SoundCheck("Played: a chime, through Qt."))
    window.tick()
    assert not level.isVisible()


def test_a_sound_check_is_one_press_away_and_tells_how_it_goes(
    window: MainWindow, app: AppByHand
) -> None:
    button, shown = tools(window).check, tools(window).checked
    assert not shown.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert shown.words.text() == "Playing: a chime and the voice, through Qt."
    app.show(
        sound_check=SoundCheck("Played: a chime, through Qt.", warnings=("The voice is muted.",))
    )
    window.tick()
    assert shown.words.text() == "Played: a chime, through Qt."
    assert shown.warnings.text() == "The voice is muted."
    assert shown.warnings.isVisible()
    assert not shown.trouble.isVisible()


def test_why_nothing_is_heard_is_told_once(window: MainWindow, app: AppByHand) -> None:
    why = "No sound can be played: nothing is plugged in."
    app.show(trouble=why, sound_check=SoundCheck(why, trouble=True))
    window.tick()
    assert tools(window).checked.trouble.text() == why
    assert not tools(window).checked.words.isVisible()
    assert not window.overview.trouble.isVisible()
    app.show(sound_check=None)
    window.tick()
    assert window.overview.trouble.text() == why
    assert not tools(window).checked.isVisible()


def test_what_has_come_is_scrolled_to(window: MainWindow, app: AppByHand) -> None:
    window.resize(360, 640)
    QApplication.processEvents()
    shown = tools(window).saving
    app.export.saving = ExportState(FILE, 0.4)
    window.tick()
    for _ in range(4):
        QApplication.processEvents()
    assert not shown.cancel.visibleRegion().isEmpty()


def test_progress_is_looked_at_often_enough_to_be_seen() -> None:
    assert pace(None, seen=True) == IDLE
    assert pace(None, seen=True, busy=True) == QUIET

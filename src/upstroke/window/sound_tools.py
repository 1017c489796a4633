"""What can be done with the sound before a session: checked, and saved as a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from upstroke.core.app_state import AppState, ExportState, SoundCheck
from upstroke.texts import tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.level_meter import LevelMeter
from upstroke.window.look import Role, Space
from upstroke.window.pictures import Pictures


class SavingView(QWidget):
    """How far a file is, with Cancel; then that it is there, or why not."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.words = Words()
        self.faults = Words(tone="danger")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Saving"))
        self.cancel = Button(pictures, Face(tr("Cancel"), "x", name=tr("Cancel saving")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self.words, self.faults, self.bar):
            column.addWidget(widget)
        column.addWidget(self.cancel, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_saving(self, saving: ExportState | None) -> None:
        """Show how it goes, or nothing."""
        under_way = saving is not None and not saving.over
        self.setVisible(saving is not None)
        self.bar.setVisible(under_way)
        self.cancel.setVisible(under_way)
        if saving is not None:
            percent = int(100 * saving.fraction)
            self.bar.setValue(percent)
            self.words.show_text(_told(saving, percent))
            faults = saving.troubles if saving.fault is None else (saving.fault,)
            self.faults.show_text(" ".join(faults) if saving.over else "")


class CheckView(QWidget):
    """What a sound check tells, with what the person's own settings keep from being heard."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Words()
        self.level = LevelMeter()
        self.trouble = Words(tone="danger")
        self.warnings = Words(tone="danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self.words, self.level, self.trouble, self.warnings):
            column.addWidget(widget)

    def show_check(self, check: SoundCheck | None) -> None:
        """Show how it goes, or nothing."""
        self.setVisible(check is not None)
        if check is not None:
            self.words.show_text("" if check.trouble else check.sentence)
            self.level.setVisible(check.under_way)
            self.level.show_level(check.level)
            self.trouble.show_text(check.sentence if check.trouble else "")
            self.warnings.show_text("\n".join(check.warnings))


class SoundTools(QWidget):
    """Shows how things stand; asks for a check, or to save."""

    check_wanted = Signal()
    grown = Signal()
    """There is more to be seen than before."""
    save_wanted = Signal()
    cancelled = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._seen: tuple[bool, bool] = (False, False)
        plain = Face(tr("Sound check"), "volume-2", weight=Weight.PLAIN, role=Role.BODY)
        self.check = Button(pictures, plain)
        self.checked = CheckView()
        save = tr("Save as a sound file")
        face = Face(save, "download", weight=Weight.PLAIN, role=Role.BODY)
        self.save = Button(pictures, face)
        self.saving = SavingView(pictures)
        self.check.clicked.connect(self.check_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.saving.cancel.clicked.connect(self.cancelled)
        row = FlowLayout()
        row.addWidget(self.check)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(self.checked)
        column.addWidget(self.saving)

    def show_state(self, state: AppState, *, playable: bool) -> None:
        """Show how things stand; `playable`: there is a plan."""
        saving = state.saving
        under_way = saving is not None and not saving.over
        handed_on = (self.save if under_way else self.saving.cancel).hasFocus()
        self.save.setEnabled(playable and not under_way)
        self.saving.show_saving(saving)
        check = state.sound_check
        self.checked.show_check(check)
        if handed_on:
            (self.saving.cancel if under_way else self.save).setFocus()
        seen = (check is not None, saving is not None)
        if seen != self._seen and any(seen):
            self.grown.emit()
        self._seen = seen


def is_busy(state: AppState) -> bool:
    """Whether there is something to be seen moving."""
    saving, check, trial = state.saving, state.sound_check, state.voice_trial
    return (
        (saving is not None and not saving.over)
        or (check is not None and check.under_way)
        or (trial is not None and trial.under_way)
        or state.preparing is not None
    )


def _told(saving: ExportState, percent: int) -> str:
    if not saving.over:
        return tr("Saving {file}: {number}\u00a0%", file=saving.path.name, number=percent)
    return "" if saving.fault else tr("Saved: {file}", file=saving.path.name)

"""The journey in words: a line for each step."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.time_format import length_text
from upstroke.window.words import has_sides

Index = QModelIndex | QPersistentModelIndex


class JourneyModel(QAbstractListModel):
    """The steps of a timeline, each spoken as one line."""

    def __init__(self) -> None:
        super().__init__()
        self.timeline: Timeline | None = None
        self._steps: tuple[Step, ...] = ()
        self._sided = False

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show the steps of another timeline."""
        steps = timeline.steps if timeline else ()
        if steps is not self._steps:
            self.beginResetModel()
            self._steps, self.timeline = steps, timeline
            self._sided = timeline is not None and has_sides(timeline)
            self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        """How many steps there are."""
        return len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The whole row in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.line(index.row())

    def line(self, row: int) -> str:
        """A step in words."""
        step = self.step(row)
        parts = (step.title, self.side_text(step), length_text(step.end - step.work_start))
        return ", ".join(part for part in parts if part)

    def step(self, row: int) -> Step:
        """The step of a row."""
        return self._steps[row]

    def side_text(self, step: Step) -> str:
        """The side's words, nothing in a programme without sides."""
        return step.side_word if self._sided else ""

"""The journey from beginning to end, before it begins: every step, with its picture."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from upstroke.core.planning.timeline import Timeline
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, KeyboardFocus
from upstroke.window.journey_face import Faces, JourneyFace
from upstroke.window.journey_model import Index, JourneyModel
from upstroke.window.look import GUTTER, Style
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

LEAST_HEIGHT = 120

UNBOUND = 16_777_215
"""Qt's own: as high as there is room."""


class _Sizes(QStyledItemDelegate):
    """Tells the list how large a step is; the list draws itself."""

    size = QSize(180, 66)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All are of one size."""
        return self.size


class Journey(Dressed, KeyboardFocus, QListView):
    """Cards beside each other, rows in a narrow place; `grow` makes it as high as all of them."""

    _grown = False

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._model = JourneyModel()
        self._face = JourneyFace(pictures, self._model)
        self._faces = Faces(0, QSize(180, 66))
        self._sizes = _Sizes(self)
        self.setModel(self._model)
        self.setItemDelegate(self._sizes)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The journey from beginning to end"))
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))

    @property
    def rows(self) -> JourneyModel:
        """The steps as text."""
        return self._model

    @property
    def faces(self) -> Faces:
        """How the steps are shown."""
        return self._faces

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show another timeline."""
        self._model.show_timeline(timeline)
        self._fit()

    def show_place(self, position: Millis) -> None:
        """Bring the step at a position into sight, and the keyboard's place with it."""
        timeline = self._model.timeline
        if timeline is not None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            index = self._model.index(timeline.at(position).step.index)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def grow(self, *, grown: bool) -> None:
        """Be as high as all steps, or as there is room."""
        self._grown = grown
        self._fit()

    def dress(self, style: Style) -> None:
        """Steps of another size."""
        super().dress(style)
        self._face.style = style
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards beside each other as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps that are to be seen."""
        with painting(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            for row in range(self._model.rowCount()):
                rect = self.visualRect(self._model.index(row))
                if rect.intersects(event.rect()):
                    rect = self._faces.rect_of(row, rect)
                    self._face.draw(painter, rect, row, self._faces)
                    if self.focus_seen and row == self.currentIndex().row():
                        self._face.draw_focus(painter, rect, self._faces)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own
        """The page that scrolls as a whole keeps the step in sight that the keyboard is on."""
        super().currentChanged(current, previous)
        self.viewport().update()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if self._grown and isinstance(area, QScrollArea) and inside and self.hasFocus():
            row = self.visualRect(current)
            place = self.viewport().mapTo(inside, row.center())
            area.ensureVisible(place.x(), place.y(), 0, row.height() // 2)

    def _fit(self) -> None:
        """Steps end where they would beside a scroll bar, where there is none too."""
        self._faces = self._face.faces(self.width() - (0 if self._grown else GUTTER))
        size, columns = self._faces.size, self._faces.columns
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if self._grown else bar.ScrollBarAsNeeded
        )
        if size != self._sizes.size:
            self._sizes.size = size
            across = QListView.Flow.LeftToRight if columns else QListView.Flow.TopToBottom
            self.setFlow(across)
            self.setWrapping(bool(columns))
            self._sizes.sizeHintChanged.emit(QModelIndex())
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        if not self._grown:
            self.setMinimumHeight(LEAST_HEIGHT)
            self.setMaximumHeight(UNBOUND)
            return
        lines = -(-self._model.rowCount() // max(1, columns))
        self.setFixedHeight(max(1, size.height() * lines))

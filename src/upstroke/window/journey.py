"""The journey from beginning to end: a row for each step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from upstroke.core.programme import Side
from upstroke.core.timeline import Step, Timeline
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, KeyboardFocus
from upstroke.window.look import FOCUS_WIDTH, GUTTER, Role, Space, Style, colour
from upstroke.window.pictures import Pictures
from upstroke.window.words import has_sides, length_text, sentence_case

Index = QModelIndex | QPersistentModelIndex

PICTURE = QSize(72, 54)
"""Pixels at 100 %."""

WORDS = 170
"""Pixels at 100 % that the words need: where they have less the picture gives way."""


class JourneyModel(QAbstractListModel):
    """The steps of a timeline, each spoken as one line."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self._sided = False

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show the steps of another timeline."""
        steps = timeline.steps if timeline else ()
        if steps is not self._steps:
            self.beginResetModel()
            self._steps = steps
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


class _Row(Dressed, QStyledItemDelegate):
    """Draws a step: picture, title over side, time at the right."""

    def __init__(
        self, pictures: Pictures, model: JourneyModel, focus_seen: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.focus_seen = focus_seen
        self._pictures = pictures
        self._model = model
        self.gutter = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """High enough for picture and two lines."""
        fonts = (self.style_now.font(role) for role in (Role.STRONG, Role.SMALL))
        two_lines = sum(QFontMetrics(font).height() for font in fonts)
        return QSize(180, max(self._picture_size().height(), two_lines) + Space.MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row in its rectangle."""
        step, palette = self._model.step(index.row()), self.style_now.palette
        rect: QRect = option.rect
        row = rect.adjusted(0, 0, -self.gutter, 0)
        painter.setPen(colour(palette.line))
        if index.row():
            painter.drawLine(row.topLeft(), row.topRight())
        picture = self._picture_size().width()
        words = row.adjusted(picture + Space.MEDIUM, 0, 0, 0)
        if words.width() >= self.style_now.pixels(WORDS):
            self._draw_picture(painter, step, QRect(row.topLeft(), QSize(picture, row.height())))
        else:
            words = row
        self._draw_words(painter, step, words)
        if option.state & QStyle.StateFlag.State_HasFocus and self.focus_seen():
            self._draw_focus(painter, row)

    def _draw_focus(self, painter: QPainter, row: QRect) -> None:
        edge = (FOCUS_WIDTH + 1) // 2
        painter.setPen(QPen(colour(self.style_now.palette.focus), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(row.adjusted(edge, edge, -edge, -edge))

    def _picture_size(self) -> QSize:
        return PICTURE * min(self.style_now.text, 1.5)

    def _draw_picture(self, painter: QPainter, step: Step, room: QRect) -> None:
        size = self._picture_size()
        ratio = painter.device().devicePixelRatio()
        pixmap = self._pictures.illustration(
            step.picture, size, self.style_now.palette, ratio, mirrored=step.side is Side.LEFT
        )
        drawn = pixmap.deviceIndependentSize()
        left = room.left() + (room.width() - drawn.width()) / 2
        painter.drawPixmap(round(left), round(room.center().y() - drawn.height() / 2), pixmap)

    def _draw_words(self, painter: QPainter, step: Step, words: QRect) -> None:
        palette, style = self.style_now.palette, self.style_now
        time = length_text(step.end - step.work_start)
        painter.setFont(style.font(Role.STRONG))
        painter.setPen(colour(palette.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, time)
        titles = QFontMetrics(style.font(Role.STRONG))
        left = words.adjusted(0, 0, -titles.horizontalAdvance(time) - Space.SMALL, 0)
        side = sentence_case(self._model.side_text(step))
        small = QFontMetrics(style.font(Role.SMALL))
        top = (
            words.top() + (words.height() - titles.height() - (small.height() if side else 0)) // 2
        )
        title = titles.elidedText(step.title, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left.left(), top + titles.ascent(), title)
        painter.setFont(style.font(Role.SMALL))
        painter.setPen(colour(palette.soft))
        painter.drawText(left.left(), top + titles.height() + small.ascent(), side)


class Journey(Dressed, KeyboardFocus, QListView):
    """The list; `grown` makes it as high as its rows, for a page that scrolls as a whole."""

    _grown = False

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._model = JourneyModel()
        self._row = _Row(pictures, self._model, lambda: self.focus_seen)
        self.setModel(self._model)
        self.setItemDelegate(self._row)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The journey from beginning to end"))
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.verticalScrollBar().rangeChanged.connect(self._make_way)

    @property
    def rows(self) -> JourneyModel:
        """The rows as text."""
        return self._model

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Show another timeline."""
        self._model.show_timeline(timeline)
        self._fit()

    def grow(self, *, grown: bool) -> None:
        """Be as high as all rows, or as there is room."""
        self._grown = grown
        self._fit()

    def dress(self, style: Style) -> None:
        """Rows of another height."""
        super().dress(style)
        self._row.dress(style)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's own
        """The page that scrolls as a whole keeps the row in sight that the keyboard is on."""
        super().currentChanged(current, previous)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if self._grown and isinstance(area, QScrollArea) and inside and self.hasFocus():
            row = self.visualRect(current)
            place = self.viewport().mapTo(inside, row.center())
            area.ensureVisible(place.x(), place.y(), 0, row.height())

    def _make_way(self, _least: int, most: int) -> None:
        """Rows end where they would beside a scroll bar, where there is none too."""
        self._row.gutter = 0 if most or self._grown else GUTTER
        self.viewport().update()

    def _fit(self) -> None:
        self._make_way(0, self.verticalScrollBar().maximum())
        if not self._grown:
            self.setMinimumHeight(120)
            self.setMaximumHeight(16_777_215)
            return
        row = self._row.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(max(1, row * self._model.rowCount()))

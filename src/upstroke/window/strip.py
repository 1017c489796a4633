"""The session as a strip: a block for each step, its pressure curve, sides and a playhead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.core.planning.timeline import Step, Timeline, title_on_side
from upstroke.core.programme.model import Kind
from upstroke.core.time_format import clock_text, length_text
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, is_picture
from upstroke.window.look import Role, Space, Style, colour, mixed
from upstroke.window.painting import painting
from upstroke.window.press_guard import PressGuard
from upstroke.window.strip_handle import StripHandle
from upstroke.window.strip_pointer import StripPointer
from upstroke.window.strip_shape import (
    GAP,
    PLAIN,
    block,
    curve,
    fitting_names,
    has_pressure,
    side_runs,
    step_at,
    x_at,
)
from upstroke.window.words import has_sides

BLOCKS = 46
"""Height of the blocks in pixels at 100 %."""

LEAST_BLOCKS = 24
"""Pixels of blocks below which there is no room for names."""

HEAD = 7.0
"""Half the width of the playhead's cap in pixels."""


class Strip(Dressed, QLabel):
    """Draws a timeline and a position in it; if `live`, a jump to a step can be asked for.

    `playhead` shows the position (as it does when live); `blocks` is their height at 100 %. With a
    `clock` (milliseconds of a steady one) a press asks for the step under it.
    """

    jump = Signal(int)
    """Where the step begins, in milliseconds."""

    def __init__(
        self,
        *,
        live: bool,
        playhead: bool | None = None,
        blocks: int = BLOCKS,
        clock: Callable[[], Millis] | None = None,
    ) -> None:
        super().__init__()
        self._playhead = live if playhead is None else playhead
        self._blocks_wanted = blocks
        self._live = live
        self._timeline: Timeline | None = None
        self._position: Millis = 0
        self._drawn: QPixmap | None = None
        self._names = QFontMetrics(self.style_now.font(Role.SMALL)).height()
        self._sided = False
        self._outlined = QRect()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        is_picture(self)
        self.setAccessibleName(tr("The whole session"))
        self.handle = StripHandle(self)
        self.handle.setVisible(live)
        self.handle.jump.connect(self.jump)
        self._pointer = StripPointer(self, self.step_under, self.told, clock)
        self._pointer.pressed.connect(lambda step: self.jump.emit(step.start))
        self._pointer.hovered.connect(self._show_hovered)
        self._hovered = QRect()
        if clock is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def guard_by(self, guard: PressGuard) -> None:
        """Tell presses from slips together with all else that is pressed."""
        self._pointer.guard_by(guard)

    def show_value(self, timeline: Timeline, position: Millis = 0) -> None:
        """Show a position of a timeline, painting only where the playhead was and is."""
        before, self._position = self._position, position
        if self._live:
            self.handle.show_place(timeline, position)
        if timeline is not self._timeline:
            self._timeline, self._drawn = timeline, None
            self._sided = has_sides(timeline)
            self._outlined = self._current_rect()
            self.setAccessibleDescription(tr("{count} steps", "", len(timeline.steps)))
            self.update()
            return
        old, new = self._head_rect(before), self._head_rect(position)
        if old != new:
            self.update(old.united(new))
        current = self._current_rect()
        if self._playhead and current != self._outlined:
            self.update(current.united(self._outlined))
            self._outlined = current

    def dress(self, style: Style) -> None:
        """Draw everything in another style."""
        self._drawn = None
        self._names = QFontMetrics(style.font(Role.SMALL)).height()
        super().dress(style)

    def sizeHint(self) -> QSize:
        """Blocks, and a row of text below."""
        names = self._names + Space.SMALL if self._timeline is None or self._sided else Space.TINY
        return QSize(300, self.style_now.pixels(self._blocks_wanted) + names)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be, however narrow."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Another size needs another background."""
        self._drawn = None
        self.handle.setGeometry(self._blocks())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the dirty part of the kept background and draw the playhead on it."""
        if self._timeline is None:
            return
        if self._drawn is None:
            self._drawn = self._background(self._timeline)
        with painting(self) as painter:
            painter.setClipRect(event.rect())
            painter.drawPixmap(0, 0, self._drawn)
            if self._playhead:
                self._draw_playhead(painter, self._timeline)
            if self._pointer.over is not None:
                painter.setPen(QPen(colour(self.style_now.palette.ink, 0.7), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                over = QRectF(self._hovered).adjusted(1.75, 0.75, -2.75, -0.75)
                painter.drawRoundedRect(over, 3, 3)

    def _blocks(self) -> QRect:
        return QRect(0, 0, self.width(), self.height() - self._names_height())

    def _names_height(self) -> int:
        return self._names + Space.SMALL if self._has_names() else Space.TINY

    def _has_names(self) -> bool:
        sided = self._timeline is None or self._sided
        return sided and self.height() >= self._names + Space.SMALL + LEAST_BLOCKS

    def step_under(self, at: QPointF) -> Step | None:
        """The step at a place within the strip."""
        if self._timeline is None:
            return None
        return step_at(self._timeline, at.x(), self.width())

    def _show_hovered(self) -> None:
        step, before = self._pointer.over, self._hovered
        self._hovered = QRect() if step is None else self._rect_of(step)
        self.update(before.united(self._hovered))

    def told(self, step: Step) -> str:
        """A step in words: what, when, how long."""
        where = title_on_side(step.title, step.side_word if self._sided else "")
        when = tr("at {time}", time=clock_text(step.start))
        told = (where, when, length_text(step.end - step.work_start))
        return " · ".join((*told, tr("press to go there")) if self._live else told)

    def _head_rect(self, position: Millis) -> QRect:
        if self._timeline is None:
            return QRect()
        x = round(x_at(self._timeline, position, self.width()))
        reach = round(HEAD) + 2
        return QRect(x - reach, 0, 2 * reach, self._blocks().height() + 1)

    def _current_rect(self) -> QRect:
        if self._timeline is None:
            return QRect()
        return self._rect_of(self._timeline.at(self._position).step)

    def _rect_of(self, step: Step) -> QRect:
        if self._timeline is None:
            return QRect()
        edge = block(self._timeline, step, QRectF(self._blocks())).toAlignedRect()
        return edge.adjusted(-1, 0, 1, 0)

    def _background(self, timeline: Timeline) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        area = QRectF(self._blocks())
        with painting(pixmap) as painter:
            for step in timeline.steps:
                self._draw_block(painter, timeline, step, area)
            if self._has_names():
                self._draw_sides(painter, timeline, area)
        return pixmap

    def _draw_block(self, painter: QPainter, timeline: Timeline, step: Step, area: QRectF) -> None:
        palette = self.style_now.palette
        rect = block(timeline, step, area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.well))
        painter.drawRoundedRect(rect, 3, 3)
        resting = step.kind is Kind.REST
        painter.setBrush(mixed(palette.calm if resting else palette.accent, palette.well, 0.25))
        if has_pressure(timeline):
            painter.drawPolygon(QPolygonF(list(curve(timeline, step, area))))
        else:
            painter.drawRoundedRect(rect.adjusted(0, rect.height() * (1 - PLAIN), 0, 0), 3, 3)

    def _draw_sides(self, painter: QPainter, timeline: Timeline, area: QRectF) -> None:
        font = self.style_now.font(Role.SMALL)
        metrics = QFontMetrics(font)
        row = QRectF(0, area.bottom() + Space.TINY, area.width(), self._names_height())
        painter.setFont(font)
        runs = side_runs(timeline, row)
        for run in runs:
            line = run.rect.top() + 1
            painter.setPen(QPen(colour(self.style_now.palette.soft), 1.5))
            painter.drawLine(QPointF(run.rect.left(), line), QPointF(run.rect.right(), line))
        for name, place in fitting_names(runs, lambda name: metrics.horizontalAdvance(name) + 1.0):
            painter.drawText(place.adjusted(0, 2, 0, 0), name)

    def _draw_playhead(self, painter: QPainter, timeline: Timeline) -> None:
        palette, area = self.style_now.palette, self._blocks()
        x = x_at(timeline, self._position, self.width())
        painter.fillRect(QRectF(0, 0, x, area.height()), colour(palette.paper, 0.62))
        current = block(timeline, timeline.at(self._position).step, QRectF(area))
        painter.setPen(QPen(colour(palette.ink), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(current.adjusted(0, 0.75, 0, -0.75), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.ink))
        painter.drawRect(QRectF(x - GAP / 2 - 0.5, 0, GAP + 1, area.height()))
        cap = [QPointF(x - HEAD, 0), QPointF(x + HEAD, 0), QPointF(x, HEAD * 1.3)]
        painter.drawPolygon(QPolygonF(cap))

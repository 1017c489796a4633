"""How the legs felt before and after each session, from the first to the last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.core.session.history import MOST_FEELING, PastSession
from upstroke.texts import tr
from upstroke.window.dressed import Dressed, is_picture
from upstroke.window.look import Role, Space, colour
from upstroke.window.painting import painting

MOST_SHOWN = 30
"""Sessions: the last ones. More would stand too close."""

HIGH = 150
"""Pixels at 100 %."""

DOT = 5.0
"""Radius in pixels at 100 %."""

WIDEST_STEP = 64.0
"""Pixels from one session to the next."""


@dataclass(frozen=True, slots=True)
class Felt:
    """One session's feelings; at least one of them was told."""

    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class FeelingLine:
    """A session's place: x, and y for each that was told."""

    x: float
    before: float | None
    after: float | None


def felt_in(sessions: Sequence[PastSession]) -> tuple[Felt, ...]:
    """The feelings of the last sessions that tell any, the earliest first.

    Args:
        sessions: the latest first.
    """
    told = [Felt(one.before, one.after) for one in sessions if _tells(one)]
    return tuple(reversed(told[:MOST_SHOWN]))


def _tells(session: PastSession) -> bool:
    return session.before is not None or session.after is not None


def strokes(felt: Sequence[Felt], area: QRectF) -> tuple[FeelingLine, ...]:
    """Where each session stands in an area whose top is 10 and whose bottom is 0."""
    step = min(WIDEST_STEP, area.width() / max(1, len(felt)))

    def height(feeling: int | None) -> float | None:
        return None if feeling is None else area.bottom() - area.height() * feeling / MOST_FEELING

    return tuple(
        FeelingLine(area.left() + (number + 0.5) * step, height(one.before), height(one.after))
        for number, one in enumerate(felt)
    )


class FeelingChart(Dressed, QLabel):
    """A line for each session, from an open dot (before) to a full one (after)."""

    def __init__(self) -> None:
        super().__init__()
        is_picture(self)
        self._felt: tuple[Felt, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_sessions(self, sessions: Sequence[PastSession]) -> None:
        """Show the feelings of sessions, the latest first; nothing where none is told."""
        self._felt = felt_in(sessions)
        self.setVisible(bool(self._felt))
        self.setAccessibleName(spoken(self._felt))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, self.style_now.pixels(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale, then each session."""
        with painting(self) as painter:
            area = self._draw_scale(painter)
            for stroke in strokes(self._felt, area):
                self._draw(painter, stroke)

    def _draw_scale(self, painter: QPainter) -> QRectF:
        """The lines of 0, 5 and 10 with their numbers; returns what lies between them."""
        palette, font = self.style_now.palette, self.style_now.font(Role.SMALL)
        metrics = QFontMetrics(font)
        left = metrics.horizontalAdvance(str(MOST_FEELING)) + Space.MEDIUM
        half = metrics.height() / 2 + 1
        area = QRectF(left, half, self.width() - left - Space.SMALL, self.height() - 2 * half)
        painter.setFont(font)
        for number in (0, MOST_FEELING // 2, MOST_FEELING):
            y = area.bottom() - area.height() * number / MOST_FEELING
            painter.setPen(QPen(colour(palette.line), 1))
            line = QRectF(left, y, self.width() - 1.0 - left, 0)
            painter.drawLine(line.topLeft(), line.topRight())
            painter.setPen(colour(palette.soft))
            box = QRectF(0, y - half, left - Space.SMALL, 2 * half)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
            )
        return area

    def _draw(self, painter: QPainter, stroke: FeelingLine) -> None:
        palette = self.style_now.palette
        ink, fill = colour(palette.accent), colour(palette.card)
        if stroke.before is not None and stroke.after is not None:
            painter.setPen(QPen(ink, 3))
            painter.drawLine(QPointF(stroke.x, stroke.before), QPointF(stroke.x, stroke.after))
        if stroke.before is not None:
            self._dot(painter, QPointF(stroke.x, stroke.before), ink, fill)
        if stroke.after is not None:
            self._dot(painter, QPointF(stroke.x, stroke.after), ink, ink)

    def _dot(self, painter: QPainter, at: QPointF, ink: QColor, fill: QColor) -> None:
        painter.setPen(QPen(ink, 2))
        painter.setBrush(fill)
        radius = DOT * min(1.5, self.style_now.text)
        painter.drawEllipse(at, radius, radius)


def spoken(felt: Sequence[Felt]) -> str:
    """The chart for those who do not see it."""
    pairs = (
        tr("{before} then {after}", before=_told(one.before), after=_told(one.after))
        for one in felt
    )
    return tr("Feelings before and after: {pairs}", pairs="; ".join(pairs))


def _told(feeling: int | None) -> str:
    return tr("not said") if feeling is None else str(feeling)

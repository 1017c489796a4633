"""Languages that are read from the right: what we place and paint ourselves, mirrored as Qt's own.

Places are reckoned from left to right everywhere, and mirrored last of all, where they are used.
Pictures of the body and the ring are never mirrored: a left leg stays the left one, and a clock
runs clockwise for everybody.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QStyle, QWidget

POINTING = frozenset({"arrow-left", "skip-back", "skip-forward", "undo-2"})
"""Icons that point back or ahead."""


def from_right(widget: QWidget) -> bool:
    """Whether a widget is read from the right."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def seen(widget: QWidget, rect: QRect) -> QRect:
    """Where a place within a widget really lies."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def seen_exactly(widget: QWidget, rect: QRectF) -> QRectF:
    """See `seen`: places that lie between pixels."""
    return flipped(rect, widget.width()) if from_right(widget) else rect


def corner(widget: QWidget, left: int, top: int, side: int) -> QPoint:
    """Where the top left corner of a square really lies."""
    return seen(widget, QRect(left, top, side, side)).topLeft()


def across(widget: QWidget, x: float) -> float:
    """Where a place from the left really is, or the other way round."""
    return widget.width() - x if from_right(widget) else x


def turn(widget: QWidget, painter: QPainter) -> None:
    """Paint as in a mirror from now on: shapes, not texts."""
    if from_right(widget):
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def within(painter: QPainter, around: QRect, rect: QRect) -> QRect:
    """Where a place within another really lies, for who paints on a widget of somebody else's."""
    return QStyle.visualRect(painter.layoutDirection(), around, rect)


def flipped(rect: QRectF, width: float) -> QRectF:
    """A rectangle as it is seen in a mirror so wide."""
    return QRectF(width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())


def along(widget: QWidget, painter: QPainter) -> Qt.AlignmentFlag:
    """Where lines begin, for a painter that has each text read in its own direction.

    A programme in another language than the window's keeps its full stops at the right end.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    way = Qt.AlignmentFlag.AlignRight if from_right(widget) else Qt.AlignmentFlag.AlignLeft
    return way | Qt.AlignmentFlag.AlignAbsolute


def pointing(widget: QWidget, icon: str, pixmap: QPixmap) -> QPixmap:
    """An icon that points the right way."""
    if icon in POINTING and from_right(widget):
        return pixmap.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    return pixmap


def edges(left: int, top: int, right: int, bottom: int) -> QMargins:
    """Margins, those at the sides exchanged where the app is read from the right."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    return QMargins(left, top, right, bottom)

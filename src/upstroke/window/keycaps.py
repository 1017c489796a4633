"""Keys as they look on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.look import Role, Space, colour
from upstroke.window.painting import painting

ROUND = 6

PADDING = 9
"""Pixels beside the name, and a third of it above and below."""


WIDE = 240
"""Pixels from which a name may have several lines."""

LEANS = 4
"""Pixels that letters may lean beyond their advance."""


class Keycap(Words):
    """The name of a key on its cap."""

    def __init__(self, name: str) -> None:
        super().__init__(name, Role.BODY, "ink")
        self.setContentsMargins(PADDING, PADDING // 3, PADDING, PADDING // 3)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """On one line, at least as wide as it is high."""
        metrics = self.fontMetrics()
        wide, high = metrics.horizontalAdvance(self.text()) + LEANS, metrics.height()
        beside, above = 2 * PADDING, 2 * (PADDING // 3)
        return QSize(max(wide + beside, high + above), high + above)

    def minimumSizeHint(self) -> QSize:
        """As it is; one that is very wide, as narrow as its longest word."""
        if self.sizeHint().width() <= WIDE:
            return self.sizeHint()
        words = self.text().split()
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return QSize(widest + LEANS + 2 * PADDING, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap below the name."""
        palette = self.style_now.palette
        with painting(self) as painter:
            painter.setPen(QPen(colour(palette.line), 1.5))
            painter.setBrush(colour(palette.well))
            rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(rect, ROUND, ROUND)
        super().paintEvent(event)


def keycaps(names: tuple[str, ...]) -> QWidget:
    """Caps in a row, or several where there is no room."""
    whole = QWidget()
    outer = QHBoxLayout(whole)
    outer.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout(gap=Space.TINY)
    for name in names:
        flow.addWidget(Keycap(name))
    outer.addLayout(flow)
    return whole

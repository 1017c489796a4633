"""The one button of the window, in a few looks, large enough for a knuckle."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from upstroke.window.button_shape import ButtonPlaces, places
from upstroke.window.dressed import Dressed
from upstroke.window.look import (
    CORNER,
    FOCUS_WIDTH,
    TOUCH,
    Palette,
    Role,
    Space,
    colour,
    mixed,
)
from upstroke.window.pictures import Pictures


class Weight(Enum):
    """How much a button asks to be pressed: its fill, and the colour of what is on it."""

    PRIMARY = ("accent", "on_accent")
    PLAIN = ("well", "ink")
    QUIET = ("paper", "ink")
    DANGER = ("danger", "on_danger")
    CHOSEN = ("calm", "on_calm")


@dataclass(frozen=True, slots=True)
class Face:
    """What a button shows.

    `detail` is a second, smaller line, `icon` the name of one, `name` what it is called where the
    label is too short to say it.
    """

    label: str
    icon: str | None = None
    detail: str = ""
    name: str = ""
    weight: Weight = Weight.PLAIN
    role: Role = Role.STRONG


class Button(Dressed, QAbstractButton):
    """A push button that draws itself; its label gives way to its icon where there is no room.

    A press does not take the keyboard's focus, so that Space keeps its meaning for the page; Tab
    does, and then Space and Enter press the button.
    """

    def __init__(self, pictures: Pictures, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._face = face
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    @property
    def face(self) -> Face:
        """What is shown."""
        return self._face

    def show_face(self, face: Face) -> None:
        """Show something else."""
        if face != self._face:
            self._face = face
            self._name()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Icon and label beside each other, never lower than a knuckle needs."""
        label = self._label_size()
        icon = self._icon_size()
        gap = Space.SMALL if icon and label.width() else 0
        height = max(self.style_now.pixels(TOUCH), label.height() + 2 * Space.MEDIUM)
        return QSize(max(height, icon + gap + label.width() + 2 * Space.LARGE), height)

    def minimumSizeHint(self) -> QSize:
        """All of it; a page that places its buttons by hand may go below."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space; every other key is the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate, the focus ring, the icon and the label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._draw_plate(painter)
        where = places(self.size(), self._icon_size(), self._label_size())
        self._draw_face(painter, where)
        painter.end()

    def _weight(self) -> Weight:
        return Weight.CHOSEN if self.isChecked() else self._face.weight

    def _draw_plate(self, painter: QPainter) -> None:
        palette = self.style_now.palette
        inset = FOCUS_WIDTH + 1.0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill(palette))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        if self.hasFocus():
            around = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(palette.focus), FOCUS_WIDTH))
            painter.drawRoundedRect(around, CORNER + 3, CORNER + 3)

    def _fill(self, palette: Palette) -> QColor:
        back, front = self._weight().value
        share = 0.18 if self.isDown() else 0.08 if self.underMouse() and self.isEnabled() else 0.0
        return mixed(getattr(palette, back), getattr(palette, front), share)

    def _draw_face(self, painter: QPainter, where: ButtonPlaces) -> None:
        tint = getattr(self.style_now.palette, self._weight().value[1])
        if where.icon is not None and self._face.icon:
            side, ratio = self._icon_size(), self.devicePixelRatioF()
            pixmap = self._pictures.icon(self._face.icon, side, tint, ratio)
            painter.drawPixmap(where.icon.topLeft(), pixmap)
        if where.label is not None:
            painter.setPen(colour(tint))
            self._draw_label(painter, where.label)

    def _draw_label(self, painter: QPainter, rect: QRectF) -> None:
        label, detail = self._fonts()
        first = QRectF(rect.topLeft(), QSize(round(rect.width()), QFontMetrics(label).height()))
        if not self._face.detail:
            first = rect
        painter.setFont(label)
        painter.drawText(first, Qt.AlignmentFlag.AlignCenter, self._face.label)
        if self._face.detail:
            painter.setFont(detail)
            second = rect.adjusted(0, first.height(), 0, 0)
            painter.drawText(second, Qt.AlignmentFlag.AlignCenter, self._face.detail)

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.style_now.font(self._face.role), self.style_now.font(Role.SMALL)

    def _label_size(self) -> QSize:
        label, detail = (QFontMetrics(font) for font in self._fonts())
        width, height = label.horizontalAdvance(self._face.label) + 2, label.height()
        if self._face.detail:
            width = max(width, detail.horizontalAdvance(self._face.detail) + 2)
            height += detail.height()
        return QSize(width if self._face.label else 0, height)

    def _icon_size(self) -> int:
        if not self._face.icon:
            return 0
        return self.style_now.pixels(self._face.role.value.pixels * 1.35)

    def _name(self) -> None:
        face = self._face
        self.setAccessibleName(face.name or ", ".join(filter(None, (face.label, face.detail))))
        self.setToolTip(face.name)

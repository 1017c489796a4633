"""The one button of the window, in a few looks, large enough for a knuckle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from upstroke.desktop.display.exact_texts import tip_text
from upstroke.texts import tr
from upstroke.window.button_shape import EDGE, ButtonPlaces, places
from upstroke.window.dressed import Dressed, KeyboardFocus
from upstroke.window.look import (
    CORNER,
    FOCUS_WIDTH,
    TOUCH,
    Palette,
    Role,
    Space,
    Style,
    colour,
    mixed,
)
from upstroke.window.painting import outline, painting
from upstroke.window.pictures import Pictures
from upstroke.window.turned import Turned

SHARES = (1.0, 0.9, 0.8, 0.72, 0.69, 0.64, 0.57, 0.5, 0.44, 0.38)
"""How much smaller a face is tried before its label is given up for its icon."""

NARROWEST = 0.6
"""How much narrower than it wants to be a layout may make a button that has no icon."""

LEAST = 11
"""Pixels below which a label is no longer read."""


HELD = 0.1
"""How far the plate of a button that is held down takes on the colour of its label."""


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
    label is too short to say it. `stacked` puts the label below the icon.
    """

    label: str
    icon: str | None = None
    detail: str = ""
    name: str = ""
    weight: Weight = Weight.PLAIN
    role: Role = Role.STRONG
    stacked: bool = False

    def shown(self) -> Face:
        """A face whose texts are marked constants, in the person's language."""
        label, detail, name = (
            tr(one) if one else "" for one in (self.label, self.detail, self.name)
        )
        return replace(self, label=label, detail=detail, name=name)


class Button(Dressed, KeyboardFocus, Turned, QAbstractButton):
    """A push button that draws itself; its label gives way to its icon where there is no room.

    A press does not take the keyboard's focus, so that Space keeps its meaning for the page; Tab
    does, and then Space and Enter press the button.
    """

    def __init__(self, pictures: Pictures, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._face = face
        self._most = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hear_turns()
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
        label, icon = self._label_size(), self._icon_size()
        height = max(self.style_now.pixels(TOUCH), label.height() + 2 * Space.MEDIUM)
        if not label.width():
            return QSize(height, height)
        gap = Space.SMALL if icon else 0
        return QSize(max(height, icon + gap + label.width() + 2 * Space.LARGE), height)

    def minimumSizeHint(self) -> QSize:
        """Narrower: the face is drawn smaller then, or as its icon alone."""
        wanted = self.sizeHint()
        narrow = wanted.height() if self._face.icon else round(wanted.width() * NARROWEST)
        return QSize(min(wanted.width(), narrow), wanted.height())

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
        with painting(self) as painter:
            if not self.isEnabled():
                painter.setOpacity(0.45)
            self._draw_plate(painter)
            self._draw_face(painter)

    def _weight(self) -> Weight:
        return Weight.CHOSEN if self.isChecked() else self._face.weight

    def _draw_plate(self, painter: QPainter) -> None:
        palette = self.style_now.palette
        inset = FOCUS_WIDTH + 2.0 if self.focus_seen else 0.0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(outline(palette))
        painter.setBrush(self._fill(palette))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        if self.focus_seen:
            around = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(palette.focus), FOCUS_WIDTH))
            painter.drawRoundedRect(around, CORNER, CORNER)

    def _fill(self, palette: Palette) -> QColor:
        back, front = self._weight().value
        share = HELD if self.isDown() else 0.05 if self.underMouse() and self.isEnabled() else 0.0
        return mixed(getattr(palette, back), getattr(palette, front), share)

    def _draw_face(self, painter: QPainter) -> None:
        tint = getattr(self.style_now.palette, self._weight().value[1])
        share, where = self.fit()
        if where.icon is not None and self._face.icon:
            side, ratio = self._icon_size(share), self.devicePixelRatioF()
            pixmap = self._pictures.icon(self._face.icon, side, tint, ratio)
            painter.drawPixmap(where.icon.topLeft(), pixmap)
        if where.label is not None:
            painter.setPen(colour(tint))
            self._draw_label(painter, where.label, share)

    def fit(self) -> tuple[float, ButtonPlaces]:
        """How much smaller than designed the face is drawn to fit, and where it lies then."""
        for share in (one for one in SHARES if one <= self._most):
            if share == 1 or self._face.role.value.pixels * self.style_now.text * share >= LEAST:
                icon, label = self._icon_size(share), self._label_size(share)
                where = places(self.size(), icon, label, stacked=self._face.stacked)
                alone = not self._face.label and icon <= min(self.width(), self.height())
                if where.label is not None or alone:
                    return share, where
        return 1.0, places(self.size(), self._icon_size(), self._label_size())

    def least_width(self, share: float) -> int:
        """Pixels that the label needs when it is drawn so much smaller."""
        return self._label_size(share).width() + 2 * EDGE + 1

    def limit(self, most: float) -> None:
        """Draw the face no larger than so, that a row of buttons is of one size."""
        if most != self._most:
            self._most = most
            self.update()

    def _draw_label(self, painter: QPainter, rect: QRectF, share: float) -> None:
        label, detail = self._fonts(share)
        first = QRectF(rect)
        if self._face.detail:
            first.setHeight(QFontMetrics(label).height())
            painter.setFont(detail)
            second = rect.adjusted(0, first.height(), 0, 0)
            painter.drawText(second, Qt.AlignmentFlag.AlignCenter, self._face.detail)
        painter.setFont(label)
        painter.drawText(first, Qt.AlignmentFlag.AlignCenter, self._face.label)

    def _fonts(self, share: float) -> tuple[QFont, QFont]:
        style = self.style_now
        smaller = Style(style.palette, style.text * share)
        return smaller.font(self._face.role), smaller.font(Role.SMALL)

    def _label_size(self, share: float = 1.0) -> QSize:
        label, detail = (QFontMetrics(font) for font in self._fonts(share))
        width, height = label.horizontalAdvance(self._face.label) + 2, label.height()
        if self._face.detail:
            width = max(width, detail.horizontalAdvance(self._face.detail) + 2)
            height += detail.height()
        return QSize(width, height) if self._face.label else QSize(0, 0)

    def _icon_size(self, share: float = 1.0) -> int:
        if not self._face.icon:
            return 0
        return round(self.style_now.pixels(self._face.role.value.pixels * 1.35) * share)

    def _name(self) -> None:
        face = self._face
        self.setAccessibleName(face.name or ", ".join(filter(None, (face.label, face.detail))))
        self.setToolTip(tip_text(face.name))


def level(buttons: Sequence[Button]) -> None:
    """Draw the faces of a row in one size."""
    for button in buttons:
        button.limit(1.0)
    least = min(button.fit()[0] for button in buttons)
    for button in buttons:
        button.limit(least)

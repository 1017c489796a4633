"""A text that grows smaller rather than be clipped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.window.dressed import Dressed, describe_quietly
from upstroke.window.fitting import fitted, together, wrapped_size
from upstroke.window.look import Role, colour
from upstroke.window.painting import painting

NARROWEST = 0.4
"""How much narrower than its text a layout may make it."""

READABLE = 16
"""Pixels: letters that are much larger may be made narrower still."""


class FittedWords(Dressed, QLabel):
    """Text in a role's size where it fits, smaller where it does not, on up to `lines` lines.

    `name` is what a text that often changes is called: a screen reader finds it, and is not told.
    """

    def __init__(
        self,
        role: Role = Role.BODY,
        tone: str = "ink",
        *,
        lines: int = 2,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        name: str = "",
    ) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(name)
        self._text = ""
        self._role = role
        self._tone = tone
        self.lines = lines
        self._align = align
        self._indent_now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            if self._name:
                describe_quietly(self, text)
            else:
                self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return wrapped_size(self._text, self.style_now.font(self._role), 10_000)

    def minimumSizeHint(self) -> QSize:
        """Narrower: the text is drawn smaller then."""
        wanted = self.sizeHint()
        pixels = self.style_now.font(self._role).pixelSize()
        share = min(NARROWEST, READABLE / pixels) / self.lines
        return QSize(round(wanted.width() * share), wanted.height())

    def drawn_font(self) -> QFont:
        """The font in which all of the text fits."""
        wanted = self.style_now.font(self._role)
        pixels, weight = wanted.pixelSize(), wanted.weight()
        return fitted(self._shown(), self.room(), pixels, weight, lines=self.lines)

    def _shown(self) -> str:
        return together(self._text) if self.lines > 1 else self._text

    def set_align(self, align: Qt.AlignmentFlag) -> None:
        """Begin lines elsewhere."""
        if align != self._align:
            self._align = align
            self.update()

    def set_look(self, role: Role, tone: str) -> None:
        """Draw in another size and colour."""
        self._role, self._tone = role, tone
        self.updateGeometry()
        self.update()

    def room(self) -> QSize:
        """Where the words lie: all of it but the indent at the left."""
        return QSize(max(0, self.width() - self._indent_now), self.height())

    def set_indent(self, pixels: int) -> None:
        """Leave so much free at the left."""
        if pixels != self._indent_now:
            self._indent_now = pixels
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, in the middle of the height."""
        wrap = Qt.TextFlag.TextWordWrap if self.lines > 1 else Qt.TextFlag.TextSingleLine
        flags = int(wrap) | int(self._align) | int(Qt.AlignmentFlag.AlignVCenter)
        with painting(self) as painter:
            painter.setFont(self.drawn_font())
            painter.setPen(colour(getattr(self.style_now.palette, self._tone)))
            words = QRectF(self.rect().adjusted(self._indent_now, 0, 0, 0))
            painter.drawText(words, flags, self._shown())

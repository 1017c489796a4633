"""What every widget of ours shares: it is drawn in one style, handed to it from above."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from upstroke.window.fitting import LEANS, wrapped_size
from upstroke.window.look import Role, Style, colour

READING = 520
"""Pixels at 100 %: lines longer than this are hard to follow."""


BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Dressed:
    """A widget that draws with a style; mixed into classes of Qt."""

    style_now = Style()

    def dress(self, style: Style) -> None:
        """Draw in this style from now on."""
        self.style_now = style
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()


class KeyboardFocus:
    """Shows where the keyboard's focus is once the keyboard has been used to move it there."""

    focus_seen = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self.focus_seen = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)  # type: ignore[misc]

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing more to be shown."""
        self.focus_seen = False
        super().focusOutEvent(event)  # type: ignore[misc]


def is_picture(label: QLabel) -> None:
    """Let a label that paints itself be a picture to a screen reader, as one with a pixmap is."""
    label.setPixmap(QPixmap(1, 1))


def dress_all(root: QWidget, style: Style) -> None:
    """Dress a widget and everything within it."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, Dressed):
            widget.dress(style)


def describe_quietly(widget: QWidget, text: str) -> None:
    """Let a screen reader find a description where it looks for one, without telling it to look.

    A description that is set tells of itself each time: what changes every second would wake the
    reader every second. Where there is none Qt gives the tool tip, and that tells nobody. Only for
    widgets that let the mouse through, on which no tip ever shows.
    """
    widget.setToolTip(text)


NARROW = 200
"""Pixels that a text may be made as narrow as, whatever its longest word."""

LEAST_SHARE = 0.6
"""How much smaller a text may be for its longest word."""


class Words(Dressed, QLabel):
    """Text in a role of the type scale and a colour of the palette, wrapped where it must be."""

    def __init__(
        self, text: str = "", role: Role = Role.BODY, tone: str = "ink", *, wrap: bool = True
    ) -> None:
        super().__init__(text)
        self._role = role
        self._tone = tone
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.dress(self.style_now)

    def dress(self, style: Style) -> None:
        """Take the font and colour from a style."""
        super().dress(style)
        self._fit()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour(getattr(style.palette, self._tone)))
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        """On one line, up to a width that reads well."""
        if not self.wordWrap():
            return super().sizeHint()
        lines = self.text().split("\n")
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 2
        width = min(widest, self.style_now.pixels(READING))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A long word in large text does not make a page wider: it is drawn smaller."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), NARROW), wanted.height()) if self.wordWrap() else wanted

    def heightForWidth(self, width: int) -> int:
        """As high as the text is in the size that it has at a width."""
        font = self.font_at(width)
        if font.pixelSize() == self.font().pixelSize():
            return super().heightForWidth(width)
        beside = self.width() - self.contentsRect().width()
        above = self.height() - self.contentsRect().height()
        return wrapped_size(self.text(), font, width - beside).height() + above

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No word is wider than its place."""
        super().resizeEvent(event)
        self._fit()

    def font_at(self, width: int) -> QFont:
        """The font in which the longest word has room in a width, as far as it can be read."""
        font = self.style_now.font(self._role)
        if not self.wordWrap() or width <= 0:
            return font
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        share = max(LEAST_SHARE, min(1.0, width / (widest + LEANS)))
        return self.style_now.sized(int(font.pixelSize() * share), font.weight())

    def _fit(self) -> None:
        font = self.font_at(self.contentsRect().width())
        if font != self.font():
            self.setFont(font)

    def show_text(self, text: str) -> None:
        """Show a text, and take no room where there is none."""
        if text != self.text():
            self.setText(text)
            self._fit()
        self.setVisible(bool(text))

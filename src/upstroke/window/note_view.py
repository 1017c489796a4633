"""What to do, in letters to be read from afar, and apart from it what to take care not to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from upstroke.window.dressed import Dressed
from upstroke.window.fitting import fits, together, wrapped_size
from upstroke.window.look import Role, Space, Style, colour
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures
from upstroke.window.words import sentences

LARGEST, LEAST = 1.2, 0.62
"""Of the size of `Role.LARGE`: the most, and what a shorter text is preferred to."""

WORTH = 4
"""Forms of an instruction that tell enough to be large: whole, its longest sentence, and both
without what to take care of."""

SMALLER = (19, 17)
"""Pixels that are tried on the way down, where text is to be large and there is no room for it."""

READABLE = 15
"""Pixels: no instruction is smaller, whatever the size of text."""

MARK = "shield-alert"

WRAPPED = int(Qt.TextFlag.TextWordWrap)


class NoteView(Dressed, QLabel):
    """Draws an instruction as large as it fits; where it does not, its first sentences."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._note = self._caution = ""
        self._texts: tuple[str, str] = ("", "")
        self._font = self.style_now.font(Role.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_text(self, note: str, caution: str = "") -> None:
        """Show another instruction, and what to take care not to do."""
        if (note, caution) != (self._note, self._caution):
            self._note, self._caution = note, caution
            self.setAccessibleName(f"{note} {caution}".strip())
            self.fit()

    def text(self) -> str:
        """What is shown of it."""
        return " ".join(text for text in self._texts if text)

    def fit(self) -> None:
        """Choose how much of it is shown, and how large, in the room there is."""
        self._texts, self._font = self._chosen()
        self.update()

    def fits(self) -> bool:
        """Whether all that is shown lies within the room."""
        return self._in_room(self._texts, self._font)

    def dress(self, style: Style) -> None:
        """Text of another size."""
        super().dress(style)
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both texts, in the middle of the height."""
        what, care = self._texts
        if not what:
            return
        with painting(self) as painter:
            painter.setFont(self._font)
            first, second = self._heights(self._texts, self._font)
            gap = self._gap() if care else 0
            top = (self.height() - first - gap - second) / 2
            painter.setPen(colour(self.style_now.palette.ink))
            painter.drawText(QRectF(0, top, self.width(), first), WRAPPED, what)
            if care:
                self._draw_care(painter, QRectF(0, top + first + gap, self.width(), second))

    def _draw_care(self, painter: QPainter, rect: QRectF) -> None:
        side, ratio = self._icon(self._font), self.devicePixelRatioF()
        tint = self.style_now.palette.accent
        middle = rect.top() + (QFontMetrics(self._font).height() - side) / 2
        icon = self._pictures.icon(MARK, side, tint, ratio)
        painter.drawPixmap(0, round(middle), icon)
        painter.setPen(colour(tint))
        words = rect.adjusted(side + Space.SMALL, 0, 0, 0)
        painter.drawText(words, WRAPPED, self._texts[1])

    def _chosen(self) -> tuple[tuple[str, str], QFont]:
        base = self.style_now.pixels(Role.LARGE.value.pixels)
        most = round(base * LARGEST)
        for least in (round(base * LEAST), *SMALLER, READABLE):
            shorter = candidates(self._note, self._caution)
            for texts in shorter if least == READABLE else islice(shorter, WORTH):
                for pixels in range(most, least - 1, -1):
                    font = Style.sized(pixels, QFont.Weight.Normal)
                    if self._in_room(texts, font):
                        return texts, font
        return ("", ""), Style.sized(READABLE, QFont.Weight.Normal)

    def _in_room(self, texts: tuple[str, str], font: QFont) -> bool:
        first, second = self._heights(texts, font)
        gap = self._gap() if texts[1] else 0
        unbroken = fits(texts[0], QSize(self.width(), 10_000), font, lines=1_000)
        return unbroken and first + gap + second <= self.height()

    def _heights(self, texts: tuple[str, str], font: QFont) -> tuple[int, int]:
        indent = self._icon(font) + Space.SMALL
        first, second = texts
        return (
            wrapped_size(first, font, self.width()).height() if first else 0,
            wrapped_size(second, font, max(1, self.width() - indent)).height() if second else 0,
        )

    def _gap(self) -> int:
        return self.style_now.pixels(Space.SMALL)

    @staticmethod
    def _icon(font: QFont) -> int:
        return font.pixelSize()


def candidates(note: str, caution: str) -> Iterator[tuple[str, str]]:
    """Ever shorter forms of an instruction: what to do, and what not. That outlasts some words."""
    what = sentences(note)
    if not what:
        yield together(caution), ""
        return
    longest_first = [together(one) for one in sorted(what, key=len, reverse=True)]
    for care in (together(caution), "") if caution else ("",):
        yield together(" ".join(what)), care
        if len(what) > 1:
            yield longest_first[0], care
    for one in longest_first[1:]:
        yield one, ""

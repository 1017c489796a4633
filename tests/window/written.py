"""What a page has written, and what of it cannot be read: cut off, elided, over each other, lost.

Texts that widgets paint themselves are noted by their painters, as they are painted; those of Qt's
own labels are measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from upstroke.window.dressed import Words
from upstroke.window.fitting import wrapped_size
from upstroke.window.painting import painting_by
from upstroke.window.signal_view import SignalView

T = TypeVar("T", bound=QWidget)

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"

CONTROLS: tuple[type[QWidget], ...] = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)

PLAY = 2.5
"""Pixels that letters may lean beyond the place that their font tells."""

BEARING = 0.2
"""Of a line's height, what no letter uses: above capitals, and below those that stand on it."""


@dataclass(frozen=True)
class Written:
    """A text, where it lies on the widget, and the place it had."""

    on: QWidget
    text: str
    bounds: QRectF
    room: QRectF
    line: float


class Noting(QPainter):
    """A painter that notes what it writes on widgets."""

    notes: list[Written]

    def drawText(self, *args: object) -> None:  # type: ignore[override]  # noqa: N802 - Qt's own
        self._note(args)
        super().drawText(*args)  # type: ignore[call-overload]

    def _note(self, args: tuple[object, ...]) -> None:
        on, text = self.device(), args[-1]
        if not isinstance(on, QWidget) or not isinstance(text, str) or not text.strip():
            return
        place, metrics = args[0], self.fontMetrics()
        if isinstance(place, QRect | QRectF):
            room = QRectF(place)
            flags = args[1]
            assert isinstance(flags, int | Qt.AlignmentFlag)
            bounds = QRectF(metrics.boundingRect(room.toRect(), int(flags), text))
        else:
            assert isinstance(place, QPoint | QPointF)
            wide = metrics.horizontalAdvance(text)
            high = metrics.ascent() + metrics.descent()
            bounds = QRectF(place.x(), place.y() - metrics.ascent(), wide, high)
            room = bounds
        self.notes.append(Written(on, text, bounds, room, metrics.height()))


def written_on(page: QWidget) -> list[Written]:
    """Everything that is written on a page, what has to be scrolled to included."""
    notes: list[Written] = []
    kind = type("NotingHere", (Noting,), {"notes": notes})
    with painting_by(kind):
        page.grab()
        for area in visible(page, QScrollArea):
            inside = area.widget()
            if inside is not None:
                inside.grab()
    found: dict[tuple[object, ...], Written] = {}
    for one in notes:
        box = one.bounds
        key = (id(one.on), one.text, box.x(), box.y(), box.width(), box.height())
        found[key] = one
    labels = [_of_label(label) for label in visible(page, Words)]
    return [*found.values(), *labels]


def faults_of(page: QWidget) -> list[str]:
    """One sentence for each thing on a page that cannot be read or reached."""
    written = written_on(page)
    return [
        *(fault for one in written for fault in _cut(one)),
        *_over_each_other(page, written),
        *_beyond(page),
        *_controls_over_each_other(page),
        *_fields(page),
    ]


def visible(page: QWidget, kind: type[T]) -> list[T]:
    """What of a kind can be seen on a page."""
    return [one for one in page.findChildren(kind) if one.isVisible()]


def _of_label(label: Words) -> Written:
    text, room = label.text(), QRectF(label.contentsRect())
    wide = max((label.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)
    size = wrapped_size(text, label.font(), round(room.width()))
    bounds = QRectF(QPointF(), QSizeF(max(wide, size.width()), size.height()))
    bounds.moveTop(room.center().y() - size.height() / 2)
    bounds.moveLeft(room.left())
    return Written(label, text, bounds, room, label.fontMetrics().height())


def _cut(one: Written) -> Iterator[str]:
    name = f"{type(one.on).__name__} {one.text!r}"
    if one.text.endswith(ELLIPSIS):
        yield f"{name} is elided"
    over = max(one.bounds.width() - one.room.width(), _outside(one))
    if over > PLAY:
        yield f"{name} is cut at the side, by {over:.0f} pixels"
    low = max(one.bounds.height() - one.room.height(), _below(one))
    if low > PLAY + BEARING * one.line:
        yield f"{name} is cut in its height, by {low:.0f} pixels"


def _outside(one: Written) -> float:
    area = _sheet(one.on)
    return max(area.left() - one.bounds.left(), one.bounds.right() - area.right())


def _below(one: Written) -> float:
    area = _sheet(one.on)
    if isinstance(one.on.parentWidget(), QAbstractScrollArea):
        return 0.0
    return max(area.top() - one.bounds.top(), one.bounds.bottom() - area.bottom())


def _sheet(widget: QWidget) -> QRectF:
    return QRectF(widget.rect())


def _over_each_other(page: QWidget, written: list[Written]) -> Iterator[str]:
    placed = [
        (one, _ink(one).translated(QPointF(one.on.mapTo(page, QPoint(0, 0)))))
        for one in written
        if not isinstance(one.on, SignalView) and page.isAncestorOf(one.on)
    ]
    for (one, box), (other, under) in combinations(placed, 2):
        both = box.intersected(under)
        if both.width() > PLAY and both.height() > PLAY and _scroll_of(one) is _scroll_of(other):
            yield f"{one.text!r} lies over {other.text!r}"


def _scroll_of(one: Written) -> QWidget | None:
    above: QWidget | None = one.on
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _ink(one: Written) -> QRectF:
    """Where letters are, without the air that a line has above and below them."""
    air = BEARING * one.line
    return one.bounds.adjusted(0, air, 0, -air)


def _beyond(page: QWidget) -> Iterator[str]:
    """Controls and labels outside of the page, where nothing scrolls to them."""
    kinds: tuple[type[QWidget], ...] = (*CONTROLS, QLabel)
    for widget in (one for kind in kinds for one in visible(page, kind)):
        area = widget.parentWidget()
        while area is not None and area is not page and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else page
        if inside is None or not inside.isAncestorOf(widget):
            continue
        rect = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
        room = inside.rect()
        if isinstance(area, QScrollArea):
            room.setWidth(min(room.width(), area.viewport().width()))
        if not room.contains(rect):
            yield f"{_called(widget)} lies beyond its page"


def _controls_over_each_other(page: QWidget) -> Iterator[str]:
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QAbstractSpinBox, QComboBox)
    controls = [one for kind in kinds for one in visible(page, kind)]
    for one, other in combinations(controls, 2):
        siblings = one.parentWidget() is other.parentWidget()
        if siblings and one.geometry().intersects(other.geometry()):
            yield f"{_called(one)} lies over {_called(other)}"


def _fields(page: QWidget) -> Iterator[str]:
    for field in visible(page, QAbstractSpinBox):
        edit = field.findChild(QLineEdit)
        if edit is not None:
            wide = edit.fontMetrics().horizontalAdvance(edit.text())
            if wide + 4 > edit.width():
                yield f"the number {edit.text()!r} is cut"


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def settle(rounds: int = 5) -> None:
    """Let every level of nested layouts have its round of events."""
    for _ in range(rounds):
        QApplication.processEvents()

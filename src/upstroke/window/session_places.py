"""Where everything on the session page lies, from 360 x 640 pixels to a wall.

A wide window has the words on the left and the ring on the right; a narrow one has them under each
other. The ring takes what the rest leaves; where that is too little, what can be missed goes:
first the note, then the strip, then the picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize

from upstroke.window.look import Space

WIDE = 720
"""Pixels from which there is room for two columns."""

LANDSCAPE = 520
"""Pixels from which there is, in a window that is wider than high."""

LEAST_PICTURE = 48
"""Pixels of height that picture and note must have."""

LEAST_RING = 120
"""Pixels below which the ring no longer reads from afar."""

ROW = 24
"""Height of a row of plain text in pixels at 100 %."""

ROW_SHARE = 0.06
"""Of the page's height, that a row may take: beyond it, large text would leave no ring."""


@dataclass(frozen=True, slots=True)
class Wants:
    """What there is to be placed. `text` is the size of text, 1.0 as designed."""

    text: float
    pressure: bool = True
    picture: bool = True
    notice: bool = False
    strip: bool = True
    note: bool = True


@dataclass(frozen=True, slots=True)
class SessionPlaces:
    """A rectangle for each part; an empty one is not shown."""

    headline: QRect
    ring: QRect
    picture: QRect
    note: QRect
    pressure: QRect
    next: QRect
    caption: QRect
    strip: QRect
    notice: QRect
    main: QRect
    others: QRect


def session_places(size: QSize, wants: Wants) -> SessionPlaces:
    """Places for all, leaving out what the room does not allow."""
    wants = replace(wants, text=min(wants.text, max(1.0, size.height() * ROW_SHARE / ROW)))
    found = _places(size, wants)
    for less in ({"note": False}, {"strip": False}, {"picture": False}):
        if min(found.ring.width(), found.ring.height()) >= LEAST_RING:
            break
        wants = replace(wants, **less)
        found = _places(size, wants)
    return found


def is_wide(size: QSize) -> bool:
    """Whether words and ring have room beside each other."""
    landscape = size.width() >= LANDSCAPE and size.width() > 1.15 * size.height()
    return size.width() >= WIDE or landscape


def _places(size: QSize, wants: Wants) -> SessionPlaces:
    wide = is_wide(size)
    margin = max(Space.MEDIUM, min(size.width(), size.height()) // 24)
    whole = QRect(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)
    main, others, above = _controls(whole, wants, wide=wide)
    strip, caption, notice, top = _session_rows(above, wants)
    parts = (_wide if wide else _narrow)(top, wants)
    return SessionPlaces(
        *parts, caption=caption, strip=strip, notice=notice, main=main, others=others
    )


def _controls(whole: QRect, wants: Wants, *, wide: bool) -> tuple[QRect, QRect, QRect]:
    height = round(min(64 * max(1.0, wants.text), max(64, whole.height() * 0.1)))
    if wide:
        row, above = _off_bottom(whole, height)
        half = (row.width() - Space.LARGE) * 46 // 100
        main = QRect(row.left(), row.top(), half, height)
        return main, row.adjusted(half + Space.LARGE, 0, 0, 0), above
    others, rest = _off_bottom(whole, round(height * 0.84), Space.TINY)
    main, above = _off_bottom(rest, height)
    return main, others, above


def _session_rows(above: QRect, wants: Wants) -> tuple[QRect, QRect, QRect, QRect]:
    """Strip, caption and notice off the bottom of what is left, and what is left then."""
    row = _row(wants)
    strip = caption = notice = QRect()
    if wants.strip:
        blocks = round(min(46 * wants.text, above.height() * 0.09))
        strip, above = _off_bottom(above, blocks + row, Space.TINY)
    caption, above = _off_bottom(above, row)
    if wants.notice:
        lines = 1 if above.width() >= WIDE else 1.8
        notice, above = _off_bottom(above, round(row * lines), Space.TINY)
    return strip, caption, notice, above


Parts = tuple[QRect, QRect, QRect, QRect, QRect, QRect]
"""Headline, ring, picture, note, pressure, next."""


def _wide(top: QRect, wants: Wants) -> Parts:
    across = min(top.height(), top.width() * 46 // 100)
    ring = QRect(top.right() + 1 - across, top.top(), across, top.height())
    left = top.adjusted(0, 0, -across - Space.HUGE, 0)
    headline, left = _off_top(left, round(left.height() * 0.36))
    following, left = _off_bottom(left, round(_row(wants) * 1.8), Space.SMALL)
    pressure = QRect()
    if wants.pressure:
        pressure, left = _off_bottom(left, round(_row(wants) * 1.9), Space.MEDIUM)
    picture = note = QRect()
    if left.height() < LEAST_PICTURE:
        return headline, ring, picture, note, pressure, following
    if wants.picture:
        picture, left = _off_left(left, min(left.height() * 4 // 3, left.width() * 55 // 100))
    if wants.note:
        note = left
    return headline, ring, picture, note, pressure, following


def _narrow(top: QRect, wants: Wants) -> Parts:
    headline, rest = _off_top(top, round(top.height() * 0.26))
    following, rest = _off_bottom(rest, round(_row(wants) * 1.5), 0)
    pressure = picture = note = QRect()
    if wants.pressure:
        pressure, rest = _off_bottom(rest, round(_row(wants) * 1.4), Space.SMALL)
    if wants.note and rest.height() > rest.width() + 3 * _row(wants):
        note, rest = _off_bottom(rest, 3 * _row(wants))
    if not wants.picture:
        return headline, rest, picture, note, pressure, following
    if rest.height() > rest.width() * 1.25:
        picture, ring = _off_bottom(rest, min(rest.width() * 3 // 4, rest.height() * 42 // 100))
        return headline, ring, picture, note, pressure, following
    ring, picture = _off_left(rest, min(rest.height(), rest.width() * 56 // 100))
    return headline, ring, picture, note, pressure, following


def _row(wants: Wants) -> int:
    return round(ROW * wants.text)


def _off_bottom(rect: QRect, height: int, gap: int = Space.MEDIUM) -> tuple[QRect, QRect]:
    height = min(height, max(0, rect.height()))
    taken = QRect(rect.left(), rect.bottom() + 1 - height, rect.width(), height)
    return taken, rect.adjusted(0, 0, 0, -height - gap)


def _off_top(rect: QRect, height: int) -> tuple[QRect, QRect]:
    taken = QRect(rect.left(), rect.top(), rect.width(), height)
    return taken, rect.adjusted(0, height + Space.MEDIUM, 0, 0)


def _off_left(rect: QRect, width: int) -> tuple[QRect, QRect]:
    taken = QRect(rect.left(), rect.top(), width, rect.height())
    return taken, rect.adjusted(width + Space.LARGE, 0, 0, 0)

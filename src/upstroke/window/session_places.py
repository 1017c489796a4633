"""Where everything on the session page lies, from 360 x 640 pixels to a wall.

A wide window has the words on the left and the ring on the right; a narrow one has them under each
other. The ring takes what the rest leaves; where that is too little, what can be missed goes:
first the strip, then the instruction, then the picture. Larger text never makes title, ring or
picture smaller: the rows of text grow as far as there is room for them, and with the window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize

from upstroke.window.look import Space, room_factor

WIDE = 720
"""Pixels from which there is room for two columns."""

LANDSCAPE = 520
"""Pixels from which there is, in a window that is wider than high."""

LEAST_PICTURE = 48
"""Pixels of height that picture and note must have."""

LEAST_RING = 120
"""Pixels below which the ring no longer reads from afar."""

ROW = 26
"""Height of a row of plain text in pixels at 100 %."""

BLOCKS = 46
"""Height of the strip's blocks in pixels: they are no text, and do not grow with it."""

HEADLINE = 0.25
"""Of a wide page's height, for step and side: as much as two metres need (docs/design.md)."""

TALL = 700
"""Pixels above the controls from which a narrow window has room for names below the strip."""

LARGE_TEXT = 1.3
"""Size of text from which a narrow window spares its strip for words."""

STEP = 0.1
"""How finely a size of text is looked for that leaves the rest alone."""


@dataclass(frozen=True, slots=True)
class Wants:
    """What there is to be placed. `text` is the size of text, 1.0 as designed."""

    text: float
    pressure: bool = True
    picture: bool = True
    notice: bool = False
    strip: bool = True
    note: bool = True
    by_eye: bool = False
    """Nothing is heard: what matters from afar is larger, and the notice has the strip's place."""


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
    least = min(room_factor(size.width(), size.height()), wants.text)
    usual = _sparing(size, replace(wants, text=least))
    found, text = usual, wants.text
    while text > least:
        tried = _sparing(size, replace(wants, text=text))
        if not _lost(usual, tried):
            found = tried
            break
        text -= STEP
    if wants.by_eye and not found.strip.isEmpty():
        return replace(found, notice=found.strip, strip=QRect())
    return _noticed(found, is_wide(size)) if wants.notice else found


def is_wide(size: QSize) -> bool:
    """Whether words and ring have room beside each other."""
    landscape = size.width() >= LANDSCAPE and size.width() > 1.15 * size.height()
    return size.width() >= WIDE or landscape


def _lost(usual: SessionPlaces, tried: SessionPlaces) -> bool:
    """Whether anything that matters from afar would be smaller, or gone."""
    pairs = (
        (usual.headline, tried.headline),
        (usual.picture, tried.picture),
        (_square(usual.ring), _square(tried.ring)),
        (_square(usual.note), _square(tried.note)),
    )
    return any(
        after.height() < before.height() or after.width() < before.width()
        for before, after in pairs
    )


def _square(rect: QRect) -> QRect:
    side = min(rect.width(), rect.height())
    return QRect(0, 0, side, side)


def _sparing(size: QSize, wants: Wants) -> SessionPlaces:
    spared = not wants.notice if wants.by_eye else not is_wide(size) and wants.text >= LARGE_TEXT
    if spared:
        wants = replace(wants, strip=False)
    found = _places(size, wants)
    for less in ({"strip": False}, {"note": False}, {"picture": False}):
        if min(found.ring.width(), found.ring.height()) >= LEAST_RING:
            break
        wants = replace(wants, **less)
        found = _places(size, wants)
    return found


def _noticed(found: SessionPlaces, wide: bool) -> SessionPlaces:  # noqa: FBT001 - its only choice
    """With a notice where it moves nothing: between the captions, or in place of the strip."""
    if wide:
        edge = found.caption.width() // CAPTIONS
        return replace(found, notice=found.caption.adjusted(edge, 0, -edge, 0))
    for name in ("strip", "note", "picture"):
        place: QRect = getattr(found, name)
        if not place.isEmpty():
            return replace(found, notice=place, **{name: QRect()})
    return replace(found, notice=found.caption)


CAPTIONS = 5
"""Of the row above the strip, the share of each end: the step's number, and the time to go."""


def _places(size: QSize, wants: Wants) -> SessionPlaces:
    wide = is_wide(size)
    margin = max(Space.MEDIUM, min(size.width(), size.height()) // 24)
    whole = QRect(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)
    main, others, above = _controls(whole, wants, wide=wide)
    strip, caption, top = _session_rows(above, wants, wide=wide)
    parts = (_wide if wide else _narrow)(top, whole, wants)
    return SessionPlaces(
        *parts, caption=caption, strip=strip, notice=QRect(), main=main, others=others
    )


def _controls(whole: QRect, wants: Wants, *, wide: bool) -> tuple[QRect, QRect, QRect]:
    height = round(min(64 * max(1.0, wants.text), max(64, whole.height() * 0.1)))
    if wide:
        row, above = _off_bottom(whole, height)
        half = (row.width() - Space.LARGE) * (46 if row.width() >= WIDE else 50) // 100
        main = QRect(row.left(), row.top(), half, height)
        return main, row.adjusted(half + Space.LARGE, 0, 0, 0), above
    others, rest = _off_bottom(whole, round(height * 0.84))
    main, above = _off_bottom(rest, height)
    return main, others, above


def _session_rows(above: QRect, wants: Wants, *, wide: bool) -> tuple[QRect, QRect, QRect]:
    """Strip and caption off the bottom of what is left, and what is left then."""
    row = _row(wants)
    strip = QRect()
    if wants.by_eye and wants.strip:
        strip, above = _off_bottom(above, round(1.5 * row))
    elif wants.strip:
        blocks = round(min(BLOCKS, above.height() * 0.09))
        names = row if wide or above.height() > TALL else 0
        strip, above = _off_bottom(above, blocks + names, Space.TINY)
    caption, above = _off_bottom(above, row)
    return strip, caption, above


Parts = tuple[QRect, QRect, QRect, QRect, QRect, QRect]
"""Headline, ring, picture, note, pressure, next."""


def _wide(top: QRect, whole: QRect, wants: Wants) -> Parts:
    following_height = round(_row(wants) * 1.4)
    most = top.width() * (44 if wants.by_eye else 39) // 100
    across = min(top.height() - following_height - Space.SMALL, most)
    right = QRect(top.right() + 1 - across, top.top(), across, top.height())
    following, ring = _off_bottom(right, following_height, Space.SMALL)
    left = top.adjusted(0, 0, -across - Space.LARGE, 0)
    headline, left = _off_top(left, round(whole.height() * (0.3 if wants.by_eye else HEADLINE)))
    pressure = picture = note = QRect()
    if wants.pressure:
        pressure, left = _off_bottom(left, round(_row(wants) * 1.4))
    if left.height() < LEAST_PICTURE:
        return headline, ring, picture, note, pressure, following
    if wants.picture:
        room = whole.height() * 0.36
        picture, left = _off_left(left, round(min(room * 4 / 3, left.width() * 0.38)))
        spare = max(0, picture.height() - round(room)) // 2
        picture.adjust(0, spare, 0, -spare)
    if wants.note:
        note = left
    return headline, ring, picture, note, pressure, following


def _narrow(top: QRect, whole: QRect, wants: Wants) -> Parts:
    headline, rest = _off_top(top, round(whole.height() * (0.18 if wants.by_eye else 0.14)))
    following, rest = _off_bottom(rest, round(_row(wants) * 1.2), Space.TINY)
    pressure = picture = note = QRect()
    if wants.pressure:
        pressure, rest = _off_bottom(rest, round(_row(wants) * 1.2), Space.SMALL)
    if wants.note:
        note, rest = _off_bottom(rest, _note_height(rest, wants), Space.SMALL)
    if not wants.picture:
        return headline, rest, picture, note, pressure, following
    if rest.height() > rest.width() * 1.25:
        picture, ring = _off_bottom(rest, min(rest.width() * 3 // 4, rest.height() * 42 // 100))
        return headline, ring, picture, note, pressure, following
    ring, picture = _off_left(rest, min(rest.height(), rest.width() * 56 // 100))
    return headline, ring, picture, note, pressure, following


def _note_height(rest: QRect, wants: Wants) -> int:
    """Three lines, or more where the ring would not use them."""
    return max(round(2.2 * _row(wants)), min(6 * _row(wants), rest.height() - rest.width()))


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

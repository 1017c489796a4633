"""Icons and illustrations: read once, put into the colours of the look, kept as pixmaps.

Drawing an SVG anew for every frame costs 29 to 60 % of a core, a kept pixmap next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from upstroke.core.mirroring import fit_for_mirroring
from upstroke.window.look import PICTURE_COLOURS, Palette
from upstroke.window.moving_picture import Layer, MovingPicture
from upstroke.window.painting import painting
from upstroke.window.picture_parts import PicturePart, parts_of

KEPT = 200
"""Pixmaps kept before the oldest goes: every picture of a programme in two sizes."""

KEPT_MOVING = 4
"""Pictures in layers kept: the one that is seen, and what it was in other sizes while resizing."""

GENERAL = "general"

FLIP = QTransform.fromScale(-1, 1)


class Pictures:
    """All pictures of the window.

    Args:
        assets: the folder that holds icons/.
        find: the file of a picture's name, or None.
    """

    def __init__(self, assets: Path, find: Callable[[str], Path | None]) -> None:
        self._icons = assets / "icons" / "lucide"
        self._find = find
        self._sources: dict[Path, bytes] = {}
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._moving: dict[tuple[object, ...], MovingPicture | None] = {}

    def icon(self, name: str, size: int, tint: str, ratio: float) -> QPixmap:
        """A line icon, `size` pixels square, in one colour, for a screen's pixel ratio."""
        key = (name, size, tint, ratio)
        if key not in self._kept:
            source = self._read(self._icons / f"{name}.svg").replace(b"currentColor", tint.encode())
            self._keep(key, _drawn(source, QSize(size, size), ratio))
        return self._kept[key]

    def has(self, name: str | None) -> bool:
        """Whether there is a picture for a step, its own or the general one."""
        return self._file(name) is not None

    def illustration(
        self, name: str | None, size: QSize, palette: Palette, ratio: float, *, mirrored: bool
    ) -> QPixmap:
        """A picture as large as it can be within a size; a null pixmap where there is none."""
        file = self._file(name)
        if file is None or size.isEmpty():
            return QPixmap()
        key = (file, size.width(), size.height(), palette.name, ratio, mirrored)
        if key not in self._kept:
            if file.suffix.lower() == ".svg":
                picture = _drawn(self._coloured(file, palette, mirrored=mirrored), size, ratio)
            else:
                picture = _fitted(QPixmap(str(file)), size, ratio)
            self._keep(key, picture.transformed(FLIP) if mirrored else picture)
        return self._kept[key]

    def moving(
        self, name: str | None, size: QSize, palette: Palette, ratio: float, *, mirrored: bool
    ) -> MovingPicture | None:
        """The same picture in layers that can be moved; None where nothing in it moves."""
        file = self._file(name)
        if file is None or size.isEmpty() or file.suffix.lower() != ".svg":
            return None
        key = (file, size.width(), size.height(), palette.name, ratio, mirrored)
        if key not in self._moving:
            if len(self._moving) >= KEPT_MOVING:
                del self._moving[next(iter(self._moving))]
            parts = parts_of(self._coloured(file, palette, mirrored=mirrored))
            self._moving[key] = _in_layers(parts, size, ratio, mirrored=mirrored)
        return self._moving[key]

    def _coloured(self, file: Path, palette: Palette, *, mirrored: bool) -> bytes:
        source = self._read(file)
        for before, after in PICTURE_COLOURS[palette.name].items():
            source = source.replace(before.encode(), after.encode())
        return fit_for_mirroring(source) if mirrored else source

    def _file(self, name: str | None) -> Path | None:
        return (self._find(name) if name else None) or self._find(GENERAL)

    def _read(self, file: Path) -> bytes:
        if file not in self._sources:
            try:
                self._sources[file] = file.read_bytes()
            except OSError:
                self._sources[file] = b""
        return self._sources[file]

    def _keep(self, key: tuple[object, ...], pixmap: QPixmap) -> None:
        if len(self._kept) >= KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = pixmap


def _drawn(source: bytes, room: QSize, ratio: float) -> QPixmap:
    renderer = QSvgRenderer()
    if not renderer.load(QByteArray(source)):
        return QPixmap()
    size = renderer.defaultSize().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with painting(image) as painter:
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _in_layers(
    parts: tuple[PicturePart, ...], room: QSize, ratio: float, *, mirrored: bool
) -> MovingPicture | None:
    drawn = [(_drawn(part.source, room, ratio), part.motion) for part in parts]
    if not drawn or any(whole.isNull() for whole, _ in drawn):
        return None
    layers = []
    for whole, motion in drawn:
        turned = whole.transformed(FLIP) if mirrored else whole
        covered = _covered(turned)
        place = QRectF(covered.topLeft() / ratio, covered.size() / ratio)
        layers.append(Layer(turned.copy(covered), place, motion))
    size = drawn[0][0].deviceIndependentSize()
    units = QSvgRenderer(QByteArray(parts[0].source)).viewBoxF().width()
    scale = size.width() / units
    return MovingPicture(tuple(layers), size.width(), size.height(), scale, ratio, mirrored)


def _covered(pixmap: QPixmap) -> QRect:
    """The part of a pixmap, in its own pixels, that is not empty, with its smooth edges."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_Alpha8)
    width, stride, alpha = image.width(), image.bytesPerLine(), bytes(image.constBits())
    rows = [alpha[y * stride : y * stride + width] for y in range(image.height())]
    filled = [(y, row) for y, row in enumerate(rows) if row.strip(b"\0")]
    if not filled:
        return QRect(0, 0, 1, 1)
    left = min(width - len(row.lstrip(b"\0")) for _, row in filled)
    right = max(len(row.rstrip(b"\0")) for _, row in filled)
    top, bottom = filled[0][0], filled[-1][0] + 1
    covered = QRect(left, top, right - left, bottom - top).adjusted(-2, -2, 2, 2)
    return covered.intersected(pixmap.rect())


def _fitted(pixmap: QPixmap, room: QSize, ratio: float) -> QPixmap:
    if pixmap.isNull():
        return pixmap
    fitted = pixmap.scaled(
        room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    fitted.setDevicePixelRatio(ratio)
    return fitted

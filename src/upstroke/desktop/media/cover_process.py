"""Draws covers: a program of its own, which reads from standard input what is to be drawn.

JSON: a list of [picture, mirrored, PNG file to be written].
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter, QTransform

from upstroke.core.mirroring import fit_for_mirroring

SIDE = 512
"""Pixels: panels show less, lock screens and phones not much more."""

GROUND = "#fffdf9"
"""The ground that the pictures' lines were chosen for; panels are of any colour."""

_MARGIN = 24
_NICE = 10


def draw(picture: Path, *, mirrored: bool) -> QImage:
    """A square with a picture as large as it can be; a null image where there is none."""
    data = picture.read_bytes()
    if mirrored and picture.suffix.lower() == ".svg":
        data = fit_for_mirroring(data)
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer)
    inner = QSize(SIDE - 2 * _MARGIN, SIDE - 2 * _MARGIN)
    reader.setScaledSize(reader.size().scaled(inner, Qt.AspectRatioMode.KeepAspectRatio))
    drawn = reader.read()
    if drawn.isNull():
        return drawn
    if mirrored:
        drawn = drawn.transformed(QTransform.fromScale(-1, 1))
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.drawImage((SIDE - drawn.width()) // 2, (SIDE - drawn.height()) // 2, drawn)
    painter.end()
    return image


def _write(image: QImage, out: Path) -> None:
    """Write whole or not at all: somebody may look at the folder meanwhile."""
    part = out.with_name(f"{out.name}.{os.getpid()}.part")
    if not image.isNull() and image.save(str(part), "PNG"):  # type: ignore[call-overload]
        part.replace(out)
    part.unlink(missing_ok=True)


def main() -> None:
    """Draw all that can be drawn, and let the session go first."""
    if sys.platform != "win32":
        os.nice(_NICE)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    for picture, mirrored, out in json.load(sys.stdin):
        with suppress(OSError):
            _write(draw(Path(picture), mirrored=mirrored), Path(out))
    application.processEvents()


if __name__ == "__main__":
    main()

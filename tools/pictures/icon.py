"""Draws the app's own icon, as SVG and as PNG in every size: python -m tools.pictures.icon.

A foot whose leg becomes an arrow that points up: an upstroke. Drawn so that it is still a foot
and an arrow at 16 pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.places import ASSETS

FOLDER = ASSETS / "icons"
SIZES = (16, 32, 48, 64, 128, 256, 512)
ICON = """\
<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" \
viewBox="0 0 64 64" width="64" height="64">
<title>Upstroke</title>
<rect x="2" y="2" width="60" height="60" rx="15" fill="#c8553d"/>
<g fill="#fff6ec" stroke="#fff6ec" stroke-linecap="round" stroke-linejoin="round">
<path d="M33 16L33 36C33 40 28 41 22 42C16 43 12 45 12 49C12 51 13 52 15 52L40 52\
C43 52 44 50 44 47C44 44 41 42 41 37L41 16Z" stroke-width="3"/>
<path d="M23 26L37 11L51 26" fill="none" stroke-width="8"/>
</g>
</svg>
"""


def main() -> None:
    (FOLDER / "upstroke.svg").write_text(ICON, encoding="utf-8")
    renderer = QSvgRenderer(str(FOLDER / "upstroke.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(FOLDER / f"upstroke-{size}.png"))


if __name__ == "__main__":
    main()

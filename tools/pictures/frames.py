"""Draws two frames of each technique as the app shows them, by `python -m tools.pictures.frames`.

They lie beside each other, half a stroke apart, without a word: for eyes that have never seen the
app and are asked what part of the body, what shape of hand, and which way. What circles while it
travels is shown half of its way apart, what reverses or counts once before and once after. Light
in technique-01.png and so on, in the order of the leg massage; dark and mirrored (the left leg) in
technique-01-dark.png.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tools.docs.pictures import SMALLEST_FILE, of_few_colours
from tools.places import ASSETS, DOCS
from tools.reports.pages import sessions
from upstroke.core.planning.beat import Beat, beat_at
from upstroke.core.planning.timeline import Step, Timeline
from upstroke.core.units import Millis
from upstroke.window.look import DARK, LIGHT, Palette
from upstroke.window.painting import painting
from upstroke.window.pictures import Pictures

FOLDER = DOCS / "pictures" / "techniques"
SIZE = QSize(400, 300)
GAP = 40


@dataclass(frozen=True, slots=True)
class Frames:
    """Two instants of a step's work, in milliseconds."""

    step: str
    first: Millis
    second: Millis


FRAMES = (
    Frames("before", 5_000, 8_000),
    Frames("warm-up", 600, 3_600),
    Frames("oil", 900, 3_900),
    Frames("upstroke", 3_100, 27_300),
    Frames("calf", 900, 9_900),
    Frames("ankle-rotation", 750, 15_750),
    Frames("thumb-circles", 100, 4_600),
    Frames("tug-and-twist", 150, 10_650),
    Frames("toe-grind", 150, 5_000),
    Frames("knuckle-knead", 200, 1_200),
    Frames("finishing", 12_600, 33_600),
    Frames("rest", 5_000, 8_000),
)


def main() -> None:
    """All of them."""
    application = QApplication.instance() or QApplication([])
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    timeline = next(one.timeline for one in sessions() if one.name == "leg-massage, standard")
    pictures = Pictures(ASSETS, lambda name: ASSETS / "illustrations" / f"{name}.svg")
    for nth, frames in enumerate(FRAMES, 1):
        name = f"technique-{nth:02}"
        save(both(pictures, timeline, frames, LIGHT, mirrored=False), folder / f"{name}.png")
        save(both(pictures, timeline, frames, DARK, mirrored=True), folder / f"{name}-dark.png")
    application.processEvents()
    print(f"{2 * len(FRAMES)} pictures in {folder.name}/")


def both(
    pictures: Pictures, timeline: Timeline, frames: Frames, palette: Palette, *, mirrored: bool
) -> QImage:
    """The two frames of a technique beside each other."""
    step = next(one for one in timeline.steps if one.id == frames.step)
    wide, high = 2 * SIZE.width() + GAP, SIZE.height()
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(palette.paper))
    with painting(image) as painter:
        for at in (frames.first, frames.second):
            beat = beat_at(timeline.at(step.work_start + at))
            painter.drawImage(0, 0, frame(pictures, step, beat, palette, mirrored=mirrored))
            painter.translate(SIZE.width() + GAP, 0)
    return image


def frame(
    pictures: Pictures, step: Step, beat: Beat | None, palette: Palette, *, mirrored: bool
) -> QImage:
    """One frame, on nothing."""
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("transparent"))
    moving = pictures.moving(step.picture, SIZE, palette, 1.0, mirrored=mirrored)
    with painting(image) as painter:
        if moving is None:
            still = pictures.illustration(step.picture, SIZE, palette, 1.0, mirrored=mirrored)
            painter.drawPixmap(0, 0, still)
        else:
            moving.draw(painter, moving.poses(beat))
    return image


def save(image: QImage, file: Path) -> None:
    """As a small PNG."""
    of_few_colours(image).save(str(file), quality=SMALLEST_FILE)


if __name__ == "__main__":
    main()

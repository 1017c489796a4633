"""Draws every illustration anew: python -m tools.draw_pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tools import draw_massage, draw_scenes

FOLDER = Path(__file__).parent.parent / "assets" / "illustrations"
PICTURES: dict[str, Callable[[], str]] = draw_massage.PICTURES | draw_scenes.PICTURES


def main() -> None:
    for name, draw in PICTURES.items():
        (FOLDER / f"{name}.svg").write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()

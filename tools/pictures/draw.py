"""Draws every illustration anew: python -m tools.pictures.draw."""

from __future__ import annotations

from collections.abc import Callable

from tools.pictures import massage, scenes
from tools.places import ASSETS

FOLDER = ASSETS / "illustrations"
PICTURES: dict[str, Callable[[], str]] = massage.PICTURES | scenes.PICTURES


def main() -> None:
    for name, draw in PICTURES.items():
        (FOLDER / f"{name}.svg").write_text(draw(), encoding="utf-8")


if __name__ == "__main__":
    main()

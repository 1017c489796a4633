"""Numbers as the person's region writes them, without Qt."""

from __future__ import annotations

from upstroke.texts.regions import region_in_use


def figure(number: str) -> str:
    """A number that is written with a decimal point, with the sign that is used for it."""
    return number.replace(".", region_in_use().decimal)

"""Numbers as the person's language writes them, without Qt."""

from __future__ import annotations

from upstroke.texts import tr


def figure(number: str) -> str:
    """A number that is written with a decimal point, with the sign that is used for it."""
    return number.replace(".", tr(".", "between whole and decimals of a number"))

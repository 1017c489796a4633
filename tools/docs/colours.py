"""Writes the table of colours in docs/design.md from the one module that holds them.

Run from the top of the checkout: `python -m tools.docs.colours`. A test fails when the page is out
of date.
"""

from __future__ import annotations

from tools.docs.tables import updated
from tools.places import DOCS
from upstroke.window.look import DARK, HIGH_CONTRAST, LIGHT, contrast

PAGE = DOCS / "design.md"
PART = "colours"

_COLUMNS = {"day": LIGHT, "night": DARK, "high contrast": HIGH_CONTRAST}

_FOR = {
    "paper": "the window",
    "card": "what lies on it",
    "well": "plain buttons",
    "line": "edges",
    "ink": "words",
    "soft": "second lines",
    "accent": "work, the strong button",
    "calm": "waiting, rest, what is chosen",
    "danger": "trouble, the second press on Stop",
    "focus": "the keyboard's place",
    "track": "what is spent of the ring",
}

_GROUNDS = ("paper", "card", "well", "line")


def colours() -> str:
    """A row for each colour: what it is for, and in each palette itself and its contrast."""
    heads = " | ".join(f"{name} | on paper" for name in _COLUMNS)
    lines = [f"| for | name | {heads} |", "|---" * (2 + 2 * len(_COLUMNS)) + "|"]
    for field, what in _FOR.items():
        cells = [what, field]
        for palette in _COLUMNS.values():
            tint = getattr(palette, field)
            ratio = "" if field in _GROUNDS else f"{contrast(tint, palette.paper):.1f}"
            cells += [f"`{tint}`", ratio]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def page(text: str) -> str:
    """The page with the table as it is today."""
    return updated(text, {PART: colours()})


def main() -> None:
    """Bring the page up to date."""
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()

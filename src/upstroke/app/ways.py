"""How a session is to be played."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ways:
    """`player` is its word, None the settings' own.

    `start`: without a touch. `go_on`: with the session that was left. `leave`: at the end, too.
    """

    player: str | None = None
    start: bool = False
    leave: bool = False
    go_on: bool = False

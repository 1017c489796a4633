"""What the window asks of the app about sessions that were: the one that was left, the history."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from upstroke.core.history import PastSession
from upstroke.core.units import Millis


@dataclass(frozen=True, slots=True)
class Offer:
    """A session that was left and can be gone on with: where, in which step."""

    title: str
    at: Millis
    total: Millis
    step: str


@dataclass(frozen=True, slots=True)
class UnusableOffer:
    """A session that was left and cannot be gone on with now: its id, and what is told of it."""

    session: str
    told: str


class PastDesk(Protocol):
    """See `Desk`: no method blocks, and none raises."""

    # --- the session that was left -----------------------------------------------------------

    def offer(self) -> Offer | None:
        """The session to be gone on with, unless it was declined."""
        ...

    def decline(self) -> None:
        """Do not go on with it; it stays in the history. One before it may be offered then."""
        ...

    def unusable(self) -> tuple[UnusableOffer, ...]:
        """Those that cannot be gone on with now, unless they were put off."""
        ...

    def put_off(self, session: str) -> None:
        """Tell no more of such a session before the next start, by its id."""
        ...

    def forget(self, session: str) -> None:
        """Never offer such a session again; it stays in the history."""
        ...

    # --- how the legs feel, 0 to 10 ----------------------------------------------------------

    def feeling_before(self) -> int | None:
        """What was told for the session to come."""
        ...

    def feel_before(self, feeling: int | None) -> None:
        """How they feel before it; None: not told."""
        ...

    def feeling_after(self) -> int | None:
        """What was told after the session that has just ended."""
        ...

    def feel_after(self, feeling: int | None) -> None:
        """How they feel after it."""
        ...

    # --- the history -------------------------------------------------------------------------

    def sessions(self) -> tuple[PastSession, ...]:
        """Every session, the latest first."""
        ...

    def take_away(self, session: str) -> None:
        """Take a session out of the history, by its id."""
        ...

    def taken_away(self) -> PastSession | None:
        """The one that was taken out last and can be put back."""
        ...

    def put_back(self) -> None:
        """Put that one back."""
        ...

    def export(self, out: Path) -> None:
        """Begin to write all of them as a table, CSV."""
        ...

    def exported(self) -> str | None:
        """What became of that, in one sentence; None: nothing to tell yet."""
        ...

"""Sessions that were, kept in memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from upstroke.core.history import PastSession
from upstroke.window.past_desk import Offer, PastDesk, UnusableOffer


class FakePast:
    """See `PastDesk`."""

    def __init__(self) -> None:
        self.now_offer: Offer | None = None
        self.declined = 0
        self.now_unusable: tuple[UnusableOffer, ...] = ()
        self.answers: list[tuple[str, str]] = []
        self.before: int | None = None
        self.after: int | None = None
        self.kept: tuple[PastSession, ...] = ()
        self.taken: PastSession | None = None
        self.exports: list[Path] = []
        self.told: str | None = None

    def offer(self) -> Offer | None:
        return self.now_offer

    def decline(self) -> None:
        self.now_offer = None
        self.declined += 1

    def unusable(self) -> tuple[UnusableOffer, ...]:
        return self.now_unusable

    def put_off(self, session: str) -> None:
        self.answers.append(("put off", session))
        self._hide(session)

    def forget(self, session: str) -> None:
        self.answers.append(("forget", session))
        self._hide(session)

    def _hide(self, session: str) -> None:
        self.now_unusable = tuple(one for one in self.now_unusable if one.session != session)

    def feeling_before(self) -> int | None:
        return self.before

    def feel_before(self, feeling: int | None) -> None:
        self.before = feeling

    def feeling_after(self) -> int | None:
        return self.after

    def feel_after(self, feeling: int | None) -> None:
        self.after = feeling

    def sessions(self) -> tuple[PastSession, ...]:
        return self.kept

    def take_away(self, session: str) -> None:
        self.taken = next(one for one in self.kept if one.id == session)
        self.kept = tuple(one for one in self.kept if one.id != session)

    def taken_away(self) -> PastSession | None:
        return self.taken

    def put_back(self) -> None:
        if self.taken is not None:
            back = (*self.kept, replace(self.taken))
            self.kept = tuple(sorted(back, key=lambda one: one.began, reverse=True))
            self.taken = None

    def export(self, out: Path) -> None:
        self.exports.append(out)

    def exported(self) -> str | None:
        return self.told


def as_the_window_sees(past: FakePast) -> PastDesk:
    """Only for the type checker."""
    return past

"""Sessions that were, as the window asks for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from upstroke.app.house import House
from upstroke.app.resume import Found, Left, forget, forget_all, look_for_left
from upstroke.core.history import PastSession
from upstroke.desktop.system_locale import in_local_time
from upstroke.files.history_csv import for_spreadsheets
from upstroke.files.owners import why_not
from upstroke.files.writing import write_atomically
from upstroke.texts import tr
from upstroke.window.past_desk import Offer, UnusableOffer


class AppPast:
    """See `upstroke.window.past_desk.PastDesk`.

    Args:
        house: history, diary, programmes.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._found: Found | None = None
        self._put_off: set[str] = set()
        self._before: int | None = None
        self._taken: PastSession | None = None
        self._exported: str | None = None

    def left(self) -> Left | None:
        """The session that was left, with its programme; looked for once, and when asked to."""
        return self._offers().left

    def look_again(self) -> None:
        """Look for it anew: its file may have changed, and another may have been left elsewhere."""
        self._found = None

    def still_left(self) -> Left | None:
        """The session that is offered, as it is now; None where it cannot be gone on with any more.

        Another one that was left is none that was asked for.
        """
        offered = self.left()
        self.look_again()
        left = self.left()
        if offered is None or left is None:
            return left
        return left if left.bookmark.origins.id == offered.bookmark.origins.id else None

    def taken_up(self) -> None:
        """It goes on: it is offered no more."""
        self._found = replace(self._offers(), left=None)

    def finished(self) -> None:
        """Another was finished since: who would go on with an earlier one now?"""
        forget_all(self._house)
        self._found = Found()

    def told_before(self) -> int | None:
        """What was told for the session that begins now, and holds for no other."""
        before, self._before = self._before, None
        return before

    def offer(self) -> Offer | None:
        left = self.left()
        if left is None:
            return None
        origins, mark = left.bookmark.origins, left.bookmark.mark
        return Offer(origins.title, left.at, mark.total, mark.step)

    def decline(self) -> None:
        left = self.left()
        if left is not None:
            forget(self._house, left.bookmark)
            # There may be one before it.
            self.look_again()

    def unusable(self) -> tuple[UnusableOffer, ...]:
        return tuple(
            UnusableOffer(one.bookmark.origins.id, one.told)
            for one in self._offers().unusable
            if one.bookmark.origins.id not in self._put_off
        )

    def put_off(self, session: str) -> None:
        self._put_off.add(session)

    def forget(self, session: str) -> None:
        for one in self._offers().unusable:
            if one.bookmark.origins.id == session:
                forget(self._house, one.bookmark)
                self._put_off.add(session)

    def _offers(self) -> Found:
        if self._found is None:
            self._found = look_for_left(self._house)
        return self._found

    def feeling_before(self) -> int | None:
        return self._before

    def feel_before(self, feeling: int | None) -> None:
        self._before = feeling

    def feeling_after(self) -> int | None:
        return self._house.recorder.after

    def feel_after(self, feeling: int | None) -> None:
        self._house.recorder.feel(feeling)

    def sessions(self) -> tuple[PastSession, ...]:
        return self._house.sessions.all()

    def take_away(self, session: str) -> None:
        self._taken = self._house.sessions.find(session)
        self._house.sessions.take_away(session)

    def taken_away(self) -> PastSession | None:
        return self._taken

    def put_back(self) -> None:
        if self._taken is not None:
            self._house.sessions.put(self._taken)
            self._taken = None

    def export(self, out: Path) -> None:
        self._exported = None
        data = for_spreadsheets(reversed(self.sessions()), in_local_time)
        self._house.sessions.writer.queue(("export", out), lambda: self._export(out, data))

    def exported(self) -> str | None:
        return self._exported

    def _export(self, out: Path, data: bytes) -> None:
        try:
            write_atomically(out, data)
        except OSError as error:
            why = why_not(error, out)
            self._exported = tr("{file} cannot be written ({why}).", file=out, why=why)
        else:
            self._exported = tr("Saved: {file}", file=out.name)

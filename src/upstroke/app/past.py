"""Sessions that were, as the window asks for them."""

from __future__ import annotations

from pathlib import Path

from upstroke.app.continuing import Left, forget, session_left
from upstroke.app.house import House
from upstroke.core.history import PastSession
from upstroke.files.atomic import write_atomically
from upstroke.files.history_csv import as_csv
from upstroke.texts import tr
from upstroke.window.past_desk import Offer


class AppPast:
    """See `upstroke.window.past_desk.PastDesk`.

    Args:
        house: history, diary, programmes.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._looked = False
        self._left: Left | None = None
        self._before: int | None = None
        self._taken: PastSession | None = None
        self._exported: str | None = None

    def left(self) -> Left | None:
        """The session that was left, with its programme; looked for once, and when asked to."""
        if not self._looked:
            self._looked = True
            self._left = session_left(self._house)
        return self._left

    def look_again(self) -> None:
        """Look for it anew: its file may have changed, and another may have been left elsewhere."""
        self._looked = False

    def taken_up(self) -> None:
        """It goes on: it is offered no more."""
        self._left = None

    def finished(self) -> None:
        """Another was finished since: who would go on with that one now?"""
        if self._left is not None:
            self.decline()

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
            self._left = None

    def feeling_before(self) -> int | None:
        return self._before

    def feel_before(self, feeling: int | None) -> None:
        self._before = feeling

    def feeling_after(self) -> int | None:
        return self._house.archive.diary.after

    def feel_after(self, feeling: int | None) -> None:
        self._house.archive.diary.feel(feeling)

    def sessions(self) -> tuple[PastSession, ...]:
        return self._house.archive.history.all()

    def take_away(self, session: str) -> None:
        self._taken = self._house.archive.history.find(session)
        self._house.archive.history.take_away(session)

    def taken_away(self) -> PastSession | None:
        return self._taken

    def put_back(self) -> None:
        if self._taken is not None:
            self._house.archive.history.put(self._taken)
            self._taken = None

    def export(self, out: Path) -> None:
        self._exported = None
        data = as_csv(reversed(self.sessions())).encode()
        self._house.archive.scribe.write(("export", out), lambda: self._export(out, data))

    def exported(self) -> str | None:
        return self._exported

    def _export(self, out: Path, data: bytes) -> None:
        try:
            write_atomically(out, data)
        except OSError as error:
            why = error.strerror or error
            self._exported = tr("{file} cannot be written ({why}).", file=out, why=why)
        else:
            self._exported = tr("Saved: {file}", file=out.name)

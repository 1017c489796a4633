"""Sessions that were, as the window asks for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from upstroke.app.resume import Found, Left, forget_all, look_for_left
from upstroke.app.stores import Stores
from upstroke.core import intents as wanted
from upstroke.core.app_state import HistoryState, Offer
from upstroke.core.session.history import PastSession
from upstroke.core.session.progress import ENDED, Progress
from upstroke.desktop.system_locale import in_local_time
from upstroke.files.history.history_file import for_spreadsheets
from upstroke.files.owners import why_not
from upstroke.files.safe_writing import write_atomically
from upstroke.texts import tr


class HistoryController:
    """What is told and wanted of them.

    Args:
        stores: history, diary, programmes.
    """

    def __init__(self, stores: Stores) -> None:
        self._stores = stores
        self._found: Found | None = None
        self._put_off: set[str] = set()
        self._before: int | None = None
        self._removed: PastSession | None = None
        self._sessions: tuple[PastSession, ...] | None = None
        self._exported: str | None = None

    def state(self, progress: Progress | None) -> HistoryState:
        """What holds now; `progress`: of the session under way."""
        ended = progress is not None and progress.state in ENDED
        unusable = self._offers().unusable if progress is None else ()
        return HistoryState(
            offer=self._offer() if progress is None else None,
            unusable=tuple(one for one in unusable if one.session not in self._put_off),
            feeling_before=self._before,
            feeling_after=self._stores.recorder.after if ended else None,
            sessions=self._sessions,
            removed=self._removed,
            exported=self._exported,
        )

    def do(self, intent: wanted.HistoryIntent) -> None:
        """Carry out what is wanted."""
        match intent:
            case wanted.DeclineOffer():
                self.decline()
            case wanted.PutOff(session=session):
                self._put_off.add(session)
            case wanted.Forget(session=session):
                self._forget(session)
            case wanted.FeelBefore(feeling=feeling):
                self._before = feeling
            case wanted.FeelAfter(feeling=feeling):
                self._stores.recorder.feel(feeling)
            case _:
                self._keep(intent)

    def _keep(self, intent: wanted.HistoryIntent) -> None:
        history = self._stores.sessions
        match intent:
            case wanted.Remove(session=session):
                self._removed = history.find(session)
                history.take_away(session)
            case wanted.PutBack() if self._removed is not None:
                history.put(self._removed)
                self._removed = None
            case wanted.ExportHistory(out=out):
                self._export(out)
            case _:
                pass
        self._sessions = history.all()

    def look_again(self) -> None:
        """Look for it anew: its file may have changed, and another may have been left elsewhere."""
        self._found = None

    def still_left(self) -> Left | None:
        """The session that is offered, as it is now; None where it cannot be gone on with any more.

        Another one that was left is none that was asked for.
        """
        offered = self._offers().left
        self.look_again()
        left = self._offers().left
        if offered is None or left is None:
            return left
        return left if left.bookmark.origins.id == offered.bookmark.origins.id else None

    def taken_up(self) -> None:
        """It goes on: it is offered no more."""
        self._found = replace(self._offers(), left=None)

    def finished(self) -> None:
        """Another was finished since: who would go on with an earlier one now?"""
        forget_all(self._stores)
        self._found = Found()

    def told_before(self) -> int | None:
        """What was told for the session that begins now, and holds for no other."""
        before, self._before = self._before, None
        return before

    def _offer(self) -> Offer | None:
        left = self._offers().left
        if left is None:
            return None
        origins, mark = left.bookmark.origins, left.bookmark.mark
        return Offer(origins.title, left.at, mark.total, mark.step)

    def decline(self) -> None:
        left = self._offers().left
        if left is not None:
            self._stores.sessions.forget(left.bookmark.origins.id)
            # There may be one before it.
            self.look_again()

    def _forget(self, session: str) -> None:
        if any(one.session == session for one in self._offers().unusable):
            self._stores.sessions.forget(session)
            self._put_off.add(session)

    def _offers(self) -> Found:
        """What was left; looked for once, and when asked to."""
        if self._found is None:
            self._found = look_for_left(self._stores)
        return self._found

    def _export(self, out: Path) -> None:
        self._exported = None
        sessions = self._stores.sessions.all()
        data = for_spreadsheets(reversed(sessions), in_local_time)
        self._stores.sessions.writer.queue(("export", out), lambda: self._write(out, data))

    def _write(self, out: Path, data: bytes) -> None:
        try:
            write_atomically(out, data)
        except OSError as error:
            why = why_not(error, out)
            self._exported = tr("{file} can't be saved ({why}).", file=out, why=why)
        else:
            self._exported = tr("Saved: {file}", file=out.name)

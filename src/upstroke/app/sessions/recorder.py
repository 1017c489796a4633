"""Notes each session as it goes, so that no end of the program loses it, and what became of it."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from upstroke.app.sessions.store import SessionStore
from upstroke.core.session.bookmark import Bookmark, Given, Origins, ReachedPlace, outline_of
from upstroke.core.session.commands import Verb
from upstroke.core.session.history import Outcome, PastSession, record_of
from upstroke.core.session.progress import ENDED, Change, Progress, Retimed, State, StateChanged
from upstroke.core.units import Millis

if TYPE_CHECKING:
    from upstroke.app.sessions.runner import SessionRunner

MILLI = timedelta(milliseconds=1)

MARKS_EVERY: Millis = 1_000
"""With what a tick and the writing take, a mark is never older than 2 s."""


def new_id(began: datetime) -> str:
    """An id for a session: when it began, and what no other has that began then."""
    return f"{began:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"


class SessionRecorder:
    """Records one session after another.

    Args:
        store: where a session stands goes there, and what becomes of it.
    """

    def __init__(self, store: SessionStore) -> None:
        self._store = store
        self._recording: _Recording | None = None

    def begin(self, run: SessionRunner, origins: Origins, left: Bookmark | None = None) -> None:
        """Note a session from now on; `left` is the one that it goes on with."""
        self.left()
        self._store.prepare()
        self._recording = _Recording(self._store, run, origins, left)
        run.add(self._recording)

    def left(self) -> None:
        """The session is left; what has not ended can be gone on with at the next start."""
        if self._recording is not None:
            self._recording.over = True
            self._recording = None
            self._store.leave()

    @property
    def after(self) -> int | None:
        """How the legs feel after the session that ended last."""
        session = self._ended()
        return None if session is None else session.after

    def feel(self, after: int | None) -> None:
        """Note how the legs feel after it."""
        session = self._ended()
        if session is not None:
            self._store.put(replace(session, after=after))

    def _ended(self) -> PastSession | None:
        return None if self._recording is None else self._store.find(self._recording.origins.id)


class _Recording:
    """A performer that notes one session.

    Args:
        store: takes the notes.
        run: knows how long it takes, by a clock that nobody sets.
        origins: what it begins with; the outline is found when it does.
        left: what it goes on with.
    """

    def __init__(
        self, store: SessionStore, run: SessionRunner, origins: Origins, left: Bookmark | None
    ) -> None:
        self.origins = origins
        self.over = False
        """Whether to note no more, whatever still happens."""
        self._store = store
        self._elapsed = run.elapsed
        self._given = left.mark.given if left else ()
        self._pauses = left.mark.pauses if left else 0
        self._begun = left is not None
        self._lasted = _lasted(left, store.now()) if left else 0
        self._last: Millis | None = None

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        if self.over or progress.state is State.READY:
            return
        if not self._begun:
            self._begun = True
            self.origins = replace(self.origins, outline=outline_of(progress.timeline))
        for change in changes:
            self._note(change, progress)
        if progress.state in ENDED:
            self._end(progress)
        else:
            self._mark(progress)

    def progressed(self, progress: Progress) -> None:
        if self.over or progress.state is not State.RUNNING or self._last is None:
            return
        if abs(progress.position - self._last) >= MARKS_EVERY:
            self._mark(progress)

    def _note(self, change: Change, progress: Progress) -> None:
        match change:
            case Retimed(why=Verb.UNDO):
                self._given = self._given[:-1]
            case Retimed(by=by):
                here = progress.moment
                self._given = (*self._given, Given(here.step.index, by, here.position))
            case StateChanged(after=State.PAUSED, before=State.RUNNING):
                self._pauses += 1
            case _:
                pass

    def _mark(self, progress: Progress) -> None:
        self._last = progress.position
        self._store.mark(self._bookmark(progress))

    def _end(self, progress: Progress) -> None:
        """It may yet go on, when the end is undone."""
        finished = progress.state is State.FINISHED
        self._store.end(self.origins.id)
        outcome = Outcome.FINISHED if finished else Outcome.STOPPED
        self._store.record(record_of(self._bookmark(progress), outcome))

    def _bookmark(self, progress: Progress) -> Bookmark:
        mark = ReachedPlace(
            at=progress.position,
            total=progress.timeline.total,
            step=progress.moment.step.full_title,
            given=self._given,
            pauses=self._pauses,
            when=self._store.now(),
            tally=progress.tally,
            skipped=progress.skipped,
            lasted=self._lasted + self._elapsed(),
        )
        return Bookmark(self.origins, mark)


def _lasted(left: Bookmark, now: datetime) -> Millis:
    """Since the beginning of a session that goes on: also the time between, if no clock was set."""
    before = left.mark.lasted
    if before is None:
        before = max(0, (left.mark.when - left.origins.began) // MILLI)
    return before + max(0, (now - left.mark.when) // MILLI)

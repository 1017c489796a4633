"""Notes each session as it goes, so that no end of the program loses it, and what became of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from upstroke.app.bookmarks import Bookmarks
from upstroke.app.history import History
from upstroke.app.run import Run
from upstroke.core.bookmark import Bookmark, Given, Mark, Origins, outline_of
from upstroke.core.changes import ENDED, Change, Progress, Retimed, State, StateChanged
from upstroke.core.commands import Verb
from upstroke.core.history import Outcome, PastSession, past
from upstroke.core.timeline import Moment
from upstroke.core.units import Millis
from upstroke.files.set_aside import local_now

MILLI = timedelta(milliseconds=1)

MARKS_EVERY: Millis = 1_000
"""With what a tick and the writing take, a mark is never older than 2 s."""


def new_id(began: datetime) -> str:
    """An id for a session: when it began, and what no other has that began then."""
    return f"{began:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"


def step_text(moment: Moment) -> str:
    """A step and its side, as a person is told of it: `Calf, left leg`."""
    step = moment.step
    sided = step.side_word and step.side.value != "both"
    return f"{step.title}, {step.side_word}" if sided else step.title


class Diary:
    """Of one session after another.

    Args:
        bookmarks: where the session stands goes there.
        history: what becomes of it goes there.
        now: the time on the wall.
    """

    def __init__(
        self, bookmarks: Bookmarks, history: History, now: Callable[[], datetime] = local_now
    ) -> None:
        self._bookmarks = bookmarks
        self._history = history
        self._now = now
        self._note: SessionNote | None = None

    def begin(self, run: Run, origins: Origins, left: Bookmark | None = None) -> None:
        """Note a session from now on; `left` is the one that it goes on with."""
        self.left()
        self._history.prepare()
        self._note = SessionNote(origins, left, self, run.elapsed)
        run.add(self._note)

    def left(self) -> None:
        """The session is left; what has not ended can be gone on with at the next start."""
        if self._note is not None:
            self._note.detach()
            self._note = None
            self._bookmarks.leave()

    @property
    def after(self) -> int | None:
        """How the legs feel after the session that ended last."""
        session = self._ended()
        return None if session is None else session.after

    def feel(self, after: int | None) -> None:
        """Note how the legs feel after it."""
        session = self._ended()
        if session is not None:
            self._history.put(replace(session, after=after))

    def now(self) -> datetime:
        """The time on the wall."""
        return self._now()

    def marked(self, bookmark: Bookmark) -> None:
        """A session stands here."""
        self._bookmarks.mark(bookmark)

    def ended(self, bookmark: Bookmark, outcome: Outcome) -> None:
        """A session has ended here; it may yet go on, when that is undone."""
        self._bookmarks.end(bookmark.origins.id)
        earlier = self._history.find(bookmark.origins.id)
        session = past(bookmark, outcome)
        if earlier is not None:
            session = replace(session, after=earlier.after)
        self._history.put(session)

    def _ended(self) -> PastSession | None:
        return None if self._note is None else self._history.find(self._note.origins.id)


class SessionNote:
    """A performer that notes one session.

    Args:
        origins: what it begins with; the outline is found when it does.
        left: what it goes on with.
        diary: takes the notes.
        elapsed: milliseconds since it began or goes on, by a clock that nobody sets.
    """

    def __init__(
        self,
        origins: Origins,
        left: Bookmark | None,
        diary: Diary,
        elapsed: Callable[[], Millis],
    ) -> None:
        self.origins = origins
        self._given = left.mark.given if left else ()
        self._pauses = left.mark.pauses if left else 0
        self._begun = left is not None
        self._elapsed = elapsed
        self._lasted = _lasted(left, diary.now()) if left else 0
        self._diary: Diary | None = diary
        self._last: Millis | None = None

    def detach(self) -> None:
        """Note no more, whatever still happens."""
        self._diary = None

    def changed(self, changes: tuple[Change, ...], progress: Progress) -> None:
        diary = self._diary
        if diary is None or progress.state is State.READY:
            return
        if not self._begun:
            self._begun = True
            self.origins = replace(self.origins, outline=outline_of(progress.timeline))
        for change in changes:
            self._note(change, progress)
        if progress.state in ENDED:
            finished = progress.state is State.FINISHED
            outcome = Outcome.FINISHED if finished else Outcome.STOPPED
            diary.ended(self._bookmark(progress, diary), outcome)
        else:
            self._mark(progress, diary)

    def progressed(self, progress: Progress) -> None:
        diary = self._diary
        if diary is None or progress.state is not State.RUNNING or self._last is None:
            return
        if abs(progress.position - self._last) >= MARKS_EVERY:
            self._mark(progress, diary)

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

    def _mark(self, progress: Progress, diary: Diary) -> None:
        self._last = progress.position
        diary.marked(self._bookmark(progress, diary))

    def _bookmark(self, progress: Progress, diary: Diary) -> Bookmark:
        mark = Mark(
            at=progress.position,
            total=progress.timeline.total,
            step=step_text(progress.moment),
            given=self._given,
            pauses=self._pauses,
            when=diary.now(),
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

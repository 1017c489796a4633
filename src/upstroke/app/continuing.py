"""Sessions that were left before their end: the last of them can be gone on with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from upstroke.app.bookmarks import bookmarks_folder
from upstroke.app.house import House
from upstroke.app.planned import Planned
from upstroke.app.planning import Chosen
from upstroke.core.bookmark import Bookmark, onto, outline_of, with_given
from upstroke.core.compiler import LengthRefused, NothingToDo
from upstroke.core.history import Outcome, past
from upstroke.core.programme import Programme
from upstroke.core.settings import Settings
from upstroke.core.time_format import clock_text
from upstroke.core.timeline import Timeline
from upstroke.core.units import Millis
from upstroke.files.bookmark_file import find_bookmarks, remove_bookmark
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults
from upstroke.texts import in_use, marked, tr

GOES_STALE = timedelta(days=1)
"""Who comes back later than this lies down anew."""


NOTHING_LEFT = marked("There is no session to go on with.")


class CannotGoOn(Exception):
    """The text says so and why, as one sentence."""


@dataclass(frozen=True, slots=True)
class Left:
    """A session that was left, with its programme as it is now."""

    bookmark: Bookmark
    chosen: Chosen

    @property
    def at(self) -> Millis:
        """Where it goes on."""
        return min(self.bookmark.mark.at, self.bookmark.mark.total)


class GoesOn:
    """The timeline of a session that goes on; see `upstroke.app.run.Source`.

    The same as it was: its settings shape it, and it has the time that was given. Its sounds are as
    the settings are now.
    """

    def __init__(self, house: House, left: Left) -> None:
        self._house = house
        self._left = left
        self._planned = Planned(house, left.chosen)
        self._last: tuple[Timeline, Timeline] | None = None

    def timeline(self) -> Timeline:
        """The timeline as of now; raises `LengthRefused` or `NothingToDo`."""
        chosen, bookmark = self._left.chosen, self._left.bookmark
        base = base_of(self._house, bookmark, chosen.programme)
        if self._last is None or self._last[0] is not base:
            self._last = (base, with_given(base, bookmark.mark.given))
        return self._last[1]

    def final(self) -> bool:
        """Whether every text that can be spoken is."""
        return self._planned.final()

    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._planned.settings()

    def speak(self) -> None:
        """Have spoken what no recording says; does not wait."""
        self._planned.speak()


def base_of(house: House, bookmark: Bookmark, programme: Programme) -> Timeline:
    """The timeline that the session began with; raises `LengthRefused` or `NothingToDo`."""
    origins = bookmark.origins
    settings = onto(house.keeper.settings, origins.settings, programme.key)
    return house.planner.plan(programme, origins.length, settings)


def session_left(house: House) -> Left | None:
    """The session to be gone on with, if there is one; what cannot be is told among the notices.

    Each session that was left is in the history from now on, whatever becomes of it.
    """
    folder, now = bookmarks_folder(house.folders), house.archive.now()
    found, sentences = find_bookmarks(folder, now)
    house.notices.add(*sentences)
    for bookmark in found:
        _keep(house, bookmark)
    latest, *others = found or (None,)
    for bookmark in others:
        forget(house, bookmark)
    if latest is None:
        return None
    if now - latest.mark.when > GOES_STALE:
        forget(house, latest)
        return None
    try:
        return _openable(house, latest)
    except CannotGoOn as why:
        house.notices.add(f"{offer_text(latest)} {why}")
        forget(house, latest)
        return None


def forget(house: House, bookmark: Bookmark) -> None:
    """Offer it no more; it stays in the history."""
    remove_bookmark(bookmarks_folder(house.folders), bookmark.origins.id)


def forget_all(house: House) -> None:
    """A session was finished since: who would go on with an earlier one now?"""
    for bookmark in find_bookmarks(bookmarks_folder(house.folders), house.archive.now())[0]:
        forget(house, bookmark)


def offer_text(bookmark: Bookmark) -> str:
    """Such as: Leg massage was left at 12:40, Calf, left leg."""
    mark = bookmark.mark
    at = clock_text(mark.at)
    title = bookmark.origins.title
    return tr("{title} was left at {time}, {step}.", title=title, time=at, step=mark.step)


def _keep(house: House, bookmark: Bookmark) -> None:
    session = past(bookmark, Outcome.LEFT)
    earlier = house.archive.history.find(session.id)
    if earlier is None or earlier.reached != session.reached:
        house.archive.history.put(session)


def _openable(house: House, bookmark: Bookmark) -> Left:
    programme = _programme(house, bookmark)
    try:
        base = base_of(house, bookmark, programme)
    except (LengthRefused, NothingToDo) as error:
        raise CannotGoOn(tr(_CHANGED)) from error
    whole = with_given(base, bookmark.mark.given)
    if outline_of(base) != bookmark.origins.outline or whole.total != bookmark.mark.total:
        raise CannotGoOn(tr(_CHANGED))
    file = bookmark.origins.file
    return Left(
        bookmark, Chosen(programme, bookmark.origins.length, None if file is None else Path(file))
    )


_CHANGED = marked("It cannot be gone on with: its programme has changed since.")
_GONE = marked("It cannot be gone on with: its programme is no longer there.")


def _programme(house: House, bookmark: Bookmark) -> Programme:
    origins = bookmark.origins
    try:
        return house.library.read(origins.file or origins.programme, in_use().language)
    except ProgrammeNotFound as error:
        raise CannotGoOn(tr(_GONE)) from error
    except ProgrammeFaults as error:
        gone = origins.file is not None and not Path(origins.file).exists()
        raise CannotGoOn(tr(_GONE if gone else _CHANGED)) from error

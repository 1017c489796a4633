"""Sessions that were left before their end: the last that can be is offered to be gone on with.

An offer goes when it is declined or taken up, when another session is finished after it, and when
it is too old, which is told. Whatever else keeps it from being used may pass: a disk that is not
there, rights, a slip in the programme. Then it is told why and kept, and the one before is offered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

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
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme_file import ProgrammeFaults
from upstroke.texts import in_use, marked, tr

GOES_STALE = timedelta(days=1)
"""Who comes back later than this lies down anew."""

NOTHING_LEFT = marked("There is no session to go on with.")


class _CannotGoOn(Exception):
    """The text says why."""


@dataclass(frozen=True, slots=True)
class Left:
    """A session that was left, with its programme as it is now."""

    bookmark: Bookmark
    chosen: Chosen

    @property
    def at(self) -> Millis:
        """Where it goes on."""
        return min(self.bookmark.mark.at, self.bookmark.mark.total)


@dataclass(frozen=True, slots=True)
class Unusable:
    """A session that was left and cannot be gone on with now, and why."""

    bookmark: Bookmark
    why: str

    @property
    def told(self) -> str:
        """What a person is told of it."""
        text = marked("{offer} It cannot be gone on with now: {why} The offer is kept.")
        return tr(text, offer=offer_text(self.bookmark), why=self.why)


@dataclass(frozen=True, slots=True)
class Found:
    """The latest session that can be gone on with, and those left after it that cannot be now."""

    left: Left | None = None
    unusable: tuple[Unusable, ...] = ()


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
        base = _base_of(self._house, bookmark, chosen.programme)
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


def _base_of(house: House, bookmark: Bookmark, programme: Programme) -> Timeline:
    """The timeline that the session began with; raises `LengthRefused` or `NothingToDo`."""
    origins = bookmark.origins
    settings = onto(house.keeper.settings, origins.settings, programme.key)
    return house.planner.plan(programme, origins.length, settings)


def session_left(house: House) -> Left | None:
    """The session to be gone on with, if there is one; what cannot be is told among the notices."""
    found = look_for_left(house)
    house.notices.add(*(one.told for one in found.unusable))
    return found.left


def none_left(found: Found) -> tuple[str, ...]:
    """Why nothing is gone on with, in sentences."""
    return tuple(one.told for one in found.unusable) or (tr(NOTHING_LEFT),)


def look_for_left(house: House) -> Found:
    """What can be gone on with, and what cannot be now. Never raises.

    Each session that was left is in the history from now on, whatever becomes of it.
    """
    found = Found()
    for bookmark in _kept(house):
        if house.sessions.now() - bookmark.mark.when > GOES_STALE:
            text = marked("{offer} That is too long ago to go on with it; it is in the history.")
            house.notices.add(tr(text, offer=offer_text(bookmark)))
            forget(house, bookmark)
        elif found.left is None:
            found = _tried(house, bookmark, found)
    return found


def forget(house: House, bookmark: Bookmark) -> None:
    """Offer it no more; it stays in the history."""
    house.sessions.forget(bookmark.origins.id)


def forget_all(house: House) -> None:
    """A session was finished since: who would go on with an earlier one now?"""
    for bookmark in _kept(house):
        forget(house, bookmark)


def offer_text(bookmark: Bookmark) -> str:
    """Such as: Leg massage was left at 12:40, Calf, left leg."""
    mark = bookmark.mark
    at = clock_text(mark.at)
    title = bookmark.origins.title
    return tr("{title} was left at {time}, {step}.", title=title, time=at, step=mark.step)


def _kept(house: House) -> tuple[Bookmark, ...]:
    """Every session that was left, the latest first; each is in the history from now on."""
    found = house.sessions.left()
    for session in (past(bookmark, Outcome.LEFT) for bookmark in found):
        earlier = house.sessions.find(session.id)
        # One that is there may have ended, which was undone.
        if earlier is None or session.ended.replace(microsecond=0) > earlier.ended:
            house.sessions.record(session)
    return found


def _tried(house: House, bookmark: Bookmark, found: Found) -> Found:
    try:
        return replace(found, left=_openable(house, bookmark))
    except _CannotGoOn as error:
        why = str(error)
    except Exception as error:  # noqa: BLE001 - nothing about an offer may stop a start
        why = f"{getattr(error, 'strerror', None) or repr(error)}."
    return replace(found, unusable=(*found.unusable, Unusable(bookmark, why)))


def _openable(house: House, bookmark: Bookmark) -> Left:
    origins = bookmark.origins
    try:
        programme = house.library.read(origins.file or origins.programme, in_use().language)
    except ProgrammeNotFound as error:
        raise _CannotGoOn(error) from error
    except ProgrammeFaults as error:
        raise _CannotGoOn(error.faults[0]) from error
    if not _is_as_it_was(house, bookmark, programme):
        raise _CannotGoOn(tr("its programme has other steps or times than it had then."))
    file = None if origins.file is None else Path(origins.file)
    return Left(bookmark, Chosen(programme, origins.length, file))


def _is_as_it_was(house: House, bookmark: Bookmark, programme: Programme) -> bool:
    origins, mark = bookmark.origins, bookmark.mark
    names = [one.id for one in programme.lengths]
    if isinstance(origins.length, str) and origins.length not in names:
        return False
    try:
        base = _base_of(house, bookmark, programme)
    except (LengthRefused, NothingToDo):
        return False
    total = with_given(base, mark.given).total
    return (outline_of(base), total) == (origins.outline, mark.total)

"""Sessions that were left before their end: the last that can be is offered to be gone on with.

An offer goes when it is declined or taken up, when another session is finished after it, and when
it is too old, which is told. Whatever else keeps it from being used may pass: a disk that is not
there, rights, a slip in the programme. Then it is told why and kept, and the one before is offered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from upstroke.app.planning import Chosen
from upstroke.app.stores import Stores
from upstroke.app.timeline_source import TimelineSource
from upstroke.core.planning.compiler import LengthRefused, NothingToDo
from upstroke.core.session.bookmark import Bookmark, outline_of, with_given
from upstroke.core.session.history import Outcome, record_of
from upstroke.core.time_format import clock_text
from upstroke.core.units import Millis
from upstroke.files.library import ProgrammeNotFound
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.texts import in_use, marked, tr

GOES_STALE = timedelta(days=1)
"""Who comes back later than this lies down anew."""

NOTHING_LEFT = marked("There is no session to resume.")


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

    def planned(self, house: Stores) -> TimelineSource:
        """What it goes on with."""
        return TimelineSource(house, self.chosen, self.bookmark)


@dataclass(frozen=True, slots=True)
class Unusable:
    """A session that was left and cannot be gone on with now, and why."""

    bookmark: Bookmark
    why: str

    @property
    def told(self) -> str:
        """What a person is told of it."""
        text = marked("{offer} It can't be resumed right now: {why} Upstroke will offer it again.")
        return tr(text, offer=offer_text(self.bookmark), why=self.why)


@dataclass(frozen=True, slots=True)
class Found:
    """The latest session that can be gone on with, and those left after it that cannot be now."""

    left: Left | None = None
    unusable: tuple[Unusable, ...] = ()


def session_left(house: Stores) -> Left | None:
    """The session to be gone on with, if there is one; what cannot be is told among the notices."""
    found = look_for_left(house)
    house.notices.add(*(one.told for one in found.unusable))
    return found.left


def none_left(found: Found) -> tuple[str, ...]:
    """Why nothing is gone on with, in sentences."""
    return tuple(one.told for one in found.unusable) or (tr(NOTHING_LEFT),)


def look_for_left(house: Stores) -> Found:
    """What can be gone on with, and what cannot be now. Never raises.

    Each session that was left is in the history from now on, whatever becomes of it.
    """
    found = Found()
    for bookmark in _kept(house):
        if house.sessions.now() - bookmark.mark.when > GOES_STALE:
            text = marked("{offer} That is too long ago to resume; you'll find it in the history.")
            house.notices.add(tr(text, offer=offer_text(bookmark)))
            forget(house, bookmark)
        elif found.left is None:
            found = _tried(house, bookmark, found)
    return found


def forget(house: Stores, bookmark: Bookmark) -> None:
    """Offer it no more; it stays in the history."""
    house.sessions.forget(bookmark.origins.id)


def forget_all(house: Stores) -> None:
    """A session was finished since: who would go on with an earlier one now?"""
    for bookmark in _kept(house):
        forget(house, bookmark)


def offer_text(bookmark: Bookmark) -> str:
    """Such as: Leg massage was left at 12:40, Calf, left leg."""
    return left_text(bookmark.origins.title, bookmark.mark.at, bookmark.mark.step)


def left_text(title: str, at: Millis, step: str) -> str:
    """The same by its parts."""
    return tr("You left {title} at {time}, {step}.", title=title, time=clock_text(at), step=step)


def _kept(house: Stores) -> tuple[Bookmark, ...]:
    """Every session that was left, the latest first; each is in the history from now on."""
    found = house.sessions.left()
    for session in (record_of(bookmark, Outcome.LEFT) for bookmark in found):
        earlier = house.sessions.find(session.id)
        # One that is there may have ended, which was undone.
        if earlier is None or session.ended.replace(microsecond=0) > earlier.ended:
            house.sessions.record(session)
    return found


def _tried(house: Stores, bookmark: Bookmark, found: Found) -> Found:
    try:
        return replace(found, left=_openable(house, bookmark))
    except _CannotGoOn as error:
        why = str(error)
    except Exception as error:  # noqa: BLE001 - nothing about an offer may stop a start
        why = f"{getattr(error, 'strerror', None) or repr(error)}."
    return replace(found, unusable=(*found.unusable, Unusable(bookmark, why)))


def _openable(house: Stores, bookmark: Bookmark) -> Left:
    origins = bookmark.origins
    try:
        programme = house.library.read(origins.file or origins.programme, in_use().language)
    except ProgrammeNotFound as error:
        raise _CannotGoOn(error) from error
    except ProgrammeFaults as error:
        raise _CannotGoOn(error.faults[0]) from error
    file = None if origins.file is None else Path(origins.file)
    chosen = Chosen(programme, origins.length, file)
    if not _is_as_it_was(house, chosen, bookmark):
        raise _CannotGoOn(tr("its programme has changed since."))
    return Left(bookmark, chosen)


def _is_as_it_was(house: Stores, chosen: Chosen, bookmark: Bookmark) -> bool:
    names = [one.id for one in chosen.programme.lengths]
    if isinstance(chosen.length, str) and chosen.length not in names:
        return False
    not_given = replace(bookmark, mark=replace(bookmark.mark, given=()))
    try:
        base = TimelineSource(house, chosen, not_given).timeline()
    except (LengthRefused, NothingToDo):
        return False
    total = with_given(base, bookmark.mark.given).total
    return (outline_of(base), total) == (bookmark.origins.outline, bookmark.mark.total)

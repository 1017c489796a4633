"""Sessions that were left before their end: the last that can be is offered to be gone on with.

An offer goes when it is declined or taken up, when another session is finished after it, and when
it is too old, which is told. Whatever else keeps it from being used may pass: a disk that is not
there, rights, a slip in the programme. Then it is told why and kept, and the one before is offered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from upstroke.app.planning import Chosen, TimelineSource
from upstroke.app.stores import Stores
from upstroke.core.app_state import UnusableOffer
from upstroke.core.planning.compiler import LengthRefused, NothingToDo
from upstroke.core.session.bookmark import Bookmark, outline_of, with_given
from upstroke.core.session.history import Outcome, record_of
from upstroke.core.time_format import clock_text
from upstroke.core.units import Millis
from upstroke.core.user_error import UserError
from upstroke.files.programme.faults import ProgrammeFaults
from upstroke.texts import in_use, marked, tr

GOES_STALE = timedelta(days=1)
"""Who comes back later than this lies down anew."""

NOTHING_LEFT = marked("There is no session to resume.")


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
class Found:
    """The latest session that can be gone on with, and those left after it that cannot be now."""

    left: Left | None = None
    unusable: tuple[UnusableOffer, ...] = ()


def session_left(stores: Stores) -> Left | None:
    """The session to be gone on with, if there is one; what cannot be is told among the notices."""
    found = look_for_left(stores)
    stores.notices.add(*(one.told for one in found.unusable))
    return found.left


def none_left(found: Found) -> tuple[str, ...]:
    """Why nothing is gone on with, in sentences."""
    return tuple(one.told for one in found.unusable) or (tr(NOTHING_LEFT),)


def look_for_left(stores: Stores) -> Found:
    """What can be gone on with, and what cannot be now. Never raises.

    Each session that was left is in the history from now on, whatever becomes of it.
    """
    found = Found()
    for bookmark in _kept(stores):
        if stores.sessions.now() - bookmark.mark.when > GOES_STALE:
            text = marked("{offer} That is too long ago to resume; you'll find it in the history.")
            stores.notices.add(tr(text, offer=offer_text(bookmark)))
            stores.sessions.forget(bookmark.origins.id)
        elif found.left is None:
            found = _tried(stores, bookmark, found)
    return found


def forget_all(stores: Stores) -> None:
    """A session was finished since: who would go on with an earlier one now?"""
    for bookmark in _kept(stores):
        stores.sessions.forget(bookmark.origins.id)


def offer_text(bookmark: Bookmark) -> str:
    """Such as: Leg massage was left at 12:40, Calf, left leg."""
    return left_text(bookmark.origins.title, bookmark.mark.at, bookmark.mark.step)


def left_text(title: str, at: Millis, step: str) -> str:
    """The same by its parts."""
    return tr("You left {title} at {time}, {step}.", title=title, time=clock_text(at), step=step)


def _kept(stores: Stores) -> tuple[Bookmark, ...]:
    """Every session that was left, the latest first; each is in the history from now on."""
    found = stores.sessions.left()
    for session in (record_of(bookmark, Outcome.LEFT) for bookmark in found):
        earlier = stores.sessions.find(session.id)
        # One that is there may have ended, which was undone.
        if earlier is None or session.ended.replace(microsecond=0) > earlier.ended:
            stores.sessions.record(session)
    return found


def _tried(stores: Stores, bookmark: Bookmark, found: Found) -> Found:
    try:
        return replace(found, left=_openable(stores, bookmark))
    except UserError as error:
        why = str(error)
    except Exception as error:  # noqa: BLE001 - nothing about an offer may stop a start
        why = f"{getattr(error, 'strerror', None) or repr(error)}."
    text = marked("{offer} It can't be resumed right now: {why} Upstroke will offer it again.")
    told = tr(text, offer=offer_text(bookmark), why=why)
    one = UnusableOffer(bookmark.origins.id, told)
    return replace(found, unusable=(*found.unusable, one))


def _openable(stores: Stores, bookmark: Bookmark) -> Left:
    origins = bookmark.origins
    try:
        programme = stores.library.read(origins.file or origins.programme, in_use().language)
    except ProgrammeFaults as error:
        raise UserError(error.faults[0]) from error
    file = None if origins.file is None else Path(origins.file)
    chosen = Chosen(programme, origins.length, file)
    if not _is_as_it_was(stores, chosen, bookmark):
        raise UserError(tr("its programme has changed since."))
    return Left(bookmark, chosen)


def _is_as_it_was(stores: Stores, chosen: Chosen, bookmark: Bookmark) -> bool:
    names = [one.id for one in chosen.programme.lengths]
    if isinstance(chosen.length, str) and chosen.length not in names:
        return False
    not_given = replace(bookmark, mark=replace(bookmark.mark, given=()))
    try:
        base = TimelineSource(stores, chosen, not_given).timeline()
    except (LengthRefused, NothingToDo):
        return False
    total = with_given(base, bookmark.mark.given).total
    return (outline_of(base), total) == (bookmark.origins.outline, bookmark.mark.total)

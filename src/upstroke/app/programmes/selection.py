"""What is to be played: a programme, its length, and the plan that the settings make of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Generic, TypeVar

from upstroke.app.planning import (
    Chosen,
    chosen_length,
    safety_agreed,
    totals,
    with_agreement,
    with_length,
)
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.stores import Stores
from upstroke.app.timeline_source import TimelineSource
from upstroke.core.app_state import ProgrammeEntry, Refusal
from upstroke.core.intents import OpenProgramme
from upstroke.core.planning.compiler import LengthRefused, NothingToDo
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.lengths import Length
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings
from upstroke.core.units import Millis

T = TypeVar("T")


class Memo(Generic[T]):
    """A value that is made anew only when one of the objects that it is made of is another."""

    def __init__(self) -> None:
        self._last: tuple[tuple[object, ...], T] | None = None

    def of(self, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """The value that `make` gives for these parts."""
        last = self._last
        if last is None or not _are_the_same(last[0], parts):
            last = self._last = (parts, make())
        return last[1]


def _are_the_same(before: tuple[object, ...], parts: tuple[object, ...]) -> bool:
    return all(one is other for one, other in zip(before, parts, strict=True))


class Selection:
    """The chosen programme and length, and what follows from them; asked for often.

    Args:
        house: settings, clips.
        shelf: the programmes that can be chosen; at least one.
        chosen: what to begin with.
    """

    def __init__(self, house: Stores, shelf: ProgrammeCatalogue, chosen: Chosen) -> None:
        self._house = house
        self._shelf = shelf
        self.programme: Programme = chosen.programme
        self.length: Length = chosen.length
        self._listed = Memo[tuple[ProgrammeEntry, ...]]()
        self._totals = Memo[Mapping[str, Millis]]()
        self._agreed = Memo[bool]()
        self._plan = Memo[Timeline | Refusal]()

    @property
    def chosen(self) -> Chosen:
        return Chosen(self.programme, self.length, self._shelf.file_of(self.programme))

    @property
    def planned(self) -> TimelineSource:
        return TimelineSource(self._house, self.chosen)

    @property
    def programmes(self) -> tuple[ProgrammeEntry, ...]:
        """Every programme that can be chosen, in the order to be shown."""
        return self._listed.of((self._shelf.edition, self.programme), self._list)

    @property
    def totals(self) -> Mapping[str, Millis]:
        """Total of every named length."""
        programme, settings = self.programme, self._settings
        return self._totals.of((programme, settings), lambda: totals(programme, settings))

    @property
    def safety_agreed(self) -> bool:
        """Its safety note was agreed to, or it has none."""
        programme, settings = self.programme, self._settings
        return self._agreed.of((programme, settings), lambda: safety_agreed(programme, settings))

    @property
    def plan(self) -> Timeline | Refusal:
        clips, edition = self._house.planner.clips(), self._shelf.edition
        parts = (self.programme, self.length, self._settings, clips, edition)
        return self._plan.of(parts, self._compile)

    def choose(self, key: str) -> None:
        """Another programme, by its key; its own length comes with it."""
        found = self._shelf.find(key)
        if found is None:
            return
        self.programme, self.length = found, chosen_length(found, self._settings)
        self.planned.speak()
        if self._shelf.lasts(found):
            self._house.keeper.change(replace(self._settings, programme=found.key))

    def choose_length(self, length: Length) -> None:
        self.length = length
        if isinstance(self.plan, Timeline):
            self._house.keeper.change(with_length(self.programme, length, self._settings))

    def open(self, wanted: OpenProgramme) -> None:
        """A programme that was just read."""
        chosen = Chosen(wanted.programme, wanted.length, wanted.file)
        self._shelf.bring(chosen, wanted.language)
        self.choose(wanted.programme.key)
        self.choose_length(wanted.length)

    def take_up(self, chosen: Chosen) -> None:
        """What is chosen is now what was left."""
        self._shelf.bring(chosen)
        self.programme, self.length = chosen.programme, chosen.length

    def agree_to_safety(self) -> None:
        self._house.keeper.change(with_agreement(self.programme, self._settings))

    def look_again(self) -> bool:
        """Use what was changed in the files; tells whether anything was."""
        changed = self._shelf.look_again(self.programme.key)
        if changed:
            self._follow()
        return changed

    def translate(self) -> None:
        """Have the programmes in the language that Upstroke is shown in by now."""
        self._shelf.translate(self.programme.key)
        self._follow()

    @property
    def _settings(self) -> Settings:
        return self._house.keeper.settings

    def _follow(self) -> None:
        """Have the chosen programme as it is now; a length that it has no more gives way."""
        self.programme = self._shelf.find(self.programme.key) or self.programme
        names = [length.id for length in self.programme.lengths]
        if isinstance(self.length, str) and self.length not in names:
            self.length = chosen_length(self.programme, self._settings)

    def _compile(self) -> Timeline | Refusal:
        fault = self._shelf.fault(self.programme)
        if fault is not None:
            return Refusal(fault)
        try:
            return self.planned.timeline()
        except LengthRefused as refused:
            return Refusal(str(refused), refused.nearest)
        except NothingToDo as nothing:
            return Refusal(str(nothing))

    def _list(self) -> tuple[ProgrammeEntry, ...]:
        every = self._shelf.all(self.programme.key)
        times = Counter(each.title for each in every)
        return tuple(
            ProgrammeEntry(each.key, self._titled(each, times[each.title]), each.summary)
            for each in every
        )

    def _titled(self, programme: Programme, times: int) -> str:
        """Its title, with the file where it comes several times; of one at fault only the file."""
        file = self._shelf.file_of(programme)
        if file is None:
            return programme.title
        if self._shelf.fault(programme) is not None:
            return file.name
        return programme.title if times == 1 else f"{programme.title} ({file.name})"

"""What is to be played: as it is named on the command line, as it is chosen in the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from upstroke.app.planning import (
    Chosen,
    TimelineSource,
    chosen_length,
    safety_agreed,
    totals,
    with_agreement,
    with_length,
)
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.stores import Stores
from upstroke.core.app_state import ProgrammeEntry, Refusal
from upstroke.core.intents import OpenProgramme, PlayRequest
from upstroke.core.planning.compiler import LengthRefused, NothingToDo
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.lengths import Length, parse_length
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings
from upstroke.core.spoken.wording import main_language
from upstroke.core.units import Millis
from upstroke.core.user_error import UserError
from upstroke.texts import in_use, marked, tr


def choose(stores: Stores, wish: PlayRequest) -> Chosen:
    """The one programme that is named, or else chosen, at its length.

    Raises:
        UserError: there is none, it is at fault, it has no such length, or not that language.
    """
    if wish.programme is None:
        return choose_from_catalogue(stores, wish)[1]
    file = stores.library.find(wish.programme)
    programme = stores.library.read_file(file, wish.language or in_use().language)
    if wish.language is not None and main_language(programme.language) != main_language(
        wish.language
    ):
        text = marked("{programme} is not available in the language “{language}”.")
        raise UserError(tr(text, programme=programme.title, language=wish.language))
    own = None if programme.source is None else file.absolute()
    return Chosen(programme, _length(programme, wish, stores.keeper.settings), own)


def choose_from_catalogue(stores: Stores, wish: PlayRequest) -> tuple[ProgrammeCatalogue, Chosen]:
    """The programmes that can be chosen, and the one to begin with, the only one read by now.

    Raises as `choose` does, but what the settings name, and is there no more, gives way to another.
    """
    catalogue, settings = ProgrammeCatalogue(stores.library, stores.notices), stores.keeper.settings
    if wish.programme is not None:
        chosen = choose(stores, wish)
        catalogue.bring(chosen, wish.language)
        return catalogue, chosen
    catalogue.look_again(only=settings.programme)
    programme = catalogue.find(settings.programme)
    if programme is None:
        catalogue.look_again()
        programme = next(iter(catalogue.all()), None)
    if programme is None:
        why = " ".join(stores.notices.all())
        raise UserError(tr("No programme can be used: {why}", why=why))
    length = _length(programme, wish, settings)
    return catalogue, Chosen(programme, length, catalogue.file_of(programme))


def _length(programme: Programme, wish: PlayRequest, settings: Settings) -> str | int:
    if wish.length is None:
        return chosen_length(programme, settings)
    if not isinstance(wish.length, str):
        return wish.length
    return parse_length(wish.length, programme)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What follows from what is chosen.

    `programmes`: every one that can be, in the order to be shown. `totals`: of every named length.
    `safety_agreed`: the safety note was agreed to, or there is none.
    """

    programmes: tuple[ProgrammeEntry, ...]
    totals: Mapping[str, Millis]
    safety_agreed: bool
    plan: Timeline | Refusal


class Selection:
    """The chosen programme and length, and what follows from them; asked for often.

    Args:
        stores: settings, clips.
        catalogue: the programmes that can be chosen; at least one.
        chosen: what to begin with.
    """

    def __init__(self, stores: Stores, catalogue: ProgrammeCatalogue, chosen: Chosen) -> None:
        self._stores = stores
        self._catalogue = catalogue
        self.programme: Programme = chosen.programme
        self.length: Length = chosen.length
        self._outlook: tuple[tuple[object, ...], Outlook] | None = None

    @property
    def chosen(self) -> Chosen:
        return Chosen(self.programme, self.length, self._catalogue.file_of(self.programme))

    @property
    def planned(self) -> TimelineSource:
        return TimelineSource(self._stores, self.chosen)

    @property
    def outlook(self) -> Outlook:
        """Made anew only when one of the objects that it is made of is another."""
        clips, edition = self._stores.planner.clips(), self._catalogue.edition
        parts = (self.programme, self.length, self._settings, clips, edition)
        last = self._outlook
        if last is None or any(one is not now for one, now in zip(last[0], parts, strict=True)):
            last = self._outlook = (parts, self._made())
        return last[1]

    @property
    def plan(self) -> Timeline | Refusal:
        return self.outlook.plan

    def choose(self, key: str) -> None:
        """Another programme, by its key; its own length comes with it."""
        found = self._catalogue.find(key)
        if found is None:
            return
        self.programme, self.length = found, chosen_length(found, self._settings)
        self.planned.speak()
        if self._catalogue.lasts(found):
            self._stores.keeper.change(replace(self._settings, programme=found.key))

    def choose_length(self, length: Length) -> None:
        self.length = length
        if isinstance(self.plan, Timeline):
            self._stores.keeper.change(with_length(self.programme, length, self._settings))

    def open(self, wanted: OpenProgramme) -> None:
        """A programme that was just read."""
        chosen = Chosen(wanted.programme, wanted.length, wanted.file)
        self._catalogue.bring(chosen, wanted.language)
        self.choose(wanted.programme.key)
        self.choose_length(wanted.length)

    def take_up(self, chosen: Chosen) -> None:
        """What is chosen is now what was left."""
        self._catalogue.bring(chosen)
        self.programme, self.length = chosen.programme, chosen.length

    def agree_to_safety(self) -> None:
        self._stores.keeper.change(with_agreement(self.programme, self._settings))

    def look_again(self) -> bool:
        """Use what was changed in the files; tells whether anything was."""
        changed = self._catalogue.look_again(self.programme.key)
        if changed:
            self._follow()
        return changed

    def translate(self) -> None:
        """Have the programmes in the language that Upstroke is shown in by now."""
        self._catalogue.translate(self.programme.key)
        self._follow()

    @property
    def _settings(self) -> Settings:
        return self._stores.keeper.settings

    def _follow(self) -> None:
        """Have the chosen programme as it is now; a length that it has no more gives way."""
        self.programme = self._catalogue.find(self.programme.key) or self.programme
        names = [length.id for length in self.programme.lengths]
        if isinstance(self.length, str) and self.length not in names:
            self.length = chosen_length(self.programme, self._settings)

    def _made(self) -> Outlook:
        programme, settings = self.programme, self._settings
        agreed = safety_agreed(programme, settings)
        return Outlook(self._list(), totals(programme, settings), agreed, self._compile())

    def _compile(self) -> Timeline | Refusal:
        fault = self._catalogue.fault(self.programme)
        if fault is not None:
            return Refusal(fault)
        try:
            return self.planned.timeline()
        except LengthRefused as refused:
            return Refusal(str(refused), refused.nearest)
        except NothingToDo as nothing:
            return Refusal(str(nothing))

    def _list(self) -> tuple[ProgrammeEntry, ...]:
        every = self._catalogue.all(self.programme.key)
        times = Counter(each.title for each in every)
        return tuple(
            ProgrammeEntry(each.key, self._titled(each, times[each.title]), each.summary)
            for each in every
        )

    def _titled(self, programme: Programme, times: int) -> str:
        """Its title, with the file where it comes several times; of one at fault only the file."""
        file = self._catalogue.file_of(programme)
        if file is None:
            return programme.title
        if self._catalogue.fault(programme) is not None:
            return file.name
        return programme.title if times == 1 else f"{programme.title} ({file.name})"

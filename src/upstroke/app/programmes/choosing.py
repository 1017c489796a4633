"""From what a person names to a programme and a length."""

from __future__ import annotations

from dataclasses import dataclass

from upstroke.app.planning import Chosen, chosen_length
from upstroke.app.programmes.catalogue import ProgrammeCatalogue
from upstroke.app.stores import Stores
from upstroke.core.programme.lengths import parse_length
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings
from upstroke.core.spoken.wording import main_language
from upstroke.core.units import Millis
from upstroke.texts import in_use, tr


class NothingToPlay(Exception):
    """No programme can be used; the text is one sentence."""


class NotInLanguage(Exception):
    """A programme has no texts, or not all, in the language asked for; the text is a sentence."""

    def __init__(self, programme: Programme, language: str) -> None:
        super().__init__(
            tr(
                "{programme} is not available in the language “{language}”.",
                programme=programme.title,
                language=language,
            )
        )


@dataclass(frozen=True, slots=True)
class PlayOptions:
    """`player` is its word, None the settings' own.

    `start`: without a touch. `go_on`: with the session that was left. `leave`: at the end, too.
    """

    player: str | None = None
    start: bool = False
    leave: bool = False
    go_on: bool = False


@dataclass(frozen=True, slots=True)
class PlayRequest:
    """What was typed: a programme's id or file, a length, a language.

    None leaves it to the settings. A length that was understood before is in milliseconds.
    """

    programme: str | None = None
    length: str | Millis | None = None
    language: str | None = None


def choose(house: Stores, wish: PlayRequest) -> Chosen:
    """The one programme that is named, or else chosen, at its length.

    Raises:
        ProgrammeNotFound, ProgrammeFaults: there is none, or it is at fault.
        LengthFault: the length cannot be understood.
        NotInLanguage: it was wanted in a language that it has not.
    """
    if wish.programme is None:
        return choose_on_shelf(house, wish)[1]
    file = house.library.find(wish.programme)
    programme = house.library.read_file(file, wish.language or in_use().language)
    if wish.language is not None and main_language(programme.language) != main_language(
        wish.language
    ):
        raise NotInLanguage(programme, wish.language)
    own = None if programme.source is None else file.absolute()
    return Chosen(programme, _length(programme, wish, house.keeper.settings), own)


def choose_on_shelf(house: Stores, wish: PlayRequest) -> tuple[ProgrammeCatalogue, Chosen]:
    """The programmes that can be chosen, and the one to begin with, the only one read by now.

    Raises as `choose` does, but what the settings name, and is there no more, gives way to another.
    """
    shelf, settings = ProgrammeCatalogue(house.library, house.notices), house.keeper.settings
    if wish.programme is not None:
        chosen = choose(house, wish)
        shelf.bring(chosen, wish.language)
        return shelf, chosen
    shelf.look_again(only=settings.programme)
    programme = shelf.find(settings.programme)
    if programme is None:
        shelf.look_again()
        programme = next(iter(shelf.all()), None)
    if programme is None:
        why = " ".join(house.notices.all())
        raise NothingToPlay(tr("No programme can be used: {why}", why=why))
    length = _length(programme, wish, settings)
    return shelf, Chosen(programme, length, shelf.file_of(programme))


def _length(programme: Programme, wish: PlayRequest, settings: Settings) -> str | int:
    if wish.length is None:
        return chosen_length(programme, settings)
    if not isinstance(wish.length, str):
        return wish.length
    return parse_length(wish.length, programme)

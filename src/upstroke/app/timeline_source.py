"""A chosen programme with the settings and the words that there are at each moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import monotonic

from upstroke.app.planning import Chosen
from upstroke.app.sessions.recorder import new_id
from upstroke.app.stores import Stores
from upstroke.core.planning.compiler import check_length
from upstroke.core.planning.timeline import Clips, Timeline
from upstroke.core.planning.unheard import Remedy, Unheard, explained
from upstroke.core.programme.model import Programme
from upstroke.core.session.bookmark import Bookmark, Given, Origins, onto, shaping
from upstroke.core.settings import Settings

VOICE_WITHIN_S = 300.0
"""A thousand texts, or a slow engine; what is spoken by then is what there is."""

_LOOKS_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class TimelineSource:
    """Where a run has its timeline from; see `upstroke.app.sessions.runner.Source`.

    `left`: the session that goes on. Its timeline is the same as it was: its settings shape it, and
    it has the time that was given; its sounds are as the settings are now.
    """

    house: Stores
    chosen: Chosen
    left: Bookmark | None = None

    def timeline(self) -> Timeline:
        """The timeline as of now; raises `LengthRefused` or `NothingToDo`."""
        chosen, settings = self.chosen, self.settings()
        given: tuple[Given, ...] = ()
        if self.left is not None:
            settings = onto(settings, self.left.origins.settings, chosen.programme.key)
            given = self.left.mark.given
        return self.house.planner.plan(chosen.programme, chosen.length, settings, given)

    def final(self) -> bool:
        """Whether every text that can be spoken is."""
        return not self.house.voice.lacks(self.chosen.programme)

    def settings(self) -> Settings:
        """The settings as they are now."""
        return self.house.keeper.settings

    def speak(self) -> None:
        """Have spoken what no recording says; does not wait."""
        self.house.voice.ask(self.chosen.programme)

    def finished(self, told: Callable[[int, int], None] | None = None) -> Timeline:
        """The timeline with every text that can be spoken; waits for them.

        Args:
            told: how many texts are spoken of how many, now and then while that takes long.

        Raises:
            LengthRefused, NothingToDo: before anything is spoken.
        """
        chosen = self.chosen
        check_length(chosen.programme, chosen.length, self.settings())
        spoken_words(self.house, chosen.programme, told)
        return self.timeline()

    def explained(self, found: Sequence[Unheard]) -> Iterator[tuple[Unheard, Remedy | None]]:
        """Each text that is not heard as written, with what would help."""
        chosen, clips = self.chosen, self.house.voice.bank
        return explained(found, chosen.programme, chosen.length, self.settings(), clips)


def spoken_words(
    house: Stores, programme: Programme, told: Callable[[int, int], None] | None = None
) -> Clips:
    """All sounds for a programme, with every text that can be spoken; waits for them.

    Args:
        house: whose voice speaks.
        programme: whose texts are wanted.
        told: how many texts are spoken of how many, now and then while that takes long.
    """
    house.voice.ask(programme)
    until = monotonic() + VOICE_WITHIN_S
    of = 0
    while not house.voice.settle(_LOOKS_EVERY_S) and monotonic() < until:
        if told is not None and house.voice.progress is not None:
            _, of = house.voice.progress
            told(*house.voice.progress)
    if told is not None and of:
        told(of, of)
    return house.voice.bank


def new_origins(planned: TimelineSource, before: int | None = None) -> Origins:
    """What a session begins with that is planned so; its outline is found when it starts."""
    chosen, now = planned.chosen, planned.house.sessions.now()
    programme = chosen.programme
    return Origins(
        id=new_id(now),
        programme=programme.id,
        title=programme.title,
        file=None if chosen.file is None else str(chosen.file),
        length=chosen.length,
        settings=shaping(planned.settings(), programme.key),
        outline="",
        began=now,
        before=before,
    )

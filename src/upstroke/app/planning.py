"""What is to be played, and its timelines: compiled from the settings and words of the moment."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from upstroke.app.sessions.recorder import new_id
from upstroke.app.stores import Stores
from upstroke.core.app_state import FileKind
from upstroke.core.planning.compiler import NothingToDo, check_length, laid_out
from upstroke.core.planning.timeline import Clips, Timeline
from upstroke.core.planning.unheard import Remedy, Unheard, explained
from upstroke.core.programme.lengths import Length, LengthFault, parse_length
from upstroke.core.programme.model import Programme
from upstroke.core.session.bookmark import Bookmark, Given, Origins, onto, shaping
from upstroke.core.settings import Settings
from upstroke.core.time_format import typed_length
from upstroke.core.units import Millis

FILE_KINDS = (
    FileKind("MP3", ".mp3"),
    FileKind("Opus", ".opus"),
    FileKind("M4A", ".m4a"),
    FileKind("Ogg Vorbis", ".ogg"),
    FileKind("FLAC", ".flac"),
    FileKind("WAV", ".wav"),
)
"""The first is offered: every phone plays it, and shows its chapters."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be played. `file`: where the programme was read from, None for one that ships."""

    programme: Programme
    length: Length
    file: Path | None = None


def totals(programme: Programme, settings: Settings) -> Mapping[str, Millis]:
    """Total of each named length, but for those of which the settings leave no step."""
    found: dict[str, Millis] = {}
    for length in programme.lengths:
        with suppress(NothingToDo):
            found[length.id] = laid_out(programme, length.id, settings)[-1].step.end
    return found


def chosen_length(programme: Programme, settings: Settings) -> Length:
    """The length that was chosen for a programme; its default where that is none of its own."""
    text = settings.for_programme(programme.key).length
    try:
        return programme.default_length if text is None else parse_length(text, programme)
    except LengthFault:
        return programme.default_length


def with_length(programme: Programme, length: Length, settings: Settings) -> Settings:
    """The settings with another length for a programme."""
    text = length if isinstance(length, str) else typed_length(length)
    choices = replace(settings.for_programme(programme.key), length=text)
    return replace(settings, programmes={**settings.programmes, programme.key: choices})


def safety_mark(programme: Programme) -> str:
    """What is remembered of an agreement: to this note of this programme, as it reads now."""
    digest = hashlib.blake2b(repr(programme.safety).encode(), digest_size=6).hexdigest()
    return f"{programme.id} {digest}"


def safety_agreed(programme: Programme, settings: Settings) -> bool:
    """Whether the programme's safety note was agreed to, or it has none."""
    return programme.safety is None or safety_mark(programme) in settings.agreed


def with_agreement(programme: Programme, settings: Settings) -> Settings:
    """The settings after the programme's safety note was agreed to."""
    return replace(settings, agreed=settings.agreed | {safety_mark(programme)})


def file_name(chosen: Chosen) -> str:
    """A name for a sound file of what is chosen."""
    length = chosen.length
    name = length if isinstance(length, str) else typed_length(length)
    return f"{chosen.programme.id} {name}{FILE_KINDS[0].ending}"


VOICE_WITHIN_S = 300.0
"""A thousand texts, or a slow engine; what is spoken by then is what there is."""

_LOOKS_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class TimelineSource:
    """Where a run has its timeline from; see `upstroke.app.sessions.runner.Source`.

    `left`: the session that goes on. Its timeline is the same as it was: its settings shape it, and
    it has the time that was given; its sounds are as the settings are now.
    """

    stores: Stores
    chosen: Chosen
    left: Bookmark | None = None

    def timeline(self) -> Timeline:
        """The timeline as of now; raises `LengthRefused` or `NothingToDo`."""
        chosen, settings = self.chosen, self.settings()
        given: tuple[Given, ...] = ()
        if self.left is not None:
            settings = onto(settings, self.left.origins.settings, chosen.programme.key)
            given = self.left.mark.given
        return self.stores.planner.plan(chosen.programme, chosen.length, settings, given)

    def final(self) -> bool:
        """Whether every text that can be spoken is."""
        return not self.stores.voice.lacks(self.chosen.programme)

    def settings(self) -> Settings:
        """The settings as they are now."""
        return self.stores.keeper.settings

    def speak(self) -> None:
        """Have spoken what no recording says; does not wait."""
        self.stores.voice.ask(self.chosen.programme)

    def finished(self, told: Callable[[int, int], None] | None = None) -> Timeline:
        """The timeline with every text that can be spoken; waits for them.

        Args:
            told: how many texts are spoken of how many, now and then while that takes long.

        Raises:
            LengthRefused, NothingToDo: before anything is spoken.
        """
        chosen = self.chosen
        check_length(chosen.programme, chosen.length, self.settings())
        spoken_words(self.stores, chosen.programme, told)
        return self.timeline()

    def explained(self, found: Sequence[Unheard]) -> Iterator[tuple[Unheard, Remedy | None]]:
        """Each text that is not heard as written, with what would help."""
        chosen, clips = self.chosen, self.stores.voice.bank
        return explained(found, chosen.programme, chosen.length, self.settings(), clips)


def spoken_words(
    stores: Stores, programme: Programme, told: Callable[[int, int], None] | None = None
) -> Clips:
    """All sounds for a programme, with every text that can be spoken; waits for them.

    Args:
        stores: whose voice speaks.
        programme: whose texts are wanted.
        told: how many texts are spoken of how many, now and then while that takes long.
    """
    stores.voice.ask(programme)
    until = monotonic() + VOICE_WITHIN_S
    of = 0
    while not stores.voice.worker.settle(_LOOKS_EVERY_S) and monotonic() < until:
        if told is not None and stores.voice.progress is not None:
            _, of = stores.voice.progress
            told(*stores.voice.progress)
    if told is not None and of:
        told(of, of)
    return stores.voice.bank


def new_origins(planned: TimelineSource, before: int | None = None) -> Origins:
    """What a session begins with that is planned so; its outline is found when it starts."""
    chosen, now = planned.chosen, planned.stores.sessions.now()
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

"""Timelines of programmes as they are chosen now, compiled once for each choice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from upstroke.core.app_state import FileKind
from upstroke.core.planning.compiler import NothingToDo, compile_timeline, laid_out
from upstroke.core.planning.timeline import Clips, Timeline
from upstroke.core.programme.lengths import Length, LengthFault, parse_length
from upstroke.core.programme.model import Programme
from upstroke.core.session.bookmark import Given, with_given
from upstroke.core.settings import ProgrammeSettings, Settings
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


class Planner:
    """Remembers the last timeline, since a face asks for it again and again.

    Args:
        clips: what tells how long each sound is; another one when there are more sounds.
    """

    def __init__(self, clips: Callable[[], Clips]) -> None:
        self.clips = clips
        self._last: tuple[object, Timeline] | None = None

    def plan(
        self,
        programme: Programme,
        length: Length,
        settings: Settings,
        given: tuple[Given, ...] = (),
    ) -> Timeline:
        """The timeline, with the time that was given; raises `LengthRefused` or `NothingToDo`."""
        clips = self.clips()
        asked = (programme, length, settings, clips, given)
        if self._last is None or self._last[0] != asked:
            timeline = compile_timeline(programme, length, settings, clips)
            self._last = (asked, with_given(timeline, given))
        return self._last[1]


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
    return with_choices(
        programme, replace(settings.for_programme(programme.key), length=text), settings
    )


def with_choices(programme: Programme, choices: ProgrammeSettings, settings: Settings) -> Settings:
    """The settings with other choices for a programme."""
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

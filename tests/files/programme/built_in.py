"""The built-in programmes, read once, and their timelines without any sound."""

from __future__ import annotations

from pathlib import Path

from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Clip, Step, Timeline
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings
from upstroke.core.units import Millis, millis
from upstroke.files.programme.reader import read_programme

ASSETS = Path(__file__).parents[3] / "assets"
PROGRAMMES = {
    path.stem: read_programme(path) for path in sorted((ASSETS / "programmes").glob("*.toml"))
}


WORDS_A_SECOND = 2.5


class CalmClips:
    """Everything is recorded, at the calmest pace of speech; chimes are short."""

    def speech(self, text: str) -> Clip:
        """A clip as long as its words take."""
        return Clip(text, millis(len(text.split()) / WORDS_A_SECOND))

    def chime(self, name: str) -> Clip:
        """A clip of half a second."""
        return Clip(name, 500)


class NoClips:
    """No sound at all: times do not hang on any."""

    def speech(self, text: str) -> None:
        """Nothing is recorded."""

    def chime(self, name: str) -> None:
        """Nothing is recorded."""


def timeline(
    programme: Programme, length: str | Millis, settings: Settings | None = None
) -> Timeline:
    return compile_timeline(programme, length, settings or Settings(), NoClips())


def named(step: Step) -> str:
    """A step and its side, such as `calf left`."""
    return f"{step.id} {step.side.value}"

"""The built-in programmes, read once, and their timelines without any sound."""

from __future__ import annotations

from pathlib import Path

from upstroke.core.compiler import compile_timeline
from upstroke.core.programme import Programme
from upstroke.core.settings import Settings
from upstroke.core.timeline import Step, Timeline
from upstroke.core.units import Millis
from upstroke.files.programme_file import read_programme

ASSETS = Path(__file__).parents[2] / "assets"
PROGRAMMES = {
    path.stem: read_programme(path) for path in sorted((ASSETS / "programmes").glob("*.toml"))
}


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

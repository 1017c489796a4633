"""What is told in an exported file beside its sound, whatever the format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from upstroke.core.planning.timeline import Chapter, Timeline, chapters
from upstroke.core.time_format import clock_text
from upstroke.core.units import Millis

MAKER = "Upstroke"
GENRE = "Speech"


@dataclass(frozen=True, slots=True)
class Tags:
    """Title such as `Leg massage, 15:30`, programme such as `Leg massage`, PNG cover, chapters."""

    title: str
    programme: str
    total: Millis
    chapters: tuple[Chapter, ...]
    cover: bytes | None


def tags_of(timeline: Timeline, cover: Path | None) -> Tags:
    """The tags of a session; a cover that cannot be read is left out, for the sound matters."""
    try:
        picture = cover.read_bytes() if cover else None
    except OSError:
        picture = None
    return Tags(
        title=f"{timeline.title}, {clock_text(timeline.total)}",
        programme=timeline.title,
        total=timeline.total,
        chapters=chapters(timeline),
        cover=picture,
    )

"""What the reports in docs/sound/ have in common: the sessions they tell of, and how they write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tools.places import ASSETS, AUDIO, DOCS
from upstroke.audio.clips.bank import CueBank, open_cue_bank
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Timeline
from upstroke.core.programme.model import LengthName, Programme
from upstroke.core.settings import Settings
from upstroke.core.units import Millis
from upstroke.files.library import Library

FOLDER = DOCS / "sound"


@dataclass(frozen=True, slots=True)
class Session:
    """A built-in programme at one of its lengths, as it is played with fresh settings."""

    programme: Programme
    length: LengthName
    timeline: Timeline

    @property
    def name(self) -> str:
        """What a heading calls it, such as `leg-massage, quick`."""
        return f"{self.programme.id}, {self.length.id}"


def programmes() -> tuple[Programme, ...]:
    """The built-in ones."""
    return Library(ASSETS / "programmes").programmes()


def bank() -> CueBank:
    """The shipped clips."""
    return open_cue_bank(AUDIO)


def sessions(settings: Settings | None = None) -> Iterator[Session]:
    """Every built-in programme at every length."""
    clips = bank()
    for programme in programmes():
        for length in programme.lengths:
            timeline = compile_timeline(programme, length.id, settings or Settings(), clips)
            yield Session(programme, length, timeline)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown; a column whose heading begins with a space is a column of figures."""
    rule = ("--:" if name.startswith(" ") else "---" for name in head)
    lines = [_row(name.strip() for name in head), f"|{'|'.join(rule)}|"]
    return "\n".join([*lines, *(_row(row) for row in rows)])


def clock(time: Millis) -> str:
    """A time into a session, as `6:16`."""
    minutes, seconds = divmod(round(time / 1000), 60)
    return f"{minutes}:{seconds:02}"


def seconds(time: Millis) -> str:
    """A short length, to a tenth of a second."""
    return f"{time / 1000:.1f} s"


def write(name: str, text: str) -> None:
    """Bring a page up to date."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"docs/sound/{name}")


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(str(cell).replace('|', '/') for cell in cells)} |"

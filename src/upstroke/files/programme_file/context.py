"""What the parts of a file are read against: its lengths, options and folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from upstroke.core.programme import Condition
from upstroke.files.programme_file.faults import Place


@dataclass(frozen=True, slots=True)
class SeenStep:
    """A step's id as the file writes it, where, and all conditions it stands under."""

    id: str
    place: Place
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """`folder` is the file's own; `seen` gathers every step in the file's order."""

    lengths: tuple[str, ...]
    options: tuple[str, ...]
    folder: Path
    seen: list[SeenStep] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Around:
    """What the groups around a part have settled: depth, whether sides, and conditions."""

    depth: int = 0
    sided: bool = False
    conditions: tuple[Condition, ...] = ()

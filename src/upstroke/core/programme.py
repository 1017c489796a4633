"""What a programme file says, as frozen values. Nothing here is about massage.

A programme is a tree: `Group`s hold parts, `Technique`s are its leaves. A technique on one side
is one *step* of the compiled timeline. Values that differ between the named lengths are kept as
`ByLength`: a mapping that has an entry for every length of the programme.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias, TypeVar

from upstroke.core.units import Millis

T = TypeVar("T")
ByLength: TypeAlias = Mapping[str, T]

HIGHEST_PRESSURE = 5.0
"""Top of the scale of pressure; a file may ask for less than this, never for it."""

GENTLE_PRESSURE = 2.0
"""What the gentle setting caps every pressure at."""


class Side(StrEnum):
    """The side of the body a step works on."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; both is its own opposite."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, Side.BOTH)


class Which(StrEnum):
    """A side as a file names it: outright, or by the side that the step before ended on."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    SAME = "same"
    OTHER = "other"


class Turns(StrEnum):
    """How several sides take turns."""

    EACH = "each"
    """The whole step or block on one side, then the whole on the next."""
    ROUND = "round"
    """One side a round of a repeated group, or an item of a counted step."""
    MIDWAY = "midway"
    """One step whose side changes in its middle."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Which sides, in which order, taking turns how."""

    order: tuple[Which, ...] = (Which.BOTH,)
    turns: Turns = Turns.EACH


class Kind(StrEnum):
    """What a technique is: something to do, or a pause from doing."""

    WORK = "work"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Timed:
    """Work for a time. Without `least` and `most` scaling leaves it alone."""

    seconds: ByLength[Millis]
    least: Millis | None = None
    most: Millis | None = None


@dataclass(frozen=True, slots=True)
class CountSet:
    """A run of counted items: numbered, or named when `names` is not empty.

    `least` and `most` let scaling choose the count; without them it is left alone.
    """

    count: ByLength[int]
    least: int | None = None
    most: int | None = None
    names: tuple[str, ...] = ()
    say: str | None = None
    short: str | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """Items one after another, each `each` long; `running_on` counts on across the sides."""

    sets: tuple[CountSet, ...]
    each: Millis
    running_on: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase of a cycle, such as breathing in for four seconds."""

    name: str
    seconds: Millis
    say: str
    pressure: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Cycled:
    """Phases in order, the whole round repeated `times` times."""

    phases: tuple[Phase, ...]
    times: ByLength[int]
    least: int | None = None
    most: int | None = None


Work: TypeAlias = Timed | Counted | Cycled


class PressurePoint(NamedTuple):
    """Pressure (0 to under 5) at a fraction (0 to 1) of the work; straight lines in between."""

    at: float
    pressure: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """The movement that repeats: `seconds` long, the first `press` of it with pressure."""

    shape: str
    seconds: Millis
    press: Millis
    times: int = 1
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class StrokePattern:
    """Strokes played in order, again and again, until this fraction of the work."""

    strokes: tuple[Stroke, ...]
    until: float = 1.0


class Anchor(StrEnum):
    """What a prompt's place is reckoned from."""

    OFFSET = "offset"
    FRACTION = "fraction"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A short spoken reminder inside a step.

    `value` is milliseconds into the work (OFFSET), a fraction of it (FRACTION), or
    milliseconds before its end (LEFT). `care`: it keeps from harm, and is not for leaving out.
    """

    say: str
    anchor: Anchor
    value: float
    care: bool = False


@dataclass(frozen=True, slots=True)
class Texts:
    """What is spoken when a step opens, longest form first; `{side}` stands for the side's word.

    `second` and `second_short` are for the second side; None falls back to the first's.
    """

    say: str | None = None
    short: str | None = None
    second: str | None = None
    second_short: str | None = None
    name: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """Part of the programme only with, or only without, one of its options."""

    only_with: str | None = None
    not_with: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Technique:
    """A leaf of the programme: one thing to do, on one side or several."""

    id: str
    title: str
    work: Work
    kind: Kind = Kind.WORK
    sides: Sides | None = None
    texts: Texts = Texts()
    posture: str | None = None
    lead_in: ByLength[Millis] | None = None
    pressure: tuple[PressurePoint, ...] = ()
    strokes: tuple[StrokePattern, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    picture: str | None = None
    condition: Condition = Condition()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Parts played in order, `repeat` times; `sides` gives the whole block a side in turn."""

    parts: tuple[Part, ...]
    title: str | None = None
    sides: Sides | None = None
    repeat: ByLength[int]
    leave_out_last_rest: bool = False
    condition: Condition = Condition()


Part: TypeAlias = Technique | Group


@dataclass(frozen=True, slots=True)
class LengthName:
    """A named length, such as quick."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Option:
    """A choice the programme offers in settings."""

    id: str
    title: str
    default: bool = False


@dataclass(frozen=True, slots=True)
class SafetyNote:
    """One headed list of the safety page."""

    title: str
    points: tuple[str, ...]
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Safety:
    """Shown and agreed to before the first session; one sentence of it spoken at each start."""

    intro: str
    notes: tuple[SafetyNote, ...]
    spoken: str | None = None
    spoken_short: str | None = None


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """When the automatic prompts are spoken; defaults from PRODUCT's leg massage."""

    halfway_from: Millis = 40_000
    seconds_left_from: Millis = 30_000
    seconds_left: Millis = 10_000
    preview_from: Millis = 20_000
    preview_before: Millis = 8_000
    prompt_gap: Millis = 4_000


@dataclass(frozen=True, slots=True)
class LeadIns:
    """Time to move before a step: `normal`, or `change` for a new side or posture."""

    normal: ByLength[Millis]
    change: ByLength[Millis]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A whole programme file.

    `side_words` name each side aloud, such as "left leg"; `same_side` the one just worked on.
    `source` names the file of a programme of the person's own; None for one that ships.
    """

    id: str
    title: str
    summary: str
    language: str
    lengths: tuple[LengthName, ...]
    default_length: str
    lead_ins: LeadIns
    parts: tuple[Part, ...]
    side_words: Mapping[Side, str]
    same_side: str = "same side"
    safety: Safety | None = None
    options: tuple[Option, ...] = ()
    speech: SpeechRules = SpeechRules()
    picture: str | None = None
    source: str | None = None

    @property
    def key(self) -> str:
        """What settings know it by: its file, since ids may repeat; its id where it ships."""
        return self.id if self.source is None else self.source


def techniques(programme: Programme) -> tuple[Technique, ...]:
    """Every technique in the file's order, each once."""
    return tuple(_leaves(programme.parts))


def _leaves(parts: tuple[Part, ...]) -> list[Technique]:
    found: list[Technique] = []
    for part in parts:
        found.extend([part] if isinstance(part, Technique) else _leaves(part.parts))
    return found

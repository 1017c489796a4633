"""The content of a programme file, as frozen values. Nothing here is about massage.

A programme is a tree: `Group`s hold parts, `Technique`s are its leaves. A technique on one side
is one *step* of the compiled timeline. Values that differ between the named lengths are kept as
`ByLength`: a mapping that has an entry for every length of the programme.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias, TypeVar

from upstroke.core.units import Millis

T = TypeVar("T")
ByLength: TypeAlias = Mapping[str, T]

HIGHEST_PRESSURE = 5.0
"""Top of the scale of pressure; a file may ask for less than this, never for it."""

GENTLE_PRESSURE = 2.0
"""The gentle setting caps every pressure at this."""


class Side(StrEnum):
    """The side of the body a step works on."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; both is its own opposite."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, Side.BOTH)


class SidesOf(StrEnum):
    """The part of the body that has the sides; legs are shown as feet, and asked about by name."""

    BODY = "body"
    LEGS = "legs"


class Which(StrEnum):
    """A side as a file names it: outright, or by the side that the step before ended on."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    SAME = "same"
    OTHER = "other"


class Turns(StrEnum):
    """The way in which several sides take turns."""

    EACH = "each"
    """The whole step or block on one side, then the whole on the next."""
    ROUND = "round"
    """One side a round of a repeated group, or an item of a counted step."""
    MIDWAY = "midway"
    """One step whose side changes in its middle."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Sides in their order, and the way they take turns."""

    order: tuple[Which, ...] = (Which.BOTH,)
    turns: Turns = Turns.EACH


class Kind(StrEnum):
    """Something to do, or a pause from doing."""

    WORK = "work"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Timed:
    """Work for a time. Without `least` and `most` scaling leaves it alone."""

    duration: ByLength[Millis]
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
    duration: Millis
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
    """The movement that repeats: `duration` long, the first `press` of it with pressure."""

    shape: str
    duration: Millis
    press: Millis
    times: int = 1
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class StrokePattern:
    """Strokes played in order, again and again, until this fraction of the work."""

    strokes: tuple[Stroke, ...]
    until: float = 1.0


@dataclass(frozen=True, slots=True)
class Offset:
    """A place in a step's work, so long after its beginning, or before its end."""

    time: Millis
    from_end: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A place in a step's work, as a fraction (0 to 1) of it."""

    share: float


@dataclass(frozen=True, slots=True)
class Prompt:
    """A short spoken reminder inside a step. `care`: it keeps from harm, and is never left out."""

    say: str
    at: Offset | Share
    care: bool = False


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts spoken when a step opens, longest form first; `{side}` stands for the side's word.

    `second` and `second_short` are for the second side; None falls back to the first's. `note` and
    `caution` are shown: what to do, and what to take care not to do.
    """

    say: str | None = None
    short: str | None = None
    second: str | None = None
    second_short: str | None = None
    name: str | None = None
    note: str | None = None
    caution: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """Part of the programme only with, or only without, one of its options."""

    only_with: str | None = None
    not_with: str | None = None

    def holds(self, on: Collection[str]) -> bool:
        """True where the part plays, with these options on."""
        return (self.only_with is None or self.only_with in on) and self.not_with not in on


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

    @property
    def line(self) -> str:
        """The note in one line."""
        return self.spoken or self.spoken_short or self.intro


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """Times of the automatic prompts; defaults from PRODUCT's leg massage."""

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
    sides_of: SidesOf = SidesOf.BODY
    safety: Safety | None = None
    options: tuple[Option, ...] = ()
    speech: SpeechRules = SpeechRules()
    picture: str | None = None
    source: str | None = None

    @property
    def key(self) -> str:
        """The key of its settings: its file, since ids may repeat; its id where it ships."""
        return self.id if self.source is None else self.source

    def options_on(self, chosen: Mapping[str, bool]) -> frozenset[str]:
        """The options that are on, where a person has chosen some of them."""
        return frozenset(one.id for one in self.options if chosen.get(one.id, one.default))


def techniques(programme: Programme, on: Collection[str] | None = None) -> tuple[Technique, ...]:
    """Every technique in the file's order, each once; with options, those that play with them."""
    return tuple(_leaves(programme.parts, on))


def _leaves(parts: tuple[Part, ...], on: Collection[str] | None) -> Iterator[Technique]:
    for part in parts:
        if on is not None and not part.condition.holds(on):
            continue
        if isinstance(part, Technique):
            yield part
        else:
            yield from _leaves(part.parts, on)

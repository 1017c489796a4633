"""Programmes and clips made by hand and by hypothesis, for the tests of the core."""
# ruff: noqa: ANN401 - the builders pass on whatever fields a test names

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from upstroke.core.planning.timeline import Clip
from upstroke.core.programme.model import (
    Counted,
    CountSet,
    Cycled,
    Group,
    Kind,
    LeadIns,
    LengthName,
    Part,
    Phase,
    PressurePoint,
    Programme,
    Prompt,
    Share,
    Side,
    Sides,
    Stroke,
    StrokePattern,
    Technique,
    Texts,
    Timed,
    Turns,
    Which,
)

ONE = "standard"
LEFT_RIGHT = Sides((Which.LEFT, Which.RIGHT))
SIDE_WORDS = {Side.LEFT: "left leg", Side.RIGHT: "right leg", Side.BOTH: "both legs"}


@dataclass(frozen=True)
class WordClips:
    """Speech at a fixed pace, chimes of fixed length; nothing for a text with `mute` in it."""

    per_word: int = 400
    chime_length: int = 600

    def speech(self, text: str) -> Clip | None:
        if "mute" in text:
            return None
        return Clip(f"voice/{text}", 150 + self.per_word * len(text.split()))

    def chime(self, name: str) -> Clip | None:
        length = {"end": 3000, "end-short": 900, "tick": 80}.get(name, self.chime_length)
        return Clip(f"chimes/{name}", length)


class NoClips:
    """A bank without any sound."""

    def speech(self, _text: str) -> Clip | None:
        return None

    def chime(self, _name: str) -> Clip | None:
        return None


def timed(name: str, seconds: int, **more: Any) -> Technique:
    """A timed technique; `least` and `most` in seconds make it stretchable."""
    least, most = more.pop("least", None), more.pop("most", None)
    work = Timed(
        {ONE: seconds * 1000},
        None if least is None else least * 1000,
        None if most is None else most * 1000,
    )
    return Technique(id=name, title=name.capitalize(), work=work, **more)


def counted(name: str, count: int, each: int = 3000, **more: Any) -> Technique:
    """A counted technique with one set; `limits` makes its count open to scaling."""
    least, most = more.pop("limits", (None, None))
    work = Counted(
        (CountSet({ONE: count}, least, most),), each, running_on=more.pop("running_on", False)
    )
    return Technique(id=name, title=name.capitalize(), work=work, **more)


def group(*parts: Part, repeat: int = 1, **more: Any) -> Group:
    """A group repeated so many times."""
    return Group(parts=parts, repeat={ONE: repeat}, **more)


def programme(*parts: Part, normal: int = 5000, change: int = 8000, **more: Any) -> Programme:
    """A programme of one length."""
    return Programme(
        id="sample",
        title="Sample",
        summary="",
        language="en",
        lengths=(LengthName(ONE, "Standard"),),
        default_length=ONE,
        lead_ins=LeadIns({ONE: normal}, {ONE: change}),
        parts=parts,
        side_words=SIDE_WORDS,
        same_side="same leg",
        **more,
    )


_TEXT = st.lists(st.sampled_from(("hold", "press", "mute", "up", "heart")), max_size=14).map(
    " ".join
)
_SIDES = st.none() | st.sampled_from(
    (
        Sides(),
        LEFT_RIGHT,
        Sides((Which.RIGHT, Which.LEFT)),
        Sides((Which.SAME, Which.OTHER)),
        Sides((Which.LEFT,)),
    )
)


@st.composite
def strokes(draw: st.DrawFn) -> Stroke:
    """A stroke: slow or very fast, back light or not, one or several of it."""
    seconds = draw(st.sampled_from((1000, 2000, 3000, 6000)) | st.integers(50, 8000))
    press = draw(st.just(seconds) | st.integers(1, seconds))
    return Stroke("stroke", seconds, press, draw(st.integers(1, 5)))


@st.composite
def _patterns(draw: st.DrawFn) -> tuple[StrokePattern, ...]:
    shares = draw(st.sampled_from(((), (1.0,), (0.4,), (0.3, 1.0), (0.1111, 0.5, 1.0))))
    of_each = st.lists(strokes(), min_size=1, max_size=3).map(tuple)
    return tuple(StrokePattern(draw(of_each), share) for share in shares)


@st.composite
def _timed(draw: st.DrawFn, name: str) -> Technique:
    seconds = draw(st.integers(1, 120_000))
    limits = draw(st.none() | st.tuples(st.integers(1, 1000), st.integers(0, 300_000)))
    work = Timed({ONE: seconds})
    if limits:
        work = Timed({ONE: seconds}, min(limits[0], seconds), seconds + limits[1])
    midway = draw(st.booleans())
    sides = draw(_SIDES)
    if midway:
        sides = Sides((Which.LEFT, Which.RIGHT), Turns.MIDWAY)
    return Technique(
        id=name,
        title=name,
        work=work,
        kind=draw(st.sampled_from(Kind)),
        sides=sides,
        texts=Texts(draw(_TEXT) or None, draw(_TEXT) or None, draw(_TEXT) or None),
        posture=draw(st.none() | st.sampled_from(("a", "b"))),
        lead_in=draw(st.none() | st.just({ONE: 0}) | st.just({ONE: 777})),
        pressure=draw(st.just(()) | st.just((PressurePoint(0.0, 1.0), PressurePoint(0.3, 3.0)))),
        strokes=draw(_patterns()),
        prompts=draw(
            st.lists(
                st.builds(Prompt, _TEXT, st.builds(Share, st.floats(0, 1)), st.booleans()),
                max_size=3,
            ).map(tuple)
        ),
    )


@st.composite
def _counted(draw: st.DrawFn, name: str) -> Technique:
    sets = []
    for _ in range(draw(st.integers(1, 2))):
        count = draw(st.integers(1, 6))
        least, most = draw(st.just((None, None)) | st.just((1, 8)))
        sets.append(CountSet({ONE: count}, least, most, say=draw(_TEXT) or None))
    work = Counted(tuple(sets), draw(st.integers(200, 4000)), running_on=draw(st.booleans()))
    return Technique(id=name, title=name, work=work, sides=draw(_SIDES))


@st.composite
def _cycled(draw: st.DrawFn, name: str) -> Technique:
    phases = tuple(
        Phase(phase, draw(st.integers(300, 5000)), phase) for phase in ("in", "hold", "out")
    )
    return Technique(id=name, title=name, work=Cycled(phases, {ONE: draw(st.integers(1, 5))}))


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Any programme: nested groups, repeats, sides, all three kinds of work."""
    names = iter(f"t{number}" for number in range(100))

    def technique() -> Technique:
        kind = draw(st.sampled_from((_timed, _timed, _counted, _cycled)))
        return draw(kind(next(names)))

    def part(depth: int) -> Part:
        if depth == 0 or draw(st.booleans()):
            return technique()
        return Group(
            parts=tuple(part(depth - 1) for _ in range(draw(st.integers(1, 3)))),
            sides=draw(_SIDES | st.just(Sides((Which.LEFT, Which.RIGHT), Turns.ROUND))),
            repeat={ONE: draw(st.integers(1, 3))},
            leave_out_last_rest=draw(st.booleans()),
        )

    parts = tuple(part(2) for _ in range(draw(st.integers(1, 4))))
    return programme(timed("first", 10), *parts)

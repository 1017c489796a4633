"""What a file's keys become, and that every example of the documentation reads."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.files.programme.programme_texts import (
    COUNTED,
    GROUP,
    HEAD,
    INNER,
    PATH,
    STEP,
    TIMED,
    read_programme_text,
)
from upstroke.core.planning.timeline import Written
from upstroke.core.programme.model import (
    Condition,
    Counted,
    CountSet,
    Cycled,
    Group,
    Kind,
    LeadIns,
    LengthName,
    Offset,
    Part,
    Phase,
    PressurePoint,
    Programme,
    Prompt,
    Share,
    Side,
    Sides,
    SpeechRules,
    Stroke,
    StrokePattern,
    Technique,
    Texts,
    Timed,
    Turns,
    Which,
)
from upstroke.files.programme.reader import read_file_text

ROOT = Path(__file__).parents[3]
BUILT_IN = sorted((ROOT / "assets" / "programmes").glob("*.toml"))
DOC = (ROOT / "docs" / "programme-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```$", DOC, re.DOTALL | re.MULTILINE)


def read(text: str) -> Programme:
    return read_programme_text(text, PATH)


def step(text: str) -> Technique:
    (part,) = read(HEAD + text).parts
    assert isinstance(part, Technique)
    return part


def group(text: str) -> Group:
    (part,) = read(HEAD + text).parts
    assert isinstance(part, Group)
    return part


def test_the_smallest_programme_is_six_lines_with_sensible_defaults() -> None:
    assert EXAMPLES[0].count("\n") == 6
    programme = read(EXAMPLES[0])
    assert programme == Programme(
        id="one-minute",
        title="One minute",
        summary="",
        language="en",
        lengths=(LengthName("standard", "Standard"),),
        default_length="standard",
        lead_ins=LeadIns({"standard": 5_000}, {"standard": 8_000}),
        parts=(Technique(id="sit-still", title="Sit still", work=Timed({"standard": 60_000})),),
        side_words={Side.LEFT: "left side", Side.RIGHT: "right side", Side.BOTH: "both sides"},
        same_side="same side",
    )


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_documentation_reads(example: str) -> None:
    assert read(example).parts


def keys(value: object, names: set[str]) -> set[str]:
    """Every key in a document, but for names that it gives itself."""
    if isinstance(value, list):
        return {key for inner in value for key in keys(inner, names)}
    if not isinstance(value, dict):
        return set()
    own = set(value) - names
    return own | {key for inner in value.values() for key in keys(inner, names)}


@pytest.mark.parametrize("text", [*EXAMPLES, *(path.read_text("utf-8") for path in BUILT_IN)])
def test_the_documentation_tells_every_key_in_its_tables(text: str) -> None:
    tables = "\n".join(line for line in DOC.split("\n") if line.startswith(("|", "**`", "Each")))
    document = tomllib.loads(text)
    languages = document.get("texts", {})
    steps = {name for one in languages.values() for name in one["step"]}
    options = {name for one in languages.values() for name in one.get("option", ())}
    names = {*document.get("lengths", ()), *languages, *steps, *options}
    found = keys(document, names)
    assert [key for key in sorted(found) if not re.search(rf"\b{key}\b", tables)] == []


def test_the_head() -> None:
    programme = read(
        'summary = """\nOne \\\n  line,\n\tand   more."""\ndefault-length = "full"\n'
        'language = "pt-BR"\npicture = "general"\n'
        + HEAD
        + "[lead-in]\nnormal = { quick = 0, full = 4.5 }\n"
        + '[side-words]\nleft = "left arm"\nsame = "same arm"\n'
        + "[speech]\nhalfway-from = 50\nprompt-gap = 2.5\n"
        + TIMED
    )
    assert programme.summary == "One line, and more."
    assert programme.default_length == "full"
    assert programme.language == "pt-BR"
    assert programme.picture == "general"
    assert programme.lead_ins.normal == {"quick": 0, "full": 4_500}
    assert programme.lead_ins.change == {"quick": 8_000, "full": 8_000}
    assert programme.side_words[Side.LEFT] == "left arm"
    assert programme.side_words[Side.RIGHT] == "right side"
    assert programme.same_side == "same arm"
    assert programme.speech == SpeechRules(halfway_from=50_000, prompt_gap=2_500)


def test_a_time_with_its_limits() -> None:
    found = step(STEP + "seconds = { quick = 1.5, full = 60 }\nleast = 1\nmost = 90\n")
    assert found.work == Timed({"quick": 1_500, "full": 60_000}, 1_000, 90_000)


def test_counted_items() -> None:
    found = step(COUNTED + 'count = 4\nleast = 2\nmost = 6\ndirection = "up"\nrunning-on = true\n')
    count = CountSet({"quick": 4, "full": 4}, 2, 6, direction="up")
    assert found.work == Counted((count,), each=3_000, running_on=True)


def test_named_items() -> None:
    found = step(COUNTED + 'names = ["one end", "other end"]\n')
    names = CountSet({"quick": 2, "full": 2}, names=("one end", "other end"))
    assert found.work == Counted((names,), each=3_000)


def test_sets_of_items() -> None:
    found = step(
        COUNTED
        + "[[part.set]]\ncount = { quick = 3, full = 5 }\nleast = 3\nmost = 5\n"
        + '[[part.set]]\nnames = ["a"]\nsay = "Now {side}."\nshort = "Now."\n'
    )
    first = CountSet({"quick": 3, "full": 5}, 3, 5)
    second = CountSet({"quick": 1, "full": 1}, names=("a",), say="Now {side}.", short="Now.")
    assert found.work == Counted((first, second), each=3_000)


def test_phases() -> None:
    found = step(
        STEP
        + "times = { quick = 2, full = 9 }\nleast = 1\nmost = 20\n"
        + '[[part.phase]]\nname = "in"\nseconds = 4\nsay = "breathe in"\npressure = [0, 2]\n'
        + '[[part.phase]]\nname = "out"\nseconds = 5.5\npressure = 1\n'
    )
    phases = (
        Phase("in", 4_000, "breathe in", (0, 2)),
        Phase("out", 5_500, "out", (1, 1)),
    )
    assert found.work == Cycled(phases, {"quick": 2, "full": 9}, 1, 20)


def test_texts() -> None:
    found = step(
        TIMED
        + 'say = "A {side}."\nshort = "B."\nsay-second = "C."\nshort-second = "D."\n'
        + 'name = "e"\nnote = "F."\n'
    )
    assert found.texts == Texts("A {side}.", "B.", "C.", "D.", "e", "F.")


def test_the_rest_of_a_step() -> None:
    found = step(
        TIMED + 'title = "Own"\nkind = "rest"\nposture = "lying"\npicture = "calf"\n'
        "lead-in = { quick = 0, full = 9 }\n"
    )
    assert (found.title, found.kind, found.posture) == ("Own", Kind.REST, "lying")
    assert found.picture == "calf"
    assert found.lead_in == {"quick": 0, "full": 9_000}


@pytest.mark.parametrize(
    ("written", "points"),
    [
        ("2", [(0, 2)]),
        ("[1, 2.5]", [(0, 1), (1, 2.5)]),
        ("[4.99, 0]", [(0, 4.99), (1, 0)]),
        ('[{ at = "30%", pressure = 2 }, { at = 0.5, pressure = 1 }]', [(0.3, 2), (0.5, 1)]),
        ('[{ at = "12.5 %", pressure = 2 }]', [(0.125, 2)]),
    ],
)
def test_pressure(written: str, points: list[tuple[float, float]]) -> None:
    found = step(TIMED + f"pressure = {written}\n")
    assert found.pressure == tuple(PressurePoint(at, pressure) for at, pressure in points)


def test_strokes() -> None:
    found = step(
        TIMED
        + '[[part.stroke]]\nuntil = "40%"\npattern = [{ shape = "circle", seconds = 1.333 }]\n'
        + "[[part.stroke]]\n"
        + 'pattern = [{ shape = "a", seconds = 6, press = 4, times = 2, direction = "up" }]\n'
    )
    assert found.strokes == (
        StrokePattern((Stroke("circle", 1_333, 1_333),), 0.4),
        StrokePattern((Stroke("a", 6_000, 4_000, 2, "up"),), 1.0),
    )


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("at = 20", Offset(20_000)),
        ("at = 0", Offset(0)),
        ('at = "20s"', Offset(20_000)),
        ('at = "0.5 s"', Offset(500)),
        ('at = "50%"', Share(0.5)),
        ("left = 10", Offset(10_000, from_end=True)),
        ('left = "10s"', Offset(10_000, from_end=True)),
    ],
)
def test_prompts(written: str, at: Offset | Share) -> None:
    found = step(TIMED + f'prompts = [{{ say = "keep going", {written} }}]\n')
    assert found.prompts == (Prompt("keep going", at),)


@pytest.mark.parametrize("care", [True, False])
def test_a_prompt_may_be_one_of_care(*, care: bool) -> None:
    marked = f'{{ say = "mind the step", at = 9, care = {str(care).lower()} }}'
    found = step(TIMED + f"prompts = [{marked}]\n")
    assert found.prompts == (Prompt("mind the step", Offset(9_000), care),)


def test_a_prompt_may_lie_beyond_the_work_of_a_short_length() -> None:
    found = step(
        STEP + "seconds = { quick = 10, full = 60 }\n" + 'prompts = [{ say = "on", at = 20 }]\n'
    )
    assert found.prompts


def test_a_prompt_may_lie_where_only_a_stretched_step_reaches() -> None:
    found = step(
        STEP + "seconds = 10\nleast = 5\nmost = 30\n" + 'prompts = [{ say = "on", at = 20 }]\n'
    )
    assert found.prompts


@pytest.mark.parametrize(
    ("written", "order"),
    [
        ("left", [Which.LEFT]),
        ("both", [Which.BOTH]),
        ("other", [Which.OTHER]),
        ("left, right", [Which.LEFT, Which.RIGHT]),
        ("right,left", [Which.RIGHT, Which.LEFT]),
        ("same, other", [Which.SAME, Which.OTHER]),
    ],
)
def test_sides(written: str, order: list[Which]) -> None:
    assert step(TIMED + f'sides = "{written}"\n').sides == Sides(tuple(order))


def test_turns() -> None:
    midway = step(TIMED + 'sides = "left, right"\nturns = "midway"\n')
    items = step(COUNTED + 'count = 6\nsides = "left, right"\nturns = "round"\n')
    rounds = group(GROUP + 'repeat = 4\nsides = "left, right"\nturns = "round"\n' + INNER)
    found = [part.sides.turns for part in (midway, items, rounds) if part.sides]
    assert found == [Turns.MIDWAY, Turns.ROUND, Turns.ROUND]


def test_groups_in_groups() -> None:
    found = group(
        GROUP
        + 'repeat = { quick = 1, full = 3 }\nsides = "left, right"\nleave-out-last-rest = true\n'
        + INNER
        + '[[part.part]]\ngroup = "Inside"\nonly-with = "dry"\n'
        + '[[part.part.part]]\nstep = "rest"\nkind = "rest"\nseconds = 5\nsides = "both"\n'
    )
    calf, inside = found.parts
    assert found.title == "Both"
    assert found.repeat == {"quick": 1, "full": 3}
    assert found.sides == Sides((Which.LEFT, Which.RIGHT))
    assert found.leave_out_last_rest
    assert isinstance(calf, Technique)
    assert calf.sides is None
    assert isinstance(inside, Group)
    assert inside.condition == Condition(only_with="dry")
    assert names(found) == ["calf", "rest"]


def names(part: Part) -> list[str]:
    if isinstance(part, Technique):
        return [part.id]
    return [name for inner in part.parts for name in names(inner)]


def test_one_id_may_stand_twice_under_opposite_options() -> None:
    programme = read(HEAD + TIMED + 'only-with = "dry"\n' + TIMED + 'not-with = "dry"\n')
    assert [names(part) for part in programme.parts] == [["calf"], ["calf"]]


def test_opposite_options_of_the_groups_around_count_too() -> None:
    with_it = GROUP + 'only-with = "dry"\n' + INNER
    without = GROUP + 'not-with = "dry"\n' + INNER
    assert len(read(HEAD + with_it + without).parts) == 2


def test_twenty_thousand_steps_are_enough_and_no_more_are_needed() -> None:
    assert group(GROUP + "repeat = 20000\n" + INNER).repeat["full"] == 20_000


LINES = """\
format = 1
id = "lines"
title = "Lines"

[safety]
intro = "Mind."
spoken = "Stop if it hurts."
[[safety.note]]
title = "Stop"
points = ["it hurts"]

[[option]]
id = "early"
title = "Early"

[[part]]
step = "oil"
seconds = 20
only-with = "early"
say = "Oil first."

[[part]]
group = "Both"
repeat = 2

[[part.part]]
step = "toes"
each = 3
names = [
    "big toe",
    "little toe",
]

[[part.part]]
step = "turn"
each = 3
[[part.part.set]]
count = 3
[[part.part.set]]
count = 3
say = "The other way."

[[part.part]]
step = "breathe"
times = 3
[[part.part.phase]]
name = "in"
seconds = 4
[[part.part.phase]]
name = "out"
seconds = 4
say = "and out"

[[part]]
step = "oil"
seconds = 20
not-with = "early"
say = "Oil now."
prompts = [
    { say = "the heels", at = 5 },
    { say = "the toes", at = 9 },
]
"""


@pytest.mark.parametrize(
    ("step_id", "keys", "text"),
    [
        (None, ("safety", "spoken"), 'spoken = "Stop if it hurts."'),
        ("oil", ("say",), 'say = "Oil now."'),
        ("oil", ("prompts", 1, "say"), '    { say = "the toes", at = 9 },'),
        ("toes", ("names", 1), '    "little toe",'),
        ("turn", ("set", 1, "say"), 'say = "The other way."'),
        ("breathe", ("phase", 0, "name"), 'name = "in"'),
        ("breathe", ("phase", 1, "say"), 'say = "and out"'),
        ("turn", ("name",), "[[part.part]]"),
    ],
)
def test_the_line_of_a_text_is_found_or_that_of_what_it_belongs_to(
    step_id: str | None, keys: tuple[str | int, ...], text: str
) -> None:
    line = read_file_text(LINES, PATH).lines()(Written(step_id, keys))
    assert LINES.splitlines()[line - 1] == text

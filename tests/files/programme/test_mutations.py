"""Spoiled programme files: each is answered by sentences with a line, none by another error."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.files.programme.programme_texts import read_programme_text
from upstroke.core.programme.model import techniques
from upstroke.files.programme.faults import Fault, ProgrammeFaults
from upstroke.files.programme.reader import read_programme

FOLDER = Path(__file__).parents[3] / "assets" / "programmes"
TEXTS = {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.toml"))}
PATH = Path("spoiled.toml")
PAIR = re.compile(r"^([a-z-]+) = (.+)$")

Spoil = Callable[[list[str], int, Random], None]


def delete(lines: list[str], at: int, _: Random) -> None:
    del lines[at]


def double(lines: list[str], at: int, _: Random) -> None:
    lines.insert(at, lines[at])


def cut(lines: list[str], at: int, chance: Random) -> None:
    del lines[at + 1 :]
    lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]


def misspell(lines: list[str], at: int, chance: Random) -> None:
    key, value = pair(lines[at])
    place = chance.randrange(len(key))
    lines[at] = f"{key[:place]}x{key[place:]} = {value}"


def swap_type(lines: list[str], at: int, chance: Random) -> None:
    key, _ = pair(lines[at])
    others = ('"soon"', "true", "[]", "{}", "[[1]]", "1979-05-27", "nan", "0.5", '""', "-0")
    lines[at] = f"{key} = {chance.choice(others)}"


def negate(lines: list[str], at: int, _: Random) -> None:
    lines[at] = re.sub(r"(?<![\w.\"])(\d)", r"-\1", lines[at])


def enlarge(lines: list[str], at: int, _: Random) -> None:
    lines[at] = re.sub(r"(?<![\w.\"])(\d)", r"99999999999\1", lines[at])


def nest(lines: list[str], at: int, chance: Random) -> None:
    heads = ("[[part.part]]", "[part]", "[[part.set]]", "[[part.phase]]", "[[lengths]]", "[[part]]")
    lines.insert(at, chance.choice(heads))


def unbalance(lines: list[str], at: int, chance: Random) -> None:
    marks = [place for place, mark in enumerate(lines[at]) if mark in '"[]{}=,']
    if marks:
        place = chance.choice(marks)
        lines[at] = lines[at][:place] + lines[at][place + 1 :]


def exchange(lines: list[str], at: int, chance: Random) -> None:
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


SPOILS: tuple[Spoil, ...] = (
    *(delete, double, cut, misspell, swap_type, negate, enlarge, nest, unbalance, exchange),
)
ONLY_PAIRS = (misspell, swap_type)


def pair(line: str) -> tuple[str, str]:
    found = PAIR.match(line)
    assert found is not None
    return found[1], found[2]


def rolls(seed: int) -> Random:
    """The same places and changes at every run."""
    return Random(seed)  # noqa: S311 - nothing secret hangs on them


def spoiled(text: str, spoil: Spoil, chance: Random, times: int = 12) -> Iterator[tuple[str, int]]:
    """Texts spoiled in one place each, and the line of that."""
    lines = text.split("\n")
    places = [
        at
        for at, line in enumerate(lines)
        if line and (spoil not in ONLY_PAIRS or PAIR.match(line))
    ]
    for at in chance.sample(places, times):
        changed = list(lines)
        spoil(changed, at, chance)
        yield "\n".join(changed), at + 1


def faults_of_file(path: Path) -> tuple[Fault, ...]:
    try:
        read_programme(path)
    except ProgrammeFaults as faults:
        return faults.faults
    return ()


def answer(text: str) -> tuple[int, ...]:
    """Lines of the faults of a text, none when it is read."""
    try:
        programme = read_programme_text(text, PATH)
    except ProgrammeFaults as faults:
        for fault in faults.faults:
            assert 1 <= fault.line <= text.count("\n") + 1
            assert fault.problem
            assert fault.mend
            assert str(fault).isprintable()
        return tuple(fault.line for fault in faults.faults)
    assert len(techniques(programme)) == steps_of(tomllib.loads(text))
    return ()


def steps_of(value: object) -> int:
    """How many steps a document holds: none may be lost without a word."""
    if isinstance(value, list):
        return sum(map(steps_of, value))
    if not isinstance(value, dict):
        return 0
    return ("step" in value) + steps_of(value.get("part", ()))


@pytest.mark.parametrize("name", TEXTS)
def test_the_files_are_whole_before_they_are_spoiled(name: str) -> None:
    assert answer(TEXTS[name]) == ()
    assert read_programme(FOLDER / f"{name}.toml").id == name


def test_at_least_two_hundred_spoiled_files_are_refused_in_sentences() -> None:
    refused = 0
    for text in TEXTS.values():
        for number, spoil in enumerate(SPOILS):
            for changed, _ in spoiled(text, spoil, rolls(number)):
                refused += answer(changed) != ()
    assert refused >= 200


@pytest.mark.parametrize("name", TEXTS)
def test_a_misspelt_key_is_told_on_its_own_line(name: str) -> None:
    for changed, line in spoiled(TEXTS[name], misspell, rolls(7), 30):
        assert line in answer(changed) or "[lengths]" in above(changed, line)


def above(text: str, line: int) -> str:
    """The header that a line stands under."""
    before = text.split("\n")[: line - 1]
    return next((each for each in reversed(before) if each.startswith("[")), "")


@pytest.mark.parametrize("name", TEXTS)
def test_a_negative_number_is_told_on_its_own_line(name: str) -> None:
    lines = TEXTS[name].split("\n")
    numbers = [at for at, line in enumerate(lines) if re.match(r"[a-z-]+ = [1-9]\d*$", line)]
    for at in numbers:
        changed = list(lines)
        negate(changed, at, rolls(0))
        assert at + 1 in answer("\n".join(changed))


@pytest.mark.parametrize("name", TEXTS)
def test_cut_after_any_character(name: str) -> None:
    text = TEXTS[name]
    chance = rolls(3)
    for end in chance.sample(range(len(text)), 80):
        answer(text[:end])


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(TEXTS)),
    st.lists(st.tuples(st.sampled_from(SPOILS), st.integers(0, 10**6)), min_size=1, max_size=4),
)
def test_spoiled_again_and_again(name: str, spoils: list[tuple[Spoil, int]]) -> None:
    text = TEXTS[name]
    for spoil, seed in spoils:
        chance = rolls(seed)
        lines = text.split("\n")
        places = [at for at, line in enumerate(lines) if line and PAIR.match(line)]
        if places:
            spoil(lines, chance.choice(places), chance)
        text = "\n".join(lines)
    answer(text)


@settings(max_examples=200)
@given(data=st.binary(max_size=300), at=st.floats(0, 1), name=st.sampled_from(sorted(TEXTS)))
def test_any_bytes_anywhere(
    data: bytes, at: float, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = TEXTS[name].encode()
    place = round(at * len(whole))
    path = tmp_path_factory.getbasetemp() / "bytes.toml"
    for content in (data, whole[:place] + data + whole[place:], whole[:place] + data):
        path.write_bytes(content)
        for fault in faults_of_file(path):
            assert fault.line >= 1
            assert str(fault).startswith(f"{path}:")


leaves = st.one_of(
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(["left, right", "each", "50%", "10s", "calf", "{side}", "work"]),
)
KEYS = sorted({key for text in TEXTS.values() for key in re.findall(r"\b([a-z-]+) =", text)})
documents = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*KEYS, "part", "set", "phase"]), inner, max_size=6),
    ),
    max_leaves=30,
)


def toml(value: object) -> str:
    """A value as inline TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(letter):08X}" for letter in value) + '"'
    return str(value)


@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from([*KEYS, "part", "lengths", "option"]), documents))
def test_known_keys_with_values_of_any_shape(document: dict[str, object]) -> None:
    answer("\n".join(f"{key} = {toml(value)}" for key, value in document.items()))


def test_ten_thousand_steps_stay_usable() -> None:
    steps = "".join(
        f'[[part]]\nstep = "step-{n}"\nseconds = 5\nleast = 2\nmost = 20\nsay = "Go {{side}}."\n'
        for n in range(10_000)
    )
    text = f'format = 1\nid = "long"\ntitle = "Long"\n{steps}'
    assert len(read_programme_text(text, PATH).parts) == 10_000
    assert answer(f"{text}mist = 3\n") == (60_004,)

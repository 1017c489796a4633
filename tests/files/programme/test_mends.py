"""What is told of a slip is the true mend: whoever follows it has a file in order."""

from __future__ import annotations

import re
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
    faults_of,
    read_programme_text,
)
from upstroke.core.programme.model import Offset, Timed, techniques
from upstroke.core.time_format import parse_time
from upstroke.files.programme.pictures import shipped_pictures

DOC = (Path(__file__).parents[3] / "docs" / "programme-format.md").read_text("utf-8")

BARE = [
    # As it is written; what is told; as it is then.
    ("seconds = 4:00", 'write minutes and seconds in quotes: "4:00"', 'seconds = "4:00"'),
    ("seconds = 04:00", 'write minutes and seconds in quotes: "04:00"', 'seconds = "04:00"'),
    ("seconds = 1:05:00", 'seconds in quotes: "1:05:00"', 'seconds = "1:05:00"'),
    ("seconds = 00:04:00", 'seconds in quotes: "00:04:00"', 'seconds = "00:04:00"'),
    ("seconds = 4m", 'write it in quotes: "4m"', 'seconds = "4m"'),
    ("seconds = 1h30 # long", 'write it in quotes: "1h30"', 'seconds = "1h30" # long'),
    ("seconds = 15 Minuten", 'write it in quotes: "15 Minuten"', 'seconds = "15 Minuten"'),
    ("seconds = 1,5h", 'write it in quotes: "1.5h"', 'seconds = "1.5h"'),
    ("seconds = 3,5", "a decimal has a point: 3.5", "seconds = 3.5"),
    ("seconds = { quick = 3,5, full = 8 }", "a decimal has a point: 3.5", None),
    ("seconds = { quick = 3, full = 8,5 }", "a decimal has a point: 8.5", None),
    ("seconds = { quick = 4:00, full = 9 }", 'seconds in quotes: "4:00"', None),
    ("seconds = { quick = 4m, full = 9 }", 'write it in quotes: "4m"', None),
    ("seconds = 05", "write it without 0 in front: 5", "seconds = 5"),
    ("seconds = .5", "on either side of its point: 0.5", "seconds = 0.5"),
    ("seconds = 5.", "on either side of its point: 5.0", "seconds = 5.0"),
    ("seconds = = 5", 'write key = "value"', "seconds = 5"),
    ("seconds = 5;", "take it out", "seconds = 5"),
    ("seconds = 5, # five", "take it out", "seconds = 5 # five"),
    ("seconds = 5 // five", "begin comments with #", "seconds = 5 # five"),
    ('seconds = 5 say = "x"', "begin a new line for it", 'seconds = 5\nsay = "x"'),
    ("seconds = { quick = 5, full = 9, }", "take it out", "seconds = { quick = 5, full = 9 }"),
    ("seconds = { quick = 5 full = 9 }", "put one there", "seconds = { quick = 5, full = 9 }"),
    (
        'seconds = 5\nprompts = [{ say = "x", at = 50% }]',
        'write it in quotes: "50%"',
        'seconds = 5\nprompts = [{ say = "x", at = "50%" }]',
    ),
    ("seconds = 5\npressure = [1 2]", "put one there", "seconds = 5\npressure = [1, 2]"),
    (
        'seconds = 5\nsay = "Say "ah" now."',
        'write \\" for each " inside a text',
        'seconds = 5\nsay = "Say \\"ah\\" now."',
    ),
    ("seconds = 5\nsay = 'Don't.'", '"..." quotes', 'seconds = 5\nsay = "Don\'t."'),
    (
        'each = 5\nnames = ["big toe" "little toe"]',
        "put one there",
        'each = 5\nnames = ["big toe", "little toe"]',
    ),
    (
        'seconds = 5\nprompts = [{ say = "the "tender" one", at = 3 }]',
        'write \\" for each " inside a text',
        'seconds = 5\nprompts = [{ say = "the \\"tender\\" one", at = 3 }]',
    ),
    ("seconds = 5\nsay = “Go.”", "straight quotes", 'seconds = 5\nsay = "Go."'),
    ("seconds = 5\nsay = „Los.“", "straight quotes", 'seconds = 5\nsay = "Los."'),
    ("seconds = 5\nsay = «Ya.»", "straight quotes", 'seconds = 5\nsay = "Ya."'),
    ('seconds = 5\nsay = "Go.”', 'close it with a straight "', 'seconds = 5\nsay = "Go."'),
    ("seconds = 5\nsay = 'Go.", "add the closing quotes", "seconds = 5\nsay = 'Go.'"),
    ('seconds = 5\nsay = "a\ab"', "take it out", 'seconds = 5\nsay = "ab"'),
]


@pytest.mark.parametrize(("written", "mend", "mended"), BARE)
def test_a_slip_of_toml(written: str, mend: str, mended: str | None) -> None:
    (fault,) = faults_of(HEAD + STEP + written + "\n")
    assert mend in fault.mend
    assert fault.line == 12 + written.count("\n")
    if mended is not None:
        read_programme_text(HEAD + STEP + mended + "\n", PATH)


FLAGS = {"True": "true", "yes": "true", "on": "true", "FALSE": "false", "no": "false"}


@pytest.mark.parametrize(("written", "word"), FLAGS.items())
def test_true_and_false_have_one_spelling(written: str, word: str) -> None:
    (fault,) = faults_of(HEAD + COUNTED + f"count = 3\nrunning-on = {written}\n")
    assert (fault.problem, fault.mend) == (f"{written} is no value", f"write {word}")


TIMES = ["4:00", "1:05:00", "25m", "90s", "15 min 21 s", "1h30", "2 horas", "0.5 s"]


@pytest.mark.parametrize("time", TIMES)
def test_times_are_read_wherever_there_are_seconds(time: str) -> None:
    text = HEAD + (
        f'[lead-in]\nnormal = "{time}"\nchange = {{ quick = "{time}", full = 3 }}\n'
        f'[speech]\nhalfway-from = "{time}"\n'
        f'[[part]]\nstep = "a"\nseconds = "{time}"\nleast = "{time}"\nmost = "3h"\n'
        f'lead-in = "{time}"\n'
        f'[[part]]\nstep = "b"\neach = "{time}"\ncount = 2\n'
        f'[[part]]\nstep = "c"\ntimes = 2\n[[part.phase]]\nname = "in"\nseconds = "{time}"\n'
        '[[part]]\nstep = "d"\nseconds = "3h"\n'
        f'prompts = [{{ say = "x", at = "{time}" }}, {{ say = "y", left = "{time}" }}]\n'
        "[[part.stroke]]\n"
        f'pattern = [{{ shape = "long", seconds = "{time}", press = "{time}" }}]\n'
    )
    programme = read_programme_text(text, PATH)
    millis = parse_time(time)
    assert programme.lead_ins.change == {"quick": millis, "full": 3000}
    assert programme.speech.halfway_from == millis
    first, *_, last = techniques(programme)
    assert first.work == Timed({"quick": millis, "full": millis}, millis, 10_800_000)
    assert [prompt.at for prompt in last.prompts] == [
        Offset(millis),
        Offset(millis, from_end=True),
    ]
    assert last.strokes[0].strokes[0].press == millis


WRONG_TIMES = {
    '"60"': "write 60m for minutes or 60s for seconds",
    '"3,5s"': "a decimal has a point: 3.5s",
    '"4:5"': "write minutes and seconds as 4:00, and hours before them as 1:05:00",
    '"soon"': "write for example 90s, 15m, 1h 30m or 4:00",
    '"25h"': 'write at most 86400 seconds, or "24h"',
    "90000": 'write at most 86400 seconds, or "24h"',
    '"0s"': "write a time above 0",
    "0.0001": "write at least 0.001",
}


@pytest.mark.parametrize(("value", "mend"), WRONG_TIMES.items())
def test_a_time_that_is_none(value: str, mend: str) -> None:
    (fault,) = faults_of(HEAD + STEP + f"seconds = {value}\n")
    assert (fault.line, fault.mend) == (12, mend)


EXAMPLES = [
    (HEAD.replace("= 1", "= @") + TIMED, ('"1"', "true", "1.5")),
    (HEAD + "[speech]\nseconds-left = @\n" + TIMED, ("true", "[]")),
    (HEAD + "[speech]\npreview-before = @\n" + TIMED, ("true", "[]")),
    (HEAD + "[lead-in]\nnormal = @\n" + TIMED, ("true", "[]")),
    (HEAD + STEP + "seconds = @\n", ("true", "[]", "1979-05-27")),
    (HEAD + COUNTED + "count = @\n", ('"3"', "true", "2.5")),
    (HEAD + GROUP + "repeat = @\n" + INNER, ('"3"', "true")),
    (HEAD + TIMED + "pressure = @\n", ('"hard"', "true")),
    (HEAD + TIMED + 'prompts = [{ say = "x", care = @, at = 3 }]\n', ('"yes"', "1")),
    (
        HEAD + TIMED + '[[part.stroke]]\npattern = [{ shape = "s", press = @, seconds = 1.5 }]\n',
        ("true", "[]"),
    ),
]


@pytest.mark.parametrize(
    ("text", "value"), [(text, value) for text, values in EXAMPLES for value in values]
)
def test_an_example_can_be_taken_at_its_word(text: str, value: str) -> None:
    (fault,) = faults_of(text.replace("@", value))
    example = fault.mend.removeprefix("write for example ").partition(" = ")[2]
    read_programme_text(text.replace("@", example), PATH)


HEADLESS = HEAD.replace('id = "sample"\n', "")
ELSEWHERE = [
    (HEADLESS + TIMED + 'id = "sample"\n', 12, "it belongs in the head of the file"),
    (HEAD + '[speech]\nsummary = "x"\n' + TIMED, 11, "it belongs in the head of the file"),
    (HEAD.replace("full =", "summary ="), 6, "write it in the head of the file, above [lengths]"),
    (HEAD + TIMED + "repeat = 3\n", 13, "it belongs to a group"),
    (HEAD + GROUP + INNER + "leave-out-last-rest = true\n", 15, "it belongs to a group"),
    (HEAD + TIMED + '[[part.part]]\nstep = "a"\nseconds = 3\n', 13, "it belongs to a group"),
    (HEAD + GROUP + "pressure = 3\n" + INNER, 12, "it belongs to a step"),
    ("seconds = 60\n" + HEAD + TIMED, 1, "it belongs to a step"),
    (HEAD + STEP + "duration = 60\n", 12, 'did you mean "seconds"?'),
    (HEAD + STEP + "minutes = 25\n", 12, 'add seconds = "25m"'),
    (HEAD + STEP + "hours = 1.5\n", 12, 'add seconds = "1.5h"'),
    (HEAD + COUNTED + "reps = 8\n", 13, 'did you mean "count"?'),
    (HEAD + GROUP + "rounds = 8\n" + INNER, 12, 'did you mean "repeat"?'),
    (HEAD + '[[part]]\ntitle = "Both"\nrepeat = 2\n', 11, None),
    (HEAD + TIMED + 'image = "calf"\n', 13, 'did you mean "picture"?'),
    (HEAD + TIMED + 'text = "Go."\n', 13, 'did you mean "say"?'),
    (HEAD + TIMED + 'prompts = [{ say = "x", when = 3 }]\n', 13, 'did you mean "at"?'),
    (HEAD + '[[part]]\nid = "calf"\nseconds = 3\n', 11, 'did you mean "step"?'),
]


@pytest.mark.parametrize(("text", "line", "mend"), ELSEWHERE)
def test_a_key_of_another_place_or_name(text: str, line: int, mend: str | None) -> None:
    told = [fault.mend for fault in faults_of(text) if fault.line == line]
    assert mend is None or any(mend in one for one in told), told


@pytest.mark.parametrize(
    ("below", "key"),
    [
        ("part", 'step = "a"'),
        ("phase", 'name = "in"'),
        ("set", "count = 3"),
        ("stroke", "until = 1"),
    ],
)
def test_a_table_below_one_that_is_not_there(below: str, key: str) -> None:
    found = faults_of(HEAD + f"[[part.{below}]]\n{key}\n")
    told = f"there is no [[part]] above [[part.{below}]]", "write [[part]] and its keys above it"
    assert told in [(fault.problem, fault.mend) for fault in found]


TWICE = [
    (HEAD + TIMED + GROUP + INNER, 16, "the first in line 11"),
    (HEAD + TIMED + TIMED, 14, "the first in line 11"),
    (HEAD + '[[option]]\nid = "dry"\ntitle = "D"\n' + TIMED, 11, "the first in line 8"),
    (HEAD + TIMED + "kind = 3\nseconds = 4\n", 14, "the first in line 12"),
    (HEAD + '[lengths]\nlong = "Long"\n' + TIMED, 10, "the first in line 4"),
    (HEAD + "[part]\n" + TIMED, 11, "the first in line 10"),
]


@pytest.mark.parametrize(("text", "line", "first"), TWICE)
def test_what_is_there_twice_is_told_with_the_line_of_the_first(
    text: str, line: int, first: str
) -> None:
    (fault,) = faults_of(text)
    assert fault.line == line
    assert fault.problem.endswith(first)


def test_a_name_of_a_picture_is_one_that_ships() -> None:
    for name in shipped_pictures():
        read_programme_text(HEAD + TIMED + f'picture = "{name}"\n', PATH)
    (fault,) = faults_of(HEAD + TIMED + 'picture = "foot-roll"\n')
    assert fault.line == 13
    assert fault.problem == 'Upstroke has no picture "foot-roll"'
    (fault,) = faults_of('picture = "cafl"\n' + HEAD + TIMED)
    assert (fault.line, fault.mend) == (1, 'did you mean "calf"?')


def test_every_picture_that_ships_is_in_the_docs() -> None:
    told = DOC.partition("## Pictures that ship with Upstroke")[2]
    assert {*re.findall(r"`([a-z-]+)`", told)} == shipped_pictures()


def test_line_ends_of_old_macs() -> None:
    for text in (HEAD + TIMED, "# Mine\n" + HEAD + TIMED):
        (fault,) = faults_of(text.replace("\n", "\r"))
        assert fault.mend == "save the file with line ends LF or CRLF"


def test_slips_in_a_file_with_the_line_ends_of_windows() -> None:
    for line, mend in (
        ("4:00", '"4:00"'),
        ("{ quick = 3,", "write it on one"),
        ("5,", "take it out"),
    ):
        (fault,) = faults_of((HEAD + STEP + f"seconds = {line}\n").replace("\n", "\r\n"))
        assert mend in fault.mend


def test_a_comment_with_quotes_after_a_key_that_is_there_twice() -> None:
    (fault,) = faults_of(HEAD + TIMED + 'say = "Go."\nsay = "Go." # "again"\n')
    assert fault.problem == "a key is given twice, the first in line 13"


def test_a_table_over_several_lines() -> None:
    (fault,) = faults_of(HEAD + STEP + "seconds = { quick = 5,\nfull = 9 }\n")
    assert (fault.line, fault.mend) == (12, "write it on one")


@pytest.mark.parametrize("many", ["=", "“", "1,1 ", '"a",', "'", "[", " ", "1:"])
def test_a_slip_in_a_very_long_line(many: str) -> None:
    assert faults_of("a = 1\nb = " + many * 200_000)

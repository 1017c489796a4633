"""What the reader refuses of the head of a file and of its TOML, and how it words it."""

from __future__ import annotations

import pytest

from tests.files.programme.programme_texts import (
    GROUP,
    HEAD,
    PATH,
    STEP,
    TIMED,
    expect_fault,
    faults_of,
    read_programme_text,
)
from upstroke.files.programme.faults import ProgrammeFaults

REFUSED = [
    # Of the head.
    ('format = 1\ntitle = "Sample"\n' + TIMED, 1, 'no "id"', 'id = "my-programme"'),
    ('format = 1\nid = "a"\n' + TIMED, 1, 'no "title"', 'title = "My programme"'),
    ('id = "a"\ntitle = "A"\n' + TIMED, 1, 'no "format"', "format = 1"),
    (HEAD.replace("= 1", "= 2") + TIMED, 1, "the format is 2", "format = 1"),
    (HEAD.replace("= 1", "= true") + TIMED, 1, "true or false", "format = 1"),
    (HEAD.replace('"sample"', '"My Sample"') + TIMED, 2, "can't be an id", "a to z"),
    (HEAD.replace('"sample"', '"a--b"') + TIMED, 2, "can't be an id", "single hyphens"),
    (HEAD.replace('"sample"', f'"{"a" * 65}"') + TIMED, 2, "can't be an id", "at most 64"),
    (HEAD.replace('"sample"', "7") + TIMED, 2, "is a number", "calf-left"),
    (HEAD.replace("title", "titel", 1) + TIMED, 3, 'no key "titel"', 'did you mean "title"?'),
    (HEAD, 1, "the file has no parts", "[[part]]"),
    ("part = []\n" + HEAD, 1, '"part" is an empty list', "[[part]]"),
    ('language = "English"\n' + HEAD + TIMED, 1, "not a language code", 'language = "en"'),
    ('default-length = "ful"\n' + HEAD + TIMED, 1, "names no length", 'did you mean "full"?'),
    ("default-length = 3\n" + HEAD + TIMED, 1, "names no length", 'write "quick" or "full"'),
    (HEAD.replace("quick", "15m") + TIMED, 5, "read as a total time", "begin it with a letter"),
    (HEAD.replace("quick", "Quick!") + TIMED, 5, "no = after a key", "key ="),
    (HEAD.replace("quick =", '"Quick!" =') + TIMED, 5, "can't be an id", "a to z"),
    (HEAD.replace('"Quick"', "4") + TIMED, 5, "is a number", 'quick = "..."'),
    (HEAD[:42] + 'lengths = "quick"\n' + TIMED, 4, "should be a table", "with its keys"),
    ('format = 1\nid = "a"\ntitle = "A"\n[lengths]\n' + TIMED, 4, "no lengths", "standard"),
    (HEAD + "[lead-in]\nnormal = -1\n" + TIMED, 11, "is -1 seconds", "0 or more"),
    (
        HEAD + "[lead-in]\nchange = { quick = 1 }\n" + TIMED,
        11,
        'nothing for the length "full"',
        "add",
    ),
    (HEAD + "[lead-in]\nnormel = 1\n" + TIMED, 11, 'no key "normel"', 'did you mean "normal"?'),
    (HEAD + "[side-words]\nleft = 1\n" + TIMED, 11, "is a number", 'left = "..."'),
    (HEAD + '[side-words]\nlift = "l"\n' + TIMED, 11, 'no key "lift"', 'did you mean "left"?'),
    (HEAD + "[speech]\nprompt-gap = 0\n" + TIMED, 11, "is 0 seconds", "above 0"),
    (HEAD + "[speech]\npreview-from = 8\n" + TIMED, 10, "not more than", "longer time"),
    (HEAD + "[speech]\nseconds-left = 30\n" + TIMED, 10, "not more than", "longer time"),
    (HEAD + "[safety]\n" + TIMED, 10, 'no "intro"', 'add intro = "..."'),
    (HEAD + '[safety]\nintro = ""\n' + TIMED, 11, "is empty", "write a text"),
    (HEAD + '[safety]\nintro = "a"\nnote = 3\n' + TIMED, 12, "list of tables", "[[safety.note]]"),
    (HEAD + '[safety]\nintro = "a"\n[[safety.note]]\n' + TIMED, 12, 'no "title"', "add title"),
    (
        HEAD + '[safety]\nintro = "a"\n[[safety.note]]\ntitle = "b"\npoints = []\n' + TIMED,
        14,
        "an empty list",
        'points = ["..."]',
    ),
    (
        HEAD + '[safety]\nintro = "a"\n[[safety.note]]\ntitle = "b"\npoints = ["c",\n4]\n' + TIMED,
        15,
        'an entry of "points" should be a text',
        "write",
    ),
    (HEAD + '[[option]]\nid = "dry"\ntitle = "Dry"\n' + TIMED, 11, "two options", "rename one"),
    (HEAD + '[[option]]\nid = "wet"\n' + TIMED, 10, 'an option has no "title"', "add title"),
    (
        HEAD + "".join(f'[[option]]\nid = "o{n}"\ntitle = "O"\n' for n in range(8)) + TIMED,
        7,
        "9 options",
        "at most 8",
    ),
    # Not TOML.
    (HEAD + "[[part]\n", 10, "a header is not closed", "[[name]]"),
    (HEAD + 'title = "Again\n', 10, "may not stand here", "close the text"),
    (HEAD + 'a = "1"\na = "2"\n', 11, "given twice", "keep one"),
    (HEAD + "[lengths]\n", 10, "a table is given twice", "keep one header"),
    (HEAD + "a = five\n", 10, "this is no value", "texts in quotes"),
    (HEAD + "a five\n", 10, "there is no = after a key", "key ="),
    (HEAD + "a = [1, 2\n", 10, "a list is not closed", "add ]"),
    (HEAD + "a = 1 2\n", 10, "follows after the value", "take it out"),
    (HEAD + 'a = """never closed\n\n', 10, "a text is not closed", "closing quotes"),
    (HEAD + "?\n", 10, "neither a key nor a header", "key ="),
    (HEAD + f"a = {'9' * 5000}\n", 1, "too many digits", "smaller"),
    (HEAD + f"a = {'[' * 5000}\n", 1, "too deep", "fewer levels"),
    (HEAD + f"{'a.' * 5000}a = 1\n", 10, "a hundred parts", "shorter"),
]


@pytest.mark.parametrize(("text", "line", "problem", "mend"), REFUSED)
def test_refused_with_its_line_and_its_mend(text: str, line: int, problem: str, mend: str) -> None:
    expect_fault(text, line, problem, mend)


def test_a_fault_is_one_sentence_with_its_place() -> None:
    (fault,) = faults_of(HEAD + TIMED + "least = 90\nmost = 70\n")
    assert str(fault) == 'sample.toml:13: "least" is more than "most"; exchange the two.'


def test_a_question_keeps_its_mark() -> None:
    (fault,) = faults_of(HEAD + TIMED + 'tite = "x"\n')
    assert str(fault) == 'sample.toml:13: a step has no key "tite"; did you mean "title"?'


def test_all_faults_at_once_in_the_order_of_the_file() -> None:
    text = HEAD.replace('"Sample"', "3") + (
        STEP + "seconds = -1\npressure = 9\n" + STEP + 'count = "x"\n' + GROUP + "repeat = 0\n"
    )
    found = faults_of(text)
    assert [fault.line for fault in found] == [3, 12, 13, 14, 15, 16, 17, 19]


def test_the_error_reads_as_its_faults() -> None:
    with pytest.raises(ProgrammeFaults) as caught:
        read_programme_text(HEAD + STEP + "seconds = -1\npressure = 9\n", PATH)
    assert str(caught.value).split("\n") == [str(fault) for fault in caught.value.faults]


def test_what_a_file_holds_cannot_break_a_sentence() -> None:
    text = HEAD + TIMED + '"a\\nb\\u001B[31m" = 3\n"' + "x" * 200 + '" = 3\n'
    for fault in faults_of(text):
        assert str(fault).isprintable()
        assert len(str(fault)) < 160


def test_a_dotted_key_has_its_own_line() -> None:
    found = faults_of(HEAD + "side-words.left = 3\n" + TIMED)
    assert [fault.line for fault in found] == [10]

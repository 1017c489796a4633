"""The real program speaks the language of the system, or the one in the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.running import upstroke
from tests.support.sessions import SESSION
from upstroke.files.history.history_file import session_line
from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue

GERMAN = read_catalogue(assets_folder(), "de")


def german(text: str, **values: str) -> str:
    """As the translation has it, which is another one than English."""
    found = GERMAN.find(text)
    assert found != text
    return found.format(**values) if values else found


NOTHING = german("No sessions yet.") + "\n"


@pytest.mark.parametrize(
    "variables",
    [
        {"LANGUAGE": "de:en"},
        {"LANGUAGE": "", "LC_ALL": "de_AT.UTF-8"},
        {"LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "de_DE.UTF-8", "LANG": "fr_FR.UTF-8"},
        {"LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "de_CH.UTF-8"},
    ],
)
def test_the_language_of_the_system(tmp_path: Path, variables: Mapping[str, str]) -> None:
    assert upstroke(tmp_path, "history", variables=variables).stdout == NOTHING


def test_the_language_in_the_settings_goes_before_it(tmp_path: Path) -> None:
    settings = tmp_path / ".config" / "upstroke" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"language": "de"}), encoding="utf-8")
    told = upstroke(tmp_path, "history", variables={"LANGUAGE": "fr"})
    assert (told.stdout, told.stderr) == (NOTHING, "")


def test_a_language_that_there_is_not_is_english(tmp_path: Path) -> None:
    variables = {"LANGUAGE": "tlh", "LC_ALL": "de_DE.UTF-8"}
    told = upstroke(tmp_path, "history", variables=variables).stdout
    assert told == "No sessions yet.\n"


def test_help_and_what_is_typed_wrongly(tmp_path: Path) -> None:
    variables = {"LANGUAGE": "de"}
    shown = upstroke(tmp_path, "--help", variables=variables).stdout
    verb = german("VERB")
    assert shown.startswith(f"{german('usage: ')}upstroke [-h] [--version] {verb} ...\n")
    assert f"\n{german('options')}:\n  -h, --help " in shown
    assert german("show this help message and exit") in shown
    for verb in ("play", "list", "check", "doctor", "history", "timeline", "render"):
        assert f"\n    {verb} " in shown
    wrong = upstroke(tmp_path, "check", variables=variables)
    why = german("the following arguments are required: {names}", names=german("FILE"))
    told = german("{program}: error: {why}", program="upstroke check", why=why)
    assert wrong.returncode == 2
    assert wrong.stderr.endswith(f"\n{told}\n")


NO_PROGRAMME = german(
    "There is no programme “{wanted}”: did you mean {near}?",
    wanted="leg-masage",
    near="leg-massage",
)


def test_what_is_asked_for_that_there_is_not(tmp_path: Path) -> None:
    wrong = upstroke(tmp_path, "timeline", "leg-masage", variables={"LANGUAGE": "de"})
    assert (wrong.returncode, wrong.stderr) == (1, f"{NO_PROGRAMME}\n")


def test_letters_that_a_stream_has_not_are_no_error(tmp_path: Path) -> None:
    ascii_only = {"LANGUAGE": "de", "PYTHONIOENCODING": "ascii"}
    told = upstroke(tmp_path, "timeline", "leg-masage", variables=ascii_only)
    assert told.returncode == 1
    assert told.stderr == NO_PROGRAMME.encode("ascii", "replace").decode() + "\n"


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"},
        {"LC_MESSAGES": "POSIX", "LANG": "de_DE.UTF-8"},
        {"LANG": "C"},
    ],
)
def test_where_no_language_is_wanted_it_is_english(
    tmp_path: Path, variables: Mapping[str, str]
) -> None:
    told = upstroke(tmp_path, "history", variables={"LANGUAGE": "de", **variables})
    assert told.stdout == "No sessions yet.\n"


@pytest.mark.parametrize(
    ("variables", "began"),
    [
        ({"LC_ALL": "en_US.UTF-8"}, "11/29/2026 6:40 PM"),
        ({"LANG": "de_DE.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "29/11/2026 18:40"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "sv_SE.UTF-8"}, "2026-11-29 18:40"),
        ({"LANG": "en_US.UTF-8", "TZ": "Asia/Tokyo"}, "11/30/2026 3:40 AM"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "C"}, "2026-11-29 18:40"),
    ],
)
def test_times_and_dates_are_those_of_the_region(
    tmp_path: Path, variables: Mapping[str, str], began: str
) -> None:
    told = history(tmp_path, variables)
    assert told[0] == f"{began}  Legs: finished, 1:30:00, legs 3 to 7"


@pytest.mark.parametrize(
    ("variables", "better"),
    [
        ({"LANG": "en_US.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"}, "+4,0"),
        ({"LANG": "fr_FR.UTF-8", "LC_NUMERIC": "C"}, "+4.0"),
        ({"LANG": "de_CH.UTF-8"}, "+4.0"),
        ({"LANG": "de_AT.UTF-8"}, "+4,0"),
    ],
)
def test_numbers_are_those_of_the_region(
    tmp_path: Path, variables: Mapping[str, str], better: str
) -> None:
    assert better in history(tmp_path, variables)[-1]


def history(home: Path, variables: Mapping[str, str]) -> list[str]:
    """What is told of one session, in English."""
    kept = home / ".local" / "share" / "upstroke" / "history.jsonl"
    kept.parent.mkdir(parents=True)
    began = datetime(2026, 11, 29, 18, 40, tzinfo=UTC)
    session = replace(
        SESSION,
        title="Legs",
        began=began,
        reached=5_400_000,
        performed=5_400_000,
        total=5_400_000,
    )
    kept.write_text(f"{session_line(session)}\n", encoding="utf-8")
    given = {"TZ": "UTC", "LANGUAGE": "en", **variables}
    return upstroke(home, "history", variables=given).stdout.splitlines()

"""The settings file: what lasts, what a mistake costs, and what is never lost."""

from __future__ import annotations

import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from upstroke.core.settings import (
    Adjustment,
    CueMode,
    Look,
    ProgrammeSettings,
    Settings,
    SideChoice,
    Theme,
    VoiceChoice,
    Volumes,
)
from upstroke.files.safe_writing import folder_locked
from upstroke.files.settings.settings_file import MOST_BYTES, load_settings, save_settings

SOME = Settings(
    cues=CueMode.CHIMES,
    pulse=True,
    look=Look(theme=Theme.DARK, text_size=130),
    voice=VoiceChoice("espeak-ng", "gmw/en-US", 90),
    get_ready=12_500,
    programmes={
        "leg-massage": ProgrammeSettings(
            length="15m",
            sides=SideChoice.SWAPPED,
            options={"oil-early": True},
            steps={"quick": {"calf": Adjustment(duration=25_000), "toes": Adjustment(count=4)}},
        )
    },
    agreed=frozenset({"leg-massage b", "leg-massage a"}),
)


def noon() -> datetime:
    return datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_the_defaults_hold_and_nothing_is_told(path: Path) -> None:
    assert load_settings(path) == (Settings(), ())
    assert not path.exists()


def test_what_was_saved_is_read(path: Path) -> None:
    save_settings(path, SOME)
    assert load_settings(path) == (SOME, ())


def test_only_what_differs_is_written_in_the_units_that_people_use(path: Path) -> None:
    save_settings(path, SOME)
    assert json.loads(path.read_text("utf-8")) == {
        "cues": "chimes",
        "pulse": True,
        "look": {"theme": "dark", "text-size": 130},
        "voice": {"engine": "espeak-ng", "voice": "gmw/en-US", "rate": 90},
        "get-ready": 12.5,
        "programmes": {
            "leg-massage": {
                "length": "15m",
                "sides": "swapped",
                "options": {"oil-early": True},
                "steps": {"quick": {"calf": {"seconds": 25}, "toes": {"count": 4}}},
            }
        },
        "agreed": ["leg-massage a", "leg-massage b"],
    }


def test_a_step_that_was_left_out_stays_left_out(path: Path) -> None:
    out = {"quick": {"calf": Adjustment(duration=0)}}
    settings = Settings(programmes={"leg-massage": ProgrammeSettings(steps=out)})
    save_settings(path, settings)
    assert load_settings(path) == (settings, ())


def test_a_file_that_was_edited_on_windows_is_read(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{\r\n  "gentle": true\r\n}\r\n')
    assert load_settings(path) == (Settings(gentle=True), ())


def test_a_wrong_value_costs_only_itself_and_is_told_with_its_line(path: Path) -> None:
    path.write_text(
        '{\n  "gentle": true,\n  "volumes": {\n    "voice": 130,\n    "chimes": 20\n  }\n}\n'
    )
    settings, told = load_settings(path)
    assert settings == Settings(gentle=True, volumes=Volumes(chimes=20))
    sentence = (
        f'{path}, line 4: "volumes.voice" is 130, but must be a whole number from 0 to 100. '
        "Using the default until it is fixed."
    )
    assert told == (sentence,)


def test_a_wrong_rate_leaves_the_rest_of_the_voice_as_it_was_chosen(path: Path) -> None:
    path.write_text('{"voice": {"engine": "flite", "voice": "slt", "rate": "fast"}}')
    settings, told = load_settings(path)
    assert settings.voice == VoiceChoice("flite", "slt")
    assert len(told) == 1


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ('{"gentle": 1}', "true or false"),
        ('{"pulse": "soft"}', "true or false"),
        ('{"more-time": "30"}', "a number of seconds from 1 to 86400"),
        ('{"more-time": NaN}', "a number of seconds"),
        ('{"more-time": true}', "a number of seconds"),
        ('{"window": {"width": 900.5}}', "a whole number from 1"),
        ('{"programme": "  "}', "a text"),
        ('{"player": "gramophone"}', 'one of "auto", "qt", "simpleaudio", "silent"'),
        (
            '{"voice": {"engine": "parrot"}}',
            'one of "recorded", "rhvoice", "system", "flite", "espeak-ng"',
        ),
        ('{"voice": {"voice": 3}}', "a text"),
        ('{"voice": {"rate": 300}}', "a whole number from 70 to 140"),
        ('{"cues": []}', 'one of "both", "speech", "chimes", "neither"'),
        ('{"agreed": "all"}', "a list of texts"),
        ('{"agreed": [5]}', "a text"),
        ('{"look": "dark"}', "a table in braces"),
        ('{"programmes": {"x": 5}}', "a table in braces"),
        (
            '{"programmes": {"x": {"steps": {"quick": {"calf": {"count": 0}}}}}}',
            "a whole number from 1 to 1000",
        ),
    ],
)
def test_every_kind_of_wrong_value_is_told(path: Path, text: str, needed: str) -> None:
    path.write_text(text)
    settings, told = load_settings(path)
    assert len(told) == 1
    assert f"{path}, line 1: " in told[0]
    assert f"must be {needed}" in told[0]
    assert settings.for_programme("x") == ProgrammeSettings() or "count" in text


def test_many_wrong_values_are_counted_instead_of_named(path: Path) -> None:
    path.write_text(json.dumps({"agreed": list(range(50))}))
    _, told = load_settings(path)
    assert len(told) == 11
    assert told[-1] == f"{path}: 40 more values can't be used either."


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'{"gentle": true', "line 1: Expecting ',' delimiter"),
        (b'{\n"gentle": yes}', "line 2: Expecting value"),
        (b"", "line 1: Expecting value"),
        (b"[]", "it does not begin with a brace {"),
        (b"\xff\xfe{}", "it is not UTF-8 text"),
        (b"[" * 100_000, "it is not JSON that can be read"),
        (b'{"more-time": ' + b"9" * 5000 + b"}", "it is not JSON that can be read"),
        (b" " * (MOST_BYTES + 1), "it is larger than 4 MiB"),
    ],
)
def test_a_broken_file_is_set_aside_and_told(path: Path, data: bytes, why: str) -> None:
    path.write_bytes(data)
    sentence = (
        f"{path} couldn't be read ({why}). It was kept as "
        "settings.json.broken-20261122-123005; using the default settings."
    )
    assert load_settings(path, noon) == (Settings(), (sentence,))
    assert not path.exists()
    assert path.with_name("settings.json.broken-20261122-123005").read_bytes() == data


def test_a_number_too_large_for_any_time_costs_only_itself(path: Path) -> None:
    path.write_text(f'{{"gentle": true, "more-time": 1{"0" * 400}}}')
    settings, (sentence,) = load_settings(path)
    assert settings == Settings(gentle=True)
    assert "must be a number of seconds from 1 to 86400" in sentence


def test_a_file_set_aside_is_never_overwritten(path: Path) -> None:
    for content in ("first", "second", "third"):
        path.write_text(content)
        load_settings(path, noon)
    stem = "settings.json.broken-20261122-123005"
    kept = [path.with_name(stem + end).read_text() for end in ("", "-2", "-3")]
    assert kept == ["first", "second", "third"]


def test_a_file_broken_since_it_was_read_is_set_aside_when_saving(path: Path) -> None:
    """What it held when it was last read, and no one has changed here, is not lost with it."""
    path.write_text("half a line")
    sentence = (
        f"{path} could no longer be read (line 1: Expecting value). It was kept as "
        "settings.json.broken-20261122-123005, and the settings you see here were saved."
    )
    assert save_settings(path, SOME, replace(SOME, gentle=True), noon) == (sentence,)
    assert load_settings(path) == (SOME, ())
    aside = path.with_name("settings.json.broken-20261122-123005")
    assert aside.read_text() == "half a line"


def test_a_folder_in_its_place_is_set_aside(path: Path) -> None:
    path.mkdir()
    _, told = load_settings(path, noon)
    assert "it is not a file" in told[0]
    save_settings(path, SOME)
    assert load_settings(path)[0] == SOME


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    newer = {
        "aroma": {"name": "rain"},
        "look": {"theme": "dark", "accent": "blue"},
        "programmes": {
            "x": {"mood": 3, "steps": {"quick": {"calf": {"seconds": 9, "shape": "long"}}}},
            "y": {"length": "quick"},
        },
    }
    path.write_text(json.dumps(newer))
    settings, told = load_settings(path)
    assert told == ()
    save_settings(path, Settings(gentle=True), settings)
    assert settings.look.theme is Theme.DARK
    assert json.loads(path.read_text()) == {
        "gentle": True,
        "aroma": {"name": "rain"},
        "look": {"accent": "blue"},
        "programmes": {"x": {"mood": 3, "steps": {"quick": {"calf": {"shape": "long"}}}}},
    }


BEFORE: dict[str, Any] = {
    "gentle": True,
    "look": {"theme": "dark", "text-size": 130},
    "programmes": {
        "x": {"length": "quick", "steps": {"quick": {"calf": {"seconds": 9}, "toes": {"count": 3}}}}
    },
    "keys": {"pause": ["F5"], "next": ["F6", "X"]},
    "agreed": ["a", "b"],
}


@pytest.mark.parametrize(
    ("edit", "change", "kept"),
    [
        pytest.param(
            {"agreed": ["a", "b", "theirs"]},
            {"agreed": ["a", "b", "mine"]},
            {"agreed": ["a", "b", "theirs", "mine"]},
            id="sets are joined",
        ),
        pytest.param(
            {"agreed": ["b"]},
            {"agreed": ["a", "b", "mine"]},
            {"agreed": ["b", "mine"]},
            id="what was taken out of a set there stays out",
        ),
        pytest.param(
            {"agreed": ["a", "b", "c"]},
            {"agreed": ["a"]},
            {"agreed": ["a", "c"]},
            id="what was taken out of a set here goes",
        ),
        pytest.param(
            {"look": {"theme": "light", "text-size": 130}},
            {"look": {"theme": "dark", "text-size": 110}},
            {"look": {"theme": "light", "text-size": 110}},
            id="two values of one table",
        ),
        pytest.param(
            {"look": {"theme": "light", "text-size": 130}},
            {"look": {"text-size": 130}},
            {"look": {"text-size": 130}},
            id="of one value the later",
        ),
        pytest.param(
            {"look": {"theme": "light"}},
            {"look": {"theme": "dark"}},
            {"look": {"theme": "light"}},
            id="back to the standard, both another value",
        ),
        pytest.param(
            {"gentle": True, "pulse": True},
            {"gentle": ...},
            {"gentle": ..., "pulse": True},
            id="back to the standard here is a change",
        ),
        pytest.param(
            {"gentle": ...},
            {"pulse": True},
            {"gentle": ..., "pulse": True},
            id="back to the standard there is one too",
        ),
        pytest.param(
            {
                "programmes": {
                    "x": {"steps": {"quick": {"calf": {"seconds": 20}, "toes": {"count": 3}}}}
                }
            },
            {
                "programmes": {
                    "x": {"length": "quick", "steps": {"quick": {"calf": {"seconds": 9}}}},
                    "y": {"length": "15m"},
                }
            },
            {
                "programmes": {
                    "x": {"steps": {"quick": {"calf": {"seconds": 20}}}},
                    "y": {"length": "15m"},
                }
            },
            id="programme by programme, step by step",
        ),
        pytest.param(
            {"programmes": ...},
            {"programmes": {**BEFORE["programmes"], "y": {"length": "15m"}}},
            {"programmes": {"y": {"length": "15m"}}},
            id="programmes removed by hand stay away",
        ),
        pytest.param(
            {"keys": {"pause": ["F5"], "next": ["F6", "X"], "back": ["F7"]}},
            {"keys": {"pause": ["F5", "F7"], "next": ["F6", "X"]}},
            {"keys": {"pause": ["F5", "F7"], "next": ["F6", "X"], "back": []}},
            id="a key is bound once",
        ),
        pytest.param(
            {"volumes": {"voice": 130}, "aroma": 3},
            {"pulse": True},
            {"volumes": {"voice": 130}, "aroma": 3, "pulse": True},
            id="what cannot be used waits to be mended",
        ),
        pytest.param(
            {"look": "dark"},
            {"look": {"theme": "light", "text-size": 130}},
            {"look": {"theme": "light"}},
            id="what cannot be used gives way to what was chosen",
        ),
    ],
)
def test_others_changes_and_ours_are_both_in_the_file(
    path: Path, edit: dict[str, object], change: dict[str, object], kept: dict[str, object]
) -> None:
    """`edit` is what somebody made of the file meanwhile, `change` what was changed here."""
    path.write_text(json.dumps(BEFORE))
    before, told = load_settings(path)
    assert told == ()
    path.write_text(json.dumps(changed(change)))
    mine, told = load_settings(path)
    assert told == ()
    path.write_text(json.dumps(changed(edit)))
    assert save_settings(path, mine, before) == ()
    assert json.loads(path.read_text()) == changed({**edit, **kept})


def changed(by: dict[str, object]) -> dict[str, object]:
    """The file as it was, with other values; `...` stands for none."""
    return {key: value for key, value in {**BEFORE, **by}.items() if value is not ...}


def test_a_file_taken_away_by_hand_comes_back_with_what_was_changed_only(path: Path) -> None:
    save_settings(path, SOME)
    path.unlink()
    save_settings(path, replace(SOME, gentle=True), SOME)
    assert json.loads(path.read_text()) == {"gentle": True}


def test_only_one_at_a_time_has_the_folder_and_none_waits_for_ever(tmp_path: Path) -> None:
    with folder_locked(tmp_path) as ours:
        assert ours
        with folder_locked(tmp_path, within_s=0.0) as ours_too:
            assert not ours_too
    with folder_locked(tmp_path, within_s=0.0) as ours:
        assert ours
    assert list(tmp_path.iterdir()) == []


def test_letters_stay_readable_and_text_that_utf8_cannot_hold_is_escaped(path: Path) -> None:
    save_settings(path, Settings(programme="Wadenübung"))
    assert "Wadenübung" in path.read_text("utf-8")
    odd = Settings(programme="odd \ud800")
    save_settings(path, odd)
    assert load_settings(path) == (odd, ())


def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "settings.json"
    real.write_text("{}")
    real.chmod(0o640)
    link.symlink_to(real)
    save_settings(link, SOME)
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert load_settings(real)[0] == SOME


def test_a_new_file_is_its_owners_alone_in_a_folder_made_for_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "settings.json"
    save_settings(path, SOME)
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


@contextmanager
def disk_full_after(octets: int) -> Iterator[None]:
    """Files cannot grow beyond this: writing fails as it does on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_the_old_file_stays_and_nothing_else(path: Path) -> None:
    save_settings(path, Settings(gentle=True))
    with disk_full_after(8), pytest.raises(OSError, match="File too large"):
        save_settings(path, SOME)
    assert load_settings(path) == (Settings(gentle=True), ())
    assert list(path.parent.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    path = tmp_path / "file" / "settings.json"
    assert load_settings(path) == (Settings(), ())
    with pytest.raises(OSError, match="File exists"):
        save_settings(path, SOME)


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    path = tmp_path / ("long" * 100)
    assert load_settings(path) == (
        Settings(),
        (f"{path} can't be opened (File name too long). Using the default settings.",),
    )

"""Settings of any shape survive the file; a file of any bytes is answered by settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.core.keys import Act, bindings, own_of
from upstroke.core.settings import (
    Adjustment,
    Ambience,
    CompactPlace,
    CueMode,
    Look,
    MotionChoice,
    ProgrammeSettings,
    Prompts,
    Sensitivity,
    Settings,
    SideChoice,
    Theme,
    VoiceChoice,
    VoiceCommands,
    Volumes,
    WindowPlace,
)
from upstroke.core.settings_fields import ENGINES, PLAYERS
from upstroke.files.json_codec import KeyPath
from upstroke.files.lines import lines_of_json
from upstroke.files.settings.settings_file import load_settings, save_settings
from upstroke.texts.languages import SYSTEM, Language

texts = st.text(min_size=1).filter(str.strip)
times = st.integers(1000, 86_400_000)
counts = st.integers(1, 1000)
percents = st.integers(0, 100)
pixels = st.integers(1, 100_000)


def maybe(strategy: st.SearchStrategy[int]) -> st.SearchStrategy[int | None]:
    return st.none() | strategy


adjustments = st.builds(Adjustment, maybe(st.just(0) | times), maybe(times), maybe(counts))
programmes = st.builds(
    ProgrammeSettings,
    st.none() | texts,
    st.sampled_from(SideChoice),
    maybe(times),
    maybe(times),
    st.dictionaries(st.text(), st.booleans(), max_size=3),
    st.dictionaries(st.text(), st.dictionaries(st.text(), adjustments, max_size=3), max_size=3),
)
own_keys = st.dictionaries(
    st.sampled_from(Act),
    st.lists(st.sampled_from(("F5", "X", "+", "Ctrl+Z", "Media Next", "Ü"))).map(tuple),
).map(lambda own: own_of(bindings(own)))
ANY: dict[str, st.SearchStrategy[Any]] = {
    "language": st.sampled_from((SYSTEM, *Language)),
    "cues": st.sampled_from(CueMode),
    "ambience": st.sampled_from(Ambience),
    "pulse": st.booleans(),
    "prompts": st.builds(Prompts, *[st.booleans()] * 4),
    "voice": st.builds(
        VoiceChoice, st.sampled_from(ENGINES), st.none() | texts, st.integers(70, 140)
    ),
    "voice_commands": st.builds(
        VoiceCommands, st.booleans(), st.sampled_from(Sensitivity), st.booleans()
    ),
    "volumes": st.builds(Volumes, percents, percents, percents),
    "look": st.builds(
        Look, st.sampled_from(Theme), st.integers(80, 200), st.sampled_from(MotionChoice)
    ),
    "gentle": st.booleans(),
    "get_ready": maybe(times),
    "more_time": times,
    "press_anywhere": st.booleans(),
    "keys": own_keys,
    "awake": st.booleans(),
    "player": st.sampled_from(PLAYERS),
    "programme": texts,
    "programmes": st.dictionaries(st.text(), programmes, max_size=3),
    "agreed": st.frozensets(st.text(), max_size=4),
    "ask_feeling": st.booleans(),
    "pause_players": st.booleans(),
    "window": st.builds(WindowPlace, pixels, pixels, st.booleans()),
    "compact": st.builds(CompactPlace, pixels, pixels, maybe(pixels), maybe(pixels)),
}
any_settings = st.builds(Settings, **ANY)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def test_each_field_of_the_settings_is_among_them() -> None:
    assert set(ANY) == {field.name for field in fields(Settings)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings")


@given(settings=any_settings)
def test_any_settings_come_back_as_they_were(settings: Settings, folder: Path) -> None:
    """Written onto whatever was saved before them."""
    path = folder / "round.json"
    save_settings(path, settings, load_settings(path)[0])
    assert load_settings(path) == (settings, ())


@given(mine=any_settings, others=any_settings, before=any_settings)
def test_what_two_change_at_once_is_the_same_whoever_saves_first(
    mine: Settings, others: Settings, before: Settings, folder: Path
) -> None:
    """Where they change different values."""
    mine = replace(before, volumes=mine.volumes, programmes=mine.programmes)
    others = replace(before, voice=others.voice, agreed=others.agreed)
    path, found = folder / "two.json", []
    for order in ((mine, others), (others, mine)):
        path.unlink(missing_ok=True)
        save_settings(path, before)
        for settings in order:
            save_settings(path, settings, before)
        found.append(load_settings(path))
    both = replace(mine, voice=others.voice, agreed=others.agreed)
    assert found == [(both, ()), (both, ())]


@given(settings=any_settings, extra=st.dictionaries(st.text(), json_values, max_size=4))
def test_any_unknown_keys_are_kept(
    settings: Settings, extra: dict[str, object], folder: Path
) -> None:
    path = folder / "unknown.json"
    unknown = {f"newer {key}": value for key, value in extra.items()}
    path.write_text(json.dumps(unknown))
    save_settings(path, settings)
    saved = json.loads(path.read_text("utf-8"))
    assert repr({key: saved.get(key) for key in unknown}) == repr(unknown)
    assert load_settings(path) == (settings, ())


@given(
    settings=any_settings,
    wanted=any_settings,
    damage=st.tuples(st.integers(0), st.integers(0, 6), st.binary(max_size=6)),
)
def test_a_file_with_any_damage_never_raises(
    settings: Settings, wanted: Settings, damage: tuple[int, int, bytes], folder: Path
) -> None:
    at, cut, put = damage
    path = folder / "damaged.json"
    path.unlink(missing_ok=True)
    save_settings(path, settings)
    data = path.read_bytes()
    at %= len(data)
    path.write_bytes(data[:at] + put + data[at + cut :])
    loaded, told = load_settings(path)
    save_settings(path, wanted, loaded)
    assert meant(load_settings(path)[0]) == meant(wanted)
    assert all("Traceback" not in sentence for sentence in told)


def meant(settings: Settings) -> Settings:
    """Without the steps and programmes of which nothing is set.

    One may be there for a value that cannot be used, which stays in the file until it is mended.
    """
    programmes = {
        key: replace(programme, steps=_set(programme.steps))
        for key, programme in settings.programmes.items()
    }
    kept = {key: one for key, one in programmes.items() if one != ProgrammeSettings()}
    return replace(settings, programmes=kept)


def _set(steps: Mapping[str, Mapping[str, Adjustment]]) -> dict[str, dict[str, Adjustment]]:
    kept = {
        length: {step: one for step, one in adjusted.items() if one != Adjustment()}
        for length, adjusted in steps.items()
    }
    return {length: adjusted for length, adjusted in kept.items() if adjusted}


@given(
    data=st.binary() | json_values.map(lambda value: json.dumps(value).encode()),
    wanted=any_settings,
)
def test_a_file_of_any_bytes_never_raises(data: bytes, wanted: Settings, folder: Path) -> None:
    path = folder / "bytes.json"
    path.write_bytes(data)
    loaded, _ = load_settings(path)
    save_settings(path, wanted, loaded)
    assert load_settings(path)[0] == wanted


@given(document=json_values)
def test_every_value_is_found_on_its_line(document: object) -> None:
    """Written with a value on each line, the lines are where counting them says."""
    text = json.dumps(document, indent=1)
    known = lines_of_json(text).known
    found = {known[path] for path in paths(document)}
    lines = text.split("\n")
    closing = {number for number, line in enumerate(lines, 1) if line.strip(" ,") in ("]", "}")}
    assert found == set(range(1, len(lines) + 1)) - closing
    assert ("nowhere", "at", "all", "of", "it", "x") not in known


def paths(value: object) -> list[KeyPath]:
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner.extend(value.items())
    if isinstance(value, list):
        inner.extend(enumerate(value))
    return [(), *((key, *path) for key, entry in inner for path in paths(entry))]

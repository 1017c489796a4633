"""A manifest is read strictly, and whatever is wrong with it costs no more than it must."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.audio.clips.bank import ClipSource, Manifest, read_manifest
from upstroke.core.planning.timeline import CueKind

ENTRY = {
    "id": "voice/calf-first",
    "file": "voice/calf-first.flac",
    "kind": "speech",
    "text": "Calf, left leg.",
    "frames": 72_001,
    "lufs": -19.0,
    "peak": -1.8,
}


def read(folder: Path, whole: object) -> Manifest:
    path = folder / "manifest.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    return read_manifest(path)


def test_entries_become_recordings_and_what_else_they_hold_is_left_alone(tmp_path: Path) -> None:
    manifest = read(tmp_path, {"format": 1, "voice": {"engine": "x"}, "clips": [ENTRY]})
    assert manifest == Manifest(
        (
            ClipSource(
                "voice/calf-first",
                CueKind.SPEECH,
                "Calf, left leg.",
                tmp_path / "voice/calf-first.flac",
                72_001,
            ),
        )
    )


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"id": ""}, "entry 2 has no id"),
        ({"id": "voice/calf-first"}, "entry 2 has the id “voice/calf-first” of another"),
        ({"kind": "song"}, "entry 2 has the unknown kind “song”"),
        ({"text": None}, "entry 2 has no text"),
        ({"frames": 0}, "entry 2 has no number of frames"),
        ({"frames": True}, "entry 2 has no number of frames"),
        ({"frames": 1.5}, "entry 2 has no number of frames"),
        ({"file": "../voice.flac"}, "entry 2 leads outside its folder with “../voice.flac”"),
        ({"file": "/voice.flac"}, "entry 2 leads outside its folder with “/voice.flac”"),
    ],
)
def test_faulty_entry_costs_itself_and_is_told(
    tmp_path: Path, change: dict[str, object], why: str
) -> None:
    faulty = {**ENTRY, "id": "another", **change}
    manifest = read(tmp_path, {"format": 1, "clips": [ENTRY, faulty]})
    assert [source.id for source in manifest.sources] == ["voice/calf-first"]
    assert manifest.trouble == f"1 of 2 recordings can't be used; the first because {why}."


@pytest.mark.parametrize(
    ("whole", "why"),
    [
        ([], "manifest.json is not of format 1"),
        ({"format": 2, "clips": []}, "manifest.json is not of format 1"),
        ({"format": 1}, "manifest.json lists no clips"),
    ],
)
def test_faulty_file_costs_the_recorded_voice_and_is_told(
    tmp_path: Path, whole: object, why: str
) -> None:
    expected = f"The recorded voice can't be used, because {why}."
    assert read(tmp_path, whole) == Manifest(trouble=expected)


def test_missing_file_is_told(tmp_path: Path) -> None:
    trouble = read_manifest(tmp_path / "manifest.json").trouble
    assert trouble is not None
    assert trouble.startswith("The recorded voice can't be used, because manifest.json can't be")


@given(content=st.binary() | st.recursive(st.none(), st.lists).map(repr).map(str.encode))
def test_arbitrary_bytes_are_told_and_never_raised(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "arbitrary.json"
    path.write_bytes(content)
    assert read_manifest(path).trouble is not None


@given(
    entry=st.dictionaries(
        st.sampled_from(sorted(ENTRY)), st.none() | st.integers() | st.text() | st.lists(st.none())
    )
)
def test_arbitrary_entry_is_never_raised(
    tmp_path_factory: pytest.TempPathFactory, entry: dict[str, object]
) -> None:
    manifest = read(tmp_path_factory.getbasetemp(), {"format": 1, "clips": [entry]})
    assert bool(manifest.sources) != bool(manifest.trouble)

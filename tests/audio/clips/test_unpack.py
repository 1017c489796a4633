"""Before a session its clips are decoded, once, and what is missing is told of."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.audio.building import cue, files_no_longer_than, names_in, noise, timeline
from upstroke.audio.clips.bank import ClipSource, CueBank
from upstroke.audio.clips.store import ClipStore, clip_frames, key_of
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.pcm import Pcm, read_wav, write_wav
from upstroke.core.planning.timeline import CueKind


def recording(path: Path, frames: int = 4_800, seed: int = 1, rate: int = 48_000) -> ClipSource:
    """A FLAC file of noise, as they are shipped."""
    samples = np.frombuffer(noise(frames, seed).samples, dtype="<i2")
    soundfile.write(path, samples, rate, subtype="PCM_16")
    return ClipSource(path.stem, CueKind.SPEECH, path.stem, path, frames)


@pytest.fixture
def store(tmp_path: Path) -> ClipStore:
    return ClipStore(tmp_path / "cache" / "clips")


def test_clips_of_a_timeline_come_once_in_the_order_of_their_use() -> None:
    session = timeline([cue(0, 1, "b"), cue(1, 2, None), cue(2, 3, "a"), cue(3, 4, "b")], [10])
    assert clips_of(session) == ("b", "a")


def test_unpacked_clip_holds_the_recorded_samples(tmp_path: Path, store: ClipStore) -> None:
    bank = CueBank([recording(tmp_path / "a.flac", 4_801, seed=7)])
    unpacked = unpack(["a"], bank, store)
    assert read_wav(unpacked.paths["a"]) == noise(4_801, seed=7)
    assert unpacked.trouble is None


def test_what_was_unpacked_before_is_not_unpacked_again(tmp_path: Path, store: ClipStore) -> None:
    bank = CueBank([recording(tmp_path / "a.flac")])
    first = unpack(["a"], bank, store).paths["a"]
    before = first.stat().st_ino
    assert unpack(["a"], bank, store).paths["a"] == first
    assert first.stat().st_ino == before


def test_other_recording_under_the_same_name_is_unpacked_anew(
    tmp_path: Path, store: ClipStore
) -> None:
    old = unpack(["a"], CueBank([recording(tmp_path / "a.flac", seed=1)]), store).paths["a"]
    new = unpack(["a"], CueBank([recording(tmp_path / "a.flac", seed=2)]), store).paths["a"]
    assert new != old
    assert read_wav(new) == noise(4_800, seed=2)


def test_half_written_clip_in_the_cache_is_made_again(tmp_path: Path, store: ClipStore) -> None:
    bank = CueBank([recording(tmp_path / "a.flac")])
    path = unpack(["a"], bank, store).paths["a"]
    path.write_bytes(path.read_bytes()[:-100])
    assert unpack(["a"], bank, store).paths["a"] == path
    assert read_wav(path) == noise(4_800, seed=1)


@pytest.mark.parametrize("other", ["rate", "channels", "empty"])
def test_only_clips_that_every_player_reads_count_as_whole(tmp_path: Path, other: str) -> None:
    path = tmp_path / "a.wav"
    match other:
        case "rate":
            write_wav(path, Pcm(bytes(96), 44_100))
        case "channels":
            write_wav(path, Pcm(bytes(96), 48_000, 2))
        case _:
            path.write_bytes(b"")
    assert clip_frames(path) is None


def test_synthesised_clip_is_used_where_it_lies(tmp_path: Path, store: ClipStore) -> None:
    path = tmp_path / "spoken.wav"
    write_wav(path, noise(960, 1))
    bank = CueBank([ClipSource("spoken/a", CueKind.SPEECH, "A.", path, 960)])
    assert unpack(["spoken/a"], bank, store).paths == {"spoken/a": path}


def test_cancelling_ends_after_the_clip_at_hand(tmp_path: Path, store: ClipStore) -> None:
    bank = CueBank([recording(tmp_path / f"{name}.flac") for name in "abc"])
    asked = iter((False, False, True))
    assert list(unpack("abc", bank, store, cancelled=lambda: next(asked)).paths) == ["a", "b"]


def test_damaged_absent_and_unknown_clips_are_missing_and_the_rest_is_there(
    tmp_path: Path, store: ClipStore
) -> None:
    good = recording(tmp_path / "good.flac")
    damaged = recording(tmp_path / "damaged.flac")
    damaged.path.write_bytes(damaged.path.read_bytes()[:200])
    noisy = recording(tmp_path / "noisy.flac")
    noisy.path.write_bytes(b"no FLAC at all")
    absent = recording(tmp_path / "absent.flac")
    absent.path.unlink()
    bank = CueBank([good, damaged, noisy, absent])
    unpacked = unpack(["noisy", "damaged", "absent", "unknown", "good"], bank, store)
    assert list(unpacked.paths) == ["good"]
    assert unpacked.trouble == "4 of 5 sounds are missing (noisy.flac can't be decoded)."


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"frames": 4_801}, "1 of 1 sounds is missing (a.flac is not as long as expected)."),
        ({"rate": 44_100}, "1 of 1 sounds is missing (a.flac is not 48 kHz mono)."),
    ],
)
def test_clip_that_is_not_what_was_planned_with_is_missing(
    tmp_path: Path, store: ClipStore, change: dict[str, int], sentence: str
) -> None:
    source = recording(tmp_path / "a.flac", rate=change.get("rate", 48_000))
    planned = ClipSource(
        source.id, source.kind, source.text, source.path, change.get("frames", source.frames)
    )
    assert unpack(["a"], CueBank([planned]), store).trouble == sentence


def test_cache_that_cannot_be_written_gives_way_to_a_temporary_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = ClipStore(tmp_path / "file" / "cache")
    bank = CueBank([recording(tmp_path / "a.flac")])
    unpacked = unpack(["a"], bank, store)
    path = unpacked.paths["a"]
    assert unpacked.trouble is None
    assert read_wav(path) == noise(4_800, seed=1)
    before = path.stat().st_ino
    assert unpack(["a"], bank, store).paths["a"] == path
    assert path.stat().st_ino == before
    store.close()
    assert not path.parent.exists()


def test_full_disk_costs_what_does_not_fit_and_leaves_nothing_half_written(
    tmp_path: Path, store: ClipStore
) -> None:
    bank = CueBank([recording(tmp_path / "a.flac", 2_000), recording(tmp_path / "b.flac", 9_000)])
    with files_no_longer_than(10_000):
        unpacked = unpack(["a", "b"], bank, store)
    assert list(unpacked.paths) == ["a"]
    assert unpacked.trouble == "1 of 2 sounds is missing (b.flac: File too large)."
    assert names_in(tmp_path / "cache" / "clips") == [unpacked.paths["a"].name]
    store.close()


def test_clips_long_unused_are_taken_away_and_other_files_left_alone(
    tmp_path: Path, store: ClipStore
) -> None:
    folder = tmp_path / "cache" / "clips"
    bank = CueBank([recording(tmp_path / "a.flac", seed=1), recording(tmp_path / "b.flac", seed=2)])
    paths = unpack(["a", "b"], bank, store).paths
    (folder / "letter.wav").write_bytes(b"")
    (folder / f".{key_of(b'x')}.unfinished").write_bytes(b"")
    long_ago = time.time() - 61 * 86_400
    for path in folder.iterdir():
        os.utime(path, (long_ago, long_ago))
    unpack(["b"], bank, store)
    assert names_in(folder) == sorted([paths["b"].name, "letter.wav"])


def test_key_depends_on_where_one_ingredient_ends() -> None:
    assert key_of(b"ab", b"c") != key_of(b"a", b"bc")

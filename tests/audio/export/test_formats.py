"""Exported files, read back by programs that are not ours: ffprobe and ffmpeg."""

from __future__ import annotations

import json
import random
import struct
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.building import clip_files, cue, files_no_longer_than, names_in, timeline
from upstroke.audio.export.formats import ENDINGS, check_export, export
from upstroke.audio.pcm import read_wav
from upstroke.audio.render import RenderFault
from upstroke.core.planning.timeline import Timeline, chapters
from upstroke.core.programme.model import Side
from upstroke.core.settings import Volumes

LOUD = Volumes(voice=100, chimes=100)
TAGGED = tuple(ending for ending in ENDINGS if ending != ".wav")
LOSSY = (".ogg", ".opus", ".mp3", ".m4a")
ODD = "Calf = 1; “waden” #2 \\ 小腿"


def session(ends: tuple[int, ...] = (4_000, 9_000, 12_345), title: str = "By hand") -> Timeline:
    cues = [cue(500, 2_500, "a"), cue(8_000, 10_000, "a"), cue(ends[-1] - 2_000, ends[-1], "a")]
    made = timeline(cues, ends)
    left = replace(made.steps[1], side=Side.LEFT, side_word="left leg")
    return replace(made, title=title, steps=(made.steps[0], left, *made.steps[2:]))


@pytest.fixture
def clips(tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "clips"
    folder.mkdir()
    return clip_files(folder, [("a", 96_000)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the file goes, alone."""
    made = tmp_path / "out"
    made.mkdir()
    return made


def noisy_png(path: Path, side: int = 250) -> Path:
    """A valid picture that cannot be pressed into less than 180 kB: more than two pages of Ogg."""
    chance = random.Random(1)  # noqa: S311 - noise, not secrets
    rows = b"".join(b"\0" + chance.randbytes(3 * side) for _ in range(side))
    parts = {
        b"IHDR": struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0),
        b"IDAT": zlib.compress(rows),
        b"IEND": b"",
    }
    packed = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts.items()
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(packed))
    return path


def probed(path: Path) -> dict[str, Any]:
    """What ffprobe says; it must not find anything broken."""
    told = ("-show_format", "-show_streams", "-show_chapters", "-of", "json")
    done = subprocess.run(
        ["ffprobe", "-v", "error", *told, path], capture_output=True, check=True, encoding="utf-8"
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def tags_of(found: dict[str, Any]) -> dict[str, str]:
    """Of the file, or of its sound where the format keeps them there."""
    all_tags = {**found["format"].get("tags", {}), **found["streams"][0].get("tags", {})}
    return {name.lower(): text for name, text in all_tags.items()}


def decoded(path: Path) -> bytes:
    """Samples as ffmpeg decodes them, as many as the format says there are."""
    how = ("-map", "0:a", "-f", "s16le", "-ar", "48000", "-ac", "1", "-")
    return subprocess.run(
        ["ffmpeg", "-v", "error", "-i", path, *how], capture_output=True, check=True
    ).stdout


def pictures(found: dict[str, Any]) -> list[str]:
    return [each["codec_name"] for each in found["streams"] if each["disposition"]["attached_pic"]]


def cover_in(path: Path) -> bytes:
    how = ("-map", "0:v", "-c", "copy", "-f", "image2pipe", "-")
    return subprocess.run(
        ["ffmpeg", "-v", "error", "-i", path, *how], capture_output=True, check=True
    ).stdout


@pytest.mark.parametrize("ending", TAGGED)
def test_title_cover_chapters_and_length_are_read_back(
    folder: Path, clips: dict[str, Path], tmp_path: Path, ending: str
) -> None:
    cover = noisy_png(tmp_path / "cover.png")
    made = session(title=ODD)
    out = folder / f"session{ending}"
    assert export(made, clips, out, LOUD, cover=cover)
    found = probed(out)
    assert float(found["format"]["duration"]) == pytest.approx(12.345, abs=0.05)
    tags = tags_of(found)
    assert tags["title"] == f"{ODD}, 0:12"
    assert (tags["album"], tags["artist"], tags["genre"]) == (ODD, "Upstroke", "Speech")
    read = [(float(each["start_time"]), each["tags"]["title"]) for each in found["chapters"]]
    assert read == [(0.0, "Step 0"), (4.0, "Step 1, left leg"), (9.0, "Step 2")]
    ends = [float(each["end_time"]) for each in found["chapters"]]
    assert ends == pytest.approx([4.0, 9.0, 12.345], abs=0.05)
    assert pictures(found) == ["png"]
    assert cover_in(out) == cover.read_bytes()
    assert names_in(folder) == [out.name]


@pytest.mark.parametrize("ending", TAGGED)
@pytest.mark.parametrize("count", [1, 300])
def test_few_and_many_chapters_without_a_cover(folder: Path, ending: str, count: int) -> None:
    made = timeline([], [1_000 * (number + 1) for number in range(count)])
    out = folder / f"session{ending}"
    assert export(made, {}, out, LOUD, cover=folder / "no cover.png")
    found = probed(out)
    assert [each["tags"]["title"] for each in found["chapters"]] == [
        each.title for each in chapters(made)
    ]
    assert pictures(found) == []
    assert float(found["format"]["duration"]) == pytest.approx(count, abs=0.05)


@pytest.mark.parametrize("ending", [".wav", ".flac", ".FLAC"])
def test_lossless_formats_hold_every_sample(
    folder: Path, clips: dict[str, Path], tmp_path: Path, ending: str
) -> None:
    plain = tmp_path / "plain.wav"
    export(session(), clips, plain, LOUD)
    out = folder / f"session{ending}"
    export(session(), clips, out, LOUD, cover=noisy_png(tmp_path / "cover.png"))
    assert decoded(out) == read_wav(plain).samples


@pytest.mark.parametrize("ending", LOSSY)
def test_lossy_formats_sound_the_same_at_the_same_time(
    folder: Path, clips: dict[str, Path], tmp_path: Path, ending: str
) -> None:
    plain = tmp_path / "plain.wav"
    export(session(), clips, plain, LOUD)
    out = folder / f"session{ending}"
    export(session(), clips, out, LOUD)
    wanted, got = (
        np.frombuffer(each, "<i2").astype(float) for each in (read_wav(plain).samples, decoded(out))
    )
    assert abs(len(got) - len(wanted)) < 2_400
    got = np.pad(got, (0, 2_400))
    for at in (24_000, 384_000, len(wanted) - 96_000):
        clip, around = wanted[at : at + 96_000], got[at - 2_400 : at + 98_400]
        match = np.array([around[lag : lag + 96_000] @ clip for lag in range(2_300, 2_501)])
        assert abs(int(match.argmax()) - 100) <= 48
        assert match.max() > 0.5 * (clip @ clip)


@pytest.mark.parametrize("ending", ENDINGS)
def test_cancelling_leaves_what_was_there_and_nothing_else(
    folder: Path, clips: dict[str, Path], ending: str
) -> None:
    out = folder / f"session{ending}"
    out.write_bytes(b"the old one")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 4

    assert not export(session(), clips, out, LOUD, cancelled=cancelled)
    assert out.read_bytes() == b"the old one"
    assert names_in(folder) == [out.name]


@pytest.mark.parametrize("ending", ENDINGS)
def test_cancelled_after_the_last_piece_nothing_is_written_either(
    folder: Path, clips: dict[str, Path], ending: str
) -> None:
    told: list[int] = []
    cancelled = export(
        session(),
        clips,
        folder / f"session{ending}",
        LOUD,
        progress=lambda done, _total: told.append(done),
        cancelled=lambda: 12_345 in told,
    )
    assert not cancelled
    assert told == sorted(told)
    assert names_in(folder) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_disk_that_takes_no_more_leaves_nothing_half_written(
    folder: Path, clips: dict[str, Path], ending: str
) -> None:
    out = folder / f"session{ending}"
    out.write_bytes(b"the old one")
    with pytest.raises(RenderFault) as caught, files_no_longer_than(20_000):
        export(session(), clips, out, LOUD)
    assert str(caught.value) in {
        f"{out} can't be written: File too large.",
        "ffmpeg can't write M4A: it does not say why.",
    }
    assert out.read_bytes() == b"the old one"
    assert names_in(folder) == [out.name]


@pytest.mark.parametrize("ending", TAGGED)
def test_only_wav_has_a_longest_length(folder: Path, ending: str) -> None:
    with pytest.raises(RenderFault, match="There is no folder"):
        export(timeline([], [13 * 3_600_000]), {}, folder / "none" / f"a{ending}", LOUD)
    with pytest.raises(RenderFault, match="A WAV file holds 12 hours at most"):
        export(timeline([], [13 * 3_600_000]), {}, folder / "a.wav", LOUD)


@pytest.mark.parametrize("name", ["session", "session.mp4", "session.", ".wav"])
def test_unknown_ending_is_told_with_those_that_there_are(folder: Path, name: str) -> None:
    with pytest.raises(RenderFault) as caught:
        check_export(folder / name)
    assert str(caught.value) == (
        "The file's name must end in .wav, .flac, .ogg, .opus, .mp3 or .m4a."
    )

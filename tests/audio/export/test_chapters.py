"""Sessions of more chapters, and longer titles, than the counters of a format hold."""

from __future__ import annotations

import json
import struct
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from tests.audio.building import timeline
from upstroke.audio.export.formats import cut_short, export
from upstroke.audio.export.id3 import id3
from upstroke.audio.export.tags import Tags, tags_of
from upstroke.core.planning.timeline import Chapter, Timeline, chapters
from upstroke.core.settings import Volumes
from upstroke.core.units import Millis

COUNTED = (".flac", ".ogg", ".opus")


def session(steps: int) -> Timeline:
    """Steps of a tenth of a second each."""
    return timeline([], [100 * (number + 1) for number in range(steps)])


def titled(title: str) -> Timeline:
    made = session(3)
    return replace(made, steps=(made.steps[0], replace(made.steps[1], title=title), made.steps[2]))


def exported(made: Timeline, out: Path) -> Path:
    assert export(made, {}, out, Volumes())
    return out


def read_back(path: Path) -> list[Chapter]:
    """The chapters as ffprobe reads them."""
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", str(path)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    return [
        Chapter(
            each["tags"]["title"],
            round(float(each["start_time"]) * 1000),
            round(float(each["end_time"]) * 1000),
        )
        for each in json.loads(done.stdout)["chapters"]
    ]


def titles(path: Path) -> list[str]:
    return [each.title for each in read_back(path)]


def starts(of: Sequence[Chapter]) -> list[tuple[str, Millis]]:
    """Without their ends: Opus tells the last 6.5 ms later, by what decoders leave out."""
    return [(each.title, each.start) for each in of]


# --- M4A: Nero's list counts chapters, and the bytes of a title, in one byte ----------------------


@pytest.mark.parametrize(("steps", "listed"), [(1, True), (255, True), (256, False), (700, False)])
def test_m4a_has_every_chapter_and_no_list_that_is_cut(
    tmp_path: Path, steps: int, *, listed: bool
) -> None:
    out = exported(session(steps), tmp_path / "session.m4a")
    assert titles(out) == [each.title for each in chapters(session(steps))]
    assert (b"chpl" in out.read_bytes()) is listed


@pytest.mark.parametrize(
    ("title", "listed"),
    [
        ("a" * 255, True),
        ("a" * 256, False),
        ("ß" * 127 + "a", True),
        ("ß" * 128, False),
        ("a" * 254 + "腿", False),
        ("🦵" * 64, False),
        ("e\u0301" * 90, False),
    ],
)
def test_m4a_cuts_no_title_within_a_letter(tmp_path: Path, title: str, *, listed: bool) -> None:
    out = exported(titled(title), tmp_path / "session.m4a")
    assert titles(out)[1] == title
    assert (b"chpl" in out.read_bytes()) is listed


# --- MP3: a table of contents counts its entries in one byte --------------------------------------


def frames(tag: bytes) -> list[tuple[str, bytes]]:
    """Each frame of an ID3v2.3 tag."""
    found, at = [], 10
    while at < len(tag):
        name, size = struct.unpack(">4sI", tag[at : at + 8])
        found.append((name.decode(), tag[at + 10 : at + 10 + size]))
        at += 10 + size
    return found


def in_order(tag: bytes) -> list[bytes]:
    """The chapters that are reached from the one table at the top, as their names."""
    bodies = [body for name, body in frames(tag) if name == "CTOC"]
    tables = {body.split(b"\0")[0]: body[len(body.split(b"\0")[0]) + 1 :] for body in bodies}
    (top,) = [name for name, rest in tables.items() if rest[0] & 2]
    assert len(tables) == len(bodies)

    def below(name: bytes) -> list[bytes]:
        if name not in tables:
            return [name]
        rest = tables[name]
        entries = rest[2:].split(b"\0")[:-1]
        assert rest[1] == len(entries)
        return [found for each in entries for found in below(each)]

    return below(top)


@pytest.mark.parametrize("count", [1, 255, 256, 510, 511, 65_026])
def test_mp3_reaches_every_chapter_from_its_table_of_contents(count: int) -> None:
    every = tuple(Chapter(f"Step {n}", n * 100, n * 100 + 100) for n in range(count))
    tag = id3(Tags("Title", "Programme", count * 100, every, None))
    named = [body.split(b"\0")[0] for name, body in frames(tag) if name == "CHAP"]
    assert len(named) == count
    assert in_order(tag) == named


def test_mp3_without_chapters_has_no_table() -> None:
    assert b"CTOC" not in id3(Tags("Title", "Programme", 1_000, (), None))


@pytest.mark.parametrize("steps", [256, 1_100])
def test_mp3_of_many_steps_is_read_back_whole(tmp_path: Path, steps: int) -> None:
    out = exported(session(steps), tmp_path / "session.mp3")
    assert titles(out) == [each.title for each in chapters(session(steps))]


# --- FLAC, Ogg, Opus: chapters have three digits --------------------------------------------------


@pytest.mark.parametrize("ending", COUNTED)
@pytest.mark.parametrize("steps", [999, 1_000, 1_203])
def test_what_cannot_be_numbered_is_one_chapter_and_told(
    tmp_path: Path, ending: str, steps: int
) -> None:
    made = session(steps)
    out = exported(made, tmp_path / f"session{ending}")
    found, told = read_back(out), cut_short(made, out)
    assert len(found) == 999
    assert all(one.end == after.start for one, after in pairwise(found))
    own = 999 if steps == 999 else 998
    assert starts(found[:own]) == starts(chapters(made)[:own])
    if steps == 999:
        assert told is None
    else:
        assert starts(found[-1:]) == [("…", 99_800)]
        assert told == (
            f"Of {steps} steps, only the first 998 have a chapter of their own, which is all that "
            f"{ending} files can count; .m4a and .mp3 have one for each."
        )


@pytest.mark.parametrize("ending", [".m4a", ".mp3", ".wav", ".FLAC"])
def test_only_what_is_cut_is_told(ending: str) -> None:
    told = cut_short(session(1_000), Path(f"session{ending}"))
    assert (told is not None) is (ending == ".FLAC")


def test_tags_hold_every_step() -> None:
    assert len(tags_of(session(1_203), None).chapters) == 1_203

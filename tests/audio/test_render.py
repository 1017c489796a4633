"""The rendered file, sample by sample; and that nothing half-written is ever left."""

from __future__ import annotations

import audioop
import os
import stat
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audio.building import (
    clip_files,
    cue,
    files_no_longer_than,
    names_in,
    noise,
    timeline,
)
from upstroke.audio.export.formats import export
from upstroke.audio.pcm import Pcm, factor, read_wav, write_wav
from upstroke.audio.render import RenderFault, checked_target
from upstroke.audio.volumes import gain_of
from upstroke.core.planning.timeline import Cue, CueKind, Timeline
from upstroke.core.settings import Volumes

LOUD = Volumes(voice=100, chimes=100)
LONG = "x" * 260


def expected(session: Timeline, paths: dict[str, Path], volumes: Volumes) -> bytes:
    """The session made the slow and plain way: a field of zeros with clips written into it."""
    field = bytearray(session.total * 48 * 2)
    for each in session.cues:
        gain = gain_of(each, volumes)
        if each.clip in paths and gain is not None:
            samples = audioop.mul(read_wav(paths[each.clip]).samples, 2, factor(gain))
            field[each.start * 96 : each.start * 96 + len(samples)] = samples
    return bytes(field)


def samples_of(path: Path) -> bytes:
    with wave.open(str(path), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        return file.readframes(file.getnframes())


def test_clips_lie_at_their_exact_frames_at_their_gain_and_the_rest_is_silent(
    tmp_path: Path,
) -> None:
    paths = clip_files(tmp_path, [("a", 4795), ("b", 4800), ("c", 1)])
    session = timeline(
        [
            cue(0, 100, "a"),
            cue(100, 200, "b", CueKind.CHIME, gain=-3.0),
            cue(977, 1077, "a", gain=-6.0),
            cue(1999, 2000, "c"),
        ],
        [1000, 2000],
    )
    volumes = Volumes(voice=90, chimes=40)
    out = tmp_path / "session.wav"
    assert export(session, paths, out, volumes)
    assert samples_of(out) == expected(session, paths, volumes)


def test_full_volume_leaves_every_sample_of_a_clip_as_it_was(tmp_path: Path) -> None:
    paths = clip_files(tmp_path, [("a", 4800)])
    out = tmp_path / "session.wav"
    export(timeline([cue(50, 150, "a")], [200]), paths, out, LOUD)
    silent = bytes(50 * 96)
    assert samples_of(out) == silent + read_wav(paths["a"]).samples + silent


def test_muted_and_missing_cues_are_silent_and_the_length_stays(tmp_path: Path) -> None:
    paths = clip_files(tmp_path, [("a", 4800)])
    cues = [cue(0, 100, "a", CueKind.CHIME), cue(200, 300, "not there"), cue(300, 400, None)]
    out = tmp_path / "session.wav"
    export(timeline(cues, [61_001]), paths, out, Volumes(chimes=0))
    assert samples_of(out) == bytes(61_001 * 96)


@st.composite
def sessions(draw: st.DrawFn) -> tuple[Timeline, dict[str, int]]:
    edges = sorted(draw(st.sets(st.integers(0, 400), min_size=1, max_size=12)))
    lengths: dict[str, int] = {}
    cues: list[Cue] = []
    for start, end in pairwise(edges):
        if draw(st.booleans()):
            frames = draw(st.integers((end - start - 1) * 48 + 1, (end - start) * 48))
            name = f"clip-{frames}"
            lengths[name] = frames
            kind = draw(st.sampled_from(CueKind))
            cues.append(cue(start, end, name, kind, gain=draw(st.sampled_from([0.0, -4.5]))))
    return timeline(cues, [edges[-1] + draw(st.integers(10, 200))]), lengths


@settings(deadline=None)
@given(
    session=sessions(),
    voice=st.integers(0, 100),
    chimes=st.integers(0, 100),
)
def test_any_timeline_is_rendered_as_it_says(
    tmp_path_factory: pytest.TempPathFactory,
    session: tuple[Timeline, dict[str, int]],
    voice: int,
    chimes: int,
) -> None:
    folder = tmp_path_factory.mktemp("any")
    paths = clip_files(folder, session[1].items())
    volumes = Volumes(voice=voice, chimes=chimes)
    export(session[0], paths, folder / "out.wav", volumes)
    assert samples_of(folder / "out.wav") == expected(session[0], paths, volumes)


def test_progress_only_grows_and_ends_at_the_total(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    session = timeline([cue(0, 100, "a"), cue(25_000, 25_100, "a")], [35_000])
    paths = clip_files(tmp_path, [("a", 4800)])
    export(
        session,
        paths,
        tmp_path / "out.wav",
        LOUD,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == sorted(told)
    assert told[-1] == (35_000, 35_000)
    assert len(told) > 4


def test_cancelling_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    out.write_bytes(b"the old one")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    assert not export(timeline([], [60_000]), {}, out, LOUD, cancelled=cancelled)
    assert out.read_bytes() == b"the old one"
    assert names_in(tmp_path) == ["out.wav"]


def test_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    out.write_bytes(b"the old one")
    assert export(timeline([], [10]), {}, out, LOUD)
    assert samples_of(out) == bytes(960)
    assert names_in(tmp_path) == ["out.wav"]


def test_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.wav"
    real.write_bytes(b"old")
    link = tmp_path / "link.wav"
    link.symlink_to(real)
    export(timeline([], [10]), {}, link, LOUD)
    assert link.is_symlink()
    assert samples_of(real) == bytes(960)


def test_file_may_be_read_by_others_as_far_as_the_system_lets_new_files_be(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    export(timeline([], [10]), {}, tmp_path / "out.wav", LOUD)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (plain, tmp_path / "out.wav")]
    assert modes[0] == modes[1]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere/out.wav", "There is no folder {folder}/nowhere."),
        ("folder.wav", "{folder}/folder.wav is a folder; give the name of a file."),
        ("pipe.wav", "{folder}/pipe.wav is not a file that can be replaced."),
        ("plain/out.wav", "There is no folder {folder}/plain."),
        (f"{LONG}.wav", f"{{folder}}/{LONG}.wav can't be written: File name too long."),
        (f"{LONG}/a.wav", f"{{folder}}/{LONG}/a.wav can't be written: File name too long."),
        ("loop.wav", "{folder}/loop.wav can't be written: File exists."),
    ],
)
def test_place_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "plain").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe.wav")
    (tmp_path / "loop.wav").symlink_to("loop.wav")
    for write in (
        lambda: export(timeline([], [10]), {}, tmp_path / name, LOUD),
        lambda: checked_target(tmp_path / name),
    ):
        with pytest.raises(RenderFault) as caught:
            write()
        assert str(caught.value) == sentence.format(folder=tmp_path)
    assert names_in(tmp_path) == ["folder.wav", "loop.wav", "pipe.wav", "plain"]


def test_that_it_can_be_written_leaves_no_trace(tmp_path: Path) -> None:
    (tmp_path / "real.wav").write_bytes(b"the old one")
    (tmp_path / "link.wav").symlink_to("real.wav")
    (tmp_path / "to-none.wav").symlink_to("none.wav")
    for name, target in (("link", "real"), ("to-none", "none"), ("new", "new")):
        assert checked_target(tmp_path / f"{name}.wav") == tmp_path / f"{target}.wav"
    assert names_in(tmp_path) == ["link.wav", "real.wav", "to-none.wav"]
    assert (tmp_path / "real.wav").read_bytes() == b"the old one"


def test_disk_that_takes_nothing_is_told_before_any_sound_is_made(tmp_path: Path) -> None:
    with pytest.raises(RenderFault) as caught, files_no_longer_than(0):
        checked_target(tmp_path / "out.wav")
    assert str(caught.value) == f"{tmp_path}/out.wav can't be written: File too large."
    assert names_in(tmp_path) == []


def test_disk_that_takes_no_more_leaves_nothing_half_written(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    out.write_bytes(b"the old one")
    with pytest.raises(RenderFault) as caught, files_no_longer_than(1_000_000):
        export(timeline([], [60_000]), {}, out, LOUD)
    assert str(caught.value) == f"{out} can't be written: File too large."
    assert out.read_bytes() == b"the old one"
    assert names_in(tmp_path) == ["out.wav"]


def refused(folder: Path, session: Timeline, paths: dict[str, Path]) -> str:
    with pytest.raises(RenderFault) as caught:
        export(session, paths, folder / "out.wav", LOUD)
    assert not list(folder.glob("*.part"))
    assert not (folder / "out.wav").exists()
    return str(caught.value)


def test_clip_longer_than_planned_is_told_and_never_cut(tmp_path: Path) -> None:
    paths = clip_files(tmp_path, [("a", 4801)])
    sentence = refused(tmp_path, timeline([cue(0, 100, "a")], [1000]), paths)
    assert sentence == "The sound “text of a” is longer than planned."


def test_timeline_whose_cues_overlap_is_told(tmp_path: Path) -> None:
    paths = clip_files(tmp_path, [("a", 4800)])
    sentence = refused(tmp_path, timeline([cue(0, 100, "a"), cue(99, 199, "a")], [1000]), paths)
    assert sentence == "The timeline has a mistake: one of its sounds has no room."


def test_clip_that_has_gone_or_is_damaged_is_told(tmp_path: Path) -> None:
    session = timeline([cue(0, 100, "a")], [1000])
    gone = {"a": tmp_path / "gone.wav"}
    assert refused(tmp_path, session, gone) == (
        "The sound “text of a” can't be read: No such file or directory."
    )
    gone["a"].write_bytes(b"RIFF")
    assert refused(tmp_path, session, gone).startswith("The sound “text of a” can't be used: ")
    write_wav(gone["a"], Pcm(noise(100, 1).samples, 44_100))
    assert refused(tmp_path, session, gone) == "The sound “text of a” is not 48 kHz mono."


def test_session_longer_than_a_wav_file_can_be_is_refused(tmp_path: Path) -> None:
    sentence = refused(tmp_path, timeline([], [13 * 3_600_000]), {})
    assert (
        sentence == "A WAV file holds 12 hours at most; choose a name that ends in .flac or .opus."
    )

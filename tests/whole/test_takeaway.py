"""A session taken away: by the real program, and behind a window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.running import PROGRAM, SHORT, SOON_S, environment, upstroke
from upstroke.app.export import ExportJob
from upstroke.app.notices import Notices
from upstroke.app.playback.voice import Voice
from upstroke.app.programmes.choosing import choose
from upstroke.app.sessions.recorder import SessionRecorder
from upstroke.app.sessions.store import SessionStore
from upstroke.app.stores import Planner, SettingsStore, Stores
from upstroke.audio.clips.bank import open_cue_bank
from upstroke.audio.speech.speaking import Spoken
from upstroke.core.app_state import ExportState
from upstroke.core.intents import PlayRequest
from upstroke.files.library import Library
from upstroke.files.places import UserFolders, assets_folder

ENDINGS = (".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a")


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def chapter_titles(path: Path) -> list[str]:
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", str(path)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    return [each["tags"]["title"] for each in json.loads(done.stdout)["chapters"]]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- upstroke render ----------------------------------------------------------------------------


def test_the_ending_chooses_the_format(tmp_path: Path, folder: Path, short: Path) -> None:
    for ending in ENDINGS:
        out = folder / f"short{ending}"
        done = upstroke(tmp_path, "render", short, "-o", out)
        assert (done.returncode, done.stdout) == (0, f"{out}: Ten seconds, 0:10.\n")
        assert chapter_titles(out) == ([] if ending == ".wav" else ["Calf", "Toes"])
    assert len(names_in(folder)) == len(ENDINGS)


def test_unknown_ending_is_one_sentence_before_anything_else(tmp_path: Path) -> None:
    done = upstroke(tmp_path, "render", "no such programme", "-o", tmp_path / "short.aiff")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "The file's name must end in .wav, .flac, .ogg, .opus, .mp3 or .m4a.\n"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (f"{'x' * 252}.wav", "{out} can't be written: File name too long."),
        (f"{'ä' * 126}.mp3", "{out} can't be written: File name too long."),
        ("none/short.opus", "There is no folder {out.parent}."),
        ("here.m4a", "{out} is a folder; give the name of a file."),
        ("/proc/short.flac", "{out} can't be written: No such file or directory."),
    ],
)
def test_a_name_that_cannot_be_is_one_sentence_before_anything_else(
    tmp_path: Path, folder: Path, name: str, sentence: str
) -> None:
    (folder / "here.m4a").mkdir()
    out = folder / name
    done = upstroke(tmp_path, "render", "no such programme", "-o", out)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{sentence.format(out=out)}\n"
    assert names_in(folder) == ["here.m4a"]


def modules(folder: Path, text: str) -> dict[str, str]:
    """Variables of a machine without ffmpeg, and with a package of this text."""
    (folder / "imageio_ffmpeg.py").write_text(text)
    path = os.pathsep.join([str(folder), *sys.path])
    return {"PATH": str(folder / "no programs"), "PYTHONPATH": path}


def test_without_ffmpeg_it_is_told_what_to_install(
    tmp_path: Path, folder: Path, short: Path
) -> None:
    variables = modules(tmp_path, "raise ImportError")
    done = upstroke(tmp_path, "render", short, "-o", folder / "short.m4a", variables=variables)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "M4A needs ffmpeg, which is not installed: install your system's package ffmpeg, or the "
        "Python package imageio-ffmpeg, or choose a name that ends in .opus or .mp3.\n"
    )
    others = [folder / f"short{ending}" for ending in ENDINGS if ending != ".m4a"]
    for out in others:
        assert upstroke(tmp_path, "render", short, "-o", out, variables=variables).returncode == 0
    assert names_in(folder) == sorted(out.name for out in others)


def test_packaged_ffmpeg_serves_where_the_system_has_none(
    tmp_path: Path, folder: Path, short: Path
) -> None:
    found = subprocess.run(["which", "ffmpeg"], capture_output=True, check=True, encoding="utf-8")
    variables = modules(tmp_path, f"def get_ffmpeg_exe(): return {found.stdout.strip()!r}")
    out = folder / "short.m4a"
    done = upstroke(tmp_path, "render", short, "-o", out, variables=variables)
    assert (done.returncode, done.stdout) == (0, f"{out}: Ten seconds, 0:10.\n")
    assert chapter_titles(out) == ["Calf", "Toes"]


def test_ffmpeg_that_fails_is_quoted_and_leaves_nothing(
    tmp_path: Path, folder: Path, short: Path
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "ffmpeg").write_text("#!/bin/sh\necho 'No space left.' >&2\nexit 1\n")
    (programs / "ffmpeg").chmod(0o755)
    out = folder / "short.m4a"
    variables = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    done = upstroke(tmp_path, "render", short, "-o", out, variables=variables)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "ffmpeg can't write M4A: No space left.\n"
    assert names_in(folder) == []


@pytest.mark.parametrize("ending", [".flac", ".mp3", ".m4a"])
@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_while_percents_are_shown_it_leaves_nothing_half_written(
    tmp_path: Path, folder: Path, short: Path, ending: str, told: signal.Signals
) -> None:
    short.write_text(SHORT.replace("seconds = 5", "seconds = 20000"))
    out = folder / f"long{ending}"
    ours, its = os.openpty()
    command = [*PROGRAM, "render", str(short), "-o", str(out)]
    with subprocess.Popen(command, env=environment(tmp_path), stderr=its) as process:
        os.close(its)
        shown = b""
        while b"%" not in shown:
            shown += os.read(ours, 1024)
        process.send_signal(told)
        assert process.wait(SOON_S) == 130
    os.close(ours)
    assert b"\r  0 %" in shown
    assert names_in(folder) == []


def test_second_interrupt_ends_an_ffmpeg_that_hangs(
    tmp_path: Path, folder: Path, short: Path
) -> None:
    programs, began = tmp_path / "programs", tmp_path / "began"
    programs.mkdir()
    os.mkfifo(began)
    (programs / "ffmpeg").write_text(f"#!/bin/sh\necho $$ > '{began}'\nexec sleep 1000\n")
    (programs / "ffmpeg").chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    command = [*PROGRAM, "render", str(short), "-o", str(folder / "short.m4a")]
    with subprocess.Popen(command, env={**environment(tmp_path), "PATH": path}) as process:
        try:
            hanging = int(began.read_text())
            for _ in range(2):
                process.send_signal(signal.SIGINT)
                with suppress(subprocess.TimeoutExpired):
                    process.wait(1)
            assert process.wait(SOON_S) == 130
        finally:
            process.kill()
    with pytest.raises(ProcessLookupError):
        os.kill(hanging, 0)
    assert names_in(folder) == []


# --- behind a window ----------------------------------------------------------------------------


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    """The real one in folders of its own, which speaks nothing that is not recorded."""
    notices = Notices()
    home = tmp_path / "home"
    folders = UserFolders(home / "config", home / "data", home / "cache")
    bank = open_cue_bank(assets_folder() / "audio")
    voice = Voice(bank, lambda *_, **__: Spoken(()))
    sessions = SessionStore(folders.data, notices)
    return Stores(
        assets=assets_folder(),
        folders=folders,
        notices=notices,
        keeper=SettingsStore(home / "config" / "settings.json", notices),
        library=Library(assets_folder() / "programmes"),
        voice=voice,
        planner=Planner(lambda: voice.bank),
        sessions=sessions,
        recorder=SessionRecorder(sessions),
    )


def exported(stores: Stores, length: str, out: Path) -> ExportJob:
    job = ExportJob(stores, out.parent)
    job.begin(choose(stores, PlayRequest("leg-massage", length)), out)
    return job


def test_a_session_is_written_behind_the_window(stores: Stores, folder: Path) -> None:
    out = folder / "massage.flac"
    job = exported(stores, "quick", out)
    assert job.worker.settle(SOON_S)
    assert job.now() == ExportState(out, fraction=1.0, over=True)
    assert chapter_titles(out)[:2] == ["Before you begin", "Warm-up, left leg"]
    assert names_in(folder) == ["massage.flac"]


def test_closing_cancels_and_nothing_half_written_is_left(stores: Stores, folder: Path) -> None:
    job = exported(stores, "full", folder / "massage.mp3")
    job.close()
    assert job.worker.settle(0)
    assert job.now() is None
    assert names_in(folder) == []


@pytest.mark.parametrize(
    ("length", "name", "sentence"),
    [
        ("quick", "massage.txt", "The file's name must end in .wav"),
        ("quick", "none/massage.mp3", "There is no folder "),
        ("1s", "massage.mp3", "1s is not possible exactly. The nearest is "),
    ],
)
def test_what_is_wrong_is_a_sentence(
    stores: Stores, folder: Path, length: str, name: str, sentence: str
) -> None:
    job = exported(stores, length, folder / name)
    assert job.worker.settle(SOON_S)
    saving = job.now()
    assert saving is not None
    assert saving.over
    assert (saving.fault or "").startswith(sentence)
    assert names_in(folder) == []

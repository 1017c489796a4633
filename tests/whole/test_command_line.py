"""Every verb of the real program, and every way it can end."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import wave
from pathlib import Path

import pytest

from tests.support.running import PROGRAM, SHORT, SOON_S, environment, upstroke
from upstroke import __version__

BUILT_IN = ("box-breathing", "desk-break", "leg-massage")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.toml"
    path.write_text(SHORT)
    return path


# --- what is asked wrongly ----------------------------------------------------------------------


def test_version_and_help(tmp_path: Path) -> None:
    assert upstroke(tmp_path, "--version").stdout == f"Upstroke {__version__}\n"
    shown = upstroke(tmp_path, "--help")
    assert shown.returncode == 0
    for verb in ("play", "list", "check", "doctor", "timeline", "render"):
        assert f"\n    {verb} " in shown.stdout
        assert upstroke(tmp_path, verb, "--help").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["frob"],
        ["play"],
        ["play", "leg-massage", "--player", "gramophone"],
        ["play", "leg-massage", "--frob"],
        ["play", "--continue", "--length", "quick"],
        ["play", "--continue", "--language", "de"],
        ["play", "--continue", "--terminal", "--length", "15m"],
        ["check"],
        ["render", "leg-massage"],
        ["timeline"],
    ],
)
def test_wrong_usage_is_2(tmp_path: Path, arguments: list[str]) -> None:
    done = upstroke(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: upstroke")
    assert done.stdout == ""


NO_PROGRAMME = "There is no programme “leg-masage”: did you mean leg-massage?"
NO_LENGTH = (
    "There is no length “soon”; write for example 90s, 15m, 1h 30m or 4:00, or one of standard.",
    "1s is not possible exactly. The nearest is 10s.",
)


@pytest.mark.parametrize("verb", [["timeline"], ["play", "--terminal", "--start"], ["play"]])
def test_what_there_is_not_is_one_sentence_and_1(
    tmp_path: Path, short: Path, verb: list[str]
) -> None:
    asked: list[tuple[str | Path, str]] = [("leg-masage", "quick"), (short, "soon"), (short, "1s")]
    for (programme, length), sentence in zip(asked, (NO_PROGRAMME, *NO_LENGTH), strict=True):
        done = upstroke(tmp_path, *verb, programme, "--length", length, variables=OFFSCREEN)
        assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{sentence}\n")


def test_a_faulty_file_is_told_with_its_lines_whatever_is_done_with_it(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('format = 1\nid = "bad"\ntitle = "Bad"\nmood = 3\n')
    for verb in (["timeline"], ["play", "--terminal"], ["play"]):
        done = upstroke(tmp_path, *verb, bad, variables=OFFSCREEN)
        assert done.returncode == 1
        assert f"{bad}:4: " in done.stderr
        assert "Traceback" not in done.stderr


# --- list, check, timeline, render, doctor ------------------------------------------------------


def test_list_names_every_built_in_programme_and_its_lengths(tmp_path: Path) -> None:
    done = upstroke(tmp_path, "list")
    assert (done.returncode, done.stderr) == (0, "")
    ids = [line for line in done.stdout.splitlines() if not line.startswith(" ")]
    assert ids == list(BUILT_IN)
    assert "  Leg massage: quick 6:16, standard " in done.stdout


def test_check_says_what_is_in_order_and_where_what_is_not(tmp_path: Path, short: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(SHORT.replace("seconds = 5", 'seconds = "five"').replace("count = 3", ""))
    good = upstroke(tmp_path, "check", short)
    assert good.returncode == 0
    assert good.stdout == f"{short}: Ten seconds is fine (standard 0:10).\n"
    both = upstroke(tmp_path, "check", bad, short)
    assert both.returncode == 1
    assert both.stdout == good.stdout
    lines = both.stderr.splitlines()
    assert lines[0].startswith(f"{bad}:21: ")
    assert lines[1].startswith(f"{bad}:24: ")
    assert lines[2:] == good.stderr.splitlines()


UNHEARD = """\
format = 1
id = "breath"
title = "Breath"
[lengths]
now = "Now"
later = "Later"
[[part]]
step = "breathe"
lead-in = { now = 0, later = 60 }
times = 2
say = "Stop if it hurts."
[[part.phase]]
name = "one"
seconds = 4
[[part.phase]]
name = "in"
say = "two"
seconds = 0.5
[[part]]
step = "calf"
seconds = 60
say-second = "Halfway."
prompts = [{ say = "Halfway.", at = "50%" }, { say = "a little deeper", at = "50%" }]
"""
"""The first breath has no time for words in one length, and the second never; the third text is for
a side that there is not, and the last has no room beside the one before it."""


def test_check_tells_what_will_not_be_heard_with_its_line_and_lengths(tmp_path: Path) -> None:
    path = tmp_path / "breath.toml"
    path.write_text(UNHEARD)
    done = upstroke(tmp_path, "check", path)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    found = [line.removeprefix(f"{path}:").partition(" is not heard") for line in told(done.stderr)]
    assert [(line[0], bool(line[1])) for line in found] == [
        ("11: now: “Stop if it hurts.”", True),
        ("13: now: “one”", True),
        ("17: now, later: “two” has no room, and a chime or tick sounds instead.", False),
        ("22: now, later: “Halfway.”", True),
        ("23: now, later: “a little deeper”", True),
    ]


def told(lines: str) -> list[str]:
    """Without what would help, which hangs on how fast the voice of this machine speaks."""
    return [
        re.sub(r"(A lead-in of at|A phase of at|At) .* s .*$", "", line).rstrip()
        for line in lines.splitlines()
    ]


def test_timeline_tells_the_same_in_words_and_in_json(tmp_path: Path) -> None:
    path = tmp_path / "breath.toml"
    path.write_text(UNHEARD)
    words = upstroke(tmp_path, "timeline", path, "--length", "now").stdout
    listed = words.partition("\nNot heard as written:\n")[2].splitlines()
    found = json.loads(upstroke(tmp_path, "timeline", path, "--length", "now", "--json").stdout)[
        "unheard"
    ]
    assert [line.partition(": ")[2] for line in listed] == [one["sentence"] for one in found]
    first, again = found[0], found[2]
    assert first["sentence"].startswith("“Stop if it hurts.” is not heard: there is no room")
    assert (first["text"], first["step"], first["length"], first["reason"], first["said"]) == (
        "Stop if it hurts.",
        "breathe",
        "now",
        "no room",
        None,
    )
    assert first["help"]["lead-in"] > 0
    assert (again["text"], again["times"], list(again["help"])) == ("two", 2, ["phase"])


def test_timeline_as_json_has_the_shape_that_is_promised(tmp_path: Path, short: Path) -> None:
    done = upstroke(tmp_path, "timeline", short, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    timeline = json.loads(done.stdout)
    assert list(timeline) == ["programme", "title", "total", "spans", "cues", "unheard"]
    assert (timeline["programme"], timeline["title"]) == ("short", "Ten seconds")
    assert timeline["total"] == 10
    calf = {"step": "calf", "title": "Calf", "side": "both", "count": None, "pressure": [0, 0]}
    assert timeline["spans"][0] == {"start": 0, "end": 1, "kind": "lead-in", **calf}
    assert timeline["spans"][1] == {"start": 1, "end": 6, "kind": "work", **calf}
    counts = [(span["start"], span["count"]) for span in timeline["spans"] if span["count"]]
    assert counts == [(7 + n, {"index": n + 1, "of": 3, "name": None}) for n in range(3)]
    for cue in timeline["cues"]:
        assert list(cue) == ["start", "end", "kind", "text", "clip"]
        assert cue["kind"] in {"speech", "chime", "tick"}
    spoken = [cue["text"] for cue in timeline["cues"] if cue["clip"] and cue["kind"] == "speech"]
    # Which of its forms fits depends on how fast the engine of this machine speaks.
    assert {"Halfway.", "Calf."} & set(spoken)


def test_timeline_in_words_and_at_another_length(tmp_path: Path) -> None:
    done = upstroke(tmp_path, "timeline", "leg-massage", "--length", "15m")
    assert done.returncode == 0
    assert done.stdout.startswith("Leg massage,  15:00.000\n")
    assert "  Calf, left leg\n" in done.stdout
    assert "“Stop if " in done.stdout


def test_timeline_goes_by_the_settings(tmp_path: Path, short: Path) -> None:
    folder = tmp_path / ".config" / "upstroke"
    folder.mkdir(parents=True)
    own = {"programmes": {str(short): {"steps": {"standard": {"calf": {"seconds": 12.345}}}}}}
    (folder / "settings.json").write_text(json.dumps(own))
    done = upstroke(tmp_path, "timeline", short, "--json")
    assert json.loads(done.stdout)["total"] == 17.345


def test_a_broken_settings_file_is_told_and_does_not_matter(tmp_path: Path, short: Path) -> None:
    folder = tmp_path / ".config" / "upstroke"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{")
    done = upstroke(tmp_path, "timeline", short, "--json")
    assert json.loads(done.stdout)["total"] == 10
    assert "couldn't be read" in done.stderr
    assert [path.name[:21] for path in folder.iterdir()] == ["settings.json.broken-"]


def test_a_reader_that_has_had_enough_is_no_error(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "timeline", "leg-massage", "--json"],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(SOON_S) == 1


def test_render_writes_the_whole_session(tmp_path: Path, short: Path) -> None:
    out = tmp_path / "short.wav"
    done = upstroke(tmp_path, "render", short, "-o", out)
    assert (done.returncode, done.stdout) == (0, f"{out}: Ten seconds, 0:10.\n")
    with wave.open(str(out)) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (48_000, 1)
        assert sound.getnframes() == 480_000
        assert any(sound.readframes(480_000))


def test_render_to_where_nothing_can_be_is_a_sentence(tmp_path: Path, short: Path) -> None:
    done = upstroke(tmp_path, "render", short, "-o", tmp_path / "none" / "short.wav")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"There is no folder {tmp_path / 'none'}.\n"


def test_doctor_tells_what_is_chosen_and_what_to_install(tmp_path: Path) -> None:
    config = tmp_path / ".config" / "upstroke"
    config.mkdir(parents=True)
    own = '{"voice": {"engine": "rhvoice", "voice": "nobody"}}'
    (config / "settings.json").write_text(own)
    (tmp_path / "imageio_ffmpeg.py").write_text("raise ImportError")
    bare = {
        "PATH": str(tmp_path / "none"),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path]),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    told = upstroke(tmp_path, "doctor", variables=bare).stdout
    assert "RHVoice is not installed here, although you chose it; another voice speaks\n" in told
    assert "can be chosen" not in told
    assert (
        "M4A:             M4A needs ffmpeg, which is not installed: install your system's" in told
    )
    (config / "settings.json").write_text('{"voice": {"engine": "espeak-ng", "rate": 90}}')
    told = upstroke(tmp_path, "doctor", variables={"XDG_RUNTIME_DIR": str(tmp_path)}).stdout
    assert "espeak-ng is chosen, at 90 % of the usual pace\n" in told


def test_doctor_tells_what_is_missing_and_is_content(tmp_path: Path) -> None:
    done = upstroke(tmp_path, "doctor", variables={"XDG_RUNTIME_DIR": str(tmp_path)})
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        name, _, text = line.partition(":")
        found.setdefault(name, []).append(text.strip())
    assert found["display"][0].startswith("none (")
    assert found["window"][0].startswith("Qt 6.")
    assert [text.split()[0] for text in found["player"]] == ["simpleaudio", "qt"]
    assert "phrases of the programmes are recorded" in found["speech"][0]
    assert found["speech"][1].startswith("the recorded voice is chosen; other texts are spoken by ")
    assert any(
        re.fullmatch(r"espeak-ng can be chosen, with \d+ voices for English", line)
        for line in found["speech"]
    )
    assert re.fullmatch(r"is written by \S*ffmpeg\S*", found["M4A"][0])
    assert found["session bus"][0].startswith("does not answer")
    assert found["settings"] == [f"{tmp_path}/.config/upstroke/settings.json (not there yet)"]


# --- the window, without and with a display -----------------------------------------------------


@pytest.mark.parametrize("arguments", [[], ["play", "box-breathing"]])
def test_without_a_display_one_sentence_names_the_terminal(
    tmp_path: Path, arguments: list[str]
) -> None:
    done = upstroke(tmp_path, *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "there is no display (" in done.stderr
    assert f"`upstroke play {(arguments or ['', 'leg-massage'])[1]} --terminal`" in done.stderr


def test_a_display_that_does_not_answer_is_no_display(tmp_path: Path) -> None:
    done = upstroke(tmp_path, variables={"DISPLAY": ":4711"})
    assert done.returncode == 1
    assert "the X11 display :4711 does not let us in" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_window_plays_without_a_touch_and_leaves(tmp_path: Path, short: Path) -> None:
    began = time.monotonic()
    done = upstroke(
        tmp_path, "play", short, "--start", "--exit", "--player", "silent", variables=OFFSCREEN
    )
    assert done.returncode == 0
    assert done.stderr.startswith("Stop if it hurts.\n")
    assert "Something went wrong" not in done.stderr
    assert time.monotonic() - began > 10


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_window_closes_when_the_program_is_asked_to_end(
    tmp_path: Path, number: signal.Signals
) -> None:
    """Once it is open: it has begun to unpack clips by then."""
    with subprocess.Popen(
        [*PROGRAM], env=environment(tmp_path, **OFFSCREEN), stderr=subprocess.PIPE
    ) as process:
        clips = tmp_path / ".cache" / "upstroke" / "clips"
        until = time.monotonic() + SOON_S
        while not clips.is_dir():
            assert process.poll() is None
            assert time.monotonic() < until
        process.send_signal(number)
        assert process.wait(SOON_S) == 0
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()


# --- the terminal, without a terminal -----------------------------------------------------------


def test_the_terminal_plays_without_a_touch_and_leaves(tmp_path: Path, short: Path) -> None:
    done = upstroke(
        tmp_path, "play", short, "--terminal", "--start", "--exit", "--player", "silent"
    )
    assert (done.returncode, done.stderr) == (0, "Stop if it hurts.\n")
    assert done.stdout.splitlines() == [
        "Getting the sound ready.",
        "0:00  Calf (0:06)",
        "0:06  Toes (0:04)",
        "0:10  The session is over.",
    ]


def test_the_terminal_needs_no_qt(tmp_path: Path, short: Path) -> None:
    """Asked of the interpreter itself, at its end."""
    asks = (
        "import sys; from upstroke.cli import main; code = main(sys.argv[1:]); "
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    arguments = ["play", str(short), "--terminal", "--start", "--exit", "--player", "silent"]
    done = subprocess.run(
        [PROGRAM[0], "-c", asks, *arguments],
        env=environment(tmp_path),
        capture_output=True,
        timeout=SOON_S,
        check=False,
    )
    assert done.returncode == 0


def test_without_a_keyboard_there_must_be_a_start(tmp_path: Path, short: Path) -> None:
    done = upstroke(tmp_path, "play", short, "--terminal")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no keyboard here to start with. Add --start.\n"


# --- what nobody foresaw ------------------------------------------------------------------------


def test_a_mishap_is_a_sentence_and_a_log_file(tmp_path: Path, short: Path) -> None:
    """A module that is broken stands for all that nobody foresaw."""
    broken = tmp_path / "broken" / "json"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("")
    paths = os.pathsep.join([str(broken.parent), environment(tmp_path)["PYTHONPATH"]])
    done = upstroke(tmp_path, "timeline", short, "--json", variables={"PYTHONPATH": paths})
    log = tmp_path / ".local" / "share" / "upstroke" / "errors.log"
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("Upstroke has to close (")
    assert str(log) in done.stderr
    assert "Traceback" in log.read_text()

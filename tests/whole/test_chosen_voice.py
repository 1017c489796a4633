"""A real engine that is chosen in the settings speaks all of a session, live and in the file."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.support.running import SHORT, upstroke
from tools.sound.loudness import loudness, true_peak
from tools.voice.polish import unpadded
from upstroke.audio.pcm import read_wav
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.files.programme.reader import read_programme
from upstroke.files.settings.settings_file import save_settings

SCOTTISH = VoiceChoice("espeak-ng", "gmw/en-GB-scotland", 110)


def chosen(home: Path, choice: VoiceChoice) -> Path:
    """A home in which this voice is chosen."""
    path = home / ".config" / "upstroke" / "settings.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    save_settings(path, Settings(voice=choice))
    return home


def timeline(home: Path, *arguments: str) -> tuple[dict[str, Any], str]:
    done = upstroke(home, "timeline", *arguments, "--json")
    assert done.returncode == 0
    return json.loads(done.stdout), done.stderr


def speech_of(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [cue for cue in document["cues"] if cue["kind"] == "speech" and cue["clip"]]


@pytest.mark.parametrize("programme", ["leg-massage", "desk-break", "box-breathing"])
def test_every_word_is_the_chosen_voices_in_its_place_and_equally_loud(
    tmp_path: Path, programme: str
) -> None:
    document, told = timeline(chosen(tmp_path, SCOTTISH), programme)
    assert told == ""
    cues = document["cues"]
    for one, following in pairwise(cues):
        assert one["end"] <= following["start"], (one, following)
    speech = speech_of(document)
    assert len(speech) > 10
    clips = tmp_path / ".cache" / "upstroke" / "clips"
    for cue in speech:
        kind, _, key = cue["clip"].partition("/")
        assert kind == "spoken", cue
        pcm = read_wav(clips / f"{key}.wav")
        assert cue["end"] - cue["start"] == pytest.approx(pcm.frames / 48_000, abs=0.001)
        samples = np.frombuffer(pcm.samples, "<i2") / 32_768
        assert loudness(unpadded(samples)) == pytest.approx(-19.0, abs=1.0), cue["text"]
        assert true_peak(samples) < -1.0


def test_the_file_is_spoken_by_it_and_so_another_than_the_recorded_one(tmp_path: Path) -> None:
    files = {}
    for choice in (VoiceChoice(), SCOTTISH):
        out = tmp_path / f"{choice.engine}.wav"
        done = upstroke(chosen(tmp_path, choice), "render", "box-breathing", "-o", out)
        assert (done.returncode, done.stderr) == (0, "")
        files[choice.engine], _ = soundfile.read(out)
    recorded, scottish = files["recorded"], files["espeak-ng"]
    assert len(recorded) == len(scottish)
    assert np.abs(recorded - scottish).max() > 0.1
    assert loudness(scottish) == pytest.approx(loudness(recorded), abs=1.5)


def test_a_slower_voice_takes_longer_and_is_planned_so(tmp_path: Path) -> None:
    lengths = []
    for rate in (70, 140):
        document, _ = timeline(
            chosen(tmp_path, VoiceChoice("espeak-ng", None, rate)), "box-breathing"
        )
        spoken = {cue["text"]: cue["end"] - cue["start"] for cue in speech_of(document)}
        lengths.append(spoken["If you feel dizzy, stop and breathe as you like."])
    assert lengths[0] > 1.6 * lengths[1]


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        (
            VoiceChoice("system"),
            "The voice of the system is not installed here, so another voice speaks.",
        ),
        (
            VoiceChoice("espeak-ng", "parrot"),
            "espeak-ng has no voice “parrot” for this programme, so another voice speaks.",
        ),
    ],
)
def test_a_voice_that_is_not_here_is_told_and_all_is_said_by_the_recorded_one(
    tmp_path: Path, choice: VoiceChoice, sentence: str
) -> None:
    document, told = timeline(chosen(tmp_path, choice), "box-breathing")
    assert told == f"{sentence}\n"
    assert {cue["clip"].partition("/")[0] for cue in speech_of(document)} == {"voice"}


def test_an_engine_that_breaks_down_leaves_no_word_of_its_own(tmp_path: Path) -> None:
    """It speaks some texts, and then fails."""
    programs = tmp_path / "programs"
    programs.mkdir()
    count = tmp_path / "count"
    (programs / "flite").write_text(
        "#!/bin/sh\n"
        'if [ "$1" = -lv ]; then echo "Voices available: slt"; exit; fi\n'
        f"echo >> '{count}'\n"
        f"[ $(wc -l < '{count}') -le 5 ] || exit 1\n"
        'for out; do :; done\nexec espeak-ng -w "$out" "Some text."\n'
    )
    (programs / "flite").chmod(0o755)
    home = chosen(tmp_path, VoiceChoice("flite"))
    path = f"{programs}:/usr/bin:/bin"
    done = upstroke(home, "timeline", "box-breathing", "--json", variables={"PATH": path})
    assert done.stderr == "flite could not speak it, so another voice speaks.\n"
    clips = {cue["clip"].partition("/")[0] for cue in speech_of(json.loads(done.stdout))}
    assert clips == {"voice"}
    assert len(count.read_text()) == 8, "five that were spoken, and three that failed"


def test_the_terminal_plays_with_it(tmp_path: Path) -> None:
    short = tmp_path / "short.toml"
    short.write_text(SHORT)
    home = chosen(tmp_path, SCOTTISH)
    ways = ("--terminal", "--start", "--exit", "--player", "silent")
    done = upstroke(home, "play", short, *ways)
    assert (done.returncode, done.stderr) == (0, "Stop if it hurts.\n")
    assert "0:10  The session is over.\n" in done.stdout
    programme = read_programme(short)
    clips = list((home / ".cache" / "upstroke" / "clips").glob("*.wav"))
    assert len(clips) >= len(spoken_phrases(programme))

"""The built-in programmes in other languages, spoken by a real engine, or by nobody at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.support.running import upstroke
from tools.reports.plan import HIGH, dropped
from upstroke.audio.clips.bank import CueBank, open_cue_bank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.speech.speaking import speak_as
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import CueKind
from upstroke.core.programme.model import Programme
from upstroke.core.settings import Settings, VoiceChoice
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.files.library import Library
from upstroke.files.places import assets_folder

LIBRARY = Library(assets_folder() / "programmes")
LANGUAGES = ("de", "es", "fr")
ALL = [(name, language) for name in LIBRARY.ids() for language in LANGUAGES]
BANK = open_cue_bank(assets_folder() / "audio")
NO_VOICE = (
    "No voice for German is installed, so there are only chimes. You can install espeak-ng.\n"
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClipStore]:
    found = ClipStore(tmp_path_factory.mktemp("clips"))
    yield found
    found.close()


def spoken(programme: Programme, store: ClipStore) -> CueBank:
    found = speak_as(spoken_phrases(programme), programme.language, VoiceChoice(), store)
    assert found.trouble is None
    return BANK.without_speech().extended(found.sources)


@pytest.mark.parametrize(("name", "language"), ALL)
def test_nothing_that_matters_is_left_out_at_any_length(
    name: str, language: str, store: ClipStore
) -> None:
    programme = LIBRARY.read(name, language)
    assert programme.language == language
    bank = spoken(programme, store)
    for length in programme.lengths:
        timeline = compile_timeline(programme, length.id, Settings(), bank)
        lost = [note for note in dropped(timeline) if note.reason in HIGH]
        assert lost == [], length.id
        counts = [cue.kind for cue in timeline.cues if cue.reason == "count"]
        assert set(counts) <= {CueKind.SPEECH}, "every number is said, none is a tick"
        for one, following in pairwise(timeline.cues):
            assert one.end <= following.start, (one, following)


# --- the real program -------------------------------------------------------------------------


def timeline_of(home: Path, *arguments: str | Path, **variables: str) -> dict[str, Any]:
    done = upstroke(home, "timeline", *arguments, "--json", variables=variables)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_massage_is_written_as_a_german_sound_file(tmp_path: Path) -> None:
    out = tmp_path / "massage.wav"
    asked = ("leg-massage", "--length", "quick", "--language", "de")
    done = upstroke(tmp_path, "render", *asked, "-o", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{out}: Beinmassage, 6:16.\n"
    document = timeline_of(tmp_path, *asked)
    cues = document["cues"]
    for one, following in pairwise(cues):
        assert one["end"] <= following["start"], (one, following)
    words = [cue for cue in cues if cue["kind"] == "speech"]
    assert len(words) > 60
    german = {*spoken_phrases(LIBRARY.read("leg-massage", "de"))}
    english = {*spoken_phrases(LIBRARY.read("leg-massage"))}
    assert {cue["text"] for cue in words} <= german - english
    samples, rate = soundfile.read(out, dtype="float32")
    for cue in words:
        clip = tmp_path / ".cache/upstroke/clips" / f"{cue['clip'].partition('/')[2]}.wav"
        expected, _ = soundfile.read(clip, dtype="float32")
        start = round(cue["start"] * rate)
        heard = samples[start : start + len(expected)]
        assert np.corrcoef(heard, expected)[0, 1] > 0.95, cue["text"]


OWN = """
format = 1
id = "own"
title = "Twelve seconds"
[lead-in]
normal = 1
change = 1
[side-words]
left = "left leg"
right = "right leg"
[[part]]
step = "calf"
title = "Calf"
sides = "left, right"
seconds = 5
say = "Knead the {side}."
[texts.de]
title = "Zwölf Sekunden"
[texts.de.side-words]
left = "linkes Bein"
right = "rechtes Bein"
[texts.de.step.calf]
title = "Wade"
say = "Knete am {linken|rechten} Bein."
"""
SILENTLY = ("--terminal", "--start", "--exit", "--player", "silent")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


def test_a_session_runs_in_german_from_its_first_word_to_its_last(
    tmp_path: Path, own: Path
) -> None:
    done = upstroke(tmp_path, "play", own, "--language", "de", *SILENTLY)
    assert (done.returncode, done.stderr) == (0, "")
    assert "0:00  Wade, linkes Bein (0:06)\n0:06  Wade, rechtes Bein (0:06)\n0:12" in done.stdout
    texts = {cue["text"] for cue in timeline_of(tmp_path, own, "--language", "de")["cues"]}
    assert {"Knete am linken Bein.", "Knete am rechten Bein."} <= texts


def test_whose_system_is_german_needs_to_ask_for_nothing(tmp_path: Path, own: Path) -> None:
    document = timeline_of(tmp_path, own, LANGUAGE="de", LANG="de_DE.UTF-8")
    assert document["title"] == "Zwölf Sekunden"


def test_with_no_engine_there_are_chimes_and_one_honest_sentence(tmp_path: Path, own: Path) -> None:
    nothing = {"PATH": str(tmp_path / "nothing")}
    german = ("--language", "de")
    done = upstroke(tmp_path, "timeline", own, *german, "--json", variables=nothing)
    assert (done.returncode, done.stderr) == (0, NO_VOICE)
    kinds = {cue["kind"] for cue in json.loads(done.stdout)["cues"]}
    assert kinds == {"chime"}
    rendered = upstroke(
        tmp_path, "render", own, *german, "-o", tmp_path / "a.wav", variables=nothing
    )
    assert (rendered.returncode, rendered.stderr) == (0, NO_VOICE)
    played = upstroke(tmp_path, "play", own, *german, *SILENTLY, variables=nothing)
    assert played.returncode == 0
    assert "0:12" in played.stdout
    told = upstroke(tmp_path, "doctor", variables=nothing).stdout
    assert NO_VOICE.rstrip(".\n") in told


def test_a_language_that_a_programme_has_not_is_at_fault(tmp_path: Path) -> None:
    done = upstroke(tmp_path, "timeline", "leg-massage", "--language", "it")
    assert done.returncode == 1
    assert done.stderr == "Leg massage is not available in the language “it”.\n"


def test_check_tells_the_languages_and_what_one_lacks(tmp_path: Path, own: Path) -> None:
    done = upstroke(tmp_path, "check", own)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(f"{own}: Complete in these languages too: German.\n")
    own.write_text(OWN.replace('title = "Wade"\n', ""), encoding="utf-8")
    done = upstroke(tmp_path, "check", own)
    assert done.returncode == 0
    assert done.stderr == (
        f'{own}:22: the texts in German have no "title" here; '
        "until they have, the programme is in its own language.\n"
    )
    assert done.stdout == f"{own}: Twelve seconds is fine (standard 0:12).\n"

"""The bank finds clips by their exact words and tells lengths without opening anything."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.audio.building import source
from upstroke.audio.clips.bank import CueBank, open_cue_bank
from upstroke.core.planning.timeline import Clip, Clips, CueKind


def folder_with(folder: Path, clips: list[dict[str, object]], present: list[str]) -> Path:
    (folder / "manifest.json").write_text(json.dumps({"format": 1, "clips": clips}))
    for name in present:
        (folder / name).write_bytes(b"never opened here")
    return folder


def entry(clip: str, kind: str, text: str, frames: int) -> dict[str, object]:
    return {"id": clip, "file": f"{clip}.flac", "kind": kind, "text": text, "frames": frames}


CALF = entry("calf", "speech", "Calf, left leg.", 48_001)
STEP = entry("step", "chime", "step", 24_000)
TICK = entry("tick", "tick", "tick", 480)


def test_speech_is_found_by_its_exact_words_and_its_length_rounds_up(tmp_path: Path) -> None:
    bank: Clips = open_cue_bank(folder_with(tmp_path, [CALF, STEP], ["calf.flac", "step.flac"]))
    assert bank.speech("Calf, left leg.") == Clip("calf", 1001)
    assert bank.speech("calf, left leg.") is None
    assert bank.speech("step") is None


def test_chimes_and_the_tick_are_found_by_name(tmp_path: Path) -> None:
    bank = open_cue_bank(folder_with(tmp_path, [STEP, TICK], ["step.flac", "tick.flac"]))
    assert bank.chime("step") == Clip("step", 500)
    assert bank.chime("tick") == Clip("tick", 10)
    assert bank.chime("gong") is None
    assert bank.trouble is None


def test_recording_whose_file_is_not_there_is_not_in_the_bank_and_is_told(tmp_path: Path) -> None:
    bank = open_cue_bank(folder_with(tmp_path, [CALF, STEP], ["step.flac"]))
    assert bank.speech("Calf, left leg.") is None
    assert bank.chime("step") == Clip("step", 500)
    assert bank.trouble == "The files of 1 of 2 recordings are missing."


def test_without_a_manifest_the_bank_is_empty_and_tells_why(tmp_path: Path) -> None:
    bank = open_cue_bank(tmp_path / "nowhere")
    assert bank.speech("Calf, left leg.") is None
    assert bank.trouble is not None
    assert bank.trouble.startswith("The recorded voice can't be used")


def test_recorded_voice_comes_before_synthesised() -> None:
    bank = CueBank([source("recorded", "Breathe.", 4800)], "Told before.")
    more = bank.extended([source("spoken/a", "Breathe.", 9600), source("spoken/b", "Hold.", 9600)])
    assert more.speech("Breathe.") == Clip("recorded", 100)
    assert more.speech("Hold.") == Clip("spoken/b", 200)
    assert more.trouble == "Told before."
    assert bank.speech("Hold.") is None


def test_texts_that_nothing_speaks_are_named_once_and_in_order() -> None:
    bank = CueBank([source("a", "Breathe.", 1), source("c", "go", 1, CueKind.CHIME)])
    assert bank.unspoken(["go", "Breathe.", "Hold.", "go"]) == ("go", "Hold.")


def test_source_of_a_clip_is_found_by_its_id() -> None:
    calf = source("calf", "Calf.", 1)
    bank = CueBank([calf])
    assert bank.source("calf") is calf
    assert bank.source("thigh") is None


def test_planning_loads_neither_numpy_nor_a_decoder() -> None:
    program = (
        "import sys, upstroke.audio.clips.bank, upstroke.audio.clips.unpack, upstroke.audio.render;"
        "print(sorted({'numpy', 'soundfile', 'pydub', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout == "[]\n"

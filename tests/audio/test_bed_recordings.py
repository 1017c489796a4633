"""The loops as they are found in their folder, and made ready like any clip."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile

from tests.audio.building import cue, noise, timeline
from upstroke.audio.clips.bank import CueBank, ambience_clip, ambience_sources
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.pcm import read_wav, write_wav
from upstroke.core.settings import Ambience

SESSION = replace(timeline([cue(0, 100, "a")], [1000]), ambience=Ambience.RAIN)


def folder_with_loops(folder: Path) -> Path:
    loops = folder / "ambience"
    loops.mkdir()
    samples = np.frombuffer(noise(4801, 1).samples, dtype="<i2")
    soundfile.write(loops / "rain.flac", samples, 48_000, subtype="PCM_16")
    write_wav(loops / "waves.wav", noise(480, 2))
    (loops / "broken.flac").write_bytes(b"fLaC and no more")
    (loops / "torn.flac").write_bytes(b"RIFF" + bytes(40))
    (loops / "LICENSE.md").write_text("free")
    return folder


def test_each_loop_is_a_source_with_its_length(tmp_path: Path) -> None:
    sources = ambience_sources(folder_with_loops(tmp_path))
    assert [(each.id, each.frames) for each in sources] == [
        ("ambience/rain", 4801),
        ("ambience/waves", 480),
    ]


def test_a_folder_without_loops_has_none(tmp_path: Path) -> None:
    assert ambience_sources(tmp_path) == ()


def test_a_session_needs_its_loop_as_it_needs_its_clips() -> None:
    assert clips_of(SESSION) == ("a", ambience_clip("rain"))


def test_a_loop_is_unpacked_sample_by_sample(tmp_path: Path) -> None:
    bank = CueBank(ambience_sources(folder_with_loops(tmp_path)))
    unpacked = unpack([ambience_clip("rain")], bank, ClipStore(tmp_path / "cache"))
    assert unpacked.trouble is None
    assert read_wav(unpacked.paths["ambience/rain"]) == noise(4801, 1)


def test_the_planner_never_takes_one_for_a_chime(tmp_path: Path) -> None:
    bank = CueBank(ambience_sources(folder_with_loops(tmp_path)))
    assert bank.chime("rain") is None
    assert bank.speech("rain") is None

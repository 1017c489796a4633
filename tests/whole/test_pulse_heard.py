"""The pulse of a whole massage, in the file that is rendered: each tap there, in time, and soft."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from upstroke.audio.clips.bank import open_cue_bank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.export.formats import export
from upstroke.audio.pcm import factor
from upstroke.audio.volumes import gain_of
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import Cue, CueKind, Timeline
from upstroke.core.settings import Ambience, Settings, Volumes
from upstroke.files.library import Library
from upstroke.files.places import assets_folder

BANK = open_cue_bank(assets_folder() / "audio")
AROUND = 4_800
"""Frames to either side in which a tap might lie as well."""


def compiled(settings: Settings) -> Timeline:
    programmes = Library(assets_folder() / "programmes").programmes()
    massage = next(one for one in programmes if one.id == "leg-massage")
    return compile_timeline(massage, "quick", settings, BANK)


def rendered(timeline: Timeline, volumes: Volumes, folder: Path) -> NDArray[np.float64]:
    store = ClipStore(folder / "clips")
    paths = unpack(clips_of(timeline), BANK, store).paths
    assert export(timeline, paths, folder / "session.wav", volumes)
    store.close()
    samples: NDArray[np.float64] = soundfile.read(folder / "session.wav")[0]
    return samples


@pytest.mark.parametrize("ambience", [Ambience.NONE, Ambience.WARM])
def test_every_tap_is_heard_in_its_place_and_far_below_the_chimes(
    tmp_path: Path, ambience: Ambience
) -> None:
    settings = Settings(pulse=True, ambience=ambience)
    timeline = compiled(settings)
    heard = rendered(timeline, settings.volumes, tmp_path)
    taps = [cue for cue in timeline.cues if cue.kind is CueKind.PULSE]
    assert len(taps) > 40
    for tap in taps:
        clip = np.asarray(soundfile.read(assets_folder() / "audio" / f"{tap.clip}.flac")[0])
        at = tap.start * 48
        window = heard[at - AROUND : at + len(clip) + AROUND]
        likeness = np.correlate(window, clip)
        assert abs(int(likeness.argmax()) - AROUND) <= (0 if ambience is Ambience.NONE else 48)
        gain = likeness[AROUND] / float(clip @ clip)
        least_sure = 0.01 if ambience is Ambience.NONE else 0.5
        assert gain == pytest.approx(wanted(tap, settings), rel=least_sure)


def wanted(tap: Cue, settings: Settings) -> float:
    gain = gain_of(tap, settings.volumes)
    assert gain is not None
    assert gain < -12
    return factor(gain)


def test_without_it_the_file_is_the_same_but_for_the_taps(tmp_path: Path) -> None:
    along, without = compiled(Settings(pulse=True)), compiled(Settings())
    silenced = replace(
        along, cues=tuple(cue for cue in along.cues if cue.kind is not CueKind.PULSE)
    )
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    rendered(silenced, Volumes(), tmp_path / "one")
    rendered(without, Volumes(), tmp_path / "other")
    one, other = (tmp_path / name / "session.wav" for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()

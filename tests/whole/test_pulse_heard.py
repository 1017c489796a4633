"""The pulse of a whole massage, in the file that is rendered: each tap there, in time, and soft."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from upstroke.audio.clips.bank import ambience_sources, open_cue_bank
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

AUDIO = assets_folder() / "audio"
BANK = open_cue_bank(AUDIO).extended(ambience_sources(AUDIO))
AROUND = 4_800
"""Frames to either side in which a tap might lie as well."""


def compiled(settings: Settings) -> Timeline:
    programmes = Library(assets_folder() / "programmes").programmes()
    massage = next(one for one in programmes if one.id == "leg-massage")
    return compile_timeline(massage, "quick", settings, BANK)


def rendered(timeline: Timeline, volumes: Volumes, folder: Path) -> NDArray[np.float64]:
    folder.mkdir(parents=True, exist_ok=True)
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
    heard = rendered(timeline, settings.volumes, tmp_path / "along")
    # The ambience is alike in both: what is left are the taps.
    under = rendered(without_taps(timeline), settings.volumes, tmp_path / "without")
    heard -= under
    taps = [cue for cue in timeline.cues if cue.kind is CueKind.PULSE]
    assert len(taps) > 40
    for tap in taps:
        clip = np.asarray(soundfile.read(AUDIO / f"{tap.clip}.flac")[0])
        at = tap.start * 48
        window = heard[at - AROUND : at + len(clip) + AROUND]
        likeness = np.correlate(window, clip)
        assert int(likeness.argmax()) == AROUND
        gain = likeness[AROUND] / float(clip @ clip)
        assert gain == pytest.approx(wanted(tap, settings), rel=0.01)
    around = median(float(under[tap.start * 48 :][:AROUND].std()) for tap in taps)
    assert (around > 0) is (ambience is Ambience.WARM)


def without_taps(timeline: Timeline) -> Timeline:
    return replace(timeline, cues=tuple(c for c in timeline.cues if c.kind is not CueKind.PULSE))


def wanted(tap: Cue, settings: Settings) -> float:
    gain = gain_of(tap, settings.volumes)
    assert gain is not None
    assert gain < -12
    return factor(gain)


def test_without_it_the_file_is_the_same_but_for_the_taps(tmp_path: Path) -> None:
    along, without = compiled(Settings(pulse=True)), compiled(Settings())
    rendered(without_taps(along), Volumes(), tmp_path / "one")
    rendered(without, Volumes(), tmp_path / "other")
    one, other = (tmp_path / name / "session.wav" for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()

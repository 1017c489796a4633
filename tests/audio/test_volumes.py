"""Percent to decibels, and which sounds are wanted."""

from __future__ import annotations

import pytest

from tests.audio.building import cue
from upstroke.audio.volumes import decibels, gain_of, wanted
from upstroke.core.planning.timeline import CueKind
from upstroke.core.settings import CueMode, Volumes


@pytest.mark.parametrize(("percent", "gain"), [(100, 0.0), (50, -10.0), (25, -20.0), (200, 0.0)])
def test_half_the_percent_is_ten_decibels_less_and_nothing_is_made_louder(
    percent: int, gain: float
) -> None:
    assert decibels(percent) == gain


def test_zero_is_muted() -> None:
    assert decibels(0) is None
    assert gain_of(cue(0, 1, "a"), Volumes(voice=0)) is None


def test_each_kind_has_its_volume_and_each_cue_its_own_gain_besides() -> None:
    volumes = Volumes(voice=50, chimes=25)
    assert gain_of(cue(0, 1, "a", CueKind.SPEECH, gain=-3.0), volumes) == -13.0
    assert gain_of(cue(0, 1, "a", CueKind.CHIME), volumes) == -20.0
    assert gain_of(cue(0, 1, "a", CueKind.TICK, gain=1.0), volumes) == -19.0
    assert gain_of(cue(0, 1, "a", CueKind.PULSE, gain=-12.0), volumes) == -32.0


@pytest.mark.parametrize(
    ("mode", "kinds"),
    [
        (CueMode.BOTH, set(CueKind)),
        (CueMode.SPEECH, {CueKind.SPEECH}),
        (CueMode.CHIMES, {CueKind.CHIME, CueKind.TICK, CueKind.PULSE}),
        (CueMode.NEITHER, set()),
    ],
)
def test_mode_says_which_kinds_are_wanted(mode: CueMode, kinds: set[CueKind]) -> None:
    assert {kind for kind in CueKind if wanted(kind, mode)} == kinds

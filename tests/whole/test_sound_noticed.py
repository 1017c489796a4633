"""What became of the sound is noticed though nothing is due: no cue is waited for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sound.noticed import BED_GIVEN_UP, GIVEN_UP, Blow, noticed_s
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.audio.sound_process.protocol import OutputName

pytestmark = pytest.mark.waits


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.wav"
    write_wav(path, Pcm(bytes(9600), 48_000))
    return path


@pytest.mark.parametrize(("output", "blow"), [each[:2] for each in GIVEN_UP])
def test_what_plays_is_given_up_though_nothing_is_due(
    output: OutputName, blow: Blow, clip: Path
) -> None:
    assert noticed_s(output, blow, clip) > 0


@pytest.mark.parametrize("blow", [each[0] for each in BED_GIVEN_UP])
def test_what_befalls_the_device_is_noticed(blow: Blow, clip: Path) -> None:
    assert noticed_s("qt", blow, clip, by_bed=True) > 0

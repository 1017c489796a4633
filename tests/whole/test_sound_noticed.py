"""What became of the sound is noticed though nothing is due: no cue is waited for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sound.noticed import GIVEN_UP, Blow, device_goes, heard, noticed_s
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.audio.system_mixer import PLAYBACK
from upstroke.core.players import PlayerName

pytestmark = pytest.mark.waits


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.wav"
    write_wav(path, Pcm(bytes(9600), 48_000))
    return path


@pytest.mark.parametrize(("wanted", "blow"), [each[:2] for each in GIVEN_UP])
def test_what_plays_is_given_up_though_nothing_is_due(
    wanted: PlayerName, blow: Blow, clip: Path
) -> None:
    assert noticed_s(wanted, blow, clip) > 0


def test_a_stream_through_miniaudio_goes_where_the_default_goes(clip: Path) -> None:
    with heard("auto", clip) as one:
        device_goes(one)
        (stream,) = one.server.streams()
        assert stream["properties"]["application.id"] == PLAYBACK.id
        one.go_on(lambda: one.client.status().audible)
        assert one.given_up is None

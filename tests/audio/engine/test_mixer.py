"""The one mixer: clips at their frames, ambience along its curve, and never a step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.audio.ambience_fakes import curve
from tests.audio.building import clip_files, cue, noise, timeline
from upstroke.audio.engine.ambience import RATE
from upstroke.audio.engine.messages import SetAmbience
from upstroke.audio.engine.mixer import LATEST_NS, RAMP, Mixer
from upstroke.audio.export.formats import export
from upstroke.audio.pcm import Pcm, factor, read_wav, write_wav
from upstroke.audio.render import RenderFault
from upstroke.core.curves import GainPoint
from upstroke.core.planning.ambience import ambience_gain
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Ambience, Volumes

LOOP = noise(48_000 + 7, 5)
POINTS = ((0, -60), (2_000, 0), (4_000, 0), (4_400, -12), (6_000, -12), (6_900, 0))
CURVE = curve(*POINTS)
VOLUME = Volumes(voice=100, chimes=100, ambience=50)
SECOND = 1_000_000_000
LEVEL = np.full(RATE // 10, 8_000, dtype="<i2").tobytes()
"""A tenth of a second of one value: whatever is not smooth in its gain is seen."""


def samples(sound: bytes) -> NDArray[np.float64]:
    return np.frombuffer(sound, dtype="<i2").astype(np.float64)


def played(mixer: Mixer, pieces: list[int], start_ns: int = 0) -> NDArray[np.float64]:
    """Blocks of so many frames, one after another."""
    blocks, at = [], 0
    for frames in pieces:
        blocks.append(mixer.block(frames, start_ns + at * SECOND // RATE))
        at += frames
    return samples(b"".join(blocks))


def silent() -> Mixer:
    return Mixer(hiss=False)


def largest_step(heard: NDArray[np.float64]) -> float:
    return float(np.abs(np.diff(heard)).max())


# --- Clips ----------------------------------------------------------------------------------------


@given(
    pieces=st.lists(st.integers(1, 3_000), min_size=1, max_size=20),
    due=st.integers(0, 20_000),
)
def test_a_clip_begins_at_its_frame_whatever_the_blocks(pieces: list[int], due: int) -> None:
    clip, frames = noise(4_000, 3), sum(pieces)
    mixer = silent()
    mixer.add(1, clip.samples, due * SECOND // RATE)
    wanted = np.zeros(max(frames, due + 4_000))
    wanted[due : due + 4_000] = samples(clip.samples)
    assert np.array_equal(played(mixer, pieces), wanted[:frames])


def test_it_is_told_when_a_clip_begins_and_how_late() -> None:
    begun: list[tuple[int, int]] = []
    mixer = Mixer(lambda clip, late: begun.append((clip, late)), hiss=False)
    mixer.add(1, LEVEL, SECOND)
    mixer.add(2, LEVEL, SECOND - LATEST_NS)
    mixer.add(3, LEVEL, SECOND - LATEST_NS - 1)
    heard = samples(mixer.block(480, SECOND))
    assert begun == [(1, 0), (2, LATEST_NS), (3, LATEST_NS + 1)]
    assert heard[0] == 16_000, "what is far too late is not begun"


def test_a_clip_that_is_sent_again_before_it_begins_is_moved() -> None:
    mixer = silent()
    mixer.add(1, LEVEL, 10_000_000)
    mixer.add(1, LEVEL, 20_000_000)
    heard = played(mixer, [2_400])
    assert np.flatnonzero(heard)[0] == 960
    assert heard.max() == 8_000


def test_a_clip_that_has_begun_is_not_begun_again() -> None:
    mixer = silent()
    mixer.add(1, LEVEL, 0)
    mixer.block(480, 0)
    mixer.add(1, LEVEL, 0)
    assert played(mixer, [9_600], 10_000_000).max() == 8_000
    assert not mixer.busy


def test_what_was_made_silent_may_be_heard_again_to_its_end() -> None:
    mixer = silent()
    mixer.add(1, LEVEL, 0)
    mixer.block(480, 0)
    mixer.set_level(1, 0.0)
    assert played(mixer, [RAMP + 480], 10_000_000)[-1] == 0
    mixer.set_level(1, 1.0)
    assert played(mixer, [RAMP + 960], 50_000_000)[RAMP] == 8_000
    assert not mixer.busy


def test_forgotten_is_what_has_not_begun() -> None:
    mixer = silent()
    mixer.add(1, LEVEL, 0)
    mixer.add(2, LEVEL, 50_000_000)
    mixer.block(480, 0)
    mixer.forget()
    heard = played(mixer, [9_600], 10_000_000)
    assert heard.max() == 8_000
    assert np.flatnonzero(heard)[-1] == RATE // 10 - 480 - 1


@pytest.mark.parametrize("gain", [0.0, 0.25, 0.7])
def test_another_gain_is_gone_to_without_a_step(gain: float) -> None:
    mixer = silent()
    mixer.add(1, LEVEL, 0)
    before = played(mixer, [480])
    mixer.set_level(1, gain)
    after = played(mixer, [RAMP + 480], 10_000_000)
    assert largest_step(np.concatenate([before, after])) <= 8_000 / 25
    assert after[-1] == pytest.approx(8_000 * gain, abs=1)


def test_fading_out_takes_everything_and_a_later_clip_is_whole() -> None:
    mixer = silent()
    mixer.add(1, LEVEL, 0)
    mixer.add(2, LEVEL, 60_000_000)
    mixer.block(480, 0)
    mixer.fade_out()
    mixer.add(3, LEVEL, 100_000_000)
    heard = played(mixer, [12_000], 10_000_000)
    assert largest_step(heard[:4_000]) <= 8_000 / 25
    assert not heard[RAMP:4_320].any()
    assert (heard[4_320 : 4_320 + len(LEVEL) // 2] == 8_000).all()


def test_what_is_too_loud_is_clipped_and_never_wraps() -> None:
    full = np.full(48_000, 32_767, dtype="<i2").tobytes()
    mixer = silent()
    mixer.ambience.follow(SetAmbience(Path("rain.wav"), ((0, 0.0),), 0, 0.0), Pcm(full, RATE))
    mixer.add(1, full, SECOND)
    assert set(played(mixer, [48_000], SECOND)) == {32_767.0}


# --- Ambience under a session that is rendered ----------------------------------------------------


def laid(volume: float = -10.0) -> Mixer:
    mixer = silent()
    mixer.ambience.follow(SetAmbience(Path("rain.wav"), POINTS, 0, volume), LOOP)
    return mixer


def test_the_blocks_that_it_comes_in_are_not_heard() -> None:
    whole = played(laid(), [8 * RATE])
    for pieces in ([256] * 1500, [1, 383, 384, 385, 50_000, 332_847]):
        heard = played(laid(), pieces)
        difference = np.sqrt(np.mean((heard - whole[: len(heard)]) ** 2))
        assert difference / np.sqrt(np.mean(whole**2)) < 0.01


def test_its_level_is_the_curve_and_the_volume() -> None:
    heard = played(laid(), [8 * RATE])
    loud = np.sqrt(np.mean(samples(LOOP.samples) ** 2))
    for start, end, gain in ((2_000, 4_000, -10.0), (4_400, 6_000, -22.0), (6_900, 8_000, -10.0)):
        level = np.sqrt(np.mean(heard[start * 48 : end * 48] ** 2))
        assert level == pytest.approx(loud * factor(gain), rel=0.03)


PLAIN = timeline([cue(3_000, 4_000, "a")], [10_000])


def rainy(gain: tuple[GainPoint, ...]) -> Timeline:
    return replace(PLAIN, ambience=Ambience.RAIN, ambience_gain=gain)


def test_cues_lie_on_it_unchanged_and_the_length_stays(tmp_path: Path) -> None:
    paths = clip_files(tmp_path, [("a", 48_000)])
    write_wav(tmp_path / "rain.wav", LOOP)
    paths["ambience/rain"] = tmp_path / "rain.wav"
    gain = ambience_gain(PLAIN.steps, PLAIN.cues)
    export(rainy(gain), paths, tmp_path / "with.wav", VOLUME)
    export(PLAIN, paths, tmp_path / "without.wav", VOLUME)
    both, cues = (samples(read_wav(tmp_path / f"{n}.wav").samples) for n in ("with", "without"))
    assert len(both) == len(cues) == 480_000
    mixer = silent()
    mixer.ambience.follow(SetAmbience(Path("rain.wav"), gain, 0, -10.0), LOOP)
    assert np.abs(both - cues - played(mixer, [RATE] * 10)).max() <= 1


@pytest.mark.parametrize(
    ("volumes", "has_loop"), [(replace(VOLUME, ambience=0), True), (VOLUME, False)]
)
def test_muted_or_missing_it_leaves_the_session_as_it_was(
    tmp_path: Path, volumes: Volumes, *, has_loop: bool
) -> None:
    paths = clip_files(tmp_path, [("a", 48_000)])
    write_wav(tmp_path / "rain.wav", LOOP)
    loop = {"ambience/rain": tmp_path / "rain.wav"} if has_loop else {}
    export(rainy(CURVE), {**paths, **loop}, tmp_path / "with.wav", volumes)
    export(PLAIN, paths, tmp_path / "without.wav", volumes)
    assert (tmp_path / "with.wav").read_bytes() == (tmp_path / "without.wav").read_bytes()


def test_a_loop_of_another_kind_is_told(tmp_path: Path) -> None:
    write_wav(tmp_path / "rain.wav", Pcm(bytes(200), 44_100))
    with pytest.raises(RenderFault, match="“rain” is not 48 kHz mono"):
        export(
            rainy(CURVE),
            {"ambience/rain": tmp_path / "rain.wav"},
            tmp_path / "out.wav",
            VOLUME,
        )

"""The bed in a rendered session: the same samples, by the same curve, as are played live."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.audio.bed_fakes import curve
from tests.audio.building import clip_files, cue, noise, timeline
from upstroke.audio.bed_mixing import with_bed
from upstroke.audio.pcm import Pcm, factor, read_wav, write_wav
from upstroke.audio.render import RenderFault, render
from upstroke.audio.sound_process.bed_protocol import Play
from upstroke.audio.sound_process.bed_stream import BedStream
from upstroke.core.bed import Bed
from upstroke.core.ducking import bed_for
from upstroke.core.settings import Volumes
from upstroke.core.timeline import Timeline

LOOP = noise(48_000 + 7, 5)
CURVE = curve((0, -60.0), (2_000, 0.0), (4_000, 0.0), (4_400, -12.0), (6_000, -12.0), (6_900, 0.0))
VOLUME = Volumes(voice=100, chimes=100, ambience=50)


def samples(sound: bytes) -> NDArray[np.float64]:
    return np.frombuffer(sound, dtype="<i2").astype(np.float64)


def bed_alone(bed: Bed, pieces: list[int], volume: float = -10.0) -> NDArray[np.float64]:
    silent = iter([bytes(2 * frames) for frames in pieces])
    return samples(b"".join(with_bed(silent, bed, LOOP, volume)))


def test_it_is_what_is_played_live() -> None:
    stream = BedStream()
    points = tuple((point.at, point.gain) for point in CURVE)
    stream.play(LOOP, Play(Path("rain.wav"), points, 0, -10.0))
    live = samples(b"".join(stream.pull(256, n * 256 * 10**9 // 48_000) for n in range(1500)))
    rendered = bed_alone(Bed("rain", CURVE), [1500 * 256])
    difference = np.sqrt(np.mean((live - rendered) ** 2)) / np.sqrt(np.mean(rendered**2))
    assert difference < 0.01


def test_the_pieces_that_it_comes_in_do_not_matter() -> None:
    bed = Bed("rain", CURVE)
    whole = bed_alone(bed, [100_000])
    assert np.array_equal(whole, bed_alone(bed, [1, 383, 384, 385, 50_000, 0, 48_847]))


def test_its_level_is_the_curve_and_the_volume() -> None:
    heard = bed_alone(Bed("rain", CURVE), [8 * 48_000])
    loud = np.sqrt(np.mean(samples(LOOP.samples) ** 2))
    for start, end, gain in ((2_000, 4_000, -10.0), (4_400, 6_000, -22.0), (6_900, 8_000, -10.0)):
        level = np.sqrt(np.mean(heard[start * 48 : end * 48] ** 2))
        assert level == pytest.approx(loud * factor(gain), rel=0.03)


def session_with(bed: Bed | None) -> Timeline:
    plain = timeline([cue(3_000, 4_000, "a")], [10_000])
    return replace(plain, bed=bed)


def test_cues_lie_on_it_unchanged_and_the_length_stays(tmp_path: Path) -> None:
    paths = clip_files(tmp_path, [("a", 48_000)])
    write_wav(tmp_path / "rain.wav", LOOP)
    paths["ambience/rain"] = tmp_path / "rain.wav"
    plain = session_with(None)
    bed = bed_for("rain", plain.steps, plain.cues)
    render(session_with(bed), paths, tmp_path / "with.wav", VOLUME)
    render(plain, paths, tmp_path / "without.wav", VOLUME)
    both, cues = (samples(read_wav(tmp_path / f"{n}.wav").samples) for n in ("with", "without"))
    assert len(both) == len(cues) == 480_000
    assert np.abs(both - cues - bed_alone(bed, [480_000])).max() <= 1


@pytest.mark.parametrize(
    ("volumes", "has_loop"), [(replace(VOLUME, ambience=0), True), (VOLUME, False)]
)
def test_muted_or_missing_it_leaves_the_session_as_it_was(
    tmp_path: Path, volumes: Volumes, *, has_loop: bool
) -> None:
    paths = clip_files(tmp_path, [("a", 48_000)])
    write_wav(tmp_path / "rain.wav", LOOP)
    loop = {"ambience/rain": tmp_path / "rain.wav"} if has_loop else {}
    render(session_with(Bed("rain", CURVE)), {**paths, **loop}, tmp_path / "with.wav", volumes)
    render(session_with(None), paths, tmp_path / "without.wav", volumes)
    assert (tmp_path / "with.wav").read_bytes() == (tmp_path / "without.wav").read_bytes()


def test_what_is_too_loud_is_clipped_and_never_wraps() -> None:
    full = np.full(48_000, 32_767, dtype="<i2").tobytes()
    loop = Pcm(full, 48_000)
    (heard,) = with_bed(iter([full]), Bed("rain", curve((0, 0.0))), loop, 0.0)
    assert set(samples(heard)) == {32_767.0}


def test_a_loop_of_another_kind_is_told(tmp_path: Path) -> None:
    write_wav(tmp_path / "rain.wav", Pcm(bytes(200), 44_100))
    with pytest.raises(RenderFault, match="“rain” is not 48 kHz mono"):
        render(
            session_with(Bed("rain", CURVE)),
            {"ambience/rain": tmp_path / "rain.wav"},
            tmp_path / "out.wav",
            VOLUME,
        )


def test_an_empty_loop_is_silence() -> None:
    nothing = Pcm(b"", 48_000)
    assert list(with_bed(iter([b"ab"]), Bed("rain", CURVE), nothing, 0.0)) == [b"ab"]

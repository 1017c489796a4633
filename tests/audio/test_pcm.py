"""Samples in, samples out, louder and softer."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from upstroke.audio.pcm import (
    Pcm,
    WavFault,
    factor,
    read_wav,
    write_wav,
    write_wav_pieces,
)


def pcm_of(*samples: int) -> Pcm:
    return Pcm(b"".join(sample.to_bytes(2, "little", signed=True) for sample in samples), 48_000)


def samples_of(pcm: Pcm) -> list[int]:
    return [
        int.from_bytes(pcm.samples[at : at + 2], "little", signed=True)
        for at in range(0, len(pcm.samples), 2)
    ]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    sound = pcm_of(0, 1, -1, 32767, -32768)
    write_wav(tmp_path / "a.wav", sound)
    assert read_wav(tmp_path / "a.wav") == sound


def test_pieces_are_written_one_after_another(tmp_path: Path) -> None:
    path = tmp_path / "stereo.wav"
    pieces = (pcm_of(level, level).samples for level in (1, 2, 3))
    write_wav_pieces(path, pieces, 44_100, channels=2)
    read = read_wav(path)
    assert (samples_of(read), read.rate, read.channels) == ([1, 1, 2, 2, 3, 3], 44_100, 2)
    assert read.frames == 3


@pytest.mark.parametrize(
    ("gain", "times"), [(0, 1), (20, 10), (-20, 0.1), (-6.0206, 0.5), (float("-inf"), 0)]
)
def test_decibels_as_a_factor(gain: float, times: float) -> None:
    assert factor(gain) == pytest.approx(times, abs=1e-6)


@pytest.mark.parametrize(
    "content", [b"", b"RIFF", b"not a sound at all, however long it may go on", b"RIFF\0\0\0\0WAVE"]
)
def test_what_is_no_wav_is_told_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.wav"
    path.write_bytes(content)
    with pytest.raises(WavFault, match=r"broken\.wav is not a readable WAV file"):
        read_wav(path)


def test_other_widths_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "wide.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(3)
        file.setframerate(48_000)
        file.writeframes(bytes(6))
    with pytest.raises(WavFault, match="24-bit"):
        read_wav(path)


def test_a_rate_of_nothing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rateless.wav"
    write_wav(path, pcm_of(1, 2))
    content = bytearray(path.read_bytes())
    content[24:28] = bytes(4)
    path.write_bytes(content)
    with pytest.raises(WavFault, match="sample rate"):
        read_wav(path)


def test_half_a_frame_at_the_end_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "cut.wav"
    write_wav(path, pcm_of(1, 2, 3))
    path.write_bytes(path.read_bytes()[:-1])
    assert samples_of(read_wav(path)) == [1, 2]


def test_a_missing_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_wav(tmp_path / "nowhere.wav")

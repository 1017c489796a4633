"""Speech as an engine leaves it, made ready to stand among the recorded clips.

What the recordings were given with better tools: mono at 48 kHz, trimmed, faded, about as loud as
they are (-19 LUFS), with the same silence around it.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, WavFault, read_wav
from upstroke.core.units import SAMPLE_RATE, Decibels, Millis
from upstroke.texts import tr

LOUDNESS: Decibels = -19.0
"""LUFS of the speech from its first sound to its last, as that of the recordings."""

PEAK: Decibels = -1.6
"""Of the samples; what lies between them measured 0.1 dB above it at most."""

SILENT: Decibels = -42.0
"""Relative to the peak: what is softer at either end is trimmed away."""

FADE_IN: Millis = 6
FADE_OUT: Millis = 30
LEAD: Millis = 30
TAIL: Millis = 120

# pydub looks for ffmpeg when it is imported, which WAV does not need; and it writes patterns in a
# way that Python 3.12 remarks upon. A person is not to be shown either.
_REMARKS: tuple[tuple[str, type[Warning]], ...] = (
    ("Couldn't find ff", RuntimeWarning),
    ("invalid escape sequence", SyntaxWarning),
)


class PreparingFault(Exception):
    """Nothing can be made of it; the text is a clause for people."""


def prepare(path: Path) -> Pcm:
    """A clip made of an engine's 16-bit WAV file. Raises `PreparingFault`."""
    try:
        raw = read_wav(path)
    except (OSError, WavFault) as error:
        raise PreparingFault(tr("what was spoken cannot be read")) from error
    segments = _segments()
    spoken = _trimmed(segments(raw.samples, **_shape(raw)).set_channels(1))
    if spoken.max == 0:
        raise PreparingFault(tr("there was nothing to hear"))
    voice = spoken.set_frame_rate(SAMPLE_RATE).fade_in(FADE_IN).fade_out(FADE_OUT)
    return Pcm(_silence(LEAD) + _levelled(bytes(voice.raw_data)) + _silence(TAIL), SAMPLE_RATE)


def _segments() -> Any:  # noqa: ANN401 - pydub tells nothing of its types
    for message, category in _REMARKS:
        warnings.filterwarnings("ignore", message, category)
    try:
        # Takes longer to load than the window does; and most people never need it.
        from pydub import AudioSegment  # noqa: PLC0415
    except (ImportError, KeyError) as error:
        raise PreparingFault(tr("the library that prepares speech cannot be loaded")) from error
    return AudioSegment


def _shape(pcm: Pcm) -> dict[str, int]:
    return {"sample_width": SAMPLE_BYTES, "frame_rate": pcm.rate, "channels": pcm.channels}


def _levelled(samples: bytes) -> bytes:
    try:
        # Brings numpy, which takes longer to load than the window does: never before it is needed.
        from upstroke.audio.speech.levelling import levelled  # noqa: PLC0415
    except (ImportError, OSError) as error:
        raise PreparingFault(tr("the library that prepares speech cannot be loaded")) from error
    return levelled(samples, LOUDNESS, PEAK)


def _trimmed(segment: Any) -> Any:  # noqa: ANN401 - as above
    from pydub.silence import detect_leading_silence  # noqa: PLC0415

    threshold = segment.max_dBFS + SILENT
    lead = detect_leading_silence(segment, threshold)
    tail = detect_leading_silence(segment.reverse(), threshold)
    return segment[lead : len(segment) - tail]


def _silence(length: Millis) -> bytes:
    return bytes(length * SAMPLE_RATE // 1000 * SAMPLE_BYTES)

"""Recordings as they are shipped (FLAC) to samples."""

from __future__ import annotations

from pathlib import Path

from upstroke.audio.pcm import Pcm
from upstroke.core.units import SAMPLE_RATE
from upstroke.texts import tr


class DecodingFault(Exception):
    """A recording that cannot be used; the text is a clause for people."""


def decode(path: Path) -> Pcm:
    """Samples of a 48 kHz mono recording. Raises `DecodingFault`."""
    try:
        # Brings numpy, which takes longer to load than the window does: never before it is needed.
        import soundfile  # noqa: PLC0415
    except (ImportError, OSError) as error:
        raise DecodingFault(tr("the library that decodes recordings is not installed")) from error
    try:
        with soundfile.SoundFile(path) as file:
            if (file.samplerate, file.channels) != (SAMPLE_RATE, 1):
                raise DecodingFault(tr("{name} is not 48 kHz mono", name=path.name))
            return Pcm(bytes(file.buffer_read(dtype="int16")), SAMPLE_RATE)
    except (soundfile.SoundFileError, OSError) as error:
        raise DecodingFault(tr("{name} cannot be decoded", name=path.name)) from error

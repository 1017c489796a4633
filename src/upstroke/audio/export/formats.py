"""A session as a file for the phone, in the format that its name ends in.

Each format has the title, the programme, the cover and a chapter for each step, but for WAV, whose
players show none of these. M4A is written by ffmpeg, all others by libsndfile, which lies in
soundfile's own package.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from upstroke.audio.export import ffmpeg as export_ffmpeg
from upstroke.audio.export.id3 import id3
from upstroke.audio.export.tags import Tags, tags_of
from upstroke.audio.export.vorbis_comments import MOST_CHAPTERS, retag_flac, retag_ogg
from upstroke.audio.pcm import SAMPLE_BYTES, write_wav_pieces
from upstroke.audio.render import RenderFault, Told, checked_target, rendered, write_whole
from upstroke.core.planning.timeline import Timeline
from upstroke.core.settings import Volumes
from upstroke.core.units import SAMPLE_RATE, Millis
from upstroke.texts import tr

_Encode: TypeAlias = Callable[[Path, Iterator[bytes], Tags], None]

_AT_ONCE = SAMPLE_RATE * SAMPLE_BYTES
"""A second: libsndfile's Vorbis encoder takes what it is given onto the stack."""

LONGEST: Millis = 12 * 3_600_000
"""A WAV file counts its bytes in 32 bits, which is 12.4 hours."""

# Constant, so that players find the place of a chapter without reading all that is before it.
_MP3 = {
    "format": "MP3",
    "subtype": "MPEG_LAYER_III",
    "bitrate_mode": "CONSTANT",
    "compression_level": 0.75,
}


def _mp3(path: Path, pieces: Iterator[bytes], tags: Tags) -> None:
    _write_sound(path, pieces, _MP3, id3(tags))


def _retagged(retag: Callable[[Path, Path, Tags], None], **how: object) -> _Encode:
    """By way of a file without our tags, which is gone afterwards."""

    def write(path: Path, pieces: Iterator[bytes], tags: Tags) -> None:
        untagged = path.with_suffix(".untagged")
        try:
            _write_sound(untagged, pieces, how)
            retag(untagged, path, tags)
        finally:
            with suppress(OSError):
                untagged.unlink()

    return write


def _wav(path: Path, pieces: Iterator[bytes], tags: Tags) -> None:
    if tags.total > LONGEST:
        raise RenderFault(
            tr("A WAV file holds 12 hours at most; choose a name that ends in .flac or .opus.")
        )
    write_wav_pieces(path, pieces, SAMPLE_RATE)


_FORMATS: Mapping[str, _Encode] = {
    ".wav": _wav,
    ".flac": _retagged(retag_flac, format="FLAC", subtype="PCM_16"),
    ".ogg": _retagged(retag_ogg, format="OGG", subtype="VORBIS", compression_level=0.5),
    ".opus": _retagged(retag_ogg, format="OGG", subtype="OPUS"),
    ".mp3": _mp3,
    ".m4a": export_ffmpeg.encode,
}

_COUNTED = (".flac", ".ogg", ".opus")

ENDINGS = tuple(_FORMATS)
"""What a file's name may end in, each a format."""


def check_export(out: Path) -> None:
    """See beforehand, at once, whether there is such a format here, and room for such a name.

    Raises:
        RenderFault: the file cannot be written; its text says why.
    """
    if out.suffix.lower() not in _FORMATS:
        *most, last = ENDINGS
        raise RenderFault(
            tr(
                "The file's name must end in {endings} or {last}.",
                endings=", ".join(most),
                last=last,
            )
        )
    if _FORMATS[out.suffix.lower()] is export_ffmpeg.encode:
        export_ffmpeg.find_ffmpeg()
    checked_target(out)


def cut_short(timeline: Timeline, out: Path) -> str | None:
    """What the format of a file has no room for, as one sentence with the mend; None: nothing."""
    steps = len(timeline.steps)
    if out.suffix.lower() not in _COUNTED or steps <= MOST_CHAPTERS:
        return None
    return tr(
        "Of {steps} steps, only the first {chapters} have a chapter of their own, which is all "
        "that {ending} files can count; .m4a and .mp3 have one for each.",
        steps=steps,
        chapters=MOST_CHAPTERS - 1,
        ending=out.suffix.lower(),
    )


def export(  # noqa: PLR0913 - the last two are for those who wait and watch
    timeline: Timeline,
    clip_paths: Mapping[str, Path],
    out: Path,
    volumes: Volumes,
    *,
    cover: Path | None = None,
    progress: Told | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bool:
    """Write a session over a file that is there, in the format of its ending; False if cancelled.

    The file has its name only when it is whole. What is in memory is a few seconds of it.

    Args:
        timeline: the session.
        clip_paths: the WAV file of each clip; cues without one are silent.
        out: the file, in a folder that exists; its name ends in one of `ENDINGS`.
        volumes: as chosen for live sound.
        cover: a PNG file.
        progress: told how much is written, of how much, in milliseconds.
        cancelled: asked before each piece is written, and after the last.

    Raises:
        RenderFault: when the format is unknown or needs what is not installed, the file cannot be
            written, or a clip is not as long as was planned.
    """
    check_export(out)
    form, tags = _FORMATS[out.suffix.lower()], tags_of(timeline, cover)
    pieces = rendered(timeline, clip_paths, volumes, progress, cancelled)
    return write_whole(out, lambda path: form(path, pieces, tags))


def _write_sound(
    path: Path, pieces: Iterator[bytes], how: Mapping[str, Any], head: bytes = b""
) -> None:
    """Write pieces of 48 kHz mono 16-bit sound.

    Args:
        path: the file.
        pieces: the sound.
        how: `format`, `subtype` and more of what `soundfile.SoundFile` is told.
        head: what stands in the file before the sound.

    Raises:
        OSError: when it cannot be written.
        RenderFault: when libsndfile is missing, or has not this format.
    """
    try:
        # Takes longer to load than the window does: never before it is needed.
        import soundfile  # noqa: PLC0415
    except (ImportError, OSError) as error:
        raise RenderFault(tr("The library that writes this format is not installed.")) from error
    with path.open("wb") as file:
        file.write(head)
        into = _Into(file, len(head))
        try:
            with soundfile.SoundFile(into, "w", SAMPLE_RATE, 1, **how) as sound:
                for piece in _short(pieces):
                    sound.buffer_write(piece, "int16")
                    into.check()
        except (soundfile.SoundFileError, AssertionError) as error:
            into.check()
            why = tr("{form} can't be written here: {error}.", form=how["subtype"], error=error)
            raise RenderFault(why) from error
        into.check()


class _Into:
    """A file whose beginning libsndfile does not see.

    It is called from C, where an exception is lost: the first is kept, to be raised by `check`.
    """

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file = file
        self._start = start
        self._error: OSError | None = None

    def write(self, data: bytes) -> int:
        return self._guarded(lambda: self._file.write(data))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        before = self._start if whence == os.SEEK_SET else 0
        return self._guarded(lambda: self._file.seek(offset + before, whence) - self._start)

    def tell(self) -> int:
        return self._guarded(lambda: self._file.tell() - self._start)

    def check(self) -> None:
        if self._error is not None:
            raise self._error

    def _guarded(self, call: Callable[[], int]) -> int:
        if self._error is None:
            try:
                return call()
            except OSError as error:
                self._error = error
        return 0


def _short(pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        for at in range(0, len(piece), _AT_ONCE):
            yield piece[at : at + _AT_ONCE]

"""M4A by ffmpeg, a program of its own: the system's, else the one in the package imageio-ffmpeg.

Sound goes in through a pipe, so that a session is never whole in memory, nor twice on the disk.
Chapters are told in ffmpeg's own form of metadata file.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import IO

from upstroke.audio.export.tags import GENRE, MAKER, Tags
from upstroke.audio.render import RenderFault
from upstroke.core.planning.timeline import Chapter
from upstroke.core.units import SAMPLE_RATE
from upstroke.texts import marked, tr

BIT_RATE = "96k"
"""Mono; speech over rain is clear at it."""

MISSING = marked(
    "M4A needs ffmpeg, which is not installed: install your system's package ffmpeg, or the "
    "Python package imageio-ffmpeg, or choose a name that ends in .opus or .mp3."
)

_SOUND_IN = ("-f", "s16le", "-ar", str(SAMPLE_RATE), "-ac", "1", "-i", "pipe:0")
_SOUND_OUT = ("-map", "0:a", "-c:a", "aac", "-b:a", BIT_RATE)
_COVER_OUT = ("-map", "2:v", "-c:v", "copy", "-disposition:v", "attached_pic")
_FILE_OUT = ("-map_metadata", "1", "-map_chapters", "1", "-f", "ipod")

_NERO_COUNTS_TO = 255
"""Chapters stand twice in the file: in a track of their own, and in Nero's list, which counts them
and the bytes of each title in one byte. ffmpeg cuts what is more, titles within a letter too."""

# CREATE_NO_WINDOW and CREATE_NEW_PROCESS_GROUP, which only Windows knows: no console flashes up.
_ON_WINDOWS = 0x08000200 if sys.platform == "win32" else 0


def find_ffmpeg() -> str:
    """The program to run. Raises `RenderFault` when there is none, saying what to install."""
    found = shutil.which("ffmpeg")
    if found is None:
        with suppress(ImportError, RuntimeError, OSError):
            found = import_module("imageio_ffmpeg").get_ffmpeg_exe()
    if found is None:
        raise RenderFault(tr(MISSING))
    return found


def encode(path: Path, pieces: Iterator[bytes], tags: Tags) -> None:
    """Write pieces of 48 kHz mono 16-bit sound as AAC in M4A.

    Raises:
        OSError: when what ffmpeg is to read cannot be written.
        RenderFault: when ffmpeg is missing, or fails.
    """
    ffmpeg = find_ffmpeg()
    with tempfile.TemporaryDirectory(prefix="upstroke-") as folder:
        arguments = [*_SOUND_IN, *_told(Path(folder), tags), *_SOUND_OUT]
        cover = _COVER_OUT if tags.cover else ()
        written = ["-movflags", _flags(tags.chapters), *_FILE_OUT, str(path)]
        command = [ffmpeg, "-v", "error", "-y", *arguments, *cover, *written]
        with tempfile.TemporaryFile() as complaints, _started(command, complaints) as process:
            fed = _feed(process, pieces)
            if process.wait() or not fed:
                why = _last_line(complaints)
                raise RenderFault(tr("ffmpeg can't write M4A: {why}.", why=why))


@contextmanager
def _started(command: list[str], complaints: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """The program, ended with its block whatever happens in it."""
    process = subprocess.Popen(  # noqa: S603 - a program that we found, and arguments of our own
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=complaints,
        # A Ctrl-C in the terminal is ours to answer.
        start_new_session=True,
        creationflags=_ON_WINDOWS,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        if process.stdin:
            with suppress(OSError):
                process.stdin.close()


def _feed(process: subprocess.Popen[bytes], pieces: Iterator[bytes]) -> bool:
    """Whether it took everything."""
    if process.stdin is None:
        return False
    with suppress(BrokenPipeError):
        for piece in pieces:
            process.stdin.write(piece)
        process.stdin.close()
        return True
    return False


def _told(folder: Path, tags: Tags) -> list[str]:
    """Inputs beside the sound: metadata, and the cover."""
    told = folder / "tags"
    told.write_text(metadata(tags), encoding="utf-8", newline="\n")
    inputs = ["-f", "ffmetadata", "-i", str(told)]
    if tags.cover:
        picture = folder / "cover.png"
        picture.write_bytes(tags.cover)
        inputs += ["-f", "png_pipe", "-i", str(picture)]
    return inputs


def _flags(chapters: tuple[Chapter, ...]) -> str:
    """Without Nero's list where that would be cut: the track has every chapter."""
    sizes = [len(chapters), *(len(each.title.encode()) for each in chapters)]
    return "+faststart" if max(sizes) <= _NERO_COUNTS_TO else "+faststart+disable_chpl"


def metadata(tags: Tags) -> str:
    """Tags in ffmpeg's form; see https://ffmpeg.org/ffmpeg-formats.html#Metadata-2."""
    lines = [
        ";FFMETADATA1",
        f"title={_escaped(tags.title)}",
        f"album={_escaped(tags.programme)}",
        f"artist={MAKER}",
        f"genre={GENRE}",
    ]
    for each in tags.chapters:
        times = [f"START={each.start}", f"END={each.end}"]
        lines += ["[CHAPTER]", "TIMEBASE=1/1000", *times, f"title={_escaped(each.title)}"]
    return "\n".join([*lines, ""])


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "=;#\\\n" else letter for letter in text)


def _last_line(complaints: IO[bytes]) -> str:
    complaints.seek(0)
    lines = complaints.read().decode(errors="replace").split("\n")
    return next(
        (line.strip(" .\r") for line in reversed(lines) if line.strip()), tr("it does not say why")
    )

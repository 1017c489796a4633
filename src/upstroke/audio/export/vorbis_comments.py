"""Vorbis comments: the tags, chapters and cover of FLAC, Ogg Vorbis and Opus files.

Chapters are `CHAPTER001=00:00:05.000` with `CHAPTER001NAME=Calf, left leg`, as Xiph's chapter
extension has it; the cover is FLAC's picture block, which Ogg carries as base64 in a comment.

In a FLAC file these are metadata blocks between its first block and its sound. An Ogg file is pages
(RFC 3533), and each says its number and its checksum. A longer comment packet needs more pages, so
those after it are numbered anew.
"""

from __future__ import annotations

import base64
import shutil
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from upstroke.audio.export.tags import GENRE, MAKER, Tags
from upstroke.core.planning.timeline import Chapter
from upstroke.core.units import Millis

MOST_CHAPTERS = 999
"""Their number has three digits."""

_THE_REST = "…"

_FRONT_COVER = 3
_PNG_MIME = b"image/png"
_PNG_SIZE = slice(16, 24)
_BITS_A_PIXEL = 32

_MAGIC = b"fLaC"
_STREAM, _COMMENT, _PICTURE = 0, 4, 6
_LAST = 0x80
_LONGEST = (1 << 24) - 1

_HEAD = struct.Struct("<4sBBqIIIB")
_CONTINUED = 1
_SEGMENT = 255
_UNFINISHED = -1
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_ONES = 0xFFFFFFFF

_OPUS = b"OpusTags"
_VORBIS = b"\x03vorbis"
_VORBIS_END = b"\x01"


def comments(tags: Tags) -> Iterator[str]:
    """Each as `NAME=value`; without the cover, which formats place differently."""
    yield f"TITLE={tags.title}"
    yield f"ALBUM={tags.programme}"
    yield f"ARTIST={MAKER}"
    yield f"GENRE={GENRE}"
    for number, chapter in enumerate(counted(tags.chapters), 1):
        yield f"CHAPTER{number:03}={_clock(chapter.start)}"
        yield f"CHAPTER{number:03}NAME={chapter.title}"


def counted(chapters: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    """As many chapters as there are numbers for; the last stands for all that have none."""
    if len(chapters) <= MOST_CHAPTERS:
        return chapters
    own, rest = chapters[: MOST_CHAPTERS - 1], chapters[MOST_CHAPTERS - 1 :]
    return (*own, Chapter(_THE_REST, rest[0].start, rest[-1].end))


def comment_block(of: Iterable[str]) -> bytes:
    """All comments as one block, with the vendor's name before them."""
    counted_texts = [_with_length(each) for each in of]
    count = struct.pack("<I", len(counted_texts))
    return b"".join([_with_length(MAKER), count, *counted_texts])


def _with_length(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<I", len(encoded)) + encoded


def picture_block(png: bytes) -> bytes:
    """A PNG as FLAC's picture block."""
    width, height = struct.unpack(">II", png[_PNG_SIZE])
    head = struct.pack(">II", _FRONT_COVER, len(_PNG_MIME)) + _PNG_MIME
    about = struct.pack(">IIIII", 0, width, height, _BITS_A_PIXEL, 0)
    return head + about + struct.pack(">I", len(png)) + png


def picture_comment(png: bytes) -> str:
    """A PNG as a comment."""
    return f"METADATA_BLOCK_PICTURE={base64.b64encode(picture_block(png)).decode()}"


def _clock(at: Millis) -> str:
    seconds, thousandths = divmod(at, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"


def retag_flac(untagged: Path, tagged: Path, tags: Tags) -> None:
    """Copy a FLAC file; of its metadata only what decoders need is kept. Raises `OSError`."""
    with untagged.open("rb") as source, tagged.open("wb") as target:
        kept = [(kind, body) for kind, body in _blocks(source) if kind == _STREAM]
        added = [(_COMMENT, comment_block(comments(tags)))]
        if tags.cover:
            added.append((_PICTURE, picture_block(tags.cover)))
        blocks = [(kind, body) for kind, body in kept + added if len(body) <= _LONGEST]
        target.write(_MAGIC)
        for number, (kind, body) in enumerate(blocks, 1):
            last = _LAST if number == len(blocks) else 0
            target.write(bytes([last | kind]) + len(body).to_bytes(3, "big") + body)
        shutil.copyfileobj(source, target)


def _blocks(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Kind and body of each; the sound follows."""
    source.seek(len(_MAGIC))
    last = False
    while not last:
        head = source.read(4)
        last = bool(head[0] & _LAST)
        yield head[0] & ~_LAST, source.read(int.from_bytes(head[1:], "big"))


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    granule: int
    serial: int
    number: int
    lacing: bytes
    body: bytes

    def packed(self) -> bytes:
        fields = (b"OggS", 0, self.flags, self.granule, self.serial, self.number)
        unsigned = _HEAD.pack(*fields, 0, len(self.lacing)) + self.lacing + self.body
        signed = _HEAD.pack(*fields, _checksum(unsigned), len(self.lacing))
        return signed + unsigned[_HEAD.size :]


def retag_ogg(untagged: Path, tagged: Path, tags: Tags) -> None:
    """Copy an Ogg file with these tags instead of its own. Raises `OSError`."""
    with untagged.open("rb") as source, tagged.open("wb") as target:
        pages = _pages(source)
        first = next(pages)
        target.write(first.packed())
        headers = _headers(pages)
        packets = [_comment_packet(headers[0], tags), *headers[1:]]
        number = first.number
        for number, page in enumerate(_paged(packets, first.serial), first.number + 1):
            target.write(replace(page, number=number).packed())
        for further, page in enumerate(pages, number + 1):
            target.write(replace(page, number=further).packed())


def _comment_packet(old: bytes, tags: Tags) -> bytes:
    told = [*comments(tags), *([picture_comment(tags.cover)] if tags.cover else [])]
    if old.startswith(_OPUS):
        return _OPUS + comment_block(told)
    return _VORBIS + comment_block(told) + _VORBIS_END


def _headers(pages: Iterator[_Page]) -> list[bytes]:
    """The header packets after the first: comments, and Vorbis' set-up."""
    packets: list[bytes] = []
    packet = b""
    for page in pages:
        at = 0
        for length in page.lacing:
            packet += page.body[at : at + length]
            at += length
            if length < _SEGMENT:
                packets.append(packet)
                packet = b""
        if packets and len(packets) == (1 if packets[0].startswith(_OPUS) else 2):
            break
    return packets


def _paged(packets: list[bytes], serial: int) -> Iterator[_Page]:
    """Packets on as few pages as hold them; their numbers are for the caller to give."""
    lacing = b"".join(
        bytes([_SEGMENT]) * (len(packet) // _SEGMENT) + bytes([len(packet) % _SEGMENT])
        for packet in packets
    )
    body = b"".join(packets)
    begun = False
    while lacing:
        segments, lacing = lacing[:_SEGMENT], lacing[_SEGMENT:]
        length = sum(segments)
        ends = any(segment < _SEGMENT for segment in segments)
        flags = _CONTINUED if begun else 0
        yield _Page(flags, 0 if ends else _UNFINISHED, serial, 0, segments, body[:length])
        begun = segments[-1] == _SEGMENT
        body = body[length:]


def _pages(source: BinaryIO) -> Iterator[_Page]:
    while head := source.read(_HEAD.size):
        _, _, flags, granule, serial, number, _, count = _HEAD.unpack(head)
        lacing = source.read(count)
        yield _Page(flags, granule, serial, number, lacing, source.read(sum(lacing)))


def _checksum(page: bytes) -> int:
    """Ogg's CRC: zlib's polynomial with its bits the other way round, begun at 0."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), _ONES) ^ _ONES
    return int(f"{mirrored:032b}"[::-1], 2)

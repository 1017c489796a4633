"""Tags of an Ogg file (Vorbis or Opus): its comment packet, and so the pages that hold it.

An Ogg file is pages (RFC 3533), and each says its number and its checksum. A longer comment packet
needs more pages, so those after it are numbered anew.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from upstroke.audio.export.comments import comment_block, comments, picture_comment
from upstroke.audio.export.tags import Tags

_HEAD = struct.Struct("<4sBBqIIIB")
_CONTINUED = 1
_SEGMENT = 255
_UNFINISHED = -1
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_ONES = 0xFFFFFFFF

_OPUS = b"OpusTags"
_VORBIS = b"\x03vorbis"
_VORBIS_END = b"\x01"


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

"""Tags of an MP3 file: ID3v2.3, which every player reads, with its addendum of chapters."""

from __future__ import annotations

import struct
from itertools import repeat

from upstroke.audio.export.tags import GENRE, MAKER, Tags
from upstroke.core.planning.timeline import Chapter

_UTF16 = b"\x01"
_LATIN = b"\x00"
_FRONT_COVER = b"\x03"
_NO_OFFSET = 0xFFFFFFFF
_ORDERED = 1
_TOP_LEVEL = 2
_MOST_LISTED = 255
"""A table of contents counts its entries in one byte; those of a longer one are tables, too."""


def id3(tags: Tags) -> bytes:
    """The whole tag, to stand before the first frame of sound."""
    frames = [
        _text("TIT2", tags.title),
        _text("TALB", tags.programme),
        _text("TPE1", MAKER),
        _text("TCON", GENRE),
        _text("TLEN", str(tags.total)),
        *_contents([_name(number) for number in range(len(tags.chapters))]),
        *(_chapter(number, each) for number, each in enumerate(tags.chapters)),
    ]
    if tags.cover:
        frames.append(_frame("APIC", _LATIN + b"image/png\0" + _FRONT_COVER + b"\0" + tags.cover))
    body = b"".join(frames)
    return b"ID3\x03\0\0" + _seven_bits_a_byte(len(body)) + body


def _contents(names: list[bytes], level: int = 0) -> list[bytes]:
    """The table of contents, then the tables that it lists where its entries are too many.

    Source: ID3v2 Chapter Frame Addendum 1.0, section 3.2: entries are chapters or tables.
    """
    if not names:
        return []
    if len(names) <= _MOST_LISTED:
        return [_table(b"toc\0", _TOP_LEVEL | _ORDERED, names)]
    parts = [names[at : at + _MOST_LISTED] for at in range(0, len(names), _MOST_LISTED)]
    parents = [b"toc%d-%d\0" % (level, number) for number in range(len(parts))]
    tables = [_table(*both) for both in zip(parents, repeat(_ORDERED), parts)]
    return [*_contents(parents, level + 1), *tables]


def _table(name: bytes, flags: int, entries: list[bytes]) -> bytes:
    return _frame("CTOC", name + bytes([flags, len(entries)]) + b"".join(entries))


def _chapter(number: int, chapter: Chapter) -> bytes:
    times = struct.pack(">IIII", chapter.start, chapter.end, _NO_OFFSET, _NO_OFFSET)
    return _frame("CHAP", _name(number) + times + _text("TIT2", chapter.title))


def _name(number: int) -> bytes:
    return b"ch%d\0" % number


def _text(frame: str, text: str) -> bytes:
    return _frame(frame, _UTF16 + text.encode("utf-16"))


def _frame(frame: str, body: bytes) -> bytes:
    return frame.encode() + struct.pack(">IH", len(body), 0) + body


def _seven_bits_a_byte(size: int) -> bytes:
    return bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))

"""Tags of a FLAC file: metadata blocks between its first block and its sound."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from upstroke.audio.export_comments import comment_block, comments, picture_block
from upstroke.audio.export_tags import Tags

_MAGIC = b"fLaC"
_STREAM, _COMMENT, _PICTURE = 0, 4, 6
_LAST = 0x80
_LONGEST = (1 << 24) - 1


def retag(untagged: Path, tagged: Path, tags: Tags) -> None:
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

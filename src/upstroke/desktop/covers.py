"""Pictures of the steps as PNG files, for panels, lock screens and phones, which draw no SVG.

They are drawn once, by a process of its own: it needs Qt, which a session in the terminal does not
import, and nobody waits for it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TypeAlias

DRAWN_WITHIN_S = 60.0

_FORM = 1
"""Goes into the files' names, so that pictures drawn otherwise are drawn anew."""


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture of a step; `mirrored`: for the other side of the body."""

    picture: Path
    mirrored: bool = False


Draw: TypeAlias = Callable[[Mapping[Cover, Path]], None]
"""Draws each cover into its file."""


class Covers:
    """Where the covers are, once they are.

    Args:
        folder: for the files; made when it is needed.
        draw: makes them; called on a thread, and does what it can.
    """

    def __init__(self, folder: Path, draw: Draw | None = None) -> None:
        self._folder = folder
        self._draw = draw or draw_apart
        self._uris: dict[Cover, str] = {}
        self._tried: set[Cover] = set()
        self._thread: threading.Thread | None = None

    def prepare(self, covers: Iterable[Cover]) -> None:
        """See to it that these are there soon; does not wait."""
        wanted = tuple(one for one in dict.fromkeys(covers) if one not in self._tried)
        if wanted:
            self._tried.update(wanted)
            before = self._thread
            self._thread = threading.Thread(
                target=self._make, args=(wanted, before), name="covers", daemon=True
            )
            self._thread.start()

    def uri(self, cover: Cover) -> str | None:
        """Where a cover is; None as long as it is not there."""
        return self._uris.get(cover)

    def settle(self, timeout_s: float) -> bool:
        """Wait, at most so long, until those asked for are made; tells whether they are."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def _make(self, covers: tuple[Cover, ...], before: threading.Thread | None) -> None:
        if before is not None:
            before.join()
        files = {cover: self._file(cover) for cover in covers}
        missing = {cover: file for cover, file in files.items() if not file.is_file()}
        if missing:
            self._draw(missing)
        made = {cover: file.absolute().as_uri() for cover, file in files.items() if file.is_file()}
        self._uris = {**self._uris, **made}

    def _file(self, cover: Cover) -> Path:
        try:
            found = cover.picture.stat()
            version = (found.st_mtime_ns, found.st_size)
        except OSError:
            version = (0, 0)
        key = repr((_FORM, str(cover.picture), version, cover.mirrored)).encode()
        return self._folder / f"{cover.picture.stem}-{blake2b(key, digest_size=6).hexdigest()}.png"


def draw_apart(files: Mapping[Cover, Path]) -> None:
    """Draw in another process; without Qt nothing is drawn. Never raises."""
    order = [(str(one.picture), one.mirrored, str(file)) for one, file in files.items()]
    try:
        for file in files.values():
            file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-P", "-m", "upstroke.desktop.cover_process"],
            input=json.dumps(order).encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=DRAWN_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return

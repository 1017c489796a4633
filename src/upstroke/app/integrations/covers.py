"""The picture of a session's step as a PNG file, for panels, lock screens and phones: no SVG there.

Each is drawn once, by a process of its own (`upstroke.desktop.media.cover_process`): it needs Qt,
which a session in the terminal does not import, and nobody waits for it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from hashlib import blake2b
from itertools import product
from pathlib import Path
from typing import TypeAlias

from upstroke.app.background import Worker
from upstroke.core.planning.timeline import Moment, Timeline
from upstroke.core.programme.model import Side

GENERAL = "general"
"""The picture of a step that has none."""

DRAWN_WITHIN_S = 60.0

_FORM = 1
"""Goes into the files' names, so that pictures drawn otherwise are drawn anew."""

Cover: TypeAlias = tuple[Path, bool]
"""A picture, and whether it is mirrored, for the other side of the body."""

Draw: TypeAlias = Callable[[Mapping[Cover, Path]], None]
"""Draws covers into files; does what it can."""


def draw_apart(drawings: Mapping[Cover, Path]) -> None:
    """Draw in another process; without Qt nothing is drawn. Never raises."""
    order = [(str(picture), mirrored, str(out)) for (picture, mirrored), out in drawings.items()]
    try:
        for out in drawings.values():
            out.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-P", "-m", "upstroke.desktop.media.cover_process"],
            input=json.dumps(order).encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=DRAWN_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return


class StepCovers:
    """Covers of the sessions' steps, drawn ahead.

    Args:
        folder: for the files; made when it is needed.
        find: the file of a picture's name, or None.
        draw: called on a thread.
    """

    def __init__(
        self, folder: Path, find: Callable[[str], Path | None], draw: Draw = draw_apart
    ) -> None:
        self._folder = folder
        self._find = find
        self._draw = draw
        self.worker = Worker("covers")
        self._timeline: Timeline | None = None
        self._pictures: Mapping[str | None, Path | None] = {}
        self._tried: set[Path] = set()
        self._uris: dict[Cover, str] = {}

    def prepare(self, timeline: Timeline) -> None:
        """Have those of a session drawn, if that was not done; does not wait."""
        if timeline is not self._timeline:
            self._timeline = timeline
            general = self._find(GENERAL)
            names = {step.picture for step in timeline.steps}
            self._pictures = {name: (name and self._find(name)) or general for name in names}
            pictures = tuple(dict.fromkeys(filter(None, self._pictures.values())))
            self.worker.ask(lambda _: self._make(pictures))

    def uri(self, moment: Moment) -> str | None:
        """Where the picture of this moment is; None as long as it is not there."""
        picture = self._pictures.get(moment.step.picture)
        return self._uris.get((picture, moment.span.side is Side.LEFT)) if picture else None

    def _make(self, pictures: tuple[Path, ...]) -> None:
        files = {cover: self._file(*cover) for cover in product(pictures, (False, True))}
        new = {one: out for one, out in files.items() if out not in self._tried}
        missing = {one: out for one, out in new.items() if not out.is_file()}
        self._tried.update(missing.values())
        if missing:
            self._draw(missing)
        made = {one: out for one, out in files.items() if out.is_file()}
        self._uris = {one: out.absolute().as_uri() for one, out in made.items()}

    def _file(self, picture: Path, mirrored: bool) -> Path:  # noqa: FBT001 - of a pair
        try:
            found = picture.stat()
            version = (found.st_mtime_ns, found.st_size)
        except OSError:
            version = (0, 0)
        key = repr((_FORM, str(picture), version, mirrored)).encode()
        return self._folder / f"{picture.stem}-{blake2b(key, digest_size=6).hexdigest()}.png"

"""Where somebody speaks: passages of sound that stand out from what went before.

Pure: frames of 10 ms in, passages out. A passage that goes on and on (talk, music) is told of piece
by piece, each overlapping the one before, so that a phrase lies whole in one of them.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from upstroke.audio.hearing.sound import Powers

STANDS_OUT = 10 ** (6 / 10)
"""Louder than the soft moments by so much: somebody may be speaking."""

_SOFT = 15
"""Percent of the last seconds that are softer than what is called soft."""

_REMEMBERED = 600
"""Frames: 6 s."""

_BEGINS = 6
_OF = 10
"""A passage begins when so many of so many frames stand out: a click does not."""

PAUSE = 32
"""Frames without any that stands out, by which it is over. The pause within a phrase is shorter."""

SHORTEST = 35
"""Frames; no phrase is said in less."""

PIECE = 260
"""Frames of a piece of what goes on: a phrase said slowly, and what is around it."""

EVERY = 80
"""Frames from one piece to the next."""


@dataclass(frozen=True, slots=True)
class Passage:
    """From frame to frame, counted since the restart; whole: it begins and ends with a pause."""

    begin: int
    end: int
    whole: bool = False


class Passages:
    """Finds them."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=_REMEMBERED)
        self._soft = 0.0
        self.restart()

    def restart(self) -> None:
        """What comes next does not follow on what came before. How soft it is here is kept."""
        self._at = 0
        self._lately: deque[bool] = deque(maxlen=_OF)
        self._begin: int | None = None
        self._last = 0
        self._told = 0

    def feed(self, powers: Powers) -> tuple[Passage, ...]:
        """Take in some frames; passages that have ended or gone on for long."""
        self._recent.extend(powers.tolist())
        self._soft = float(np.percentile(self._recent, _SOFT)) if self._recent else 0.0
        found = [self._take(bool(power > self._soft * STANDS_OUT)) for power in powers]
        return tuple(each for each in found if each is not None)

    def _take(self, out: bool) -> Passage | None:  # noqa: FBT001 - whether it stands out
        self._at += 1
        self._lately.append(out)
        if out:
            self._last = self._at
        if self._begin is None:
            if sum(self._lately) >= _BEGINS:
                self._begin = self._told = max(0, self._at - _OF)
            return None
        return self._went_on(self._begin)

    def _went_on(self, begin: int) -> Passage | None:
        if self._at - self._last >= PAUSE:
            self._begin = None
            self._lately.clear()
            if self._last - begin < SHORTEST:
                return None
            whole = self._last - begin < PIECE
            return Passage(max(begin, self._last - PIECE), self._last, whole)
        if self._at - begin >= PIECE and self._at - self._told >= EVERY:
            self._told = self._at
            return Passage(self._at - PIECE, self._at)
        return None

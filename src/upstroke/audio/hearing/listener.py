"""From what a microphone gives to phrases that were said. No device, no clock, no thread.

Theory of operation. Samples come in blocks, with the instant of each block's end. What falls into
a time of deafness (something of our own sounds then) is thrown away, and what comes after it does
not follow on what came before. Of the rest a few seconds are kept. In these, *passages* are found
in which somebody may be speaking; each is cleared of steady noise, judged as a whole, and the
likeliest phrase of it is told of. It is believed if its score is high enough for how it was said:
by itself, or over what (`belief`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import numpy as np

from upstroke.audio.hearing.belief import Manner, least, manner
from upstroke.audio.hearing.messages import HeardPhrase, Times
from upstroke.audio.hearing.passages import PAUSE, Passage, Passages
from upstroke.audio.hearing.sound import FRAME, RATE, Sound, cleared, powers
from upstroke.audio.hearing.spotter import Spotted
from upstroke.core.session.voice_commands import Phrase

_KEPT = 6 * RATE
"""Samples: the longest piece, and some of what was before it to know the noise by."""

_BEFORE, _AFTER = 25, PAUSE
"""Frames around a passage that are judged with it; more silence misleads the recogniser."""

_EARLIER = 200
"""Frames before that, to know the noise by."""

RIVAL = 3.0
"""Two phrases that ask for different things and differ by less: it might be either."""

_MS_NS = 1_000_000


Spot: TypeAlias = Callable[[Sound], tuple[Spotted, ...]]
"""All phrases that may be in a passage, the likeliest first, each once: `Spotter.spot`."""


class Listener:
    """See the theory of operation.

    Args:
        spot: knows these phrases.
        phrases: what to listen for.
    """

    def __init__(self, spot: Spot, phrases: Sequence[Phrase]) -> None:
        self._spot = spot
        self._phrases = {phrase.words: phrase for phrase in phrases}
        self._passages = Passages()
        self._kept = np.zeros(0, dtype=np.float32)
        self._rest = np.zeros(0, dtype=np.float32)
        self._counted = 0
        self._deaf: Times = ()
        self.strain = 0.0
        """Powers of ten by which it believes sooner."""

    def deafen(self, times: Times) -> None:
        """Hear nothing at these times, instead of those that were said before."""
        self._deaf = times

    def hear(self, block: Sound, end_ns: int) -> tuple[HeardPhrase, ...]:
        """Take in what comes next; tells the phrases that were said."""
        begin_ns = end_ns - len(block) * 1_000_000_000 // RATE
        if any(begin < end_ns and until > begin_ns for begin, until in self._deaf):
            self.restart()
            return ()
        whole = np.concatenate([self._rest, block])
        frames = len(whole) // FRAME
        fresh, self._rest = whole[: frames * FRAME], whole[frames * FRAME :]
        power = powers(fresh, self._kept)
        self._kept = np.concatenate([self._kept, fresh])[-_KEPT:]
        self._counted += frames
        return tuple(self._found(self._passages.feed(power), end_ns))

    def restart(self) -> None:
        """What comes next does not follow on what came before."""
        self._passages.restart()
        self._kept, self._rest = self._kept[:0], self._rest[:0]
        self._counted = 0

    def _found(self, passages: Sequence[Passage], now_ns: int) -> Iterator[HeardPhrase]:
        for passage in passages:
            heard = self._judged(passage, now_ns)
            if heard is not None:
                yield heard
                if heard.believed:
                    self.restart()
                    return

    def _judged(self, passage: Passage, now_ns: int) -> HeardPhrase | None:
        oldest = self._counted - len(self._kept) // FRAME
        if passage.begin < oldest:
            return None
        first = max(0, passage.begin - _BEFORE - _EARLIER, oldest)
        until = passage.end + _AFTER
        clear = cleared(self._kept[(first - oldest) * FRAME : (until - oldest) * FRAME])
        skipped = max(0, passage.begin - _BEFORE - first)
        spotted = self._spot(clear[skipped * FRAME :])
        if not spotted:
            return None
        best = spotted[0]
        # It cannot have been said before or after what was heard at all, as it may seem to in echo.
        begin = max(skipped + best.begin, passage.begin - first)
        end = max(begin + 1, min(skipped + best.end, passage.end - first))
        share = (end - begin) / (passage.end - passage.begin) if passage.whole else 0.0
        said = manner(powers(clear), begin, end, share)
        ended = now_ns - (self._counted - first - end) * 10 * _MS_NS
        believed = said is not None and self.believes(best, spotted[1:], said)
        return HeardPhrase(best.words, round(best.score, 1), ended, believed)

    def believes(self, best: Spotted, others: Sequence[Spotted], said: Manner) -> bool:
        """Whether the best is to be acted upon, said as it was."""
        wish = self._phrases[best.words].wish
        rivals = (each.score for each in others if self._phrases[each.words].wish is not wish)
        nearest = max(rivals, default=-1e9)
        return best.score + self.strain >= least(said) and best.score - nearest >= RIVAL

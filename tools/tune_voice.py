"""How likely prose and music make each phrase: `python -m tools.tune_voice`, in ten minutes.

By this the scores in `core/voice_commands.py` were chosen: for each phrase the highest that it had
between quiet pauses and between those that are not quite, in what the tuning speakers read and in
music, and a margin above it. Those speakers and this text have no part in what is reported.
"""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.voice_alarms import prose_of, sentences_of, songs_of
from tools.voice_scenes import Studio
from tools.voice_speakers import TUNING, Sound, there
from upstroke.audio.hearing.listener import Listener, blocks, least
from upstroke.audio.hearing.spotter import Spotted
from upstroke.core.voice_commands import PHRASES, Phrase

TEXT = Path("/usr/share/common-licenses/GPL-3")
MINUTES = 40
QUIET, HALF_QUIET, NONE = "quiet pauses", "pauses not quite quiet", "no pauses"


class Curious(Listener):
    """Notes the score of every phrase that it judges, by what was around it; believes none."""

    def __init__(self, studio: Studio, notes: dict[tuple[str, str], float]) -> None:
        super().__init__(studio.spotter, PHRASES)
        self._notes = notes

    def believes(
        self, best: Spotted, others: Sequence[Spotted], apart: tuple[float, float]
    ) -> bool:
        """Note it."""
        key = best.words, _where(apart)
        self._notes[key] = max(self._notes.get(key, -math.inf), best.score)
        return super().believes(best, others, (-math.inf, -math.inf))


def main() -> None:
    """Listen, and print what was highest."""
    notes: dict[tuple[str, str], float] = {}
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(os.environ.get("UPSTROKE_VOICES", folder)))
        speakers = [each for each in TUNING if there(each)]
        for stream in prose_of(studio, speakers, sentences_of([TEXT]), MINUTES * 60):
            _listen(studio, stream, notes)
        for stream in songs_of(studio, 600, first=5):
            _listen(studio, stream, notes)
    print(f"| phrase | {QUIET} | {HALF_QUIET} | {NONE} |")
    for phrase in PHRASES:
        cells = (notes.get((phrase.words, where)) for where in (QUIET, HALF_QUIET, NONE))
        shown = ("" if each is None else f"{each:.0f}" for each in cells)
        print(f"| {phrase.words} | {' | '.join(shown)} |")


def _listen(studio: Studio, stream: Sound, notes: dict[tuple[str, str], float]) -> None:
    listener = Curious(studio, notes)
    for number, block in enumerate(blocks(stream)):
        listener.hear(block, number)


def _where(apart: tuple[float, float]) -> str:
    """Which of its scores a phrase would be held against."""
    probe = Phrase("", PHRASES[0].wish, alone=0.0, between=1.0)
    return {0.0: QUIET, 1.0: HALF_QUIET}.get(least(probe, apart), NONE)


if __name__ == "__main__":
    main()

"""What prose and music come to: `python -m tools.hearing.tune`, in ten minutes.

By this the constants of `audio/hearing/belief.py` were chosen: for each manner in which a phrase
was said, how near the likeliest came to what is asked of it, in what the tuning speakers read and
in music. Those speakers and this text have no part in what is reported.
"""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.hearing.alarms import prose_of, sentences_of, songs_of
from tools.hearing.scenes import Studio
from tools.hearing.speakers import TUNING, Sound, blocks, there
from upstroke.audio.hearing.belief import FAR_APART, Manner, least
from upstroke.audio.hearing.listener import Listener
from upstroke.audio.hearing.spotter import Spotted
from upstroke.core.session.voice_commands import PHRASES

TEXT = Path("/usr/share/common-licenses/GPL-3")
MINUTES = 40
SHOWN = 5
NEVER = Manner(share=0.0, apart=-math.inf, above=0.0)


class Curious(Listener):
    """Notes how far above what is asked each phrase is, by its manner; believes none."""

    def __init__(self, studio: Studio, notes: dict[str, list[tuple[float, str]]]) -> None:
        super().__init__(studio.spotter.spot, PHRASES)
        self._notes = notes

    def believes(self, best: Spotted, others: Sequence[Spotted], said: Manner) -> bool:
        """Note it."""
        above = best.score - least(said)
        self._notes.setdefault(_name(said), []).append((above, best.words))
        return super().believes(best, others, NEVER)


def main() -> None:
    """Listen, and print what was highest."""
    notes: dict[str, list[tuple[float, str]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(os.environ.get("UPSTROKE_VOICES", folder)))
        speakers = [each for each in TUNING if there(each)]
        for stream in prose_of(studio, speakers, sentences_of([TEXT]), MINUTES * 60):
            _listen(studio, stream, notes)
        for stream in songs_of(studio, 600, first=5):
            _listen(studio, stream, notes)
    print("| said | judged | nearest to what is asked, in powers of ten |")
    print("|---|---|---|")
    for name, found in notes.items():
        nearest = sorted(found, reverse=True)[:SHOWN]
        shown = ", ".join(f"{words} {above:+.0f}" for above, words in nearest)
        print(f"| {name} | {len(found)} | {shown} |")


def _listen(studio: Studio, stream: Sound, notes: dict[str, list[tuple[float, str]]]) -> None:
    listener = Curious(studio, notes)
    for number, block in enumerate(blocks(stream)):
        listener.hear(block, number)


def _name(said: Manner) -> str:
    if said.share:
        return "between two silences"
    return "far apart" if said.apart >= FAR_APART else "over other sound"


if __name__ == "__main__":
    main()

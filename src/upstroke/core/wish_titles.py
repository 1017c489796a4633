"""What is asked for by voice, in words that are shown: apart, since who listens shows nothing."""

from __future__ import annotations

from collections.abc import Mapping

from upstroke.core.voice_commands import Wish
from upstroke.texts import marked

TITLES: Mapping[Wish, str] = {
    Wish.PAUSE: marked("Pause"),
    Wish.GO_ON: marked("Go on"),
    Wish.NEXT: marked("Next step"),
    Wish.BACK: marked("Previous step"),
    Wish.REPEAT: marked("This step again"),
    Wish.MORE_TIME: marked("More time"),
    Wish.UNDO: marked("Undo"),
    Wish.STOP: marked("Stop (say it twice)"),
    Wish.WHATS_NEXT: marked("What comes next"),
    Wish.HOW_LONG: marked("How long it still takes"),
}

"""What is asked for by voice, in words that are shown: apart, since who listens shows nothing."""

from __future__ import annotations

from collections.abc import Mapping

from upstroke.core.session.voice_commands import SpokenCommand
from upstroke.texts import marked

TITLES: Mapping[SpokenCommand, str] = {
    SpokenCommand.PAUSE: marked("Pause"),
    SpokenCommand.GO_ON: marked("Go on"),
    SpokenCommand.NEXT: marked("Next step"),
    SpokenCommand.BACK: marked("Previous step"),
    SpokenCommand.REPEAT: marked("This step again"),
    SpokenCommand.MORE_TIME: marked("More time"),
    SpokenCommand.UNDO: marked("Undo"),
    SpokenCommand.STOP: marked("Stop (say it twice)"),
    SpokenCommand.WHATS_NEXT: marked("What comes next"),
    SpokenCommand.HOW_LONG: marked("How long it still takes"),
}

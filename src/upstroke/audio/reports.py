"""What the sound output reports, taken in on the conductor's thread."""

from __future__ import annotations

from collections.abc import Callable

from upstroke.audio.ahead import Ahead
from upstroke.audio.child_words import in_our_words
from upstroke.audio.ears import Ears
from upstroke.audio.first_cues import FirstCues
from upstroke.audio.sound_output import SoundStatus
from upstroke.audio.sound_process.protocol import LATE, Played, Trouble
from upstroke.core.units import Nanos
from upstroke.texts import tr


class Reports:
    """Passes on what became of sounds, and hands them over again to another output.

    Args:
        ears: have heard it, on whichever thread.
        ahead: what was handed over.
        first: what of it is not to be missed.
        on_status: told whenever another output plays.
        on_trouble: told, in one sentence, of a sound that was not played; each once.
    """

    def __init__(
        self,
        ears: Ears,
        ahead: Ahead,
        first: FirstCues,
        on_status: Callable[[SoundStatus], None],
        on_trouble: Callable[[str], None],
    ) -> None:
        self._ears = ears
        self._ahead = ahead
        self._first = first
        self._on_status = on_status
        self._on_trouble = on_trouble
        self._told: set[str] = set()

    def forget(self) -> None:
        """What was told may be told again."""
        self._told.clear()

    def take_in(self, now: Nanos, status: SoundStatus) -> None:
        """Take in everything since the last call; `status`: what plays now."""
        replaced: SoundStatus | None = None
        for heard in self._ears.heard():
            match heard:
                case Played():
                    self._ahead.began(heard.clip_id)
                case Trouble():
                    self._tell(heard)
                case SoundStatus():
                    replaced = heard
        if replaced is not None:
            # After all else that was heard: the new output may have begun something already.
            self._ahead.hand_over_again(now)
            self._on_status(replaced)
        self._first.follow(
            now,
            self._ahead.awaited(now),
            plays=status.audible,
            replaced=replaced is not None,
        )

    def _tell(self, trouble: Trouble) -> None:
        words = self._ahead.words(trouble.clip_id)
        late = trouble.why == LATE
        if late:
            self._first.too_late(trouble.clip_id)
        why = tr("it would have come too late") if late else in_our_words(trouble.why)
        if words:
            sentence = tr("“{words}” was not played: {why}.", words=words, why=why)
        else:
            sentence = tr("A sound was not played: {why}.", why=why)
        if sentence not in self._told:
            self._told.add(sentence)
            self._on_trouble(sentence)

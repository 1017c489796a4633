"""One sentence, in exactly the voice that was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from upstroke.app.background import Cancelled
from upstroke.app.voice import Voice
from upstroke.audio.clip_store import ClipStore
from upstroke.audio.cue_bank import CueBank, Source
from upstroke.audio.engines import as_begun
from upstroke.audio.gathering import LackingError
from upstroke.audio.speaker import speak_once
from upstroke.audio.unpack import unpack
from upstroke.core.settings import VoiceChoice


@dataclass(frozen=True, slots=True)
class Said:
    """The clip of a sentence and its file, or in one sentence why there is none."""

    source: Source | None = None
    path: Path | None = None
    trouble: str = ""


def say_once(  # noqa: PLR0913 - see upstroke.app.voices.SayOnce
    voice: Voice,
    store: ClipStore,
    text: str,
    language: str,
    choice: VoiceChoice,
    *,
    cancelled: Cancelled,
) -> Said:
    """Speak a text, or take its recording; meant to be run in a thread. Never raises.

    Args:
        voice: has the recordings.
        store: where the clip goes.
        text: what is to be said.
        language: the programme's.
        choice: who is to speak; nobody else does.
        cancelled: asked before the recording is unpacked.
    """
    try:
        source = _recorded(voice.recorded(language), text) if choice.recorded else None
        source = source or speak_once(choice, text, language, store)
    except LackingError as lacking:
        return Said(trouble=f"{as_begun(str(lacking))}.")
    ready = unpack((source.id,), CueBank([source]), store, cancelled=cancelled)
    path = ready.paths.get(source.id)
    return Said(source, path, ready.trouble or "")


def _recorded(bank: CueBank, text: str) -> Source | None:
    clip = bank.speech(text)
    return bank.source(clip.id) if clip else None

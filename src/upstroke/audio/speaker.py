"""Texts in the voice that a person has chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from upstroke.audio.clip_store import ClipStore
from upstroke.audio.cue_bank import Source
from upstroke.audio.engines import EngineFault, as_begun, chosen_engine, find_engines
from upstroke.audio.gathering import DoneOf, LackingError
from upstroke.audio.speech import (
    ANOTHER_VOICE,
    NO_VOICE,
    Spoken,
    speak_one,
    synthesise,
    synthesise_alone,
)
from upstroke.core.settings import VoiceChoice
from upstroke.core.wording import is_recorded
from upstroke.texts import tr
from upstroke.texts.names import no_voice


def speak_as(  # noqa: PLR0913 - the last two are for those who wait and watch
    choice: VoiceChoice,
    texts: Iterable[str],
    language: str,
    store: ClipStore,
    *,
    progress: DoneOf | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Spoken:
    """Speak texts; meant to be run in a thread. Never raises.

    Args:
        choice: an engine speaks all of them or, where it is missing or breaks down, none. With the
            recorded voice they are texts that it does not say: the best engine there is speaks
            them, and where it fails the next. In a language that is not recorded those are all
            texts, and one engine speaks them or none.
        texts: what is to be spoken.
        language: the programme's.
        store: where the clips go; what it has already is not spoken again.
        progress: called in the same thread.
        cancelled: asked before each text; what is spoken by then is the answer.
    """
    if choice.recorded:
        engines = find_engines(language)
        if is_recorded(language):
            return synthesise(texts, engines, store, progress=progress, cancelled=cancelled)
        spoken = Spoken((), no_voice(language))
        wanted = tuple(texts)
        for engine in engines:
            spoken = synthesise_alone(
                wanted, engine, store, otherwise=NO_VOICE, progress=progress, cancelled=cancelled
            )
            if spoken.sources or (cancelled is not None and cancelled()):
                break
        return spoken
    try:
        engine = chosen_engine(choice, language)
    except EngineFault as fault:
        return Spoken((), tr(ANOTHER_VOICE.whole, why=as_begun(str(fault))))
    return synthesise_alone(texts, engine, store, progress=progress, cancelled=cancelled)


def speak_once(choice: VoiceChoice, text: str, language: str, store: ClipStore) -> Source:
    """Speak one text as was chosen and not otherwise; meant to be run in a thread.

    Raises:
        LackingError: why it is not spoken, as a clause.
    """
    if choice.recorded:
        return speak_one(text, find_engines(language), store)
    try:
        return speak_one(text, (chosen_engine(choice, language),), store)
    except EngineFault as fault:
        raise LackingError(str(fault)) from fault

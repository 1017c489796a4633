"""A voice for what no recording says: texts are synthesised before the session.

Needed before planning, since the planner must know the lengths. Whatever fails costs the phrase it
fails at; a session without speech is still a session.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from upstroke.audio.clips.bank import ClipSource
from upstroke.audio.clips.store import ClipStore, DoneOf, LackingError, clip_frames, gather, key_of
from upstroke.audio.pcm import Pcm
from upstroke.audio.speech.engines import (
    EngineFault,
    SpeechEngine,
    as_begun,
    chosen_engine,
    find_engines,
)
from upstroke.core.planning.timeline import CueKind
from upstroke.core.settings import VoiceChoice
from upstroke.core.spoken.wording import is_recorded
from upstroke.texts import marked, tr
from upstroke.texts.languages import no_voice

_PREPARING = b"spoken 3"
"""Part of every key: another number after a change to how speech is prepared."""

_FAILS_IN_A_ROW = 3
"""An engine that is asked for so many texts and speaks none of them will not speak the next."""

ELSE_ANOTHER = marked("{why}, so another voice speaks.")
ELSE_CHIMES = marked("{why}, so there are only chimes.")
"""What is heard in place of an engine that is to speak every text or none, with why."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Clips to extend a cue bank with, and in one sentence what is not spoken and why.

    `faults`: for each text that was tried and is not spoken, why, as a clause.
    """

    sources: tuple[ClipSource, ...]
    trouble: str | None = None
    faults: Mapping[str, str] = field(default_factory=dict)


def _by_another(count: int, wanted: int, why: str) -> str:
    return tr(
        "Another voice speaks {count} of {wanted} texts ({why}).",
        "",
        count,
        wanted=wanted,
        why=why,
    )


def not_spoken(count: int, wanted: int, why: str) -> str:
    """A sentence of how many texts, of how many, no voice speaks, and why the first is not."""
    return tr(
        "{count} of {wanted} texts are not spoken ({why}).", "", count, wanted=wanted, why=why
    )


def speak_as(  # noqa: PLR0913 - the last two are for those who wait and watch
    texts: Iterable[str],
    language: str,
    choice: VoiceChoice,
    store: ClipStore,
    *,
    progress: DoneOf | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Spoken:
    """Speak texts in the voice that a person has chosen; meant to be run in a thread. Never raises.

    Args:
        texts: what is to be spoken.
        language: the programme's.
        choice: an engine speaks all of them or, where it is missing or breaks down, none. With the
            recorded voice they are texts that it does not say: the best engine there is speaks
            them, and where it fails the next. In a language that is not recorded those are all
            texts, and one engine speaks them or none.
        store: where the clips go; what it has already is not spoken again.
        progress: called in the same thread.
        cancelled: asked before each text; what is spoken by then is the answer.
    """
    try:
        engines = _engines(choice, language)
    except EngineFault as fault:
        return Spoken((), tr(ELSE_ANOTHER, why=as_begun(str(fault))))
    speak = partial(synthesise, tuple(texts), store=store, progress=progress, cancelled=cancelled)
    if choice.recorded and is_recorded(language):
        return speak(engines)
    spoken = Spoken((), no_voice(language))
    for engine in engines:
        spoken = speak((engine,), alone=ELSE_CHIMES if choice.recorded else ELSE_ANOTHER)
        if spoken.sources or (cancelled is not None and cancelled()):
            break
    return spoken


def speak_once(text: str, language: str, choice: VoiceChoice, store: ClipStore) -> ClipSource:
    """Speak one text as was chosen and not otherwise; meant to be run in a thread.

    Raises:
        LackingError: why it is not spoken, as a clause.
    """
    try:
        engines = _engines(choice, language)
    except EngineFault as fault:
        raise LackingError(str(fault)) from fault
    return _Booth(engines, store).spoken(text)


def _engines(choice: VoiceChoice, language: str) -> tuple[SpeechEngine, ...]:
    """Those that may speak, the best first. Raises `EngineFault`."""
    return find_engines(language) if choice.recorded else (chosen_engine(choice, language),)


def synthesise(  # noqa: PLR0913 - the last two are for those who wait and watch
    texts: Iterable[str],
    engines: Sequence[SpeechEngine],
    store: ClipStore,
    *,
    alone: str | None = None,
    progress: DoneOf | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Spoken:
    """Speak texts, as far as can be; meant to be run in a thread. Never raises for a bad text.

    A phrase that one engine cannot speak is tried with the next; one that hangs is not asked again.

    Args:
        texts: what no recording says (`CueBank.unspoken`).
        engines: the best first (`find_engines`).
        store: where the clips go; what it has already is not spoken again.
        alone: engines that break down, or fail at one text after another, have spoken none of them,
            and this says what is heard in their place; None: each may speak what it can.
        progress: called in the same thread.
        cancelled: asked before each text; what is spoken by then is the answer.
    """
    booth = _Booth(engines, store)

    def is_over() -> bool:
        broken = alone is not None and booth.broken is not None
        return broken or (cancelled is not None and cancelled())

    told = _by_another if alone == ELSE_ANOTHER else not_spoken
    spoken, faults, trouble = gather(texts, booth.spoken, told, progress, is_over)
    if alone is not None and booth.broken is not None:
        return Spoken((), tr(alone, why=as_begun(booth.broken)))
    return Spoken(tuple(spoken.values()), trouble, faults)


class _Booth:
    """The engines that are still worth asking."""

    def __init__(self, engines: Sequence[SpeechEngine], store: ClipStore) -> None:
        self._engines = list(engines)
        self._store = store
        self._failed = 0
        self.broken: str | None = None
        """Why none of them is worth asking any more, as a clause."""

    def spoken(self, text: str) -> ClipSource:
        """The clip of a text, by the first engine that can speak it. Raises `LackingError`."""
        if not any(letter.isalnum() for letter in text):
            raise LackingError(tr("there are no words in “{text}”", text=text))
        why = tr("no speech program was found, such as espeak-ng")
        for engine in tuple(self._engines):
            try:
                source = self._source(text, engine)
            except EngineFault as fault:
                why = str(fault)
                if fault.for_good:
                    self._engines.remove(engine)
            except LackingError as fault:
                why = tr("{engine}: {why}", engine=engine.name, why=fault)
            except OSError as error:
                why = tr("it can't be kept: {error}", error=error.strerror or error)
            else:
                self._failed = 0
                return source
        self._failed += 1
        if not self._engines or self._failed == _FAILS_IN_A_ROW:
            self.broken = why
        raise LackingError(why)

    def _source(self, text: str, engine: SpeechEngine) -> ClipSource:
        key = key_of(_PREPARING, engine.key, text.encode())
        path = self._store.find(key) or self._store.put(key, self._speak(text, engine))
        frames = clip_frames(path)
        if frames is None:
            raise LackingError(tr("the clip vanished"))
        return ClipSource(f"spoken/{key}", CueKind.SPEECH, text, path, frames)

    def _speak(self, text: str, engine: SpeechEngine) -> Pcm:
        try:
            # Takes longer to load than the window does; and most people never need it.
            from upstroke.audio.speech.preparing import prepare  # noqa: PLC0415
        except (ImportError, OSError, KeyError) as error:
            why = tr("the library that prepares speech can't be loaded")
            raise LackingError(why) from error
        with tempfile.TemporaryDirectory(prefix="upstroke-", ignore_cleanup_errors=True) as folder:
            return prepare(engine.speak(text, Path(folder)))

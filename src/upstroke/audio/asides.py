"""Sounds outside the timeline: a chime and a few words in answer to a command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from upstroke.audio.volumes import wanted
from upstroke.core.planning.timeline import Clip, Clips, Cue, CueKind
from upstroke.core.settings import CueMode
from upstroke.core.spoken.wording import (
    ASIDE_GET_READY,
    ASIDE_MORE_TIME,
    ASIDE_ONCE_MORE,
    ASIDE_PAUSED,
    ASIDE_SLEPT,
    ASIDE_STOPPED,
    ASIDE_UNDONE,
    RECORDED_LANGUAGE,
    said,
)
from upstroke.core.units import Millis

_NO_STEP = -1


@dataclass(frozen=True, slots=True)
class Aside:
    """The chime comes first, unless its name is empty, the words right after it."""

    chime: str
    words: str


PAUSED = Aside("pause", ASIDE_PAUSED)
GET_READY = Aside("resume", ASIDE_GET_READY)
STOPPED = Aside("end-short", ASIDE_STOPPED)
SLEPT = Aside("pause", ASIDE_SLEPT)
ONCE_MORE = Aside("halfway", ASIDE_ONCE_MORE)
TIME_CHANGED = Aside("halfway", ASIDE_MORE_TIME)
UNDONE = Aside("", ASIDE_UNDONE)

_ALL = (PAUSED, GET_READY, STOPPED, SLEPT, ONCE_MORE, TIME_CHANGED, UNDONE)


def in_language(aside: Aside, language: str) -> Aside:
    """An aside as a session in this language says it: by its chime alone where that has no words.

    Args:
        aside: one of those above, which are in English.
        language: the session's.
    """
    return replace(aside, words=said(aside.words, language))


def aside_clips(clips: Clips, language: str = RECORDED_LANGUAGE) -> tuple[str, ...]:
    """Ids of the clips that asides may need, so that they are unpacked before a session."""
    every = (in_language(aside, language) for aside in _ALL)
    return tuple(clip.id for aside in every for _, _, clip in _parts(aside, clips))


def aside_cues(
    aside: Aside, clips: Clips, mode: CueMode, within: Millis | None = None
) -> tuple[Cue, ...]:
    """The cues of an aside, from 0 on: as many as the mode allows and fit in so many milliseconds.

    Where not all fit the words matter more than the chime.
    """
    heard = [(kind, text, clip) for kind, text, clip in _parts(aside, clips) if wanted(kind, mode)]
    for parts in (heard, heard[1:], heard[:1]):
        cues = _in_order(parts)
        if cues and (within is None or cues[-1].end <= within):
            return cues
    return ()


def is_aside(cue: Cue) -> bool:
    """Whether a cue is not of the timeline."""
    return cue.step == _NO_STEP


def _parts(aside: Aside, clips: Clips) -> Iterator[tuple[CueKind, str, Clip]]:
    """What there are clips of."""
    if aside.chime and (chime := clips.chime(aside.chime)):
        yield CueKind.CHIME, aside.chime, chime
    if words := clips.speech(aside.words):
        yield CueKind.SPEECH, aside.words, words


def _in_order(parts: Sequence[tuple[CueKind, str, Clip]]) -> tuple[Cue, ...]:
    cues: list[Cue] = []
    for kind, text, clip in parts:
        start = cues[-1].end if cues else 0
        end = start + clip.length
        cues.append(Cue(start, end, kind, text, clip.id, _NO_STEP, reason="aside"))
    return tuple(cues)

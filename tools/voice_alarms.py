"""What is heard where nobody gives a command: prose, music, and the app's own sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.report_pages import AUDIO, ROOT
from tools.voice_noise import music
from tools.voice_scenes import SPOKEN, Studio, hush, listened
from tools.voice_speakers import RATE, Sound, Speaker
from upstroke.app.listening import AFTER, BEFORE
from upstroke.audio.clip_store import ClipStore
from upstroke.audio.cue_bank import open_cue_bank
from upstroke.audio.hearing.protocol import Times
from upstroke.audio.pcm import read_wav
from upstroke.audio.unpack import clips_of, unpack
from upstroke.core.compiler import compile_timeline
from upstroke.core.settings import Settings
from upstroke.core.timeline import CueKind, Timeline
from upstroke.files.library import Library

TEXTS = tuple(
    Path("/usr/share/common-licenses") / name
    for name in ("GFDL-1.3", "MPL-2.0", "GPL-2", "LGPL-2.1", "Apache-2.0", "Artistic")
)
"""Prose that lies on every Debian; thresholds were chosen by another text (GPL-3)."""

_PAUSE_S = 0.5
_TURN = 12
"""Sentences that one speaker reads before the next does."""

LOUDEST = 0.7
"""Of full scale: any louder, and the microphone would be overdriven."""


@dataclass(frozen=True, slots=True)
class Alarms:
    """What was believed in so many seconds."""

    seconds: float
    words: tuple[str, ...]

    @property
    def an_hour(self) -> float:
        """How many in an hour of the same."""
        return len(self.words) * 3600 / self.seconds


def prose(studio: Studio, speakers: Sequence[Speaker], seconds: float) -> Alarms:
    """Read aloud, by turns at both distances."""
    said: list[str] = []
    passed = 0.0
    for number, sentences in enumerate(_turns(_sentences())):
        speaker = speakers[number % len(speakers)]
        parts: list[Sound] = []
        for sentence in sentences:
            there = studio.heard(studio.said(speaker, sentence), (0.4, 1.1)[number % 2])
            parts += [there, np.zeros(round(_PAUSE_S * RATE), dtype=np.float32)]
        stream = np.concatenate(parts)
        said += _believed(studio, stream + hush(len(stream), number))
        passed += len(stream) / RATE
        if passed >= seconds:
            break
    return Alarms(passed, tuple(said))


def songs(studio: Studio, seconds: float) -> Alarms:
    """Music alone, as loud as somebody who speaks."""
    said: list[str] = []
    for seed in range(round(seconds / 300)):
        there = studio.elsewhere(music(300, 100 + seed))
        there = there * np.float32(SPOKEN / np.sqrt((there**2).mean()))
        said += _believed(studio, there + hush(len(there), seed))
    return Alarms(seconds, tuple(said))


def own_session(studio: Studio, length: str, folder: Path, *, deaf: bool) -> Alarms:
    """The leg massage at full volume, from the same laptop's loudspeaker; `deaf` to its cues."""
    timeline = _massage(length)
    played = _played(timeline, folder)
    there = studio.at_the_loudspeaker(played)
    there = there * np.float32(LOUDEST / np.abs(there).max())
    times = _times(timeline) if deaf else ()
    return Alarms(
        timeline.total / 1000, tuple(_believed(studio, there + hush(len(there), 1), times))
    )


def _believed(studio: Studio, stream: Sound, deaf: Times = ()) -> Iterator[str]:
    heard = listened(studio, stream.astype(np.float32), deaf=deaf)
    return (each.words for each, _ in heard if each.believed)


def _sentences() -> Iterator[str]:
    for path in TEXTS:
        text = re.sub(r"[^A-Za-z,.'\s-]", " ", path.read_text(encoding="utf-8"))
        whole = re.split(r"(?<=[.])\s", re.sub(r"\s+", " ", text))
        yield from (each.strip() for each in whole if 30 < len(each) < 400)


def _turns(sentences: Iterator[str]) -> Iterator[list[str]]:
    turn: list[str] = []
    for sentence in sentences:
        turn.append(sentence)
        if len(turn) == _TURN:
            yield turn
            turn = []


def _massage(length: str) -> Timeline:
    programmes = Library(ROOT / "assets" / "programmes").programmes()
    massage = next(each for each in programmes if each.id == "leg-massage")
    return compile_timeline(massage, length, Settings(), open_cue_bank(AUDIO))


def _played(timeline: Timeline, folder: Path) -> Sound:
    """All cues in their places, without ambience, which is taken out of what is heard."""
    store = ClipStore(folder / "clips")
    paths = unpack(clips_of(timeline), open_cue_bank(AUDIO), store).paths
    whole = np.zeros((timeline.total + 5_000) * 48, dtype=np.float32)
    for cue in timeline.cues:
        if cue.clip is not None and cue.kind is not CueKind.PULSE:
            clip = np.frombuffer(read_wav(paths[cue.clip]).samples, dtype="<i2") / 2**15
            whole[cue.start * 48 : cue.start * 48 + len(clip)] += clip
    store.close()
    return np.asarray(whole.reshape(-1, 3).mean(axis=1), dtype=np.float32)


def _times(timeline: Timeline) -> Times:
    return tuple(
        (cue.start * 1_000_000 - BEFORE, cue.end * 1_000_000 + AFTER) for cue in timeline.cues
    )

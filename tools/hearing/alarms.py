"""What is heard where nobody gives a command: prose, music, and the app's own sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.hearing.noise import music
from tools.hearing.scenes import SPOKEN, Studio, hush, listened
from tools.hearing.speakers import RATE, Sound, Speaker
from tools.places import ASSETS, AUDIO
from upstroke.app.integrations.voice_control import AFTER, BEFORE
from upstroke.audio.clips.bank import open_cue_bank
from upstroke.audio.clips.store import ClipStore
from upstroke.audio.clips.unpack import clips_of, unpack
from upstroke.audio.hearing.messages import Times
from upstroke.audio.pcm import read_wav
from upstroke.core.planning.compiler import compile_timeline
from upstroke.core.planning.timeline import CueKind, Timeline
from upstroke.core.settings import Settings
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
    return _alarms(studio, prose_of(studio, speakers, sentences_of(TEXTS), seconds))


def songs(studio: Studio, seconds: float) -> Alarms:
    """Music alone, as loud as somebody who speaks."""
    return _alarms(studio, songs_of(studio, seconds, first=100))


def prose_of(
    studio: Studio, speakers: Sequence[Speaker], sentences: Iterator[str], seconds: float
) -> Iterator[Sound]:
    """What is heard of speakers who read by turns, each at another distance than the last."""
    passed = 0.0
    for number, turn in enumerate(_turns(sentences)):
        parts: list[Sound] = []
        for sentence in turn:
            said = studio.said(speakers[number % len(speakers)], sentence)
            pause = np.zeros(round(_PAUSE_S * RATE), dtype=np.float32)
            parts += [studio.heard(said, (0.4, 1.1)[number % 2]), pause]
        stream = np.concatenate(parts)
        yield stream + hush(len(stream), number)
        passed += len(stream) / RATE
        if passed >= seconds:
            return


def songs_of(studio: Studio, seconds: float, first: int) -> Iterator[Sound]:
    """What is heard of songs of five minutes, from this number on."""
    for seed in range(first, first + round(seconds / 300)):
        there = studio.elsewhere(music(300, seed))
        there = there * np.float32(SPOKEN / np.sqrt((there**2).mean()))
        yield there + hush(len(there), seed)


def _alarms(studio: Studio, streams: Iterator[Sound]) -> Alarms:
    passed, said = 0.0, list[str]()
    for stream in streams:
        said += _believed(studio, stream)
        passed += len(stream) / RATE
    return Alarms(passed, tuple(said))


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


def sentences_of(texts: Sequence[Path]) -> Iterator[str]:
    """What can be read aloud of them."""
    for path in texts:
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
    programmes = Library(ASSETS / "programmes").programmes()
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

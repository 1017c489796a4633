"""Streams of commands and noises as a microphone on a table would give them, and what is heard."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from scipy.signal import fftconvolve

from tools.hearing.noise import fan, level, music
from tools.hearing.room import Place, response, speaker_at
from tools.hearing.speakers import RATE, Sound, Speaker, blocks, say
from tools.places import AUDIO
from upstroke.audio.hearing.echo import EchoCanceller
from upstroke.audio.hearing.listener import Listener
from upstroke.audio.hearing.messages import HeardPhrase, Times
from upstroke.audio.hearing.spotter import Spotter
from upstroke.core.session.voice_commands import PHRASES, SOUNDS, SpokenCommand, phrase_of

SPOKEN = 0.05
"""Root mean square of speech where the microphone is: -26 dB of full scale."""

HUSH_DB = -45.0
"""The microphone's own noise and the room's, below that."""

APART_S = 4.0
"""From one command to the next."""

LEAD_S = 8.0
"""Of noise alone, before the first."""

ANSWERED_WITHIN_S = 2.5
"""After its end a command is given up."""

LOUDSPEAKER = Place(1.75, 1.35, 0.72)
"""In the same laptop as the microphone."""

ELSEWHERE = Place(3.6, 3.0, 1.1)
"""Where music and a fan stand."""

LAG_S = 0.12
"""What buffers add to the way from our samples to the microphone's."""

DRIFT = 0.0
"""By how much the clock of what plays is faster than that of what listens: not, in one device."""

AMBIENCES = ("rain", "waves", "warm")


@dataclass(frozen=True, slots=True)
class Condition:
    """Where somebody speaks, and over what, so many decibels below."""

    distance: float
    noise: str | None = None
    below: float = 0.0
    subtracts: bool = True

    @property
    def name(self) -> str:
        """What a table calls it."""
        return "quiet" if self.noise is None else f"{self.noise}, {self.below:g} dB below"


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of commands: how many, understood, taken for others; and how late, in seconds."""

    said: int
    right: int
    wrong: int
    stray: int
    delays: tuple[float, ...]
    cpu: float
    by_wish: dict[SpokenCommand, tuple[int, int]]


class Studio:
    """Has everybody say everything once, and keeps it.

    Args:
        folder: where it is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rooms = {distance: response(speaker_at(distance)) for distance in (0.4, 1.1)}
        self._near, self._far = response(LOUDSPEAKER), response(ELSEWHERE)
        self._noises: dict[str, Sound] = {}
        self.spotter = Spotter([each.words for each in PHRASES], SOUNDS)

    def said(self, speaker: Speaker, text: str) -> Sound:
        """A text, spoken close by."""
        key = hashlib.sha256(f"{speaker} {text}".encode()).hexdigest()[:20]
        file = self._folder / f"{key}.npy"
        if not file.exists():
            np.save(file, say(speaker, text))
        return np.asarray(np.load(file), dtype=np.float32)

    def heard(self, said: Sound, distance: float) -> Sound:
        """The same, as it comes to the microphone."""
        there = fftconvolve(said, self._rooms[distance]).astype(np.float32)
        return np.asarray(there * (SPOKEN / level(there)), dtype=np.float32)

    def noise(self, name: str, seconds: float) -> tuple[Sound, Sound | None]:
        """A noise at the microphone, at any level, and what of it the app itself plays."""
        frames = int(seconds * RATE)
        if name == "music":
            return self._there(name, music(seconds, 11), self._far)[:frames], None
        if name == "fan":
            return self._there(name, fan(seconds, 11), self._far)[:frames], None
        loop = ambience(name)
        played = np.resize(loop, frames)
        late = np.concatenate([np.zeros(int(LAG_S * RATE), dtype=np.float32), played])
        drifted = np.interp(np.arange(frames) * (1 + DRIFT), np.arange(len(late)), late)
        return self._there(f"{name} {frames}", drifted.astype(np.float32), self._near), played

    def at_the_loudspeaker(self, sound: Sound) -> Sound:
        """What the app plays, as it comes to the microphone."""
        return np.asarray(fftconvolve(sound, self._near)[: len(sound)], dtype=np.float32)

    def elsewhere(self, sound: Sound) -> Sound:
        """What sounds across the room, as it comes to the microphone."""
        return np.asarray(fftconvolve(sound, self._far)[: len(sound)], dtype=np.float32)

    def _there(self, key: str, sound: Sound, room: Sound) -> Sound:
        if key not in self._noises or len(self._noises[key]) < len(sound):
            self._noises[key] = fftconvolve(sound, room)[: len(sound)].astype(np.float32)
        return self._noises[key]


def ambience(name: str) -> Sound:
    """One of the app's own recordings."""
    file = AUDIO / "ambience" / f"{name}.flac"
    samples, rate = soundfile.read(file, dtype="float32", always_2d=True)
    return np.asarray(soxr.resample(samples.mean(axis=1), rate, RATE), dtype=np.float32)


def hush(frames: int, seed: int) -> Sound:
    """A quiet room."""
    chance = np.random.default_rng(seed)
    gain = SPOKEN * 10 ** (HUSH_DB / 20)
    return np.asarray(chance.standard_normal(frames, dtype=np.float32) * gain)


def listened(
    studio: Studio, sound: Sound, own: Sound | None = None, deaf: Times = (), strain: float = 0.0
) -> Iterator[tuple[HeardPhrase, float]]:
    """Each phrase that is heard in a stream, and the second at which it is told of."""
    listener, echo, at = Listener(studio.spotter.spot, PHRASES), EchoCanceller(), 0
    listener.deafen(deaf)
    listener.strain = strain
    for block in blocks(sound):
        left = block if own is None else echo.without(block, own[at : at + len(block)])
        at += len(block)
        for heard in listener.hear(left, round(at / RATE * 1e9)):
            yield heard, at / RATE


def commanded(
    studio: Studio, speaker: Speaker, condition: Condition, phrases: Sequence[str]
) -> Tally:
    """Somebody says phrases one after another; what is heard of them."""
    frames = int((LEAD_S + APART_S * len(phrases)) * RATE)
    stream = hush(frames, len(speaker.name))
    ends: list[float] = []
    for number, phrase in enumerate(phrases):
        begin = int((LEAD_S + APART_S * number) * RATE)
        there = studio.heard(studio.said(speaker, phrase), condition.distance)
        there = there[: frames - begin]
        stream[begin : begin + len(there)] += there
        ends.append(begin / RATE + len(studio.said(speaker, phrase)) / RATE)
    own = None
    if condition.noise is not None:
        noise, own = studio.noise(condition.noise, frames / RATE)
        gain = SPOKEN * 10 ** (-condition.below / 20) / float(np.sqrt((noise**2).mean()))
        stream = stream + noise * gain
    began = time.process_time()
    heard = list(listened(studio, stream, own if condition.subtracts else None))
    cpu = (time.process_time() - began) / (frames / RATE)
    return _tally(phrases, ends, [(each, at) for each, at in heard if each.believed], cpu)


def _tally(
    phrases: Sequence[str],
    ends: Sequence[float],
    heard: list[tuple[HeardPhrase, float]],
    cpu: float,
) -> Tally:
    right, wrong, delays = 0, 0, []
    by_wish: dict[SpokenCommand, tuple[int, int]] = {}
    for phrase, end in zip(phrases, ends, strict=True):
        wish = _wish(phrase)
        answer = next(
            (each for each in heard if end - 0.6 < each[1] <= end + ANSWERED_WITHIN_S), None
        )
        hit = answer is not None and _wish(answer[0].words) is wish
        if answer is not None:
            heard.remove(answer)
            wrong += not hit
        if answer is not None and hit:
            right += 1
            delays.append(answer[1] - end)
        said, hits = by_wish.get(wish, (0, 0))
        by_wish[wish] = said + 1, hits + hit
    return Tally(len(phrases), right, wrong, len(heard), tuple(delays), cpu, by_wish)


def _wish(words: str) -> SpokenCommand:
    phrase = phrase_of(words)
    if phrase is None:
        raise ValueError(words)
    return phrase.wish


def summed(tallies: Sequence[Tally]) -> Tally:
    """Several as one."""
    by_wish: dict[SpokenCommand, tuple[int, int]] = {}
    for tally in tallies:
        for wish, (said, hits) in tally.by_wish.items():
            before = by_wish.get(wish, (0, 0))
            by_wish[wish] = before[0] + said, before[1] + hits
    return Tally(
        sum(each.said for each in tallies),
        sum(each.right for each in tallies),
        sum(each.wrong for each in tallies),
        sum(each.stray for each in tallies),
        tuple(delay for each in tallies for delay in each.delays),
        sum(each.cpu for each in tallies) / len(tallies),
        by_wish,
    )

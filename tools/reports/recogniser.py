"""A plain recogniser's ears, and how far from what was said is what it heard.

The recogniser is pocketsphinx with the model, dictionary and language model of its own package,
and default settings: it may hear any sentence of English. It judges each clip by itself, so the
order of the clips does not matter.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from pocketsphinx import Decoder

from tools.sound.samples import SAMPLE_RATE, Samples, as_16_bit

_EAR_RATE = 16_000  # frames/s that the recogniser's model was trained with
SURROUNDED = SAMPLE_RATE // 5  # frames of silence around each clip
_VARIANTS = 9  # the dictionary has no word with more pronunciations
_UNKNOWN = {"upstroke": "AH P S T R OW K", "kneads": "N IY D Z"}
_COMPOUNDS = {
    "upstroke": ("up", "stroke"),
    "halfway": ("half", "way"),
    "warmup": ("warm", "up"),
    "aside": ("a", "side"),
}
_CHOICE = "choice"
_FREE = "_default"


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood, and how many words of it are wrong, missing or added.

    `wrong` goes by spelling; in `misheard` words that sound alike are the same word.
    """

    words: tuple[str, ...]
    text: str
    wrong: int
    misheard: int


class Ear:
    """The recogniser. It takes 0.3 s to make, and a tenth of a clip's length to hear it."""

    def __init__(self) -> None:
        self._decoder = Decoder(samprate=_EAR_RATE, loglevel="FATAL")

    def hear(self, file: Path, said: str) -> Heard:
        """Listen to a clip that says something."""
        words, text = words_of(said), self.listen(_read(file))
        heard = words_of(text)
        return Heard(
            tuple(words),
            text,
            distance(words, heard),
            distance(_split(words), _split(heard), self._alike),
        )

    def choose(self, file: Path, phrases: Sequence[str]) -> str | None:
        """Which of some phrases a clip says, when it can only be one of them; None for none."""
        self._learn()
        spoken = {" ".join(words_of(phrase)): phrase for phrase in phrases}
        grammar = f"#JSGF V1.0; grammar g; public <g> = {' | '.join(spoken)};"
        self._decoder.add_jsgf_string(_CHOICE, grammar)
        self._decoder.activate_search(_CHOICE)
        text = self.listen(_read(file))
        self._decoder.activate_search(_FREE)
        return spoken.get(text)

    def listen(self, clip: Samples) -> str:
        """What any sentence of English says; nothing where none is understood."""
        samples = np.pad(clip, SURROUNDED)
        heard = np.clip(soxr.resample(samples, SAMPLE_RATE, _EAR_RATE), -1, 1 - 2**-15)
        self._decoder.start_utt()
        self._decoder.process_raw(as_16_bit(heard).tobytes(), full_utt=True)
        self._decoder.end_utt()
        guess = self._decoder.hyp()
        return str(guess.hypstr) if guess else ""

    def _learn(self) -> None:
        for word, sounds in _UNKNOWN.items():
            if self._decoder.lookup_word(word) is None:
                self._decoder.add_word(word, sounds, update=True)

    def _alike(self, one: str, other: str) -> bool:
        return one == other or bool(self._sounds(one) & self._sounds(other))

    def _sounds(self, word: str) -> set[str]:
        names = (word, *(f"{word}({number})" for number in range(2, _VARIANTS)))
        found = (self._decoder.lookup_word(name) for name in names)
        known = {str(sounds) for sounds in found if sounds is not None}
        return known or {_UNKNOWN.get(word, word)}


def _read(file: Path) -> Samples:
    samples: Samples = soundfile.read(file)[0]
    return samples


def words_of(text: str) -> list[str]:
    """The bare words, `warm-up` as two."""
    return re.sub(r"[^a-z' ]", " ", text.lower()).split()


def _split(words: Sequence[str]) -> list[str]:
    return [part for word in words for part in _COMPOUNDS.get(word, (word,))]


def distance(
    said: Sequence[str], heard: Sequence[str], same: Callable[[str, str], bool] = operator.eq
) -> int:
    """Levenshtein's, in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, start=1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, start=1):
            change = diagonal + (not same(word, other))
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, change)
    return row[-1]

"""Phrases found in a passage of speech, by pocketsphinx; the one module that knows it.

The passage is judged as a whole, so that its own mean (of the cepstrum) is taken off it. Listening
without an end, as keyword spotting is mostly done, has the mean of the last many seconds taken off,
which are mostly silence: 15 % of the commands in a quiet room are lost by that (docs/voice.md).
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pocketsphinx import Decoder, get_model_path

from upstroke.audio.hearing.sound import RATE, Sound

_LEAST = -25
"""Power of ten: what is less likely is not told of at all."""

_STEP = 1024 * math.log10(1.0001)
"""A step of the recogniser's scores, in powers of ten: logarithms to base 1.0001, by 1024."""

_TOP = 1500
"""Steps that it takes off a score, so that its own arithmetic cannot overflow."""


@dataclass(frozen=True, slots=True)
class Spotted:
    """A phrase, its score in powers of ten, and the frames of the passage that it takes."""

    words: str
    score: float
    begin: int
    end: int


class Spotter:
    """Takes half a second to make; a passage takes a twentieth of its length.

    Args:
        phrases: in words of the recogniser's dictionary, or of `sounds`.
        sounds: pronunciations of words, the usual one first.
    """

    def __init__(self, phrases: Sequence[str], sounds: Mapping[str, Sequence[str]]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            lists = Path(folder) / "phrases"
            lists.write_text("".join(f"{each} /1e{_LEAST}/\n" for each in phrases))
            self._decoder = Decoder(
                hmm=get_model_path("en-us/en-us"),
                dict=str(_dictionary(Path(folder), phrases, sounds)),
                kws=str(lists),
                samprate=RATE,
                cmn="batch",
                # The defaults lose four phrases in ten.
                kws_plp=1e-9,
                beam=1e-150,
                loglevel="FATAL",
            )

    def spot(self, passage: Sound) -> tuple[Spotted, ...]:
        """All phrases that may be in a passage, the likeliest first, each once."""
        whole = np.clip(np.round(passage * 2**15), -(2**15), 2**15 - 1).astype("<i2")
        self._decoder.start_utt()
        self._decoder.process_raw(whole.tobytes(), full_utt=True)
        self._decoder.end_utt()
        best: dict[str, Spotted] = {}
        for each in self._found():
            if each.words not in best or each.score > best[each.words].score:
                best[each.words] = each
        return tuple(sorted(best.values(), key=lambda each: -each.score))

    def _found(self) -> Iterator[Spotted]:
        if self._decoder.hyp() is None:
            return
        for each in self._decoder.seg():
            steps = math.log(max(each.prob, 1e-9)) / math.log(1.0001)
            score = (steps + _TOP) * _STEP
            yield Spotted(each.word.strip(), score, each.start_frame, each.end_frame)


def _dictionary(folder: Path, phrases: Sequence[str], sounds: Mapping[str, Sequence[str]]) -> Path:
    """The recogniser's dictionary, of our words alone: reading all of it takes most of a second."""
    words = {word for phrase in phrases for word in phrase.split()}
    with Path(get_model_path("en-us/cmudict-en-us.dict")).open(encoding="utf-8") as lines:
        known = [line for line in lines if line.split(maxsplit=1)[0].split("(")[0] in words]
    kept = [line for line in known if line.split(maxsplit=1)[0].split("(")[0] not in sounds]
    for word, said in sounds.items():
        kept += [f"{word}{f'({at})' if at > 1 else ''} {how}\n" for at, how in enumerate(said, 1)]
    out = folder / "dictionary"
    out.write_text("".join(kept))
    return out

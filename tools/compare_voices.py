"""Which voice is understood best: `python -m tools.compare_voices --phrases FILE bdl:80 clb:85`.

A plain recogniser (pocketsphinx with its own model and dictionary) listens to the
finished clips, in silence and with pink noise 10 dB below the voice, and its word
error is counted. It mishears more than people do, and writes "heel" as "heal": only
the order of the voices means anything.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence

import numpy as np
import soxr
from pocketsphinx import Decoder

from tools.loudness import amplitude
from tools.polish import LOUDNESS
from tools.record_voice import Recording, read_phrases, spoken
from tools.sound import SAMPLE_RATE, Samples, as_16_bit

_EAR_RATE = 16_000  # frames/s that the recogniser's model was trained with
_SURROUNDED = SAMPLE_RATE // 5  # frames of silence around each clip
_NOISE = LOUDNESS - 2 - 10  # dB RMS; speech at -19 LUFS has about -21 dB RMS


def main(arguments: list[str] | None = None) -> int:
    """Print the word error of each voice."""
    parser = argparse.ArgumentParser(prog="python -m tools.compare_voices", description=__doc__)
    parser.add_argument("--phrases", required=True, help='one phrase a line; "-": standard input')
    parser.add_argument("voices", nargs="+", metavar="VOICE:RATE")
    chosen = parser.parse_args(arguments)
    phrases = read_phrases(chosen.phrases)
    ear = Decoder(samprate=_EAR_RATE, loglevel="FATAL")
    for name in chosen.voices:
        voice, _, rate = name.partition(":")
        clips = [spoken(Recording(text, voice, (int(rate),))) for text in phrases]
        clear = word_error(ear, phrases, clips)
        noisy = word_error(ear, phrases, [_in_noise(clip) for clip in clips])
        print(f"{name}: {clear:.0%} in silence, {noisy:.0%} in noise")
    return 0


def word_error(ear: Decoder, phrases: Sequence[str], clips: Sequence[Samples]) -> float:
    """Wrong, missing and added words as a part of those that were said."""
    wrong = said = 0
    for text, clip in zip(phrases, clips, strict=True):
        words = _words(text)
        wrong += _distance(words, _words(_heard(ear, clip)))
        said += len(words)
    return wrong / said


def _heard(ear: Decoder, clip: Samples) -> str:
    dense = np.clip(np.pad(clip, _SURROUNDED), -1, 1)
    ear.start_utt()
    ear.process_raw(
        as_16_bit(soxr.resample(dense, SAMPLE_RATE, _EAR_RATE)).tobytes(), full_utt=True
    )
    ear.end_utt()
    guess = ear.hyp()
    return guess.hypstr if guess else ""


def _in_noise(clip: Samples) -> Samples:
    around = np.pad(clip, _SURROUNDED)
    white = np.fft.rfft(np.random.default_rng(1).standard_normal(len(around)))
    pink = np.fft.irfft(white / np.sqrt(np.arange(1, len(white) + 1)), len(around))
    noisy: Samples = around + pink / pink.std() * amplitude(_NOISE)
    return noisy


def _words(text: str) -> list[str]:
    return re.sub(r"[^a-z' ]", " ", text.lower()).split()


def _distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """Levenshtein's, in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, start=1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, start=1):
            change = diagonal + (word != other)
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, change)
    return row[-1]


if __name__ == "__main__":
    sys.exit(main())

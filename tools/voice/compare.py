"""Which voice is understood best: `python -m tools.voice.compare --phrases FILE bdl:80 clb:85`.

A plain recogniser (pocketsphinx with its own model and dictionary) listens to the
finished clips, in silence and with pink noise 10 dB below the voice, and its word
error is counted. It mishears more than people do, and writes "heel" as "heal": only
the order of the voices means anything.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import numpy as np

from tools.reports.recogniser import SURROUNDED, Ear, distance, words_of
from tools.sound.loudness import amplitude
from tools.sound.samples import Samples
from tools.voice.polish import LOUDNESS
from tools.voice.record import Recording, read_phrases, spoken

_NOISE = LOUDNESS - 2 - 10  # dB RMS; speech at -19 LUFS has about -21 dB RMS


def main(arguments: list[str] | None = None) -> int:
    """Print the word error of each voice."""
    parser = argparse.ArgumentParser(prog="python -m tools.voice.compare", description=__doc__)
    parser.add_argument("--phrases", required=True, help='one phrase a line; "-": standard input')
    parser.add_argument("voices", nargs="+", metavar="VOICE:RATE")
    chosen = parser.parse_args(arguments)
    phrases = read_phrases(chosen.phrases)
    ear = Ear()
    for name in chosen.voices:
        voice, _, rate = name.partition(":")
        clips = [spoken(Recording(text, voice, (int(rate),))) for text in phrases]
        clear = word_error(ear, phrases, clips)
        noisy = word_error(ear, phrases, [_in_noise(clip) for clip in clips])
        print(f"{name}: {clear:.0%} in silence, {noisy:.0%} in noise")
    return 0


def word_error(ear: Ear, phrases: Sequence[str], clips: Sequence[Samples]) -> float:
    """Wrong, missing and added words as a part of those that were said."""
    wrong = said = 0
    for text, clip in zip(phrases, clips, strict=True):
        words = words_of(text)
        wrong += distance(words, words_of(ear.listen(clip)))
        said += len(words)
    return wrong / said


def _in_noise(clip: Samples) -> Samples:
    around = np.pad(clip, SURROUNDED)
    white = np.fft.rfft(np.random.default_rng(1).standard_normal(len(around)))
    pink = np.fft.irfft(white / np.sqrt(np.arange(1, len(white) + 1)), len(around))
    noisy: Samples = around + pink / pink.std() * amplitude(_NOISE)
    return noisy


if __name__ == "__main__":
    sys.exit(main())

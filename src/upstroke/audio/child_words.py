"""What the children say went wrong, in the person's language.

They speak English down their pipes: no more is imported there than they play or listen with.
"""

from __future__ import annotations

from upstroke.texts import marked, translated

_TEXTS = (
    marked("no sound device can be opened"),
    marked("Qt found no sound device"),
    marked("the sound device stopped"),
    marked("the sound device can't be opened"),
    marked("the sound device stopped responding"),
    marked("the sound device was changed"),
    marked("there is no microphone"),
    marked("the microphone stopped"),
    marked("the microphone was changed"),
    marked("the microphone's format is not supported"),
    marked("the microphone gives no sound"),
    marked("simpleaudio can't open the sound device ({error})"),
    marked("{file} is not 48 kHz mono"),
    marked("{file} is not a readable WAV file"),
    marked("{file} has {bits}-bit samples instead of 16-bit ones"),
    marked("{file} does not say its sample rate"),
    marked("{library} is not installed"),
    marked("{library} can't be loaded ({error})"),
)


def in_our_words(why: str) -> str:
    """What a child said, as a person is told; what is not known here stays as it is."""
    return "; ".join(translated(each, _TEXTS) for each in why.split("; "))

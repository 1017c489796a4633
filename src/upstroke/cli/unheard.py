"""Tells which of a programme's own texts will not be heard, in sentences and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from upstroke.core.planning.unheard import Change, Remedy, Unheard
from upstroke.texts import marked, tr
from upstroke.texts.regions import figure

MOST_TOLD = 20
"""Texts of one file or session that are told in words; how many more there are is told too."""

_LEFT_OUT = {
    "no room": marked("“{text}” is not heard: there is no room for it."),
    "no sound for it": marked("“{text}” is not heard: no voice of this computer can say it."),
    "beyond the step": marked("“{text}” is not heard: it belongs beyond the end of its step."),
    "no second side": marked("“{text}” is not heard: the step has no second side."),
}

_REPLACED = {
    "no room": marked("“{text}” has no room, and “{said}” is said instead."),
    "no sound for it": marked("“{text}” has no voice, and “{said}” is said instead."),
    "beyond the step": marked("“{text}” belongs beyond the end, and “{said}” is said instead."),
}

_SOUND = marked("“{text}” has no room, and a chime or tick sounds instead.")
_CARE = marked("“{text}” keeps from harm and is not heard: there is no time for it.")

_WOULD_HELP = {
    Change.LEAD_IN: marked("A lead-in of at least {seconds} s would help."),
    Change.SECONDS: marked("At least {seconds} s of work would help."),
    Change.EACH: marked("At least {seconds} s for each would help."),
    Change.PHASE: marked("A phase of at least {seconds} s would help."),
    Change.AT: marked("At {seconds} s there is room for it."),
}


def sentence(text: Unheard, remedy: Remedy | None) -> str:
    """Say what is not heard as it is written, why, and what would help."""
    words, why = text.first.wanted, text.first.why
    if text.said is not None:
        told = tr(_REPLACED[why], text=words, said=text.said)
    elif text.first.got is not None:
        told = tr(_SOUND, text=words)
    elif text.first.reason == "care" and why == "no room":
        told = tr(_CARE, text=words)
    else:
        told = tr(_LEFT_OUT[why], text=words)
    if remedy is None:
        return told
    return f"{told} {tr(_WOULD_HELP[remedy.change], seconds=figure(_seconds(remedy)))}"


def and_more(rest: int) -> Iterator[str]:
    """Count those that were not told in words."""
    if rest > 0:
        yield tr("And {count} more.", "", rest)


def as_value(text: Unheard, remedy: Remedy | None, length: str) -> dict[str, object]:
    """For JSON: seconds, and words that are the same in every language but for the sentence."""
    return {
        "text": text.first.wanted,
        "step": text.written.step,
        "length": length,
        "start": text.first.start / 1000,
        "times": text.times,
        "cue": text.first.reason,
        "reason": text.first.why,
        "said": text.said,
        "help": None if remedy is None else {remedy.change.value: remedy.value / 1000},
        "sentence": sentence(text, remedy),
    }


def _seconds(remedy: Remedy) -> str:
    return f"{remedy.value / 1000:g}"

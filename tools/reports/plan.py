"""What the planner did with every phrase: `python -m tools.reports.plan` writes docs/sound/plan.md.

A test fails when the page is not what the planner does today.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.reports.pages import Session, bank, clock, programmes, seconds, sessions, table, write
from tools.reports.unasked import unasked
from upstroke.core.planning.timeline import Cue, CueKind, Timeline, Unplaced
from upstroke.core.units import Millis

PAGE = "plan.md"

HIGH = ("step", "safety", "opening", "care", "turn", "count", "end", "halfway", "preview")
"""Reasons for a cue that may be shortened and never left out."""

WINDOW: Millis = 60_000
"""The quietest stretch is the minute with the least sound in it."""

_SOUNDS = (CueKind.SPEECH, CueKind.CHIME, CueKind.TICK)

_INTRODUCTION = """\
# What is said whole, what is shortened, what is left out

Written by `python -m tools.reports.plan` (`make reports`) from the built-in programmes and the
measured lengths of their clips, with the settings of a first start. The rules are in
[cue-rules.md](../cue-rules.md).

- **whole**: phrases in their first form; **shortened**: in a later form; **dropped**: not said.
- **longest pause**: the longest time without a voice, chime or tick.
- **quietest minute**: the one with the least sound in it, and how much that is.
- *No room* means: the clip, with its distance from what is more important, does not fit where it
  still makes sense. A technique's own prompt keeps 4 s from all other speech, may be moved by an
  eighth of its step, and is the first to go. An opening has the lead-in and, in timed steps, three
  quarters of the work; in counted steps it ends before the counting begins.
"""


def main() -> None:
    """Write the page."""
    write(PAGE, page())


def page() -> str:
    """The whole report."""
    every = list(sessions())
    parts = [_INTRODUCTION, _summary(every), _never_dropped(every)]
    parts += [_session(one) for one in every]
    parts.append(_over_listed())
    return "\n\n".join(part.strip() for part in parts) + "\n"


def dropped(timeline: Timeline) -> list[Unplaced]:
    """What is not sounded in any form."""
    return [note for note in timeline.unplaced if note.got is None]


def sounding(timeline: Timeline) -> list[Cue]:
    """Voice, chimes and ticks, in order; neither the pulse nor the bed."""
    return [cue for cue in timeline.cues if cue.kind in _SOUNDS]


def longest_pause(timeline: Timeline) -> tuple[Millis, Millis]:
    """Start and length of the longest time without any sound."""
    cues = sounding(timeline)
    ends = [0, *(cue.end for cue in cues)]
    starts = [*(cue.start for cue in cues), timeline.total]
    start, length = max(zip(ends, starts, strict=True), key=lambda gap: gap[1] - gap[0])
    return start, length - start


def quietest_minute(timeline: Timeline) -> tuple[Millis, Millis]:
    """Start of the minute with the least sound in it, and how long that sounds."""
    cues = sounding(timeline)
    edges = [0, *(cue.end for cue in cues), *(cue.start - WINDOW for cue in cues)]
    latest = max(0, timeline.total - WINDOW)
    starts = {min(max(edge, 0), latest) for edge in edges}
    return min(((at, _sound_between(cues, at, at + WINDOW)) for at in starts), key=_quieter)


def _quieter(found: tuple[Millis, Millis]) -> tuple[Millis, Millis]:
    return found[1], found[0]


def _sound_between(cues: Sequence[Cue], start: Millis, end: Millis) -> Millis:
    return sum(max(0, min(cue.end, end) - max(cue.start, start)) for cue in cues)


def _summary(every: Sequence[Session]) -> str:
    head = ("session", " takes", " cues", " spoken", " whole", " shortened", " dropped")
    return table((*head, " longest pause", " quietest minute"), map(_figures, every))


def _figures(session: Session) -> tuple[object, ...]:
    timeline = session.timeline
    spoken = [cue for cue in timeline.cues if cue.kind is CueKind.SPEECH]
    lost = len(dropped(timeline))
    shortened = len(timeline.unplaced) - lost
    at, pause = longest_pause(timeline)
    minute, sound = quietest_minute(timeline)
    counts = (len(sounding(timeline)), len(spoken), len(spoken) - shortened, shortened, lost)
    return (
        session.name,
        clock(timeline.total),
        *counts,
        f"{seconds(pause)} at {clock(at)} ({_where(timeline, at)})",
        f"{seconds(sound)} from {clock(minute)}",
    )


def _where(timeline: Timeline, at: Millis) -> str:
    step = timeline.at(at).step
    return f"{step.title}, {step.side_word}" if step.turns > 1 else step.title


def _never_dropped(every: Sequence[Session]) -> str:
    lost = [note for one in every for note in dropped(one.timeline) if note.reason in HIGH]
    if not lost:
        return f"Nothing of high priority ({', '.join(HIGH)}) is left out of any of them."
    return f"**{len(lost)} cues of high priority are left out.**"


def _session(session: Session) -> str:
    heading = f"## {session.name}"
    notes = sorted(session.timeline.unplaced, key=lambda note: note.step)
    if not notes:
        return f"{heading}\n\nEverything is said, and whole."
    head = ("step", "what", "wanted", "said instead", "why")
    return f"{heading}\n\n{table(head, (_note(session.timeline, note) for note in notes))}"


def _note(timeline: Timeline, note: Unplaced) -> tuple[str, ...]:
    step = timeline.steps[note.step]
    place = f"{step.title}, {step.side_word}"
    room = f"{seconds(step.work_start - step.start)} + {seconds(step.end - step.work_start)}"
    instead = _with_length(note.got) if note.got else "(dropped)"
    return place, note.reason, _with_length(note.wanted), instead, f"{note.why} (step of {room})"


def _with_length(text: str) -> str:
    clip = bank_clip(text)
    return f"{text} ({clip})" if clip else text


_BANK = bank()


def bank_clip(text: str) -> str | None:
    """How long a phrase or chime sounds, None when there is no clip of it."""
    clip = _BANK.speech(text) or _BANK.chime(text)
    return seconds(clip.length) if clip else None


def _over_listed() -> str:
    lines = [
        "## Recorded, and never asked for",
        "The list of phrases to record (`spoken_phrases`) is made without looking at the order of",
        "the steps. No length, choice of sides or option, no duration and no step left out can ask",
        "for these: a first step is never next, and a counted step announces nothing.",
    ]
    for programme in programmes():
        texts = unasked(programme)
        listed = " · ".join(texts) if texts else "none"
        lines.append(f"\n**{programme.id}** ({len(texts)}): {listed}")
    return "\n".join((lines[0], "", *lines[1:]))


if __name__ == "__main__":
    main()

"""What every step would like to sound, before anybody looks whether there is room.

A wish has forms, best first; the planner takes the longest that fits in its window. Whose wish
comes first when two want one place is told by `PRIORITY`, in docs/cue-rules.md too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from upstroke.core import wording
from upstroke.core.layout import Laid
from upstroke.core.programme import Anchor, Counted, Cycled, Programme, Prompt, Turns
from upstroke.core.settings import Settings
from upstroke.core.timeline import Count, CueKind
from upstroke.core.units import Millis

PRIORITY = (
    "step",
    "safety",
    "opening",
    "care",
    "turn",
    "count",
    "end",
    "halfway",
    "preview",
    "seconds left",
    "prompt",
    "go",
    "pulse",
)
"""Reasons for a cue, the most important first."""

FIRST_SOUND: Millis = 500
"""Silence before the very first cue: a sleeping sink swallows the start of what it plays."""

GAP: Millis = 150
"""Least silence between two cues, beside what the clips themselves begin and end with."""

SENTENCE_GAP: Millis = 400
"""Least silence between two utterances, so that one is taken in before the next begins. A count
keeps to `GAP`: its words are no sentences, and its beat is not to be waited for."""

OPENING_SHARE = 0.75
"""An opening that runs on into the work ends within this share of it."""

WANDER: Millis = 4_000
"""How far a technique's prompt may be moved from its place to find room."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to sound a wish: words to speak, or the name of a chime or tick."""

    kind: CueKind
    text: str


@dataclass(frozen=True, slots=True)
class Wish:
    """A sound somebody wants: near `start`, no earlier than `earliest`, ended by `latest`.

    `slack` is how far from its start it may be put and still make sense, in milliseconds.
    """

    reason: str
    forms: tuple[Form, ...]
    start: Millis
    earliest: Millis
    latest: Millis
    slack: Millis


def wishes(
    programme: Programme, laid: Laid, following: Laid | None, settings: Settings
) -> list[Wish]:
    """Everything one step wants to sound, in no particular order."""
    wanted = _Wanted(programme, laid, following, settings)
    found = [*wanted.structure(), *wanted.words()]
    return [wish for wish in found if wish.forms]


class _Wanted:
    """The wishes of one step, by the rules of the programme and the person's settings."""

    def __init__(
        self, programme: Programme, laid: Laid, following: Laid | None, settings: Settings
    ) -> None:
        self._programme = programme
        self._laid = laid
        self._step = laid.step
        self._technique = laid.slot.technique
        self._following = following
        self._mode = settings.cues
        self._prompts = settings.prompts
        self._work = laid.step.end - laid.step.work_start
        self._timed = not isinstance(self._technique.work, Counted | Cycled)

    def structure(self) -> Iterator[Wish]:
        """What marks the session's form: chimes, safety, opening, changes within, the end."""
        step = self._step
        first = step.index == 0
        start = step.start + (min(FIRST_SOUND, (step.work_start - step.start) // 4) if first else 0)
        name = "start" if first else ("change" if step.change else "step")
        yield Wish("step", self._chime(name), start, start, step.end, 0)
        safety = self._programme.safety
        if first and safety is not None:
            forms = self._speech(safety.spoken, safety.spoken_short)
            yield Wish("safety", forms, start, start, step.end, self._work)
        yield self._opening(start)
        if self._following is None:
            length = step.end - step.start
            forms = (*self._chime("end"), *self._chime("end-short"))
            yield Wish("end", forms, step.end, step.start, step.end, length)
        if self._mode.chimes and not self._mode.speaks and self._timed:
            work = step.work_start
            yield Wish("go", self._chime("go"), work, work, step.end, GAP)

    def words(self) -> Iterator[Wish]:
        """What is said while the hands work."""
        yield from self._turns()
        if not self._timed:
            yield from self._counts()
            return
        yield from self._reminders()
        for prompt in self._technique.prompts:
            if prompt.care or self._prompts.technique:
                yield self._prompt(prompt)

    def _opening(self, start: Millis) -> Wish:
        step = self._step
        texts = wording.openings(
            self._programme, self._technique, step.side, second=self._laid.slot.second
        )
        latest = step.work_start - GAP
        if self._timed:
            latest = step.work_start + round(self._work * OPENING_SHARE)
        return Wish("opening", self._speech(*texts), start, start, latest, latest - start)

    def _turns(self) -> Iterator[Wish]:
        """A change in the middle of a step: of side, or from one set of items to the next."""
        technique, step = self._technique, self._step
        if technique.sides is not None and technique.sides.turns is Turns.MIDWAY:
            for span in [span for span in self._laid.spans if span.start > step.work_start]:
                forms = (
                    *self._speech(*wording.midway(self._programme, span.side)),
                    *self._chime("change"),
                )
                yield Wish("turn", forms, span.start, span.start, step.end, 3_000)
        if isinstance(technique.work, Counted):
            yield from self._set_changes(technique.work)

    def _set_changes(self, work: Counted) -> Iterator[Wish]:
        figures, start = self._laid.figures, self._step.work_start
        for index, one_set in enumerate(work.sets[1:], start=1):
            begin = start + sum(figures.counts[:index]) * figures.each
            texts = (self._filled(one_set.say), self._filled(one_set.short))
            forms = (*self._speech(*texts), *self._chime("change"))
            earliest = begin - figures.each
            yield Wish("turn", forms, begin, earliest, begin - GAP, figures.each)

    def _counts(self) -> Iterator[Wish]:
        items = [(span, span.count) for span in self._laid.spans if span.count is not None]
        for place, (span, count) in enumerate(items):
            forms = (*self._speech(self._count_text(place, count)), *self._tick())
            room = span.end - span.start
            yield Wish("count", forms, span.start, span.start, span.end, room // 3)

    def _count_text(self, place: int, count: Count) -> str:
        work = self._technique.work
        if isinstance(work, Cycled):
            return work.phases[place % len(work.phases)].say
        return count.name or wording.number_word(count.index, self._programme.language)

    def _reminders(self) -> Iterator[Wish]:
        rules, step, work = self._programme.speech, self._step, self._work
        if self._prompts.halfway and work >= rules.halfway_from and not self._turns_midway():
            middle = step.work_start + work // 2
            halfway = wording.said(wording.HALFWAY, self._programme.language)
            forms = (*self._speech(halfway), *self._chime("halfway"))
            yield Wish("halfway", forms, middle, step.work_start, step.end, 3_000)
        if self._prompts.seconds_left and work >= rules.seconds_left_from:
            at = step.end - rules.seconds_left
            left = wording.seconds_left(rules.seconds_left, self._programme.language)
            forms = (*self._speech(left), *self._tick())
            yield Wish("seconds left", forms, at, step.work_start, step.end, 600)
        if (
            self._tells_what_is_next()
            and work >= rules.preview_from
            and self._following is not None
        ):
            at = step.end - rules.preview_before
            latest = step.end - GAP
            forms = self._speech(*self._following.step.announced)
            yield Wish("preview", forms, at, step.work_start, latest, 3_000)

    def _tells_what_is_next(self) -> bool:
        return self._prompts.preview and wording.can_preview(self._programme.language)

    def _prompt(self, prompt: Prompt) -> Wish:
        step, work = self._step, self._work
        at = {
            Anchor.OFFSET: step.work_start + round(prompt.value),
            Anchor.FRACTION: step.work_start + round(work * prompt.value),
            Anchor.LEFT: step.end - round(prompt.value),
        }[prompt.anchor]
        forms = self._speech(self._filled(prompt.say))
        if prompt.care:
            return Wish("care", forms, at, step.start, step.end, step.end - step.start)
        return Wish("prompt", forms, at, step.work_start, step.end, min(WANDER, work // 8))

    def _turns_midway(self) -> bool:
        sides = self._technique.sides
        return sides is not None and sides.turns is Turns.MIDWAY

    def _filled(self, text: str | None) -> str | None:
        return None if text is None else wording.with_side(self._programme, text, self._step.side)

    def _speech(self, *texts: str | None) -> tuple[Form, ...]:
        if not self._mode.speaks:
            return ()
        return tuple(Form(CueKind.SPEECH, text) for text in texts if text)

    def _chime(self, name: str) -> tuple[Form, ...]:
        return (Form(CueKind.CHIME, name),) if self._mode.chimes else ()

    def _tick(self) -> tuple[Form, ...]:
        return (Form(CueKind.TICK, "tick"),) if self._mode.chimes else ()

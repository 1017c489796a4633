"""Requests for sounds of every step, before anybody looks whether there is room.

A request has forms, best first; the planner takes the longest that fits in its window. Which one
comes first when two want one place is told by `PRIORITY`, in docs/cue-rules.md too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from upstroke.core.planning.layout import Laid
from upstroke.core.planning.timeline import Count, CueKind, Written
from upstroke.core.programme.model import Counted, Cycled, Offset, Programme, Prompt, Share
from upstroke.core.settings import Settings
from upstroke.core.spoken import wording
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
"""A technique's prompt may be moved so far from its place to find room."""

SHORT_END: Millis = 1_000
"""Time at a session's end in which its last chime has room, in its short form."""

INSTEAD: Millis = 1_000
"""A technique's prompt so near to "halfway" or "ten seconds left" replaces it."""

_SLACK = {"halfway": 3_000, "seconds left": 600}
"""The app's own reminders may be put so far from their places."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to sound a request: words to speak, or the name of a chime or tick.

    `written`: where the programme's author wrote the words, None for the app's own.
    """

    kind: CueKind
    text: str
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class CueRequest:
    """A sound somebody wants: near `start`, no earlier than `earliest`, ended by `latest`.

    `slack` is how far from its start it may be put and still make sense, in milliseconds. Requests
    of one `row` are a beat: all take the same form, and each begins exactly at its start. A shorter
    form that ends by `better` is preferred to a longer one that only ends by `latest`.
    """

    reason: str
    forms: tuple[Form, ...]
    start: Millis
    earliest: Millis
    latest: Millis
    slack: Millis
    row: int | None = None
    better: Millis | None = None


def cue_requests(
    programme: Programme, laid: Laid, following: Laid | None, settings: Settings
) -> list[CueRequest]:
    """Everything one step wants to sound, in no particular order."""
    wanted = _StepRequests(programme, laid, following, settings)
    found = [*wanted.structure(), *wanted.words()]
    return [request for request in found if request.forms]


class _StepRequests:
    """The requests of one step, by the rules of the programme and the person's settings."""

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

    def structure(self) -> Iterator[CueRequest]:
        """Yield the marks of the session's form: chimes, safety, opening, the end."""
        step = self._step
        first = step.index == 0
        start = step.start + (min(FIRST_SOUND, (step.work_start - step.start) // 4) if first else 0)
        name = "start" if first else ("change" if step.change else "step")
        yield CueRequest("step", self._chime(name), start, start, step.end, 0)
        safety = self._programme.safety
        if first and safety is not None:
            forms = (
                *self._written(safety.spoken, "safety", "spoken", of_step=False),
                *self._written(safety.spoken_short, "safety", "spoken-short", of_step=False),
            )
            before = None if self._timed else step.work_start - GAP
            yield CueRequest("safety", forms, start, start, step.end, self._work, better=before)
        yield self._opening(start)
        if self._following is None:
            yield self._last_chime()
        if self._mode.chimes and not self._mode.speaks and self._timed:
            work = step.work_start
            yield CueRequest("go", self._chime("go"), work, work, step.end, GAP)

    def _last_chime(self) -> CueRequest:
        """At the very end: after the last count, or in place of the last where items are short."""
        step, last = self._step, self._laid.spans[-1]
        forms = (*self._chime("end"), *self._chime("end-short"))
        earliest = max(step.start, min(last.start, step.end - SHORT_END))
        return CueRequest("end", forms, step.end, earliest, step.end, step.end - earliest)

    def words(self) -> Iterator[CueRequest]:
        """Yield the words said while the hands work."""
        yield from self._turns()
        if not self._timed:
            yield from self._counts()
            return
        instead = self._instead()
        for reason, at in self._places().items():
            yield self._reminder(reason, at, instead.get(reason))
        yield from self._preview()
        for index, prompt in enumerate(self._technique.prompts):
            if index not in instead.values() and (prompt.care or self._prompts.technique):
                yield self._prompt(index, prompt)

    def _opening(self, start: Millis) -> CueRequest:
        step = self._step
        texts = wording.openings(
            self._programme, self._technique, step.side, second=self._laid.slot.second
        )
        forms = [form for key, text in texts.items() for form in self._written(text, key)]
        latest = step.work_start - GAP
        if self._timed:
            latest = step.work_start + round(self._work * OPENING_SHARE)
        return CueRequest("opening", tuple(forms), start, start, latest, latest - start)

    def _turns(self) -> Iterator[CueRequest]:
        """A change in the middle of a step: of side, or from one set of items to the next."""
        technique, step = self._technique, self._step
        if self._laid.slot.midway:
            for span in [span for span in self._laid.spans if span.start > step.work_start]:
                forms = (
                    *self._speech(*wording.midway(self._programme, span.side)),
                    *self._chime("change"),
                )
                yield CueRequest("turn", forms, span.start, span.start, step.end, 3_000)
        if isinstance(technique.work, Counted):
            yield from self._set_changes(technique.work)

    def _set_changes(self, work: Counted) -> Iterator[CueRequest]:
        figures, start = self._laid.figures, self._step.work_start
        for index, one_set in enumerate(work.sets[1:], start=1):
            begin = start + sum(figures.counts[:index]) * figures.each
            forms = (
                *self._written(self._filled(one_set.say), "set", index, "say"),
                *self._written(self._filled(one_set.short), "set", index, "short"),
                *self._chime("change"),
            )
            earliest = begin - figures.each
            yield CueRequest("turn", forms, begin, earliest, begin - GAP, figures.each)

    def _counts(self) -> Iterator[CueRequest]:
        items = [(span, span.count) for span in self._laid.spans if span.count is not None]
        for place, (span, count) in enumerate(items):
            row, words = self._beat(place, count)
            forms = (*words, *self._tick())
            yield CueRequest("count", forms, span.start, span.start, span.end, 0, row)

    def _beat(self, place: int, count: Count) -> tuple[int, tuple[Form, ...]]:
        """Row and words of a counted item; each phase of a cycle is a row through all rounds."""
        work = self._technique.work
        if isinstance(work, Cycled):
            row = place % len(work.phases)
            phase = work.phases[row]
            key = "name" if phase.say == phase.name else "say"
            return row, self._written(phase.say, "phase", row, key)
        if count.name is None:
            return 0, self._speech(wording.number_word(count.index, self._programme.language))
        return 0, self._written(count.name, *self._keys_of_name(place))

    def _keys_of_name(self, place: int) -> tuple[str | int, ...]:
        counts = self._laid.figures.counts
        if len(counts) == 1:
            return ("names", place)
        index = 0
        while place >= counts[index]:
            place -= counts[index]
            index += 1
        return ("set", index, "names", place)

    def _places(self) -> dict[str, Millis]:
        """Places of the app's own reminders in this step, by their reasons."""
        rules, step, work = self._programme.speech, self._step, self._work
        found: dict[str, Millis] = {}
        if self._prompts.halfway and work >= rules.halfway_from and not self._laid.slot.midway:
            found["halfway"] = step.work_start + work // 2
        if self._prompts.seconds_left and work >= rules.seconds_left_from:
            found["seconds left"] = step.end - rules.seconds_left
        return found

    def _instead(self) -> dict[str, int]:
        """The technique's prompts that replace a reminder of the app, by its reason."""
        prompts = self._technique.prompts if self._prompts.technique else ()
        free = [index for index, prompt in enumerate(prompts) if not prompt.care]
        found: dict[str, int] = {}
        for reason, at in self._places().items():
            near = [one for one in free if abs(self._place(prompts[one]) - at) <= INSTEAD]
            if near:
                found[reason] = near[0]
                free.remove(near[0])
        return found

    def _reminder(self, reason: str, at: Millis, prompt: int | None) -> CueRequest:
        """A reminder of the app, or the prompt that replaces it where there is room."""
        language, step = self._programme.language, self._step
        if reason == "halfway":
            text, sound = wording.said(wording.HALFWAY, language), self._chime("halfway")
        else:
            left = self._programme.speech.seconds_left
            text, sound = wording.seconds_left(left, language), self._tick()
        own: tuple[Form, ...] = ()
        if prompt is not None:
            own, at = self._own(prompt), self._place(self._technique.prompts[prompt])
        forms = (*own, *self._speech(text), *sound)
        return CueRequest(reason, forms, at, step.work_start, step.end, _SLACK[reason])

    def _preview(self) -> Iterator[CueRequest]:
        rules, step = self._programme.speech, self._step
        told = self._prompts.preview and wording.can_preview(self._programme.language)
        if told and self._work >= rules.preview_from and self._following is not None:
            at = step.end - rules.preview_before
            latest = step.end - GAP
            forms = self._speech(*self._following.step.announced)
            yield CueRequest("preview", forms, at, step.work_start, latest, 3_000)

    def _prompt(self, index: int, prompt: Prompt) -> CueRequest:
        step, at, forms = self._step, self._place(prompt), self._own(index)
        if prompt.care:
            at = min(max(at, step.start), step.end)
            return CueRequest("care", forms, at, step.start, step.end, step.end - step.start)
        slack = min(WANDER, self._work // 8)
        return CueRequest("prompt", forms, at, step.work_start, step.end, slack)

    def _place(self, prompt: Prompt) -> Millis:
        step = self._step
        match prompt.at:
            case Share(share):
                return step.work_start + round(self._work * share)
            case Offset(time, from_end=True):
                return step.end - time
            case Offset(time):
                return step.work_start + time

    def _own(self, prompt: int) -> tuple[Form, ...]:
        text = self._filled(self._technique.prompts[prompt].say)
        return self._written(text, "prompts", prompt, "say")

    def _filled(self, text: str | None) -> str | None:
        return None if text is None else wording.with_side(self._programme, text, self._step.side)

    def _speech(self, *texts: str | None) -> tuple[Form, ...]:
        if not self._mode.speaks:
            return ()
        return tuple(Form(CueKind.SPEECH, text) for text in texts if text)

    def _written(
        self, text: str | None, *keys: str | int, of_step: bool = True
    ) -> tuple[Form, ...]:
        if not text or not self._mode.speaks:
            return ()
        where = Written(self._technique.id if of_step else None, keys)
        return (Form(CueKind.SPEECH, text, where),)

    def _chime(self, name: str) -> tuple[Form, ...]:
        return (Form(CueKind.CHIME, name),) if self._mode.chimes else ()

    def _tick(self) -> tuple[Form, ...]:
        return (Form(CueKind.TICK, "tick"),) if self._mode.chimes else ()

"""`upstroke timeline`: the compiled session, for people or, as JSON, for programs.

The shape of the JSON is stable: times are seconds from the session's start.
"""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter

from upstroke.app.planning import TimelineSource
from upstroke.app.programmes.choosing import choose
from upstroke.app.stores import Stores
from upstroke.cli.output import DONE, json_text, write_stderr, write_stdout
from upstroke.cli.unheard import MOST_TOLD, and_more, as_value, sentence
from upstroke.cli.verbs import show_voice_progress, wish_of
from upstroke.core.planning.timeline import Cue, CueKind, Span, Step, Timeline
from upstroke.core.planning.unheard import Remedy, Unheard, unheard
from upstroke.core.programme.model import Kind
from upstroke.core.spoken.wording import is_recorded
from upstroke.core.time_format import exact_text, typed_length
from upstroke.core.units import Millis
from upstroke.terminal.page import with_side
from upstroke.texts import marked, tr
from upstroke.texts.regions import figure

_KINDS = {Kind.WORK: marked("work"), Kind.REST: marked("rest")}


def run(stores: Stores, args: Namespace) -> int:
    """Print a session's timeline with the settings as they are."""
    write_stderr(*stores.notices.all())
    chosen = choose(stores, wish_of(args))
    planned = TimelineSource(stores, chosen)
    compiled = planned.finished(show_voice_progress)
    missed = unheard(compiled)
    explained = list(planned.explained(missed if args.json else missed[:MOST_TOLD]))
    recorded = stores.keeper.settings.voice.recorded
    if not (recorded and is_recorded(chosen.programme.language)):
        write_stderr(*filter(None, (stores.voice.trouble,)))
    if args.json:
        length = chosen.length if isinstance(chosen.length, str) else typed_length(chosen.length)
        values = [as_value(text, remedy, length) for text, remedy in explained]
        write_stdout([json_text({**as_json(compiled), "unheard": values})])
    else:
        write_stdout(as_table(compiled))
        write_stdout(_not_heard(compiled, explained))
        write_stdout(and_more(len(missed[MOST_TOLD:])))
    return DONE


def as_json(compiled: Timeline) -> dict[str, object]:
    """The timeline as values of JSON, but for what is not heard."""
    return {
        "programme": compiled.programme,
        "title": compiled.title,
        "total": compiled.total / 1000,
        "spans": [_span(span, compiled.steps[span.step]) for span in compiled.spans],
        "cues": [_cue(cue) for cue in compiled.cues],
    }


def as_table(compiled: Timeline) -> Iterator[str]:
    """Each step, and under it its work and each of its sounds, in the order of their times."""
    yield f"{compiled.title}, {_time(compiled.total)}"
    cues_of: dict[int, list[Cue]] = defaultdict(list)
    for cue in compiled.cues:
        cues_of[cue.step].append(cue)
    for step in compiled.steps:
        yield ""
        yield f"{_time(step.start)}  {with_side(step, step.side, {})}"
        seconds = (step.end - step.work_start) / 1000
        kind = tr(_KINDS[step.kind])
        below = [
            (step.work_start, tr("{kind}, {seconds} s", kind=kind, seconds=figure(f"{seconds:g}")))
        ]
        cues = cues_of[step.index]
        taps = sum(cue.kind is CueKind.PULSE for cue in cues)
        below += [(step.work_start, tr("pulse, {count} taps", "", taps))] if taps else []
        below += [(cue.start, _heard(cue)) for cue in cues if cue.kind is not CueKind.PULSE]
        for start, text in sorted(below, key=itemgetter(0)):
            yield f"{_time(start)}    {text}"


def _heard(cue: Cue) -> str:
    text = tr("“{words}”", words=cue.text) if cue.kind is CueKind.SPEECH else f"({cue.text})"
    if cue.reason == "end":
        text = tr("{cue}, which rings until the end", cue=text)
    return text if cue.clip else tr("{cue}, no sound for it", cue=text)


def _not_heard(
    compiled: Timeline, explained: Sequence[tuple[Unheard, Remedy | None]]
) -> Iterator[str]:
    if explained:
        yield ""
        yield tr("Not heard as written:")
    for text, remedy in explained:
        title = compiled.steps[text.first.step].title
        if text.times > 1:
            title = tr("{title} ({count} times)", "", text.times, title=title)
        yield f"{_time(text.first.start)}    {title}: {sentence(text, remedy)}"


def _span(span: Span, step: Step) -> dict[str, object]:
    count = span.count
    return {
        "start": span.start / 1000,
        "end": span.end / 1000,
        "kind": span.kind.value,
        "step": step.id,
        "title": step.title,
        "side": span.side.value,
        "count": count and {"index": count.index, "of": count.of, "name": count.name},
        "pressure": list(span.pressure),
    }


def _cue(cue: Cue) -> dict[str, object]:
    return {
        "start": cue.start / 1000,
        "end": cue.end / 1000,
        "kind": cue.kind.value,
        "text": cue.text,
        "clip": cue.clip,
    }


def _time(time: Millis) -> str:
    return f"{exact_text(time):>10}"

"""Every phrase a programme may ever speak, whatever the settings: what is to be recorded ahead."""

from __future__ import annotations

from collections.abc import Iterator

from upstroke.core import wording
from upstroke.core.programme import (
    Counted,
    Cycled,
    Part,
    Programme,
    Side,
    Technique,
    Turns,
    Which,
)

_ONE_SIDED = frozenset({Side.LEFT, Side.RIGHT})
_BOTH = frozenset({Side.BOTH})


def spoken_phrases(programme: Programme) -> tuple[str, ...]:
    """All of its texts and all that the app adds to them, in the file's order, each once."""
    found = [*_of_all(programme)]
    for technique, sides in _with_sides(programme.parts, _BOTH):
        for side in sorted(sides):
            found.extend(_of_step(programme, technique, side))
        found.extend(_of_count(technique, programme.language))
    language = programme.language
    found.append(wording.said(wording.LAST_STEP, language))
    found.extend(wording.all_times_to_go(language=language))
    return tuple(dict.fromkeys(text for text in found if text))


def _of_all(programme: Programme) -> Iterator[str | None]:
    language = programme.language
    for phrase in (*wording.ASIDES, wording.HALFWAY):
        yield wording.said(phrase, language)
    yield wording.seconds_left(programme.speech.seconds_left, language)
    if programme.safety is not None:
        yield programme.safety.spoken
        yield programme.safety.spoken_short


def _of_step(programme: Programme, technique: Technique, side: Side) -> Iterator[str]:
    for second in (False, True):
        yield from wording.openings(programme, technique, side, second=second).values()
    for now in (side, side.other):
        yield from wording.previews(programme, technique, side, now)
    if technique.sides is not None and technique.sides.turns is Turns.MIDWAY:
        yield from wording.midway(programme, side)
    texts = [prompt.say for prompt in technique.prompts]
    if isinstance(technique.work, Counted):
        texts.extend(text for s in technique.work.sets for text in (s.say, s.short) if text)
    for text in texts:
        yield wording.with_side(programme, text, side)


def _of_count(technique: Technique, language: str) -> Iterator[str]:
    work = technique.work
    if isinstance(work, Cycled):
        yield from (phase.say for phase in work.phases)
    if isinstance(work, Counted):
        for one_set in work.sets:
            yield from one_set.names
            if not one_set.names:
                highest = max(*one_set.count.values(), one_set.most or 0)
                yield from (wording.number_word(one, language) for one in range(1, highest + 1))


def _with_sides(
    parts: tuple[Part, ...], inherited: frozenset[Side]
) -> Iterator[tuple[Technique, frozenset[Side]]]:
    for part in parts:
        sides = inherited
        if part.sides is not None:
            sides = _BOTH if part.sides.order == (Which.BOTH,) else _ONE_SIDED
        if isinstance(part, Technique):
            yield part, sides
        else:
            yield from _with_sides(part.parts, sides)

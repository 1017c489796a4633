"""The phrases the app makes itself, in the language of the programme.

Texts are keys: the cue bank finds a clip by exactly these words. Fixed phrases stand here in
English, by which the phrasebook of another language knows them (`said`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from upstroke.core.programme.model import (
    Counted,
    Cycled,
    Part,
    Programme,
    Side,
    Technique,
    Turns,
    Which,
)
from upstroke.core.spoken.phrasebooks import NAME_ALONE, capital, phrasebook
from upstroke.core.units import Millis

RECORDED_LANGUAGE = "en"
"""The language of the recorded voice."""


def main_language(language: str) -> str:
    """A language wherever it is spoken: `pt` for `pt-BR`."""
    return language.partition("-")[0].lower()


def is_recorded(language: str) -> bool:
    """True for languages that the recorded voice speaks."""
    return main_language(language) == RECORDED_LANGUAGE


ASIDE_PAUSED = "Paused."
ASIDE_GET_READY = "Get ready."
ASIDE_STOPPED = "The session is over."
ASIDE_SLEPT = "Paused while the computer was asleep."
ASIDE_ONCE_MORE = "Say it once more to end."
ASIDE_MORE_TIME = "Thirty seconds more."
ASIDE_UNDONE = "Undone."

HALFWAY = "Halfway."

LAST_STEP = "This is the last step."

ASIDES = (
    ASIDE_PAUSED,
    ASIDE_GET_READY,
    ASIDE_STOPPED,
    ASIDE_SLEPT,
    ASIDE_ONCE_MORE,
    ASIDE_MORE_TIME,
    ASIDE_UNDONE,
)
"""Everything that may be spoken outside the timeline."""


def said(phrase: str, language: str) -> str:
    """A fixed phrase in a language; empty where that has none."""
    return phrasebook(language).said.get(phrase, "")


def number_word(number: int, language: str = RECORDED_LANGUAGE) -> str:
    """A number as it is spoken; from a hundred on, its digits."""
    return phrasebook(language).number(number)


def seconds_left(time: Millis, language: str = RECORDED_LANGUAGE) -> str:
    """The time left, such as `Ten seconds left.` for 10,000 ms; empty where there is no phrase."""
    return phrasebook(language).seconds_left(time // 1000)


ROUND_MINUTES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45)
"""Minutes that a time to go is rounded to: nobody who lies back wants it more exactly."""

_MINUTE: Millis = 60_000
_MOMENTS: Millis = 20_000
_HALF_UP_TO: Millis = 45_000
_HOUR_FROM = 53 * _MINUTE

_HOURS = (60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600)
"""Minutes that a longer time to go is rounded to."""

_NOT_WHOLE = {
    60: "About an hour.",
    75: "About an hour and a quarter.",
    90: "About an hour and a half.",
    150: "About two and a half hours.",
}
"""Those that are not told as so many hours."""

_MOST_HOURS = 11 * 60 * _MINUTE


def time_to_go(time: Millis, language: str = RECORDED_LANGUAGE) -> str:
    """The time it still takes, in round words, few enough to fit between two counts."""
    if time < _MOMENTS:
        return said("A few seconds.", language)
    if time < _HALF_UP_TO:
        return said("Half a minute.", language)
    if time >= _MOST_HOURS:
        return said("More than ten hours.", language)
    minutes = _nearest(ROUND_MINUTES if time < _HOUR_FROM else _HOURS, time)
    if minutes in _NOT_WHOLE:
        return said(_NOT_WHOLE[minutes], language)
    book = phrasebook(language)
    return book.minutes_to_go(minutes) if time < _HOUR_FROM else book.hours_to_go(minutes // 60)


def _nearest(minutes: Iterable[int], time: Millis) -> int:
    return min(minutes, key=lambda one: abs(one * _MINUTE - time))


def all_times_to_go(
    total: Millis | None = None, language: str = RECORDED_LANGUAGE
) -> tuple[str, ...]:
    """Every text of `time_to_go`, or every one that a session of this length may need."""
    minutes = (minutes * _MINUTE for minutes in (*ROUND_MINUTES, *_HOURS))
    found = [time_to_go(mark, language) for mark in (0, _MOMENTS, *minutes, _MOST_HOURS)]
    last = len(found) if total is None else found.index(time_to_go(total, language)) + 1
    return tuple(found[:last])


def spoken_name(technique: Technique) -> str:
    """The spoken name of a technique, letter by letter as the file has it.

    No letter is made small inside a sentence: nothing tells "IT band" or "Achilles" from "Calf".
    """
    return technique.texts.name or technique.title


_SIDE = "{side}"
_CHOICE = re.compile(r"\{([^{}|]+)\|([^{}|]+)\}")


def has_choice(text: str) -> bool:
    """True for texts with one word for the left and another for the right."""
    return _CHOICE.search(text) is not None


def names_side(text: str) -> bool:
    """True for texts of the file that differ by side."""
    return _SIDE in text or has_choice(text)


def without_sides(text: str) -> str:
    """A text of the file without what is filled in."""
    return _CHOICE.sub("", text.replace(_SIDE, ""))


def with_side(programme: Programme, text: str, side: Side) -> str:
    """A text of the file with its side filled in.

    That is `{side}`, by the side's word, such as `left leg`; and `{linken|rechten}`, by the first
    on the left and by the second on the right.
    """
    chosen = _CHOICE.sub(lambda found: found[2 if side is Side.RIGHT else 1], text)
    filled = chosen.replace(_SIDE, programme.side_words[side])
    return capital(filled) if text.startswith("{") else filled


def name_of(programme: Programme, technique: Technique, side: Side) -> str:
    """The shortest opening, such as `Calf, left leg.` with its full stop."""
    name = capital(spoken_name(technique))
    if side is Side.BOTH:
        return f"{name}."
    return f"{name}, {programme.side_words[side]}."


def openings(
    programme: Programme, technique: Technique, side: Side, *, second: bool
) -> dict[str, str]:
    """Forms of a step's opening by the keys they are written under: sentence, short form, name."""
    texts = technique.texts
    whole, short = ("say", texts.say), ("short", texts.short)
    if second and texts.second:
        whole = ("say-second", texts.second)
    if second and texts.second_short:
        short = ("short-second", texts.second_short)
    forms = {key: with_side(programme, text, side) for key, text in (whole, short) if text}
    return {**forms, "name": name_of(programme, technique, side)}


def previews(programme: Programme, technique: Technique, side: Side, now: Side) -> tuple[str, ...]:
    """Forms of what comes next, `Next: ankle, same leg.` and the same without the side."""
    book = phrasebook(programme.language)
    name = spoken_name(technique)
    names = [name]
    if side is not Side.BOTH:
        where = programme.same_side if side is now else programme.side_words[side]
        names.insert(0, f"{names[0]}, {where}")
    return tuple(capital(book.following.format(step=each)) for each in names)


def can_preview(language: str) -> bool:
    """True where the next step can be told unasked: a bare name would be taken for a step's own."""
    return phrasebook(language).following != NAME_ALONE


def midway(programme: Programme, side: Side) -> tuple[str, ...]:
    """Forms of a change of side in the middle of a step."""
    book = phrasebook(programme.language)
    word = programme.side_words[side]
    shortest = book.sides.get(side, f"{capital(word)}.")
    return (capital(book.turned.format(side=word)), shortest)


# --- every phrase -----------------------------------------------------------------------------

_ONE_SIDED = frozenset({Side.LEFT, Side.RIGHT})
_BOTH = frozenset({Side.BOTH})


def spoken_phrases(programme: Programme) -> tuple[str, ...]:
    """Every phrase a programme may ever speak, whatever the settings: what to record ahead.

    All of its texts and all that the app adds to them, in the file's order, each once.
    """
    found = [*_of_all(programme)]
    for technique, sides in _with_sides(programme.parts, _BOTH):
        for side in sorted(sides):
            found.extend(_of_step(programme, technique, side))
        found.extend(_of_count(technique, programme.language))
    language = programme.language
    found.append(said(LAST_STEP, language))
    found.extend(all_times_to_go(language=language))
    return tuple(dict.fromkeys(text for text in found if text))


def _of_all(programme: Programme) -> Iterator[str | None]:
    language = programme.language
    for phrase in (*ASIDES, HALFWAY):
        yield said(phrase, language)
    yield seconds_left(programme.speech.seconds_left, language)
    if programme.safety is not None:
        yield programme.safety.spoken
        yield programme.safety.spoken_short


def _of_step(programme: Programme, technique: Technique, side: Side) -> Iterator[str]:
    for second in (False, True):
        yield from openings(programme, technique, side, second=second).values()
    for now in (side, side.other):
        yield from previews(programme, technique, side, now)
    if technique.sides is not None and technique.sides.turns is Turns.MIDWAY:
        yield from midway(programme, side)
    texts = [prompt.say for prompt in technique.prompts]
    if isinstance(technique.work, Counted):
        texts.extend(text for s in technique.work.sets for text in (s.say, s.short) if text)
    for text in texts:
        yield with_side(programme, text, side)


def _of_count(technique: Technique, language: str) -> Iterator[str]:
    work = technique.work
    if isinstance(work, Cycled):
        yield from (phase.say for phase in work.phases)
    if isinstance(work, Counted):
        for one_set in work.sets:
            yield from one_set.names
            if not one_set.names:
                highest = max(*one_set.count.values(), one_set.most or 0)
                yield from (number_word(one, language) for one in range(1, highest + 1))


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

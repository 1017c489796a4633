"""The programme in other languages: its texts exchanged, and nothing else.

Ids, times and sides are the same in every language, so settings, history and bookmarks are too. A
text that is wrong is a fault; one that is missing is a gap, and its language is not used until it
is there: a session is in one language from beginning to end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from upstroke.core.programme import (
    Counted,
    CountSet,
    Cycled,
    LengthName,
    Option,
    Part,
    Phase,
    Programme,
    Safety,
    SafetyNote,
    Technique,
    Texts,
    Which,
    Work,
    techniques,
)
from upstroke.files.programme_file import texts, values
from upstroke.files.programme_file.faults import shown
from upstroke.files.programme_file.head import (
    ONLY_LENGTH,
    SideWords,
    read_side_words,
    usual_side_words,
)
from upstroke.files.programme_file.language_words import SPOKEN, Words, check_choices
from upstroke.files.programme_file.movement import few_words
from upstroke.files.programme_file.table import Table
from upstroke.texts import tr


def read_languages(file: Table, own: Programme) -> tuple[Programme, ...]:
    """The programme in each other language that its file has all texts of."""
    every = file.table("texts", tr("the table of texts in other languages"))
    if every is None:
        return ()
    found = []
    for code in every.names():
        place = every.place.at(code)
        block = every.table(code, tr("the table of texts in a language"))
        if values.attempt(texts.language, code, place) is None or block is None:
            continue
        if code == own.language:
            place.fault(
                tr("the programme itself is in the language {code}", code=shown(code)),
                tr("take these texts out, or change its language"),
            )
        elif block.is_table:
            gaps = place.faults.gap_count
            programme = Words(block, code).finished(_programme, own)
            if place.faults.gap_count == gaps:
                found.append(programme)
    return tuple(found)


def _programme(words: Words, own: Programme) -> Programme:
    side_words, same_side = _side_words(words, own)
    return replace(
        own,
        language=words.language,
        title=words.need("title", own.title),
        summary=words.need("summary", own.summary) if own.summary else "",
        lengths=_lengths(words, own.lengths),
        side_words=side_words,
        same_side=same_side,
        safety=_safety(words, own.safety),
        options=_options(words, own.options),
        parts=_parts(own.parts, _Steps(words, own), sided=False),
    )


def _side_words(words: Words, own: Programme) -> SideWords:
    given = (own.side_words, own.same_side) != usual_side_words(own.language)
    if given and "side-words" not in words.table:
        words.under("side-words")
    return read_side_words(words.table, words.language)


def _lengths(words: Words, own: Sequence[LengthName]) -> tuple[LengthName, ...]:
    titles = None if tuple(own) == ONLY_LENGTH else words.under("lengths")
    if titles is None:
        return tuple(own)
    found = tuple(LengthName(each.id, titles.need(each.id, each.title)) for each in own)
    titles.table.finish()
    return found


def _options(words: Words, own: Sequence[Option]) -> tuple[Option, ...]:
    titles = words.under("option") if own else None
    if titles is None:
        return tuple(own)
    found = tuple(replace(each, title=titles.need(each.id, each.title)) for each in own)
    titles.table.finish()
    return found


def _safety(words: Words, own: Safety | None) -> Safety | None:
    if own is None:
        return None
    table = words.under("safety")
    return own if table is None else table.finished(_notes, own)


def _notes(words: Words, own: Safety) -> Safety:
    return Safety(
        intro=words.need("intro", own.intro),
        notes=words.tables("note", own.notes, _note),
        spoken=words.text("spoken", own.spoken),
        spoken_short=words.text("spoken-short", own.spoken_short),
    )


def _note(words: Words, own: SafetyNote) -> SafetyNote:
    title = words.need("title", own.title)
    return SafetyNote(title, words.each("points", own.points), own.urgent)


class _Steps:
    """The texts of each step, by its id; of one that stands several times in the file's order."""

    def __init__(self, words: Words, own: Programme) -> None:
        self._left: dict[str, list[Words]] = {}
        table = words.under("step")
        if table is None:
            return
        every = [technique.id for technique in techniques(own)]
        for name in dict.fromkeys(every):
            self._left[name] = _tables(table, name, every.count(name))
        table.table.finish()

    def next(self, name: str) -> Words | None:
        """The texts of the next step of this id; None where there are none."""
        left = self._left.get(name)
        return left.pop(0) if left else None


def _tables(words: Words, name: str, times: int) -> list[Words]:
    """One table for all of them, or one for each."""
    if not words.table.is_list(name):
        table = words.under(name)
        return [] if table is None else [table] * times
    found = words.table.tables(name, tr("a table of texts"))
    if len(found) != times:
        words.table.place.at(name).fault(
            tr(
                '"{key}" has {here}, and {own} in the programme',
                key=name,
                here=len(found),
                own=times,
            ),
            tr("write one for each, in the same order"),
        )
        return []
    return [Words(table, words.language) for table in found]


def _parts(parts: Sequence[Part], steps: _Steps, *, sided: bool) -> tuple[Part, ...]:
    return tuple(_part(part, steps, sided=sided) for part in parts)


def _part(part: Part, steps: _Steps, *, sided: bool) -> Part:
    if part.sides is not None:
        sided = part.sides.order != (Which.BOTH,)
    if not isinstance(part, Technique):
        return replace(part, parts=_parts(part.parts, steps, sided=sided))
    words = steps.next(part.id)
    if words is None:
        return part
    found = words.finished(_step, part)
    check_choices(words.table.place, found, sided=sided)
    return found


def _step(words: Words, own: Technique) -> Technique:
    told = {
        field: words.text(key, getattr(own.texts, field), texts.opening)
        for key, field in SPOKEN.items()
    }
    prompts = words.each("prompts", [prompt.say for prompt in own.prompts], few_words)
    return replace(
        own,
        title=words.need("title", own.title),
        texts=Texts(name=words.text("name", own.texts.name), **told),
        prompts=tuple(
            replace(prompt, say=say) for prompt, say in zip(own.prompts, prompts, strict=True)
        ),
        work=_work(words, own.work),
    )


def _work(words: Words, own: Work) -> Work:
    if isinstance(own, Cycled):
        return replace(own, phases=words.tables("phase", own.phases, _phase))
    if isinstance(own, Counted):
        return replace(own, sets=_sets(words, own.sets))
    return own


def _phase(words: Words, own: Phase) -> Phase:
    name = words.need("name", own.name)
    say = words.text("say", None if own.say == own.name else own.say)
    return replace(own, name=name, say=say or name)


def _sets(words: Words, own: tuple[CountSet, ...]) -> tuple[CountSet, ...]:
    if len(own) == 1:
        return (replace(own[0], names=words.each("names", own[0].names)),)
    if not any(each.names or each.say or each.short for each in own):
        return own
    return words.tables("set", own, _set)


def _set(words: Words, own: CountSet) -> CountSet:
    return replace(
        own,
        names=words.each("names", own.names),
        say=words.text("say", own.say, texts.opening),
        short=words.text("short", own.short, texts.opening),
    )

"""The head of a file: lengths, lead-ins, words for sides, speech rules and safety."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TypeAlias

from upstroke.core.programme.model import (
    LeadIns,
    LengthName,
    Safety,
    SafetyNote,
    Side,
    SpeechRules,
)
from upstroke.core.spoken.phrasebooks import phrasebook
from upstroke.core.spoken.wording import RECORDED_LANGUAGE
from upstroke.core.time_format import reads_as_time
from upstroke.core.units import Millis
from upstroke.files.programme import values
from upstroke.files.programme.faults import Place, did_you_mean, listed, shown
from upstroke.files.programme.table import HEAD_KEYS, Table, given
from upstroke.texts import tr

NORMAL_LEAD_IN: Millis = 5_000
CHANGE_LEAD_IN: Millis = 8_000
"""Lead-ins where a file gives none: those of the standard leg massage."""

ONLY_LENGTH = (LengthName("standard", "Standard"),)
"""The lengths of a file that gives none."""


def read_lengths(file: Table) -> tuple[tuple[LengthName, ...], str]:
    """The named lengths in the file's order, and which is the default."""
    told = file.value("lengths") != {one.id: one.title for one in ONLY_LENGTH}
    table = file.table("lengths", tr("the table of lengths"), told=told)
    found = ONLY_LENGTH if table is None else _lengths(table)
    ids = tuple(length.id for length in found)
    default = file.get("default-length", _known_length(ids))
    return found, default or ids[0]


def _lengths(table: Table) -> tuple[LengthName, ...]:
    found = []
    for key in table.names():
        place = table.place.at(key)
        title = table.text(key)
        if values.attempt(values.identifier, key, place) is None:
            continue
        if key in HEAD_KEYS:
            place.fault(
                tr("a length can't be called {key}", key=shown(key)),
                tr("write it in the head of the file, above [lengths]"),
            )
        if reads_as_time(key):
            place.fault(
                tr("the length {key} would be read as a total time", key=shown(key)),
                tr("begin it with a letter"),
            )
        found.append(LengthName(key, title or key))
    table.finish()
    if not found and table.is_table:
        table.place.fault(
            tr("there are no lengths in [lengths]"), tr('add one, as standard = "Standard"')
        )
    return tuple(found) or ONLY_LENGTH


def _known_length(ids: tuple[str, ...]) -> values.Reader[str]:
    def read(value: object, place: Place) -> str:
        if isinstance(value, str) and value in ids:
            return value
        word = value if isinstance(value, str) else ""
        raise place.wrong(
            tr('"{key}" names no length of this programme', key=place.name),
            did_you_mean(word, ids, tr("write {ids}", ids=listed(ids))),
        )

    return read


def read_lead_ins(file: Table, lengths: tuple[str, ...]) -> LeadIns:
    """Time to move before a step; 0 is allowed."""
    normal = dict.fromkeys(lengths, NORMAL_LEAD_IN)
    change = dict.fromkeys(lengths, CHANGE_LEAD_IN)
    table = file.table("lead-in", tr("the table of lead-ins"))
    if table is None:
        return LeadIns(normal, change)
    reader = values.by_length(lengths, values.seconds_or_none_at_all)
    found = LeadIns(table.choose("normal", reader, normal), table.choose("change", reader, change))
    table.finish()
    return found


SideWords: TypeAlias = tuple[Mapping[Side, str], str]
"""Spoken words of each side, and of the side just worked on."""


def _usual_side_words(language: str) -> SideWords:
    """Those of a file that gives none; in English where we know no others."""
    own, english = phrasebook(language), phrasebook(RECORDED_LANGUAGE)
    return own.side_words or english.side_words, own.same_side or english.same_side


def read_side_words(file: Table, language: str, own: str) -> SideWords:
    """The words for sides in a language, of which every one may be missing.

    Args:
        file: the whole.
        language: that is read.
        own: that of the file.
    """
    what = tr("the table of words for sides")
    usual, same = _usual_side_words(language)
    table = file.table("side-words", what)
    if file.words is not None:
        written = file.value("side-words")
        file.words.tells("side-words", missed=not _are_usual(written, own))
        table = file.words.table("side-words", what)
    if table is None:
        return usual, same
    found = {side: table.choose(side.value, values.plain_text, usual[side]) for side in usual}
    same = table.choose("same", values.plain_text, same)
    table.finish()
    return found, same


def _are_usual(written: object, language: str) -> bool:
    usual, same = _usual_side_words(language)
    every = {**{side.value: word for side, word in usual.items()}, "same": same}
    return not isinstance(written, dict) or {**every, **written} == every


def read_speech(file: Table) -> SpeechRules:
    """Read the times of the automatic prompts."""
    table = file.table("speech", tr("the table of speech rules"))
    if table is None:
        return SpeechRules()
    found = {}
    for name, usual in asdict(SpeechRules()).items():
        key = name.replace("_", "-")
        found[name] = table.choose(key, values.seconds_such_as(usual), usual)
    table.finish()
    rules = SpeechRules(**found)
    for first, before in (
        ("seconds-left-from", "seconds-left"),
        ("preview-from", "preview-before"),
    ):
        if getattr(rules, first.replace("-", "_")) <= getattr(rules, before.replace("-", "_")):
            table.place.fault(
                tr('"{first}" is not more than "{before}"', first=first, before=before),
                tr("give {first} a longer time", first=first),
            )
    return rules


def read_safety(file: Table) -> Safety | None:
    """The safety page, and what is said of it at each start."""
    table = file.table("safety", tr("the table of safety"), told=True)
    if table is None:
        return None
    intro = table.text("intro", example='"..."')
    spoken, spoken_short = table.text("spoken"), table.text("spoken-short")
    notes = table.each("note", tr("a safety note"), _note, told=("title", "points"))
    table.finish()
    return Safety(intro or "", notes, spoken, spoken_short)


def _note(table: Table) -> SafetyNote:
    title = table.text("title", example='"..."')
    points = table.need("points", values.list_of(values.plain_text, '"..."'), '["..."]')
    points = table.texts("points", points or (), values.plain_text) or points
    urgent = table.choose("urgent", values.flag, default=False)
    table.finish()
    return SafetyNote(given(title), given(points), urgent)

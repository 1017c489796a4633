"""Options of a programme, and what its parts are read against: options, lengths, folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from upstroke.core.programme.model import Condition, Option
from upstroke.core.spoken.wording import has_choice
from upstroke.files.programme import values
from upstroke.files.programme.faults import Place, did_you_mean, listed, shown
from upstroke.files.programme.table import Table, given
from upstroke.texts import tr

MOST_OPTIONS = 8
"""Every combination of options must leave something to do, and each is tried."""


@dataclass(frozen=True, slots=True)
class SeenStep:
    """A step's id as the file writes it, where, and all conditions it stands under."""

    id: str
    place: Place
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """`folder` is the file's own; `seen` gathers every step in the file's order.

    `words` are the texts of each step in another language, `choices` the texts of the step being
    read that have words for left and right.
    """

    lengths: tuple[str, ...]
    options: tuple[str, ...]
    folder: Path
    words: Mapping[str, list[Table]]
    seen: list[SeenStep] = field(default_factory=list)
    choices: list[Place] = field(default_factory=list)

    def opening(self, value: object, place: Place) -> str:
        """A reader of texts that may hold the side."""
        found = values.opening(value, place)
        if has_choice(found):
            self.choices.append(place)
        return found


@dataclass(frozen=True, slots=True)
class Around:
    """Settled by the groups around a part: depth, whether sides, and conditions."""

    depth: int = 0
    sided: bool = False
    conditions: tuple[Condition, ...] = ()


def read_options(file: Table) -> tuple[Option, ...]:
    """The choices that the programme offers."""
    found: dict[str, Option] = {}
    places: dict[str, Place] = {}
    titles = file.words_in("option") if file.value("option") else None

    def read(table: Table) -> None:
        name = table.need("id", values.identifier, '"oil-early"')
        title = table.need("title", values.plain_text, '"..."')
        if name is not None and titles is not None and titles.tells(name):
            title = titles.get(name, values.plain_text)
        default = table.choose("default", values.flag, default=False)
        table.finish()
        if name in found:
            table.place.at("id").fault(
                tr("there are two options {name}", name=shown(name)),
                tr("rename one"),
                first=places[name],
            )
        found[given(name)] = Option(given(name), title or "", default)
        places.setdefault(given(name), table.place.at("id"))

    file.each("option", tr("an option"), read)
    if titles is not None:
        titles.finish()
    if len(found) > MOST_OPTIONS:
        file.place.at("option").fault(
            tr("there are {number} options", number=len(found)),
            tr("offer at most {most_options}", most_options=MOST_OPTIONS),
        )
    return tuple(found.values())


def condition_of(table: Table, context: Context) -> Condition:
    """Under which option a part plays."""

    def option(value: object, place: Place) -> str:
        if isinstance(value, str) and value in context.options:
            return value
        known = listed(context.options) or tr("one that an [[option]] declares")
        mend = tr("name {options}", options=known)
        if not isinstance(value, str) or not context.options:
            raise place.wrong(tr('"{key}" names no option of this programme', key=place.name), mend)
        raise place.wrong(
            tr("there is no option {value}", value=shown(value)),
            did_you_mean(value, context.options, mend),
        )

    only_with, not_with = table.get("only-with", option), table.get("not-with", option)
    if only_with is not None and only_with == not_with:
        table.place.at("not-with").fault(
            tr("a part both with and without the same option never plays"),
            tr("keep one of the two"),
        )
    return Condition(only_with, not_with)


def check_ids(context: Context) -> None:
    """An id may stand twice only where options let no more than one of them play."""
    alike: dict[str, list[SeenStep]] = defaultdict(list)
    for step in context.seen:
        first = next((one for one in alike[step.id] if not _apart(step, one)), None)
        if first is not None:
            step.place.fault(
                tr("there is another step {id}", id=shown(step.id)),
                tr("give one another id, or let opposite options choose between them"),
                first=first.place,
            )
        else:
            alike[step.id].append(step)


def check_something_left(context: Context, place: Place) -> None:
    """Whatever options are chosen, at least one step must be left."""
    kinds = {(_wants(step), _shuns(step)) for step in context.seen}
    if not kinds or (frozenset(), frozenset()) in kinds or len(context.options) > MOST_OPTIONS:
        return
    for choice in product((False, True), repeat=len(context.options)):
        chosen = {option for option, on in zip(context.options, choice, strict=True) if on}
        if not any(wants <= chosen and not shuns & chosen for wants, shuns in kinds):
            place.fault(
                tr("some choice of options leaves no step at all"),
                tr("let at least one step play without only-with and not-with"),
            )
            return


def _apart(one: SeenStep, other: SeenStep) -> bool:
    return bool(_wants(one) & _shuns(other) or _shuns(one) & _wants(other))


def _wants(step: SeenStep) -> frozenset[str]:
    return frozenset(each.only_with for each in step.conditions if each.only_with is not None)


def _shuns(step: SeenStep) -> frozenset[str]:
    return frozenset(each.not_with for each in step.conditions if each.not_with is not None)

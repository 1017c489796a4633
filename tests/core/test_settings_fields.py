"""The table of settings: it fits the values that it is about."""

from __future__ import annotations

from enum import StrEnum

import pytest

from upstroke.core.settings import Adjustment, ProgrammeSettings, Settings, Volumes
from upstroke.core.settings_fields import (
    FIELDS,
    KINDS,
    Choice,
    Field,
    Seconds,
    Whole,
    value_at,
    with_value,
)

CHOICES = [field for field in FIELDS if isinstance(field.kind, Choice)]

INSIDE = {"programmes.*.steps.*.*.": Adjustment(), "programmes.*.": ProgrammeSettings()}
"""Of which a path inside a mapping tells a field."""


def standard(path: str) -> object:
    for start, inside in INSIDE.items():
        if path.startswith(start):
            return value_at(inside, path.removeprefix(start))
    return value_at(Settings(), path)


@pytest.mark.parametrize("path", KINDS)
def test_every_path_leads_to_a_value_within_its_limits(path: str) -> None:
    kind, value = KINDS[path], standard(path)
    if isinstance(kind, Whole) and value is not None:
        assert isinstance(value, int)
        assert kind.least <= value <= kind.most
    if isinstance(kind, Choice):
        assert value in kind.titles


@pytest.mark.parametrize("field", CHOICES, ids=lambda field: field.path)
def test_every_value_of_an_enumeration_can_be_chosen(field: Field) -> None:
    value = standard(field.path)
    assert isinstance(field.kind, Choice)
    if isinstance(value, StrEnum):
        assert set(field.kind.titles) == set(type(value))


@pytest.mark.parametrize(
    "path", [path for path, kind in KINDS.items() if isinstance(kind, Seconds)]
)
def test_the_page_offers_no_time_that_the_file_refuses(path: str) -> None:
    kind = KINDS[path]
    assert isinstance(kind, Seconds)
    least, most, _ = kind.page
    assert (least, most) == (0, 0) or kind.least <= least < most <= kind.most


def test_another_value_leaves_all_others() -> None:
    changed = with_value(Settings(gentle=True), "volumes.voice", 3)
    assert changed == Settings(gentle=True, volumes=Volumes(voice=3))
    assert value_at(changed, "volumes.voice") == 3
    assert with_value(Settings(), "pulse", value=True).pulse

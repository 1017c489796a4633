"""Each key does one thing, whatever a person binds, moves, frees or resets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.core.keys import (
    STANDARD,
    TITLES,
    Act,
    act_of,
    bindings,
    can_bind,
    own_of,
    with_key,
    with_keys,
    without_key,
)

keys = st.sampled_from(sorted({key for its in STANDARD.values() for key in its} | {"X", "F5", "."}))
several = st.lists(keys, max_size=4).map(tuple)
own = st.dictionaries(st.sampled_from(Act), several)


def test_every_act_has_a_title_and_a_key() -> None:
    assert list(TITLES) == list(Act) == list(STANDARD)
    assert all(STANDARD.values())


def test_every_standard_key_can_be_bound_and_does_one_thing() -> None:
    every = [key for its in STANDARD.values() for key in its]
    assert len(set(every)) == len(every)
    assert all(map(can_bind, every))


def test_a_key_is_moved_from_the_act_that_had_it() -> None:
    bound = with_key(STANDARD, Act.UNDO, "PgDown")
    assert act_of("PgDown", bound) is Act.UNDO
    assert bound[Act.PEDAL_NEXT] == ()
    assert own_of(bound) == {Act.UNDO: (*STANDARD[Act.UNDO], "PgDown"), Act.PEDAL_NEXT: ()}


def test_a_key_that_is_there_already_changes_nothing() -> None:
    assert with_key(STANDARD, Act.NEXT, "N") == STANDARD


def test_a_reset_takes_its_keys_back_from_whoever_has_them() -> None:
    moved = with_key(STANDARD, Act.UNDO, "PgDown")
    bound = with_keys(moved, Act.PEDAL_NEXT, STANDARD[Act.PEDAL_NEXT])
    assert bound[Act.PEDAL_NEXT] == ("PgDown",)
    assert bound == STANDARD


def test_what_is_nobodys_key_is_for_nothing() -> None:
    assert act_of("F7", STANDARD) is None
    assert act_of("N", without_key(STANDARD, Act.NEXT, "N")) is None


@given(own)
def test_however_a_file_binds_keys_each_does_one_thing(chosen: dict[Act, tuple[str, ...]]) -> None:
    found = bindings(chosen)
    every = [key for its in found.values() for key in its]
    assert len(set(every)) == len(every)
    assert list(found) == list(Act)
    assert bindings(own_of(found)) == found


@given(own, st.lists(st.tuples(st.sampled_from(Act), several), max_size=6))
def test_whatever_is_changed_is_the_same_after_it_was_kept(
    chosen: dict[Act, tuple[str, ...]], changes: list[tuple[Act, tuple[str, ...]]]
) -> None:
    found = bindings(chosen)
    for act, its in changes:
        found = with_keys(found, act, tuple(dict.fromkeys(its)))
    assert bindings(own_of(found)) == found


@pytest.mark.parametrize(
    "key",
    [
        *("Tab", "Backtab", "Shift", "Ctrl", "Alt", "Meta", "Alt+F4", "CapsLock"),
        *(
            "",
            " ",
            " X",
            "Shift+X",
            "Hyper+X",
            "Ctrl+Ctrl+X",
            "Ctrl+Tab",
            "x" * 41,
            "a\nb",
            "Ctrl+",
        ),
    ],
)
def test_what_cannot_be_bound(key: str) -> None:
    assert not can_bind(key)


@pytest.mark.parametrize("key", ["+", "Ctrl++", "?", ",", "Ü", "F24", "Media Next", "Ctrl+Alt+X"])
def test_what_can_be_bound(key: str) -> None:
    assert can_bind(key)

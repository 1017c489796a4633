"""Bytes of a keyboard as keys, and what a terminal's keys are for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.core.keys import STANDARD, Act, bindings, with_key
from upstroke.terminal.keys import LONG, KeyReader, action_of, actions, line_of_keys, list_of_keys


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (b" ", ["space"]),
        (b"\r", ["enter"]),
        (b"\n", ["enter"]),
        (b"\x1bOM", ["enter"]),
        (b"n", ["n"]),
        (b"N", ["n"]),
        (b"\x1b[C", ["right"]),
        (b"\x1bOC", ["right"]),
        (b"\x1b[1;5D", ["left"]),
        (b"\x1b[5~", ["page up"]),
        (b"\x1b[6;2~", ["page down"]),
        (b"\x03", ["ctrl-c"]),
        (b"\x1a", ["ctrl-z"]),
        (b"\x0c", ["ctrl-l"]),
        (b"+-?", ["+", "-", "?"]),
        (b"\x1bOP\x1b[11~\x1b[1;2P", ["f1", "f1", "f1"]),
        (b"\x1b[24~\x1b[15;5~", ["f12", "f5"]),
        (b"\x1b[H\x1b[4~\x1b[3~\x1b[2~", ["home", "end", "delete", "insert"]),
        (b"\x7f\x08", ["backspace", "backspace"]),
        (b"\x1b[200~", []),
        (b"\x1b[[A", []),
        ("ü€".encode(), []),
        ("тТы".encode(), ["т", "т", "ы"]),
        ("Νק ىﻻท".encode(), ["ν", "ק", "space", "ى", "ﻻ", "ท"]),
        ("т".encode()[:1] + b"n", ["n"]),
        (b"\x1bn", ["escape", "n"]),
    ],
)
def test_what_each_sequence_is(sent: bytes, keys: list[str]) -> None:
    assert KeyReader().keys(sent) == keys


def test_escape_alone_is_known_when_nothing_follows() -> None:
    reader = KeyReader()
    assert reader.keys(b"\x1b") == []
    assert reader.keys(b"") == ["escape"]
    assert reader.keys(b"") == []


@given(
    st.lists(
        st.sampled_from([b" ", b"n", b"\x1b[C", b"\x1bOD", b"\x1b[6~", b"\x03", "тדท".encode()])
    ),
    st.data(),
)
def test_pieces_give_the_same_keys_wherever_they_are_cut(
    keys: list[bytes], data: st.DataObject
) -> None:
    sent = b"".join(keys)
    cut = data.draw(st.integers(0, len(sent)))
    pieces = [piece for piece in (sent[:cut], sent[cut:]) if piece]
    reader = KeyReader()
    assert [key for piece in pieces for key in reader.keys(piece)] == KeyReader().keys(sent)


@given(st.lists(st.binary(max_size=8), max_size=6))
def test_any_bytes_at_all_end_in_names_that_can_be_typed(pieces: list[bytes]) -> None:
    reader = KeyReader()
    found = [key for piece in [*pieces, b""] for key in reader.keys(piece)]
    assert all(key.isprintable() and key == key.lower() for key in found)
    assert reader.keys(b"") == []


USUAL = actions(STANDARD)


def test_every_act_that_a_terminal_can_do_has_a_key_but_those_of_media_keys() -> None:
    assert set(LONG) == set(Act) - {Act.FULL_SCREEN, Act.COMPACT}
    assert set(USUAL.values()) == set(LONG) - {Act.PLAY_ONLY, Act.PAUSE_ONLY}


def test_the_standard_keys_and_what_terminals_are_used_to() -> None:
    wanted = {
        "space": Act.TOGGLE,
        "enter": Act.TOGGLE,
        "n": Act.NEXT,
        "page down": Act.PEDAL_NEXT,
        "backspace": Act.UNDO,
        "=": Act.MORE,
        "_": Act.LESS,
        "q": Act.STOP,
        "ctrl-c": Act.STOP,
        "h": Act.ASK_TIME,
        "f1": Act.HELP,
    }
    assert {key: USUAL[key] for key in wanted} == wanted
    assert "escape" not in USUAL


def test_keys_of_a_persons_own_hold_here_too() -> None:
    own = actions(with_key(STANDARD, Act.REPEAT, "Q"))
    assert own["q"] is Act.REPEAT
    assert own["ctrl-c"] is Act.STOP
    assert actions(bindings({Act.NEXT: ("F5", "Media Next", "Ctrl+N")}))["f5"] is Act.NEXT


def test_the_line_and_the_list_tell_what_is_bound() -> None:
    line = "space pause|n next|b back|r repeat|+ more|- less|u undo|s stop|? help"
    assert line_of_keys(USUAL) == tuple(line.split("|"))
    own = actions(bindings({Act.NEXT: ("F5",), Act.BACK: ()}))
    assert "f5 next" in line_of_keys(own)
    assert not any(key.endswith(" back") for key in line_of_keys(own))
    listed = {words: keys for keys, words in list_of_keys(USUAL)}
    assert listed["next step"] == "n, right"
    assert listed["stop (asked once more)"] == "s, q"


def test_other_alphabets_do_what_the_letter_in_their_place_does() -> None:
    assert [action_of(key, USUAL) for key in ("т", "ν", "נ", "ق")] == [
        Act.NEXT,
        Act.NEXT,
        Act.BACK,
        Act.REPEAT,
    ]
    assert action_of("й", USUAL) is Act.STOP, "q"
    assert action_of("щ", USUAL) is None
    own = actions(with_key(STANDARD, Act.REPEAT, "Т"))
    assert action_of("т", own) is Act.REPEAT
    assert action_of("n", own) is Act.NEXT

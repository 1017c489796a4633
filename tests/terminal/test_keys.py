"""Keys as terminals send them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.terminal.keys import KeyReader


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

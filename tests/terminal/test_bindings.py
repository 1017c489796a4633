"""The keys of a terminal do what those of the window do."""

from __future__ import annotations

from upstroke.core.keys import STANDARD, Act, bindings, with_key
from upstroke.terminal.bindings import LONG, action_of, actions, line_of_keys, list_of_keys

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

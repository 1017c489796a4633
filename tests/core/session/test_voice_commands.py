"""The table of what can be said."""

from __future__ import annotations

import pytest

from upstroke.core.session.commands import Verb
from upstroke.core.session.voice_commands import (
    COMMANDS,
    DOUBT,
    PHRASES,
    SURE,
    SpokenCommand,
    phrase_of,
    sureness,
)
from upstroke.core.spoken.wording import spoken_phrases
from upstroke.files.library import Library
from upstroke.files.places import assets_folder


def test_every_wish_can_be_said_and_every_phrase_once() -> None:
    assert {phrase.wish for phrase in PHRASES} == set(SpokenCommand)
    words = [phrase.words for phrase in PHRASES]
    assert len(set(words)) == len(words)
    assert all(phrase_of(each.words) is each for each in PHRASES)


def test_every_wish_is_a_command_or_a_question() -> None:
    assert set(SpokenCommand) - set(COMMANDS) == {SpokenCommand.WHATS_NEXT, SpokenCommand.HOW_LONG}
    assert {command.verb for command in COMMANDS.values()} <= set(Verb)


def test_no_bare_word_counts() -> None:
    assert all(len(phrase.words.split()) >= 2 for phrase in PHRASES)


def test_nothing_that_the_app_says_has_a_phrase_in_it() -> None:
    said = [
        text.lower()
        for programme in Library(assets_folder() / "programmes").programmes()
        for text in spoken_phrases(programme)
    ]
    assert not [(phrase.words, text) for phrase in PHRASES for text in said if phrase.words in text]


@pytest.mark.parametrize(("score", "sure"), [(DOUBT - 9, 0), (DOUBT, 0), (SURE, 1), (SURE + 9, 1)])
def test_how_sure(score: float, sure: float) -> None:
    assert sureness(score) == sure

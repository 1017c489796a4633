"""The instruction: large, whole where it fits, and never without what matters."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.app_by_hand import ASSETS
from upstroke.window.fitting import together
from upstroke.window.note_view import NoteView, candidates
from upstroke.window.pictures import Pictures

NOTE = (
    "The foot lies on the other thigh. One hand holds the heel; the other kneads from the heel "
    "up the calf with fingers, palm and thumbs."
)
CAUTION = "Keep off the shin bone and the back of the knee."


@pytest.fixture
def view(qtbot: QtBot) -> NoteView:
    made = NoteView(Pictures(ASSETS, lambda _name: None))
    qtbot.addWidget(made)
    made.show_text(NOTE, CAUTION)
    return made


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_all_of_it_is_told_where_there_is_room(view: NoteView) -> None:
    view.resize(500, 300)
    view.fit()
    assert plain(view.text()) == f"{NOTE} {CAUTION}"
    assert view.fits()


def test_where_room_is_short_the_caution_outlasts_words_about_the_work(view: NoteView) -> None:
    view.resize(330, 100)
    view.fit()
    assert plain(view.text()).startswith("One hand holds the heel")
    assert plain(view.text()).endswith("Keep off the shin bone and the back of the knee.")
    assert view.fits()


def test_two_lines_tell_the_longest_sentence(view: NoteView) -> None:
    view.resize(330, 60)
    view.fit()
    assert plain(view.text()).startswith("One hand holds the heel")
    assert view.fits()


def test_what_is_not_seen_can_still_be_heard(view: NoteView) -> None:
    view.resize(330, 60)
    view.fit()
    assert view.accessibleName() == f"{NOTE} {CAUTION}"


def test_a_caution_without_a_note_is_told_as_it_is() -> None:
    assert [plain(what) for what, _ in candidates("", "Do not pull.")] == ["Do not pull."]


def test_what_a_note_says_is_not_searched_for_cautions() -> None:
    assert [care for _, care in candidates("Sit tall. Do not pull.", "")] == ["", "", ""]


def test_the_last_word_of_a_text_is_never_alone_on_its_line() -> None:
    assert together("Next: ankle, same leg") == "Next: ankle, same\N{NO-BREAK SPACE}leg"
    assert together("Two words") == "Two words"
    assert together("") == ""

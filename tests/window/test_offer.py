"""The offer to go on with a session that was left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.app_by_hand import AppByHand
from upstroke.core.app_state import Offer, UnusableOffer
from upstroke.core.intents import Forget, PutOff, StartOver
from upstroke.core.session.progress import State
from upstroke.window.button import Button, Weight
from upstroke.window.main_window import MainWindow
from upstroke.window.offer_card import OfferCard, UnusableOfferCard

Key = Qt.Key
LEFT_AT = 350_000
OFFER = Offer("Leg massage", LEFT_AT, 921_000, "Calf, left leg")


@pytest.fixture
def app() -> AppByHand:
    """One that was left in its calf."""
    made = AppByHand()
    made.agree_safety()
    return made.leave_at(LEFT_AT)


@pytest.fixture
def card(window: MainWindow, app: AppByHand) -> OfferCard:
    assert app.state().history.offer is not None
    QApplication.processEvents()
    return window.overview.offer


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_one_there_is_nothing_to_be_seen(window: MainWindow, app: AppByHand) -> None:
    app.show_history(offer=None)
    window.show_overview()
    assert not window.overview.offer.isVisible()
    assert window.overview.start.face.weight is Weight.PRIMARY


def test_it_tells_where_and_is_the_strong_button(window: MainWindow, card: OfferCard) -> None:
    assert card.words.text() == "Go on at 5:50, Calf, left leg?"
    assert card.told.text() == "You left Leg massage there, with 9:31 to go."
    assert QApplication.focusWidget() is card.go
    assert card.go.minimumHeight() >= 64
    assert window.overview.start.face.weight is Weight.PLAIN


@pytest.mark.parametrize(
    ("offer", "where", "left"),
    [
        (replace(OFFER, at=63_900, total=376_000), "1:03", "5:13"),
        (replace(OFFER, at=3_599_999, total=7_200_000), "59:59", "1:00:01"),
        (replace(OFFER, at=5_400_500, total=86_420_000), "1:30:00", "22:30:20"),
    ],
)
def test_where_it_was_left_and_what_is_to_go_are_the_whole(
    window: MainWindow, app: AppByHand, offer: Offer, where: str, left: str
) -> None:
    app.show_history(offer=offer)
    window.show_overview()
    assert window.overview.offer.words.text() == f"Go on at {where}, Calf, left leg?"
    assert window.overview.offer.told.text() == f"You left Leg massage there, with {left} to go."


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_one_key_goes_on(window: MainWindow, app: AppByHand, card: OfferCard, key: Qt.Key) -> None:
    QTest.keyClick(card.go, key)
    progress = app.now()
    assert progress is not None
    assert (progress.state, progress.position) == (State.RESUMING, LEFT_AT)
    assert window.pages.currentWidget() is window.session
    assert window.session.ring.value.above == "Get ready"


def test_a_key_beside_the_controls_goes_on_too(
    window: MainWindow, app: AppByHand, card: OfferCard
) -> None:
    assert card.isVisible()
    QTest.keyClick(window.overview, Key.Key_Space)
    progress = app.now()
    assert progress is not None
    assert progress.position == LEFT_AT


def test_starting_over_begins_at_the_start(
    window: MainWindow, app: AppByHand, card: OfferCard
) -> None:
    click(card.anew)
    progress = app.now()
    assert progress is not None
    assert (progress.state, progress.position) == (State.RUNNING, 0)
    assert app.done.count(StartOver()) == 1
    assert window.pages.currentWidget() is window.session


def test_starting_over_asks_for_the_safety_note_where_it_was_not_agreed_to(
    window: MainWindow, app: AppByHand, card: OfferCard
) -> None:
    app.change(replace(app.settings, agreed=frozenset()))
    click(card.anew)
    assert window.pages.currentWidget() is window.safety
    assert app.now() is None


def test_declined_it_is_gone_and_start_is_strong_again(
    window: MainWindow, app: AppByHand, card: OfferCard
) -> None:
    click(card.no)
    assert app.state().history.offer is None
    assert not card.isVisible()
    assert QApplication.focusWidget() is window.overview.start
    assert window.overview.start.face.weight is Weight.PRIMARY
    assert app.now() is None


def test_going_on_unasked(window: MainWindow) -> None:
    window.go_on()
    assert window.pages.currentWidget() is window.session


NOT_NOW = (UnusableOffer("a", "One can't be used."), UnusableOffer("b", "Nor can another."))


@pytest.fixture
def unusable(window: MainWindow, app: AppByHand) -> list[UnusableOfferCard]:
    app.show_history(unusable=NOT_NOW)
    window.show_overview()
    QApplication.processEvents()
    return cards(window)


def cards(window: MainWindow) -> list[UnusableOfferCard]:
    found = window.overview.findChildren(UnusableOfferCard)
    return [card for card in found if card.isVisible()]


def test_what_cannot_be_used_now_is_told_with_two_answers(
    unusable: list[UnusableOfferCard],
) -> None:
    assert len(unusable) == 2
    labels = [button.face.label for button in unusable[0].findChildren(Button)]
    assert labels == ["Keep for later", "Forget it"]


def test_each_is_answered_for_itself(
    window: MainWindow, app: AppByHand, unusable: list[UnusableOfferCard]
) -> None:
    app.show_history(offer=None)
    window.show_overview()
    QApplication.processEvents()
    unusable = cards(window)
    click(unusable[1].away)
    QApplication.processEvents()
    assert app.done[-1] == Forget("b")
    app.show_history(unusable=NOT_NOW[:1])
    window.show_overview()
    QApplication.processEvents()
    (left,) = cards(window)
    click(left.later)
    QApplication.processEvents()
    assert PutOff("a") in app.done
    assert QApplication.focusWidget() is window.overview.start


def test_beside_one_that_can_be_used_going_on_stays_the_strong_button(
    card: OfferCard, unusable: list[UnusableOfferCard]
) -> None:
    assert card.isVisible()
    assert unusable
    assert QApplication.focusWidget() is card.go
    weights = [button.face.weight for one in unusable for button in one.findChildren(Button)]
    assert Weight.PRIMARY not in weights

"""The offer to go on with a session that was left, and one that cannot be used now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from upstroke.core.app_state import Offer, UnusableOffer
from upstroke.core.time_format import clock_text, countdown_text
from upstroke.texts import tr
from upstroke.window.button import Button, Face, Weight
from upstroke.window.dressed import Words
from upstroke.window.flow_layout import FlowLayout
from upstroke.window.look import Role, Space
from upstroke.window.page_frame import Card
from upstroke.window.pictures import Pictures

HIGH = 64
"""Pixels that going on is high at least: hands are still oily."""


class OfferCard(Card):
    """Shows an `Offer`, and asks what is to become of it."""

    go_on = Signal()
    over = Signal()
    declined = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__("accent")
        self.words = Words("", Role.HEADING)
        self.told = Words(tone="soft")
        strong = Face(tr("Go on"), "play", weight=Weight.PRIMARY, role=Role.HEADING)
        self.go = Button(pictures, strong)
        self.go.setMinimumHeight(HIGH)
        self.anew = Button(pictures, Face(tr("Start over"), "repeat"))
        self.no = Button(pictures, Face(tr("No, thanks"), "x", name=tr("Don't resume")))
        self.go.clicked.connect(self.go_on)
        self.anew.clicked.connect(self.over)
        self.no.clicked.connect(self.declined)
        others = FlowLayout(gap=Space.MEDIUM)
        others.addWidget(self.anew)
        others.addWidget(self.no)
        for part in (self.words, self.go, self.told):
            self.column.addWidget(part)
        self.column.addLayout(others)
        self.hide()

    def show_offer(self, offer: Offer | None) -> None:
        """Show it, or nothing."""
        self.setVisible(offer is not None)
        if offer is not None:
            at = clock_text(offer.at)
            self.words.show_text(tr("Go on at {time}, {step}?", time=at, step=offer.step))
            left = countdown_text(offer.total - offer.at)
            told = tr("You left {title} there, with {time} to go.", title=offer.title, time=left)
            self.told.show_text(told)


class UnusableOfferCard(Card):
    """Tells why a session cannot be gone on with now, and asks what is to become of it."""

    put_off = Signal()
    forgotten = Signal()

    def __init__(self, pictures: Pictures, offer: UnusableOffer) -> None:
        super().__init__("accent")
        self.later = Button(pictures, Face(tr("Keep for later"), "clock"))
        name = tr("Don't offer it again")
        self.away = Button(pictures, Face(tr("Forget it"), "x", name=name))
        self.later.clicked.connect(self.put_off)
        self.away.clicked.connect(self.forgotten)
        answers = FlowLayout(gap=Space.MEDIUM)
        answers.addWidget(self.later)
        answers.addWidget(self.away)
        self.column.addWidget(Words(offer.told))
        self.column.addLayout(answers)

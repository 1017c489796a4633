"""From keys and buttons to what is asked of the session; what is a slip is left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from upstroke.core.intents import PEDALS, SessionIntent, intent_of
from upstroke.core.keys import STANDARD, Act, Bindings, act_of
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.presses import SLIP, Bounces, Pedals
from upstroke.core.session.questions import Question
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.keys import name_of
from upstroke.window.press_guard import PressGuard, StopGuard

OF_THE_WINDOW = frozenset({Act.FULL_SCREEN, Act.COMPACT, Act.HELP})
CHANGES = frozenset({Act.TOGGLE, Act.PLAY_ONLY, Act.PAUSE_ONLY})
"""One press of a headset may come as two of these."""
SKIPS = frozenset({Act.NEXT, Act.BACK, Act.REPEAT})

Order: TypeAlias = SessionIntent | Act
"""What is asked for: of the session, or of the window."""


class Steering:
    """Remembers what was pressed lately, and nothing else.

    Args:
        clock: milliseconds of a steady clock.
        bindings: which keys are for what.
    """

    def __init__(self, clock: Callable[[], Millis], bindings: Bindings = STANDARD) -> None:
        self._clock = clock
        self.press = PressGuard()
        self.stop = StopGuard()
        self.bindings = bindings
        self.more_time: Millis = 30_000
        self._pedals = Pedals()
        self._bounces = Bounces()
        self._skipped: Millis | None = None

    def means(self, key: str) -> bool:
        """Whether a key is for anything."""
        return act_of(key, self.bindings) is not None

    def key(self, key: str) -> Order | None:
        """A key went down; None where that means nothing, or is a bounce."""
        act = act_of(key, self.bindings)
        return None if act is None else self._pressed(key, act)

    def released(self, key: str) -> None:
        """A key came up."""
        self._bounces.released(key, self._clock())

    def button(self, act: Act) -> Order | None:
        """A button was pressed; None where that is a bounce."""
        return self._pressed(f"button {act}", act)

    def toggle(self) -> Order | None:
        """A press beside the controls was meant."""
        return self._asked(Act.TOGGLE)

    def seek(self, position: Millis) -> Command:
        """A step was chosen on the strip."""
        self._pedals.forget()
        self._settle()
        self._skipped = self._clock()
        return Command(Verb.SEEK, position)

    def takes_back(self, key: str) -> bool:
        """Whether a key undoes what was done last: that of undo, or a pedal soon after its skip."""
        act = act_of(key, self.bindings)
        undoes = act is Act.UNDO or (act in PEDALS and self._pedals.holds(self._clock()))
        if undoes:
            self._pedals.forget()
            self._settle()
        return undoes

    def note(self) -> str:
        """How a skip of a moment ago is undone; empty when there was none."""
        now = self._clock()
        if self._pedals.holds(now):
            return tr("Skipped. The pedal again takes it back.")
        undo = self.bindings[Act.UNDO]
        if self._skipped is None or now - self._skipped > SLIP or not undo:
            return ""
        return tr("Skipped. {key} takes it back.", key=name_of(undo[0]))

    def _pressed(self, what: str, act: Act) -> Order | None:
        now = self._clock()
        if not self._bounces.meant(what, now):
            return None
        if act in CHANGES and not self.press.hit(now):
            return None
        return self._asked(act)

    def _asked(self, act: Act) -> Order | None:
        if act in OF_THE_WINDOW:
            return act
        intent, now = intent_of(act, self.more_time), self._clock()
        if isinstance(intent, Question):
            return intent
        if isinstance(intent, Command) and act in PEDALS:
            self._settle()
            return Command(self._pedals.press(intent.verb, now))
        self._pedals.forget()
        if act is Act.STOP:
            return intent if self.stop.press(now) else None
        self._settle()
        self._skipped = now if act in SKIPS else None
        return intent

    def _settle(self) -> None:
        self.stop.forget()
        self._skipped = None

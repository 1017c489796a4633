"""What keys do to a session: the same commands as everywhere, and a second key press to stop."""

from __future__ import annotations

from collections.abc import Callable

from upstroke.core.intents import PEDALS, SessionIntent, intent_of
from upstroke.core.keys import STANDARD, Act
from upstroke.core.session.commands import Command, Verb
from upstroke.core.session.presses import SETTLES, Bounces, Pedals
from upstroke.core.session.progress import ENDED, Progress, State
from upstroke.core.session.questions import Question
from upstroke.core.units import NANOS_PER_MILLI, Millis, Nanos
from upstroke.terminal.bindings import Actions, action_of, actions
from upstroke.texts import marked, tr

_CLOSING = frozenset({"enter", "escape"})

ASKS_FOR: Millis = 10_000
"""How long a first press of stop counts: a slip now and another in five minutes are no wish."""


TAKES_BACK = marked("Skipped. The pedal again takes it back.")

USUAL = actions(STANDARD)


class KeyControls:
    """Keys in, intents out; remembers only what is asked and whether to close.

    Args:
        do: carries out what is wanted.
        clock: nanoseconds of a monotonic clock.
        step: how much one "more time" or "less time" is, in milliseconds.
        keys: what each is for.
    """

    def __init__(
        self,
        do: Callable[[SessionIntent], None],
        clock: Callable[[], Nanos],
        step: Millis,
        keys: Actions = USUAL,
    ) -> None:
        self._do = do
        self._clock = clock
        self._step = step
        self._keys = keys
        self._pedals = Pedals()
        self._bounces = Bounces()
        self._asked: Nanos | None = None
        self._started: Nanos | None = None
        self.helping = False
        self.closed = False

    @property
    def asking(self) -> bool:
        """Whether stop was pressed once, not long ago."""
        lately = self._clock() - ASKS_FOR * NANOS_PER_MILLI
        return self._asked is not None and self._asked > lately

    @property
    def note(self) -> str | None:
        """How a skip by a pedal is taken back, for as long as it is."""
        return tr(TAKES_BACK) if self._pedals.holds(self._now()) else None

    def started(self) -> None:
        """It has been started: Enter was pressed for it, and may be once more."""
        self._started = self._clock()

    def press(self, key: str, progress: Progress) -> None:
        """One key was pressed while the session stood like this; chatter is left out."""
        if key == "enter" and self._has_just_started():
            return
        action = action_of(key, self._keys)
        if not self._bounces.meant(key, self._now()) and action is not Act.STOP:
            return
        asked, helped = self.asking, self.helping
        self._asked, self.helping = None, False
        if action is Act.STOP:
            self._stop(key, progress, asked=asked)
        elif progress.state in ENDED and key in _CLOSING:
            self.closed = True
        elif action is Act.HELP:
            self.helping = not helped
        elif action is not None and not asked and not helped:
            self._command(action)

    def _command(self, action: Act) -> None:
        intent = intent_of(action, self._step)
        if isinstance(intent, Command) and action in PEDALS:
            intent = Command(self._pedals.press(intent.verb, self._now()))
        elif not isinstance(intent, Question):
            self._pedals.forget()
        self._do(intent)

    def _has_just_started(self) -> bool:
        lately = self._clock() - SETTLES * NANOS_PER_MILLI
        return self._started is not None and self._started > lately

    def _now(self) -> Millis:
        return self._clock() // NANOS_PER_MILLI

    def _stop(self, key: str, progress: Progress, *, asked: bool) -> None:
        if progress.state is State.READY or progress.state in ENDED:
            self.closed = True
        elif asked:
            self._do(Command(Verb.STOP))
            self.closed = key == "ctrl-c"
        else:
            self._asked = self._clock()

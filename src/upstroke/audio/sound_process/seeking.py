"""The child's patience: an output that cannot be had is tried again until it can.

So a device is heard of within half a second, at the price of one attempt each time: opening what is
not there costs simpleaudio half a millisecond. What a process cannot find out twice, since its
library looks only once, is for another process: then this one ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from upstroke.audio.sound_process.loop import Turning
from upstroke.audio.sound_process.outputs import OutputFault
from upstroke.audio.sound_process.protocol import Answer, Failed, Message, Ready

AGAIN_NS = 500_000_000
"""Between two attempts."""

Begin: TypeAlias = Callable[[Callable[[Answer], None]], Turning]


class Seeking:
    """A performer that is begun again whenever it is lost before it was ever ready.

    Args:
        begin: makes a performer, given what it answers with.
        answer: sends an answer to the parent.
        clock: nanoseconds.
        has_news: whether only another process can find what this one could not.
    """

    def __init__(
        self,
        begin: Begin,
        answer: Callable[[Answer], None],
        clock: Callable[[], int],
        has_news: Callable[[], bool] = lambda: False,
    ) -> None:
        self._begin = begin
        self._answer = answer
        self._clock = clock
        self._has_news = has_news
        self._ready = False
        self._told = ""
        self._performer = begin(self._pass_on)
        self._again_ns = clock()

    def receive(self, message: Message) -> None:
        self._performer.receive(message)

    def sounds(self) -> bool:
        return self._performer.sounds()

    def turn(self) -> int:
        """Raises `OutputFault` when an output is lost that was there, or a new process is due."""
        if self._clock() < self._again_ns:
            return self._again_ns
        try:
            return self._performer.turn()
        except OutputFault as fault:
            if self._ready or self._has_news():
                raise
            return self._try_again(str(fault))

    def _try_again(self, why: str) -> int:
        if why != self._told:
            self._told = why
            self._answer(Failed(why))
        self._performer = self._begin(self._pass_on)
        self._again_ns = self._clock() + AGAIN_NS
        return self._again_ns

    def _pass_on(self, answer: Answer) -> None:
        self._ready = self._ready or isinstance(answer, Ready)
        self._answer(answer)

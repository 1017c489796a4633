"""Children whose output could not be had at once, and that go on trying by themselves. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from upstroke.audio.sound_process.protocol import OutputName
from upstroke.audio.sound_search import Search
from upstroke.core.units import NANOS_PER_MILLI, Nanos

BETTER_WITHIN_NS: Nanos = 700 * NANOS_PER_MILLI
"""Outputs that come back with their server are ready one after another: the best is waited for."""


@dataclass(slots=True)
class Scout:
    number: int
    output: OutputName
    ready_ns: Nanos | None = None


class Scouts:
    """Who looks for which output.

    A scout that is ready plays at once if nobody looks for a better output, else a moment later.
    """

    def __init__(self, search: Search) -> None:
        self._search = search
        self._scouts: dict[int, Scout] = {}

    def __contains__(self, number: int) -> bool:
        return number in self._scouts

    @property
    def outputs(self) -> list[OutputName]:
        """What is looked for."""
        return [scout.output for scout in self._scouts.values()]

    def send(self, number: int, output: OutputName) -> None:
        """This child looks for its output from now on."""
        self._scouts[number] = Scout(number, output)

    def refused(self, number: int, why: str, *, lasting: bool) -> None:
        """It tells why its output cannot be had yet; `lasting`: nor will it."""
        self._search.refused(self._scouts[number].output, why, lasting=lasting)
        if lasting:
            del self._scouts[number]

    def ended(self, number: int, now: Nanos) -> None:
        """It is no more; another may follow, after a pause."""
        self._search.rest(self._scouts.pop(number).output, now)

    def ready(self, number: int, now: Nanos) -> Scout | None:
        """Its output can be had. Returns it if that is to play at once."""
        scout = self._scouts[number]
        scout.ready_ns = now
        return scout if self._search.is_best(scout.output, self.outputs) else None

    def waited(self, now: Nanos) -> Scout | None:
        """One that has been ready for long enough without a better one."""
        since = now - BETTER_WITHIN_NS
        scouts = self._scouts.values()
        return next((one for one in scouts if one.ready_ns and one.ready_ns < since), None)

    def recall(self) -> list[int]:
        """None is needed any more: all their numbers."""
        numbers = list(self._scouts)
        self._scouts.clear()
        return numbers

"""Where nothing can be heard: what stands for the chimes, as plain values made from a session.

A signal comes up in a moment, stays for a glance and goes away again, at every change of step and
halfway through a long one: never more than one a second, so that nobody is harmed by flashes.
"""

from __future__ import annotations

from dataclasses import dataclass

from upstroke.core.planning.timeline import Step
from upstroke.core.session.progress import Progress, State
from upstroke.core.units import Millis
from upstroke.texts import tr
from upstroke.window.glance import Tone

RISES: Millis = 200
STAYS_UNTIL: Millis = 2_000
GONE: Millis = 3_000

LONG: Millis = 40_000
"""Work from which halfway is told, as it is spoken (docs/cue-rules.md)."""

APART: Millis = 1_000
"""A step that is shorter has no signal: three flashes a second are the most that WCAG 2.2 allows
(2.3.1), and one is enough."""

SHADES = 8
"""A signal fades in so many steps, since each of them paints the whole window."""


@dataclass(frozen=True, slots=True)
class Signal:
    """What it says, and how strong it is now, 0 to 1."""

    words: str
    tone: Tone
    strength: float


def signal_at(progress: Progress) -> Signal | None:
    """What is to be seen at an instant; None: nothing."""
    if progress.state is not State.RUNNING:
        return None
    step, at = progress.moment.step, progress.moment.position
    if step.end - step.start < APART:
        return None
    if signal := _since(at - step.start, _change(step), Tone.CALM):
        return signal
    work = step.end - step.work_start
    if step.counted or work < LONG:
        return None
    return _since(at - step.work_start - work // 2, tr("Halfway"), Tone.WORK)


def _change(step: Step) -> str:
    if step.index == 0:
        return tr("Get ready")
    return tr("Change over") if step.change else tr("Next step")


def _since(age: Millis, words: str, tone: Tone) -> Signal | None:
    if not 0 <= age < GONE:
        return None
    rising, falling = age / RISES, (GONE - age) / (GONE - STAYS_UNTIL)
    shade = round(SHADES * min(1.0, rising, falling)) / SHADES
    return Signal(words, tone, shade) if shade else None

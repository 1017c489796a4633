"""How the session page lives: values from an instant, the same at every look at it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.window.samples import progress_at, timeline_of
from upstroke.core.planning.beat import beat_at
from upstroke.core.planning.timeline import SpanKind, Step
from upstroke.core.programme.model import Side
from upstroke.core.session.commands import Verb
from upstroke.core.session.progress import Progress
from upstroke.core.units import Millis
from upstroke.window.glance import ring_at
from upstroke.window.look import (
    HIGH_CONTRAST,
    HIGHEST_CONTRAST,
    LEAST_CONTRAST,
    PALETTES,
    Palette,
    contrast,
)
from upstroke.window.ring import disc_colour
from upstroke.window.ring_life import (
    AT_REST,
    BREATHS,
    CALM,
    TURN,
    Life,
    life_at,
    turned,
)

TIMELINE = timeline_of("leg-massage")


def step_of(title: str) -> Step:
    return next(step for step in TIMELINE.steps if step.title == title and step.side is Side.LEFT)


def life(position: Millis, *, still: bool = False) -> Life:
    return of(progress_at(TIMELINE, position), still=still)


def of(progress: Progress, *, still: bool = False) -> Life:
    return life_at(progress, beat_at(progress.moment), still=still)


@given(st.integers(0, 2 * TURN), st.integers(0, 2 * TURN))
def test_a_turn_goes_one_way_and_is_short(one: Millis, other: Millis) -> None:
    low, high = sorted((one, other))
    assert 0 <= turned(low) <= turned(high) <= 1
    assert turned(TURN) == pytest.approx(1)
    assert TURN <= 400


def test_a_step_comes_up_and_its_ring_fills() -> None:
    start = step_of("Calf").start
    lives = [life(start + since) for since in (0, 40, 120, 240, TURN)]
    assert lives[0].filled == lives[0].come == 0
    assert [each.come for each in lives] == sorted(each.come for each in lives)
    assert lives[-1].filled == lives[-1].come == 1


def test_work_fills_the_ring_again_and_leaves_the_words_alone() -> None:
    work = life(step_of("Calf").work_start + 40)
    assert 0 < work.filled < 1
    assert work.come == 1


def test_digits_wait_for_no_turn() -> None:
    begun = progress_at(TIMELINE, step_of("Calf").work_start)
    assert of(begun).filled == 0
    assert ring_at(begun).main == "1:00"
    assert ring_at(begun).share == 1


def test_an_item_that_is_counted_turns_nothing() -> None:
    step = step_of("Tug and twist")
    items = [span for span in TIMELINE.spans if span.step == step.index and span.count]
    assert len(items) == 5
    assert all(life(item.start + 10).filled == 1 for item in items[1:])


def test_it_swells_while_the_hand_presses_and_sinks_as_it_comes_back() -> None:
    work = step_of("Calf").work_start + 30_000
    breaths = [life(work + since).breath for since in range(0, 3_000, 100)]
    peak = breaths.index(max(breaths))
    assert max(breaths) == 1
    assert min(breaths) == 0
    assert breaths[: peak + 1] == sorted(breaths[: peak + 1])
    assert breaths[peak:] == sorted(breaths[peak:], reverse=True)
    stroke = step_of("Calf").strokes[0].strokes[0]
    assert peak / len(breaths) == pytest.approx(stroke.press / stroke.duration, abs=0.1)


def test_quick_strokes_are_several_to_a_breath() -> None:
    step = step_of("Thumb circles")
    assert step.strokes[0].strokes[0].duration < CALM
    seen = [life(step.work_start + 1_000 + since).breath for since in range(0, 12_000, 40)]
    swells = sum(before < 0.5 <= after for before, after in pairwise(seen))
    assert 2 <= swells <= 12_000 / CALM + 1


def test_the_firmer_the_larger() -> None:
    rise = [life(step_of("Calf").work_start + at * 1_000).pressure for at in (0, 20, 40, 58)]
    assert rise == sorted(rise)
    assert rise[0] < rise[-1] <= 1
    light, firm = step_of("Finishing").end - 100, step_of("Calf").end - 100
    assert life(light).pressure < life(firm).pressure


@given(st.integers(0, TIMELINE.total - 1))
def test_all_of_it_are_shares_in_few_steps(position: Millis) -> None:
    now = life(position)
    assert all(0 <= part <= 1 for part in (now.filled, now.come, now.pressure, now.breath))
    assert now.breath * BREATHS == pytest.approx(round(now.breath * BREATHS))
    lead_in = TIMELINE.at(position).span.kind is SpanKind.LEAD_IN
    assert not (lead_in and now.pressure)


@given(st.integers(0, TIMELINE.total - 1))
def test_with_reduced_motion_only_the_pressure_changes(position: Millis) -> None:
    now = life(position, still=True)
    assert now == replace(AT_REST, pressure=now.pressure)
    assert now.pressure == life(position).pressure


def test_what_is_paused_is_at_rest() -> None:
    at = step_of("Calf").work_start + 100
    assert of(progress_at(TIMELINE, at, Verb.PAUSE)) == AT_REST
    assert of(progress_at(TIMELINE, at, Verb.PAUSE, Verb.RESUME)) == AT_REST


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("breath", [0.0, 0.5, 1.0])
def test_texts_are_read_on_the_disc_too(palette: Palette, breath: float) -> None:
    least = HIGHEST_CONTRAST if palette is HIGH_CONTRAST else LEAST_CONTRAST
    disc = disc_colour(palette, "accent", breath).name()
    for text in ("ink", "soft", "accent"):
        assert contrast(getattr(palette, text), disc) >= least

"""What was handed over is let go of once it has sounded."""

from __future__ import annotations

from pathlib import Path

from tests.audio.building import cue
from tests.audio.fakes import FakeOutput, HandClock
from upstroke.audio.schedule import CueSchedule, Mix
from upstroke.core.units import NANOS_PER_MILLI


def test_sound_is_known_until_it_has_rung_out() -> None:
    clock = HandClock()
    ahead = CueSchedule(FakeOutput(clock, lambda _: 1_000))
    ahead.remix(Mix({"a": Path("a")}), clock.now)
    ahead.add(cue(0, 1_000, "a"), clock.now)
    assert ahead.words(1) == "text of a"
    end = clock.now + 1_000 * NANOS_PER_MILLI
    ahead.tidy(end)
    assert [each.cue for each in ahead.sounds()] == [cue(0, 1_000, "a")]
    ahead.tidy(end + 1_000 * NANOS_PER_MILLI)
    assert ahead.sounds() == ()
    assert ahead.words(1) is None

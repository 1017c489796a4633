"""What happens to the sound never happens to the session: it ends in time and sounds again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sound.faults import FAULTS, TICKING, spared, struck
from tests.support.sound.session_heard import HeardCue, summary

pytestmark = pytest.mark.waits

HEARD = 0.8
"""Likeness from which a cue counts as heard whole."""
POSITION_MS = 50.0
MOST = 0.75
"""So many are right even where others want the same cores."""


@pytest.mark.parametrize("player", ["auto", "simpleaudio", "qt"])
@pytest.mark.parametrize("what", FAULTS)
def test_the_session_goes_on_in_time_and_is_heard_again(
    player: str, what: str, tmp_path: Path
) -> None:
    rounds, faults = FAULTS[what]
    file = tmp_path / "ticking.toml"
    file.write_text(TICKING.replace("ROUNDS", str(rounds)), encoding="utf-8")
    heard, _ = struck(file, player, faults, tmp_path / "gaps")
    assert heard.exit_code == 0, heard.errors
    assert heard.lasted - heard.began <= heard.total + 15
    groups = spared(heard, faults)
    right = [[cue for cue in cues if is_right(cue)] for cues in groups]
    assert all(right), summary(heard)
    assert sum(map(len, right)) >= MOST * sum(map(len, groups)), (groups, summary(heard))


def is_right(cue: HeardCue) -> bool:
    return cue.likeness > HEARD and abs(cue.error_ms) < POSITION_MS

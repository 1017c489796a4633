"""What happens to the sound never happens to the session: it ends in time and sounds again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sound.faults import FAULTS, TICKING, spared, struck
from tests.support.sound.session_heard import (
    summary,
)

pytestmark = pytest.mark.waits

HEARD = 0.8
"""Likeness from which a cue counts as heard whole."""
POSITION_MS = 50.0


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
    for cues in spared(heard, faults):
        right = [cue for cue in cues if cue.likeness > HEARD and abs(cue.error_ms) < POSITION_MS]
        assert right, summary(heard)
        assert len(cues) - len(right) <= max(1, len(cues) // 4), (cues, summary(heard))

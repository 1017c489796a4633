"""What happens to the sound never happens to the session: it ends in time and sounds again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sound.faults import FAULTS, TICKING, spared, struck
from tests.support.sound.session_heard import (
    summary,
)

pytestmark = pytest.mark.alone

HEARD = 0.8
"""Likeness from which a cue counts as heard whole."""
POSITION_MS = 50.0


@pytest.mark.parametrize("player", ["simpleaudio", "qt"])
@pytest.mark.parametrize("what", FAULTS)
def test_the_session_goes_on_in_time_and_is_heard_again(
    player: str, what: str, tmp_path: Path
) -> None:
    rounds, faults = FAULTS[what]
    file = tmp_path / "ticking.toml"
    file.write_text(TICKING.replace("ROUNDS", str(rounds)), encoding="utf-8")
    heard, _ = struck(file, player, faults, tmp_path / "gaps")
    assert heard.exit_code == 0, heard.errors
    assert heard.lasted <= heard.total + 15
    for cues in spared(heard, faults):
        assert cues, summary(heard)
        for cue in cues:
            assert cue.likeness > HEARD, (cue, summary(heard))
            assert abs(cue.error_ms) < POSITION_MS, (cue, summary(heard))

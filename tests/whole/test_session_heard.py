"""From one start to the end with no touch, in a real window, heard as it is rendered."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.sound.session_heard import faults_under_load, hear, summary
from upstroke.core.settings import Ambience

pytestmark = pytest.mark.waits

SHORT = """
format = 1
id = "short"
title = "Short"

[lead-in]
normal = 3
change = 4

[side-words]
left = "left leg"
right = "right leg"
same = "same leg"

[safety]
intro = "For a test."
spoken-short = "Stop at any sharp pain."

[[part]]
step = "calf"
title = "Calf"
sides = "left, right"
seconds = 5

[[part]]
step = "toes"
title = "Toes"
each = 2
names = ["big toe", "second toe", "middle toe"]

[[part]]
step = "rest"
title = "Rest"
kind = "rest"
seconds = 5
"""


@pytest.mark.parametrize(
    ("player", "ambience"),
    [
        ("auto", Ambience.NONE),
        ("auto", Ambience.RAIN),
        ("simpleaudio", Ambience.RAIN),
        ("qt", Ambience.RAIN),
    ],
)
def test_a_session_runs_untouched_and_is_heard_as_rendered(
    player: str, ambience: Ambience, tmp_path: Path
) -> None:
    file = tmp_path / "short.toml"
    file.write_text(SHORT, encoding="utf-8")
    heard = hear(str(file), "standard", player, ambience=ambience)
    assert heard.exit_code == 0, heard.errors
    assert [cue.text for cue in heard.cues][1] == "Stop at any sharp pain."
    assert heard.total <= heard.lasted - heard.began <= heard.total + 15
    assert faults_under_load(heard) == [], summary(heard)

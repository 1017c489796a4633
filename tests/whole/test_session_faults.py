"""What happens to the sound never happens to the session: it ends in time and sounds again."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.whole.session_heard import Happening, HeardCue, HeardSession, Mishap, hear, summary
from tests.whole.sound_rig import SoundServer

TICKING = """
format = 1
id = "ticking"
title = "Ticking"

[[part]]
step = "calf"
title = "Calf"
lead-in = 3
seconds = 2

[[part]]
group = "Toes"
repeat = 2

[[part.part]]
step = "toes"
title = "Toes"
lead-in = 0
each = 1
count = 10
"""

HEARD = 0.8
"""Likeness from which a cue counts as heard whole."""
BACK_WITHIN_S = 3.0
"""Of the server's return, or of the child's death."""
POSITION_MS = 50.0


def kill_server(server: SoundServer, _play: subprocess.Popen[str]) -> None:
    server.kill()


def start_server(server: SoundServer, _play: subprocess.Popen[str]) -> None:
    server.start()


def freeze_server(server: SoundServer, _play: subprocess.Popen[str]) -> None:
    server.freeze()


def thaw_server(server: SoundServer, _play: subprocess.Popen[str]) -> None:
    server.thaw()


def kill_children(_server: SoundServer, play: subprocess.Popen[str]) -> None:
    subprocess.run(["pkill", "-KILL", "-P", str(play.pid)], check=True)


def nothing(_server: SoundServer, _play: subprocess.Popen[str]) -> None:
    pass


def around(heard: HeardSession, start: float, end: float) -> tuple[list[HeardCue], list[HeardCue]]:
    """The cues that ended before a mishap began, and those after the sound had to be back."""
    before = [cue for cue in heard.cues if cue.start < start - 2]
    after = [cue for cue in heard.cues if cue.start > end + BACK_WITHIN_S]
    return before, after


@pytest.mark.parametrize("player", ["simpleaudio", "qt"])
@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ((8.0, kill_server), (12.0, start_server)),
        ((8.0, freeze_server), (14.0, thaw_server)),
        ((8.0, kill_children), (8.0, nothing)),
    ],
    ids=["server killed and started", "server stalled", "children killed"],
)
def test_the_session_goes_on_in_time_and_is_heard_again(
    player: str, begins: tuple[float, Happening], ends: tuple[float, Happening], tmp_path: Path
) -> None:
    file = tmp_path / "ticking.toml"
    file.write_text(TICKING, encoding="utf-8")
    mishaps = [Mishap(*begins), Mishap(*ends)]
    heard = hear(str(file), "standard", player, mishaps)
    assert heard.exit_code == 0, heard.errors
    assert heard.lasted <= heard.total + 15
    before, after = around(heard, begins[0], ends[0])
    assert before
    assert after
    for cue in (*before, *after):
        assert cue.likeness > HEARD, (cue, summary(heard))
        assert abs(cue.error_ms) < POSITION_MS, (cue, summary(heard))

"""What befalls the sound of a session, from when to when, and which cues are spared."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.sound.heartbeat import HEART, gaps_in
from tests.support.sound.rig import SoundServer
from tests.support.sound.session_heard import Happening, HeardCue, HeardSession, Mishap, hear

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
repeat = ROUNDS

[[part.part]]
step = "toes"
title = "Toes"
lead-in = 0
each = 1
count = 10
"""
"""Five seconds, and ten for each round."""

LASTS_S = 1.2
"""A cue of these: one that begins so long before a mishap has been heard to its end."""
BACK_WITHIN_S = 3.0
"""Of the device's coming, or of a child's death."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something is wrong with the sound from here to there, in seconds of the session."""

    begins: float
    ends: float
    struck: Happening
    mended: Happening


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


def change_device(server: SoundServer, _play: subprocess.Popen[str]) -> None:
    server.change_default()


def remove_old_device(server: SoundServer, _play: subprocess.Popen[str]) -> None:
    server.remove_others()


def nothing(_server: SoundServer, _play: subprocess.Popen[str]) -> None:
    pass


FAULTS: dict[str, tuple[int, tuple[Fault, ...]]] = {
    "none at the start, then stalled": (
        3,
        (
            Fault(0.0, 4.0, kill_server, start_server),
            Fault(9.5, 29.5, freeze_server, thaw_server),
        ),
    ),
    "children killed, another device, server killed": (
        2,
        (
            Fault(6.0, 6.0, kill_children, nothing),
            Fault(11.5, 11.7, change_device, remove_old_device),
            Fault(17.2, 19.5, kill_server, start_server),
        ),
    ),
}
"""Rounds of the programme, and what happens in them."""


def struck(
    file: Path, player: str, faults: Sequence[Fault], gaps: Path
) -> tuple[HeardSession, float]:
    """A session with these faults, and for how long its window did not answer, in ms."""
    mishaps = [
        mishap
        for fault in faults
        for mishap in (Mishap(fault.begins, fault.struck), Mishap(fault.ends, fault.mended))
    ]
    gaps.unlink(missing_ok=True)
    heard = hear(str(file), "standard", player, mishaps, program=(*HEART, str(gaps)))
    shown = heard.began_ns
    own = [gap.own_ms for gap in gaps_in(gaps) if gap.first > shown]
    return heard, max(own, default=0.0)


def spared(heard: HeardSession, faults: Sequence[Fault]) -> list[list[HeardCue]]:
    """The cues between the faults, each fault having its time to be mended."""
    late = heard.began - heard.seen
    ends = [-LASTS_S, *(fault.ends - late + BACK_WITHIN_S for fault in faults)]
    begins = [*(fault.begins - late for fault in faults), heard.total + LASTS_S]
    between = list(zip(ends, begins, strict=True))
    if faults[0].begins == 0:
        between.pop(0)
    return [
        [cue for cue in heard.cues if end <= cue.start <= begin - LASTS_S] for end, begin in between
    ]

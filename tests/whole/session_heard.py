"""A real session, in a real window, heard on a real sound server and held against its rendering.

`python -m tests.whole.session_heard leg-massage --length quick --player qt` does it for a long one
and prints what was heard of every cue.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

import numpy as np

from tests.whole.display import virtual_display
from tests.whole.sound_ears import RATE, DeafFault, Onset, Recording, Samples, samples_of
from tests.whole.sound_rig import SoundServer, sound_server

UPSTROKE = (sys.executable, "-m", "upstroke")

_SECOND = 1_000_000_000
_STARTS_WITHIN_S = 6.0
_LIKE = 0.8
_UNHEARD = 10 ** (-70 / 20)
"""Of full scale: the noise that keeps a device awake is softer."""


@dataclass(frozen=True, slots=True)
class HeardCue:
    """One cue: where the timeline has it (seconds), and how it was heard."""

    text: str
    start: float
    error_ms: float
    """How much later than its place it began, one constant offset taken off."""
    likeness: float


@dataclass(frozen=True, slots=True)
class HeardSession:
    """A whole session: what the program answered, every cue, and the loudest of the silences."""

    exit_code: int
    errors: str
    lasted: float
    total: float
    cues: tuple[HeardCue, ...]
    noise: float
    """Highest root mean square in the pauses between the cues; 0 is silence."""


Happening: TypeAlias = Callable[[SoundServer, subprocess.Popen[str]], None]
"""Done to the sound server, or to the program that plays."""


@dataclass(frozen=True, slots=True)
class Mishap:
    """Something that happens to a session `after` so many seconds of its run."""

    after: float
    happens: Happening


def hear(programme: str, length: str, player: str, mishaps: Sequence[Mishap] = ()) -> HeardSession:
    """Play a programme untouched from start to end, and tell what was heard.

    Args:
        programme: an id or a file.
        length: as `--length` takes it.
        player: as `--player` takes it.
        mishaps: what is done to the server or the program meanwhile, in order of time.
    """
    with tempfile.TemporaryDirectory(prefix="heard-") as home, sound_server() as server:
        timeline = _timeline(programme, length)
        rendered = _rendered(programme, length, Path(home))
        with virtual_display() as display, server.recording() as recording:
            began = time.perf_counter_ns()
            with _play(programme, length, player, _environment(server, home, display)) as play:
                for mishap in mishaps:
                    time.sleep(max(0.0, mishap.after - (time.perf_counter_ns() - began) / 1e9))
                    mishap.happens(server, play)
                _, errors = play.communicate()
            lasted = (time.perf_counter_ns() - began) / _SECOND
            recording.wait_until(time.perf_counter_ns())
            zero = _zero(recording, rendered, timeline["cues"], began)
            cues = _cues(recording, rendered, timeline["cues"], zero)
            noise = _noise(recording, timeline["cues"], zero)
    return HeardSession(play.returncode, errors, lasted, timeline["total"], cues, noise)


def _environment(server: SoundServer, home: str, display: str) -> dict[str, str]:
    environment = {**server.environment, "HOME": home, "DISPLAY": display}
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)
    return environment


def _play(
    programme: str, length: str, player: str, environment: dict[str, str]
) -> subprocess.Popen[str]:
    command = [*UPSTROKE, "play", programme, "--length", length, "--start", "--exit"]
    return subprocess.Popen(
        [*command, "--player", player],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _timeline(programme: str, length: str) -> dict[str, Any]:
    command = [*UPSTROKE, "timeline", programme, "--length", length, "--json"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    timeline: dict[str, Any] = json.loads(answer.stdout)
    return timeline


def _rendered(programme: str, length: str, folder: Path) -> Samples:
    file = folder / "rendered.wav"
    command = [*UPSTROKE, "render", programme, "--length", length, "-o", str(file)]
    subprocess.run(command, capture_output=True, check=True)
    return samples_of(file)


def _piece(rendered: Samples, start: float, end: float) -> Samples:
    return rendered[round(start * RATE) : round(end * RATE)]


def _zero(recording: Recording, rendered: Samples, cues: list[dict[str, Any]], began: int) -> int:
    """The instant of the session's start, by the best place for its first seconds of sound."""
    start, end = float(cues[0]["start"]), float(cues[min(2, len(cues) - 1)]["end"])
    first = _piece(rendered, start, end)
    reach_ms = _STARTS_WITHIN_S * 1000 / 2
    near = began + round(reach_ms * 1e6)
    onset = recording.onset_of(first, near, within_ms=reach_ms)
    return onset.at_ns - round(start * _SECOND)


def _cues(
    recording: Recording, rendered: Samples, cues: list[dict[str, Any]], zero: int
) -> tuple[HeardCue, ...]:
    onsets = [_onset(recording, rendered, cue, zero) for cue in cues]
    late = [
        (onset.at_ns - zero) / 1e6 - cue["start"] * 1000
        for onset, cue in zip(onsets, cues, strict=True)
    ]
    heard = [each for each, onset in zip(late, onsets, strict=True) if onset.likeness > _LIKE]
    constant = median(heard or late)
    return tuple(
        HeardCue(cue["text"], cue["start"], each - constant, onset.likeness)
        for cue, each, onset in zip(cues, late, onsets, strict=True)
    )


def _onset(recording: Recording, rendered: Samples, cue: dict[str, Any], zero: int) -> Onset:
    """Where a cue is heard best near its place; unlike anything while there was no server."""
    near = zero + round(cue["start"] * _SECOND)
    try:
        piece = _piece(rendered, cue["start"], cue["end"])
        return recording.onset_of(piece, near, within_ms=200)
    except DeafFault:
        return Onset(near, 0.0, 0.0)


def _noise(recording: Recording, cues: list[dict[str, Any]], zero: int) -> float:
    pauses = [
        (one["end"] + 0.1, other["start"] - 0.1)
        for one, other in pairwise(cues)
        if other["start"] - one["end"] > 2 * 0.1 + 0.05
    ]
    return max(
        recording.level(zero + round(start * _SECOND), zero + round(end * _SECOND))
        for start, end in pauses
    )


def main() -> int:
    """Hear one session, print every cue and a summary; 0 if all were heard in their places."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programme")
    parser.add_argument("--length", default="quick")
    parser.add_argument("--player", default="auto")
    asked = parser.parse_args()
    heard = hear(asked.programme, asked.length, asked.player)
    for cue in heard.cues:
        row = f"{cue.start:9.3f} s  {cue.error_ms:+7.2f} ms  {cue.likeness:5.3f}  {cue.text}\n"
        sys.stdout.write(row)
    sys.stdout.write(summary(heard) + "\n")
    return 0 if in_place(heard) else 1


def in_place(heard: HeardSession) -> bool:
    """Every cue heard, within 30 ms of its place, the median within 10; silence between them."""
    errors = [abs(cue.error_ms) for cue in heard.cues]
    likeness = min(cue.likeness for cue in heard.cues)
    near = max(errors) <= 30 and median(errors) <= 10
    return near and likeness > _LIKE and heard.noise < _UNHEARD and heard.exit_code == 0


def summary(heard: HeardSession) -> str:
    """One line of figures for the whole session."""
    errors = np.abs([cue.error_ms for cue in heard.cues])
    return (
        f"exit {heard.exit_code} after {heard.lasted:.1f} s of {heard.total:.1f}; "
        f"{len(heard.cues)} cues: median {np.median(errors):.2f} ms, "
        f"p95 {np.percentile(errors, 95):.2f}, worst {errors.max():.2f}; "
        f"least likeness {min(c.likeness for c in heard.cues):.3f}; noise {heard.noise:.5f}"
    )


if __name__ == "__main__":
    sys.exit(main())

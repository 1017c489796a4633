"""Kills a real session at random moments, and asks the next start what it offers.

`python -m tests.support.killing --times 100 [--seed 1]` prints what was found, and ends with 1 if
anything was not as it should be. The truth is what the session's own player says on a bus of the
test's own, right before the kill.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.media_bus import Client, Placed, PrivateBus, becomes
from tests.support.running import PROGRAM, environment, upstroke

PROGRAMME = """
format = 1
id = "long"
title = "Long"

[lead-in]
normal = 3
change = 4

[safety]
intro = "For relaxation, not treatment."

[[part]]
step = "calf"
title = "Calf"
sides = "left, right"
seconds = 600

[[part]]
step = "foot"
title = "Foot"
sides = "left, right"
seconds = 600
"""
SETTINGS = {"more-time": 41, "volumes": {"voice": 73}}
WITHIN_S = 2.0
"""So near has the offer to be to where the session was."""

STARTS_WITHIN_S = 60.0
EARLY = 0.15
"""Share of kills while the program starts, or right as it begins to play."""


@dataclass(frozen=True, slots=True)
class Truth:
    """How the session stood at the kill; seconds. `over`: it had come to its end by itself."""

    at: float
    total: float
    title: str
    over: bool


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: how it was killed, and how far off the offer was, in seconds, if it could be."""

    face: str
    when: str
    off: float | None
    faults: tuple[str, ...] = ()


@dataclass
class Lives:
    """A person whose every session is killed; all in one home, on one bus."""

    home: Path
    bus: PrivateBus
    chance: random.Random
    left: dict[str, Any] | None = None
    known: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.home.mkdir()
        self._file = self.home / "long.toml"
        self._file.write_text(PROGRAMME)
        self._settings = self.home / ".config" / "upstroke" / "settings.json"
        self._settings.parent.mkdir(parents=True)
        self._settings.write_text(json.dumps(SETTINGS))

    def kill(self) -> Kill:
        """One life, and the look at what it left."""
        face = self.chance.choice(("terminal", "window"))
        goes_on = self.left is not None and self.chance.random() < 0.5
        early = self.chance.random() < EARLY
        before = self.left
        with self._living(face, goes_on=goes_on) as process:
            truth = self._truth() if not early else None
            if early:
                time.sleep(self.chance.uniform(0.0, 1.5))
            process.kill()
        when = "early" if early else "going on" if goes_on else "running"
        return self._look(face, when, before, truth)

    @contextmanager
    def _living(self, face: str, *, goes_on: bool) -> Iterator[subprocess.Popen[bytes]]:
        what = ["--continue"] if goes_on else [str(self._file), "--start"]
        ways = ["--player", "silent", *(["--terminal"] if face == "terminal" else [])]
        variables = environment(
            self.home, DBUS_SESSION_BUS_ADDRESS=self.bus.address, QT_QPA_PLATFORM="offscreen"
        )
        with subprocess.Popen(
            [*PROGRAM, "play", *what, *ways],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def _truth(self) -> Truth:
        """Let it run and be steered for a while, then see where it stands, and when."""
        says = self.bus.playerctl
        if not becomes(lambda: says("status") == "Playing", STARTS_WITHIN_S):
            raise AssertionError(says("status"))
        for act in self.chance.choices(ACTS, k=self.chance.randint(0, 4)):
            time.sleep(self.chance.uniform(0.0, 1.5))
            says(*act)
        time.sleep(self.chance.uniform(0.0, 2.5))
        with Client(self.bus.address) as client:
            metadata = client.get("Metadata")
            total, title = metadata["mpris:length"][1] / 1e6, metadata["xesam:title"][1]
            status, placed = client.get("PlaybackStatus"), client.place()
        return Truth(self._at(status, placed), total, title, over=status == "Stopped")

    def _at(self, status: str, placed: Placed) -> float:
        since = (time.perf_counter_ns() - placed.at) / 1e9 if status == "Playing" else 0.0
        return placed.position / 1e6 + since

    # --- what the next start finds -----------------------------------------------------------

    def _look(
        self, face: str, when: str, before: dict[str, Any] | None, truth: Truth | None
    ) -> Kill:
        done = upstroke(self.home, "history", "--json")
        found = json.loads(done.stdout)
        faults = [f"said {done.stderr.strip()!r}"] if done.stderr else []
        self.left, off = found["left"], None
        if truth is not None:
            off, more = self._right(truth)
            faults += more
        else:
            faults += self._harmless(before)
        faults += self._history(found["sessions"]) + self._settings_whole()
        return Kill(face, when, off, tuple(faults))

    def _right(self, truth: Truth) -> tuple[float | None, list[str]]:
        left = self.left
        if truth.over:
            return None, [] if left is None else [f"{left} was offered after the end"]
        if left is None:
            return None, ["nothing was offered"]
        off = left["at"] - truth.at
        faults = []
        if abs(off) > WITHIN_S:
            faults.append(f"offered {left['at']}, was at {truth.at:.3f}")
        if abs(left["total"] - truth.total) > 0.001:
            faults.append(f"total {left['total']}, was {truth.total}")
        if left["step"] != truth.title:
            faults.append(f"step {left['step']}, was {truth.title}")
        return off, faults

    def _harmless(self, before: dict[str, Any] | None) -> list[str]:
        """A kill at the start leaves what there was, or a session that has hardly begun."""
        left = self.left
        if left is None:
            return [] if before is None else ["the offer is gone"]
        same = before is not None and left["id"] == before["id"]
        begun = left["at"] - before["at"] if same and before else left["at"]
        return [] if -1.0 <= begun <= WITHIN_S else [f"{left} after {before}"]

    def _history(self, sessions: list[dict[str, Any]]) -> list[str]:
        now = {one["id"]: one for one in sessions}
        left = self.left["id"] if self.left else None
        faults = [
            f"{name} is not as it was"
            for name, session in self.known.items()
            if name != left and now.get(name) != session
        ]
        if left is not None and left not in now:
            faults.append("what is offered is not in the history")
        if len(now) - len(self.known) not in (0, 1) or len(now) != len(sessions):
            faults.append(f"{len(self.known)} sessions became {len(sessions)}")
        self.known = now
        return faults

    def _settings_whole(self) -> list[str]:
        settings = json.loads(self._settings.read_text())
        return [] if settings == SETTINGS else [f"the settings are {settings}"]


ACTS = (
    ("next",),
    ("next",),
    ("previous",),
    ("pause",),
    ("play",),
    ("play-pause",),
    ("position", "100+"),
    ("position", "30-"),
)


def kills(times: int, seed: int) -> Iterator[Kill]:
    """So many kills, one after another."""
    with tempfile.TemporaryDirectory(prefix="up") as folder, PrivateBus(Path(folder)) as bus:
        lives = Lives(Path(folder) / "home", bus, random.Random(seed))  # noqa: S311 - no secret
        for _ in range(times):
            yield lives.kill()


def main() -> int:
    """Kill, and print what was found."""
    asked = argparse.ArgumentParser(description="Kills real sessions at random moments.")
    asked.add_argument("--times", type=int, default=100)
    asked.add_argument("--seed", type=int, default=1)
    args = asked.parse_args()
    done: list[Kill] = []
    for number, kill in enumerate(kills(args.times, args.seed), 1):
        done.append(kill)
        off = "" if kill.off is None else f"{kill.off:+.2f} s"
        print(number, kill.face, kill.when, off, *kill.faults, flush=True)  # noqa: T201
    offs = sorted(abs(kill.off) for kill in done if kill.off is not None)
    right = sum(not kill.faults for kill in done)
    print(f"{right} of {len(done)} kills were without loss.")  # noqa: T201
    if offs:
        print(  # noqa: T201
            f"Off by {sum(offs) / len(offs):.2f} s on average, {offs[len(offs) // 2]:.2f} s in "
            f"the middle, {offs[-1]:.2f} s at worst, over {len(offs)}."
        )
    return int(right != len(done))


if __name__ == "__main__":
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    sys.exit(main())

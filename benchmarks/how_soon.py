"""How soon it is noticed what befalls the sound, and how soon we answer meanwhile.

`python -m benchmarks.how_soon` plays through a sound server of its own, which is killed, stopped
and started, and prints, each beside its bound: when what plays is given up; the longest of
5,000 calls to a player whose child hangs; what looking for a device costs; the
longest time that the window does not answer while the sound breaks; and a press on the bus. It
needs Linux, pulseaudio with ALSA's plugin for it, Xvfb and dbus-daemon. Fails where a bound is
broken: each has three tries, since where no core is free nobody is in time.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.programs import cpu_s, scratch
from tests.support.media_bus import Client, PrivateBus
from tests.support.playing import playing as playing_on_bus
from tests.support.playing import runs
from tests.support.sound.faults import FAULTS, TICKING, struck
from tests.support.sound.noticed import GIVEN_UP, noticed_s
from tests.support.sound.player import MANY, Player, playing, soon
from tests.support.sound.rig import sound_server
from upstroke.audio.engine.messages import Play
from upstroke.audio.pcm import Pcm, write_wav
from upstroke.core.players import PlayerName

TRIES = 3
WATCHED_S = 8.0
FAR_NS = 1_000_000_000_000


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured, in which unit, and the most that it may be."""

    name: str
    unit: str
    most: float
    measured: Callable[[], float]


def longest_call_ms(clip: Path) -> float:
    """The longest that a call takes while the child that plays stands still."""
    with sound_server() as server, playing(server, "auto") as player:
        player.becomes("miniaudio")
        os.kill(player.children[0].process_id or 0, signal.SIGSTOP)
        longest, never = 0, soon(0) + FAR_NS
        for _ in range(MANY):
            begun = time.perf_counter_ns()
            player.client.send(Play(99, clip, never))
            longest = max(longest, time.perf_counter_ns() - begun)
    return longest / 1e6


def looking_percent(wanted: PlayerName) -> float:
    """Of a core, while there is no device."""
    with sound_server() as server:
        server.kill()
        with playing(server, wanted) as player:
            player.becomes("silent")
            time.sleep(1.0)
            before, begun = used_s(player), time.process_time()
            time.sleep(WATCHED_S)
            spent = used_s(player) - before + time.process_time() - begun
    return 100 * spent / WATCHED_S


def used_s(player: Player) -> float:
    """Seconds of a core that the children have taken, those that have ended included."""
    used = 0.0
    for child in player.children:
        with suppress(OSError):
            used += cpu_s(child.process_id or 0)
    ended = os.times()
    return used + ended.children_user + ended.children_system


def window_gap_ms(place: Path, player: str, what: str) -> float:
    """The longest that a session's window does not answer while its sound breaks and comes back."""
    rounds, faults = FAULTS[what]
    file = place / "ticking.toml"
    file.write_text(TICKING.replace("ROUNDS", str(rounds)), encoding="utf-8")
    return struck(file, player, faults, place / "gaps")[1]


def answer_ms(place: Path, face: str) -> float:
    """From a press on the bus to the change that is told there."""
    home = place / face
    home.mkdir(exist_ok=True)
    with PrivateBus(place) as bus, playing_on_bus(home, bus, face):
        if not runs(bus):
            return float("inf")
        with Client(bus.address) as client:
            return median(
                client.answers_after_ms(member, status)
                for _ in range(5)
                for member, status in (("Pause", "Paused"), ("Play", "Playing"))
            )


def measures(place: Path) -> Iterator[Measure]:
    """All that is measured."""
    clip = place / "clip.wav"
    write_wav(clip, Pcm(bytes(9600), 48_000))
    for output, blow, most in GIVEN_UP:
        name = f"{output} given up, {blow.__name__}"
        yield Measure(name, "s", most, partial(noticed_s, output, blow, clip))
    yield Measure("call with a hung child", "ms", 500, partial(longest_call_ms, clip))
    wanteds: tuple[PlayerName, ...] = ("auto", "qt")
    for wanted in wanteds:
        yield Measure(f"looking, {wanted}", "%", 1.0, partial(looking_percent, wanted))
    for face in ("window", "terminal"):
        yield Measure(f"answer, {face}", "ms", 100, partial(answer_ms, place, face))
    for what in FAULTS:
        name = f"window, {what}"
        yield Measure(name, "ms", 100, partial(window_gap_ms, place, "auto", what))


def main() -> int:
    """Measure all, or those whose names hold a given word; 1 where a bound is broken."""
    asked = sys.argv[1] if len(sys.argv) > 1 else ""
    broken = False
    with scratch() as place:
        for each in measures(place):
            if asked in each.name:
                broken |= not _holds(each)
    return int(broken)


def _holds(measure: Measure) -> bool:
    took: list[float] = []
    while len(took) < TRIES and (not took or took[-1] > measure.most):
        took.append(measure.measured())
    figures = ", ".join(f"{each:.2f}" for each in took)
    print(f"{measure.name}: {figures} {measure.unit} of at most {measure.most:g}", flush=True)
    return took[-1] <= measure.most


if __name__ == "__main__":
    sys.exit(main())

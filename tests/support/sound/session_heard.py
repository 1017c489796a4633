"""A real session, in a real window, heard on a real sound server and held against its rendering.

    python -m tests.support.sound.session_heard leg-massage --length 10m --ambience rain --load 1

does it for a long one, with so many other processes that are always busy, and prints what was heard
of every cue and of the ambience.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

import numpy as np
import soundfile

from tests.support.display import virtual_display
from tests.support.media_bus import PrivateBus, becomes
from tests.support.running import SOON_S
from tests.support.sound.bed_followed import HeardBed, follow, less_cues, likeness_of
from tests.support.sound.ears import RATE, DeafFault, Onset, Recording, Samples, samples_of
from tests.support.sound.rig import SoundServer, sound_server
from upstroke.core.settings import Ambience, Settings
from upstroke.files.places import assets_folder
from upstroke.files.settings.settings_file import save_settings

UPSTROKE = (sys.executable, "-m", "upstroke")

_SECOND = 1_000_000_000
_STARTS_WITHIN_S = 12.0
_LIKE = 0.8
_LOST = 0.25
_FOUND = 0.4
"""Of cues with ambience under them; what is somewhere else has 0.1."""
_GRAIN_MS = 2
"""A sink begins a sound with its next block: what is to be told apart must be longer."""

_LOOPS = assets_folder() / "audio" / "ambience"
_COMES_IN_S, _GOES_OUT_S = 3.0, 6.0
_UNHEARD = 10 ** (-70 / 20)
"""Of full scale: the noise that keeps a device awake is softer."""


@dataclass(frozen=True, slots=True)
class HeardCue:
    """One cue: where the timeline has it (seconds), and how it was heard."""

    text: str
    start: float
    end: float
    error_ms: float
    """How much later than its place it began, one constant offset taken off."""
    likeness: float
    """To its rendering, ambience included: 1 is the same."""


@dataclass(frozen=True, slots=True)
class HeardSession:
    """A whole session: what the program answered, every cue, and the loudest of the silences."""

    exit_code: int
    errors: str
    lasted: float
    total: float
    cues: tuple[HeardCue, ...]
    noise: tuple[float, ...]
    """Without ambience: the root mean square in each pause between the cues."""
    bed: HeardBed | None
    """With ambience: how it was heard."""
    seen: float
    """Seconds from the program's start until its session was seen to play."""
    began: float
    """Seconds from the program's start to the session's."""
    began_ns: int
    """The instant of the session's start."""

    @property
    def drift_ms(self) -> float:
        """How much later the end is than the start, by the straight line through all errors."""
        starts, errors = zip(*((cue.start, cue.error_ms) for cue in self.cues), strict=True)
        return float(np.polyfit(starts, errors, 1)[0]) * self.total


Happening: TypeAlias = Callable[[SoundServer, subprocess.Popen[str]], None]
"""Done to the sound server, or to the program that plays."""


@dataclass(frozen=True, slots=True)
class Mishap:
    """Something that happens to a session so many seconds `after` it was seen to play.

    At 0 it happens at the program's start.
    """

    after: float
    happens: Happening


@dataclass(frozen=True, slots=True)
class _Rendered:
    """A session as it is written to files: whole, and its cues alone."""

    whole: Samples
    cues: Samples

    @property
    def bed(self) -> Samples:
        return self.whole - self.cues


def hear(  # noqa: PLR0913 - what may be otherwise than usual
    programme: str,
    length: str,
    player: str,
    mishaps: Sequence[Mishap] = (),
    *,
    ambience: Ambience = Ambience.NONE,
    load: int = 0,
    program: Sequence[str] = UPSTROKE,
) -> HeardSession:
    """Play a programme untouched from start to end, and tell what was heard.

    Args:
        programme: an id or a file.
        length: as `--length` takes it.
        player: as `--player` takes it.
        mishaps: what is done to the server or the program meanwhile, in order of time.
        ambience: as the settings have it.
        load: how many other processes are busy all the time.
        program: what plays it, its arguments being those of `upstroke`.
    """
    with tempfile.TemporaryDirectory(prefix="heard-") as home, sound_server(_GRAIN_MS) as server:
        environment = _environment(server, home)
        timeline = _timeline(programme, length, environment)
        rendered = _rendered(programme, length, ambience, environment)
        with (
            virtual_display() as display,
            PrivateBus(Path(home)) as bus,
            server.recording() as recording,
            busy(load),
        ):
            began = time.perf_counter_ns()
            environment |= {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus.address}
            command = [*program, "play", programme, "--length", length, "--player", player]
            with _started(command, environment) as play:
                for mishap in mishaps:
                    if not mishap.after:
                        mishap.happens(server, play)
                assert becomes(lambda: bus.playerctl("status") == "Playing", SOON_S)
                seen = time.perf_counter_ns()
                for mishap in mishaps:
                    if mishap.after:
                        time.sleep(max(0.0, mishap.after - (time.perf_counter_ns() - seen) / 1e9))
                        mishap.happens(server, play)
                _, errors = play.communicate()
            lasted = (time.perf_counter_ns() - began) / _SECOND
            recording.wait_until(time.perf_counter_ns())
            whole = _LIKE if ambience is Ambience.NONE else _FOUND
            zero = _zero(recording, rendered.cues, timeline["cues"], seen, whole)
            cues = _cues(recording, rendered, timeline["cues"], zero)
            noise, bed = tuple[float, ...](), None
            if ambience is Ambience.NONE:
                noise = _noise(recording, timeline["cues"], zero)
            else:
                bed = _bed(recording, rendered, timeline, zero, ambience)
    return HeardSession(
        exit_code=play.returncode,
        errors=errors,
        lasted=lasted,
        total=timeline["total"],
        cues=cues,
        noise=noise,
        bed=bed,
        seen=(seen - began) / _SECOND,
        began=(zero - began) / _SECOND,
        began_ns=zero,
    )


@contextlib.contextmanager
def busy(processes: int) -> Iterator[None]:
    """Keep so many processes busy meanwhile."""
    command = [sys.executable, "-c", "while True: pass"]
    running = [subprocess.Popen(command) for _ in range(processes)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()


def _environment(server: SoundServer, home: str) -> dict[str, str]:
    environment = {**server.environment, "HOME": home}
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)
    return environment


def _started(command: Sequence[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*command, "--start", "--exit"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _timeline(programme: str, length: str, environment: dict[str, str]) -> dict[str, Any]:
    command = [*UPSTROKE, "timeline", programme, "--length", length, "--json"]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    timeline: dict[str, Any] = json.loads(answer.stdout)
    return timeline


def _rendered(
    programme: str, length: str, ambience: Ambience, environment: dict[str, str]
) -> _Rendered:
    """With the settings of a first start, but for the ambience, which is then in the settings."""
    home = Path(environment["HOME"])
    file = home / "rendered.wav"
    command = [*UPSTROKE, "render", programme, "--length", length, "-o", str(file)]
    subprocess.run(command, env=environment, capture_output=True, check=True)
    cues = samples_of(file)
    if ambience is Ambience.NONE:
        return _Rendered(cues, cues)
    settings = home / ".config" / "upstroke" / "settings.json"
    save_settings(settings, replace(Settings(), ambience=ambience))
    subprocess.run(command, env=environment, capture_output=True, check=True)
    return _Rendered(samples_of(file), cues)


def _piece(rendered: Samples, start: float, end: float) -> Samples:
    return rendered[round(start * RATE) : round(end * RATE)]


def _zero(
    recording: Recording,
    rendered: Samples,
    cues: list[dict[str, Any]],
    seen: int,
    whole: float,
) -> int:
    """The instant of the session's start, by the best place for the first cues that were heard.

    `whole`: from what likeness the very first were heard. Where the first two were lost they are
    said again, at another time, and are somewhat alike there.
    """
    for first, found in ((0, whole), *((later, _FOUND) for later in range(2, len(cues) - 2))):
        last = cues[min(first + 2, len(cues) - 1)]
        start, end = float(cues[first]["start"]), float(last["end"])
        piece = _piece(rendered, start, end)
        reach_ms = _STARTS_WITHIN_S * 1000 / 2
        near = seen + round(start * _SECOND)
        with contextlib.suppress(DeafFault):
            onset = recording.onset_of(piece, near, within_ms=reach_ms)
            if onset.likeness > found:
                return onset.at_ns - round(start * _SECOND)
    raise DeafFault("no three cues in a row were heard")


def _cues(
    recording: Recording, rendered: _Rendered, cues: list[dict[str, Any]], zero: int
) -> tuple[HeardCue, ...]:
    onsets = [_onset(recording, rendered, cue, zero) for cue in cues]
    late = [
        (onset.at_ns - zero) / 1e6 - cue["start"] * 1000
        for onset, cue in zip(onsets, cues, strict=True)
    ]
    heard = [each for each, onset in zip(late, onsets, strict=True) if onset.likeness > _LIKE]
    constant = median(heard or late)
    return tuple(
        HeardCue(cue["text"], cue["start"], cue["end"], each - constant, onset.likeness)
        for cue, each, onset in zip(cues, late, onsets, strict=True)
    )


def _onset(recording: Recording, rendered: _Rendered, cue: dict[str, Any], zero: int) -> Onset:
    """Where a cue is heard best near its place; unlike anything while there was no server."""
    near = zero + round(cue["start"] * _SECOND)
    try:
        piece = _piece(rendered.cues, cue["start"], cue["end"])
        onset = recording.onset_of(piece, near, within_ms=200)
        most = likeness_of(piece, _piece(rendered.whole, cue["start"], cue["end"]))
        return Onset(onset.at_ns, onset.likeness / most, onset.volume)
    except DeafFault:
        return Onset(near, 0.0, 0.0)


def _noise(recording: Recording, cues: list[dict[str, Any]], zero: int) -> tuple[float, ...]:
    pauses = [
        (one["end"] + 0.1, other["start"] - 0.1)
        for one, other in pairwise(cues)
        if other["start"] - one["end"] > 2 * 0.1 + 0.05
    ]
    return tuple(
        recording.level(zero + round(start * _SECOND), zero + round(end * _SECOND))
        for start, end in pauses
    )


def _bed(
    recording: Recording,
    rendered: _Rendered,
    timeline: dict[str, Any],
    zero: int,
    ambience: Ambience,
) -> HeardBed:
    """The ambience between its coming in and its going out."""
    total = timeline["total"]
    heard = recording.samples(zero, zero + round(total * _SECOND))
    clock = len(heard) / RATE / total
    placed = [
        (cue["start"] * clock, _piece(rendered.cues, cue["start"], cue["end"]))
        for cue in timeline["cues"]
    ]
    start, end = _COMES_IN_S, total - _GOES_OUT_S
    left = _piece(less_cues(heard, placed), start * clock, end * clock)
    loop = soundfile.read(_LOOPS / f"{ambience}.flac")[0]
    return follow(left, _piece(rendered.bed, start, end), loop, start)


def main() -> int:
    """Hear one session, print every cue and a summary; 0 if all were heard in their places."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programme")
    parser.add_argument("--length", default="quick")
    parser.add_argument("--player", default="auto")
    parser.add_argument("--ambience", type=Ambience, default=Ambience.NONE, choices=[*Ambience])
    parser.add_argument("--load", type=int, default=0)
    asked = parser.parse_args()
    heard = hear(
        asked.programme, asked.length, asked.player, ambience=asked.ambience, load=asked.load
    )
    for cue in heard.cues:
        row = f"{cue.start:9.3f} s  {cue.error_ms:+7.2f} ms  {cue.likeness:5.3f}  {cue.text}\n"
        sys.stdout.write(row)
    sys.stdout.write(summary(heard) + "\n")
    return 0 if in_place(heard) else 1


def in_place(heard: HeardSession) -> bool:
    """Every cue heard, within 30 ms of its place, the median within 10; silence between them.

    Or, with ambience, all of that, and no piece of it missing.
    """
    errors = [abs(cue.error_ms) for cue in heard.cues]
    likeness = min(cue.likeness for cue in heard.cues)
    near = max(errors) <= 30 and median(errors) <= 10
    even = heard.bed is None or is_whole(heard.bed)
    quiet = max(heard.noise, default=0.0) < _UNHEARD
    return near and likeness > _LIKE and quiet and even and heard.exit_code == 0


def faults_under_load(heard: HeardSession) -> list[str]:
    """What no machine is to blame for, however many others it serves meanwhile.

    Who is kept from a core is late, or tears a cue, now and then: hardly more than one in ten was
    where ten processes wanted each core. What the program does wrong it does to all of a kind: so
    three quarters have to be where and as they should be. Of the ambience, which is mixed a quarter
    of a second ahead, hardly anything is missing even so, though it may give way late; but a cue
    that is torn is not taken out of it, and leaves as many strange windows as it has.
    """
    some, torn = len(heard.cues) / 4, [cue for cue in heard.cues if cue.likeness <= _LIKE]
    late = [cue for cue in heard.cues if abs(cue.error_ms) > 30]
    lost = [cue for cue in heard.cues if cue.likeness <= _LOST]
    loud = [level for level in heard.noise if level >= _UNHEARD]
    found = {
        "late": len(late) > some or median(abs(cue.error_ms) for cue in heard.cues) > 10,
        "torn": len(torn) > some,
        "lost": len(lost) > len(heard.cues) / 10,
        "noise in the pauses": len(loud) > len(heard.noise) / 4,
        "exit": heard.exit_code != 0,
    }
    if (bed := heard.bed) is not None:
        taken = sum(10 * (cue.end - cue.start) + 2 for cue in torn)
        found["ambience"] = bed.missing > 0.02 or bed.most_gain_off >= 1.5
        found["strange"] = bed.strange > taken + bed.windows / 50
    return [fault for fault, is_there in found.items() if is_there]


def is_whole(bed: HeardBed) -> bool:
    """No dropout longer than 5 ms, no foreign sound, and within 1.5 dB of its rendering."""
    return bed.dropout_ms <= 5 and bed.strange == 0 and max(bed.gain_off) < 1.5


def told_of_bed(bed: HeardBed) -> str:
    """One line of figures for the ambience."""
    jumps = " ".join(f"{jump:+.2f}" for jump in bed.jumps_ms) or "none"
    return (
        f"ambience: {bed.windows} windows, {bed.strange} strange; longest silence "
        f"{bed.silence_ms:.2f} ms; jumps, ms: {jumps}; gain off by {bed.gain_off[0]:.2f} dB at "
        f"p99, {bed.gain_off[1]:.2f} at worst"
    )


def summary(heard: HeardSession) -> str:
    """One line of figures for the whole session."""
    errors = np.abs([cue.error_ms for cue in heard.cues])
    noise = max(heard.noise, default=0.0)
    quiet = f"noise {noise:.5f}" if heard.bed is None else told_of_bed(heard.bed)
    return (
        f"exit {heard.exit_code} after {heard.lasted:.1f} s of {heard.total:.1f}; "
        f"{len(heard.cues)} cues: median {np.median(errors):.2f} ms, "
        f"p95 {np.percentile(errors, 95):.2f}, p99 {np.percentile(errors, 99):.2f}, "
        f"worst {errors.max():.2f}; drift {heard.drift_ms:+.2f} ms; "
        f"least likeness {min(c.likeness for c in heard.cues):.3f}; {quiet}"
    )


if __name__ == "__main__":
    sys.exit(main())

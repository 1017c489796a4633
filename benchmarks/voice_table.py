"""Voice commands in sessions that really run: `python -m benchmarks.voice_table`.

Three speakers of three engines, through a simulated room, into the virtual microphone of a sound
server that the app plays its ambience into at the same time; in real time, three sessions at once,
so it takes a quarter of an hour. Loudspeaker and microphone have one clock, as in a laptop; with
`--two-clocks` the microphone has one of its own. `tools.hearing.report` hears far more speakers,
without a server between.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from statistics import median

import numpy as np

from tests.support.sound.rig import SoundServer, sound_server
from tests.support.sound.voice_rig import RATE, Sound, VirtualMicrophone, virtual_microphone
from tests.support.sound.voice_session import QUIET_AFTER_S, SpokenSession, spoken_session
from tools.hearing.scenes import SPOKEN, Studio, hush
from tools.hearing.speakers import Speaker
from upstroke.core.session.voice_commands import SpokenCommand, phrase_of

SPEAKERS = (Speaker("RHVoice", "bdl"), Speaker("flite", "awb"), Speaker("espeak-ng", "en-us"))
"""Of those that no threshold was chosen by."""

COURSE = (
    "pause the massage",
    "continue the massage",
    "next movement",
    "repeat the movement",
    "thirty more seconds",
    "undo the last command",
    "previous movement",
    "what comes next",
    "how much longer",
    "stop the massage",
    "stop the massage",
)
"""Every command in an order in which each does something; stop is said twice, and ends it."""

AT_ONCE = 3
"""Sessions, each with a sound server of its own: they wait for one another hardly at all."""

ANSWERED_WITHIN_S = 4.0
_LISTENING = "Listening. Nothing is recorded."
_SETTLES_S = 6.0
"""The ambience is up, and what listens has got used to it."""


@dataclass(frozen=True, slots=True)
class Place:
    """How far away somebody speaks, and how many decibels above the ambience, if there is any."""

    distance: float
    above: float | None

    @property
    def name(self) -> str:
        """For a table."""
        over = "no ambience" if self.above is None else f"{self.above:g} dB over the ambience"
        return f"{self.distance:g} m, {over}"


PLACES = tuple(Place(*each) for each in product((0.4, 1.1), (None, 20.0, 10.0, 5.0)))


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a command, and how many seconds after its end."""

    wish: SpokenCommand
    right: bool
    wrong: bool
    delay: float | None


def main() -> None:
    """Every place with every speaker."""
    one_clock = "--two-clocks" not in sys.argv
    sessions = [(*each, one_clock) for each in product(PLACES, SPEAKERS)]
    answers: dict[Place, list[Answer]] = {place: [] for place in PLACES}
    with ProcessPoolExecutor(AT_ONCE) as pool:
        for (place, speaker, _), found in zip(sessions, pool.map(held, sessions), strict=True):
            answers[place] += found
            right = sum(each.right for each in found)
            _tell(f"{place.name}, {speaker.name}: {right} of {len(found)}")
    _table(answers)


def held(what: tuple[Place, Speaker, bool]) -> list[Answer]:
    """One session: everything is said once."""
    place, speaker, one_clock = what
    with tempfile.TemporaryDirectory() as folder, _session(place, one_clock=one_clock) as room:
        return list(_course(room, Studio(Path(folder)), speaker, place))


@dataclass(frozen=True, slots=True)
class Room:
    """A session, what hears it, and how loud what is said has to be: 1 is `SPOKEN`."""

    session: SpokenSession
    microphone: VirtualMicrophone
    gain: float


@contextmanager
def _session(place: Place, *, one_clock: bool) -> Iterator[Room]:
    ambience = "none" if place.above is None else "rain"
    with (
        sound_server() as server,
        virtual_microphone(server, 0.0, one_clock=one_clock) as microphone,
        spoken_session(server, ambience=ambience) as session,
    ):
        if session.wait_for(_LISTENING, 60) is None:
            raise SystemExit(session.told())
        time.sleep(_SETTLES_S)
        gain = 1.0
        if place.above is not None:
            softer = 20 * np.log10(_loudness(server) / SPOKEN) + place.above
            if one_clock:
                # The app stays as loud as it is; the voice is put above it, and the rest is the
                # microphone's own gain.
                gain = float(10 ** (softer / 20))
                microphone.amplify(-softer)
            else:
                microphone.soften_app(softer)
        time.sleep(_SETTLES_S)
        yield Room(session, microphone, gain)


def _loudness(server: SoundServer) -> float:
    """Root mean square of what the app plays, over two seconds."""
    command = ["parec", "--device=rig.monitor", "--raw", "--format=float32le"]
    command += ["--rate=16000", "--channels=1"]
    with subprocess.Popen(  # noqa: S603 - of the system
        command, env=server.environment, stdout=subprocess.PIPE
    ) as recorder:
        sound = recorder.stdout.read(RATE * 2 * 4) if recorder.stdout else b""
        recorder.kill()
    heard = np.frombuffer(sound, dtype="<f4")
    return float(np.sqrt((heard**2).mean()))


def _course(room: Room, studio: Studio, speaker: Speaker, place: Place) -> Iterator[Answer]:
    for words in COURSE:
        close = studio.said(speaker, words)
        heard = studio.heard(close, place.distance)
        yield _answer(room, words, heard, (len(heard) - len(close)) / RATE)
        time.sleep(QUIET_AFTER_S)


def _answer(room: Room, words: str, heard: Sound, echo_s: float) -> Answer:
    session = room.session
    padded = np.pad(heard, RATE // 4)
    began = time.perf_counter_ns()
    over = room.microphone.say((padded + hush(len(padded), len(words))) * room.gain)
    ended = over - round((0.25 + echo_s) * 1e9)
    line = session.wait_for("Heard: “", ANSWERED_WITHIN_S, since_ns=began)
    phrase = phrase_of(words)
    if phrase is None:
        raise SystemExit(f"{words!r} is no command.")
    if line is None and phrase.wish is SpokenCommand.STOP:
        # The second one ends the session, and with it the line that tells what was heard.
        line = session.wait_for("Stopped.", 0, since_ns=began)
        if line is not None:
            return Answer(phrase.wish, right=True, wrong=False, delay=(line.at_ns - ended) / 1e9)
    if line is None:
        return Answer(phrase.wish, right=False, wrong=False, delay=None)
    found = phrase_of(line.text.partition("“")[2].partition("”")[0])
    right = found is not None and found.wish is phrase.wish
    return Answer(phrase.wish, right, not right, (line.at_ns - ended) / 1e9 if right else None)


def _table(answers: dict[Place, list[Answer]]) -> None:
    _tell("\n| where | said | right | wrong | missed | delay, median | worst |")
    _tell("|---|---|---|---|---|---|---|")
    for place, found in answers.items():
        _tell(f"| {place.name} | {_row(found)} |")
    every = [each for found in answers.values() for each in found]
    for wish in SpokenCommand:
        mine = [each for each in every if each.wish is wish]
        if mine:
            _tell(f"| {wish.value} | {_row(mine)} |")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _row(found: list[Answer]) -> str:
    right, wrong = sum(each.right for each in found), sum(each.wrong for each in found)
    delays = [each.delay for each in found if each.delay is not None] or [float("nan")]
    counts = f"{len(found)} | {right} | {wrong} | {len(found) - right - wrong}"
    return f"{counts} | {median(delays):.2f} s | {max(delays):.2f} s"


if __name__ == "__main__":
    main()

"""Real engines, spoken to as their parent does."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.support.sound.rig import sound_server
from upstroke.audio.engine.messages import (
    Answer,
    Message,
    Play,
    Ready,
)
from upstroke.audio.ipc.child import FAILED_EXIT
from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong, packed, received
from upstroke.core.players import PlayerName

pytestmark = pytest.mark.waits

REFUSED = "simpleaudio can't open the sound device (Connection refused)"

WITHIN_S = 20.0
"""How long anything may take on a busy machine before the test gives up."""


def child(
    wanted: PlayerName, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "upstroke.audio.engine", "--output", wanted]
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def asked(process: subprocess.Popen[bytes], *messages: Message) -> list[Answer]:
    """All that it answers to some messages and the end of them; it has ended, too."""
    said = b"".join(packed(message) for message in messages)
    heard, _ = process.communicate(said, timeout=WITHIN_S)
    return list(received(io.BytesIO(heard)))


def last_words(process: subprocess.Popen[bytes]) -> list[Answer]:
    """All that it says of itself before it ends by itself, as having failed."""
    with process:
        assert process.wait(WITHIN_S) == FAILED_EXIT
        assert process.stdout is not None
        return list(received(process.stdout))


def test_the_end_of_its_input_ends_it() -> None:
    process = child("silent")
    assert asked(process, Ping(1), Ping(2)) == [Ready("silent"), Pong(1), Pong(2)]
    assert process.returncode == 0


def hears(process: subprocess.Popen[bytes]) -> Answer:
    """What it says next of its output."""
    assert process.stdout is not None
    answers: Iterator[Answer] = received(process.stdout)
    return next(each for each in answers if not isinstance(each, Opening))


@pytest.mark.parametrize(
    ("wanted", "output", "why"),
    [
        ("auto", "miniaudio", "no sound device can be opened; " + REFUSED),
        ("simpleaudio", "simpleaudio", REFUSED),
        ("qt", "qt", "Qt found no sound device"),
    ],
)
def test_an_output_that_cannot_play_says_so_and_plays_as_soon_as_it_can(
    wanted: PlayerName, output: str, why: str
) -> None:
    with sound_server() as server:
        server.kill()
        with child(wanted, server.environment) as process:
            assert hears(process) == Failed(why)
            server.start()
            ready = hears(process)
            assert isinstance(ready, Ready)
            assert ready.output == output
            asked(process)
        assert process.returncode == 0


def test_what_waits_for_a_device_ends_with_its_input() -> None:
    with sound_server() as server:
        server.kill()
        process = child("simpleaudio", server.environment)
        assert isinstance(hears(process), Failed)
        assert not any(isinstance(answer, Ready) for answer in asked(process))
        assert process.returncode == 0


@pytest.mark.parametrize(
    ("raises", "why"),
    [
        ("ModuleNotFoundError('no', name='simpleaudio')", "simpleaudio is not installed"),
        ("ImportError('libasound.so.2')", "simpleaudio can't be loaded (libasound.so.2)"),
    ],
)
def test_an_output_that_is_not_there_is_a_lasting_failure(
    tmp_path: Path, raises: str, why: str
) -> None:
    (tmp_path / "simpleaudio.py").write_text(f"raise {raises}\n")
    paths = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    process = child("simpleaudio", {**os.environ, "PYTHONPATH": paths})
    assert last_words(process)[-1] == Failed(why, lasting=True)


def test_it_goes_on_when_nobody_reads_its_answers(tmp_path: Path) -> None:
    with child("silent") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert next(received(process.stdout)) == Ready("silent")
        process.stdout.close()
        process.stdin.write(packed(Play(1, tmp_path / "missing.wav", time.perf_counter_ns())))
        process.stdin.write(packed(Ping(1)) * 100)
        process.stdin.close()
        assert process.wait(WITHIN_S) == 0


def test_it_goes_on_when_there_is_nowhere_to_answer() -> None:
    command = f'exec "{sys.executable}" -m upstroke.audio.engine --output silent >&-'
    done = subprocess.run(
        ["sh", "-c", command], input=packed(Ping(1)), timeout=WITHIN_S, check=False
    )
    assert done.returncode == 0


def test_an_interrupt_from_the_terminal_is_for_the_parent() -> None:
    process = child("silent")
    assert process.stdout is not None
    assert next(received(process.stdout)) == Ready("silent")
    process.send_signal(signal.SIGINT)
    assert asked(process, Ping(1)) == [Pong(1)]
    assert process.returncode == 0


GRANDPARENT = """
import subprocess, sys
command = [sys.executable, "-m", "upstroke.audio.engine", "--output", "silent"]
child = subprocess.Popen(command, stdin=subprocess.PIPE)
child.wait()
"""


def test_it_does_not_outlive_its_parent() -> None:
    with subprocess.Popen([sys.executable, "-c", GRANDPARENT], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert next(received(parent.stdout)) == Ready("silent")
        parent.kill()
        # The child holds the other end of this pipe: it is closed when the child has ended.
        rest, _ = parent.communicate(timeout=WITHIN_S)
        assert rest == b""


FROZEN = """
import ctypes
from upstroke.audio.ipc.child import watch
watch(0.2)
ctypes.PyDLL(None).sleep(60)
"""


def test_a_library_that_never_lets_go_of_the_interpreter_ends_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", FROZEN], timeout=WITHIN_S, check=False)
    assert done.returncode == 1

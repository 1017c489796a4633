"""Values to lines and back; and no line, however odd, is more than a `ProtocolFault`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstroke.audio import sound_process
from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.protocol import (
    Answer,
    Failed,
    Forget,
    Hush,
    Message,
    Ping,
    Play,
    Played,
    Pong,
    Prove,
    Ready,
    Regain,
    Trouble,
    answer_line,
    answer_of,
    message_line,
    message_of,
)

MESSAGES: list[Message] = [
    Play(7, Path("/tmp/ä b.wav"), 123_456_789_012_345, -3.5),  # noqa: S108 - never opened
    Forget(),
    Regain(7, -20.5),
    Regain(7, None),
    Hush(),
    Prove(),
    Ping(3),
]
ANSWERS: list[Answer] = [
    Ready("qt"),
    Failed("Qt found no sound device"),
    Failed("Qt is not installed", lasting=True),
    Played(7, 0.25),
    Trouble(7, "late"),
    Pong(3),
]


@pytest.mark.parametrize("message", MESSAGES)
def test_messages_come_through(message: Message) -> None:
    assert message_of(message_line(message)) == message


@pytest.mark.parametrize("answer", ANSWERS)
def test_answers_come_through(answer: Answer) -> None:
    assert answer_of(answer_line(answer)) == answer


# A file name is bytes: what is no character in it comes as a lone surrogate.
NAMES = st.text(min_size=1).filter(lambda name: "\0" not in name) | st.just("\udcff.wav")


@given(NAMES, st.integers(), st.integers(), st.floats(allow_nan=False))
def test_any_play_is_one_line_and_comes_through(
    name: str, clip_id: int, due_ns: int, gain: float
) -> None:
    play = Play(clip_id, Path(name), due_ns, gain)
    line = message_line(play)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert message_of(line) == play


def test_the_lines_are_those_of_the_documentation() -> None:
    lines = [line.strip().split("   ")[0] for line in (sound_process.__doc__ or "").splitlines()]
    shown = [line.encode() for line in lines if line.startswith("{")]
    said = [json.loads(line) for line in shown]
    assert [next(iter(each)) for each in said] == [
        *("play", "forget", "regain", "hush", "prove", "ping"),
        *("ready", "failed", "played", "trouble", "pong"),
    ]
    again = [message_line(message_of(line)) for line in shown[:6]]
    again += [answer_line(answer_of(line)) for line in shown[6:]]
    assert [json.loads(line) for line in again] == said


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"{}",
        b"[]",
        b"7",
        b"null",
        b"ALSA lib pcm.c: underrun occurred",
        b"\xff\xfe",
        b'{"dance": 1}',
        b'{"play": 1}',
        b'{"play": true, "path": "a", "due": 1, "gain": 0}',
        b'{"play": 1, "path": 2, "due": 1, "gain": 0}',
        b'{"play": 1, "path": "a", "due": 1.5, "gain": 0}',
        b'{"play": 1, "path": "a", "due": 1, "gain": NaN}',
        b'{"ping": "1"}',
    ],
)
def test_odd_messages_are_faults(line: bytes) -> None:
    with pytest.raises(ProtocolFault):
        message_of(line)


@pytest.mark.parametrize(
    "line", [b'{"ready": "gramophone"}', b'{"played": 1, "late": "2"}', b'{"trouble": 1}', b"}"]
)
def test_odd_answers_are_faults(line: bytes) -> None:
    with pytest.raises(ProtocolFault):
        answer_of(line)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists))
def test_any_json_is_a_value_or_a_fault(value: object) -> None:
    for key in ("play", "ping", "ready", "failed", "played"):
        line = json.dumps({key: value, "late": value, "path": value}).encode()
        for read in (message_of, answer_of):
            try:
                assert read(line) is not None
            except ProtocolFault as fault:
                assert str(fault)  # noqa: PT017 - either outcome is right

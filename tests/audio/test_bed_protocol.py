"""What parent and child say to each other about the bed, there and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from upstroke.audio.sound_process.bed_protocol import (
    Answer,
    Curve,
    End,
    GoOn,
    Hold,
    Lost,
    Message,
    Play,
    Playing,
    Volume,
    answer_line,
    answer_of,
    message_line,
    message_of,
)
from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.protocol import Ping, Pong

POINTS = ((0, -60.0), (2000, 0.0), (9000, -7.25))


@pytest.mark.parametrize(
    "message",
    [
        Play(Path("/cache/räin \udc80.wav"), POINTS, 123_456_789_012, -10.0),
        Play(Path("rain.wav"), POINTS, None, 0.0),
        Play(None, POINTS, None, None),
        Curve(POINTS),
        Hold(),
        GoOn(-7),
        Volume(-3.5),
        Volume(None),
        End(),
        Ping(4),
    ],
)
def test_messages_arrive_as_they_were_sent(message: Message) -> None:
    line = message_line(message)
    assert line.count(b"\n") == 1
    assert message_of(line) == message


@pytest.mark.parametrize(
    "answer", [Playing(), Lost("no “device”"), Lost("x", lasting=True), Pong(4)]
)
def test_answers_arrive_as_they_were_sent(answer: Answer) -> None:
    assert answer_of(answer_line(answer)) == answer


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[1]",
        b"nonsense",
        b'{"dance": true}',
        b'{"curve": []}',
        b'{"curve": [[0]]}',
        b'{"curve": [[0.5, 1]]}',
        b'{"go on": null}',
        b'{"go on": true}',
        b'{"volume": NaN}',
        b'{"volume": "loud"}',
        b'{"play": 7, "points": [[0, 0]], "origin": 0, "volume": 0}',
        b'{"play": "x", "points": [[0, 0]], "volume": 0}',
    ],
)
def test_what_says_nothing_known_is_a_fault(line: bytes) -> None:
    with pytest.raises(ProtocolFault):
        message_of(line)
    with pytest.raises(ProtocolFault):
        answer_of(line)

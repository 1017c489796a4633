"""Messages there and back, and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from upstroke.audio.engine import messages as engine
from upstroke.audio.hearing import messages as hearing
from upstroke.audio.ipc.codec import Failed, Opening, Ping, Pong, ProtocolFault

POINTS = ((0, -60.0), (2000, 0.0), (9000, -7.25))
SAID: tuple[engine.Message, ...] = (
    engine.Play(7, Path("/cache/räin \udc80.wav"), 123_456_789_012, -3.5),
    engine.DropClips(),
    engine.SetGain(7, -9.0),
    engine.SetGain(7, None),
    engine.FadeOut(),
    engine.SetAmbience(Path("rain.wav"), POINTS, 123_456_789_012, -10.0),
    engine.SetAmbience(None, POINTS, None, None),
    engine.CloseStream(),
    Ping(4),
)
ANSWERED: tuple[engine.Answer, ...] = (
    Opening(),
    engine.Ready("qt", awake=False, why="miniaudio is not installed"),
    Failed("no “device”"),
    Failed("x", lasting=True),
    engine.Played(7, 0.25),
    engine.Unplayed(7, engine.LATE),
    engine.NoAmbience("rain.wav is not 48 kHz mono"),
    Pong(4),
)
HEARD: tuple[hearing.Answer, ...] = (
    hearing.Listening("Table"),
    hearing.HeardPhrase("pause the massage", 61.2, 5, believed=True),
    hearing.InputLevel(-42.0),
)


@pytest.mark.parametrize("message", SAID)
def test_messages_arrive_as_they_were_sent(message: engine.Message) -> None:
    line = engine.MESSAGES.line(message)
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert engine.MESSAGES.message(line) == message


@pytest.mark.parametrize("answer", ANSWERED)
def test_answers_arrive_as_they_were_sent(answer: engine.Answer) -> None:
    assert engine.ANSWERS.message(engine.ANSWERS.line(answer)) == answer


@pytest.mark.parametrize("answer", HEARD)
def test_what_was_heard_arrives(answer: hearing.Answer) -> None:
    assert hearing.ANSWERS.message(hearing.ANSWERS.line(answer)) == answer


@pytest.mark.parametrize("message", [hearing.Deaf(((1, 2), (3, 4))), hearing.SetBias(-5.0)])
def test_how_to_hear_arrives(message: hearing.Message) -> None:
    assert hearing.MESSAGES.message(hearing.MESSAGES.line(message)) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[1]",
        b"7",
        b"nonsense",
        b'{"Dance": {}}',
        b'{"Ping": {}}',
        b'{"Ping": {"number": true}}',
        b'{"Ping": {"number": 1.5}}',
        b'{"Ping": {"number": 1, "more": 2}}',
        b'{"Ping": [1]}',
        b'{"Ping": {"number": 1}, "DropClips": {}}',
        b'{"SetGain": {"clip_id": 1, "gain": NaN}}',
        b'{"SetGain": {"clip_id": 1, "gain": "loud"}}',
        b'{"Play": {"clip_id": 1, "path": 7, "due_ns": 1, "gain": 0}}',
        b'{"SetAmbience": {"path": null, "points": 7, "origin_ns": null, "volume": null}}',
        b'{"SetAmbience": {"path": null, "points": [[0]], "origin_ns": null, "volume": null}}',
        b'{"SetAmbience": {"path": null, "points": [[0.5, 1]], "origin_ns": 1, "volume": null}}',
        b'{"Ready": {"output": "radio", "awake": true, "why": ""}}',
    ],
)
def test_what_says_nothing_known_is_a_fault(line: bytes) -> None:
    with pytest.raises(ProtocolFault):
        engine.MESSAGES.message(line)
    with pytest.raises(ProtocolFault):
        engine.ANSWERS.message(line)

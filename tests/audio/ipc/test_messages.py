"""Messages there and back, and what is none."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from upstroke.audio.engine import messages as engine
from upstroke.audio.hearing import messages as hearing
from upstroke.audio.ipc.messages import Failed, Opening, Ping, Pong, packed, received

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


HOW_TO_HEAR: tuple[hearing.Message, ...] = (hearing.Listen(((1, 2), (3, 4)), -5.0),)


def test_messages_arrive_as_they_were_sent() -> None:
    sent = (*SAID, *ANSWERED, *HOW_TO_HEAR, *HEARD)
    assert tuple(received(io.BytesIO(b"".join(map(packed, sent))))) == sent


def test_each_arrives_before_the_next_is_written() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", buffering=0) as pipe:
        arriving = received(stream)
        for message in SAID:
            pipe.write(packed(message))
            assert next(arriving) == message


@pytest.mark.parametrize(
    "rest",
    [b"", packed(Pong(1))[:-3], b"nonsense", b"cno_such\nname\n.", b"0", b"Ix\n.", b"\x80\xff."],
)
def test_what_is_cut_short_or_no_message_is_the_end(rest: bytes) -> None:
    assert list(received(io.BytesIO(packed(Ping(4)) + rest))) == [Ping(4)]

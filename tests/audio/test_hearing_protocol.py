"""What parent and listener say to each other comes through as it was said."""

from __future__ import annotations

import pytest

from upstroke.audio.hearing.protocol import (
    Answer,
    Deaf,
    Failed,
    Heard,
    Listening,
    Loudness,
    Message,
    Strain,
    answer_line,
    answer_of,
    message_line,
    message_of,
)
from upstroke.audio.sound_process.json_lines import ProtocolFault
from upstroke.audio.sound_process.protocol import Ping, Pong


@pytest.mark.parametrize("message", [Deaf(()), Deaf(((1, 2), (3, 4))), Strain(-2.5), Ping(3)])
def test_messages(message: Message) -> None:
    assert message_of(message_line(message)) == message


@pytest.mark.parametrize(
    "answer",
    [
        Listening("Mikrofon “Tisch”"),
        Heard("pause the massage", 61.2, 123, believed=True),
        Heard("next step", -3.0, 123, believed=False),
        Loudness(-42.5),
        Failed("there is no microphone"),
        Failed("pocketsphinx is not installed", lasting=True),
        Pong(3),
    ],
)
def test_answers(answer: Answer) -> None:
    assert answer_of(answer_line(answer)) == answer


@pytest.mark.parametrize(
    "line",
    [b"", b"{}", b'{"deaf": 3}', b'{"deaf": [[1]]}', b'{"deaf": [["a", 2]]}', b'{"strain": null}'],
)
def test_nonsense_is_said_to_be_so(line: bytes) -> None:
    with pytest.raises(ProtocolFault):
        message_of(line)

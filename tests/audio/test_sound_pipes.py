"""What comes in over the child's pipe, understood or not."""

from __future__ import annotations

import io

from upstroke.audio.sound_process.pipes import read_messages
from upstroke.audio.sound_process.protocol import Forget, Message, Ping, message_line


class Broken(io.BytesIO):
    """A pipe whose other end goes away roughly."""

    def __next__(self) -> bytes:
        line = self.readline()
        if not line:
            raise ConnectionResetError
        return line


def test_messages_are_posted_and_then_the_end() -> None:
    posted: list[Message | None] = []
    said = [message_line(Ping(1)), b"what?\n", b"\xff\n", b"\n", message_line(Forget())]
    read_messages(io.BytesIO(b"".join(said)), posted.append)
    assert posted == [Ping(1), Forget(), None]


def test_half_a_line_at_the_end_is_no_message() -> None:
    posted: list[Message | None] = []
    read_messages(io.BytesIO(message_line(Ping(1)) + b'{"ping": '), posted.append)
    assert posted == [Ping(1), None]


def test_a_pipe_that_breaks_has_ended() -> None:
    posted: list[Message | None] = []
    read_messages(Broken(message_line(Ping(1))), posted.append)
    assert posted == [Ping(1), None]

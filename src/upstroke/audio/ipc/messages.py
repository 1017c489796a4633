"""What passes between us and a child of ours: frozen dataclasses, pickled one after another.

Both ends are this program in this version, on a pipe that nobody else has.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Any


@dataclass(frozen=True, slots=True)
class Ping:
    """To every child: show that you live."""

    number: int


@dataclass(frozen=True, slots=True)
class Pong:
    """From the loop that does the child's work, so it is proof of life."""

    number: int


@dataclass(frozen=True, slots=True)
class Opening:
    """A device is about to be opened or closed, which may block until the next answer."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A device cannot be had; `lasting`: nor will it be if tried again."""

    why: str
    """A clause without capital or full stop, fit to be joined with others."""
    lasting: bool = False


def packed(message: object) -> bytes:
    """A message as it is written."""
    return pickle.dumps(message)


def received(stream: IO[bytes]) -> Iterator[Any]:
    """Every message, as soon as it is whole, until the other end is gone or writes something else.

    An error is an end as well: the other end went away in a rougher manner. What is no pickle may
    raise nearly anything.
    """
    with suppress(Exception):
        while True:
            yield pickle.load(stream)  # noqa: S301 - what we wrote ourselves

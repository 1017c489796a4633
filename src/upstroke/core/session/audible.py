"""Whether a session can be heard, as whoever shows it needs to know."""

from __future__ import annotations

from enum import Enum


class Audible(Enum):
    """As far as a program can know; again: for some seconds after it could not be heard."""

    YES = "yes"
    AGAIN = "again"
    NO = "no"

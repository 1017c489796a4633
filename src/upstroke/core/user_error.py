"""What went wrong in a way that is told to the person."""

from __future__ import annotations


class UserError(Exception):
    """Its text is for people: a sentence, or several lines, with what to do about it."""

"""Sentences for the person, each told once."""

from __future__ import annotations


class Notices:
    """Newest last; may be added to from any thread."""

    def __init__(self) -> None:
        self._sentences: tuple[str, ...] = ()

    def add(self, *sentences: str) -> None:
        """Tell these, unless they are waiting to be read already."""
        new = tuple(one for one in sentences if one not in self._sentences)
        self._sentences = (*self._sentences, *new)

    def all(self) -> tuple[str, ...]:
        """What is still to be read."""
        return self._sentences

    def dismiss(self, sentence: str) -> None:
        """It has been read."""
        self._sentences = tuple(one for one in self._sentences if one != sentence)

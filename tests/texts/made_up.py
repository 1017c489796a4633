"""Languages that nobody speaks, to see what becomes of texts that are not as ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from upstroke.texts import Catalogue, Forms, Key, in_use, use


class _Made(Mapping[Key, Forms]):
    """Every text there can be, each made from the English."""

    def __init__(self, make: Callable[[str], str]) -> None:
        self._make = make

    def __getitem__(self, key: Key) -> Forms:
        return (self._make(key[0]),)

    def __iter__(self) -> Iterator[Key]:
        raise NotImplementedError("they are without number")

    def __len__(self) -> int:
        raise NotImplementedError("they are without number")


def made_up(make: Callable[[str], str]) -> Catalogue:
    """A language whose texts are made from the English ones, with the names of their values."""
    return Catalogue("xx", _Made(make))


DOUBLED = made_up(lambda text: f"{text} {text}")
"""Texts twice as long: as long as any language needs for them."""

WIDE = made_up(lambda text: f"長い言葉 {text}")
"""Letters that take two columns of a terminal."""


@contextmanager
def in_made_up(catalogue: Catalogue) -> Iterator[None]:
    """Show texts in this language meanwhile."""
    before = in_use()
    use(catalogue)
    try:
        yield
    finally:
        use(before)

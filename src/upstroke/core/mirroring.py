"""Illustrations for the other side of the body: mirrored, but for what is to be read."""

from __future__ import annotations

_UPRIGHT, _MIRRORED = b'transform="matrix(1 0 0 1', b'transform="matrix(-1 0 0 1'


def fit_for_mirroring(svg: bytes) -> bytes:
    """The source of a picture that will be drawn mirrored.

    Parts of an illustration that are to be read, such as digits, are groups around an origin of
    their own; mirrored there beforehand, they are upright in the mirrored whole.
    """
    return svg.replace(_UPRIGHT, _MIRRORED)

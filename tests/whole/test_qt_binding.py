"""The Qt binding that is installed keeps count of `None` (PySide6 6.12.0 on 3.11 does not)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 2_000
# What else the interpreter does meanwhile; the fault loses about one for every call.
NOISE = 100


def test_void_calls_lose_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("upstroke")
    assert abs(sys.getrefcount(None) - before) < NOISE

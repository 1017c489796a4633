"""The clock that tells a meant press from a slip."""

from __future__ import annotations

import time

from upstroke.core.units import NANOS_PER_MILLI, Millis


def steady_millis() -> Millis:
    """A clock that never jumps, in milliseconds."""
    return time.perf_counter_ns() // NANOS_PER_MILLI

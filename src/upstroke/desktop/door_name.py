"""What the door is called at which a second start knocks: in a module of its own, without Qt."""

from __future__ import annotations

import zlib
from pathlib import Path


def door_name(home: Path) -> str:
    """The name of the door of whoever keeps the settings there."""
    # No hash of hashlib's: it takes 6 ms to import before the window is seen.
    return f"upstroke-{zlib.crc32(str(home).encode('utf-8', 'surrogateescape')):08x}"

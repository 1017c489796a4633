"""Programme files: TOML in, a frozen `Programme` out, or every fault with its place."""

from __future__ import annotations

from upstroke.files.programme_file.faults import Fault, ProgrammeFaults
from upstroke.files.programme_file.reader import read_programme, read_programme_text

__all__ = ["Fault", "ProgrammeFaults", "read_programme", "read_programme_text"]

"""Programme files: TOML in, a frozen `Programme` out, or every fault with its place."""

from __future__ import annotations

from upstroke.files.programme.faults import Fault, ProgrammeFaults
from upstroke.files.programme.reader import (
    ProgrammeFile,
    read_file_text,
    read_programme,
    read_programme_file,
    read_programme_text,
    read_shipped_programme,
)

__all__ = [
    "Fault",
    "ProgrammeFaults",
    "ProgrammeFile",
    "read_file_text",
    "read_programme",
    "read_programme_file",
    "read_programme_text",
    "read_shipped_programme",
]

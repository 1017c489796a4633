"""The command line: one module for each verb."""

from __future__ import annotations

from upstroke.cli.entry import main

__all__ = ["main"]

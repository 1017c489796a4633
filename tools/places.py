"""Where everything lies that a tool reads or writes."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
AUDIO = ASSETS / "audio"
DOCS = ROOT / "docs"

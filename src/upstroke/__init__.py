"""Upstroke guides a person through massaging their own legs, by sound, hands free."""

from __future__ import annotations

__version__ = "0.1.0"

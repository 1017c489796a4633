"""What can be asked to play the sound, by the words that people write."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

PlayerName: TypeAlias = Literal["auto", "qt", "simpleaudio", "silent"]
"""`auto` is the best one that works; `silent` plays nothing."""

PLAYERS: tuple[PlayerName, ...] = get_args(PlayerName)
"""In the order in which they are told."""

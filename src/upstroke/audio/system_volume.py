"""The volume of the system, where one of its own tools tells it: no cue is heard if that is off."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from upstroke.audio.own_streams import PLAYBACK, StreamVolume, volume_of

TOLD_WITHIN_S = 1.0


@dataclass(frozen=True, slots=True)
class SystemVolume:
    """Of the default device: percent, and whether it is muted.

    `stream`: what the mixer does to our own stream, None: it is not open, or nobody tells.
    """

    percent: int
    muted: bool
    stream: StreamVolume | None = None


Ask: TypeAlias = Callable[[tuple[str, ...]], str | None]
"""Runs a tool and returns what it prints; None where there is none or it fails."""

_WPCTL = ("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@")
_PACTL_MUTE = ("pactl", "get-sink-mute", "@DEFAULT_SINK@")
_PACTL_VOLUME = ("pactl", "get-sink-volume", "@DEFAULT_SINK@")
_PACTL_STREAMS = ("pactl", "list", "sink-inputs")
_OSASCRIPT = ("osascript", "-e", "get volume settings")


def run_tool(command: tuple[str, ...], environment: Mapping[str, str] = os.environ) -> str | None:
    """What a tool of the system prints, in English; None where it is not there or fails."""
    path = shutil.which(command[0])
    if path is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - one of the commands above
            (path, *command[1:]),
            env={**environment, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=TOLD_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def system_volume(ask: Ask = run_tool) -> SystemVolume | None:
    """The volume that everything is played at; None where nobody tells it. May take some seconds.

    PulseAudio is asked by `pactl`, PipeWire by that or `wpctl`, macOS by `osascript`.
    """
    found = _pactl(ask) or _wpctl(ask) or _macos(ask)
    return found and replace(found, stream=volume_of(PLAYBACK, ask(_PACTL_STREAMS) or ""))


def _pactl(ask: Ask) -> SystemVolume | None:
    muted, volume = ask(_PACTL_MUTE), ask(_PACTL_VOLUME)
    percents = re.findall(r"(\d+)%", volume or "")
    if muted is None or not percents:
        return None
    return SystemVolume(max(map(int, percents)), "yes" in muted)


def _wpctl(ask: Ask) -> SystemVolume | None:
    told = ask(_WPCTL) or ""
    found = re.search(r"Volume: ([\d.]+)", told)
    return SystemVolume(round(100 * float(found[1])), "MUTED" in told) if found else None


def _macos(ask: Ask) -> SystemVolume | None:
    told = ask(_OSASCRIPT) or ""
    found = re.search(r"output volume:(\d+)", told)
    return SystemVolume(int(found[1]), "output muted:true" in told) if found else None

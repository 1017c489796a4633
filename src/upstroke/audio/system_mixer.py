"""The system's mixer: what it calls our streams, and how loud it plays them and everything else.

A desktop keeps a volume for each stream that it can tell from others, and lists it in its mixer. A
child opens its streams through libraries that would call them after the interpreter, or after one
of our modules; what is said here in its environment goes before that. PulseAudio's library reads
it (and with it the ALSA plugin that plays to PulseAudio), and PipeWire's. Elsewhere nobody does.

No cue is heard if the volume is off: it is known where one of the system's own tools tells it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from upstroke.texts import marked, tr

TOLD_WITHIN_S = 1.0

ICON = "upstroke"


@dataclass(frozen=True, slots=True)
class OwnStream:
    """One of ours. `id`: what its volume is kept under; `name`: as a mixer shows it."""

    id: str
    name: str


PLAYBACK = OwnStream("upstroke", "Upstroke")
MICROPHONE = OwnStream("upstroke.microphone", marked("Upstroke: voice commands"))


def naming(stream: OwnStream, environment: Mapping[str, str]) -> dict[str, str]:
    """An environment in which whatever is opened is this stream; what a person set stays."""
    name = tr(stream.name)
    pulse = {
        "application.name": name,
        "application.id": stream.id,
        "application.icon_name": ICON,
        "module-stream-restore.id": stream.id,
    }
    pipewire = {
        "application.name": name,
        "application.id": stream.id,
        "application.icon-name": ICON,
        "node.name": stream.id,
        "node.description": name,
    }
    named = {"PULSE_PROP_OVERRIDE": _said(pulse), "PIPEWIRE_PROPS": f"{{ {_said(pipewire)} }}"}
    return {**named, **environment}


@dataclass(frozen=True, slots=True)
class StreamVolume:
    """What a mixer does to a stream: percent, and whether it is muted."""

    percent: int
    muted: bool


def volume_of(stream: OwnStream, listed: str) -> StreamVolume | None:
    """What the mixer does to it; None while it is not open. The loudest, where there are several.

    Args:
        stream: one of ours.
        listed: what `pactl list sink-inputs` prints, in English.
    """
    every = re.split(r"^Sink Input #", listed, flags=re.MULTILINE)
    ours = [one for one in every if f'\t\tapplication.id = "{stream.id}"' in one]
    found = [StreamVolume(_percent(one), muted=_field(one, "Mute") == "yes") for one in ours]
    return max(found, key=lambda one: (not one.muted, one.percent), default=None)


def _percent(told: str) -> int:
    # One that is not told of has no volume of its own.
    return max(map(int, re.findall(r"(\d+)%", _field(told, "Volume"))), default=100)


def _field(told: str, name: str) -> str:
    found = re.search(rf"^\t{name}: (.*)$", told, flags=re.MULTILINE)
    return found[1] if found else ""


def _said(properties: Mapping[str, str]) -> str:
    """As both libraries read them: the quotes are those of JSON."""
    said = (f"{key}={json.dumps(text, ensure_ascii=False)}" for key, text in properties.items())
    return " ".join(said)


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

_PACTL_MUTE = ("pactl", "get-sink-mute", "@DEFAULT_SINK@")
_PACTL_VOLUME = ("pactl", "get-sink-volume", "@DEFAULT_SINK@")
_PACTL_STREAMS = ("pactl", "list", "sink-inputs")

_AT_ONCE = (
    (("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@"), r"Volume: ([\d.]+)", 100, "MUTED"),
    (("osascript", "-e", "get volume settings"), r"output volume:(\d+)", 1, "output muted:true"),
)
"""Tools that tell all in one line: the pattern of the volume, percent that it counts in, and what
says that it is muted."""


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
    found = _pactl(ask) or _told_at_once(ask)
    return found and replace(found, stream=volume_of(PLAYBACK, ask(_PACTL_STREAMS) or ""))


def _pactl(ask: Ask) -> SystemVolume | None:
    muted, volume = ask(_PACTL_MUTE), ask(_PACTL_VOLUME)
    percents = re.findall(r"(\d+)%", volume or "")
    if muted is None or not percents:
        return None
    return SystemVolume(max(map(int, percents)), "yes" in muted)


def _told_at_once(ask: Ask) -> SystemVolume | None:
    for command, pattern, percent, muted in _AT_ONCE:
        told = ask(command) or ""
        if found := re.search(pattern, told):
            return SystemVolume(round(percent * float(found[1])), muted in told)
    return None

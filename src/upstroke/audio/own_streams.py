"""What the desktop knows our streams by, and what it says it does to them.

A desktop keeps a volume for each stream that it can tell from others, and lists it in its mixer. A
child opens its streams through libraries that would call them after the interpreter, or after one
of our modules; what is said here in its environment goes before that. PulseAudio's library reads
it (and with it the ALSA plugin that plays to PulseAudio), and PipeWire's. Elsewhere nobody does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from upstroke.texts import marked, tr

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

"""What the system's own tools tell of its volume."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from upstroke.audio.system_mixer import (
    MICROPHONE,
    PLAYBACK,
    OwnStream,
    StreamVolume,
    SystemVolume,
    naming,
    run_tool,
    system_volume,
    volume_of,
)

PACTL_VOLUME = (
    "Volume: front-left: 26214 /  40% / -23.88 dB,   front-right: 32768 /  50% / -18.06 dB\n"
    "        balance 0.20\n"
)


@pytest.mark.parametrize(
    ("told", "volume"),
    [
        ({}, None),
        (
            {"get-sink-mute": "Mute: no\n", "get-sink-volume": PACTL_VOLUME},
            SystemVolume(50, muted=False),
        ),
        (
            {"get-sink-mute": "Mute: yes\n", "get-sink-volume": PACTL_VOLUME},
            SystemVolume(50, muted=True),
        ),
        ({"get-sink-mute": "Mute: no\n"}, None),
        ({"get-volume": "Volume: 0.40\n"}, SystemVolume(40, muted=False)),
        ({"get-volume": "Volume: 0.40 [MUTED]\n"}, SystemVolume(40, muted=True)),
        ({"get-volume": "Volume: 0.00\n"}, SystemVolume(0, muted=False)),
        (
            {"-e": "output volume:44, input volume:75, alert volume:100, output muted:false\n"},
            SystemVolume(44, muted=False),
        ),
        (
            {"-e": "output volume:44, input volume:75, alert volume:100, output muted:true\n"},
            SystemVolume(44, muted=True),
        ),
        ({"-e": "output volume:missing value, output muted:missing value\n"}, None),
    ],
)
def test_every_tool_is_understood(told: Mapping[str, str], volume: SystemVolume | None) -> None:
    assert system_volume(lambda command: told.get(command[1])) == volume


def test_a_tool_that_is_not_there_or_fails_tells_nothing() -> None:
    assert run_tool(("there-is-no-such-tool",)) is None
    assert run_tool(("false",)) is None


LISTED = """Sink Input #4
\tMute: {mute}
\tVolume: mono: 65536 / {percent}% / 0.00 dB
\tProperties:
\t\tmedia.name = "ALSA Playback"
\t\tapplication.id = "{id}"
"""


def listed(id_: str, percent: int = 100, mute: str = "no") -> str:
    return LISTED.format(id=id_, percent=percent, mute=mute)


@pytest.mark.parametrize(
    ("told", "volume"),
    [
        ("", None),
        (listed("org.example.player", 0, "yes"), None),
        (listed(PLAYBACK.id), StreamVolume(100, muted=False)),
        (listed(PLAYBACK.id, 40, "yes"), StreamVolume(40, muted=True)),
        (listed(MICROPHONE.id, 0) + listed(PLAYBACK.id, 70), StreamVolume(70, muted=False)),
        (listed(PLAYBACK.id, 90, "yes") + listed(PLAYBACK.id, 0), StreamVolume(0, muted=False)),
        (
            listed(PLAYBACK.id).replace("Volume: mono", "Volume: n/a"),
            StreamVolume(100, muted=False),
        ),
    ],
)
def test_our_own_stream_is_told_from_others(told: str, volume: StreamVolume | None) -> None:
    assert volume_of(PLAYBACK, told) == volume
    tools = {"get-sink-mute": "Mute: no\n", "get-sink-volume": PACTL_VOLUME, "list": told}
    assert system_volume(lambda command: tools.get(command[1])) == SystemVolume(
        50, muted=False, stream=volume
    )


@pytest.mark.parametrize("stream", [PLAYBACK, MICROPHONE])
def test_a_child_is_told_its_name_and_a_person_may_have_said_another(stream: OwnStream) -> None:
    said = naming(stream, {"HOME": "/home/somebody"})
    for variable in ("PULSE_PROP_OVERRIDE", "PIPEWIRE_PROPS"):
        assert f'application.name="{stream.name}"' in said[variable]
        assert f'application.id="{stream.id}"' in said[variable]
    assert said["HOME"] == "/home/somebody"
    assert naming(stream, {"PIPEWIRE_PROPS": "{ }"})["PIPEWIRE_PROPS"] == "{ }"

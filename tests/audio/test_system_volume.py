"""What the system's own tools tell of its volume."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from upstroke.audio.system_volume import SystemVolume, run_tool, system_volume

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

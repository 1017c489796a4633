"""The stream through miniaudio: one device, asking for samples on a thread of its own.

It goes where the system's default goes, on every system, and lets the interpreter go while it
opens or closes.
"""

from __future__ import annotations

from collections.abc import Generator
from threading import Event

import miniaudio

from upstroke.audio.engine.engine import OutputFault, Pull, server_holding
from upstroke.audio.engine.flow import RATE
from upstroke.audio.engine.messages import OutputName

SERVER_MS = 150
"""Asked of a sound server. Less has holes on a busy machine; more is a pause that is heard late."""

PIECE_MS = 20
"""Taken at a time. With long pieces little is left when the next one is asked for."""

_BACKENDS = [each for each in miniaudio.Backend if each.name not in {"NULL", "CUSTOM"}]


class MiniaudioStream:
    """A `Stream`. Raises `OutputFault` where none can be opened."""

    name: OutputName = "miniaudio"

    def __init__(self, pull: Pull) -> None:
        try:
            with server_holding(SERVER_MS):
                self._device = miniaudio.PlaybackDevice(
                    output_format=miniaudio.SampleFormat.SIGNED16,
                    nchannels=1,
                    sample_rate=RATE,
                    buffersize_msec=PIECE_MS,
                    callback_periods=SERVER_MS // PIECE_MS,
                    backends=_BACKENDS,
                    app_name="Upstroke",
                )
                # Without one it does not note that the device has stopped.
                self._device.stop_callback = lambda: None
                source = _blocks(pull)
                next(source)
                self._device.start(source)
        except miniaudio.MiniaudioError as error:
            raise OutputFault("no sound device can be opened") from error

    def wait(self, seconds: float, wake: Event) -> None:
        wake.wait(seconds)

    def fault(self) -> str | None:
        return None if self._device.running else "the sound device stopped"

    def close(self) -> None:
        self._device.close()


def _blocks(pull: Pull) -> Generator[bytes, int, None]:
    frames = yield b""
    while True:
        frames = yield pull(frames, 0)

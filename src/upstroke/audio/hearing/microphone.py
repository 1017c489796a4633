"""The microphone, through Qt: 16 kHz mono, whatever the device gives."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

from upstroke.audio.hearing.sound import RATE, Sound

_BUFFER_MS = 400
"""What may wait while a passage is judged."""

_FINE = ("NoError", "UnderrunError")


class MicrophoneFault(Exception):
    """It cannot be listened with. The text is a clause for people."""


class Microphone(QObject):
    """The device that the system has chosen, opened at once.

    Args:
        take: given the samples as they come.

    Raises:
        MicrophoneFault: there is none, or it gives no format that is known here.
    """

    def __init__(self, take: Callable[[Sound], None]) -> None:
        super().__init__()
        self._take = take
        self._device = QMediaDevices.defaultAudioInput()
        if self._device.isNull():
            raise MicrophoneFault("there is no microphone")
        self._format = _format(self._device)
        self._left = b""
        self._source = QAudioSource(self._device, self._format, self)
        self._source.setBufferSize(self._format.bytesForDuration(_BUFFER_MS * 1000))
        self._pipe: QIODevice = self._source.start()
        self._pipe.readyRead.connect(self.read)

    @property
    def name(self) -> str:
        """What the system calls it."""
        return self._device.description()

    def read(self) -> None:
        """Hand on what has come."""
        fresh = self._left + bytes(self._pipe.readAll().data())
        whole = len(fresh) // self._format.bytesPerFrame() * self._format.bytesPerFrame()
        whole -= whole % (self._format.bytesPerFrame() * self._ratio)
        self._left = fresh[whole:]
        if whole:
            self._take(self._mono(fresh[:whole]))

    def look(self) -> None:
        """See whether it is still there, and still the chosen one. Raises `MicrophoneFault`."""
        # By name: from Qt 6.10 on these are another type than before.
        if self._source.error().name not in _FINE or self._source.state().name == "StoppedState":
            raise MicrophoneFault("the microphone stopped")
        if QMediaDevices.defaultAudioInput().id() != self._device.id():
            raise MicrophoneFault("the microphone was changed")

    def close(self) -> None:
        """Listen no more."""
        self._source.stop()

    @property
    def _ratio(self) -> int:
        return self._format.sampleRate() // RATE

    def _mono(self, data: bytes) -> Sound:
        frames = np.frombuffer(data, dtype="<i2").reshape(-1, self._format.channelCount())
        mono = frames.mean(axis=1, dtype=np.float32) / 2**15
        # The mean of neighbours is filter enough for speech; what folds back lies above it.
        return np.asarray(mono.reshape(-1, self._ratio).mean(axis=1), dtype=np.float32)


def _format(device: QAudioDevice) -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    for rate in (RATE, 3 * RATE):
        for channels in (1, 2):
            wanted.setSampleRate(rate)
            wanted.setChannelCount(channels)
            if device.isFormatSupported(wanted):
                return wanted
    raise MicrophoneFault("the microphone's format is not supported")

"""The stream through Qt's QAudioSink, where that is chosen or miniaudio is not to be had.

The sink's buffer lies in this process, and a thread of Qt's hands it on. What it plays to is not
changed with the system's default: then this stream is over, and the next one goes there.
"""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QCoreApplication, QEventLoop, QIODevice, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

from upstroke.audio.engine.engine import OutputFault, Pull, server_holding
from upstroke.audio.engine.flow import RATE
from upstroke.audio.engine.messages import OutputName
from upstroke.audio.pcm import SAMPLE_BYTES

SERVER_MS = 100
"""Asked of a sound server, which takes it from our own buffer in pieces of 20 ms."""

BUFFER_BYTES = RATE * SAMPLE_BYTES * 60 // 1000
_TURN_MS = 20

_FINE = ("NoError", "UnderrunError")
"""Of the sink's errors: one that ran dry goes on with the next samples."""


class _Samples(QIODevice):
    """What the sink reads from."""

    def __init__(self, pull: Pull) -> None:
        super().__init__()
        self._pull = pull
        self.sink: QAudioSink | None = None
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def readData(self, most: int) -> bytes:  # noqa: N802 - Qt's
        held = self.sink.bufferSize() - self.sink.bytesFree() if self.sink else 0
        return self._pull(most // SAMPLE_BYTES, held // SAMPLE_BYTES)

    def writeData(self, _data: object, _most: int) -> int:  # noqa: N802 - Qt's
        return -1

    def bytesAvailable(self) -> int:  # noqa: N802 - Qt's
        return BUFFER_BYTES

    def isSequential(self) -> bool:  # noqa: N802 - Qt's
        return True


class QtStream:
    """A `Stream`. Raises `OutputFault` where none can be opened."""

    name: OutputName = "qt"

    def __init__(self, pull: Pull) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])
        self._device = QMediaDevices.defaultAudioOutput()
        if self._device.isNull():
            raise OutputFault("Qt found no sound device")
        self._sink = QAudioSink(self._device, _format())
        self._sink.setBufferSize(BUFFER_BYTES)
        self._samples = _Samples(pull)
        self._samples.sink = self._sink
        with server_holding(SERVER_MS):
            self._sink.start(self._samples)

    def wait(self, seconds: float, wake: Event) -> None:
        left_ms = round(seconds * 1000)
        while left_ms > 0 and not wake.is_set():
            loop = QEventLoop()
            QTimer.singleShot(min(left_ms, _TURN_MS), loop.quit)
            loop.exec()
            left_ms -= _TURN_MS

    def fault(self) -> str | None:
        # By name: from Qt 6.10 on these are another type than before.
        if self._sink.error().name not in _FINE:
            return "the sound device stopped"
        if self._sink.state().name == "StoppedState":
            return "the sound device can't be opened"
        if QMediaDevices.defaultAudioOutput().id() != self._device.id():
            return "the sound device was changed"
        return None

    def close(self) -> None:
        self._sink.stop()


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted

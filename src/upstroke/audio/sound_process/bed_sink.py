"""The bed's device: Qt's QAudioSink, pulling from an `AmbienceSource`.

Beside `qt_output` the sound process' only module that imports PySide6. Whatever becomes of the
device (gone, stalled, no longer the default) ends the process: a new one opens what there is then.

The sink's buffer lies in this process, and a thread of Qt's hands it on. Left to itself, PulseAudio
(and PipeWire in its place) has that done only 12 ms before it is heard, in pieces of 5: a thread
that has to wait for a core is heard. Hence `SERVER_MS`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

from upstroke.audio.pcm import SAMPLE_BYTES, Pcm, WavFault, read_wav
from upstroke.audio.sound_process.ambience import RATE, AmbienceSource
from upstroke.audio.sound_process.bed_flow import BUFFER_MS, SERVER_MS, STARVED_NS, Flow
from upstroke.audio.sound_process.bed_latency import Latency
from upstroke.audio.sound_process.bed_protocol import Answer, End, Message, Play, Playing
from upstroke.audio.sound_process.outputs import OutputFault
from upstroke.audio.sound_process.protocol import Ping, Pong
from upstroke.audio.sound_process.watchdog import watch

BUFFER_BYTES = RATE * SAMPLE_BYTES * BUFFER_MS // 1000

_SECOND = 1_000_000_000
_TURN_MS = 100
_OPENING_TURN_MS = 20
"""A start may wait for this stream."""

_FINE = ("NoError", "UnderrunError")
"""Of the sink's errors: one that ran dry goes on with the next samples."""

LINGERS_NS = 2 * _SECOND
"""After its end the stream stays open so long, silent: a last chime is still to be heard."""


class BedFault(OutputFault):
    """As an output's fault, but the same would happen again."""


class _Samples(QIODevice):
    """What the sink reads from."""

    def __init__(self, stream: AmbienceSource, parent: QObject) -> None:
        super().__init__(parent)
        self._stream = stream
        self._latency = Latency()
        self.sink: QAudioSink | None = None
        self.flow = Flow(time.perf_counter_ns())
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def readData(self, most: int) -> bytes:  # noqa: N802 - Qt's
        now = time.perf_counter_ns()
        ahead = self.sink.bufferSize() - self.sink.bytesFree() if self.sink else 0
        heard_ns = self._latency.heard_ns(now, ahead // SAMPLE_BYTES)
        self._latency.took(most // SAMPLE_BYTES)
        self.flow.took(most // SAMPLE_BYTES, now)
        return self._stream.pull(most // SAMPLE_BYTES, heard_ns)

    def writeData(self, _data: object, _most: int) -> int:  # noqa: N802 - Qt's
        return -1

    def bytesAvailable(self) -> int:  # noqa: N802 - Qt's
        return BUFFER_BYTES

    def isSequential(self) -> bool:  # noqa: N802 - Qt's
        return True


class BedSink(QObject):
    """Plays, in the event loop that `run` turns.

    Args:
        answer: sends an answer to the parent.
    """

    _arrived = Signal(object)

    def __init__(self, answer: Callable[[Answer], None]) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])
        super().__init__()
        self._answer = answer
        self._stream = AmbienceSource()
        self._samples = _Samples(self._stream, self)
        self._ready = False
        self._turned_ns = 0
        self._gone_ns: int | None = None
        self._fault: Exception | None = None
        self._arrived.connect(self._guarded_receive, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._guarded_turn)

    def post(self, message: Message | None) -> None:
        """Hand over what the parent said, from any thread; None: it will say no more."""
        self._arrived.emit(message)

    def run(self) -> None:
        """Play until told to end. Raises `OutputFault`."""
        os.environ.setdefault("PULSE_LATENCY_MSEC", str(SERVER_MS))
        self._device = QMediaDevices.defaultAudioOutput()
        if self._device.isNull():
            raise OutputFault("Qt found no sound device")
        self._samples.sink = sink = QAudioSink(self._device, _format(), self)
        self._sink = sink
        sink.setBufferSize(BUFFER_BYTES)
        self._turned_ns = time.perf_counter_ns()
        self._samples.flow = Flow(self._turned_ns)
        sink.start(self._samples)
        self._timer.start(_OPENING_TURN_MS)
        QCoreApplication.exec()
        if self._fault is not None:
            raise self._fault

    def _guarded_receive(self, message: Message | None) -> None:
        self._guard(lambda: self._receive(message))

    def _guarded_turn(self) -> None:
        self._guard(self._turn)

    def _guard(self, do: Callable[[], None]) -> None:
        if self._fault is not None:
            return
        try:
            do()
        except Exception as fault:  # noqa: BLE001 - Qt swallows it here; `run` raises it
            self._fault = fault
            QCoreApplication.quit()

    def _receive(self, message: Message | None) -> None:
        match message:
            case None:
                self._stream.receive(End())
                self._gone_ns = time.perf_counter_ns()
            case Play():
                self._play(message)
            case Ping():
                self._answer(Pong(message.number))
            case _:
                self._stream.receive(message)
                if isinstance(message, End):
                    self._gone_ns = time.perf_counter_ns() + LINGERS_NS

    def _play(self, play: Play) -> None:
        loop = Pcm(b"", RATE) if play.path is None else _read(play.path)
        self._stream.play(loop, play)

    def _turn(self) -> None:
        watch()
        now = time.perf_counter_ns()
        stalled, self._turned_ns = now - self._turned_ns > STARVED_NS // 2, now
        if stalled:
            # The stall was this process' own; the device is asked anew.
            self._samples.flow.forgive(now)
        self._look_at_device(now)
        if not self._ready and self._samples.flow.awake:
            self._ready = True
            self._timer.start(_TURN_MS)
            self._answer(Playing())
        # What was silent when it was pulled is heard a buffer later.
        if self._gone_ns is not None and now > self._gone_ns + _SECOND // 2 and self._stream.silent:
            QCoreApplication.quit()

    def _look_at_device(self, now: int) -> None:
        # By name: from Qt 6.10 on these are another type than before.
        if self._sink.error().name not in _FINE:
            raise OutputFault("the sound device broke off")
        if self._sink.state().name == "StoppedState":
            raise OutputFault("the sound device cannot be opened")
        if self._samples.flow.stands_still(now):
            raise OutputFault("the sound device stands still")
        if QMediaDevices.defaultAudioOutput().id() != self._device.id():
            raise OutputFault("the sound device was changed")


def _read(path: Path) -> Pcm:
    try:
        loop = read_wav(path)
    except OSError as error:
        raise BedFault(f"{path.name}: {error.strerror}") from error
    except WavFault as fault:
        raise BedFault(str(fault)) from fault
    if (loop.rate, loop.channels) != (RATE, 1) or not loop.frames:
        raise BedFault(f"{path.name} is not 48 kHz mono")
    return loop


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted

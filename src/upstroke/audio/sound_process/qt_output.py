"""Through Qt's QAudioSink, one for each sound, where simpleaudio is not to be had.

The samples, louder where a clip is wanted louder, lie in a buffer of Qt's that the sink pulls from
by itself, so nothing that Python does is heard. Not QSoundEffect: it calls every sound an event of
the desktop, which is then as loud as those, and muted with them. A volume is heard at once, so a
ramp is many small steps of it.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

from upstroke.audio.pcm import Pcm, amplified, factor, read_wav
from upstroke.audio.sound_process.loop import Loop, Turning
from upstroke.audio.sound_process.outputs import PROBE, ClipFault, Output, OutputFault, Sound
from upstroke.audio.sound_process.protocol import RAMPED_NS, Hush, Message

RAMP_NS = 150_000_000
_STEP_MS = 5

BUFFER_NS = 100_000_000
"""What the sink has taken and not yet handed on: a change of volume is heard after this."""

LINGERS_MS = 2_000
"""A sink is let go of so long after it has taken all: what the device still has is heard out."""


class QtSound:
    """One sink and one buffer. `loudest`: the gain, in dB, that the sink's full volume has."""

    def __init__(self, pcm: Pcm, volume: float = 1.0, loudest: float = 0.0) -> None:
        self._pcm = pcm
        self._volume = volume
        self._loudest = loudest
        self._sink: QAudioSink | None = None
        self._ramp: QtRamp | None = None

    @property
    def length_ns(self) -> int:
        return self._pcm.length_ns

    def start(self) -> None:
        device, wanted = QMediaDevices.defaultAudioOutput(), _format(self._pcm)
        if device.isNull():
            raise OutputFault("Qt found no sound device")
        if not device.isFormatSupported(wanted):
            raise ClipFault(f"Qt plays no {self._pcm.channels} channels at {self._pcm.rate} Hz")
        self._sink = sink = QAudioSink(device, wanted)
        sink.setBufferSize(wanted.bytesForDuration(BUFFER_NS // 1000))
        sink.setVolume(self._volume)
        samples = QBuffer(sink)
        samples.setData(self._pcm.samples)
        samples.open(QIODevice.OpenModeFlag.ReadOnly)
        sink.start(samples)

    def regain(self, gain: float | None) -> None:
        if self._sink is not None:
            target = 0.0 if gain is None else min(1.0, factor(gain - self._loudest))
            self._ramp = QtRamp(self._sink, target)

    def ended(self) -> bool:
        sink = self._sink
        # By name: from Qt 6.10 on these are another type than before.
        if sink is None or sink.state().name == "ActiveState":
            return False
        if sink.error().name in {"OpenError", "IOError", "FatalError"}:
            return False
        QTimer.singleShot(LINGERS_MS, sink.stop)
        return True


class QtRamp(QObject):
    """Takes a sink's volume to another; takes the place of any other ramp of the sink."""

    def __init__(self, sink: QAudioSink, target: float) -> None:
        super().__init__()
        self._sink = sink
        self._from, self._target = sink.volume(), target
        self._began_ns = time.perf_counter_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        done = min(1.0, (time.perf_counter_ns() - self._began_ns) / RAMP_NS)
        self._sink.setVolume(self._from + (self._target - self._from) * done)
        if done >= 1.0:
            self._timer.stop()


class QtOutput:
    """The `Output` that is tried second."""

    def prepare(self, path: Path, gain: float) -> Sound:
        pcm = read_wav(path)
        if gain <= 0:
            return QtSound(pcm, factor(gain))
        return QtSound(amplified(pcm, gain), loudest=gain)

    def probe(self) -> Sound:
        if QMediaDevices.defaultAudioOutput().isNull():
            raise OutputFault("Qt found no sound device")
        return QtSound(PROBE)


class QtLoop(QObject):
    """A `Loop` turned by Qt's own, which its sinks need."""

    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._performer: Turning | None = None
        self._fault: Exception | None = None
        # Always queued: a message may come before the loop runs, and from another thread.
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def post(self, message: Message | None) -> None:
        self._arrived.emit(message)

    def run(self, performer: Turning) -> None:
        self._performer = performer
        self._timer.start(0)
        QCoreApplication.exec()
        if self._fault is not None:
            raise self._fault

    def _receive(self, message: Message | None) -> None:
        if message is None:
            self._fade_out()
        else:
            self._turn(message)

    def _fade_out(self) -> None:
        if self._performer is None or not self._performer.sounds():
            QCoreApplication.quit()
            return
        self._turn(Hush())
        QTimer.singleShot(RAMPED_NS // 1_000_000, QCoreApplication.quit)

    def _turn(self, message: Message | None = None) -> None:
        if self._performer is None or self._fault is not None:
            return
        try:
            if message is not None:
                self._performer.receive(message)
            wait_ns = self._performer.turn() - time.perf_counter_ns()
        except Exception as fault:  # noqa: BLE001 - Qt swallows it here; `run` raises it
            self._fault = fault
            QCoreApplication.quit()
        else:
            self._timer.start(max(0, wait_ns) // 1_000_000)


def _format(pcm: Pcm) -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(pcm.rate)
    wanted.setChannelCount(pcm.channels)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


def opened() -> tuple[Output, Loop]:
    """The output through Qt, and the loop to turn it with."""
    application = QCoreApplication.instance() or QCoreApplication([])
    loop = QtLoop()
    loop.setParent(application)
    return QtOutput(), loop

"""Through Qt's QSoundEffect, where simpleaudio is not to be had.

The sound process's only module that imports PySide6. Gain up to 0 dB is the effect's volume; above
that the clip is written, louder, into a temporary file, which is gone as soon as Qt has read it.
A volume is heard at once (measured: after 14 ms), so a ramp is many small steps of it.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from upstroke.audio.pcm import Pcm, amplified, factor, read_wav, write_wav
from upstroke.audio.sound_process.loop import Loop, Turning
from upstroke.audio.sound_process.outputs import PROBE, ClipFault, Output, OutputFault, Sound
from upstroke.audio.sound_process.protocol import RAMPED_NS, Hush, Message

_Status = QSoundEffect.Status

RAMP_NS = 150_000_000
_STEP_MS = 5


class QtSound:
    """Loads from the moment it is made. `passing`: delete the file as soon as it is loaded.

    `loudest`: the gain, in dB, that the effect's full volume has.
    """

    def __init__(
        self, path: Path, length_ns: int, volume: float, *, passing: bool, loudest: float = 0.0
    ) -> None:
        self._loudest = loudest
        self._ramp: QtRamp | None = None
        self._path = path
        self._length_ns = length_ns
        self._passing = passing
        self._begun = False
        self._effect = QSoundEffect()
        self._effect.setVolume(volume)
        self._effect.statusChanged.connect(self._loaded)
        self._effect.setSource(QUrl.fromLocalFile(str(path)))

    @property
    def length_ns(self) -> int:
        return self._length_ns

    def start(self) -> None:
        if self._effect.status() is _Status.Error:
            if QMediaDevices.defaultAudioOutput().isNull():
                raise OutputFault("Qt found no sound device")
            raise ClipFault(f"Qt cannot play {self._path.name}")
        self._begun = True
        self._effect.play()

    def regain(self, gain: float | None) -> None:
        target = 0.0 if gain is None else min(1.0, factor(gain - self._loudest))
        self._ramp = QtRamp(self._effect, target)

    def ended(self) -> bool:
        if self._effect.status() is _Status.Error:
            return True
        loading = self._effect.status() is _Status.Loading
        return self._begun and not loading and not self._effect.isPlaying()

    def _loaded(self) -> None:
        if self._passing and self._effect.status() is not _Status.Loading:
            self._passing = False
            self._path.unlink(missing_ok=True)


class QtRamp(QObject):
    """Takes an effect's volume to another; takes the place of any other ramp of the effect."""

    def __init__(self, effect: QSoundEffect, target: float) -> None:
        super().__init__()
        self._effect = effect
        self._from, self._target = effect.volume(), target
        self._began_ns = time.perf_counter_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        done = min(1.0, (time.perf_counter_ns() - self._began_ns) / RAMP_NS)
        self._effect.setVolume(self._from + (self._target - self._from) * done)
        if done >= 1.0:
            self._timer.stop()


class QtOutput:
    """The `Output` that is tried second."""

    def prepare(self, path: Path, gain: float) -> Sound:
        pcm = read_wav(path)
        if gain <= 0:
            return QtSound(path, pcm.length_ns, factor(gain), passing=False)
        try:
            return _written(amplified(pcm, gain), gain)
        except OSError:
            # A full disk makes a cue softer than was asked for; it does not take it away.
            return QtSound(path, pcm.length_ns, 1.0, passing=False)

    def probe(self) -> Sound:
        if QMediaDevices.defaultAudioOutput().isNull():
            raise OutputFault("Qt found no sound device")
        try:
            return _written(PROBE)
        except OSError as error:
            raise OutputFault(f"Qt needs a temporary file ({error.strerror})") from error


class QtLoop(QObject):
    """A `Loop` turned by Qt's own, which QSoundEffect needs."""

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


def _written(pcm: Pcm, loudest: float = 0.0) -> QtSound:
    number, name = tempfile.mkstemp(prefix="upstroke-", suffix=".wav")
    os.close(number)
    path = Path(name)
    try:
        write_wav(path, pcm)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return QtSound(path, pcm.length_ns, 1.0, passing=True, loudest=loudest)


def opened() -> tuple[Output, Loop]:
    """The output through Qt, and the loop to turn it with."""
    application = QCoreApplication.instance() or QCoreApplication([])
    loop = QtLoop()
    loop.setParent(application)
    return QtOutput(), loop

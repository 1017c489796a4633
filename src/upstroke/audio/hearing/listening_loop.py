"""The microphone, through Qt, and what is heard with it, put together in one event loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

from upstroke.audio.hearing import messages
from upstroke.audio.hearing.echo import EchoCanceller, OwnSound
from upstroke.audio.hearing.listener import Listener
from upstroke.audio.hearing.sound import RATE, Sound, decibels
from upstroke.audio.hearing.spotter import Spotter
from upstroke.audio.ipc.child import watch
from upstroke.audio.ipc.messages import Failed, Ping, Pong
from upstroke.core.session.voice_commands import PHRASES, SOUNDS

_BLOCK = RATE // 10
"""Samples that are listened to at a time."""

_LOOK_MS = 200

DEAD_NS = 3_000_000_000
"""A microphone that gives nothing for so long has broken off."""

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
        unit = self._format.bytesPerFrame() * self._ratio
        whole = len(fresh) // unit * unit
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


class ListeningLoop(QObject):
    """Listens, in the event loop that `run` turns.

    Args:
        answer: sends an answer to the parent.
    """

    _arrived = Signal(object)

    def __init__(self, answer: Callable[[messages.Answer], None]) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])
        super().__init__()
        self._answer = answer
        self._listener = Listener(Spotter([each.words for each in PHRASES], SOUNDS).spot, PHRASES)
        self._own, self._echo = OwnSound(), EchoCanceller()
        self._waiting: Sound = np.zeros(0, dtype=np.float32)
        self._ready = False
        self._came_ns = time.perf_counter_ns()
        self._failed: Failed | None = None
        self._arrived.connect(self._guarded_receive, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(partial(self._guard, self._look))

    def post(self, message: messages.Message | None) -> None:
        """Hand over what the parent said, from any thread; None: it will say no more."""
        self._arrived.emit(message)

    def run(self) -> Failed | None:
        """Listen until told to end; why it could not, if so."""
        try:
            self._microphone = Microphone(partial(self._guard, self._take))
        except MicrophoneFault as fault:
            return Failed(str(fault))
        self._timer.start(_LOOK_MS)
        QCoreApplication.exec()
        self._microphone.close()
        return self._failed

    def _guarded_receive(self, message: messages.Message | None) -> None:
        self._guard(self._receive, message)

    def _guard(self, do: Callable[..., None], *given: object) -> None:
        if self._failed is not None:
            return
        try:
            do(*given)
        except MicrophoneFault as fault:
            self._fail(str(fault))
        except Exception as fault:  # noqa: BLE001 - Qt swallows it here; the parent is told
            self._fail(f"{type(fault).__name__}: {fault}")

    def _fail(self, why: str) -> None:
        self._failed = Failed(why)
        QCoreApplication.quit()

    def _receive(self, message: messages.Message | None) -> None:
        match message:
            case None:
                QCoreApplication.quit()
            case messages.Listen():
                self._listener.deafen(message.deaf)
                self._listener.strain = message.strain
            case Ping():
                self._answer(Pong(message.number))
            case _:
                self._own.receive(message)

    def _take(self, sound: Sound) -> None:
        now = self._came_ns = time.perf_counter_ns()
        if not self._ready:
            self._ready = True
            self._answer(messages.Listening(self._microphone.name))
        self._waiting = np.concatenate([self._waiting, sound])
        while len(self._waiting) >= _BLOCK:
            block, self._waiting = self._waiting[:_BLOCK], self._waiting[_BLOCK:]
            self._hear(block, now - len(self._waiting) * 1_000_000_000 // RATE)

    def _hear(self, block: Sound, end_ns: int) -> None:
        self._answer(messages.InputLevel(round(decibels(float((block**2).mean())), 1)))
        own = self._own.next(len(block), end_ns)
        if own is not None:
            block = self._echo.without(block, own)
        for heard in self._listener.hear(block, end_ns):
            self._answer(heard)

    def _look(self) -> None:
        watch()
        self._microphone.look()
        if time.perf_counter_ns() - self._came_ns > DEAD_NS:
            raise MicrophoneFault("the microphone gives no sound")


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

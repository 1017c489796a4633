"""Microphone, own sound, recogniser, put together in one event loop."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from upstroke.audio.hearing.echo import EchoCanceller
from upstroke.audio.hearing.listener import Listener
from upstroke.audio.hearing.messages import (
    Answer,
    Deaf,
    InputLevel,
    Listening,
    Message,
    SetBias,
)
from upstroke.audio.hearing.microphone import Microphone, MicrophoneFault
from upstroke.audio.hearing.own_sound import OwnSound
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


class ListeningLoop(QObject):
    """Listens, in the event loop that `run` turns.

    Args:
        answer: sends an answer to the parent.
    """

    _arrived = Signal(object)

    def __init__(self, answer: Callable[[Answer], None]) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication([])
        super().__init__()
        self._answer = answer
        self._listener = Listener(Spotter([each.words for each in PHRASES], SOUNDS), PHRASES)
        self._own, self._echo = OwnSound(), EchoCanceller()
        self._waiting: Sound = np.zeros(0, dtype=np.float32)
        self._ready = False
        self._came_ns = time.perf_counter_ns()
        self._failed: Failed | None = None
        self._arrived.connect(self._guarded_receive, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._guarded_look)

    def post(self, message: Message | None) -> None:
        """Hand over what the parent said, from any thread; None: it will say no more."""
        self._arrived.emit(message)

    def run(self) -> Failed | None:
        """Listen until told to end; why it could not, if so."""
        try:
            self._microphone = Microphone(self._guarded_take)
        except MicrophoneFault as fault:
            return Failed(str(fault))
        self._timer.start(_LOOK_MS)
        QCoreApplication.exec()
        self._microphone.close()
        return self._failed

    def _guarded_receive(self, message: Message | None) -> None:
        self._guard(lambda: self._receive(message))

    def _guarded_take(self, sound: Sound) -> None:
        self._guard(lambda: self._take(sound))

    def _guarded_look(self) -> None:
        self._guard(self._look)

    def _guard(self, do: Callable[[], None]) -> None:
        if self._failed is not None:
            return
        try:
            do()
        except MicrophoneFault as fault:
            self._fail(str(fault))
        except Exception as fault:  # noqa: BLE001 - Qt swallows it here; the parent is told
            self._fail(f"{type(fault).__name__}: {fault}")

    def _fail(self, why: str) -> None:
        self._failed = Failed(why)
        QCoreApplication.quit()

    def _receive(self, message: Message | None) -> None:
        match message:
            case None:
                QCoreApplication.quit()
            case Deaf():
                self._listener.deafen(message.times)
            case SetBias():
                self._listener.strain = message.by
            case Ping():
                self._answer(Pong(message.number))
            case _:
                self._own.receive(message)

    def _take(self, sound: Sound) -> None:
        now = self._came_ns = time.perf_counter_ns()
        if not self._ready:
            self._ready = True
            self._answer(Listening(self._microphone.name))
        self._waiting = np.concatenate([self._waiting, sound])
        while len(self._waiting) >= _BLOCK:
            block, self._waiting = self._waiting[:_BLOCK], self._waiting[_BLOCK:]
            self._hear(block, now - len(self._waiting) * 1_000_000_000 // RATE)

    def _hear(self, block: Sound, end_ns: int) -> None:
        self._answer(InputLevel(round(decibels(float((block**2).mean())), 1)))
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

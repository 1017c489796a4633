"""A session bus of the test's own that can die and hang, players on it, and who steers them.

with PrivateBus(folder) as bus, OtherPlayer(bus.address, "music") as music:
    subprocess.run([...], env={..., "DBUS_SESSION_BUS_ADDRESS": bus.address})
    bus.playerctl("pause")
"""
# ruff: noqa: ANN401 - D-Bus carries values of any type

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.bus_service import BusService

SOON_S = 20.0
PLAYER = "org.mpris.MediaPlayer2.Player"
UPSTROKE = "org.mpris.MediaPlayer2.upstroke"
_OBJECT = "/org/mpris/MediaPlayer2"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LOOKS_EVERY_S = 0.05

_CONFIGURATION = """\
<busconfig>
 <type>session</type>
 <listen>{address}</listen>
 <policy context="default">
  <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
 </policy>
</busconfig>
"""


def becomes(holds: Callable[[], bool], within_s: float = SOON_S) -> bool:
    """Wait until something holds; tells whether it came to it."""
    until = time.monotonic() + within_s
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(_LOOKS_EVERY_S)
    return True


class PrivateBus:
    """A real dbus-daemon, always at the same address.

    Args:
        folder: private, and with a short path (a socket's has at most 107 bytes).
    """

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "bus"
        self._configuration = folder / "bus.conf"
        self.address = f"unix:path={self._socket}"
        self._daemon: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._configuration.write_text(_CONFIGURATION.format(address=self.address))
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Start it; it takes connections when this returns."""
        command = ["dbus-daemon", f"--config-file={self._configuration}", "--nofork"]
        self._daemon = subprocess.Popen(
            [*command, "--print-address"], stdout=subprocess.PIPE, text=True
        )
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline()

    def kill(self) -> None:
        """End it as a crash would."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.communicate()
            self._daemon = None
        self._socket.unlink(missing_ok=True)

    def freeze(self) -> None:
        """Stop it where it is: whoever asks it anything waits."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def playerctl(self, *arguments: str) -> str:
        """What the real client says, to the one player of ours."""
        done = subprocess.run(
            ["playerctl", "--player=upstroke", *arguments],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address},
            capture_output=True,
            text=True,
            timeout=SOON_S,
            check=False,
        )
        return (done.stdout or done.stderr).strip()

    def players(self) -> list[str]:
        """The names of all players on the bus."""
        connection = open_dbus_connection(self.address)
        with connection:
            names = connection.send_and_get_reply(message_bus.ListNames()).body[0]
        return sorted(name for name in names if name.startswith("org.mpris.MediaPlayer2."))

    def _signal(self, number: signal.Signals) -> None:
        assert self._daemon is not None
        self._daemon.send_signal(number)


@dataclass(frozen=True, slots=True)
class Placed:
    """A position (µs) at an instant of the clock (ns)."""

    at: int
    position: int

    @property
    def origin(self) -> float:
        """When position 0 would have been, in ns."""
        return self.at - self.position * 1_000


class Client:
    """Reads a player and hears what it tells, each with the time at which it came.

    Args:
        address: the bus.
        name: the player's.
    """

    def __init__(self, address: str, name: str = UPSTROKE) -> None:
        self._name = name
        self._connection: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", path=_OBJECT)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def call(self, interface: str, member: str, signature: str = "", *body: Any) -> Message:
        """Call it and return the answer, an error included."""
        address = DBusAddress(_OBJECT, self._name, interface)
        message = new_method_call(address, member, signature or None, body)
        return self._connection.send_and_get_reply(message, timeout=SOON_S)

    def get(self, name: str) -> Any:
        """A property of its player."""
        return self.call(_PROPERTIES, "Get", "ss", PLAYER, name).body[0][1]

    def place(self) -> Placed:
        """Where it is now: read between two looks at the clock that lie close together."""
        best: tuple[int, Placed] | None = None
        for _ in range(5):
            before = time.perf_counter_ns()
            position = self.get("Position")
            after = time.perf_counter_ns()
            if best is None or after - before < best[0]:
                best = (after - before, Placed((before + after) // 2, position))
        assert best is not None
        return best[1]

    def answers_after_ms(self, member: str, status: str) -> float:
        """How long after a call the player tells of another status."""
        began = time.perf_counter_ns()
        address = DBusAddress(_OBJECT, self._name, PLAYER)
        self._connection.send(new_method_call(address, member))
        while not any(
            "PlaybackStatus" in one.body[1] and one.body[1]["PlaybackStatus"][1] == status
            for one in self.told(SOON_S, most=1)
            if one.header.fields[HeaderFields.member] == "PropertiesChanged"
        ):
            pass
        return (time.perf_counter_ns() - began) / 1e6

    def told(self, for_s: float, most: int | None = None) -> list[Message]:
        """The signals that come meanwhile."""
        until, signals = time.monotonic() + for_s, list[Message]()
        with contextlib.suppress(TimeoutError):
            while most is None or len(signals) < most:
                message = self._connection.receive(timeout=max(0.0, until - time.monotonic()))
                if message.header.message_type is MessageType.signal:
                    signals.append(message)
        return signals


class OtherPlayer(BusService):
    """Somebody else's music.

    Args:
        address: the bus.
        name: the last part of its name.
        status: as MPRIS says it.
    """

    def __init__(self, address: str, name: str, status: str = "Playing") -> None:
        super().__init__(address, f"org.mpris.MediaPlayer2.{name}")
        self._lock = threading.Lock()
        self.status = status
        self.asked: list[str] = []

    def set(self, status: str) -> None:
        """Its owner does something with it."""
        self._become(status)

    def _become(self, status: str) -> None:
        with self._lock:
            self.status = status
            changed: tuple[Any, ...] = (PLAYER, {"PlaybackStatus": ("s", status)}, [])
            self.connection.send(
                new_signal(
                    DBusAddress(_OBJECT, interface=_PROPERTIES),
                    "PropertiesChanged",
                    "sa{sv}as",
                    changed,
                )
            )

    def take(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        if member == "GetAll":
            song = ("a{sv}", {"xesam:title": ("s", "A song")})
            known = {"PlaybackStatus": ("s", self.status), "Metadata": song}
            self.answer(message, "a{sv}", known)
            return
        self.asked.append(member)
        self.answer(message)
        self._become({"Pause": "Paused", "Play": "Playing"}[member])

"""The session beside its window: in the desktop's tray, on the dock's icon, as a notification."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from upstroke.desktop.display.exact_texts import menu_text, tip_text
from upstroke.texts import tr

_PRESSED = (
    QSystemTrayIcon.ActivationReason.Trigger,
    QSystemTrayIcon.ActivationReason.DoubleClick,
)

_PANEL = "org.kde.StatusNotifierWatcher"

_NOTIFIED_WITHIN_S = 5.0
_AS_THE_DESKTOP_LIKES = -1


@dataclass(frozen=True, slots=True)
class TrayState:
    """A line for the tray, and the minutes that are left, rounded up.

    `toggle`: what one switch would do now, such as "Pause".
    """

    line: str
    minutes: int
    toggle: str


@dataclass(frozen=True, slots=True)
class TrayActions:
    """Called when something in the tray is pressed."""

    toggle: Callable[[], None]
    next: Callable[[], None]
    stop: Callable[[], None]
    show: Callable[[], None]


class Tray(QObject):
    """Seen only while there is a session. Where a desktop has no tray nothing is.

    Args:
        icons: the folder with the app's icon.
        acts: what its entries do.
        bus: whether there is a session bus.
    """

    def __init__(self, icons: Path, acts: TrayActions, *, bus: bool = False) -> None:
        super().__init__()
        self._on_bus = bus and _panel_is_on_bus()
        self._face: TrayState | None = None
        self.menu = QMenu()
        self.line = self.menu.addAction("")
        self.line.setEnabled(False)
        self.menu.addSeparator()
        self.toggle = self.menu.addAction("", acts.toggle)
        self.next = self.menu.addAction("", acts.next)
        self.stop = self.menu.addAction("", acts.stop)
        self.menu.addSeparator()
        self.show = self.menu.addAction("", acts.show)
        self.icon = QSystemTrayIcon(QIcon(str(icons / "upstroke.svg")), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(lambda why: acts.show() if why in _PRESSED else None)

    def show_face(self, face: TrayState | None) -> None:
        """Show this from now on; None: nothing. Cheap where it is what is shown already."""
        if face == self._face:
            return
        self._face = face
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(face.minutes if face else 0)
        if face is not None:
            self.line.setText(menu_text(face.line, on_bus=self._on_bus))
            self.toggle.setText(face.toggle)
            # The language may be another one than at the last face.
            self.next.setText(tr("Next step"))
            self.stop.setText(tr("Stop"))
            self.show.setText(tr("Show the window"))
            tip = f"Upstroke\n{face.line}"
            self.icon.setToolTip(tip if self._on_bus else tip_text(tip))
        self.icon.setVisible(face is not None and QSystemTrayIcon.isSystemTrayAvailable())

    def tell(self, title: str, text: str) -> None:
        """Show a notification beside it, for as long as the system shows such."""
        self.icon.setVisible(QSystemTrayIcon.isSystemTrayAvailable())
        self.icon.showMessage(title, text, self.icon.icon())

    def close(self) -> None:
        """Be gone."""
        self.show_face(None)
        self.icon.hide()


def _panel_is_on_bus() -> bool:
    """True if Qt hands icon and menu to a panel over D-Bus, by what Qt itself looks for."""
    # Only where there is a bus is there what asks it.
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

    bus = QDBusConnection.sessionBus().interface()
    return bus is not None and bool(bus.isServiceRegistered(_PANEL).value())


def notify(address: str, title: str, text: str) -> threading.Thread:
    """Have a Linux desktop show a notification; does not wait. Where it cannot, nothing is shown.

    Args:
        address: of the session bus.
        title: one line.
        text: a sentence.

    Returns:
        The thread that asks for it.
    """
    thread = threading.Thread(target=_notify, args=(address, title, text), daemon=True)
    thread.start()
    return thread


def _notify(address: str, title: str, text: str) -> None:
    # Only where there is a bus is there what speaks to it.
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415

    from upstroke.desktop.bus import Bus, BusGone  # noqa: PLC0415

    name = "org.freedesktop.Notifications"
    service = DBusAddress("/org/freedesktop/Notifications", name, name)
    acts: list[str] = []
    hints = {"desktop-entry": ("s", "upstroke"), "category": ("s", "presence")}
    body = ("Upstroke", 0, "upstroke", title, text, acts, hints, _AS_THE_DESKTOP_LIKES)
    message = new_method_call(service, "Notify", "susssasa{sv}i", body)
    with suppress(BusGone, TimeoutError), closing(Bus(address)) as bus:
        bus.ask(message, _NOTIFIED_WITHIN_S)

"""Programs that tell when their first painting is done, and which modules were imported by then.

Each prints one line, `{"at": nanoseconds of the monotonic clock, "modules": [...]}`, and ends.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

_PAINTED = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ in WATCHED:
            QTimer.singleShot(0, told)
        return False

def told():
    at = time.monotonic_ns()
    print(json.dumps({"at": at, "modules": sorted(sys.modules)}), flush=True)
    # No tidying up: only the way to here matters.
    os._exit(0)
"""

BARE = (
    """
WATCHED = {"QWidget"}
"""
    + _PAINTED
    + """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
painted = Painted()
application.installEventFilter(painted)
window = QWidget()
window.resize(1000, 700)
window.show()
application.exec()
"""
)
"""A window of Qt's with nothing in it."""

PAGE = f"""
PAINTED = {_PAINTED!r}
WATCHED = {{"OverviewPage"}}
import sys
from upstroke.cli import main, play as verb
plain_opened = verb._opened
def opened(*its):
    # Not before: modules that are imported after Qt cost more, and it comes late.
    exec(PAINTED, globals())
    from PySide6.QtWidgets import QWidget
    from upstroke.desktop.display import event_loop
    plain = event_loop.EventLoop.run
    def watched(self, window):
        global painted
        painted = Painted()
        for page in window.findChildren(QWidget):
            if type(page).__name__ in WATCHED:
                page.installEventFilter(painted)
        plain(self, window)
    event_loop.EventLoop.run = watched
    return plain_opened(*its)
verb._opened = opened
sys.argv = ["upstroke"]
main()
"""
"""Our window with its first page."""


@dataclass(frozen=True, slots=True)
class FirstPaint:
    """When a first painting was done (nanoseconds, monotonic), and what was imported by then."""

    at: int
    modules: tuple[str, ...]

    @classmethod
    def read(cls, line: str) -> FirstPaint:
        """From the line that a program printed."""
        told = json.loads(line)
        return cls(told["at"], tuple(told["modules"]))

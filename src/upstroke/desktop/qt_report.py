"""What Qt is and finds here. A program of its own: where Qt fails it may end its whole process."""

from __future__ import annotations

import json
import sys

from PySide6 import __version__
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtMultimedia import QMediaDevices


def report() -> dict[str, object]:
    """Versions and the names of the microphones."""
    application = QCoreApplication([])
    microphones = [device.description() for device in QMediaDevices.audioInputs()]
    application.processEvents()
    return {"qt": qVersion(), "pyside": __version__, "microphones": microphones}


if __name__ == "__main__":
    json.dump(report(), sys.stdout)

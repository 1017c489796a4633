"""Asks Qt about itself in a process of its own: where Qt fails it may end the whole process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from upstroke.texts import tr

ANSWERS_WITHIN_S = 15.0


@dataclass(frozen=True, slots=True)
class QtFound:
    """Qt's version in words (or why there is none), and the microphones that it knows."""

    version: str
    works: bool = False
    microphones: tuple[str, ...] = ()


def probe_qt(environment: Mapping[str, str]) -> QtFound:
    """Start Qt in a process of its own and hear what it says. Never raises."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "upstroke.desktop.display.qt_probe"],
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ANSWERS_WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return QtFound(tr("Qt does not answer within {seconds} s", seconds=f"{ANSWERS_WITHIN_S:g}"))
    except OSError as error:
        return QtFound(tr("Qt can't be asked: {error}", error=error.strerror or error))
    try:
        found = json.loads(done.stdout)
    except ValueError:
        return QtFound(tr("Qt can't be used: {error}", error=_last_line(done.stderr)))
    version = f"Qt {found['qt']} (PySide6 {found['pyside']})"
    return QtFound(version, works=True, microphones=tuple(found["microphones"]))


def _last_line(text: bytes) -> str:
    lines = text.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else tr("it says nothing")


def _report() -> dict[str, object]:
    """Return versions and the names of the microphones."""
    # Only in a process of its own, which this module is then.
    from PySide6 import __version__  # noqa: PLC0415
    from PySide6.QtCore import QCoreApplication, qVersion  # noqa: PLC0415
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415

    application = QCoreApplication([])
    microphones = [device.description() for device in QMediaDevices.audioInputs()]
    application.processEvents()
    return {"qt": qVersion(), "pyside": __version__, "microphones": microphones}


if __name__ == "__main__":
    json.dump(_report(), sys.stdout)

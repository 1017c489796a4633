"""What every test gets: Qt without a screen, unless the test starts a display of its own."""

from __future__ import annotations

import os

# Before the first import of Qt, which reads it once. A test that wants a real window starts
# another process under its own virtual display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

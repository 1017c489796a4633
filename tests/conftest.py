"""What every test gets: Qt without a screen, unless the test starts a display of its own."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator

import hypothesis
import pytest

from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue
from upstroke.texts import use
from upstroke.texts.regions import region_of, use_regions

# Before the first import of Qt, which reads it once. A test that wants a real window starts
# another process under its own virtual display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# No deadline: how long an example takes says nothing on a busy machine. The same examples every
# time where a change is judged; new ones at every run of whoever develops.
hypothesis.settings.register_profile(
    "stores",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
hypothesis.settings.load_profile("stores")

# A run in the background of a script is started with Ctrl-C ignored, and would hand that down to
# every program that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Whatever the language of whoever runs them: the tests read English.
os.environ["LANGUAGE"] = "en"
use(read_catalogue(assets_folder(), "en"))


@pytest.fixture
def region() -> Iterator[Callable[[str], None]]:
    """Writes times and numbers as in a region from then on, by a locale's code."""

    def go(code: str) -> None:
        use_regions(region_of(code), region_of(code))

    yield go
    use_regions(None, None)


@pytest.fixture
def zone() -> Iterator[Callable[[str], None]]:
    """Sets the time zone of this process, as one who travels does, and tells nobody."""
    before = os.environ.get("TZ")

    def go(name: str) -> None:
        os.environ["TZ"] = name

    yield go
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()

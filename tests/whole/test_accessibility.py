"""The real window, read and steered by another program over a real AT-SPI bus."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pages_read import (
    CONTROLS,
    END,
    FOLDER,
    STEPS,
    Reading,
    every_page,
    reading,
    settled,
    text_of,
)
from upstroke.window.session_notices import UNHEARD

if sys.platform in {"win32", "darwin"}:
    pytest.skip("AT-SPI is there on Linux only", allow_module_level=True)

SESSION_S = 60.0
"""More than the longest of these sessions takes."""


@pytest.fixture
def now(tmp_path: Path) -> Iterator[Reading]:
    with reading(tmp_path) as begun:
        yield begun


def test_every_page_is_read_in_order_and_every_control_has_a_name(now: Reading) -> None:
    read = dict[str, str]()
    for name, page in every_page(now.reader):
        read[name] = text_of(page)
        controls = [one for one in page.all() if one.role in CONTROLS]
        assert controls
        assert [one for one in controls if not one.name.strip()] == [], name
    expected = {one.stem: one.read_text(encoding="utf-8") for one in FOLDER.glob("*.txt")}
    assert read == expected, "`python -m tests.support.pages_read` writes them anew"


def test_a_duration_is_changed_a_session_started_and_paused_without_seeing_it(
    now: Reading,
) -> None:
    reader = now.reader
    reader.press("Settings")
    reader.put("Calf: seconds", 9)
    reader.sees("Short: 24 s in all")
    reader.press("Back")
    reader.press("Start")
    reader.press("I have read this")
    reader.sees("Calf, left leg", "Time left")
    reader.press("Pause")
    # A page that is read while it changes has something of both.
    paused = settled(reader, "Go on").found("Time left")
    assert paused is not None
    assert paused.description.startswith("Paused")
    reader.press("Go on")
    reader.sees("Pause")


def test_each_step_is_announced_once_and_no_second(now: Reading) -> None:
    reader = now.reader
    reader.press("Start")
    reader.sees("I have read this")
    reader.told(0.5)
    reader.press("I have read this")
    first = reader.told(SESSION_S, last=STEPS[0])
    reader.told(3.0)
    between = reader.told(2.0)
    rest = reader.told(SESSION_S, last=END)
    announced = [one.text for one in (*first, *between, *rest) if one.announces()]
    assert announced.pop().startswith(END)
    assert [text for text in announced if text != UNHEARD] == list(STEPS)
    assert announced.count(UNHEARD) <= 1, "there is no sound in this test"
    spoken = [one for one in between if one.kind != "StateChanged"]
    assert spoken == [], "two seconds within a step bring no other name, text or value"

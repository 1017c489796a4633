"""Every page as a screen reader reads it, from the real program in a real window.

`python -m tests.support.pages_read` writes the expected pages in tests/whole/pages_read/ anew; read
what has changed as you would hear it.
"""

from __future__ import annotations

import contextlib
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.display import virtual_display
from tests.support.media_bus import PrivateBus
from tests.support.running import PROGRAM, environment
from tests.support.screen_reader import ScreenReader, Told, accessibility_bus
from upstroke.core.settings import CueMode, Settings
from upstroke.files.settings.settings_file import save_settings
from upstroke.texts.languages import SYSTEM

FOLDER = Path(__file__).parents[1] / "whole" / "pages_read"

PROGRAMME = """
format = 1
id = "short"
title = "Short"
summary = "Three steps."

[lead-in]
normal = 1
change = 1

[side-words]
left = "left leg"
right = "right leg"
same = "same leg"

[safety]
intro = "For relaxation, not treatment."
[[safety.note]]
title = "Stop if"
points = ["it hurts", "it swells"]

[[part]]
step = "calf"
title = "Calf"
sides = "left, right"
seconds = 6
pressure = 3
say = "From the heel up."

[[part]]
step = "toes"
title = "Toes"
each = 1
count = 3
"""

STEPS = ("Calf, left leg, 6 s", "Calf, right leg, 6 s", "Toes, both sides, 3 s")
END = "Done."

TABS = {
    "Sound": "Try the voice",
    "Voice commands": "Try voice commands",
    "Window": "Size of text",
    "Keys": "Reset all keys",
}
"""Of the settings, beside the first; with something that is only on them."""

CONTROLS = frozenset(
    {"push button", "check box", "radio button", "combo box", "slider", "spin box", "list"}
)

VARIES = (
    (re.compile(r"\w+day, \d+ \w+ \d{4}, \d\d:\d\d"), "Sunday, 1 March 2026, 20:45"),
    (re.compile(r"ends (tomorrow )?at \d\d:\d\d"), "ends at 20:45"),
    (re.compile(r"\d:\d\d to go"), "0:09 to go"),
    (
        re.compile(r"'(Looking for other|There is no other|The recorded voice has).*'"),
        "(about other voices)",
    ),
)
"""What is another at another time, or on another machine."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The program in its window, and who reads it."""

    reader: ScreenReader
    program: subprocess.Popen[bytes]


@contextlib.contextmanager
def reading(home: Path, language: str = SYSTEM, **more: str) -> Iterator[Reading]:
    """The program, on a display and buses of its own, with a screen reader on them.

    Args:
        home: of the person.
        language: in the settings.
        more: variables of the system.
    """
    programme = home / "short.toml"
    programme.write_text(PROGRAMME, encoding="utf-8")
    variables = environment(home) | more
    settings = home / ".config" / "upstroke" / "settings.json"
    settings.parent.mkdir(parents=True)
    save_settings(settings, Settings(language=language, cues=CueMode.NEITHER))
    with (
        tempfile.TemporaryDirectory() as buses,
        PrivateBus(Path(buses)) as bus,
        virtual_display() as display,
    ):
        variables |= {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus.address}
        command = [*PROGRAM, "play", str(programme), "--player", "silent"]
        with (
            accessibility_bus(bus.address, variables) as address,
            ScreenReader(address) as reader,
            subprocess.Popen(command, env=variables) as program,
        ):
            try:
                yield Reading(reader, program)
            finally:
                program.kill()


def every_page(reader: ScreenReader) -> Iterator[tuple[str, Told]]:
    """Go through all pages as somebody does who sees none of them."""
    yield "overview", settled(reader, "Start")
    reader.press("Keys")
    yield "keys", settled(reader, "Change the keys")
    reader.press("Back")
    reader.press("Settings")
    yield "settings-programme", settled(reader, "Reset the times of all steps")
    for tab, within in TABS.items():
        reader.press(tab)
        yield f"settings-{tab.lower().replace(' ', '-')}", settled(reader, within)
    reader.press("Back")
    reader.press("Start")
    yield "safety", settled(reader, "I have read this")
    reader.press("I have read this")
    reader.press("Pause")
    yield "session", settled(reader, "Go on")
    reader.press("Go on")
    for _ in STEPS:
        reader.press("Next step")
    yield "end", settled(reader, "Again")
    reader.press("History")
    yield "history", settled(reader, "Back")


def settled(reader: ScreenReader, name: str) -> Told:
    """The page on which something is called so, when it has come and the one before has gone."""
    before = ""
    while True:
        page = reader.sees(name)
        now = text_of(page)
        if now == before:
            return page
        before = now


def text_of(page: Told) -> str:
    """A page as it is kept: what varies is put in place."""
    text = "\n".join(page.lines()) + "\n"
    for varies, instead in VARIES:
        text = varies.sub(instead, text)
    return text


def main() -> None:
    """Write all expected pages anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home, reading(Path(home)) as now:
        for name, page in every_page(now.reader):
            (FOLDER / f"{name}.txt").write_text(text_of(page), encoding="utf-8")


if __name__ == "__main__":
    main()

"""The real window in the language of the system or of the settings, as a screen reader finds it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.support.pages_read import reading
from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue
from upstroke.texts.languages import SYSTEM

if sys.platform in {"win32", "darwin"}:
    pytest.skip("AT-SPI is there on Linux only", allow_module_level=True)


@pytest.mark.parametrize(
    ("system", "settings", "shown"),
    [("de_AT:en", SYSTEM, "de"), ("de", "fr", "fr"), ("tlh", SYSTEM, "en")],
)
def test_the_window_speaks_the_persons_language(
    tmp_path: Path, system: str, settings: str, shown: str
) -> None:
    find = read_catalogue(assets_folder(), shown).find
    with reading(tmp_path, settings, LANGUAGE=system) as now:
        now.reader.sees(find("Overview"), find("Start"), find("Sound check"))
        now.reader.press(find("Settings"))
        now.reader.sees(find("Undo the last change"), find("Voice commands"))


def test_german_is_german(tmp_path: Path) -> None:
    with reading(tmp_path, LANGUAGE="de") as now:
        now.reader.press("Einstellungen")
        now.reader.sees("Programm", "Fenster")


def test_times_are_those_of_the_region(tmp_path: Path) -> None:
    with reading(tmp_path, LC_TIME="en_US.UTF-8") as now:
        page = now.reader.sees("Overview", "Start")
        ends = re.compile(r".* ends (tomorrow )?at 1?\d:\d\d [AP]M")
        assert any(ends.fullmatch(told.name) for told in page.all())

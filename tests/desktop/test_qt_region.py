"""Regions as Qt tells them, where the system has them in no variable."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from upstroke.core.time_format import date_text, time_text
from upstroke.desktop.system_locale import region_of_qt, write_as_desktop
from upstroke.texts.regions import region_in_use, region_of

WHEN = datetime(2026, 11, 29, 18, 40)  # noqa: DTZ001 - as a clock on the wall shows it


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en_US", "11/29/2026 6:40 PM"),
        ("de_DE", "29.11.2026 18:40"),
        ("fr_CA", "2026-11-29 18:40"),
        ("ar_EG", "29/11/2026 6:40 PM"),
        ("bg_BG", "29.11.2026 18:40"),
        ("ko_KR", "2026. 11. 29. 6:40 PM"),
    ],
)
def test_how_qt_writes_is_how_we_do(code: str, text: str) -> None:
    region = region_of_qt(QLocale(code))
    assert f"{date_text(WHEN, region)} {time_text(WHEN, region)}" == text


def test_no_locale_leaves_letters_among_the_figures() -> None:
    languages, scripts = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    every = QLocale.matchingLocales(languages, scripts, QLocale.Country.AnyCountry)
    assert len(every) > 500
    for locale in every:
        region = region_of_qt(locale)
        assert re.fullmatch(r"(18|6)[:.]40( PM)?", time_text(WHEN, region)), locale.name()
        assert sorted(re.findall(r"\d+", date_text(WHEN, region))) == ["11", "2026", "29"]
        assert not re.search(r"[^\W\d]", date_text(WHEN, region)), locale.name()
        assert region.decimal in {".", ","}


def test_the_desktop_is_heeded_where_it_tells_and_variables_elsewhere(
    region: Callable[[str], None],
) -> None:
    region("fi_FI")
    write_as_desktop("linux")
    assert region_in_use() == region_of("fi_FI")
    for platform in ("win32", "darwin"):
        region("fi_FI")
        write_as_desktop(platform)
        assert region_in_use() == region_of_qt(QLocale.system()) != region_of("fi_FI")

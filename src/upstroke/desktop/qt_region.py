"""How this desktop writes times and numbers, from Qt: a person may have changed it there."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QLocale

from upstroke.texts.regions import Region, use_regions


def write_as_desktop(platform: str = sys.platform) -> None:
    """Write times, dates and numbers as Windows and macOS are set to; elsewhere variables tell."""
    if platform in {"win32", "darwin"}:
        region = region_of_qt(QLocale.system())
        use_regions(region, region)


def region_of_qt(locale: QLocale) -> Region:
    """How a locale of Qt writes them, without words of its language in between."""
    short = QLocale.FormatType.ShortFormat
    time = _figures(locale.timeFormat(short))
    shown = re.search(r"(hh?|HH?)(\W?)mm", time)
    hours, sign = shown.groups() if shown else ("HH", ":")
    twelve = hours.startswith("h") and "a" in time.lower()
    date = re.sub(r"y+", "yyyy", re.sub(r"M{3,}", "MM", _figures(locale.dateFormat(short))))
    return Region(
        time=f"h{sign or ':'}mm AP" if twelve else f"{hours.upper()}{sign or ':'}mm",
        date=date,
        decimal="." if locale.decimalPoint() == "." else ",",
        first_weekday=locale.firstDayOfWeek().value,
    )


def _figures(form: str) -> str:
    """Without quoted words and marks of direction."""
    return re.sub(r"'[^']*'|[\u200e\u200f\u202f\u00a0]", " ", form).replace("  ", " ").strip()

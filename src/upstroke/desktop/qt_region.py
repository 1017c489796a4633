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
    time, date = _figures(locale.timeFormat(short)), _figures(locale.dateFormat(short))
    shown = re.search(r"(hh?|HH?)\s*([.:]?)\s*mm", time)
    hours, sign = shown.groups() if shown else ("HH", ":")
    twelve = hours.startswith("h") and "a" in time.lower()
    return Region(
        time=f"h{sign or ':'}mm AP" if twelve else f"{hours.upper()}{sign or ':'}mm",
        date=re.sub(r"y+", "yyyy", re.sub(r"M{3,}", "MM", date)),
        decimal="." if locale.decimalPoint() == "." else ",",
    )


def _figures(form: str) -> str:
    """Without quoted words, marks of direction and narrow spaces."""
    bare = re.sub(r"'[^']*'\.?|[\u200e\u200f]", "", form)
    return re.sub(r"[\s\u202f\u00a0]+", " ", bare).strip()

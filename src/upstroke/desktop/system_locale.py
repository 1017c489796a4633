"""The settings of this computer: languages, regions, the zone of its clock.

The terminal asks it too.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from upstroke.texts.regions import Region, use_regions

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

_WITHIN_S = 2.0

_LONGEST_NAME = 85
"""Letters of a locale's name on Windows, with what ends it."""


def system_languages(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    ask: Callable[[str], str] | None = None,
) -> tuple[str, ...]:
    """Codes such as `de_AT.UTF-8`, the best first; none where nothing is set.

    Args:
        environment: variables, as in `os.environ`; they go before what a desktop says.
        platform: as in `sys.platform`.
        ask: gives what this platform's desktop says, codes with anything between them.
    """
    set_to = _set_to("LC_MESSAGES", environment)
    if re.fullmatch(r"(C|POSIX)\b.*", set_to):
        # As gettext has it: who wants no language gets none, whatever the list says.
        return (set_to,)
    if environment.get("LANGUAGE") or set_to:
        return tuple((environment.get("LANGUAGE") or set_to).split(":"))
    return tuple(_codes((ask or _desktop_languages)(platform)))


def system_regions(
    environment: Mapping[str, str],
    platform: str = sys.platform,
    ask: Callable[[str], str] | None = None,
) -> tuple[str, str]:
    """Codes of the regions by which times and numbers are written; empty where nothing is set.

    Args:
        environment: variables, as in `os.environ`; they go before what a desktop says.
        platform: as in `sys.platform`.
        ask: gives what this platform's desktop says.
    """
    times, numbers = (_set_to(name, environment) for name in ("LC_TIME", "LC_NUMERIC"))
    if times or numbers:
        return times, numbers
    code = next(iter(_codes((ask or _desktop_region)(platform))), "")
    return code, code


def _set_to(category: str, environment: Mapping[str, str]) -> str:
    """The locale of a category, as POSIX finds it."""
    names = ("LC_ALL", category, "LANG")
    return next(filter(None, (environment.get(name) for name in names)), "")


def _codes(told: str) -> list[str]:
    return re.findall(r"[A-Za-z]{2,3}(?:[-_]\w+)*", told)


def _desktop_languages(platform: str) -> str:
    if sys.platform == "win32":
        # Every start imports this module, and only on Windows are these needed for it.
        import ctypes  # noqa: PLC0415
        import locale  # noqa: PLC0415

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return _macos("AppleLanguages") if platform == "darwin" else ""


def _desktop_region(platform: str) -> str:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - as above

        name = ctypes.create_unicode_buffer(_LONGEST_NAME)
        ctypes.windll.kernel32.GetUserDefaultLocaleName(name, _LONGEST_NAME)
        return name.value
    return _macos("AppleLocale") if platform == "darwin" else ""


def _macos(setting: str) -> str:
    import subprocess  # noqa: PLC0415 - as above, on macOS

    command = ("defaults", "read", "-g", setting)
    try:
        done = subprocess.run(  # noqa: S603 - the system's own
            command, capture_output=True, timeout=_WITHIN_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")


def write_as_desktop(platform: str = sys.platform) -> None:
    """Write times, dates and numbers as Windows and macOS are set to; elsewhere variables tell."""
    if platform in {"win32", "darwin"}:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - there may be none

        region = region_of_qt(QLocale.system())
        use_regions(region, region)


def region_of_qt(locale: QLocale) -> Region:
    """Read a locale of Qt, leaving out the words of its language."""
    short = locale.FormatType.ShortFormat
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


def local_now() -> datetime:
    """The time of day, with its offset."""
    return in_local_time(datetime.now(UTC))


def in_local_time(when: datetime) -> datetime:
    """An instant as a clock on the wall shows it, in the zone that is set now.

    Args:
        when: with its zone, or without one as such a clock shows it.
    """
    _look_again()
    return when.astimezone()


def _look_again() -> None:
    """The C library keeps the zone that it found first, until it is told to look."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed on Windows only

        ctypes.cdll.ucrtbase._tzset()  # noqa: SLF001 - documented by that name
    else:
        time.tzset()

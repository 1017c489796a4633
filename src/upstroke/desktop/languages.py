"""Which languages and regions the system is set to, without Qt: the terminal asks it too."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping

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
    return tuple(_codes((ask or _LANGUAGES.get(platform, _nothing))(platform)))


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
    code = next(iter(_codes((ask or _REGIONS.get(platform, _nothing))(platform))), "")
    return code, code


def _set_to(category: str, environment: Mapping[str, str]) -> str:
    """The locale of a category, as POSIX finds it."""
    names = ("LC_ALL", category, "LANG")
    return next(filter(None, (environment.get(name) for name in names)), "")


def _codes(told: str) -> list[str]:
    return re.findall(r"[A-Za-z]{2,3}(?:[-_]\w+)*", told)


def _nothing(_platform: str) -> str:
    return ""


def _windows(_platform: str) -> str:
    if sys.platform != "win32":
        return ""
    # Every start imports this module, and only on Windows are these needed for it.
    import ctypes  # noqa: PLC0415
    import locale  # noqa: PLC0415

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _windows_region(_platform: str) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes  # noqa: PLC0415 - as above

    name = ctypes.create_unicode_buffer(_LONGEST_NAME)
    ctypes.windll.kernel32.GetUserDefaultLocaleName(name, _LONGEST_NAME)
    return name.value


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


_LANGUAGES: Mapping[str, Callable[[str], str]] = {
    "win32": _windows,
    "darwin": lambda _platform: _macos("AppleLanguages"),
}
_REGIONS: Mapping[str, Callable[[str], str]] = {
    "win32": _windows_region,
    "darwin": lambda _platform: _macos("AppleLocale"),
}

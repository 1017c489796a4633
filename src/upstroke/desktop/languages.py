"""Which languages the system is set to, asked without Qt: the terminal wants to know it too."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which gettext heeds them."""

_WITHIN_S = 2.0


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
    for name in _VARIABLES:
        if environment.get(name):
            return tuple(environment[name].split(":"))
    asks = ask or _ASKS.get(platform, _nothing)
    return tuple(re.findall(r"[A-Za-z]{2,3}(?:[-_]\w+)*", asks(platform)))


def _nothing(_platform: str) -> str:
    return ""


def _windows(_platform: str) -> str:
    if sys.platform != "win32":
        return ""
    # Every start imports this module, and only on Windows are these needed for it.
    import ctypes  # noqa: PLC0415
    import locale  # noqa: PLC0415

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _macos(_platform: str) -> str:
    import subprocess  # noqa: PLC0415 - as above, on macOS

    command = ("defaults", "read", "-g", "AppleLanguages")
    try:
        done = subprocess.run(  # noqa: S603 - the system's own
            command, capture_output=True, timeout=_WITHIN_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")


_ASKS: Mapping[str, Callable[[str], str]] = {"win32": _windows, "darwin": _macos}

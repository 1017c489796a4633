"""The system's languages: by its variables, else by what the desktop says."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from upstroke.desktop.languages import system_languages


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, ()),
        ({"LANG": "de_AT.UTF-8"}, ("de_AT.UTF-8",)),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "C", "LC_MESSAGES": "fr_FR"}, ("C",)),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": "es:fr"}, ("es", "fr")),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": ""}, ("de_AT.UTF-8",)),
    ],
)
def test_variables_in_the_order_of_gettext(
    environment: Mapping[str, str], found: tuple[str, ...]
) -> None:
    assert system_languages(environment, "linux") == found


def test_a_desktop_is_asked_where_no_variable_is_set() -> None:
    macos = '(\n    "fr-CA",\n    "zh-Hans-CN",\n    en\n)\n'
    assert system_languages({}, "darwin", lambda _: macos) == ("fr-CA", "zh-Hans-CN", "en")
    assert system_languages({}, "win32", lambda _: "es_MX") == ("es_MX",)
    assert system_languages({"LANG": "de"}, "win32", lambda _: "es_MX") == ("de",)


def test_who_cannot_be_asked_says_nothing() -> None:
    assert system_languages({}, "plan9") == ()

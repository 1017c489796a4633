"""The system's languages: by its variables, else by what the desktop says."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from upstroke.desktop.system_locale import system_languages, system_regions
from upstroke.texts.languages import SYSTEM, chosen_language


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, ()),
        ({"LANG": "de_AT.UTF-8"}, ("de_AT.UTF-8",)),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "C", "LC_MESSAGES": "fr_FR"}, ("C",)),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": "es:fr"}, ("es", "fr")),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": ""}, ("de_AT.UTF-8",)),
        ({"LANGUAGE": "es:fr"}, ("es", "fr")),
    ],
)
def test_variables_in_the_order_of_gettext(
    environment: Mapping[str, str], found: tuple[str, ...]
) -> None:
    assert system_languages(environment, "linux") == found


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"},
        {"LC_ALL": "", "LC_MESSAGES": "POSIX", "LANG": "de_DE.UTF-8"},
        {"LANG": "C"},
        {"LANG": "C.utf8"},
    ],
)
def test_where_no_language_is_wanted_the_list_of_languages_is_not_heeded(
    environment: Mapping[str, str],
) -> None:
    (found,) = system_languages({**environment, "LANGUAGE": "de"}, "linux")
    assert chosen_language(SYSTEM, (found,)) == "en"


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "ca_ES.UTF-8"},
        {"LC_TIME": "C", "LANG": "en_US.UTF-8"},
        {"LC_MESSAGES": "cs_CZ", "LANG": "C"},
    ],
)
def test_another_category_or_language_leaves_it_in_force(environment: Mapping[str, str]) -> None:
    assert system_languages({**environment, "LANGUAGE": "de"}, "linux") == ("de",)


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8", "de_DE.UTF-8")),
        ({"LANG": "de_DE.UTF-8", "LC_TIME": "en_GB.UTF-8"}, ("en_GB.UTF-8", "de_DE.UTF-8")),
        ({"LANG": "en_US", "LC_NUMERIC": "fr_FR", "LANGUAGE": "es"}, ("en_US", "fr_FR")),
        ({"LANG": "en_US", "LC_TIME": "de_DE", "LC_ALL": "C"}, ("C", "C")),
        ({"LC_TIME": "sv_SE"}, ("sv_SE", "")),
        ({}, ("", "")),
    ],
)
def test_the_regions_of_times_and_of_numbers(
    environment: Mapping[str, str], found: tuple[str, str]
) -> None:
    assert system_regions(environment, "linux") == found


def test_a_desktop_is_asked_for_its_region_where_no_variable_is_set() -> None:
    assert system_regions({}, "darwin", lambda _: "de_AT@currency=EUR\n") == ("de_AT", "de_AT")
    assert system_regions({}, "win32", lambda _: "en-US") == ("en-US", "en-US")
    assert system_regions({"LANG": "de_DE"}, "win32", lambda _: "en-US") == ("de_DE", "de_DE")
    assert system_regions({}, "plan9") == ("", "")


def test_a_desktop_is_asked_where_no_variable_is_set() -> None:
    macos = '(\n    "fr-CA",\n    "zh-Hans-CN",\n    en\n)\n'
    assert system_languages({}, "darwin", lambda _: macos) == ("fr-CA", "zh-Hans-CN", "en")
    assert system_languages({}, "win32", lambda _: "es_MX") == ("es_MX",)
    assert system_languages({"LANG": "de"}, "win32", lambda _: "es_MX") == ("de",)


def test_who_cannot_be_asked_says_nothing() -> None:
    assert system_languages({}, "plan9") == ()

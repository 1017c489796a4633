"""Regions: by their codes, in use beside a language, and as Qt has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from upstroke.desktop.system_locale import region_of_qt
from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue
from upstroke.texts import in_use, use
from upstroke.texts.regions import NEUTRAL, figure, region_in_use, region_of, use_regions


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = in_use()
    yield
    use(before)
    use_regions(None, None)


@pytest.mark.parametrize(
    ("code", "like"),
    [
        ("en_US.UTF-8", "US"),
        ("en-US", "US"),
        ("de_AT@euro", "AT"),
        ("sr_Latn_RS.UTF-8@latin", "RS"),
    ],
)
def test_a_code_as_a_system_writes_it(code: str, like: str) -> None:
    assert region_of(code) == region_of(f"xx_{like}") is not None


@pytest.mark.parametrize("code", ["", "de", "eo", "en.UTF-8", "de_QQ", "en_001"])
def test_a_code_that_names_no_region(code: str) -> None:
    assert region_of(code) is None


@pytest.mark.parametrize("code", ["C", "POSIX", "C.UTF-8", "C.utf8"])
def test_where_none_is_wanted_times_and_numbers_are_neutral(code: str) -> None:
    assert region_of(code) == NEUTRAL


@pytest.mark.parametrize(
    "code",
    [
        *("en_US", "en_GB", "en_AU", "en_CA", "en_IE", "en_IN", "en_NZ", "en_PH", "en_ZA"),
        *("de_DE", "de_AT", "de_CH", "de_LU", "fr_FR", "fr_BE", "fr_CA", "fr_CH", "it_IT"),
        *("es_ES", "es_MX", "es_AR", "es_CL", "es_CO", "es_US", "pt_BR", "pt_PT", "nl_NL"),
        *("sv_SE", "nb_NO", "da_DK", "fi_FI", "pl_PL", "cs_CZ", "ja_JP", "tr_TR", "el_GR"),
    ],
)
def test_they_are_as_qt_has_them(code: str) -> None:
    found, expected = region_of(code), region_of_qt(QLocale(code))
    assert found is not None
    apart = "fr_BE"  # written here as in the language that most speak there
    assert code == apart or found == expected
    assert (found.time, found.decimal) == (expected.time, expected.decimal)


def test_numbers_are_told_apart_from_times() -> None:
    use_regions(region_of("en_US"), region_of("de_DE"))
    assert (region_in_use().time, figure("4.5")) == ("h:mm AP", "4,5")
    use_regions(region_of("de_DE"), region_of("C"))
    assert (region_in_use().date, figure("4.5")) == ("dd.MM.yyyy", "4.5")


@pytest.mark.parametrize(
    ("language", "decimal", "date"),
    [
        ("en", ".", "yyyy-MM-dd"),
        ("de", ",", "dd.MM.yyyy"),
        ("es", ",", "d/M/yyyy"),
        ("fr", ",", "dd/MM/yyyy"),
    ],
)
def test_where_none_is_told_it_is_the_one_of_the_language(
    language: str, decimal: str, date: str
) -> None:
    use(read_catalogue(assets_folder(), language))
    assert (figure("4.5"), region_in_use().date) == (f"4{decimal}5", date)
    use_regions(region_of("en_US"), region_of("en_US"))
    assert (figure("4.5"), region_in_use().date) == ("4.5", "M/d/yyyy")

"""How a region writes times of day, dates and numbers.

The words are the language's (`upstroke.texts.tr`); what is written in figures is the region's, and
a person may have set it apart from the language. A region is told once, at the start; where nothing
is told it is the one that a language is mostly written in
(docs/decisions/0026-regions-and-lengths.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from upstroke.texts import in_use


@dataclass(frozen=True, slots=True)
class Region:
    """Forms in the letters of Unicode's patterns, which are Qt's too.

    `time` has h or H, mm and AP, `date` d, M and yyyy (dd, MM with two figures). `decimal` stands
    between whole and decimals of a number.
    """

    time: str
    date: str
    decimal: str


NEUTRAL = Region("HH:mm", "yyyy-MM-dd", ".")
"""Where C or POSIX is told, and for English of no region: ISO 8601."""


_told: list[Region | None] = [None, None]
"""What the system is set to, for times and for numbers; None: nothing."""


def use_regions(times: Region | None, numbers: Region | None) -> None:
    """Write times and dates as one region does from now on, and numbers as another may."""
    _told[:] = times, numbers


def region_in_use() -> Region:
    """How times, dates and numbers are written."""
    own = _OF_LANGUAGES.get(in_use().language, NEUTRAL)
    times, numbers = (told or own for told in _told)
    return replace(times, decimal=numbers.decimal)


def figure(number: str) -> str:
    """A number that is written with a decimal point, with the sign that is used for it."""
    return number.replace(".", region_in_use().decimal)


def region_of(code: str) -> Region | None:
    """The region of a locale's code; None for one that names none that is known.

    Args:
        code: such as `de_AT.UTF-8`, `fr-CA`, `sr_Latn_RS` or `C`.
    """
    bare = code.replace("-", "_").partition(".")[0].partition("@")[0]
    if bare in {"C", "POSIX"}:
        return NEUTRAL
    language, *parts = bare.split("_")
    territory = parts[-1].upper() if parts else ""
    return _REGIONS.get(f"{language}_{territory}") or _REGIONS.get(territory)


_FORMS: Mapping[Region, str] = {
    Region("HH:mm", "dd/MM/yyyy", ","): (
        "AO BF BJ BL BR CD CG CI CM CV FR GA GF GN GP GW HT IT LU MC MF MQ MU MZ NC PF PM PT RE "
        "SC SM ST TG TJ TL UZ VA WF YT"
    ),
    Region("h:mm AP", "dd/MM/yyyy", "."): (
        "AG BB BM BS DM ET FJ FM GD GM GY KI KN KY LC LR MW MX NZ PG SB SL SO SZ TC TT VC VG ZM "
        "en_IN"
    ),
    Region("HH:mm", "dd/MM/yyyy", "."): (
        "AI BW BZ CC CK CX DG FK GB GG GI GS IE IM IO JE KE MS MT NF NG NR NU PN SH SX TZ UG en_SC"
    ),
    Region("h:mm AP", "d/M/yyyy", ","): (
        "AR BH BO CR CY DZ EC EG GR IQ JO KW LB LY MR OM PS QA SA SD SS SY TD TN UY VE YE es_PY"
    ),
    Region("HH:mm", "dd.MM.yyyy", ","): (
        "AM AT AZ BY DE EE FO GE KZ LV MD NO RO RU SJ TM UA de_BE de_IT de_LU fr_CH"
    ),
    Region("h:mm AP", "d/M/yyyy", "."): (
        "AE AU BD CU DO EH GH HK HN IN JM KH MO NI PK SG SV TO es_US"
    ),
    Region("h:mm AP", "M/d/yyyy", "."): "ER GU MH MP PH UM US VI",
    Region("HH:mm", "d/M/yyyy", ","): "BI CF KG KM MA VN",
    Region("H:mm", "d/M/yyyy", ","): "AD EA ES GQ IC LA",
    Region("HH:mm", "dd-MM-yyyy", ","): "AW BQ NL SN SR",
    Region("HH:mm", "yyyy-MM-dd", ","): "LT PY RW SE fr_CA",
    Region("HH:mm", "d.M.yyyy", ","): "AX IS MK XK",
    Region("HH:mm", "d/M/yyyy", "."): "ML NE TH en_ZW",
    Region("HH:mm", "d. M. yyyy.", ","): "BA ME RS",
    Region("HH:mm", "yyyy-MM-dd", "."): "BT MG ZW",
    Region("h:mm AP", "d/MM/yyyy", "."): "GT MY PE",
    Region("H:mm", "yyyy/M/d", ","): "AF IR",
    Region("HH:mm", "d.MM.yyyy", ","): "PL TR",
    Region("HH:mm", "dd.MM.yyyy", "."): "CH LI",
    Region("h:mm AP", "MM/dd/yyyy", "."): "PA PR",
    Region("HH.mm", "dd/MM/yyyy", ","): "ID en_DK",
    Region("HH:mm", "yyyy/M/d", "."): "CN NP",
    Region("h:mm AP", "d/MM/yyyy", ","): "BN CO",
    Region("h:mm AP", "yyyy-MM-dd", "."): "CA LS",
    Region("h:mm AP", "yyyy. M. d.", "."): "KP KR",
    Region("H.mm", "d.M.yyyy", ","): "FI",
    Region("H:mm", "d. M. yyyy", ","): "SK",
    Region("H:mm", "d.M.yyyy", "."): "IL",
    Region("H:mm", "d.MM.yyyy", ","): "BG",
    Region("H:mm", "d/M/yyyy", "."): "MM",
    Region("H:mm", "dd.MM.yyyy", ","): "CZ",
    Region("H:mm", "dd/MM/yyyy", "."): "en_IL",
    Region("H:mm", "yyyy. MM. dd.", ","): "HU",
    Region("H:mm", "yyyy/MM/dd", "."): "JP",
    Region("HH.mm", "dd.MM.yyyy", ","): "DK",
    Region("HH.mm", "yyyy-MM-dd", ","): "GL",
    Region("HH.mm", "yyyy-MM-dd", "."): "LK",
    Region("HH:mm", "d-M-yyyy", "."): "MV",
    Region("HH:mm", "d. M. yyyy", ","): "SI",
    Region("HH:mm", "d/MM/yyyy", ","): "BE",
    Region("HH:mm", "dd-MM-yyyy", "."): "CW",
    Region("HH:mm", "dd. MM. yyyy.", ","): "HR",
    Region("HH:mm", "yyyy.MM.dd", "."): "MN",
    Region("HH:mm", "yyyy/MM/dd", ","): "ZA",
    Region("h:mm AP", "d.M.yyyy", ","): "AL",
    Region("h:mm AP", "dd-MM-yyyy", ","): "CL",
    Region("h:mm AP", "dd/MM/yyyy", ","): "DJ",
    Region("h:mm AP", "yyyy-MM-dd", ","): "NA",
    Region("h:mm AP", "yyyy/M/d", "."): "TW",
}
"""Those of Unicode CLDR, as Qt 6.11 has them, with the year in four figures, by ISO 3166's codes.

A territory is written as in the language that is spoken most in it; those of our four languages
that differ have their own code. `tests/texts/test_regions.py` compares them with Qt.
"""

_REGIONS = {code: region for region, codes in _FORMS.items() for code in codes.split()}

_OF_LANGUAGES = {"de": _REGIONS["DE"], "es": _REGIONS["ES"], "fr": _REGIONS["FR"]}

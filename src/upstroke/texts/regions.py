"""How a region writes times of day, dates and numbers, and with what day its week begins.

The words are the language's (`upstroke.texts.tr`); what is written in figures is the region's, and
a person may have set it apart from the language. A region is told once, at the start; where nothing
is told it is the one that a language is mostly written in
(docs/decisions/0026-regions-and-lengths.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from upstroke.texts import in_use

MONDAY, FRIDAY, SATURDAY, SUNDAY = 1, 5, 6, 7
"""As ISO 8601 counts the days of a week."""


@dataclass(frozen=True, slots=True)
class Region:
    """Forms in the letters of Unicode's patterns, which are Qt's too.

    `time` has h or H, mm and AP, `date` d, M and yyyy (dd, MM with two figures). `decimal` stands
    between whole and decimals of a number. `first_weekday` is 1 for Monday to 7 for Sunday.
    """

    time: str
    date: str
    decimal: str
    first_weekday: int


NEUTRAL = Region("HH:mm", "yyyy-MM-dd", ".", MONDAY)
"""Where C or POSIX is told, and for English of no region: ISO 8601."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the system is set to, apart for times and for numbers; None: nothing."""

    times: Region | None = None
    numbers: Region | None = None


_told: list[_Told] = [_Told()]


def use_regions(times: Region | None, numbers: Region | None) -> None:
    """Write times and dates as one region does from now on, and numbers as another may."""
    _told[0] = _Told(times, numbers)


def region_in_use() -> Region:
    """How times, dates and numbers are written."""
    told, own = _told[0], _OF_LANGUAGES.get(in_use().language, NEUTRAL)
    return replace(told.times or own, decimal=(told.numbers or own).decimal)


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
    Region("HH:mm", "dd/MM/yyyy", ",", MONDAY): (
        "AO BF BJ BL CD CG CI CM CV FR GA GF GN GP GW HT IT LU MC MF MQ MU NC PF PM RE SC SM "
        "ST TG TJ TL UZ VA WF YT"
    ),
    Region("HH:mm", "dd/MM/yyyy", ".", MONDAY): (
        "AI CC CK CX DG FK GB GG GI GS IE IM IO JE MS NF NG NR NU PN SH SX TZ UG en_SC"
    ),
    Region("h:mm AP", "dd/MM/yyyy", ".", MONDAY): (
        "BB BM FJ FM GD GM GY KI KN KY LC LR MW NZ PG SB SL SO SZ TC VC VG ZM"
    ),
    Region("HH:mm", "dd.MM.yyyy", ",", MONDAY): (
        "AM AT AZ BY DE EE FO GE KZ LV MD NO RO RU SJ TM UA de_BE de_IT de_LU fr_CH"
    ),
    Region("h:mm AP", "d/M/yyyy", ",", MONDAY): "AR BO CR CY EC GR LB MR PS SS TD TN UY",
    Region("h:mm AP", "d/M/yyyy", ".", SUNDAY): "BD DO HK HN IN JM KH MO NI PK SG SV es_US",
    Region("h:mm AP", "d/M/yyyy", ",", SATURDAY): "BH DZ EG IQ JO KW LY OM QA SD SY",
    Region("h:mm AP", "dd/MM/yyyy", ".", SUNDAY): "AG BS DM ET MX TT en_IN",
    Region("HH:mm", "d/M/yyyy", ",", MONDAY): "BI CF KG KM MA VN",
    Region("h:mm AP", "M/d/yyyy", ".", SUNDAY): "GU MH PH UM US VI",
    Region("h:mm AP", "d/M/yyyy", ".", MONDAY): "AE AU CU EH GH TO",
    Region("H:mm", "d/M/yyyy", ",", MONDAY): "AD EA ES GQ IC",
    Region("HH:mm", "dd-MM-yyyy", ",", MONDAY): "AW BQ NL SN SR",
    Region("HH:mm", "dd/MM/yyyy", ".", SUNDAY): "BW BZ KE MT",
    Region("h:mm AP", "d/M/yyyy", ",", SUNDAY): "SA VE YE es_PY",
    Region("HH:mm", "d. M. yyyy.", ",", MONDAY): "BA ME RS",
    Region("HH:mm", "d.M.yyyy", ",", MONDAY): "AX MK XK",
    Region("HH:mm", "dd/MM/yyyy", ",", SUNDAY): "BR MZ PT",
    Region("HH:mm", "yyyy-MM-dd", ",", MONDAY): "LT RW SE",
    Region("H:mm", "yyyy/M/d", ",", SATURDAY): "AF IR",
    Region("HH:mm", "d.MM.yyyy", ",", MONDAY): "PL TR",
    Region("HH:mm", "d/M/yyyy", ".", MONDAY): "ML NE",
    Region("HH:mm", "d/M/yyyy", ".", SUNDAY): "TH en_ZW",
    Region("HH:mm", "dd.MM.yyyy", ".", MONDAY): "CH LI",
    Region("HH:mm", "yyyy-MM-dd", ",", SUNDAY): "PY fr_CA",
    Region("HH:mm", "yyyy-MM-dd", ".", SUNDAY): "BT ZW",
    Region("h:mm AP", "M/d/yyyy", ".", MONDAY): "ER MP",
    Region("h:mm AP", "MM/dd/yyyy", ".", SUNDAY): "PA PR",
    Region("h:mm AP", "d/MM/yyyy", ".", SUNDAY): "GT PE",
    Region("H.mm", "d.M.yyyy", ",", MONDAY): "FI",
    Region("H:mm", "d. M. yyyy", ",", MONDAY): "SK",
    Region("H:mm", "d.M.yyyy", ".", SUNDAY): "IL",
    Region("H:mm", "d.MM.yyyy", ",", MONDAY): "BG",
    Region("H:mm", "d/M/yyyy", ",", SUNDAY): "LA",
    Region("H:mm", "d/M/yyyy", ".", SUNDAY): "MM",
    Region("H:mm", "dd.MM.yyyy", ",", MONDAY): "CZ",
    Region("H:mm", "dd/MM/yyyy", ".", SUNDAY): "en_IL",
    Region("H:mm", "yyyy. MM. dd.", ",", MONDAY): "HU",
    Region("H:mm", "yyyy/MM/dd", ".", SUNDAY): "JP",
    Region("HH.mm", "dd.MM.yyyy", ",", MONDAY): "DK",
    Region("HH.mm", "dd/MM/yyyy", ",", MONDAY): "en_DK",
    Region("HH.mm", "dd/MM/yyyy", ",", SUNDAY): "ID",
    Region("HH.mm", "yyyy-MM-dd", ",", MONDAY): "GL",
    Region("HH.mm", "yyyy-MM-dd", ".", MONDAY): "LK",
    Region("HH:mm", "d-M-yyyy", ".", FRIDAY): "MV",
    Region("HH:mm", "d. M. yyyy", ",", MONDAY): "SI",
    Region("HH:mm", "d.M.yyyy", ",", SUNDAY): "IS",
    Region("HH:mm", "d/MM/yyyy", ",", MONDAY): "BE",
    Region("HH:mm", "dd-MM-yyyy", ".", MONDAY): "CW",
    Region("HH:mm", "dd. MM. yyyy.", ",", MONDAY): "HR",
    Region("HH:mm", "yyyy-MM-dd", ".", MONDAY): "MG",
    Region("HH:mm", "yyyy.MM.dd", ".", MONDAY): "MN",
    Region("HH:mm", "yyyy/M/d", ".", MONDAY): "CN",
    Region("HH:mm", "yyyy/M/d", ".", SUNDAY): "NP",
    Region("HH:mm", "yyyy/MM/dd", ",", SUNDAY): "ZA",
    Region("h:mm AP", "d.M.yyyy", ",", MONDAY): "AL",
    Region("h:mm AP", "d/MM/yyyy", ",", MONDAY): "BN",
    Region("h:mm AP", "d/MM/yyyy", ",", SUNDAY): "CO",
    Region("h:mm AP", "d/MM/yyyy", ".", MONDAY): "MY",
    Region("h:mm AP", "dd-MM-yyyy", ",", MONDAY): "CL",
    Region("h:mm AP", "dd/MM/yyyy", ",", SATURDAY): "DJ",
    Region("h:mm AP", "yyyy-MM-dd", ",", MONDAY): "NA",
    Region("h:mm AP", "yyyy-MM-dd", ".", MONDAY): "LS",
    Region("h:mm AP", "yyyy-MM-dd", ".", SUNDAY): "CA",
    Region("h:mm AP", "yyyy. M. d.", ".", MONDAY): "KP",
    Region("h:mm AP", "yyyy. M. d.", ".", SUNDAY): "KR",
    Region("h:mm AP", "yyyy/M/d", ".", SUNDAY): "TW",
}
"""Those of Unicode CLDR, as Qt 6.11 has them, with the year in four figures, by ISO 3166's codes.

A territory is written as in the language that is spoken most in it; those of our four languages
that differ have their own code. `tests/texts/test_regions.py` compares them with Qt.
"""

_REGIONS = {code: region for region, codes in _FORMS.items() for code in codes.split()}

_OF_LANGUAGES = {"de": _REGIONS["DE"], "es": _REGIONS["ES"], "fr": _REGIONS["FR"]}

"""German."""

from __future__ import annotations

from upstroke.core.programme.model import Side
from upstroke.core.spoken.phrasebooks.book import Phrasebook, spelled

_SMALL = (
    *("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    *("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn"),
    *("siebzehn", "achtzehn", "neunzehn"),
)
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def number(value: int) -> str:
    """Such as `einundzwanzig`: the ones come first."""
    return spelled(value, _SMALL, _composed)


def _composed(value: int) -> str:
    tens, ones = divmod(value, 10)
    first = "ein" if ones == 1 else _SMALL[ones]
    return (f"{first}und" if ones else "") + _TENS[tens - 2]


def _seconds_left(time: int) -> str:
    return "Noch eine Sekunde." if time == 1 else f"Noch {number(time)} Sekunden."


def _minutes_to_go(time: int) -> str:
    return "Etwa eine Minute." if time == 1 else f"Etwa {number(time)} Minuten."


BOOK = Phrasebook(
    said={
        "Paused.": "Pause.",
        "Get ready.": "Mach dich bereit.",
        "The session is over.": "Die Sitzung ist zu Ende.",
        "Paused while the computer was asleep.": "Pause, während der Computer schlief.",
        "Say it once more to end.": "Zum Beenden noch einmal sagen.",
        "Thirty seconds more.": "Dreißig Sekunden mehr.",
        "Undone.": "Rückgängig gemacht.",
        "Halfway.": "Halbzeit.",
        "This is the last step.": "Das ist der letzte Schritt.",
        "A few seconds.": "Ein paar Sekunden.",
        "Half a minute.": "Eine halbe Minute.",
        "About an hour.": "Etwa eine Stunde.",
        "About an hour and a quarter.": "Etwa eineinviertel Stunden.",
        "About an hour and a half.": "Etwa anderthalb Stunden.",
        "About two hours.": "Etwa zwei Stunden.",
        "About two and a half hours.": "Etwa zweieinhalb Stunden.",
        "About three hours.": "Etwa drei Stunden.",
        "About four hours.": "Etwa vier Stunden.",
        "About five hours.": "Etwa fünf Stunden.",
        "About six hours.": "Etwa sechs Stunden.",
        "About eight hours.": "Etwa acht Stunden.",
        "About ten hours.": "Etwa zehn Stunden.",
        "More than ten hours.": "Mehr als zehn Stunden.",
    },
    number=number,
    seconds_left=_seconds_left,
    minutes_to_go=_minutes_to_go,
    following="Gleich: {step}.",
    turned="Seitenwechsel: {side}.",
    sides={Side.LEFT: "Links.", Side.RIGHT: "Rechts.", Side.BOTH: "Beide."},
    side_words={Side.LEFT: "linke Seite", Side.RIGHT: "rechte Seite", Side.BOTH: "beide Seiten"},
    same_side="gleiche Seite",
)

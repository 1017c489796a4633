"""French, as it is counted in France."""

from __future__ import annotations

from upstroke.core.programme.model import Side
from upstroke.core.spoken.phrasebooks.book import Phrasebook, capital, spelled

_SMALL = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
    *("dix-sept", "dix-huit", "dix-neuf"),
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_EIGHTY = 80


def number(value: int) -> str:
    """Such as `vingt et un`, `soixante et onze`, `quatre-vingts`, `quatre-vingt-un`."""
    return spelled(value, _SMALL, _composed)


def _composed(value: int) -> str:
    if value >= _EIGHTY:
        rest = value - _EIGHTY
        return f"quatre-vingt-{_SMALL[rest]}" if rest else "quatre-vingts"
    # Seventy is sixty and ten.
    tens = min(value // 10 * 10, 60)
    rest = value - tens
    if not rest:
        return _TENS[tens]
    return f"{_TENS[tens]}{' et ' if rest in (1, 11) else '-'}{_SMALL[rest]}"


def feminine(value: int) -> str:
    """A number as it stands before `secondes`: `une`, `vingt et une`."""
    word = number(value)
    return f"{word}e" if word == "un" or word.endswith((" un", "-un")) else word


def _seconds_left(time: int) -> str:
    return f"Encore {feminine(time)} seconde{'s' if time > 1 else ''}."


def _minutes_to_go(time: int) -> str:
    return capital(f"environ {feminine(time)} minute{'s' if time > 1 else ''}.")


BOOK = Phrasebook(
    said={
        "Paused.": "En pause.",
        "Get ready.": "Préparez-vous.",
        "The session is over.": "La séance est terminée.",
        "Paused while the computer was asleep.": "En pause pendant la veille de l’ordinateur.",
        "Say it once more to end.": "Redites-le pour terminer.",
        "Thirty seconds more.": "Trente secondes de plus.",
        "Undone.": "Annulé.",
        "Halfway.": "À mi-chemin.",
        "This is the last step.": "C’est la dernière étape.",
        "A few seconds.": "Quelques secondes.",
        "Half a minute.": "Une demi-minute.",
        "About an hour.": "Environ une heure.",
        "About an hour and a quarter.": "Environ une heure et quart.",
        "About an hour and a half.": "Environ une heure et demie.",
        "About two hours.": "Environ deux heures.",
        "About two and a half hours.": "Environ deux heures et demie.",
        "About three hours.": "Environ trois heures.",
        "About four hours.": "Environ quatre heures.",
        "About five hours.": "Environ cinq heures.",
        "About six hours.": "Environ six heures.",
        "About eight hours.": "Environ huit heures.",
        "About ten hours.": "Environ dix heures.",
        "More than ten hours.": "Plus de dix heures.",
    },
    number=number,
    seconds_left=_seconds_left,
    minutes_to_go=_minutes_to_go,
    following="Ensuite, {step}.",
    turned="On change, {side}.",
    sides={Side.LEFT: "À gauche.", Side.RIGHT: "À droite.", Side.BOTH: "Les deux côtés."},
    side_words={Side.LEFT: "côté gauche", Side.RIGHT: "côté droit", Side.BOTH: "les deux côtés"},
    same_side="même côté",
)

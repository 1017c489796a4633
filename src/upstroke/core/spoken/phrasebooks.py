"""The phrases that the app makes itself, a book for each language it knows.

English is the language of the recorded voice, so a change there is to be recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from upstroke.core.programme.model import Side

NAME_ALONE = "{step}."
"""The next step's name, without a word that it is what comes next."""

_WORDED = 100
"""Numbers below this are spoken as words, since engines read `3.` as a third or as an end; from
here on as digits."""


def capital(text: str) -> str:
    """A text as a sentence begins with it; a word with its own capitals, as `iPad`, is left."""
    first = text.partition(" ")[0]
    return text if first != first.lower() else text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """The app's own phrases in one language; an empty text is not spoken.

    `said` has the fixed ones by their English. Numbers have the words `small` from 0 up, then
    those that `composed` puts together; a number that stands before seconds or minutes is
    changed by `before_noun`. `left` is a sentence for one second and another for `{number}`,
    `minutes` and `hours` are such for a time to go. `following` tells of the next step with its
    name (and side) for `{step}`, `turned` of a change of side with its word for `{side}`, `sides`
    of the same in one word. `side_words` and `same_side` are for programmes that give none.

    With nothing given it is the book of a language that we know none of: there are the programme's
    own texts, and numbers, which every engine reads in its language. What comes next is answered
    by its name alone.
    """

    said: Mapping[str, str] = field(default_factory=dict)
    small: Sequence[str] = ()
    composed: Callable[[int], str] = str
    before_noun: Callable[[str], str] = str
    left: tuple[str, str] = ("", "")
    minutes: tuple[str, str] = ("", "")
    hours: str = ""
    following: str = NAME_ALONE
    turned: str = "{side}."
    sides: Mapping[Side, str] = field(default_factory=dict)
    side_words: Mapping[Side, str] = field(default_factory=dict)
    same_side: str = ""

    def number(self, value: int) -> str:
        """A number as it is spoken: the large ones as digits."""
        if value < len(self.small):
            return self.small[value]
        return self.composed(value) if value < _WORDED else str(value)

    def seconds_left(self, count: int) -> str:
        """A sentence for so many seconds."""
        return self._counted(self.left[count != 1], count)

    def minutes_to_go(self, count: int) -> str:
        """A sentence for so many minutes."""
        return self._counted(self.minutes[count != 1], count)

    def hours_to_go(self, count: int) -> str:
        """A sentence for so many hours, two or more."""
        return self._counted(self.hours, count)

    def _counted(self, sentence: str, count: int) -> str:
        return capital(sentence.format(number=self.before_noun(self.number(count))))


# --- German -----------------------------------------------------------------------------------

_GERMAN = (
    *("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    *("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn"),
    *("siebzehn", "achtzehn", "neunzehn"),
)
_GERMAN_TENS = (
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
)


def _composed_german(value: int) -> str:
    """Such as `einundzwanzig`: the ones come first."""
    tens, ones = divmod(value, 10)
    first = "ein" if ones == 1 else _GERMAN[ones]
    return (f"{first}und" if ones else "") + _GERMAN_TENS[tens - 2]


_DE = Phrasebook(
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
        "About two and a half hours.": "Etwa zweieinhalb Stunden.",
        "More than ten hours.": "Mehr als zehn Stunden.",
    },
    small=_GERMAN,
    composed=_composed_german,
    left=("Noch eine Sekunde.", "Noch {number} Sekunden."),
    minutes=("Etwa eine Minute.", "Etwa {number} Minuten."),
    hours="Etwa {number} Stunden.",
    following="Gleich: {step}.",
    turned="Seitenwechsel: {side}.",
    sides={Side.LEFT: "Links.", Side.RIGHT: "Rechts.", Side.BOTH: "Beide."},
    side_words={Side.LEFT: "linke Seite", Side.RIGHT: "rechte Seite", Side.BOTH: "beide Seiten"},
    same_side="gleiche Seite",
)

# --- English ----------------------------------------------------------------------------------

_ENGLISH = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
)
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def _composed_english(value: int) -> str:
    """Such as `twenty-one`."""
    tens, ones = divmod(value, 10)
    return _ENGLISH_TENS[tens - 2] + (f"-{_ENGLISH[ones]}" if ones else "")


_EN = Phrasebook(
    said={english: english for english in _DE.said},
    small=_ENGLISH,
    composed=_composed_english,
    left=("One second left.", "{number} seconds left."),
    minutes=("About one minute.", "About {number} minutes."),
    hours="About {number} hours.",
    following="Next: {step}.",
    turned="Change sides: {side}.",
    sides={Side.LEFT: "Left.", Side.RIGHT: "Right.", Side.BOTH: "Both."},
    side_words={Side.LEFT: "left side", Side.RIGHT: "right side", Side.BOTH: "both sides"},
    same_side="same side",
)

# --- Spanish ----------------------------------------------------------------------------------

_SPANISH = (
    *("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    *("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete"),
    *("dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés"),
    *("veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"),
)
_SPANISH_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")


def _composed_spanish(value: int) -> str:
    """Such as `treinta y uno`: one word up to twenty-nine, three from there."""
    tens, ones = divmod(value, 10)
    return _SPANISH_TENS[tens - 3] + (f" y {_SPANISH[ones]}" if ones else "")


def _before_spanish_noun(word: str) -> str:
    """Such as `un`, `veintiún`, `treinta y un`."""
    if word == "veintiuno":
        return "veintiún"
    return word[:-1] if word.endswith("uno") else word


_ES = Phrasebook(
    said={
        "Paused.": "En pausa.",
        "Get ready.": "Prepárate.",
        "The session is over.": "La sesión ha terminado.",
        "Paused while the computer was asleep.": "En pausa mientras el equipo dormía.",
        "Say it once more to end.": "Dilo otra vez para terminar.",
        "Thirty seconds more.": "Treinta segundos más.",
        "Undone.": "Deshecho.",
        "Halfway.": "Vas por la mitad.",
        "This is the last step.": "Este es el último paso.",
        "A few seconds.": "Unos segundos.",
        "Half a minute.": "Medio minuto.",
        "About an hour.": "Cerca de una hora.",
        "About an hour and a quarter.": "Cerca de una hora y cuarto.",
        "About an hour and a half.": "Cerca de una hora y media.",
        "About two and a half hours.": "Unas dos horas y media.",
        "More than ten hours.": "Más de diez horas.",
    },
    small=_SPANISH,
    composed=_composed_spanish,
    before_noun=_before_spanish_noun,
    left=("Queda un segundo.", "Quedan {number} segundos."),
    minutes=("Cerca de un minuto.", "Unos {number} minutos."),
    hours="Unas {number} horas.",
    following="Después: {step}.",
    turned="Cambia: {side}.",
    sides={Side.LEFT: "Izquierda.", Side.RIGHT: "Derecha.", Side.BOTH: "Los dos lados."},
    side_words={Side.LEFT: "lado izquierdo", Side.RIGHT: "lado derecho", Side.BOTH: "ambos lados"},
    same_side="mismo lado",
)

# --- French, as it is counted in France -------------------------------------------------------

_FRENCH = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
    *("dix-sept", "dix-huit", "dix-neuf"),
)
_FRENCH_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_FRENCH_EIGHTY = 80


def _composed_french(value: int) -> str:
    """Such as `vingt et un`, `soixante et onze`, `quatre-vingts`, `quatre-vingt-un`."""
    if value >= _FRENCH_EIGHTY:
        rest = value - _FRENCH_EIGHTY
        return f"quatre-vingt-{_FRENCH[rest]}" if rest else "quatre-vingts"
    # Seventy is sixty and ten.
    tens = min(value // 10 * 10, 60)
    rest = value - tens
    if not rest:
        return _FRENCH_TENS[tens]
    return f"{_FRENCH_TENS[tens]}{' et ' if rest in (1, 11) else '-'}{_FRENCH[rest]}"


def _feminine(word: str) -> str:
    """Such as `une`, `vingt et une`."""
    return f"{word}e" if word == "un" or word.endswith((" un", "-un")) else word


_FR = Phrasebook(
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
        "About two and a half hours.": "Environ deux heures et demie.",
        "More than ten hours.": "Plus de dix heures.",
    },
    small=_FRENCH,
    composed=_composed_french,
    before_noun=_feminine,
    left=("Encore une seconde.", "Encore {number} secondes."),
    minutes=("Environ une minute.", "Environ {number} minutes."),
    hours="Environ {number} heures.",
    following="Ensuite, {step}.",
    turned="On change, {side}.",
    sides={Side.LEFT: "À gauche.", Side.RIGHT: "À droite.", Side.BOTH: "Les deux côtés."},
    side_words={Side.LEFT: "côté gauche", Side.RIGHT: "côté droit", Side.BOTH: "les deux côtés"},
    same_side="même côté",
)

# ----------------------------------------------------------------------------------------------

_BOOKS = {"en": _EN, "de": _DE, "es": _ES, "fr": _FR}
_UNKNOWN = Phrasebook()

LANGUAGES = tuple(_BOOKS)
"""The languages there is a book of."""


def phrasebook(language: str) -> Phrasebook:
    """The book of a language, wherever that is spoken: `pt` for `pt-BR`."""
    return _BOOKS.get(language.partition("-")[0].lower(), _UNKNOWN)

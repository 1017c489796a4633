"""Spanish."""

from __future__ import annotations

from upstroke.core.programme.model import Side
from upstroke.core.spoken.phrasebooks.book import Phrasebook, capital, spelled

_SMALL = (
    *("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    *("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete"),
    *("dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés"),
    *("veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"),
)
_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")


def number(value: int) -> str:
    """Such as `treinta y uno`: one word up to twenty-nine, three from there."""
    return spelled(value, _SMALL, _composed)


def _composed(value: int) -> str:
    tens, ones = divmod(value, 10)
    return _TENS[tens - 3] + (f" y {_SMALL[ones]}" if ones else "")


def before_noun(value: int) -> str:
    """A number as it stands before seconds or minutes: `un`, `veintiún`, `treinta y un`."""
    word = number(value)
    if word == "veintiuno":
        return "veintiún"
    return word[:-1] if word.endswith("uno") else word


def _seconds_left(time: int) -> str:
    return "Queda un segundo." if time == 1 else f"Quedan {before_noun(time)} segundos."


def _minutes_to_go(time: int) -> str:
    return capital("cerca de un minuto." if time == 1 else f"unos {before_noun(time)} minutos.")


BOOK = Phrasebook(
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
        "About two hours.": "Unas dos horas.",
        "About two and a half hours.": "Unas dos horas y media.",
        "About three hours.": "Unas tres horas.",
        "About four hours.": "Unas cuatro horas.",
        "About five hours.": "Unas cinco horas.",
        "About six hours.": "Unas seis horas.",
        "About eight hours.": "Unas ocho horas.",
        "About ten hours.": "Unas diez horas.",
        "More than ten hours.": "Más de diez horas.",
    },
    number=number,
    seconds_left=_seconds_left,
    minutes_to_go=_minutes_to_go,
    following="Después: {step}.",
    turned="Cambia: {side}.",
    sides={Side.LEFT: "Izquierda.", Side.RIGHT: "Derecha.", Side.BOTH: "Los dos lados."},
    side_words={Side.LEFT: "lado izquierdo", Side.RIGHT: "lado derecho", Side.BOTH: "ambos lados"},
    same_side="mismo lado",
)

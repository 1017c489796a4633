"""What is found in the words of programmes, in the languages in which ours come."""

from __future__ import annotations

import pytest

from upstroke.window.programme_words import is_caution, of_legs
from upstroke.window.words import sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Keep off the shin bone and the back of the knee.",
        "Don\u2019t press.",
        "Never on a swelling.",
        "Lass Schienbein und Kniekehle aus.",
        "Nicht auf die Kniekehle drücken.",
        "Spar das Knie aus.",
        "No toques la espinilla ni la parte de atrás de la rodilla.",
        "Evita la rodilla.",
        "Évitez le tibia et l\u2019arrière du genou.",
        "N\u2019appuyez pas sur le tibia.",
        "Ne touchez pas le genou.",
    ],
)
def test_a_caution_is_known_in_each_language(sentence: str) -> None:
    assert is_caution(sentence)
    assert sentences(f"1. {sentence}")[1] == (sentence,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Long light strokes from foot to thigh.",
        "Lass die Hände still auf den Beinen liegen.",
        "Beginne leicht und lass den Druck wachsen.",
        "Necesitas una toalla.",
        "Nimm jeden Zeh zwischen Daumen und Zeigefinger.",
        "Deja las manos quietas sobre las piernas.",
        "Passez du talon au mollet.",
        "Laissez vos mains immobiles sur vos jambes.",
        "Noch einmal, etwas fester.",
    ],
)
def test_what_is_to_be_done_is_no_caution(sentence: str) -> None:
    assert not is_caution(sentence)


@pytest.mark.parametrize(
    "side", ["left leg", "both feet", "linkes Bein", "beide Füße", "pierna derecha", "pied gauche"]
)
def test_legs_are_known_in_each_language(side: str) -> None:
    assert of_legs(side)


@pytest.mark.parametrize("side", ["left hand", "linke Hand", "elegant", "", "piel", "main gauche"])
def test_other_sides_are_no_legs(side: str) -> None:
    assert not of_legs(side)

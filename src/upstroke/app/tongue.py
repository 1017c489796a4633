"""In which language Upstroke speaks with a person: chosen here, for window and terminal alike."""

from __future__ import annotations

import os

from upstroke.desktop.languages import system_languages
from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue
from upstroke.texts import ENGLISH, chosen_language, in_use, use
from upstroke.texts.languages import SYSTEM


def speak(wanted: str = SYSTEM) -> str:
    """Show everything in this language from now on; returns its code.

    Args:
        wanted: what the settings say: a code, or `SYSTEM`, for what the system is set to.
    """
    code = chosen_language(wanted, system_languages(os.environ))
    if in_use() is ENGLISH or in_use().language != code:
        use(read_catalogue(assets_folder(), code))
    return code

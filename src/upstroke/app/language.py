"""In which language Upstroke speaks with a person, and how it writes times and numbers."""

from __future__ import annotations

import os

from upstroke.desktop.system_locale import system_languages, system_regions
from upstroke.files.places import assets_folder
from upstroke.files.translations import read_catalogue
from upstroke.texts import ENGLISH, in_use, use
from upstroke.texts.languages import SYSTEM, chosen_language
from upstroke.texts.regions import region_of, use_regions


def set_language(wanted: str = SYSTEM) -> str:
    """Show everything in this language from now on; returns its code.

    Args:
        wanted: what the settings say: a code, or `SYSTEM`, for what the system is set to.
    """
    code = chosen_language(wanted, system_languages(os.environ))
    if in_use() is ENGLISH or in_use().language != code:
        use(read_catalogue(assets_folder(), code))
    return code


def use_system_formats() -> None:
    """Write times, dates and numbers as the system's region does from now on."""
    times, numbers = system_regions(os.environ)
    use_regions(region_of(times), region_of(numbers))

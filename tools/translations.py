"""Brings assets/translations up to date with the texts in the code, and tells what is missing.

Qt's lupdate finds the texts. English has a file too, for its singulars alone. What is left to
translate is filled in with Qt Linguist (`pyside6-linguist`), or any editor.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.places import ASSETS, ROOT
from upstroke.texts.languages import Language

SOURCES = ROOT / "src" / "upstroke"
FOLDER = ASSETS / "translations"


def update(language: Language, folder: Path = FOLDER) -> Path:
    """Write a language's file anew: kept what is translated, added what is new, dropped the gone.

    Raises:
        subprocess.CalledProcessError: from lupdate.
    """
    path = folder / f"upstroke_{language.value}.ts"
    sources = sorted(map(str, SOURCES.rglob("*.py")))
    plural = ["-pluralonly"] if language is Language.ENGLISH else []
    subprocess.run(
        [
            str(Path(sys.executable).with_name("pyside6-lupdate")),
            *(*sources, *plural),
            *("-tr-function-alias", "tr+=marked", "-no-obsolete", "-locations", "none", "-silent"),
            *("-source-language", "en", "-target-language", language.value, "-ts", str(path)),
        ],
        check=True,
    )
    return path


def unfinished(path: Path) -> list[str]:
    """The English texts that have no translation yet."""
    return [
        message.findtext("source", "")
        for message in ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
        if (done := message.find("translation")) is None or done.get("type") == "unfinished"
    ]


def main() -> None:
    """Every language, and a line about each."""
    for language in Language:
        missing = unfinished(update(language))
        print(f"{language.value}: {len(missing)} left to translate")


if __name__ == "__main__":
    main()

"""Qt in the person's language: its own words, its numbers and dates."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

_KEPT: list[QTranslator] = []
"""Qt does not keep it alive."""


def speak_qt(language: str) -> None:
    """Have Qt speak a language from now on; widgets made before may keep to the one before.

    What Qt itself says (the file dialog, the menu of a text field) is translated by what comes with
    it.

    Args:
        language: its code.
    """
    locale = QLocale(language)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    for translator in _KEPT:
        QGuiApplication.removeTranslator(translator)
    _KEPT.clear()
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        QGuiApplication.installTranslator(translator)
        _KEPT.append(translator)

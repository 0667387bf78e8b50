"""What Qt itself has to know of the reader's language."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefing_app.translation import LANGUAGES, SOURCE, language
from briefing_app.ui.theme.other_scripts import provide_letters

_LOCALES = {"ar": "ar_001"}
"""The locales of languages whose first one is unlike our sentences."""


def speak(application: QApplication) -> None:
    """Let Qt's own words, numbers, dates and the direction of windows follow the language.

    The fonts of its letters are loaded too.
    """
    provide_letters(LANGUAGES[language()])
    locale = reader_locale(language(), QLocale.system())
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    if language() != SOURCE:
        words = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words.load(f"qtbase_{language()}", folder):
            application.installTranslator(words)


def reader_locale(code: str, system: QLocale) -> QLocale:
    """Return how numbers and dates are written in a language: the system's way, if it is in it.

    Digits are 0 to 9, as in sentences: in Arabic they could be others.
    """
    wanted = QLocale(_LOCALES.get(code, code))
    alike = system.language() == wanted.language() and system.zeroDigit() == wanted.zeroDigit()
    return system if alike else wanted

"""What Qt itself has to know of the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefing_app.translation import LANGUAGES, SOURCE, language, tr
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
        # Asked after the one that is installed later, so that it only fills gaps.
        application.installTranslator(_MissingWords(application))
        words = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words.load(f"qtbase_{language()}", folder):
            application.installTranslator(words)


class _MissingWords(QTranslator):
    """Words of Qt that its own catalogues of some languages lack."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the words, or None for Qt to go on with others."""
        del disambiguation, n
        # Qt asks for each of its words: only these two are looked up.
        if (context, source) == ("QFileDialog", "&Look in:"):
            return tr("&Look in:", "in Qt’s dialog for files")
        if (context, source) == ("QFileDialog", "Files of &type:"):
            return tr("Files of &type:", "in Qt’s dialog for files")
        return None  # type: ignore[return-value]


def reader_locale(code: str, system: QLocale) -> QLocale:
    """Return how numbers and dates are written in a language: the system's way, if it is in it.

    Digits are 0 to 9, as in sentences: in Arabic they could be others.
    """
    wanted = QLocale(_LOCALES.get(code, code))
    alike = system.language() == wanted.language() and system.zeroDigit() == wanted.zeroDigit()
    return system if alike else wanted

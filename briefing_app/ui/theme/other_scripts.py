"""Fonts for letters that the program's own lack, made known to Qt when a text has such letters.

They are the fonts of the paper in the same order: Noto Sans for each script, for symbols and emoji,
and for Chinese, Japanese and Korean. Every system then shows the same letters, even one that has
no fonts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QLoggingCategory, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.model.words.language import east_asian_forms
from briefing_app.resources import fallback_font_files
from briefing_app.ui.theme.typefaces import MONO, READABLE, SANS, SERIF, USUAL_SIZE, font

_LACKED = re.compile(
    "[^\x00-\u017e\u0192\u0218-\u021b\u0300-\u0304\u0306-\u030c\u03c0\u0400-\u045f\u1ea0-\u1ef9"
    "\u2000-\u200f\u2013-\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2028-\u2030\u2032-\u2033\u2039-\u203a\u2044"
    "\u2070\u2074-\u2079\u2080-\u2089\u20ac\u2122\u2190-\u2199\u21a9\u2212\u221e\u2248\u2260\u2264-\u2265"
    "\u2713\u180b-\u180f\ufe00-\ufe0f]"
)
"""Letters that IBM Plex lacks. White space and signs that cannot be seen are not among them."""

SCRIPTS = (
    "Arabic", "Hebrew", "Devanagari", "Thai", "Armenian", "Bengali", "Ethiopic", "Georgian",
    "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala",
    "Tamil", "Telugu", "Symbols",
)  # fmt: skip
"""The scripts whose fonts are asked for a letter before the others, in this order."""

_loaded: set[Path] = set()
_drawn: dict[str, bool] = {}
"""For each letter that was asked for, whether some font has it."""


def provide_letters(text: str) -> str:
    """Return a text, for whose letters Qt knows the fonts from now on.

    Everything that is shown and may come from a file passes through here.
    """
    if not text.isascii() and _LACKED.search(text):
        _load_fonts_for(_LACKED.findall(text))
    return text


def prefer_forms(lang: str) -> None:
    """Let Chinese characters take the form of a language, such as ``zh-TW``, from now on."""
    usual = east_asian_forms(lang) == east_asian_forms("")
    if not usual or QFont.substitutes(SANS):
        order_forms(lang)


def _load_fonts_for(letters: Iterable[str]) -> None:
    new = set(letters) - _drawn.keys()
    for letter in new:
        for file in _files_for(unicodedata.name(letter, "").partition(" ")[0]):
            _load(file)
    metrics = QFontMetrics(font(SANS, USUAL_SIZE))
    _drawn.update((letter, metrics.inFontUcs4(ord(letter))) for letter in new)


def boxes() -> frozenset[str]:
    """Return the letters that were to be shown and that no font has, not even the system's."""
    return frozenset(letter for letter, drawn in _drawn.items() if not drawn)


def _load(file: Path) -> None:
    if not QFont.substitutes(SANS):
        order_forms("")
    if file not in _loaded:
        _loaded.add(file)
        QFontDatabase.addApplicationFont(str(file))


@cache
def _files_for(word: str) -> tuple[Path, ...]:
    """Return the fonts for letters whose Unicode name begins with a word, such as ``HEBREW``.

    They are the font of that script, or else those that have letters of many scripts.
    """
    of_scripts = {f"NotoSans{script}[wght].ttf": script.upper() for script in SCRIPTS[:-1]}
    files = fallback_font_files()
    own = tuple(file for file in files if of_scripts.get(file.name) == word)
    return own or tuple(file for file in files if file.name not in of_scripts)


def order_forms(lang: str) -> None:
    """Let Chinese characters that are laid out from now on take the form of a language.

    ``lang`` is a tag such as ``zh-TW``.
    """
    # Qt writes a line for each font that it asks in vain for a letter.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    scripts = [f"Noto Sans {script}" for script in SCRIPTS]
    forms = [f"Noto Sans CJK {form}" for form in east_asian_forms(lang)]
    others = [SANS, "Noto Sans", *scripts, *forms, "Noto Emoji"]
    for family in (SERIF, SANS, MONO, READABLE):
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, [each for each in others if each != family])


class TypingFonts(QObject):
    """Makes all fonts known to Qt when a field gets the keys, since any letter may be typed.

    Qt's own dialogs for files have such a field, so that the names which they list are shown too.
    The fonts are loaded one by one, and what is waiting to be done comes between them.

    Signals: ``loaded()`` when all are.
    """

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[Path] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._load_next)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # By its name: to load the class as the program starts would take time.
        if now is not None and now.inherits("QLineEdit"):
            self._left = [file for file in fallback_font_files() if file not in _loaded]
            if self._left:
                self._timer.start()

    @Slot()
    def _load_next(self) -> None:
        if self._left:
            _load(self._left.pop())
            return
        self._timer.stop()
        field = QApplication.focusWidget()
        if field is not None:
            QApplication.sendEvent(field, QEvent(QEvent.Type.FontChange))
            # The widgets of a dialog of Qt's own are lost to Python with the last name for it.
            window = field.window()
            for each in window.findChildren(QWidget):
                each.update()
        self.loaded.emit()

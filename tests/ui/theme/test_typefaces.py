"""The fonts that the program brings."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import typefaces


def test_words_are_in_the_sans_of_the_program_unless_told_otherwise(qtbot: QtBot) -> None:
    QApplication.setFont(QFont("monospace", 30))
    typefaces.load_fonts.__wrapped__()
    assert typefaces.SANS in QFontDatabase.families()
    assert QApplication.font() == typefaces.font(typefaces.SANS, typefaces.USUAL_SIZE)

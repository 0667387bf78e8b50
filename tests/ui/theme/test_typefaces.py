"""The fonts that the program brings."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.ui.theme import typefaces


def test_words_are_in_the_sans_of_the_program_unless_told_otherwise(qtbot: QtBot) -> None:
    QApplication.setFont(QFont("monospace", 30))
    typefaces.load_fonts.__wrapped__()
    assert typefaces.SANS in QFontDatabase.families()
    assert QApplication.font() == typefaces.font(typefaces.SANS, typefaces.USUAL_SIZE)


@pytest.mark.parametrize(
    ("before", "after"), [([], ["ibm plex sans"]), (["noto sans"], ["noto sans"])]
)
def test_letters_that_the_readable_typeface_lacks_are_in_the_sans_unless_others_know_them(
    qtbot: QtBot, before: list[str], after: list[str]
) -> None:
    kept = QFont.substitutes(typefaces.READABLE)
    for known, expected in ((before, after), (kept, kept or ["ibm plex sans"])):
        QFont.removeSubstitutions(typefaces.READABLE)
        QFont.insertSubstitutions(typefaces.READABLE, known)
        typefaces.load_readable_font.__wrapped__()
        assert [each.lower() for each in QFont.substitutes(typefaces.READABLE)] == expected
    assert typefaces.READABLE in QFontDatabase.families()

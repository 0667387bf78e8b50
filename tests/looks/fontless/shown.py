"""Shows a file on a system without fonts, and prints which letters are drawn as boxes.

Run as a process of its own, with FONTCONFIG_FILE set: Qt reads the fonts of the system once.
"""

import json
import sys

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QGlyphRun, QImage, QPainter, QTextBlock
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QTextBrowser

from briefing_app.input.confined.reading_process import begin
from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.session import Session
from briefing_app.ui.theme.other_scripts import TypingFonts
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.window.main_window import MainWindow

BOX = "\U0001fbff"
"""A letter that no font has."""


def picture(words: str, drawn_in: QFont) -> QImage:
    """Return a picture of some words."""
    made = QImage(QSize(200, 60), QImage.Format.Format_Grayscale8)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setFont(drawn_in)
    painter.drawText(QPoint(10, 40), words)
    painter.end()
    return made


def boxes_in(words: str, drawn_in: QFont) -> str:
    """Return the letters of some words whose picture is that of a box, or empty."""
    blank, box = picture("", drawn_in), picture(BOX, drawn_in)
    assert box != blank
    letters = (letter for letter in words if letter.isalpha() or ord(letter) > 0x2600)
    return "".join(each for each in letters if picture(each, drawn_in) in (box, blank))


def undrawn_in(block: QTextBlock) -> bool:
    """Tell whether a paragraph that is laid out has the glyph of letters without a font."""
    runs: list[QGlyphRun] = block.layout().glyphRuns()
    return any(0 in run.glyphIndexes() for run in runs)


def main(file: str) -> None:
    """Print what is drawn as a box: paragraphs, row heads of the table, letters that are typed."""
    application = make_application()
    session = Session(Store(None))
    session.change_settings(view="both")
    window = MainWindow(session)
    window.show_for_picture(begin(file).result(), QSize(1280, 900))
    settled = QSignalSpy(window.settled)
    window.announce_when_settled()
    assert settled.wait(10_000)
    window.grab()
    blocks = []
    block = window.findChild(QTextBrowser).document().begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    comparison = session.comparison
    titles = [each.title for each in comparison.criteria] if comparison else []
    found = {
        "paragraphs": [each.text() for each in blocks if undrawn_in(each)],
        "seen": sum(bool(each.text()) for each in blocks),
        "heads": "".join(boxes_in(title, font(SANS, 20)) for title in titles),
    }
    # A field with the keys brings all fonts, so the letters of the file were looked at before.
    field = window.panes.sidebar.findChild(QLineEdit)
    typed = "\u1230\u10d0\u0e81\u0b85"
    loaded = QSignalSpy(window.findChild(TypingFonts).loaded)
    QTest.qWaitForWindowActive(window)
    field.setFocus()
    assert loaded.wait(10_000)
    print(json.dumps(found | {"typed": boxes_in(typed, field.font())}))
    window.close()
    application.closeAllWindows()


if __name__ == "__main__":
    main(sys.argv[1])

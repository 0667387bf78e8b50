"""The list of what cannot be read on the shelf."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.shelf.records import Unreadable
from briefing_app.ui.session import Session
from briefing_app.ui.shelf.unreadable_dialog import UnreadableDialog
from briefing_app.ui.widgets.plain import PlainLabel

_CLOSED = (Unreadable("/shelf/a\udcff.md", "It is empty."), Unreadable("/shelf/b.pdf", "A PDF."))


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> UnreadableDialog:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = UnreadableDialog(session, _CLOSED, parent)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_each_file_is_there_with_its_reason_and_can_only_be_read(dialog: UnreadableDialog) -> None:
    words = "/shelf/a⟨0xFF⟩.md\n    It is empty.\n\n/shelf/b.pdf\n    A PDF."
    assert dialog.windowTitle() == "What cannot be read"
    assert dialog.text.toPlainText() == words
    assert dialog.text.accessibleName() == "Files that cannot be read"
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "x")
    assert dialog.text.toPlainText() == words
    QTest.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_its_parts_stand_below_one_another_and_off_the_edges(dialog: UnreadableDialog) -> None:
    explained, button = dialog.findChild(PlainLabel), dialog.findChild(QPushButton)
    assert explained is not None
    assert button is not None
    assert explained.text().startswith("These are not on the shelf.")
    places = [
        QRect(each.mapTo(dialog, QPoint()), each.size())
        for each in (explained, dialog.text, button)
    ]
    for above, below in pairwise(places):
        assert below.top() - above.bottom() >= 8
    assert dialog.text.height() > dialog.height() // 2
    room = dialog.rect().adjusted(16, 13, -16, -12)
    assert all(map(room.contains, places))
    button.click()
    assert not dialog.isVisible()

"""Dialogs whose content scrolls if the screen is too low."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.ui.session import Session
from briefing_app.ui.widgets.dialogs.dialog import Dialog, ScrolledDialog
from briefing_app.ui.widgets.plain import PlainLabel

Direction = Qt.LayoutDirection


@pytest.mark.parametrize("direction", [Direction.LeftToRight, Direction.RightToLeft])
def test_the_content_is_whole_and_the_button_keeps_off_the_edges(
    direction: Qt.LayoutDirection, qtbot: QtBot, session: Session
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ScrolledDialog(session, "test", "A test", parent)
    dialog.setLayoutDirection(direction)
    content = QWidget()
    words = PlainLabel("Words that go over several lines. " * 40, wraps=True)
    words.setFixedWidth(300)
    QVBoxLayout(content).addWidget(words)
    dialog.set_content(content)
    with qtbot.waitExposed(dialog):
        dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert not area.verticalScrollBar().isVisible()
    assert not area.horizontalScrollBar().isVisible()
    assert words.height() >= words.heightForWidth(words.width())
    button = dialog.findChild(QPushButton)
    left = button.mapTo(dialog, QPoint()).x()
    assert min(left, dialog.width() - left - button.width()) >= 12
    dialog.resize(dialog.width(), dialog.height() // 2)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert not area.horizontalScrollBar().isVisible()
    dialog.close()


def test_a_form_gives_the_keys_to_its_first_field(qtbot: QtBot, session: Session) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ScrolledDialog(session, "test", "A test", parent)
    content, field = QWidget(), QLineEdit()
    QVBoxLayout(content).addWidget(field)
    dialog.set_content(content, is_form=True)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert dialog.focusWidget() is field
    dialog.close()


@pytest.mark.parametrize("accepts", [True, False])
def test_nothing_is_left_of_a_dialog_that_has_run(
    accepts: bool, qtbot: QtBot, session: Session
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(session, "test", "A test", parent)
    QTimer.singleShot(0, dialog.accept if accepts else dialog.reject)
    assert dialog.run() is accepts
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(Dialog) == []

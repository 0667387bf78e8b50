"""Dialogs whose content scrolls if the screen is too low."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
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
from briefing_app.ui.widgets.accessibility.mnemonics import without_mnemonics
from briefing_app.ui.widgets.dialogs import dialog as dialog_module
from briefing_app.ui.widgets.dialogs.dialog import Dialog, ScrolledDialog
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, Question, WordsDialog
from briefing_app.ui.widgets.plain import PlainLabel
from briefing_app.ui.widgets.screen import available_area

Direction = Qt.LayoutDirection


def test_a_dialog_grows_with_its_content_within_the_screen(qtbot: QtBot, session: Session) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog, content = ScrolledDialog(session, "test", "A test", parent), QWidget()
    column, more = (
        QVBoxLayout(content),
        PlainLabel("Words that go over several lines. ", wraps=True),
    )
    for part, height in ((PlainLabel("Words.", wraps=True), 90), (more, 120)):
        part.setFixedSize(300, height)
        column.addWidget(part)
    more.hide()
    dialog.set_content(content)
    with qtbot.waitExposed(dialog):
        dialog.show()
    before = dialog.height()
    for shown, height in ((True, before + 120 + column.spacing()), (False, before)):
        more.setVisible(shown)
        dialog.refit()
        assert dialog.height() == height
    more.setFixedHeight(9000)
    more.show()
    dialog.refit()
    assert before < dialog.height() < available_area(parent).height()


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


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> QRect:
    """The part of the screen that windows may take."""
    area = QRect(100, 50, 700, 500)
    monkeypatch.setattr(dialog_module, "available_area", lambda _above: area)
    return area


@pytest.mark.parametrize(
    ("place", "corner"),
    [((300, 200), (350, 210)), ((0, 0), (100, 50)), ((700, 460), (500, 350)),
     ((0, 460), (100, 350)), ((700, 0), (500, 50))],
)  # fmt: skip
def test_a_dialog_is_in_the_middle_of_its_window_and_on_the_screen(
    place: tuple[int, int], corner: tuple[int, int], screen: QRect, qtbot: QtBot, session: Session
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setGeometry(*place, 400, 220)
    dialog = Dialog(session, "test", "A test", parent, QSize(300, 200))
    dialog.show()
    # The frame takes some pixels more.
    assert (dialog.frameGeometry().topLeft() - QPoint(*corner)).manhattanLength() <= 8
    assert screen.contains(dialog.frameGeometry())
    dialog.close()


def test_a_dialog_is_as_large_as_wanted_at_its_zoom_if_there_is_room(
    screen: QRect, qtbot: QtBot, session: Session
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for zoom, size in ((100, (300, 200)), (200, (600, 400)), (300, (658, 470))):
        session.change_settings(zoom=zoom)
        dialog = Dialog(session, "test", "A test", parent, QSize(300, 200))
        dialog.show()
        assert dialog.size() == QSize(*size)
        dialog.deleteLater()


def test_what_was_kept_of_one_dialog_leaves_the_others(
    screen: QRect, qtbot: QtBot, session: Session
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for name, place in (("one", QRect(120, 70, 200, 100)), ("two", QRect(300, 90, 250, 120))):
        dialog = Dialog(session, name, "A test", parent)
        dialog.show()
        dialog.setGeometry(place)
        dialog.reject()
    kept = json.loads(session.settings.dialogs)
    assert kept.keys() == {"one", "two"}
    again = Dialog(session, "one", "A test", parent)
    again.show()
    assert again.geometry() == QRect(120, 70, 200, 100)
    again.hide()
    again.move(400, 300)
    again.show()
    assert again.pos() == QPoint(400, 300)
    again.close()


def test_the_button_closes_it_in_the_words_of_the_program(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "tr", lambda words: f"{words}!")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ScrolledDialog(session, "test", "A test", parent)
    content = QWidget()
    QVBoxLayout(content).addWidget(PlainLabel("Words"))
    dialog.set_content(content)
    dialog.show()
    button = dialog.findChild(QPushButton)
    assert without_mnemonics(button.text()) == "Close!"
    button.click()
    assert not dialog.isVisible()
    assert dialog.result() == Dialog.DialogCode.Rejected


def test_the_menu_of_what_has_the_keys_opens_by_key(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QWidget] = []
    monkeypatch.setattr(dialog_module, "open_menu_in", opened.append)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(session, "test", "A test", parent)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_F10)
    assert opened == []
    qtbot.keyClick(dialog, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert opened == [dialog]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_words_and_choices_are_asked_for_with_the_keys_in_their_field(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = Question("ask", "A question", "Which one?", "Take it")
    words = WordsDialog(session, question, "as  it was", parent)
    choice = ChoiceDialog(session, question, ("One", "Two"), parent)
    for dialog, field in ((words, words.line), (choice, choice.list)):
        dialog.show()
        assert dialog.windowTitle() == "A question"
        assert dialog.focusWidget() is field
        assert field.accessibleName() == "Which one?"
        assert dialog.width() >= 400
        label = next(each for each in dialog.findChildren(PlainLabel) if each.text())
        buttons = dialog.findChildren(QPushButton)
        assert {without_mnemonics(each.text()) for each in buttons} == {"Take it", "Cancel"}
        assert label.geometry().bottom() < field.geometry().top()
        below = {each.mapTo(dialog, QPoint()).y() for each in buttons}
        assert len(below) == 1
        assert field.geometry().bottom() < below.pop()
    assert words.line.selectedText() == "as  it was"
    assert choice.list.currentRow() == 0
    for accepts, written, chosen in ((True, "as it was", 1), (False, "", None)):
        choice.list.setCurrentRow(1)
        monkeypatch.setattr(Dialog, "run", lambda _dialog, accepts=accepts: accepts)
        assert words.ask() == written
        assert choice.ask() == chosen
    choice.list.itemActivated.emit(choice.list.item(0))
    assert choice.result() == Dialog.DialogCode.Accepted

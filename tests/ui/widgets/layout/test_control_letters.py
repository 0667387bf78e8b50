"""The letters that choose the fields and buttons of a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.translation import SOURCE, tr, use
from briefing_app.ui.commands.dialogs.settings_dialog import SettingsDialog
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.own_interface import offer_own_interfaces
from briefing_app.ui.widgets.layout.control_letters import give_letters


def test_each_control_has_a_letter_and_keeps_one_that_it_had(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    form, title = QFormLayout(dialog), QLabel("Title")
    form.addRow("Copies", QLineEdit())
    form.addRow(title)
    controls = [QCheckBox("&Collate"), QPushButton("Close"), QPushButton("R&&D"), QToolButton()]
    for each in controls:
        form.addRow(each)
    give_letters(dialog)
    give_letters(dialog)
    label = form.labelForField(form.itemAt(0, QFormLayout.ItemRole.FieldRole).widget())
    assert isinstance(label, QLabel)
    assert label.text() == "Co&pies"
    assert label.accessibleName() == label.buddy().accessibleName() == "Copies"
    assert title.text() == "Title"
    assert [each.text() for each in controls] == ["C&ollate", "&Close", "&R&&D", ""]


def test_the_buttons_of_a_dialog_have_letters_before_all_else(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    tool, box, button = QToolButton(), QCheckBox("&ab"), QPushButton("aa")
    tool.setText("Ba")
    for each in (tool, box, button):
        column.addWidget(each)
    give_letters(dialog)
    assert [each.text() for each in (tool, box, button)] == ["Ba", "a&b", "&aa"]
    box.hide()
    give_letters(dialog)
    assert tool.text() == "&Ba"


def test_a_letter_leads_to_a_setting(qtbot: QtBot, session: Session) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(session, parent)
    with qtbot.waitActive(dialog):
        dialog.show()
    letters = {each.text() for each in dialog.findChildren(QLabel) if each.buddy() is not None}
    assert {"&Theme", "&Size", "&Paper"} <= letters
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert dialog.focusWidget() is dialog.boxes["paper_size"]
    dialog.close()


def test_a_korean_control_has_a_letter_of_its_english_words(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    use("ko")
    try:
        buttons = [QPushButton(tr("Export")), QPushButton(tr("Cancel")), QPushButton("자유")]
        for each in buttons:
            column.addWidget(each)
        give_letters(dialog)
    finally:
        use(SOURCE)
    assert [each.text() for each in buttons] == ["내보내기(&E)", "취소(&C)", "자유(&A)"]


def test_a_screen_reader_does_not_hear_the_letters_of_korean_controls(qtbot: QtBot) -> None:
    offer_own_interfaces()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    form, field, named = QFormLayout(dialog), QLineEdit(), QLineEdit()
    form.addRow("매수", field)
    form.addRow("쪽", named)
    named.setAccessibleName("쪽 번호")
    box, button, english = QCheckBox("색 없이"), QPushButton("저장…"), QPushButton("Close")
    for each in (box, button, english):
        form.addRow(each)
    for _ in range(2):
        give_letters(dialog)
    controls = [form.labelForField(field), field, named, box, button, english]
    assert "(&" in button.text()
    told = [QAccessible.queryAccessibleInterface(each) for each in controls]
    assert [each.text(QAccessible.Text.Name) for each in told] == [
        "매수", "매수", "쪽 번호", "색 없이", "저장…", "Close",
    ]  # fmt: skip
    label = form.labelForField(field)
    label.setText("부수")
    give_letters(dialog)
    assert field.accessibleName() == label.accessibleName() == "부수"

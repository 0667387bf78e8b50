"""Questions: what a stray key does to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import THEMES
from briefing_app.ui.theme.style_sheet import style_sheet
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.plain import PlainLabel, ask, choose
from briefing_app.ui.window.main_window import MainWindow


def test_a_stray_key_never_says_yes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):

        def execute(box: QMessageBox, key: Qt.Key = key) -> None:
            box.show()
            qtbot.keyClick(box, key)
            assert not box.isVisible(), key

        monkeypatch.setattr(QMessageBox, "exec", execute)
        assert not ask(window, "Trust a key", "Compare it with its owner first.", "Trust it"), key


def test_the_first_of_some_choices_is_the_one_of_return(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def execute(box: QMessageBox) -> None:
        box.show()
        assert box.isVisible()
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert not box.isVisible()

    monkeypatch.setattr(QMessageBox, "exec", execute)
    assert choose(window, "Which?", "Which of them?", ["Ana", "Ben", "Cy"]) == "Ana"


def test_names_in_a_question_are_plain_words(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would take them for rich text, and read what they mention."""
    seen: list[QMessageBox] = []

    def execute(box: QMessageBox) -> None:
        seen.append(box)

    monkeypatch.setattr(QMessageBox, "exec", execute)
    words = "<b>Ana</b> <img src='/etc/passwd'>"
    ask(window, "Trust a key", words, "Trust it")
    (box,) = seen
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "<b>Ana</b>" in box.text()
    assert (box.windowTitle(), box.icon()) == ("Trust a key", QMessageBox.Icon.Question)


def test_each_button_of_a_question_has_a_letter(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that has an ampersand keeps it."""
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[list[str]] = []

    def execute(box: QMessageBox) -> None:
        seen.append([each.text() for each in box.buttons()])
        with qtbot.waitActive(box):
            box.show()
        qtbot.keyClick(box, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(box.isHidden)  # Qt shows for a moment that the button is pressed

    monkeypatch.setattr(QMessageBox, "exec", execute)
    names = ("As the author rated", "With those of R&D")
    assert choose(parent, "Export", "Which ones?", names) == names[1]
    assert seen == [["&As the author rated", "&With those of R&&D", "&Cancel"]]
    assert ask(parent, "Export", "Replace it?", "Write over it")


def test_a_label_looks_as_its_name_says_in_every_theme(qtbot: QtBot) -> None:
    for name in THEMES:
        theme, parent = load_theme(name), QWidget()
        qtbot.addWidget(parent)
        parent.setStyleSheet(style_sheet(theme, 1.0))
        label = PlainLabel("Words", name="muted")
        label.setParent(parent)
        label.ensurePolished()
        assert label.palette().windowText().color() == QColor(theme.muted), name

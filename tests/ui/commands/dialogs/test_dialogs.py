"""The dialogs of the commands."""

from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app import log
from briefing_app.ui.commands import shortcut_sheet
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.commands.dialogs import about_dialog, paragraph_dialog
from briefing_app.ui.commands.dialogs.about_dialog import AboutDialog
from briefing_app.ui.commands.dialogs.paragraph_dialog import ParagraphDialog
from briefing_app.ui.commands.dialogs.settings_dialog import SettingsDialog
from briefing_app.ui.commands.shortcut_sheet import ShortcutSheet, shortcuts
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.accessibility.mnemonics import marked_letter
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.widgets.dialogs.input_dialog import ChoiceDialog, Question, WordsDialog
from briefing_app.ui.widgets.own_direction import OwnDirection
from briefing_app.ui.window.main_window import MainWindow

Make = Callable[[MainWindow], Dialog]
_QUESTION = Question("question", "A question", "Words of the question " * 12, "Do it")
DIALOGS: tuple[Make, ...] = (
    lambda window: ParagraphDialog(window.session, 43, window),
    lambda window: ShortcutSheet(window.session, window),
    lambda window: AboutDialog(window.session, window),
    lambda window: WordsDialog(window.session, _QUESTION, "x" * 300, window),
    lambda window: ChoiceDialog(window.session, _QUESTION, ["Reader " * 50] * 400, window),
)


@pytest.fixture
def paragraphs(window: MainWindow, qtbot: QtBot) -> ParagraphDialog:
    dialog = ParagraphDialog(window.session, 43, window)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def test_a_number_without_a_paragraph_goes_nowhere(
    paragraphs: ParagraphDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(paragraph_dialog, "announce", lambda _widget, words: said.append(words))
    for typed in ("99", "0", "x", "-3", "4 3", "9" * 5000, "４３x"):
        paragraphs.line.setText(typed)
        assert paragraphs.number == 0, typed
        assert paragraphs.message.text() == f"There is no paragraph “{typed}”; the last one is 43."
        edge = paragraphs.line.grab().toImage().pixelColor(0, paragraphs.line.height() // 2)
        assert edge.name() == load_theme("light").error.lower()
        qtbot.keyClick(paragraphs.line, Qt.Key.Key_Return)
        said.clear()
        paragraphs.accept()
        assert paragraphs.isVisible(), typed
        assert said == [paragraphs.message.text()]
        assert paragraphs.line.selectedText() == typed
    qtbot.keyClick(paragraphs.line, Qt.Key.Key_Escape)
    assert not paragraphs.isVisible()


@pytest.mark.parametrize("typed", ["9", "¶ 9", " 9 "])
def test_return_goes_to_a_paragraph(typed: str, paragraphs: ParagraphDialog, qtbot: QtBot) -> None:
    paragraphs.line.setText("99")
    paragraphs.line.setText(typed)
    assert paragraphs.message.text() == ""
    with qtbot.waitSignal(paragraphs.accepted):
        qtbot.keyClick(paragraphs.line, Qt.Key.Key_Return)
    assert paragraphs.number == 9


def test_a_dialog_has_room_for_what_it_says(paragraphs: ParagraphDialog) -> None:
    message, before = paragraphs.message, paragraphs.height()
    for typed in ("99", "9" * 300, "9 9 " * 100):
        paragraphs.line.setText(typed)
        paragraphs.layout().activate()
        assert message.height() >= message.heightForWidth(message.width()), typed
    assert paragraphs.height() > before
    paragraphs.line.setText("9")
    assert paragraphs.height() == before


def test_the_label_of_a_field_leads_there_by_its_letter(window: MainWindow) -> None:
    for kind in (partial(ParagraphDialog, last=43), SettingsDialog):
        dialog = kind(window.session, parent=window)
        dialog.show()
        labels = {each.buddy(): each.text() for each in dialog.findChildren(QLabel) if each.buddy()}
        for field in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox)):
            assert marked_letter(labels[field]), field.accessibleName()
        dialog.close()


def test_an_empty_line_is_no_fault(paragraphs: ParagraphDialog) -> None:
    paragraphs.line.clear()
    assert paragraphs.message.text() == ""
    assert paragraphs.number == 0


def test_the_action_goes_to_the_paragraph(window: MainWindow) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ParagraphDialog)
        dialog.line.setText("5")
        dialog.accept()

    QTimer.singleShot(0, answer)
    window.actions_by_name["paragraph"].trigger()
    assert window.panes.reader.place().paragraph == 5


def shown_sheet(window: MainWindow, qtbot: QtBot) -> ShortcutSheet:
    """Return the sheet of shortcuts, on show and with the keys."""
    sheet = ShortcutSheet(window.session, window)
    with qtbot.waitActive(sheet):
        sheet.show()
    return sheet


def test_every_key_is_on_the_sheet_those_of_the_comparison_first(
    window: MainWindow, qtbot: QtBot
) -> None:
    sheet = ShortcutSheet(window.session, window)
    titles = {each.title.rstrip("…") for each in ACTIONS if each.keys}
    assert titles <= set(sheet.shown)
    assert shortcuts(QKeySequence.SequenceFormat.PortableText)[0].place == "In the comparison"
    assert sheet._heads[0].text(0) == "In the comparison"
    assert isinstance(sheet.list.itemDelegate(), OwnDirection)
    assert all(each.isFirstColumnSpanned() for each in sheet._heads)
    sheet.deleteLater()


def test_the_sheet_is_searched_by_words_and_by_keys(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(shortcut_sheet, "announce", lambda _widget, words: said.append(words))
    sheet = shown_sheet(window, qtbot)
    qtbot.keyClicks(sheet.line, "find hit")
    assert sheet.shown == ["Next hit, previous hit"]
    assert [head.text(0) for head in sheet._heads if not head.isHidden()] == ["In Find"]
    sheet.line.setText("ctrl+k")
    assert sheet.shown == ["All commands"]
    assert not sheet._none.isVisible()
    assert said[-1].startswith("All commands")
    sheet.line.setText("no such key")
    assert sheet.shown == []
    assert sheet._none.isVisible()
    assert said[-1] == sheet._none.text()
    qtbot.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert len(sheet.shown) > 50
    qtbot.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_number_without_a_paragraph_is_told_at_once_and_with_return(
    paragraphs: ParagraphDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(paragraph_dialog, "announce", lambda _line, words: said.append(words))
    paragraphs.line.clear()
    qtbot.keyClicks(paragraphs.line, "999")
    assert said == ["There is no paragraph “99”; the last one is 43."]
    qtbot.keyClick(paragraphs.line, Qt.Key.Key_Return)
    assert said[1:] == ["There is no paragraph “999”; the last one is 43."]
    paragraphs.line.setText("9")
    assert len(said) == 2


def test_the_row_of_the_sheet_that_keys_in_the_line_lead_to_is_told(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(shortcut_sheet, "announce", lambda _line, words: said.append(words))
    sheet = shown_sheet(window, qtbot)
    assert said == []
    sheet.line.setText("full screen")
    assert said == ["Full screen, F11. 1 of 1"]
    sheet.line.clear()
    count = len(sheet.shown)
    assert said[1:] == [f"Move from cell to cell, Arrow keys. 1 of {count}"]
    qtbot.keyClick(sheet.line, Qt.Key.Key_Down)
    assert said[2:] == [f"Go to the cell’s paragraph, Enter. 2 of {count}"]
    monkeypatch.setattr(sheet.list, "hasFocus", lambda: True)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    sheet.line.setText("no such key")
    assert said[3:] == ["Nothing has this name."]


@pytest.mark.parametrize(("zoom", "scrolls"), [(100, False), (200, True)])
def test_every_key_of_the_sheet_can_be_brought_into_sight(
    window: MainWindow, qtbot: QtBot, zoom: int, scrolls: bool
) -> None:
    window.session.change_settings(zoom=zoom)
    sheet = shown_sheet(window, qtbot)
    sheet.resize(620, 500)
    listed = sheet.list
    assert listed.horizontalScrollBar().isVisible() is scrolls
    for _ in range(20):
        qtbot.keyClick(listed, Qt.Key.Key_Right)
    assert listed.columnViewportPosition(1) + listed.columnWidth(1) <= listed.viewport().width()
    sheet.close()


def test_the_keys_of_a_list_move_it_while_one_types(window: MainWindow, qtbot: QtBot) -> None:
    sheet = shown_sheet(window, qtbot)
    bar = sheet.list.verticalScrollBar()
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageDown):
        qtbot.keyClick(sheet.line, key)
        assert bar.value() > 0
    qtbot.keyClick(sheet.line, Qt.Key.Key_Home)
    assert bar.value() == 0
    sheet.line.setText("go")
    qtbot.keyClick(sheet.line, Qt.Key.Key_Home)
    assert sheet.line.cursorPosition() == 0
    sheet.close()


def test_about_shows_all_its_words(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AboutDialog(window.session, window)
    dialog.show()
    for details in (False, True):
        dialog.terms.setChecked(details)
        dialog.more.setChecked(details)
        for label in dialog.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert dialog.text in shown
    dialog.close()


def test_a_higher_dialog_spreads_nothing(window: MainWindow) -> None:
    for dialog in (AboutDialog(window.session, window), SettingsDialog(window.session, window)):
        dialog.show()
        dialog.resize(dialog.width(), dialog.height() + 40)
        within = [each for each in dialog.findChildren(QLabel) if each.isVisible()]
        before = [each.mapTo(dialog, QPoint()) for each in within]
        dialog.resize(dialog.width(), dialog.height() + 300)
        dialog.layout().activate()
        assert [each.mapTo(dialog, QPoint()) for each in within] == before
        dialog.close()


def test_about_names_every_package_with_its_licence(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AboutDialog(window.session, window)
    dialog.show()
    assert not dialog.licences.isVisible()
    dialog.terms.click()
    assert dialog.licences.isVisible()
    for line in ("PySide6_Essentials: LGPL-3.0-only", "typst: Apache-2.0", "lxml: BSD-3-Clause"):
        assert f"\n{line}" in dialog.licences.text()
    dialog.terms.click()
    assert not dialog.licences.isVisible()
    dialog.close()


def test_details_are_the_versions_and_the_log(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Path] = []
    monkeypatch.setattr(about_dialog, "state_folder", lambda: tmp_path)
    monkeypatch.setattr(log, "start", started.append)
    dialog = AboutDialog(window.session, window)
    said: list[str] = []
    window.session.message.connect(said.append)
    dialog._copy()
    assert said == ["Details copied"]
    copied = QGuiApplication.clipboard().text()
    for part in ("Briefing App: ", "Python: 3.", "Qt: 6.", "Typst: ", "SQLite: 3.", "System: "):
        assert part in copied
    dialog.log.setChecked(True)
    assert window.session.settings.log
    assert started == [tmp_path]
    dialog.log.setChecked(False)
    assert not window.session.settings.log
    assert started == [tmp_path]
    dialog.deleteLater()


@pytest.mark.many_lines_again
def test_dialogs_fit_the_screen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    areas = QRect(0, 0, 640, 420), QRect(0, 0, 900, 600), QRect(100, 50, 1366, 728)
    for zoom, area, make in product((100, 200), areas, DIALOGS):
        window.session.change_settings(zoom=zoom, dialogs="")  # as at its first time
        monkeypatch.setattr(
            "briefing_app.ui.widgets.dialogs.dialog.available_area",
            lambda _widget, area=area: area,
        )
        dialog = make(window)
        dialog.show()
        case = type(dialog).__name__, zoom, area
        assert area.contains(dialog.frameGeometry()), case
        buttons = dialog.findChild(QDialogButtonBox)
        assert dialog.rect().contains(buttons.geometry()), case
        dialog.close()


def test_a_dialog_comes_back_where_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    for wanted in (None, QRect(40, 60, 500, 400)):
        dialog = ShortcutSheet(window.session, window)
        dialog.show()
        if wanted is not None:
            dialog.setGeometry(wanted)
        left = dialog.geometry()
        dialog.reject()
    again = ShortcutSheet(window.session, window)
    again.show()
    assert again.geometry() == left
    again.reject()
    window.session.change_settings(dialogs="nonsense")
    third = ShortcutSheet(window.session, window)
    third.show()
    assert third.isVisible()
    third.reject()


def test_a_dialog_that_was_never_shown_keeps_no_place(window: MainWindow) -> None:
    dialog = ShortcutSheet(window.session, window)
    dialog.done(QDialog.DialogCode.Rejected)
    assert window.session.settings.dialogs == ""
    dialog.deleteLater()


def test_buttons_have_words_only(paragraphs: ParagraphDialog) -> None:
    assert all(button.iconSize().isEmpty() for button in paragraphs._buttons.buttons())


@pytest.mark.parametrize(
    ("missing", "words"),
    [((), "wholly confined"), (("Landlock", "seccomp"), "the system lacks Landlock and seccomp")],
)
def test_what_the_system_cannot_confine_is_said(
    missing: tuple[str, ...], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(about_dialog, "missing_rules", lambda: missing)
    assert dict(about_dialog.parts())["Processes that read"] == words

"""What is checked looks checked, and what has the focus looks like it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import THEMES, ThemeName
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.theme.style_sheet import set_palette, style_sheet
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.buttons.action_button import ChoiceButtons
from briefing_app.ui.window.main_window import MainWindow
from tests.looks.conftest import LTR, Look, Windows, dress
from tests.looks.looking import changed, contrast_in, name_of, picture_of, shown, shows_keys
from tests.looks.test_windows import SCENES

_THEMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")
_LEAST_SEEN = 12
"""So many pixels at least tell one state from another."""
_CHECKABLE = [
    each for each in ACTIONS
    if each.checked is not None and each.name != "pictures"  # it asks for a folder
]  # fmt: skip


def test_an_action_is_checked_while_what_it_does_holds(open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    SCENES["tried"](window, qtbot)
    for declared in _CHECKABLE:
        if declared.name == "reveal":  # possible only while one rates
            _do(window, "rate")
        action = window.actions_by_name[declared.name]
        assert action.isEnabled(), declared.name
        before = action.isChecked()
        _do(window, declared.name)
        assert action.isChecked() is (True if declared.group else not before), declared.name
        if declared.group:
            assert _checked_of(window, declared.group) == [action.text()]
        else:
            _do(window, declared.name)
            assert action.isChecked() is before, declared.name
        if declared.name == "reveal":
            _do(window, "rate")


def _do(window: MainWindow, name: str) -> None:
    """Do what an action does, but not through it, as Qt checks it by itself then."""
    next(each for each in ACTIONS if each.name == name).command(window)
    window.actions_by_name.refresh()


def _checked_of(window: MainWindow, group: str) -> list[str]:
    """Return the words of the actions of a group that are checked."""
    actions = [window.actions_by_name[each.name] for each in _CHECKABLE if each.group == group]
    return [each.text() for each in actions if each.isChecked()]


@pytest.mark.parametrize("theme", _THEMES)
def test_a_tick_of_a_menu_is_seen(theme: ThemeName, open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    dress(window, Look(theme, (1280, 900), LTR), qtbot)
    for name in dict.fromkeys(each.menu for each in _CHECKABLE):
        menu = QMenu(window)
        declared = [each for each in _CHECKABLE if each.menu == name]
        menu.addActions([window.actions_by_name[each.name] for each in declared])
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        for action in menu.actions():
            assert _seen(menu, action) >= _LEAST_SEEN, action.text()


def _seen(menu: QMenu, action: QAction) -> int:
    """Return how many pixels of a menu change if an action is checked or not."""
    group, before = action.actionGroup(), action.isChecked()
    if group is not None:
        group.removeAction(action)
    pictures = []
    for checked in (False, True):
        action.setChecked(checked)
        pictures.append(picture_of(menu).copy(menu.actionGeometry(action)))
    action.setChecked(before)
    if group is not None:
        group.addAction(action)
    return changed(*pictures)


@pytest.mark.parametrize("scene", ["table", "hits"])
def test_a_button_that_is_checked_and_a_focus_are_seen(
    scene: str, open_window: Windows, qtbot: QtBot
) -> None:
    window = open_window()
    SCENES[scene](window, qtbot)
    for theme in _THEMES:
        dress(window, Look(theme, (1280, 900), LTR), qtbot)
        controls = [each for each in shown(window) if isinstance(each, QAbstractButton | QLineEdit)]
        unseen = [f"{name_of(each)} in {theme}" for each in controls
                  if isinstance(each, QAbstractButton) and each.isCheckable()
                  and _checked_pixels(each) < _LEAST_SEEN]  # fmt: skip
        assert unseen == []
        unseen = [f"{name_of(each)} in {theme}" for each in controls
                  if _takes_tab(each) and not shows_keys(each)]  # fmt: skip
        assert unseen == []


def _checked_pixels(button: QAbstractButton) -> int:
    """Return how many pixels of a button change with its check, without telling anybody."""
    group = button.autoExclusive(), button.isChecked()
    action = button.actions()[0] if button.actions() else None
    pictures = []
    button.blockSignals(True)
    if action is not None:
        button.removeAction(action)
    button.setAutoExclusive(False)
    for checked in (False, True):
        button.setChecked(checked)
        pictures.append(picture_of(button))
    button.setChecked(group[1])
    button.setAutoExclusive(group[0])
    button.blockSignals(False)
    return changed(*pictures)


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return bool(widget.focusPolicy() & tab) and widget.isEnabled() and not widget.focusProxy()


def _each_kind(parent: QDialog) -> list[QWidget]:
    """Return a control of each kind, in its usual and its other state."""
    default = QPushButton("Export")
    default.setDefault(True)
    choices = ChoiceButtons("View", [QAction(each, parent) for each in ("Read", "Both", "Compare")])
    buttons: list[QAbstractButton] = [QCheckBox("Landscape"), QRadioButton("Newest"), QToolButton()]
    buttons[-1].setText("What if")
    for button in (*buttons, *choices.buttons):
        button.setCheckable(True)
    others = [type(each)() for each in buttons]
    for button, other in zip(buttons, others, strict=True):
        other.setText(button.text())
        other.setCheckable(True)
        other.setChecked(True)
    fields = [QLineEdit("Words"), QPlainTextEdit("Words"), QComboBox(), QSpinBox(), QTreeWidget(),
              QListWidget()]  # fmt: skip
    column = QVBoxLayout(parent)
    for each in (*fields, QPushButton("Cancel", autoDefault=False), default, choices,
                 *buttons, *others):  # fmt: skip
        column.addWidget(each)
    return [each for each in shown(parent) if _takes_tab(each)]


@pytest.fixture
def dialog(name: ThemeName, qtbot: QtBot) -> Iterator[QDialog]:
    """A dialog in the theme that a test is for."""
    usual, theme = QApplication.palette(), load_theme(name)
    set_palette(theme)
    made = QDialog()
    qtbot.addWidget(made)
    made.setStyleSheet(style_sheet(theme))
    yield made
    QApplication.setPalette(usual)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_each_kind_of_control_shows_that_it_has_the_keys(
    dialog: QDialog, name: ThemeName, zoom: float, qtbot: QtBot
) -> None:
    """Nobody has pressed Tab in the dialog: Qt's own frames are there only from then on."""
    controls = _each_kind(dialog)
    dialog.setStyleSheet(style_sheet(load_theme(name), zoom))
    with qtbot.waitActive(dialog):
        dialog.show()
    for each in controls:
        hint = each.sizeHint()
        assert shows_keys(each), name_of(each)
        each.setFocus()
        assert each.sizeHint() == hint, f"{name_of(each)} is of another size"


@pytest.mark.parametrize("name", THEMES)
def test_what_can_be_used_in_a_dialog_has_the_clearer_frame(dialog: QDialog, qtbot: QtBot) -> None:
    column = QVBoxLayout(dialog)
    used, unused = (
        [QPushButton("Cancel", autoDefault=False), QLineEdit("Words"), QComboBox()] for _ in "12"
    )
    for each in (*used, *unused):
        column.addWidget(each)
    unused[0].setEnabled(False)
    column.addWidget(QPushButton("Close"))
    with qtbot.waitActive(dialog):
        dialog.show()
    column.itemAt(column.count() - 1).widget().setFocus()
    picture = picture_of(dialog)
    frames = [_frame(picture, each) for each in used]
    assert min(frames) >= 3.0
    assert max(frames) - min(frames) < 0.5
    assert _frame(picture, unused[0]) < min(frames)


@pytest.mark.parametrize("name", THEMES)
def test_words_of_what_cannot_be_used_are_fainter(dialog: QDialog) -> None:
    column = QVBoxLayout(dialog)
    for kind in (QCheckBox, QRadioButton):
        column.addWidget(kind("Contents"))
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.addTopLevelItem(QTreeWidgetItem(["Contents"]))
    column.addWidget(tree)
    dialog.show()
    controls = dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for each in controls:
        area = each.geometry().adjusted(24, 1, -1, -1)
        usable = contrast_in(picture_of(dialog), area)
        each.setEnabled(False)
        assert contrast_in(picture_of(dialog), area) < usable / 1.5, name_of(each)


@pytest.mark.parametrize("name", THEMES)
def test_the_completions_of_a_file_dialog_have_a_frame(dialog: QDialog) -> None:
    line = QLineEdit(dialog)
    line.setCompleter(QCompleter(["Attic", "Office"]))
    found = line.completer().popup()
    found.resize(200, 60)
    assert contrast_in(picture_of(found), QRect(0, 30, 20, 1)) >= 3.0


def _frame(picture: QImage, control: QWidget) -> float:
    """Return the contrast of the frame of a control to what is around it."""
    return contrast_in(picture, QRect(control.x() - 8, control.geometry().center().y(), 9, 1))

"""Every window and dialog as a screen reader has it: all that takes the keys says what it is."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.looks.conftest import Windows, settle
from tests.looks.looking import name_of, shown
from tests.looks.test_windows import DIALOGS, SCENES

pytestmark = pytest.mark.many_lines_again
_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def _faults(root: QWidget) -> list[str]:
    """Return what a reader who hears the window would not know, one line each."""
    found = []
    for widget in shown(root):
        if isinstance(widget.parent(), QAbstractSpinBox):
            continue  # the box has the name of its field
        heard = QAccessible.queryAccessibleInterface(widget)
        name, description = heard.text(_NAME), heard.text(_DESCRIPTION)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not name.strip():
            found.append(f"{name_of(widget)} has no name")
        found += [f"{name_of(widget)} says “{words}”" for words in (name, description)
                  if words.startswith("<")]  # fmt: skip
    return found


@pytest.mark.parametrize("scene", SCENES)
def test_a_window_says_what_it_has(scene: str, open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    SCENES[scene](window, qtbot)
    settle(window, qtbot)
    assert "\n".join(_faults(window)) == ""


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_what_it_has(name: str, open_window: Windows, qtbot: QtBot) -> None:
    window = open_window()
    found: list[list[str]] = []

    def listen() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert isinstance(dialog, QDialog)
        try:
            found.append([] if dialog.windowTitle() or dialog.accessibleName() else ["no title"])
            found[-1] += _faults(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(50, listen)
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: bool(found))
    assert "\n".join(found[0]) == ""

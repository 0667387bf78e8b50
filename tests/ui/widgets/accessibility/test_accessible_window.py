"""A window or dialog as a screen reader is told of it, with what is open above it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.accessibility.accessible_window import AccessibleWindow

Kind = Callable[[], QMainWindow | QDialog]
_AT = QPoint(20, 20)


def _shown(qtbot: QtBot, kind: Kind) -> tuple[QMainWindow | QDialog, AccessibleWindow]:
    """Return a window with a field on the screen, and what is told of it."""
    window = kind()
    QLineEdit(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window, AccessibleWindow(window)


def _inside(told: AccessibleWindow) -> list[object]:
    """Return what is in a window; each of it knows its place."""
    children = [told.child(place) for place in range(told.childCount())]
    assert [told.indexOfChild(each) for each in children] == list(range(len(children)))
    assert told.child(len(children)) is None
    return [each.object() for each in children]


@pytest.mark.parametrize("kind", [QMainWindow, QDialog])
def test_what_is_open_above_a_window_is_its_last_part(qtbot: QtBot, kind: Kind) -> None:
    window, told = _shown(qtbot, kind)
    role = QAccessible.Role
    assert told.role() == (role.Dialog if isinstance(window, QDialog) else role.Window)
    before = _inside(told)
    menu = QMenu(window)
    inner = QMenu("More", menu)
    menu.addMenu(inner)
    inner.addAction("Inner")
    menu.popup(_AT)
    assert _inside(told) == [*before, menu]
    inner.popup(_AT)
    assert QApplication.activePopupWidget() is inner
    assert _inside(told) == [*before, menu]
    inner.close()
    menu.close()
    assert [each for each in _inside(told) if each is not menu] == before


def test_a_list_of_commands_that_pops_up_is_in_its_window(qtbot: QtBot) -> None:
    window, told = _shown(qtbot, QMainWindow)
    before = _inside(told)
    palette = QDialog(window, Qt.WindowType.Popup)
    palette.show()
    assert QApplication.activePopupWidget() is palette
    assert _inside(told) == [*before, palette]
    palette.close()


def test_a_menu_of_another_window_or_of_a_button_is_not(qtbot: QtBot) -> None:
    window, told = _shown(qtbot, QMainWindow)
    _other, told_other = _shown(qtbot, QDialog)
    button, menu = QToolButton(window), QMenu(window)
    menu.addAction("One")
    before, before_other = _inside(told), _inside(told_other)
    menu.popup(_AT)
    assert _inside(told) == [*before, menu]
    assert _inside(told_other) == before_other
    menu.close()
    button.setMenu(menu)
    menu.popup(_AT)
    assert _inside(told) == before
    menu.close()

"""Buttons that open menus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.buttons.menu_button import MenuButton
from briefing_app.ui.window.main_window import MainWindow


def _is_under_mouse(button: QToolButton, cursor: QPoint) -> bool:
    """Open the menu of a button by mouse, close it with the mouse elsewhere, and look."""
    menu = button.menu()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    QCursor.setPos(cursor)
    menu.close()
    return button.underMouse()


def test_a_button_does_not_look_pointed_at_after_its_menu(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = MenuButton("Order", parent)
    button.shown_menu.addAction("As written")
    with qtbot.waitExposed(parent):
        parent.show()
    assert not _is_under_mouse(button, button.mapToGlobal(QPoint(-50, -50)))
    assert _is_under_mouse(button, button.mapToGlobal(button.rect().center()))


def test_the_menus_at_the_top_do_not_either(window: MainWindow) -> None:
    buttons = [each for each in window.findChildren(QToolButton)
               if each.menu() is not None and each.isVisible()]  # fmt: skip
    assert len(buttons) >= 2
    for button in buttons:
        assert not _is_under_mouse(button, window.mapToGlobal(QPoint(300, 600)))


def _opens_by(open_menu: Callable[[], object], button: QToolButton) -> bool:
    """Return whether the menu of a button opens, which lasts until it is closed."""
    seen: list[bool] = []

    def look() -> None:
        seen.append(button.menu().isVisible())
        button.menu().close()

    QTimer.singleShot(0, look)
    open_menu()
    return seen == [True] and not button.isDown()


def test_keys_mouse_and_screen_readers_open_the_menus(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.comparison.build()
    buttons = [each for each in window.findChildren(QToolButton)
               if each.menu() is not None and each.isVisible()]  # fmt: skip
    assert len(buttons) >= 5
    for button in buttons:
        actions = QAccessible.queryAccessibleInterface(button).actionInterface()
        for name in (actions.showMenuAction(), actions.pressAction()):
            assert _opens_by(partial(actions.doAction, name), button)
        left, space = Qt.MouseButton.LeftButton, Qt.Key.Key_Space
        assert _opens_by(partial(qtbot.mousePress, button, left), button)
        qtbot.mouseRelease(button, left)  # else it is held in the tests that follow
        assert _opens_by(partial(qtbot.keyClick, button, space), button)

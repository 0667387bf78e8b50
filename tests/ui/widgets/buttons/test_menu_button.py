"""Buttons that open menus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.buttons.menu_button import MenuButton
from briefing_app.ui.widgets.buttons.window_menu import WindowMenu
from briefing_app.ui.window.main_window import MainWindow

Told = tuple[bool, list[QObject]]
"""Whether a button is expanded, and what is inside it."""


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


def _told_while_open(open_menu: Callable[[], object], button: QToolButton, qtbot: QtBot) -> Told:
    """Open the menu of a button; return what a screen reader sees of the button until it closes."""
    menu, seen = button.menu(), list[Told]()

    def look() -> None:
        told = QAccessible.queryAccessibleInterface(button)
        inside = [told.child(place) for place in range(told.childCount())]
        assert [told.indexOfChild(each) for each in inside] == [0]
        seen.append((told.state().expanded, [each.object() for each in inside]))
        menu.close()

    once = Qt.ConnectionType.SingleShotConnection
    menu.aboutToShow.connect(partial(QTimer.singleShot, 0, look), once)
    open_menu()
    qtbot.waitUntil(lambda: bool(seen))
    assert not button.isDown()
    return seen[0]


def test_keys_mouse_and_screen_readers_open_the_menus(window: MainWindow, qtbot: QtBot) -> None:
    window.panes.comparison.build()
    buttons = [each for each in window.findChildren(QToolButton)
               if each.menu() is not None and each.isVisible()]  # fmt: skip
    assert len(buttons) >= 5
    left, space = Qt.MouseButton.LeftButton, Qt.Key.Key_Space
    for button in buttons:
        told = QAccessible.queryAccessibleInterface(button)
        assert told.role() == QAccessible.Role.ButtonMenu
        actions = told.actionInterface()
        for open_menu in (
            partial(actions.doAction, actions.showMenuAction()),
            partial(qtbot.mousePress, button, left),
            partial(qtbot.keyClick, button, space),
        ):
            assert _told_while_open(open_menu, button, qtbot) == (True, [button.menu()])
        qtbot.mouseRelease(button, left)  # else it is held in the tests that follow
        assert not told.childCount()
        assert not told.state().expanded
        menu = QAccessible.queryAccessibleInterface(button.menu())
        assert menu.text(QAccessible.Text.Name)


def test_a_screen_reader_is_not_kept_waiting_by_a_menu(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = MenuButton("Order", parent)
    button.shown_menu.addAction("As written")
    with qtbot.waitExposed(parent):
        parent.show()
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.showMenuAction())
    assert not button.shown_menu.isVisible()
    button.shown_menu.aboutToShow.connect(
        button.shown_menu.close, Qt.ConnectionType.QueuedConnection
    )
    qtbot.waitSignal(button.shown_menu.aboutToHide).wait()
    actions.doAction(actions.setFocusAction())
    assert parent.focusWidget() is button


def test_a_menu_closes_when_a_screen_reader_has_pressed_a_line_of_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    outer = WindowMenu(parent)
    inner = WindowMenu(outer, "Theme")
    outer.addMenu(inner)
    inner.addAction("Dark")
    with qtbot.waitExposed(parent):
        parent.show()
    for menu in (outer, inner):
        menu.popup(parent.mapToGlobal(QPoint(0, 0)))
    line = QAccessible.queryAccessibleInterface(inner).child(0).actionInterface()
    with qtbot.waitSignal(inner.actions()[0].triggered):
        line.doAction(line.pressAction())
    assert not inner.isVisible()
    assert not outer.isVisible()

"""Buttons that open menus."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QCursor,
)
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QToolButton, QWidget
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


@pytest.mark.parametrize(("pressed", "begins"), [(False, True), (True, False)])
def test_a_menu_that_keys_open_begins_at_its_first_line(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pressed: bool, begins: bool
) -> None:
    buttons = Qt.MouseButton.RightButton if pressed else Qt.MouseButton.NoButton
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: buttons))
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitExposed(parent):
        parent.show()
    menu = WindowMenu(parent, "Order")
    off, inner, line = menu.addAction("Off"), WindowMenu(menu, "More"), menu.addAction("As written")
    inner.addAction("Within")
    menu.insertMenu(line, inner)
    off.setVisible(False)
    menu.popup(parent.mapToGlobal(QPoint(0, 0)))
    QApplication.processEvents()
    assert menu.activeAction() is (inner.menuAction() if begins else None)
    assert not inner.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is (line if begins else inner.menuAction())
    menu.setActiveAction(line)
    menu.close()
    menu.popup(parent.mapToGlobal(QPoint(0, 0)))
    menu.close()
    QApplication.processEvents()
    assert menu.activeAction() is None


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
        state = told.state()
        assert (state.hasPopup, state.expandable, state.expanded) == (True, True, False)
        menu = QAccessible.queryAccessibleInterface(button.menu())
        assert menu.text(QAccessible.Text.Name)


def test_a_screen_reader_is_not_kept_waiting_by_a_menu(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button, other = MenuButton("Order", parent), QLineEdit(parent)
    button.shown_menu.addAction("As written")
    with qtbot.waitExposed(parent):
        parent.show()
    other.setFocus()
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


def _line(menu: QMenu, place: int = 0) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(menu).child(place)


def _press(line: QAccessibleInterface) -> None:
    actions = line.actionInterface()
    actions.doAction(actions.actionNames()[0])


def test_a_screen_reader_is_not_kept_waiting_by_what_a_line_opens(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu, dialog, seen = WindowMenu(parent), QDialog(parent), list[tuple[bool, bool]]()
    menu.addAction("Print…", dialog.exec)

    def look() -> None:
        seen.append((dialog.isVisible(), menu.isVisible()))
        dialog.reject()

    with qtbot.waitExposed(parent):
        parent.show()
    menu.popup(parent.mapToGlobal(QPoint(0, 0)))
    _press(_line(menu))
    assert not dialog.isVisible()
    QTimer.singleShot(0, look)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(True, False)]


def test_a_line_that_cannot_be_used_does_nothing(qtbot: QtBot) -> None:
    parent, done = QWidget(), list[str]()
    qtbot.addWidget(parent)
    menu = WindowMenu(parent)
    menu.addAction("Redo", partial(done.append, "redo")).setEnabled(False)
    menu.addAction("Undo", partial(done.append, "undo"))
    for place in (0, 1):
        _press(_line(menu, place))
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["undo"]


def test_a_line_is_named_without_its_key_and_tells_it_apart(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = WindowMenu(parent)
    text = QAccessible.Text
    for words, keys, name in (
        ("&CC  very consistent\t1", "", "CC  very consistent"),
        ("R && D", "Ctrl+R", "R & D"),
        ("열기(&O)…", "", "열기…"),
    ):
        action = menu.addAction(words)
        action.setShortcut(keys)
        line = _line(menu, len(menu.actions()) - 1)
        shown = keys or words.partition("\t")[2]
        assert (line.text(text.Name), line.text(text.Accelerator)) == (name, shown)
        actions = line.actionInterface()
        bound = actions.keyBindingsForAction(actions.pressAction())
        assert bound == ([shown] if shown else [])


def test_an_action_in_several_menus_is_a_line_of_the_open_one(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menus, action = [WindowMenu(parent, words) for words in ("Table", "Cell")], QAction("Note…")
    for menu in menus:
        menu.addAction(action)
        _line(menu)
    with qtbot.waitExposed(parent):
        parent.show()
    for menu in menus:
        line = _line(menu)
        assert line.state().invisible
        menu.popup(parent.mapToGlobal(QPoint(0, 0)))
        menu.setActiveAction(action)
        assert line.parent().object() is menu
        assert not line.state().invisible
        assert line.state().focused
        assert menu.geometry().contains(line.rect())
        menu.close()


def test_a_menu_within_a_menu_is_opened_and_closed_by_its_line(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    outer = WindowMenu(parent)
    inner = WindowMenu(outer, "Theme")
    inner.addAction("Dark").setCheckable(True)
    outer.addMenu(inner)
    outer.addSeparator()
    with qtbot.waitExposed(parent):
        parent.show()
    outer.popup(parent.mapToGlobal(QPoint(0, 0)))
    line, separator = _line(outer), _line(outer, 1)
    assert [line.indexOfChild(line.child(place)) for place in range(line.childCount())] == [0]
    for is_open in (True, False):
        _press(line)
        qtbot.waitUntil(lambda shown=is_open: inner.isVisible() is shown)
        assert bool(line.state().expanded) is is_open
    assert _line(inner).state().checkable
    assert separator.role() == QAccessible.Role.Separator
    assert separator.actionInterface().actionNames() == []
    outer.close()


def test_the_menu_of_a_field_is_like_the_others(qtbot: QtBot) -> None:
    field = QLineEdit("some words")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    with qtbot.waitExposed(field):
        field.show()
    menu.popup(field.mapToGlobal(QPoint(0, 0)))
    names = [_line(menu, place).text(QAccessible.Text.Name) for place in range(len(menu.actions()))]
    assert not any("\t" in each for each in names)
    _press(_line(menu, names.index("Select All")))
    qtbot.waitUntil(field.hasSelectedText)
    assert not menu.isVisible()

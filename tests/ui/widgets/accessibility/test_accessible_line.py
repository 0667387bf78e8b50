"""A line of a menu as a screen reader is told of it, and what it does when it is pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.accessibility.accessible_line import AccessibleLine
from briefing_app.ui.widgets.accessibility.plain_interface import NOTHING

_Role, _Text = QAccessible.Role, QAccessible.Text


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[QMenu]:
    """A menu on the screen, with a line of each kind."""
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("&Open …").setShortcut("Ctrl+O")
    menu.addAction("Save\tF12")
    menu.addSeparator()
    menu.addMenu("&More").addAction("Inner")
    menu.addAction("Off").setEnabled(False)
    menu.addAction("Hidden").setVisible(False)
    ticked = menu.addAction("Ticked")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addAction("Empty").setCheckable(True)
    menu.popup(QPoint(20, 20))
    yield menu
    menu.close()


def _lines(menu: QMenu) -> list[AccessibleLine]:
    return [AccessibleLine(action) for action in menu.actions()]


def test_each_line_has_its_name_keys_and_role(menu: QMenu) -> None:
    told = [(line.text(_Text.Name), line.text(_Text.Accelerator)) for line in _lines(menu)]
    assert told == [
        ("Open …", "Ctrl+O"), ("Save", "F12"), ("", ""), ("More", ""), ("Off", ""),
        ("Hidden", ""), ("Ticked", ""), ("Empty", ""),
    ]  # fmt: skip
    for line in _lines(menu):
        separates = line.action.isSeparator()
        assert line.role() == (_Role.Separator if separates else _Role.MenuItem)
        assert line.text(_Text.Description) == ""


def test_each_line_says_its_state(menu: QMenu) -> None:
    names = ("invisible", "disabled", "focusable", "checkable", "checked", "hasPopup", "expandable")
    told = {}
    for line in _lines(menu):
        state = line.state()
        told[line.text(_Text.Name)] = {name for name in names if getattr(state, name)}
        assert not state.focused
        assert not state.expanded
    assert told == {
        "Open …": {"focusable"}, "Save": {"focusable"}, "": {"disabled"},
        "More": {"focusable", "hasPopup", "expandable"}, "Off": {"focusable", "disabled"},
        "Hidden": {"focusable", "disabled", "invisible"}, "Empty": {"focusable", "checkable"},
        "Ticked": {"focusable", "checkable", "checked"},
    }  # fmt: skip


def test_the_line_with_the_keys_says_so_and_no_other(menu: QMenu) -> None:
    lines = _lines(menu)
    menu.setActiveAction(lines[1].action)
    assert [line.state().focused for line in lines] == [n == 1 for n in range(len(lines))]
    menu.close()
    assert all(line.state().invisible for line in lines)


def test_a_line_is_where_it_is_on_the_screen_and_in_its_menu(menu: QMenu) -> None:
    heights = []
    for line in _lines(menu):
        if line.action.isVisible():
            area = line.rect()
            inside = QPoint(area.center() - menu.mapToGlobal(QPoint()))
            assert menu.actionAt(inside) is line.action
            heights.append(area.height())
        assert line.window() is menu.windowHandle()
        assert line.parent().object() is menu
        assert line.object() is line.action
        assert line.isValid()
        assert line.childAt(area.x(), area.y()) is None
    assert min(heights) > 0


def test_only_a_line_that_opens_a_menu_has_something_inside(menu: QMenu) -> None:
    for line in _lines(menu):
        inner = line.action.menu()
        own = QAccessible.queryAccessibleInterface(inner or menu)
        assert line.childCount() == int(inner is not None)
        assert line.indexOfChild(own) == (0 if inner is not None else -1)
        assert line.child(1) is None
        assert (line.child(0) is None) == (inner is None)
        if inner is not None:
            assert line.child(0).object() is inner


def test_what_can_be_done_with_a_line_is_said(menu: QMenu) -> None:
    for line in _lines(menu):
        does = line._press
        expected = [does.pressAction()] if line.action.menu() is None else [does.showMenuAction()]
        assert does.actionNames() == ([] if line.action.isSeparator() else expected)
        keys = line.text(_Text.Accelerator)
        assert does.keyBindingsForAction(does.pressAction()) == ([keys] if keys else [])
        kinds = QAccessible.InterfaceType
        assert int(line.interface_cast(kinds.ActionInterface)) != 0
        assert int(line.interface_cast(kinds.TextInterface)) == int(NOTHING)


def test_a_line_does_what_it_says_after_its_menus_have_closed(menu: QMenu) -> None:
    lines = {line.text(_Text.Name): line for line in _lines(menu)}
    done: list[tuple[str, bool]] = []
    inner = lines["More"].inner
    assert inner is not None
    for action in (*menu.actions(), *inner.actions()):
        action.triggered.connect(
            lambda _on, action=action: done.append((action.text(), menu.isVisible()))
        )
    lines["Off"]._press.doAction("Press")
    QApplication.processEvents()
    assert (done, menu.isVisible()) == ([], True)
    lines["More"]._press.doAction("ShowMenu")
    assert not inner.isVisible()
    QApplication.processEvents()
    assert inner.isVisible()
    assert lines["More"].state().expanded
    lines["More"].press()
    assert not inner.isVisible()
    lines["More"].press()
    AccessibleLine(inner.actions()[0])._press.doAction("Press")
    assert done == []
    QApplication.processEvents()
    assert done == [("Inner", False)]
    assert not inner.isVisible()


def test_a_line_in_two_menus_is_in_the_one_that_is_open(menu: QMenu, qtbot: QtBot) -> None:
    other = QMenu()
    qtbot.addWidget(other)
    for action in menu.actions():
        other.addAction(action)
    line = AccessibleLine(menu.actions()[0])
    assert line.parent().object() is menu
    menu.close()
    other.popup(QPoint(300, 20))
    assert line.parent().object() is other
    assert line.rect().x() >= 300
    other.close()


def test_an_action_that_left_its_menu_is_nowhere(menu: QMenu, qtbot: QtBot) -> None:
    action = menu.actions()[0]
    line, done = AccessibleLine(action), []
    action.triggered.connect(done.append)
    menu.removeAction(action)
    line.press()
    assert done == []
    assert line.window() is line.parent() is None
    assert line.rect() == QRect()
    state = line.state()
    assert state.invisible
    assert not state.focused

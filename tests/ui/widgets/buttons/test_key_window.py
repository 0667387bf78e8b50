"""The windows whose buttons are pressed with Return, and what opens above them."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.session import Session
from briefing_app.ui.shelf.shelf_window import ShelfWindow
from briefing_app.ui.widgets.buttons.key_window import KeyWindow
from briefing_app.ui.widgets.dialogs.dialog import Dialog
from briefing_app.ui.window.main_window import MainWindow


def test_return_presses_the_button_that_has_the_keys(qtbot: QtBot) -> None:
    assert issubclass(MainWindow, KeyWindow)
    assert issubclass(ShelfWindow, KeyWindow)
    for button in (QPushButton("Add"), QToolButton()):
        window = KeyWindow()
        qtbot.addWidget(window)
        window.setCentralWidget(button)
        with qtbot.waitActive(window):
            window.show()
        button.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with qtbot.waitSignal(button.clicked):
                qtbot.keyClick(button, key)
        qtbot.keyClick(button, Qt.Key.Key_F24)


def _last_part(window: MainWindow) -> QObject:
    """Return the last of what a screen reader finds in a window, which knows its place."""
    told = QAccessible.queryAccessibleInterface(window)
    assert told.role() == QAccessible.Role.Window
    parts = [told.child(place) for place in range(told.childCount())]
    assert [told.indexOfChild(each) for each in parts] == list(range(len(parts)))
    assert told.child(len(parts)) is None
    return parts[-1].object()


def _popup() -> QWidget:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def test_the_menu_of_a_place_is_opened_by_keys_and_told_while_it_is_open(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.panes.comparison.build()
    view = window.panes.comparison.view
    assert view is not None
    places = {window.panes.reader: "Note…", view.table: "Bookmark",
              window.panes.sidebar._tree: "Fold all"}  # fmt: skip
    before = _last_part(window)
    for widget, wanted in places.items():
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = _popup()
        assert isinstance(menu, QMenu)
        assert wanted in [each.text().replace("&", "") for each in menu.actions()]
        assert menu.accessibleName() == widget.accessibleName() != ""
        assert _last_part(window) is menu
        menu.close()
        assert _last_part(window) is before


def test_the_list_of_commands_is_told_while_it_is_open(window: MainWindow) -> None:
    before = _last_part(window)
    window.actions_by_name["palette"].trigger()
    palette = _popup()
    assert _last_part(window) is palette
    palette.close()
    assert _last_part(window) is before


def test_the_menu_of_a_button_is_told_in_the_button_alone(window: MainWindow) -> None:
    before, menu = _last_part(window), window.parts.header.menu_button.menu()
    menu.popup(window.pos())
    assert _last_part(window) is before
    menu.close()


def test_the_menu_of_a_field_is_told_in_its_dialog(session: Session, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(session, "name", "Title", parent, QSize(300, 100))
    line = QLineEdit(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    line.setFocus()
    told = QAccessible.queryAccessibleInterface(dialog)
    assert told.role() == QAccessible.Role.Dialog
    assert told.text(QAccessible.Text.Name) == "Title"
    assert told.childCount() == 1
    qtbot.keyClick(line, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = _popup()
    assert isinstance(menu, QMenu)
    assert told.child(1).object() is menu
    menu.close()
    assert told.childCount() == 1
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_where_nothing_has_the_keys_there_is_no_menu(qtbot: QtBot) -> None:
    window = KeyWindow()
    qtbot.addWidget(window)
    window.open_context_menu()
    assert QApplication.activePopupWidget() is None

"""Borders between panes."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from briefing_app.ui.panels import PANELS
from briefing_app.ui.widgets.layout.split import Split
from briefing_app.ui.window.main_window import MainWindow


def test_every_border_of_the_window_has_a_name(window: MainWindow) -> None:
    for panel in PANELS:
        window.session.show_panel(panel.name)
    assert all(isinstance(each, Split) for each in window.findChildren(QSplitter))
    borders = window.findChildren(QSplitterHandle)
    assert len(borders) > 8
    for each in borders:
        told = QAccessible.queryAccessibleInterface(each)
        assert told.text(QAccessible.Text.Name) == "Border between panes"

"""The order in which Tab goes through a window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing_app.ui.widgets.layout.tab_order import as_laid_out, order_tabs, tab_stops


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with three rows of three fields."""
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    for _ in range(3):
        row = QWidget()
        rows.addWidget(row)
        fields = QHBoxLayout(row)
        for _ in range(3):
            fields.addWidget(QLineEdit())
    return window


def test_parts_are_gone_through_in_their_order(window: QWidget) -> None:
    first, second, third = (window.layout().itemAt(place).widget() for place in range(3))
    before = [tab_stops(each) for each in (second, first, third)]
    assert [len(each) for each in before] == [3, 3, 3]
    order_tabs((second, first, third))
    found = tab_stops(window)
    start = found.index(before[0][0])  # it is a circle
    assert [*found[start:], *found[:start]] == [each for row in before for each in row]


def test_what_is_made_in_another_order_is_gone_through_as_laid_out(qtbot: QtBot) -> None:
    """Columns within rows, and what scrolls, are in their place."""
    window, last, above, scrolled = QWidget(), QLineEdit(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    inside = QWidget()
    QVBoxLayout(inside).addWidget(scrolled)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    rows, row = QVBoxLayout(window), QHBoxLayout()
    row.addWidget(above)
    row.addStretch(1)
    row.addWidget(area)
    rows.addLayout(row)
    rows.addWidget(last)
    order_tabs(as_laid_out(window))
    assert tab_stops(window) == [above, scrolled, last]


def test_what_is_deleted_takes_nothing_along(qtbot: QtBot) -> None:
    window, field, text = QWidget(), QLineEdit(), QPlainTextEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(text)
    inside = text.verticalScrollBar(), text.viewport(), text.document()
    assert tab_stops(window) == [field, text]
    field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in (window, text, *inside) if not Shiboken.isValid(each)] == []
    text.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert Shiboken.isValid(window)

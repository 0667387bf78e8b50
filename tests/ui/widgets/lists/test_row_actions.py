"""What a row of a list does when it is clicked, or has the keys and Enter is pressed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProxyStyle,
    QStyle,
)
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.lists import row_actions
from briefing_app.ui.widgets.lists.row_actions import act_on_rows


class _OnClick(QProxyStyle):
    """The style of a desktop that activates what is clicked."""

    def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:  # noqa: N802
        on_click = hint == QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick
        return int(on_click) or super().styleHint(hint, *rest)  # type: ignore[call-overload]


class _Desktop:
    """The hints of the same desktop."""

    @staticmethod
    def styleHints() -> "type[_Desktop]":  # noqa: N802
        return _Desktop

    @staticmethod
    def singleClickActivation() -> bool:  # noqa: N802
        return True


def _words() -> QListView:
    view = QListView()
    view.setModel(QStringListModel(["One", "Two"], view))
    return view


def _items() -> QListWidget:
    view = QListWidget()
    view.addItems(["One", "Two"])
    return view


@pytest.mark.parametrize("make", [_words, _items])
@pytest.mark.parametrize("on_click", [False, True])
def test_a_row_acts_once(
    make: Callable[[], QAbstractItemView],
    *,
    on_click: bool,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = make()
    qtbot.addWidget(view)
    style = _OnClick("Fusion")
    if on_click:
        view.setStyle(style)
        monkeypatch.setattr(row_actions, "QGuiApplication", _Desktop)
    acted: list[object] = []
    act_on_rows(view, acted.append)
    with qtbot.waitActive(view):
        view.show()
    second = view.model().index(1, 0)
    place = view.visualRect(second).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    told = [each.text() if isinstance(each, QListWidgetItem) else each.data() for each in acted]
    assert told == ["Two", "Two"]

"""The three menus of the bar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.ui.comparison.comparison_menus import TickMenu
from briefing_app.ui.session import Session
from tests.ui.comparison.conftest import Host, Show, entries_of, rows_of, view_of

_KEY = Qt.Key


def _opened(menu: object, qtbot: QtBot) -> TickMenu:
    assert isinstance(menu, TickMenu)
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(menu.isVisible)
    return menu


def _click(menu: TickMenu, entry: QAction) -> None:
    QTest.mouseMove(menu, menu.actionGeometry(entry).center())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())


def test_rows_are_ticked_one_after_another_in_one_opening(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = view_of(show(sample))
    entries = entries_of(view.bar.show_button, "Rows")
    menu = _opened(entries["Likelihood"].parent(), qtbot)
    _click(menu, entries["Likelihood"])
    _click(menu, entries["Confidence"])
    assert menu.isVisible()
    assert session.table.hidden_rows == {"likelihood", "confidence"}
    assert not entries["Likelihood"].isChecked()
    menu.setActiveAction(entries["Who says so"])
    qtbot.keyClick(menu, _KEY.Key_Space)
    assert menu.isVisible()
    assert "who" not in [row.ref for row in rows_of(view)]
    qtbot.keyClick(menu, _KEY.Key_Escape)
    assert not menu.isVisible()


def test_a_screen_reader_hears_what_a_tick_has_done(
    qtbot: QtBot, show: Show, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.comparison.comparison_menus.announce_tick",
        lambda _menu, name, *, ticked: said.append(f"{name} {ticked}"),
    )
    view = view_of(show(sample))
    entries = entries_of(view.bar.show_button, "Columns")
    menu = _opened(entries["The economy"].parent(), qtbot)
    for _ in range(2):
        _click(menu, entries["The economy"])
    menu.close()
    order = _opened(view.bar.order.ticks, qtbot)
    _click(order, next(each for each in order.actions() if each.isCheckable()))
    assert said == ["The economy False", "The economy True"]


def test_the_last_column_on_show_cannot_be_ticked_off(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = view_of(show(sample))
    entries = entries_of(view.bar.show_button, "Columns")
    menu = _opened(entries["The economy"].parent(), qtbot)
    _click(menu, entries["The economy"])
    _click(menu, entries["China’s support"])
    assert not entries["To avoid war"].isEnabled()
    _click(menu, entries["To avoid war"])
    assert menu.isVisible()
    assert (
        session.table.hidden_motivations == {"m1", "m2"}
        or len(session.table.hidden_motivations) == 2
    )
    menu.close()


def test_to_choose_an_order_closes_the_menu(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = view_of(show(sample))
    menu = _opened(view.bar.order.ticks, qtbot)
    _click(
        menu,
        next(each for each in menu.actions() if each.text().replace("&", "") == "Oldest first"),
    )
    assert session.table.order == "date"
    assert not menu.isVisible()
    assert view.bar.order.text() == "Order: oldest first"


def test_menus_close_after_a_screen_reader_has_chosen_but_not_after_a_tick(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = view_of(show(sample))
    view.table.go((0, 0))
    for button, name, closes in (
        (view.bar.try_button, "Selection", True), (view.bar.show_button, "Columns", False),
    ):  # fmt: skip
        outer = _opened(button.ticks, qtbot)
        inner = entries_of(button)[name].menu()
        assert isinstance(inner, QMenu)
        inner.popup(outer.pos())
        line = QAccessible.queryAccessibleInterface(inner).child(0).actionInterface()
        with qtbot.waitSignal(inner.actions()[0].triggered):
            line.doAction(line.pressAction())
        assert (outer.isHidden(), inner.isHidden()) == (closes, closes)
        inner.close()
        outer.close()


def test_a_menu_stays_inside_the_window(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = view_of(show(sample))
    button = view.bar.try_button
    button.ticks.popup(button.mapToGlobal(QPoint(0, button.height())))
    qtbot.waitUntil(button.ticks.isVisible)
    window = view.window()
    right = window.mapToGlobal(QPoint(window.width(), 0)).x()
    assert button.ticks.x() + button.ticks.width() <= right
    button.ticks.close()


def test_only_the_evidence_is_one_step(
    show: Show, session: Session, host: Host, sample: Briefing
) -> None:
    view = view_of(show(sample))
    session.actions["only-evidence"].trigger()
    kinds = [row.kind for row in rows_of(view)]
    assert kinds == ["evidence"] * 3 + ["inconsistency", "weighted", "lead"]
    entry = entries_of(view.bar.show_button)["Only the evidence"]
    assert entry.isChecked()
    assert entry.text().endswith(session.actions["only-evidence"].shortcut().toString())
    kept = session.comparison_to_json()
    entry.trigger()
    assert len(rows_of(view)) == 9
    view = view_of(show(sample._replace(file="again.md"), kept))
    assert len(rows_of(view)) == 6


def test_show_everything_is_offered_while_something_is_hidden(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = view_of(show(sample))
    assert not entries_of(view.bar.show_button)["Show everything"].isEnabled()
    for change in (
        {"filter": "E2"}, {"only_evidence": True}, {"hidden_rows": frozenset({"sums"})},
        {"hidden_motivations": frozenset({"m2"})},
    ):  # fmt: skip
        session.arrangement.change(session.table._replace(**change))  # type: ignore[arg-type]
        everything = entries_of(view.bar.show_button)["Show everything"]
        assert everything.isEnabled()
        everything.trigger()
        assert not session.table.is_partial

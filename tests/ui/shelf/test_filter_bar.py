"""The filters of the shelf: what they offer, tell and mark, and how they stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.shelf.query import Filters
from briefing_app.ui.shelf.filter_bar import FilterBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    around = QWidget()
    qtbot.addWidget(around)
    bar = FilterBar(1.0, around)
    around.resize(1100, 100)
    bar.resize(1000, 40)
    with qtbot.waitExposed(around):
        around.show()
    yield bar
    around.close()


def fields(bar: FilterBar) -> list[QWidget]:
    return [bar.since, bar.until, *bar.boxes.values(), bar.clear_button]


def test_they_stand_in_one_row_or_in_two_if_that_is_too_long(bar: FilterBar) -> None:
    def places() -> list[QPoint]:
        QApplication.processEvents()
        return [each.mapTo(bar, QPoint()) for each in fields(bar)]

    one = places()
    assert [each.x() for each in one] == sorted({each.x() for each in one})
    assert max(each.y() for each in one) < bar.since.height()
    least = bar.minimumSizeHint()
    assert least.height() < bar.height()
    bar.resize(least.width(), 80)
    two = places()
    assert two[0].y() == two[1].y() < min(each.y() for each in two[2:])
    assert two[2].x() < bar.since.width()
    assert all(each.geometry().right() < bar.width() for each in fields(bar))
    bar.resize(1000, 40)
    assert places() == one


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_a_date_has_as_much_room_at_every_zoom(qtbot: QtBot, zoom: float) -> None:
    bar = FilterBar(zoom)
    qtbot.addWidget(bar)
    assert bar.since.maximumWidth() == bar.until.minimumWidth() == round(104 * zoom)


def test_a_date_that_is_none_is_marked_and_does_not_count(bar: FilterBar, qtbot: QtBot) -> None:
    for words, wrong, iso in (
        ("2018", False, "2018"), ("2018-13", True, ""), ("2018-04", False, "2018-04"),
        ("  ", False, ""), ("x", True, ""), ("", False, ""),
    ):  # fmt: skip
        with qtbot.waitSignal(bar.changed, timeout=500, raising=bar.since.text() != words):
            bar.since.setText(words)
        assert bool(bar.since.property("missing")) is wrong, words
        assert not bar.until.property("missing")
        assert bar.filters == Filters(since=iso)
        assert bar.clear_button.isEnabled() is bool(words), words


def test_what_is_chosen_is_told_once_and_cleared_at_once(bar: FilterBar, qtbot: QtBot) -> None:
    told: list[Filters] = []
    bar.changed.connect(lambda: told.append(bar.filters))
    assert not bar.clear_button.isEnabled()
    for kind, box in bar.boxes.items():
        bar.offer({each: [f"One {each}", f"Two {each}"] for each in bar.boxes})
        box.setCurrentIndex(2)
        box.activated.emit(2)
        chosen = Filters()._replace(**{kind: f"Two {kind}"})
        assert told == [chosen]
        assert bar.clear_button.isEnabled()
        bar.clear_button.click()
        assert told == [chosen, Filters()]
        assert not bar.clear_button.isEnabled()
        told.clear()


def test_filters_that_are_shown_are_told_to_nobody(bar: FilterBar, qtbot: QtBot) -> None:
    kept = Filters((), "2018", "x", marking="SECRET", source="W. Brown")
    with qtbot.assertNotEmitted(bar.changed):
        bar.show_filters(kept)
        bar.show_filters(kept)
    assert (bar.since.text(), bar.until.text()) == ("2018", "x")
    assert bar.until.property("missing")
    assert bar.filters == kept._replace(until="")
    assert bar.clear_button.isEnabled()
    box = bar.boxes["marking"]
    assert [box.itemText(each) for each in range(box.count())] == ["Every marking", "SECRET"]
    with qtbot.assertNotEmitted(bar.changed):
        bar.show_filters(Filters())
    assert not bar.clear_button.isEnabled()


def test_what_is_chosen_stays_offered_and_chosen(bar: FilterBar) -> None:
    box = bar.boxes["source"]

    def offered() -> list[str]:
        return [box.itemText(each) for each in range(box.count())]

    bar.show_filters(Filters(source="a"))
    nothing: dict[str, list[str]] = {kind: [] for kind in bar.boxes}
    bar.offer({**nothing, "source": ["A", "b"]})  # type: ignore[arg-type]
    assert offered() == ["Every source", "a", "A", "b"]
    assert box.currentData() == "a"
    bar.offer({**nothing, "source": ["A", "a"]})  # type: ignore[arg-type]
    assert offered() == ["Every source", "A", "a"]
    assert box.currentData() == "a"
    bar.clear()
    bar.offer(nothing)  # type: ignore[arg-type]
    assert offered() == ["Every source"]
    assert box.currentIndex() == 0


def test_tab_walks_them_in_their_order(bar: FilterBar, qtbot: QtBot) -> None:
    with qtbot.waitActive(bar.window()):
        bar.window().activateWindow()
    bar.since.setText("2018")
    bar.since.setFocus()
    for field in fields(bar)[1:]:
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()

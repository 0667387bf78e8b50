"""The rows of the shelf: what they say, how they are grouped, and how they stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from briefing_app.model.shelf.hits import Found, Hit
from briefing_app.model.shelf.query import Filters, parsed
from briefing_app.model.shelf.records import Entry, Head, Passage
from briefing_app.ui.session import Session
from briefing_app.ui.shelf.shelf_rows import (
    ShelfDelegate,
    ShelfModel,
    ShelfRow,
    facts_line,
    shown_date,
)
from briefing_app.ui.shelf.shelf_work import Page, Request

HIT = Hit(Passage("paragraph", 2, "", "A harbour at night."), Found("A ", "harbour", " at night."))


def entry(title: str, date: str = "", newer: str = "", **head: object) -> Entry:
    made = Head(title, date=date)._replace(**head)  # type: ignore[arg-type]
    return Entry(1, f"/shelf/{title}{date}.md", made, newer)


def page(*found: tuple[Entry, tuple[Hit, ...]], after: Entry | None = None) -> Page:
    request = Request(parsed(""), Filters(), dict, after)
    return Page(request, found, len(found))


@pytest.fixture
def model(qapp: object) -> Iterator[ShelfModel]:
    parent = QObject()
    yield ShelfModel(parent)
    del parent


def titles(model: ShelfModel) -> list[str]:
    return [
        f"{'older ' if row.is_older else ''}{row.hit.place if row.hit else row.entry.head.title}"
        for row in model.rows
    ]


def test_what_is_known_of_a_briefing_is_in_one_line() -> None:
    bare = ShelfRow(entry("A"))
    assert bare.facts == ("A.md",), "its name if nothing is known"
    assert bare.spoken == "A, A.md"
    full = ShelfRow(
        entry("A", "2018-04", "2018-05", author="A desk", lead=("One", "Two"), motivations=("M",),
              marking="SECRET")
    )  # fmt: skip
    assert full.facts == ("Newer edition: May 2018", "A desk", "Lead: One and Two", "M")
    assert full.spoken.startswith("A, April 2018, SECRET, Newer edition: May 2018")
    assert ShelfRow(entry("A"), HIT).spoken == "Paragraph 2: A harbour at night."
    assert shown_date("") == ""


def test_editions_are_below_the_newest_with_their_hits(model: ShelfModel) -> None:
    new, old = entry("A", "2019"), entry("A", "2018", newer="2019")
    other, undated = entry("B", "2018"), entry("A")
    model.show_page(page((new, (HIT,)), (other, ()), (old, (HIT,)), (undated, ())), 9)
    assert titles(model) == ["A", "¶ 2", "older A", "older ¶ 2", "B", "A"]
    assert model.last == undated
    model.show_page(page((old, ())), 9)
    assert titles(model) == ["A"], "the newer one is not there"
    model.show_page(page(), 9)
    assert titles(model) == []
    assert model.last is None


def test_further_briefings_are_added_once_till_there_are_no_more(
    model: ShelfModel, qtbot: QtBot
) -> None:
    nowhere = QModelIndex()
    new, old = entry("A", "2019"), entry("A", "2018", newer="2019")
    assert not model.canFetchMore(nowhere)
    model.show_page(page((new, ())), 1)
    assert model.canFetchMore(nowhere)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(nowhere)
    assert not model.canFetchMore(nowhere), "it is asked for once"
    with qtbot.waitSignal(model.rowsInserted) as told:
        model.show_page(page((old, (HIT,)), after=new), 1)
    assert told.args[1:] == [1, 2]
    assert titles(model) == ["A", "older A", "older ¶ 2"]
    assert model.last == old
    assert model.canFetchMore(nowhere)
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.show_page(page(after=old), 1)
    assert not model.canFetchMore(nowhere)
    assert model.last == old
    assert model.rowCount(model.index(0)) == 0
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_rows_are_drawn_from_where_lines_begin(
    direction: Qt.LayoutDirection, model: ShelfModel, session: Session, qtbot: QtBot
) -> None:
    view, theme = QListView(), session.appearance.theme
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ShelfDelegate(session, view))
    view.setLayoutDirection(direction)
    view.resize(600, 300)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other = QLineEdit()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    view.show()
    new = entry("MMMM", "2019", marking="SECRET")
    old = entry("MMMM", "2018", newer="2019", marking="SECRET")
    model.show_page(page((new, (HIT,)), (old, ())), 9)
    view.setCurrentIndex(model.index(1))
    reverse = direction == Qt.LayoutDirection.RightToLeft

    def picture(row: int) -> QImage:
        shown = view.viewport().grab(view.visualRect(model.index(row))).toImage()
        return shown.flipped(Qt.Orientation.Horizontal) if reverse else shown

    def first_ink(row: int) -> int:
        """Return how far from the start the first dark pixel of the title is."""
        shown = picture(row)
        return next(
            x for x in range(shown.width())
            if any(shown.pixelColor(x, y).lightness() < 90 for y in range(6, 24))
        )  # fmt: skip

    heights = [view.visualRect(model.index(row)).height() for row in range(3)]
    assert heights == [50, 24, 50]
    assert 14 <= first_ink(0) <= 20
    assert 34 <= first_ink(2) <= 40, "older ones are further in"
    accent = QColor(theme.accent)
    columns = [x for x in range(12) if picture(1).pixelColor(x, 12) == accent]
    assert columns == [0, 1, 2]
    assert all(picture(0).pixelColor(x, 12) != accent for x in range(12))
    view.setCurrentIndex(model.index(0))
    assert picture(0).pixelColor(300, 4) == QColor(theme.current)
    assert picture(2).pixelColor(300, 4) != QColor(theme.current)
    for has_keys in (False, True):
        if has_keys:
            with qtbot.waitActive(view):
                view.activateWindow()
            view.setFocus()
        framed = [picture(row).pixelColor(300, 3) == QColor(theme.current_text) for row in (0, 2)]
        assert framed == [has_keys, False]
    wide = picture(2)
    inked = [x for x in range(wide.width()) if wide.pixelColor(x, 16).lightness() < 150]
    assert max(inked) > wide.width() - 60, "date and marking are at the end"


def test_facts_in_arabic_stand_in_the_order_of_an_english_line() -> None:
    facts = ("A desk", "Lead: الردع", "الهيبة · المساومة")
    words = facts_line(facts, from_right=False)
    layout = QTextLayout(words)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    lead, other = (
        max(run.boundingRect().right() for run in layout.glyphRuns(words.index(name), len(name)))
        for name in ("الردع", "الهيبة")
    )
    assert lead < other

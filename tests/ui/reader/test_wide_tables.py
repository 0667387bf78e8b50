"""Tables that need more room than the column of the text."""

from collections.abc import Generator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node
from briefing_app.ui.reader.document.table_widths import Columns, measure
from briefing_app.ui.reader.document.text_geometry import line_top
from briefing_app.ui.reader.document.text_index import TableFit
from briefing_app.ui.reader.document.typography import BLEED, Typography
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n

LIGHT = Appearance(load_theme("light"))
SENTENCE = "Announcement of a delivery that nobody at the harbour had expected"
PROSE = "One reading puts the weak economy first, on this account, and trade after it. " * 4


def table(columns: int, rows: int = 4) -> Node:
    """Return a table in which numbers, dates and sentences alternate."""
    kinds = ("10482", SENTENCE, "2018-03-03", "unconfirmed")
    head = n("row", *(n("cell", f"Count {k}") for k in range(columns)), header=True)
    body = [n("row", *(n("cell", kinds[k % 4]) for k in range(columns))) for _ in range(rows)]
    return n("table", head, *body, alignments=())


def briefing(*blocks: Node) -> Briefing:
    return Briefing("t.md", "t.md", "Tables", blocks)


def text(count: int, first: int = 1) -> list[Node]:
    return [n("paragraph", PROSE, number=first + k) for k in range(count)]


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> ReadingPane:
    pane = ReadingPane(session)
    qtbot.addWidget(pane)
    pane.resize(1030, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def cells(pane: ReadingPane, number: int = 0) -> list[QTextBlock]:
    at = QTextCursor(pane.document())
    at.setPosition(pane._text_index.tables[number].position)
    found = at.currentTable()
    return [
        found.cellAt(row, column).firstCursorPosition().block()
        for row in range(found.rows())
        for column in range(found.columns())
    ]


def broken_words(pane: ReadingPane, number: int = 0) -> list[str]:
    """Return the cells of a table in which a line ends inside a word or a number."""
    return [
        block.text()
        for block in cells(pane, number)
        for line in range(1, block.layout().lineCount())
        if not block.text()[block.layout().lineAt(line).textStart() - 1].isspace()
    ]


def edges(pane: ReadingPane, number: int = 0) -> tuple[int, int]:
    """Return the left and the right edge of a table in the pane, in pixels."""
    fit, typography = pane._text_index.tables[number], pane._typography
    assert typography is not None
    left = pane.viewport().x() + typography.edge + fit.begin
    return left, left + sum(fit.widths)


def room(pane: ReadingPane) -> int:
    return pane.width() - pane.verticalScrollBar().width()


@pytest.mark.parametrize("width", [1900, 1030, 650, 400])
@pytest.mark.parametrize("columns", [2, 7, 9, 20])
def test_no_word_and_no_number_of_a_table_is_broken(
    pane: ReadingPane, columns: int, width: int
) -> None:
    pane.show_briefing(briefing(*text(1), table(columns)), LIGHT)
    pane.finish()
    pane.resize(width, 600)
    assert broken_words(pane) == []
    assert pane.horizontalScrollBar().maximum() == 0


def test_words_of_every_look_and_script_keep_whole(pane: ReadingPane) -> None:
    words = (
        n("cell", n("strong", n("text", text="104")), "82", n("strong", n("text", text="77,001"))),
        n("cell", n("code", text="FERRY-0303.lock")),
        n("cell", "10 482 007"),
        n("cell", "Bundesverwaltungsgerichtsentscheidung"),
        n("cell", "tonnes", n("footnote_reference", note="f", number=12)),
        n("cell", n("link", "unconfirmed", target="x", scope="internal")),
        n("cell", n("citation", text="[@a]", target="source", ref="a", label="117")),
        n("cell", "10482"), n("cell", "السنة"), n("cell", "ferry"),
        n("cell", "first", n("line_break"), "second"),
    )  # fmt: skip
    pane.show_briefing(briefing(n("table", n("row", *words), alignments=())), LIGHT)
    pane.finish()
    assert broken_words(pane) == []
    assert cells(pane)[2].layout().lineCount() == 1
    assert cells(pane)[10].layout().lineCount() == 2


def test_what_may_be_broken_does_not_make_a_table_wide(pane: ReadingPane) -> None:
    for words in ("https://example.org/" + "folder/" * 40, "港は静かであった" * 40):
        pane.show_briefing(briefing(n("table", n("row", n("cell", words)), alignments=())), LIGHT)
        pane.finish()
        assert pane._text_index.tables[0].begin == 0
        assert sum(pane._text_index.tables[0].widths) == pane._typography.room  # type: ignore[union-attr]
        assert cells(pane)[0].layout().lineCount() > 1


def test_a_table_takes_the_room_beside_the_text_before_it_moves(pane: ReadingPane) -> None:
    pane.show_briefing(briefing(table(2), table(10), table(11), table(20)), LIGHT)
    pane.finish()
    typography = pane._typography
    assert typography is not None
    column = pane.viewport().x() + typography.edge
    assert edges(pane, 0) == (column, column + typography.room)
    left, right = edges(pane, 1)
    assert 0 < left <= column
    assert column + typography.room < right <= room(pane)
    for number in (2, 3):
        left, right = edges(pane, number)
        assert left < column
    assert right > room(pane)
    assert left > 0


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_text_moves_sideways_only_for_a_table_in_sight(
    qtbot: QtBot, pane: ReadingPane, way: Qt.LayoutDirection
) -> None:
    pane.setLayoutDirection(way)

    def wheel(turn: QPoint, modifier: Qt.KeyboardModifier) -> QWheelEvent:
        return QWheelEvent(
            QPointF(500, 300), QPointF(500, 300), QPoint(), turn,
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip

    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    pane.show_briefing(briefing(table(20, 2), *text(30), table(20, 2)), LIGHT)
    pane.finish()
    pane.setFocus()
    bar = pane.sideways
    assert bar.isVisible()
    upright = pane.verticalScrollBar()
    corner = upright.mapTo(pane, QPoint())
    assert not bar.geometry().intersects(QRect(corner, upright.size()))
    left, right = edges(pane)
    assert 0 < left < 40
    QApplication.sendEvent(pane.viewport(), wheel(QPoint(0, -120), shift))
    assert edges(pane)[0] == left - 120
    QApplication.sendEvent(pane.viewport(), wheel(QPoint(120, 0), none))
    assert edges(pane)[0] == left
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert edges(pane)[0] < left
    bar.setValue(bar.maximum())
    assert right - left > room(pane) > edges(pane)[1]
    top = pane.verticalScrollBar().value()
    QApplication.sendEvent(pane.viewport(), wheel(QPoint(0, -120), none))
    assert pane.verticalScrollBar().value() > top
    pane.go_to(Target("paragraph", "10"))
    assert not bar.isVisible()
    assert edges(pane) == (left, right)
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert edges(pane) == (left, right)


def test_what_is_gone_to_in_a_wide_table_comes_into_sight(pane: ReadingPane) -> None:
    pane.show_briefing(briefing(*text(3), table(20), *text(10, 4)), LIGHT)
    pane.finish()
    far = cells(pane)[37].position()
    pane.show_hit(far)
    cursor = pane.textCursor()
    cursor.setPosition(far)
    place = pane.viewport().mapTo(pane, pane.cursorRect(cursor).center())
    assert pane.rect().contains(place)
    pane.show_hit(0)
    assert pane.sideways.value() == 0


def test_tab_brings_a_link_of_a_wide_table_into_sight(qtbot: QtBot, pane: ReadingPane) -> None:
    link = n("cell", n("link", "far", target="x", scope="internal"))
    row = n("row", *(n("cell", SENTENCE) for _ in range(19)), link)
    pane.show_briefing(briefing(n("table", row, alignments=())), LIGHT)
    pane.finish()
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.textCursor().selectedText() == "far"
    place = pane.viewport().mapTo(pane, pane.cursorRect().center())
    assert pane.rect().contains(place)
    pane.set_caret(True)
    qtbot.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pane.sideways.value() == 0


def test_another_width_of_the_pane_keeps_the_place(pane: ReadingPane) -> None:
    pane.show_briefing(briefing(*text(10), table(9, 40), *text(30, 11)), LIGHT)
    pane.finish()
    pane.go_to(Target("paragraph", "20"))
    place = pane.place()
    for width in (1900, 1030, 700, 1200):
        pane.resize(width, 600)
        assert pane.place().paragraph == place.paragraph
        assert pane.place().offset == pytest.approx(place.offset, abs=0.1)
        assert edges(pane)[1] - edges(pane)[0] >= pane._typography.room  # type: ignore[union-attr]


def test_another_width_of_the_pane_lays_its_tables_out_anew(pane: ReadingPane) -> None:
    pane.show_briefing(briefing(table(9), *text(1)), LIGHT)
    pane.finish()
    for width in (1030, 700, 1200):
        pane.resize(width, 600)
        at = QTextCursor(pane.document())
        at.setPosition(pane._text_index.tables[0].position)
        laid = pane.document().documentLayout().frameBoundingRect(at.currentTable())
        fit = pane._text_index.tables[0]
        assert laid.width() == pytest.approx(BLEED + fit.begin + sum(fit.widths), abs=0.1), width


def test_a_table_in_a_list_and_a_callout_keeps_its_words(pane: ReadingPane) -> None:
    item = n("item", n("paragraph", "one"), table(7))
    pane.show_briefing(
        briefing(n("bullet_list", item, tight=True), n("callout", table(9), variant="note")), LIGHT
    )
    pane.finish()
    for width in (1030, 420):
        pane.resize(width, 600)
        assert broken_words(pane, 0) == broken_words(pane, 1) == []


def test_a_table_from_right_to_left_grows_and_moves_to_the_left(
    qtbot: QtBot, pane: ReadingPane
) -> None:
    row = n("row", *(n("cell", "المرفأ والعبارة والإعلان") for _ in range(20)))
    blocks = (n("table", row, alignments=()), n("paragraph", "نص", number=1))
    for count, hidden in ((6, False), (20, True)):
        part = n("table", n("row", *row.children[:count]), alignments=())
        pane.show_briefing(briefing(part, *blocks[1:])._replace(lang="ar"), LIGHT)
        pane.finish()
        typography = pane._typography
        assert typography is not None
        column_right = pane.viewport().x() + typography.edge + typography.room
        left, right = edges(pane)
        assert column_right <= right <= room(pane)
        assert (left < 0) == hidden == pane.sideways.isVisible()
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert edges(pane)[0] > left
    pane.sideways.setValue(pane.sideways.minimum())
    assert edges(pane)[0] > 0


def test_every_row_of_a_long_table_is_measured(pane: ReadingPane) -> None:
    rows = [n("row", n("cell", "1"), n("cell", SENTENCE), n("cell", SENTENCE)) for _ in range(500)]
    rows.append(n("row", n("cell", "1234567890"), n("cell", "x"), n("cell", "y")))
    pane.show_briefing(briefing(n("table", *rows, alignments=())), LIGHT)
    pane.finish()
    last = len(pane._text_index.tables) - 1
    assert last > 1
    assert broken_words(pane, last) == []


def columns() -> st.SearchStrategy[Columns]:
    column = st.tuples(st.integers(1, 3000), st.integers(0, 500), st.floats(2, 40))
    return st.lists(column, min_size=1, max_size=60).map(
        lambda found: Columns(
            tuple(least for least, _, _ in found),
            tuple(least + more for least, more, _ in found),
            tuple(weight for _, _, weight in found),
        )
    )


def test_columns_of_one_weight_are_equally_wide() -> None:
    assert Columns((10, 10, 90), (20, 20, 90), (1.0, 1.0, 1.0)).widths(600, 900) == (200, 200, 200)
    assert Columns((10, 10, 90), (20, 20, 90), (1.0, 3.0, 0.5)).widths(490, 900) == (100, 300, 90)


@given(columns(), st.integers(1, 900), st.integers(0, 2000))
def test_widths_are_shared_and_none_is_less_than_its_least(
    needed: Columns, room: int, beside: int
) -> None:
    widths = needed.widths(room, room + beside)
    least = sum(needed.least)
    if least > BLEED:
        assert sum(widths) <= BLEED
        return
    assert all(width >= low for width, low in zip(widths, needed.least, strict=True))
    assert room <= sum(widths)
    if least <= room + beside:
        assert sum(widths) <= room + beside


def _result(steps: Generator[None, None, Columns]) -> Columns:
    try:
        while True:
            next(steps)
    except StopIteration as done:
        return Columns._make(done.value)


def test_a_table_of_a_thousand_columns_still_fits_into_the_document(qtbot: QtBot) -> None:
    typography = Typography(LIGHT)
    steps = measure((n("row", *(n("cell", SENTENCE) for _ in range(1000))),), 14, typography)
    fit = TableFit(_result(steps), 0, 0, "ltr")
    typography.fit(1000)
    assert fit.fit(typography)
    assert sum(fit.widths) <= BLEED
    assert not fit.fit(typography)


def test_the_pieces_of_a_long_table_leave_no_gap(pane: ReadingPane) -> None:
    pane.show_briefing(briefing(*text(1), table(3, 200), *text(1, 2)), LIGHT)
    pane.finish()
    document, fits = pane.document(), pane.text_index.tables
    whole = fits[1]
    row = (line_top(document, whole.end) - line_top(document, whole.position)) / 39
    assert len(fits) > 3
    for above, below in pairwise(fits):
        gap = line_top(document, below.position) - line_top(document, above.end)
        assert abs(gap - row) < 0.3 * row


def test_the_share_read_and_the_row_at_the_top_follow_the_rows(
    pane: ReadingPane, session: Session
) -> None:
    pane.show_briefing(briefing(table(3, 100)), LIGHT)
    pane.finish()
    told = []
    for value in range(0, pane.verticalScrollBar().maximum(), 150):
        pane.verticalScrollBar().setValue(value)
        told.append((session.position.read, pane.top_position()))
    assert len(told) > 10
    for before, after in pairwise(told):
        assert before[0] < after[0]
        assert before[1] < after[1]

"""Tables with too many cells for the text, in a view of their own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.pieces import LONGEST
from briefing_app.model.tree import Node
from briefing_app.ui.reader.document import table_writer
from briefing_app.ui.reader.document.document_writer import Writer
from briefing_app.ui.reader.document.table_writer import HEAVIEST_ROW, is_large
from briefing_app.ui.reader.document.typography import Typography
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.tables.large_table import (
    SHOWN_COLUMNS,
    SHOWN_ROWS,
    Cell,
    LargeTable,
)
from briefing_app.ui.reader.tables.table_dialog import TableDialog
from briefing_app.ui.reader.tables.table_model import TableModel
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.direction import SIDES, in_own_direction
from tests.samples import node as n

ROWS, COLUMNS = 250, 9
LINK = n("link", "this page", scope="web", target="https://example.org/")


def table(rows: int = ROWS, columns: int = COLUMNS) -> Node:
    """Return a table whose cells name their places; row 70 has a link, a note and an anchor."""
    head = n("row", *(n("cell", f"Head {column}") for column in range(columns)), header=True)
    body = [
        n("row", *(n("cell", f"r{row} c{column} 😀") for column in range(columns)))
        for row in range(rows)
    ]
    if rows > 70:
        called = n("footnote_reference", note="a", number=3)
        body[70] = n("row", n("cell", "See ", LINK, called), n("cell", "here", id="spot"))
    return n("table", head, *body, alignments=("", "right"))


def briefing(*blocks: Node) -> Briefing:
    return Briefing("t.md", "t.md", "Tables", blocks)


def large(node: Node) -> LargeTable:
    return LargeTable(node, "ltr")


@pytest.fixture(scope="module")
def text() -> Briefing:
    return briefing(table(), n("paragraph", "The end.", number=1))


@pytest.fixture
def shown(
    session: Session, pane: ReadingPane, text: Briefing, few_cells_are_many: None
) -> ReadingPane:
    session.show(text, None)
    pane.finish()
    return pane


@pytest.fixture
def dialog(qtbot: QtBot, shown: ReadingPane) -> Iterator[TableDialog]:
    shown.open_table(0)
    dialog = _open(shown)
    qtbot.waitUntil(lambda: dialog._text is not None)
    yield dialog
    if shown._table is not None:
        dialog.close()


def _open(pane: ReadingPane) -> TableDialog:
    assert pane._table is not None
    return pane._table


def test_what_is_large() -> None:
    assert is_large(table(10_000, 2))
    assert not is_large(table(9_999, 2))
    assert is_large(table(1, 101))
    assert not is_large(table(1, 100))
    assert not is_large(n("table"))
    assert is_large(n("table", n("row", n("cell", "x" * HEAVIEST_ROW))))
    assert not is_large(n("table", *[n("row", n("cell", "x" * LONGEST))] * 9))


def test_the_text_has_the_beginning_and_a_link(shown: ReadingPane) -> None:
    words = shown.text
    assert "Head 7" in words
    assert f"r{SHOWN_ROWS - 2} c7" in words
    assert "c8" not in words
    assert f"r{SHOWN_ROWS - 1} " not in words
    assert "Open the whole table (250 × 9)" in words
    assert "The end." in words


def test_the_link_opens_it_and_an_anchor_leads_to_the_link(shown: ReadingPane) -> None:
    index = shown.text_index
    link = index.links[-1]
    assert link == Target("table", "0")
    block = shown.document().findBlock(index.anchors["spot"])
    assert block.text().startswith("Open the whole table")
    assert shown.go_to(link)
    assert _open(shown).isVisible()
    _open(shown).close()
    assert shown._table is None


def test_a_link_within_the_briefing_has_no_address() -> None:
    inside = n("link", "there", scope="internal", target="one")
    of = large(n("table", n("row", n("cell", "See ", inside), n("cell", LINK)), alignments=()))
    assert of.all_words(Cell(0, 0)) == "See there"
    assert of.all_words(Cell(0, 1)) == "this page (https://example.org/)"


def test_a_cell_is_made_as_it_is_asked_for() -> None:
    of = large(table())
    assert (of.rows, of.columns, of.headed) == (ROWS, COLUMNS, True)
    assert of.words(Cell(3, 2)) == "r3 c2 😀"
    assert of.words(Cell(70, 5)) == ""
    assert of.head(8) == "Head 8"
    assert of.all_words(Cell(70, 0)) == "See this page (https://example.org/)[3]"
    assert of.all_words(Cell(70, 5)) == ""
    assert of.separated(Cell(0, 0), Cell(1, 1)) == "r0 c0 😀\tr0 c1 😀\nr1 c0 😀\tr1 c1 😀"
    assert (of.alignment(1), of.alignment(8)) == ("right", "")
    assert of.direction_of(Cell(70, 5)) == "ltr"


def test_a_table_without_heads_is_numbered(session: Session, pane: ReadingPane) -> None:
    bare = large(n("table", n("row", n("cell", "א"), n("cell", "b")), n("row", n("cell", "c"))))
    dialog = TableDialog(session, bare, pane)
    model = dialog.view.model()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert (model.headerData(1, across), model.headerData(1, down)) == ("2", "2")
    role = Qt.ItemDataRole.TextAlignmentRole
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 0).data(role) & right
    assert model.index(0, 1).data(role) & left
    assert model.headerData(0, across, role) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    dialog.close()


def test_hits_in_the_text_are_left_to_the_text() -> None:
    text = large(table()).text
    assert len(text.find("head").starts) == COLUMNS
    beyond = text.find_beyond("head")
    assert [text.cell_at(each) for each in beyond.starts] == [Cell(-1, SHOWN_COLUMNS)]
    found = text.find_beyond("R1 c", case=False)
    assert text.cell_at(found.starts[0]) == Cell(1, 8)
    assert len(text.find_beyond("r120 c").starts) == COLUMNS
    assert text.find_beyond("R120 c", case=True).starts == []
    position = text.find("this page").starts[0]
    assert text.excerpt(position, 9).text == "See this page"


def test_finding_in_the_view(dialog: TableDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.line, "r12 c")
    assert dialog.count.text() == "1 of 9"
    assert dialog._current() == Cell(12, 0)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert (dialog.count.text(), dialog._current()) == ("2 of 9", Cell(12, 1))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        QTest.keyClick(dialog.line, Qt.Key.Key_Return, shift)
    assert (dialog.count.text(), dialog._current()) == ("9 of 9", Cell(12, 8))
    assert dialog.whole.toPlainText() == "r12 c8 😀"
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "nowhere")
    assert dialog.count.text() == "No hits"
    dialog.view.setFocus()
    QTest.keySequence(dialog.view, QKeySequence(QKeySequence.StandardKey.Find))
    assert dialog.line.hasFocus()


def test_words_typed_before_the_table_is_ready_are_found_then(
    shown: ReadingPane, qtbot: QtBot
) -> None:
    shown.open_table(0)
    dialog = _open(shown)
    dialog.line.setText("r30 c3")
    dialog._find()
    qtbot.waitUntil(lambda: dialog.count.text() == "1 of 1")
    assert dialog._current() == Cell(30, 3)
    dialog.close()


def test_the_cell_whose_words_are_shown_is_seen_at_once(dialog: TableDialog) -> None:
    """Whoever comes with Tab sees where the keys are."""
    assert dialog.view.selectionModel().isSelected(dialog.view.model().index(0, 0))
    assert dialog.whole.toPlainText() == "r0 c0 😀"


def test_what_is_selected_is_copied(dialog: TableDialog, qtbot: QtBot) -> None:
    dialog.view.clearSelection()
    dialog.copy_selected()
    dialog.go_to(Cell(2, 1))
    with qtbot.waitSignal(QApplication.clipboard().dataChanged):
        QTest.keySequence(dialog.view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text() == "r2 c1 😀"
    dialog.view.selectAll()
    with qtbot.waitSignal(QApplication.clipboard().dataChanged):
        dialog.copy_selected()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == ROWS
    assert lines[5].split("\t")[8] == "r5 c8 😀"


def test_numbers_stand_where_their_column_wants_them(dialog: TableDialog) -> None:
    model = dialog.view.model()
    role, right = Qt.ItemDataRole.TextAlignmentRole, Qt.AlignmentFlag.AlignRight
    assert model.index(4, 1).data(role) & right
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & right
    assert model.headerData(1, Qt.Orientation.Horizontal) == in_own_direction("Head 1")
    assert model.index(4, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "r4 c1 😀"
    assert model.index(4, 1).data(Qt.ItemDataRole.DecorationRole) is None


def test_heads_are_told_without_the_signs_of_their_direction() -> None:
    head = TableModel(large(table()), QObject()).headerData(
        1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert head == "Head 1"


@pytest.mark.parametrize("steps", [-2, 0, 3])
def test_columns_have_room_for_their_words(
    qtbot: QtBot, session: Session, pane: ReadingPane, steps: int
) -> None:
    dialog = TableDialog(session, large(table(60)), pane)
    qtbot.addWidget(dialog)
    session.zoom_by(steps)
    dialog.go_to(Cell(59, 0))
    QApplication.processEvents()
    for column in (0, 3):
        wanted = dialog.view.sizeHintForColumn(column)
        assert dialog.view.columnWidth(column) >= wanted


@pytest.mark.parametrize(("count", "fits"), [(2, True), (9, False)])
def test_columns_are_as_wide_as_their_words_if_all_of_them_fit(
    count: int, fits: bool, qtbot: QtBot, session: Session, pane: ReadingPane
) -> None:
    words = "All that was heard of the ferry, and when it was heard"
    of = LargeTable(n("table", n("row", *(n("cell", words) for _ in range(count)))), "ltr")
    dialog = TableDialog(session, of, pane)
    qtbot.addWidget(dialog)
    widths = [(dialog.view.columnWidth(each), dialog.view.sizeHintForColumn(each))
              for each in range(count)]  # fmt: skip
    assert {width >= wanted for width, wanted in widths} == {fits}


def test_the_words_of_the_cell_are_where_they_begin(
    qtbot: QtBot, session: Session, pane: ReadingPane
) -> None:
    cells = ("مصدر واحد", "One source", "12,5")
    of = LargeTable(n("table", n("row", *(n("cell", each) for each in cells))), "rtl")
    dialog = TableDialog(session, of, pane)
    qtbot.addWidget(dialog)
    found = []
    for column in range(3):
        dialog.go_to(Cell(0, column))
        look = dialog.whole.document().defaultTextOption()
        found.append((dialog.whole.toPlainText(), look.textDirection(), look.alignment()))
    right, left = SIDES["rtl"], SIDES["ltr"]
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert found == [(cells[0], rtl, right), (cells[1], ltr, left), (cells[2], rtl, right)]


def test_it_follows_the_window(dialog: TableDialog, session: Session, text: Briefing) -> None:
    height = dialog.view.rowHeight(0)
    session.zoom_by(3)
    assert dialog.view.rowHeight(0) > height
    dialog.go_to(Cell(2, 1))
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog._current() == Cell(3, 1)
    session.show(text, None)
    assert not dialog.isVisible()


def test_a_row_that_is_too_long_for_the_text_is_only_in_the_view(
    qtbot: QtBot, session: Session, pane: ReadingPane
) -> None:
    """Qt lays out a row in one go, and a word of 100,000 letters takes half a second."""
    head = n("row", n("cell", "Head"), n("cell", "b"), header=True)
    long = "ab" * HEAVIEST_ROW + " end"
    session.show(briefing(n("table", head, n("row", n("cell", long), n("cell", "beside")))), None)
    pane.finish()
    assert "Head" in pane.text
    assert "beside" not in pane.text
    assert "Open the whole table (1 × 2)" in pane.text
    (table,) = pane.text_index.large_tables
    assert [table.text.cell_at(each) for each in table.text.find_beyond("b").starts[-2:]] == [
        Cell(0, 0), Cell(0, 1)
    ]  # fmt: skip
    assert len(table.text.find_beyond("end").starts) == 1
    pane.open_table(0)
    dialog = _open(pane)
    assert dialog.whole.toPlainText().replace("\n", "") == long
    assert dialog.whole.document().blockCount() == 5
    dialog.close()


def test_a_table_whose_first_row_is_too_long_is_only_a_link(
    session: Session, pane: ReadingPane
) -> None:
    session.show(briefing(n("table", n("row", n("cell", "x" * 30_000)))), None)
    pane.finish()
    assert "x" not in pane.text
    assert "Open the whole table (1 × 1)" in pane.text
    (table,) = pane.text_index.large_tables
    assert len(table.text.find_beyond("xxx").starts) == 10_000


def test_long_rows_of_a_table_are_written_by_and_by(session: Session, pane: ReadingPane) -> None:
    long = [n("row", n("cell", f"{number} " + "word " * 1500)) for number in range(4)]
    session.show(briefing(n("table", n("row", n("cell", "Head"), header=True), *long)), None)
    pane.finish()
    assert [each.begun_before for each in pane.text_index.tables] == [False, True, True, True]
    assert [each.headers for each in pane.text_index.tables] == [1, 0, 0, 0]


def test_words_that_a_screen_reader_puts_in_are_found(
    dialog: TableDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "briefing_app.ui.reader.tables.table_dialog.announce",
        lambda _widget, words: said.append(words),
    )
    QAccessible.queryAccessibleInterface(dialog.line).setText(QAccessible.Text.Value, "r12 c3")
    assert dialog.count.text() == "1 of 1"
    assert said[-1] == "1 of 1"


def test_a_cell_that_a_screen_reader_chooses_is_shown_whole(
    dialog: TableDialog, qtbot: QtBot
) -> None:
    QAccessible.setActive(True)
    cell = QAccessible.queryAccessibleInterface(dialog.view).child(2 * (COLUMNS + 1) + 3)
    cell.actionInterface().doAction(cell.actionInterface().toggleAction())
    QAccessible.setActive(False)
    qtbot.waitUntil(lambda: dialog._current() == Cell(1, 2))
    assert dialog.whole.toPlainText() == cell.text(QAccessible.Text.Name)


def test_the_anchors_of_a_large_table_are_noted_a_piece_at_a_time(
    text: Briefing, few_cells_are_many: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pieces() -> int:
        look = Typography(Appearance(load_theme("light")))
        document = QTextDocument()
        document.setTextWidth(look.width)
        return sum(1 for _ in Writer(text, document, look).steps())

    usual = pieces()
    monkeypatch.setattr(table_writer, "_CELLS_AT_ONCE", 90)
    assert pieces() > usual + ROWS * COLUMNS // 90 - 10

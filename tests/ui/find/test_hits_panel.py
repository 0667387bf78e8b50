"""The list of what Find has found: what its rows do, and what it says without any."""

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.find import hit_rows as hit_rows_module
from briefing_app.ui.find.hit_marks import HitMarks
from briefing_app.ui.find.hit_rows import HitRow, hit_rows
from briefing_app.ui.find.hits_panel import HitsPanel
from briefing_app.ui.find.search import Query, Search
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.lists.hit_delegate import HitDelegate
from tests.samples import node as n


@pytest.fixture
def search(session: Session, pane: ReadingPane, ferry: Comparison) -> Search:
    """Return the search in forty paragraphs and a small comparison."""
    search = Search(session, pane, pane)
    blocks = tuple(
        n("paragraph", f"The ferry was late on day {k}. " + "Words. " * 60, number=k)
        for k in range(1, 41)
    )
    session.show(Briefing("x.md", "x.md", "T", blocks, paragraphs=40, comparison=ferry), None)
    session.change_settings(view="both")
    pane.finish()
    return search


@pytest.fixture
def panel(session: Session, search: Search, qtbot: QtBot) -> HitsPanel:
    panel = HitsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    with qtbot.waitActive(panel):
        panel.show()
    panel.refresh()
    return panel


def current(panel: HitsPanel) -> int:
    return panel.list.currentIndex().row()


def on_show(panel: HitsPanel) -> str:
    """Return what the panel shows: the list, or its message."""
    return "list" if panel.list.isVisible() else panel.message.text()


def test_without_a_search_it_says_what_to_do(session: Session, qtbot: QtBot) -> None:
    panel = HitsPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    assert on_show(panel).startswith("Type what you want")
    panel._go(QModelIndex())


def test_its_hits_are_in_the_language_of_the_briefing(
    session: Session, panel: HitsPanel, search: Search
) -> None:
    assert session.briefing is not None
    session.show(session.briefing._replace(lang="ar"), None)
    search.find(Query("ferry"))
    assert panel.list.locale() == QLocale("ar")


def test_it_follows_the_search(panel: HitsPanel, search: Search) -> None:
    assert on_show(panel).startswith("Type what you want")
    search.find(Query("nowhere"))
    assert on_show(panel).startswith("Nothing found")
    search.find(Query("ferry"))
    assert on_show(panel) == "list"
    assert current(panel) == 1
    search.step(1)
    assert current(panel) == 2
    search.clear()
    assert on_show(panel).startswith("Type what you want")


def test_a_hidden_panel_lists_nothing(panel: HitsPanel, search: Search, session: Session) -> None:
    panel.hide()
    search.find(Query("ferry"))
    assert panel.list.model().rowCount() == 0
    panel.show()
    session.changed.emit(Change("selection"))
    assert panel.list.model().rowCount() == 0, "only what is found is followed"
    session.changed.emit(Change("find"))
    assert panel.list.model().rowCount() > 40


def test_the_list_stays_as_it_is_from_hit_to_hit(
    panel: HitsPanel, search: Search, qtbot: QtBot
) -> None:
    model = panel.list.model()
    with qtbot.waitSignal(model.modelReset):
        search.find(Query("ferry"))
    with qtbot.assertNotEmitted(model.modelReset):
        search.step(1)
        search.step(-1)
    for query in (Query("metres"), Query("late")):
        with qtbot.waitSignal(model.modelReset):
            search.find(query)


def test_the_height_of_one_row_is_that_of_all(
    panel: HitsPanel, search: Search, session: Session
) -> None:
    """A list of thousands of hits would ask for each."""
    asked: list[int] = []

    class Asked(HitDelegate):
        def sizeHint(  # noqa: N802
            self, option: QStyleOptionViewItem, index: QModelIndex
        ) -> QSize:
            asked.append(index.row())
            return super().sizeHint(option, index)

    panel.list.setItemDelegate(Asked(session, panel.list))
    search.find(Query("ferry"))
    panel.list.doItemsLayout()
    assert 0 < len(set(asked)) < 3


def test_going_from_hit_to_hit_goes_there_once(
    panel: HitsPanel, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the list marks since the search has come there is no wish to go there."""
    search.find(Query("ferry"))
    panel.list.setFocus()
    gone_to: list[int] = []
    go = search.go
    monkeypatch.setattr(search, "go", lambda number: (gone_to.append(number), go(number)))
    search.step(1)
    assert gone_to == []
    assert current(panel) == 2
    panel.list.setCurrentIndex(panel.list.model().index(4, 0))
    assert gone_to == [3]
    assert search.current == 3
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    panel.list.setCurrentIndex(panel.list.model().index(6, 0))
    assert gone_to == [3], "the click itself goes there"
    monkeypatch.undo()
    panel.list.clearFocus()
    panel.list.setCurrentIndex(panel.list.model().index(7, 0))
    assert search.current == 3


def test_each_row_that_is_clicked_or_entered_is_gone_to_and_a_head_is_not(
    panel: HitsPanel, search: Search, qtbot: QtBot
) -> None:
    search.find(Query("ferry"))
    model = panel.list.model()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        panel.list.setCurrentIndex(model.index(3, 0))
        panel.list.setFocus()
        search.step(1)
        search.step(1)
        panel.list.selectionModel().blockSignals(True)
        panel.list.setCurrentIndex(model.index(3, 0))
        panel.list.selectionModel().blockSignals(False)
        qtbot.keyClick(panel.list, key)
        assert search.current == 2
    place = panel.list.visualRect(model.index(5, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert search.current == 4
    head = panel.list.visualRect(model.index(0, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=head)
    panel._go(model.index(0, 0))
    panel._go(QModelIndex())
    assert search.current == 4
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert search.current == 5


def test_the_hits_of_each_part_are_below_its_head_up_to_a_limit(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hit_rows_module, "MOST", 2)
    assert hit_rows(search) == []
    search.find(Query("metres"))
    assert [row.number for row in hit_rows(search)] == [-1, 0, 1]
    search.find(Query("ferr"))
    rows = hit_rows(search)
    assert rows[:4] == [
        HitRow(words="In the text (40)"), HitRow(0), HitRow(1),
        HitRow(words="and 38 more. Add a word to narrow the search."),
    ]  # fmt: skip
    assert rows[4:] == [HitRow(words="In the table (1)"), HitRow(40)]


def test_a_model_of_rows_has_no_rows_below_them(panel: HitsPanel, search: Search) -> None:
    search.find(Query("ferry"))
    model = panel.list.model()
    assert model.rowCount(model.index(1, 0)) == 0
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.UserRole) is None
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_marks_are_measured_by_and_by_and_anew_when_the_text_changes_its_size(
    session: Session, search: Search, pane: ReadingPane, qtbot: QtBot
) -> None:
    marks = HitMarks(session, search, pane)
    assert marks.marks == []
    search.find(Query("ferry"))
    marks.measure()
    assert marks._timer.isActive()
    assert marks._edges == []
    qtbot.waitUntil(lambda: not marks._timer.isActive())
    assert marks.marks[0] < 10
    assert len(marks._edges) == marks.height() // 2
    assert marks._edges == sorted(marks._edges)
    before = list(marks.marks)
    search.find(Query("day 40"))
    (last,) = marks.marks
    assert last > before[0] + marks.height() // 2
    marks.measure()
    pane.document().setTextWidth(300)
    marks._measure_on()
    assert marks._measured != marks._measures
    with qtbot.waitSignal(marks._timer.timeout):
        marks.grab()
    qtbot.waitUntil(lambda: marks._measured == marks._measures and not marks._timer.isActive())


def test_marks_are_in_the_bar_and_nowhere_without_hits(
    session: Session, search: Search, pane: ReadingPane, qtbot: QtBot
) -> None:
    marks = HitMarks(session, search, pane)

    def coloured() -> set[int]:
        picture = marks.grab().toImage()
        accent = session.appearance.theme.accent.lower()
        return {
            y for y in range(picture.height())
            if picture.pixelColor(picture.width() // 2, y).name() == accent
        }  # fmt: skip

    search.find(Query("day 20."))
    marks.measure()
    qtbot.waitUntil(lambda: not marks._timer.isActive())
    (mark,) = marks.marks
    assert coloured() == {mark, mark + 1}
    search.clear()
    assert coloured() == set()
    assert marks.mapTo(pane, QPoint()).x() > pane.width() // 2


def test_without_words_it_says_which_key_opens_the_bar(session: Session, panel: HitsPanel) -> None:
    find = QAction("Find")
    find.setShortcut(QKeySequence("Ctrl+F"))
    session.actions = {"find": find}
    panel.refresh()
    assert panel.message.isVisible()
    assert panel.message.text().endswith("which Ctrl+F opens.")

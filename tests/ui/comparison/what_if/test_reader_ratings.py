"""Rating for oneself, and the ratings of several readers laid over one another."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage, QPainter, QUndoStack
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES, Order
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.readers import YOU, ReaderLetter, ReaderRatings, authors_ratings
from briefing_app.model.scales import LETTERS
from briefing_app.model.table.table import Cell
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.keys import file_key
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.reader_letters import mark_of, paint_reader_letters
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.table_state import ORDERS
from briefing_app.ui.state.work.reader_ratings import Readers
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import REGULAR, SANS, font
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of, follow_link, rows_of
from tests.ui.comparison.conftest import view_of as _view

_KEY = Qt.Key
ANA = ReaderRatings("Ana & Co", {"E1": {"H1": "II"}, "E3": {"H3": "NA", "H1": "CC"}})


@pytest.fixture
def golden_briefing(sample: Briefing, golden: Comparison) -> Briefing:
    motivations = tuple(
        replace(each, likelihood="likely", confidence="low", summary="In short.")
        for each in golden.motivations
    )
    return replace(sample, comparison=replace(golden, motivations=motivations))


@pytest.fixture
def pane(show: Show, golden_briefing: Briefing) -> ComparisonPane:
    return show(golden_briefing)


def _readers(pane: ComparisonPane) -> Readers:
    return _view(pane).what_if.readers


def _begin(pane: ComparisonPane) -> ComparisonView:
    view = _view(pane)
    view.what_if.readers.show(on=True)
    view.begin_rating()
    return view


def _type(qtbot: QtBot, view: ComparisonView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view.table, key)


def _row(view: ComparisonView, ref: str) -> list[str]:
    return [cell.text for row in rows_of(view) if row.ref == ref for cell in row.cells]


def _kinds(view: ComparisonView) -> list[str]:
    return [row.kind for row in rows_of(view)]


def _everything_said(view: ComparisonView) -> str:
    """Return all that the table says anywhere: cells, headers, tooltips, strip and line."""
    model = view.table.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    said = []
    for row in range(model.rowCount()):
        for role in roles:
            said.append(str(model.headerData(row, Qt.Orientation.Vertical, role)))
            for column in range(model.columnCount()):
                said.append(str(model.data(model.index(row, column), role)))
                view.table.go((row, column))
                said.append(view.strip.words + view.table.accessibleDescription())
        view.table.go((row, -1))
        said.append(view.strip.words)
    for column in range(model.columnCount()):
        view.table.go((-1, column))
        said.append(view.strip.words)
    view.copy_table()
    mime = QGuiApplication.clipboard().mimeData()
    said += [mime.text(), mime.html(), view.summary.words, view.summary.accessibleName()]
    said += [view.summary.links.toPlainText(), view.summary.toolTip(), view.bar.try_button.text()]
    return "\n".join(said)


def test_nothing_of_the_authors_ratings_shows_before_the_readers(
    pane: ComparisonPane, session: Session
) -> None:
    view = _begin(pane)
    said = _everything_said(view)
    given_away = (
        "Reason of", "very consistent", "Least refuted: H", "lead changes", "likely", "Confidence",
        "1.41", "No evidence speaks",
    )  # fmt: skip
    for words in given_away:
        assert words not in said
    assert "likelihood" not in _kinds(view)
    assert _row(view, "E1") == [""] * 5
    assert view.summary.words.startswith("0 of 25 rated. The author’s ratings are hidden")
    orders: list[tuple[Order, str]] = [(order, "") for order in ORDERS]
    orders += [("against", "H1"), ("for", "H1")]
    for order, motivation in orders:
        if order in ("credibility", "relevance"):
            continue
        session.arrangement.sort(order, motivation)
        assert [row.ref for row in rows_of(view) if row.item] == ["E1", "E2", "E3", "E4", "E5"]


@pytest.mark.parametrize("order", ["against", "for", "diagnosticity"])
def test_an_order_by_the_authors_ratings_ends_when_the_reader_begins(
    pane: ComparisonPane, session: Session, order: Order
) -> None:
    view = _view(pane)
    session.arrangement.sort(order, "" if order == "diagnosticity" else "H1")
    given_away = [row.ref for row in rows_of(view) if row.item]
    assert given_away != ["E1", "E2", "E3", "E4", "E5"]
    _readers(pane).show(on=True)
    assert [row.ref for row in rows_of(view) if row.item] == ["E1", "E2", "E3", "E4", "E5"]
    _readers(pane).reveal(revealed=True)
    assert [row.ref for row in rows_of(view) if row.item] == given_away


def test_the_chart_of_likelihoods_is_withheld_while_they_are_hidden(
    pane: ComparisonPane, session: Session, host: Host, golden_briefing: Briefing
) -> None:
    view = _view(pane)

    def shown() -> bool:
        assert (
            view.table_or_chart.currentWidget() is not view.table
        ) == session.arrangement.chart_shown
        return session.arrangement.chart_shown

    session.arrangement.show_chart(shown=True)
    assert shown()
    session.arrangement.show_chart(shown=False)
    _readers(pane).show(on=True)
    assert not entries_of(view.bar.show_button)["Likelihoods as a chart"].isEnabled()
    assert not session.actions["likelihoods"].isEnabled()
    session.arrangement.show_chart(shown=True)
    assert not shown()
    _readers(pane).reveal(revealed=True)
    assert not shown()
    session.arrangement.show_chart(shown=True)
    assert shown()
    _readers(pane).reveal(revealed=False)
    assert not shown()
    kept = {**session.comparison_to_json(), "likelihoods": True}
    session.show(replace(golden_briefing, file="other.md"), kept)
    view = _view(pane)
    assert not shown()
    _readers(pane).reveal(revealed=True)
    assert shown()


def test_how_to_rate_is_told_until_the_first_rating(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _begin(pane)
    assert "Rate it: 1 to 5" in view.strip.words
    assert "The author’s rating is hidden" in view.strip.words
    assert "The sums are of your own." in view.summary.words
    before = view.summary.height()
    _type(qtbot, view, _KEY.Key_1)
    assert view.summary.words.startswith("1 of 25 rated. The author’s ratings show in rows that ")
    assert view.summary.height() <= before
    _type(qtbot, view, _KEY.Key_Right)
    assert "Rate it" not in view.strip.words


def test_a_row_shows_the_author_once_all_of_it_is_rated(qtbot: QtBot, pane: ComparisonPane) -> None:
    view = _begin(pane)
    assert view.table.selection == Selection(("evidence", "E1"), "H1")
    right = _KEY.Key_Right
    _type(qtbot, view, _KEY.Key_1, right, _KEY.Key_2, right, _KEY.Key_3, right, _KEY.Key_0)
    assert _row(view, "E1") == ["CC", "C", "N", "NA", ""]
    assert "4 of 25 rated" in view.bar.try_button.text()
    assert "hidden" not in view.strip.words
    _type(qtbot, view, right)
    assert "Rate it: 1 to 5" not in view.strip.words
    _type(qtbot, view, _KEY.Key_5)
    assert _row(view, "E1") == ["C | CC", "C | C", "C | N", "C | NA", "C | II"]
    assert _row(view, "E2") == [""] * 5
    assert view.strip.words.startswith("E1 × Hypothesis 5: 3 steps apart")
    assert "Author consistent; you very inconsistent." in view.strip.words
    assert "The author’s reason: Reason of E1 for H5." in view.strip.words
    _type(qtbot, view, _KEY.Key_Backspace)
    assert _row(view, "E1")[4] == ""


def test_undo_and_redo_go_through_ratings_and_trials_alike(
    qtbot: QtBot, pane: ComparisonPane, session: Session, host: Host
) -> None:
    view = _view(pane)
    undo, redo = session.actions["undo"], session.actions["redo"]
    view.select_evidence("E2")
    view.table.go((view.table.place[0], 0) if view.table.place else None)
    _type(qtbot, view, _KEY.Key_5)
    assert view.what_if.mode == "trial"
    view.what_if.readers.show(on=True)
    assert view.what_if.mode == "readers"
    assert _row(view, "E2") == [""] * 5
    _type(qtbot, view, _KEY.Key_4, _KEY.Key_4)
    assert undo.text() == "Undo your rating I of E2"
    undo.trigger()
    assert _row(view, "E2")[0] == ""
    redo.trigger()
    assert _row(view, "E2")[0] == "I"
    undo.trigger()
    undo.trigger()
    assert view.what_if.mode == "author"
    assert _row(view, "E2")[0] == "C"
    assert "likelihood" in _kinds(view)


def test_weights_and_switches_are_the_authors_while_rating(
    qtbot: QtBot, pane: ComparisonPane
) -> None:
    view = _begin(pane)
    _type(qtbot, view, _KEY.Key_Space, _KEY.Key_C, _KEY.Key_R)
    assert view.what_if.mode == "readers"
    assert not view.what_if.trial.changes


def test_reveal_shows_both_with_the_sums_of_both(
    qtbot: QtBot, pane: ComparisonPane, session: Session, host: Host
) -> None:
    view = _begin(pane)
    _type(qtbot, view, _KEY.Key_5)
    follow_link(view.summary.links, "Reveal all")
    assert session.actions["reveal"].isChecked()
    assert _row(view, "E2") == ["C | –", "I | –", "C | –", "CC | –", "N | –"]
    assert _kinds(view)[-5:] == ["inconsistency"] * 2 + ["weighted"] * 2 + ["lead"]
    assert rows_of(view)[len(rows_of(view)) - 2].title == "Weighted: you"
    assert view.summary.words.startswith("Lead: author Hypothesis 3; you Hypothesis 2, ")
    assert "They differ in 1 of the 1 cells that both have rated." in view.summary.words
    for letter, told in (("C", "0 of the 1 cells"), (None, "0 of the 0"), ("II", "1 of the 1 ")):
        _readers(pane).rate([("E1", "H1")], letter)  # type: ignore[arg-type]
        assert told in view.summary.words
    view.table.go((-1, 0))
    assert "You rank it number 5 with a weighted inconsistency of 4.00" in view.strip.words
    view.copy_table()
    assert "In each cell from left to right: author, you." in QGuiApplication.clipboard().text()
    tip = view.table.model().data(view.table.model().index(7, 0), Qt.ItemDataRole.ToolTipRole)
    assert "author" in tip
    _readers(pane).reveal(revealed=False)
    assert _row(view, "E2") == [""] * 5
    assert "Reveal all" in view.summary.links.links
    _readers(pane).show(on=False)
    assert "Reveal all" not in view.summary.links.links


def test_with_the_last_cell_all_is_revealed(pane: ComparisonPane) -> None:
    readers = _readers(pane)
    letters = {
        ref: dict(row) for ref, row in authors_ratings(_view(pane)._comparison).letters.items()
    }
    last = letters["E5"].pop("H5")
    readers.set_own(ReaderRatings(YOU, letters))
    assert readers.hidden
    readers.rate([("E5", "H5")], last)
    assert not readers.hidden
    assert _view(pane).summary.words.startswith("Lead: author Hypothesis 3; you Hypothesis 3.")
    assert readers.first_unrated() is None
    _view(pane).begin_rating()
    assert _view(pane).table.selection.row == ("evidence", "E1")


def test_other_readers_stay_hidden_with_the_author(
    qtbot: QtBot, pane: ComparisonPane, session: Session, host: Host
) -> None:
    view = _begin(pane)
    readers = _readers(pane)
    assert not readers.take_in(ANA)
    assert _row(view, "E1") == [""] * 5
    assert "author’s and the other readers’ ratings are hidden" in view.summary.words
    readers.reveal(revealed=True)
    assert _row(view, "E1")[0] == "C | II"
    _type(qtbot, view, _KEY.Key_2)
    assert _row(view, "E1")[0] == "C | C | II"
    assert view.bar.try_button.text() == "2 readers"
    assert readers.take_in(replace(ANA, letters={"E1": {"H1": "N"}}))
    assert _row(view, "E1")[0] == "C | C | N"
    assert [each.reader for each in readers.others] == ["Ana & Co"]
    assert session.actions["remove-reader"].isEnabled()
    readers.remove("Ana & Co")
    readers.remove("Nobody")
    assert _row(view, "E1")[0] == "C | C"
    _view(pane).what_if.stack.undo()
    assert _row(view, "E1")[0] == "C | C | N"


def test_who_only_compares_sees_the_authors_sums_without_a_blank_self(
    pane: ComparisonPane,
) -> None:
    readers = _readers(pane)
    readers.reveal(revealed=True)
    readers.take_in(ANA)
    view = _view(pane)
    assert [each.reader for each in readers.all_letters] == ["author", "Ana & Co"]
    assert readers.analysis.lead == ("H3",)
    assert view.bar.try_button.text() == "1 reader"
    pane.resize(460, 600)
    assert view.bar.try_button.text() == "Rate (1)"


def test_many_readers_are_grouped_by_their_lead(pane: ComparisonPane) -> None:
    readers = _readers(pane)
    readers.reveal(revealed=True)
    for number in range(5):
        readers.take_in(replace(ANA, reader=f"R{number}"))
    view = _view(pane)
    assert view.summary.words.startswith("Lead: Hypothesis 3 with author; ")
    assert "In each cell, dots mark" in view.summary.words


def _menu(view: ComparisonView) -> dict[str, QAction]:
    return entries_of(view.bar.try_button)


def test_the_menu_of_the_button_has_all_that_readers_can_do(
    pane: ComparisonPane, session: Session, host: Host
) -> None:
    view = _view(pane)
    menu = _menu(view)
    assert not menu["Export your ratings…"].isEnabled()
    names = ("rate", "reveal", "import-ratings", "export-ratings")
    actions = [session.actions[name] for name in names]
    assert [each for each in menu.values() if each in actions] == actions
    readers = _readers(pane)
    readers.rate([("E1", "H1")], "C")
    readers.take_in(ANA)
    menu = _menu(view)
    assert menu["Rate for yourself"].isChecked()
    assert menu["Export your ratings…"].isEnabled()
    menu["Remove Ana && Co"].trigger()
    assert readers.others == ()
    _menu(view)["Clear your ratings"].trigger()
    assert readers.own.letters == {}
    readers.clear()
    _view(pane).what_if.stack.undo()
    assert readers.own.letter("E1", "H1") == "C"
    readers.show(on=False)
    assert view.bar.try_button.text() == "Try"
    assert view.what_if.mode == "author"


def test_the_menu_of_a_cell_offers_letters_and_tells_nothing_of_the_author(
    pane: ComparisonPane,
) -> None:
    view = _begin(pane)
    view.table.trying.show_menu(QPoint(5, 5))
    menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
    words = [each.text().replace("&", "") for each in menu.actions() if each.text()]
    assert len(words) == len(LETTERS) + 1
    assert not any("author" in each for each in words)
    menu.actions()[4].trigger()
    assert _row(view, "E1")[0] == "II"
    menu.close()
    assert view.table.place is not None
    view.table.go((view.table.place[0], -1))
    view.table.trying.show_menu(QPoint(5, 5))
    assert not any(each.isVisible() for each in view.findChildren(QMenu))


def test_ratings_are_kept_and_come_back(
    show: Show, session: Session, golden_briefing: Briefing
) -> None:
    briefing = replace(golden_briefing, file="own.md")
    kept = KeptRatings(session.store, file_key("own.md"))
    pane = show(briefing)
    readers = _readers(pane)
    readers.rate([("E1", "H1")], "C")
    readers.rate([("E1", "H2")], "I")
    readers.rate([("E1", "H2")], None)
    readers.take_in(ANA)
    assert kept.own().letters == {"E1": {"H1": "C"}}
    assert kept.others() == (ANA,)
    state = session.comparison_to_json()
    show(golden_briefing)
    assert not _readers(pane).on
    show(briefing, state)
    again = _readers(pane)
    assert again is not readers
    assert again.on
    assert _row(_view(pane), "E1")[0] == "C"
    again.remove("Ana & Co")
    assert kept.others() == ()
    again.clear()
    assert kept.own().letters == {}
    show(golden_briefing)
    show(briefing, {"readers": 3})
    assert not _readers(pane).on


def test_a_change_before_the_kept_ratings_were_wanted_is_added_to_them(
    session: Session, golden: Comparison
) -> None:
    kept = KeptRatings(session.store, file_key("own.md"))
    kept.keep_own(ReaderRatings(YOU, {"E1": {"H2": "I"}}))
    kept.keep_reader(ReaderRatings("Bob", {"E1": {"H1": "C"}}))

    def fresh() -> Readers:
        return Readers(golden, analyse(golden), kept, QUndoStack(session), session)

    readers = fresh()
    assert readers.any_own
    assert readers.any_others
    readers.rate([("E1", "H1")], "C")
    assert readers.own.letters == {"E1": {"H1": "C", "H2": "I"}}
    readers = fresh()
    readers.explain([("E1", "H2")], "Hearsay.")
    assert readers.own.because("E1", "H2") == "Hearsay."
    readers = fresh()
    readers.take_in(ANA)
    assert [each.reader for each in readers.others] == ["Ana & Co", "Bob"]


def test_what_cannot_be_kept_is_told_and_survives_a_reload(
    qtbot: QtBot, show: Show, session: Session, golden_briefing: Briefing
) -> None:
    pane = show(golden_briefing)
    readers = _readers(pane)
    readers.load()
    session.store._connection.execute("DROP TABLE rating")
    with qtbot.waitSignal(session.notice) as notice:
        readers.rate([("E1", "H1")], "II")
    words, severity = notice.args
    assert words.startswith("Not saved")
    assert words.endswith("Your ratings can still be exported.")
    assert severity == "error"
    before = session.build_what_if().analysis
    session.show(replace(golden_briefing, title="Read again"), None)
    assert _row(_view(pane), "E1")[0] == "II"
    assert session.build_what_if().analysis == before


def test_what_the_reader_rated_can_be_undone_after_the_file_was_read_again(
    show: Show, session: Session, golden_briefing: Briefing
) -> None:
    pane = show(replace(golden_briefing, file="own.md"))
    readers = _readers(pane)
    readers.rate([("E1", "H1")], "II")
    readers.explain([("E1", "H1")], "Seen.")
    readers.take_in(ANA)
    comparison = golden_briefing.comparison
    assert comparison is not None
    less = replace(comparison, evidence=comparison.evidence[:-1])
    session.show(replace(golden_briefing, file="own.md", comparison=less), None)
    view, readers = _view(pane), _readers(pane)
    assert (readers.own.because("E1", "H1"), readers.others) == ("Seen.", (ANA,))
    for _ in range(2):
        readers.stack.undo()
    assert (readers.own.because("E1", "H1"), readers.others) == ("", ())
    assert _row(view, "E1")[0] == "II"
    readers.stack.undo()
    assert _row(view, "E1")[0] == ""
    assert KeptRatings(session.store, file_key("own.md")).own().letters == {}
    readers.stack.redo()
    assert _row(view, "E1")[0] == "II"


def test_clearing_ratings_shows_in_every_row_and_can_be_undone(
    pane: ComparisonPane,
) -> None:
    view = _begin(pane)
    readers = _readers(pane)
    for item in ("E1", "E2"):
        readers.rate([(item, "H1")], "II")
    readers.clear()
    assert (_row(view, "E1")[0], _row(view, "E2")[0]) == ("", "")
    readers.show(on=False)
    readers.stack.undo()
    assert view.what_if.mode == "readers"
    assert (_row(view, "E1")[0], _row(view, "E2")[0]) == ("II", "II")


def test_rows_keep_their_height_when_others_go(show: Show, golden_briefing: Briefing) -> None:
    comparison = golden_briefing.comparison
    assert comparison is not None
    long = tuple(replace(each, likelihood="likely " * 9) for each in comparison.motivations)
    pane = show(replace(golden_briefing, comparison=replace(comparison, motivations=long)))
    view = _view(pane)
    header = view.table.verticalHeader()
    assert header.sectionSize(5) > view._style.row
    _readers(pane).show(on=True)
    assert "likelihood" not in _kinds(view)
    heights = {header.sectionSize(n) for n, row in enumerate(rows_of(view)) if row.item}
    assert heights == {view._style.row}


@pytest.mark.parametrize(("letters", "mark"), [
    (("C", "I"), "≠ 2"), (("C", "C"), ""), (("C", "NA"), "≠"), (("C", None), ""),
    (("C", "C", "NA"), "≠"), (("NA", "NA", None), ""), (("CC", "II", "NA", None), "≠ 4"),
])  # fmt: skip
def test_a_disagreement_has_a_mark_and_a_number(letters: tuple[str, ...], mark: str) -> None:
    assert mark_of([ReaderLetter("a", each) for each in letters]) == mark  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [60, 400])
def test_ratings_of_readers_do_not_hang_on_what_is_painted_before_nor_the_other_way_round(
    width: int,
) -> None:
    style = TableStyle(load_theme("light"))
    letters = (ReaderLetter("author", "C"), ReaderLetter("A", "C"), ReaderLetter("Z", "II"))
    pictures = []
    for colour, size in (("red", 7), ("green", 30)):
        picture = QImage(width, 28, QImage.Format.Format_RGB32)
        picture.fill(style.page)
        painter = QPainter(picture)
        painter.setPen(QColor(colour))
        painter.setBrush(QColor(colour))
        painter.setFont(font(SANS, size, REGULAR))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, colour == "green")
        before = painter.renderHints()
        paint_reader_letters(painter, picture.rect(), Cell("", reader_letters=letters), style)
        assert painter.renderHints() == before
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("width", [60, 150, 400])
@pytest.mark.parametrize("count", [2, 4, 9])
def test_readers_are_told_apart_without_colour(name: str, width: int, count: int) -> None:
    style = TableStyle(load_theme(name))
    pictures = []
    for last in (*LETTERS, None):
        reader_letters = [
            ReaderLetter("author", "C"),
            *(ReaderLetter(f"R{n}", "C") for n in range(count - 2)),
        ]
        picture = QImage(width, 28, QImage.Format.Format_Grayscale8)
        picture.fill(style.page)
        painter = QPainter(picture)
        cell = Cell("", reader_letters=(*reader_letters, ReaderLetter("Z", last)))
        paint_reader_letters(painter, picture.rect(), cell, style)
        painter.end()
        pictures.append(bytes(picture.constBits()))
    assert len(set(pictures[:5])) == 5


def test_names_from_files_are_plain_text(pane: ComparisonPane) -> None:
    readers = _readers(pane)
    readers.reveal(revealed=True)
    readers.take_in(replace(ANA, reader="<img src=x><b>Ana</b>"))
    view = _view(pane)
    model = view.table.model()
    tip = model.data(model.index(7, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<b>Ana" not in tip
    assert "<b>Ana" in view.summary.links.toPlainText()
    view.copy_table()
    assert "<b>Ana" not in QGuiApplication.clipboard().mimeData().html()

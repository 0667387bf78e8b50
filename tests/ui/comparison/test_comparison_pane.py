"""The comparison as a reader uses it."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.model.dates import PartialDate
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.table.table_view import ComparisonTable
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.selection import NOTHING, Selection
from briefing_app.ui.state.target import Target
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of, follow_link, rows_of
from tests.ui.comparison.conftest import view_of as _view

_KEY = Qt.Key


def _titles(view: ComparisonView) -> list[str]:
    return [row.ref or row.kind for row in rows_of(view)]


def _menu(view: ComparisonView, name: str) -> dict[str, QAction]:
    return entries_of(view.bar.show_button, name)


def test_a_table_is_laid_out_when_it_has_a_size(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    session.show(sample, None)
    assert sample.comparison is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ComparisonView(session, sample, sample.comparison, parent)
    assert not view.table.sizes.row
    parent.show()
    assert view.table.sizes.row


def test_rows_stand_in_the_order_of_the_file(show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    assert _titles(view) == [
        "E1", "E2", "E3", "likelihood", "confidence", "who", "inconsistency", "weighted", "lead",
    ]  # fmt: skip
    assert view.summary.words == (
        "Least refuted: The economy. The lead changes if E1 or E2 is wrong. "
        "It changes if source 1 (one item) is withdrawn, or by one single step. "
        "3 cells are not rated yet. E2 and E3 have no source. "
        "No evidence speaks against The economy."
    )


def test_the_golden_vector_leads(show: Show, sample: Briefing, golden: Comparison) -> None:
    view = _view(show(replace(sample, comparison=golden)))
    assert view.summary.words.startswith("Least refuted: Hypothesis 3.")
    assert "if E2, E3, E4 or E5 is wrong." in view.summary.words


def test_a_reason_that_runs_against_the_window_keeps_its_signs(
    show: Show, sample: Briefing
) -> None:
    item = Evidence("E1", "“It” is so.", ratings={"m1": Rating("C", "כך נאמר (2018)?")})
    motivations = (Motivation("m1", "One"), Motivation("m2", "Two"))
    comparison = Comparison("?", "Motivation", motivations, (), {}, (item,))
    view = _view(show(replace(sample, comparison=comparison)))
    view.table.go((0, 0))
    words = view.strip.toPlainText()
    assert "\u2067כך נאמר (2018)?\u2069" in words
    assert "“It” is so." in words
    assert "\u2066" not in words


def test_a_chosen_rating_tells_its_reason_and_marks_its_paragraphs(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample))
    view.table.go(None)
    with qtbot.waitSignal(session.changed) as chosen:
        view.table.go((0, 0))
    assert chosen.args == [Change("selection")]
    assert session.selection == Selection(("evidence", "E1"), "m1")
    assert session.ground.paragraphs == (1,)
    assert "E1 × The economy: very consistent" in view.strip.words
    assert "Hardship is what it predicts." in view.strip.words
    assert view.strip.links == ["¶ 1", "Source 1"]
    with qtbot.waitSignal(session.target_chosen) as paragraph:
        follow_link(view.strip, "¶ 1")
    assert paragraph.args == [Target("paragraph", "1")]
    with qtbot.waitSignal(session.target_chosen) as source:
        follow_link(view.strip, "Source 1")
    assert source.args == [Target("source", "brown")]
    view.table.go(None)
    assert view.strip.links == []
    assert "Choose a cell" in view.strip.words
    assert session.selection == NOTHING
    assert session.ground.paragraphs == ()


def test_cells_are_marked_for_a_paragraph_until_a_cell_is_chosen(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample))
    plain = view.table.grab().toImage()
    session.select(Selection(paragraph=1))
    assert view._model.marked
    assert view.table.grab().toImage() != plain
    session.select(Selection(("evidence", "E2"), "m1"))
    assert not view._model.marked


def test_only_what_the_author_wrote_has_the_colour_of_the_text(
    show: Show, sample: Briefing
) -> None:
    item = Evidence("E1", "An item", ratings={"m1": Rating("C", "Hardship."), "m2": Rating("I")})
    motivations = (Motivation("m1", "One"), Motivation("m2", "Two"))
    comparison = Comparison("?", "Motivation", motivations, (), {}, (item,))
    view = _view(show(replace(sample, comparison=comparison)))

    def colour(words: str) -> QColor:
        found = view.strip.document().find(words)
        assert not found.isNull(), view.strip.words
        return found.charFormat().foreground().color()

    view.table.go((0, 0))
    assert colour("Hardship") == view._style.text
    view.table.go((0, 1))
    assert colour("No reason") == view._style.muted
    assert view._style.text != view._style.muted


def test_return_and_double_click_follow_a_cell(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    table = _view(show(sample)).table
    table.go((0, 0))
    with qtbot.waitSignal(session.target_chosen) as paragraph:
        qtbot.keyClick(table, _KEY.Key_Return)
    assert paragraph.args == [Target("paragraph", "1")]
    place = table.visualRect(table.model().index(1, 1)).center()
    with qtbot.waitSignal(session.target_chosen) as paragraph:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert paragraph.args == [Target("paragraph", "2")]
    table.go((3, 0))
    with qtbot.waitSignal(session.target_chosen) as section:
        qtbot.keyClick(table, _KEY.Key_Enter)
    assert section.args == [Target("section", "first")]


def test_what_leads_nowhere_is_not_followed(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    table = _view(show(sample)).table
    table.go(None)
    with qtbot.assertNotEmitted(session.target_chosen):
        qtbot.keyClick(table, _KEY.Key_Return)
        table.go((6, -1))
        qtbot.keyClick(table, _KEY.Key_Return)


def test_arrow_keys_reach_the_headers(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample))
    table = view.table
    table.setFocus()
    table.go((0, 0))
    places = []
    for key in (
        _KEY.Key_Up, _KEY.Key_Up, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Right, _KEY.Key_Down,
        _KEY.Key_Left, _KEY.Key_Left, _KEY.Key_Left, _KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Right,
        _KEY.Key_Down, _KEY.Key_PageDown,
    ):  # fmt: skip
        qtbot.keyClick(table, key)
        places.append(table.place)
    assert places == [
        (-1, 0), (-1, 0), (-1, 0), (-1, 1), (-1, 2), (0, 2),
        (0, 1), (0, 0), (0, -1), (0, -1), (1, -1), (1, 0),
        (2, 0), (8, 0),
    ]  # fmt: skip
    table.go((-1, 0))
    assert "Hunger at home." in view.strip.words
    assert view.strip.links == ["Section"]
    with qtbot.waitSignal(session.target_chosen) as section:
        follow_link(view.strip, "Section")
    assert section.args == [Target("section", "first")]


def test_a_key_that_leads_nowhere_leaves_a_head_chosen(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    table = _view(show(sample)).table
    table.setFocus()
    for place in ((-1, 1), (1, -1)):
        table.go(place)
        for key in (_KEY.Key_Control, _KEY.Key_Shift, _KEY.Key_Escape, _KEY.Key_F12):
            qtbot.keyClick(table, key)
            assert table.place == place
    qtbot.keyClick(table, _KEY.Key_PageDown)
    assert table.place is not None
    assert -1 not in table.place


def test_a_letter_with_shift_goes_nowhere(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    table = _view(show(sample)).table
    table.setFocus()
    table.go((0, 0))
    for key in (_KEY.Key_L, _KEY.Key_C, _KEY.Key_R, _KEY.Key_S, _KEY.Key_N, _KEY.Key_T):
        for held in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.GroupSwitchModifier):
            qtbot.keyClick(table, key, held)
            assert table.place == (0, 0), key


def test_headers_are_chosen_with_the_mouse(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    table = _view(show(sample)).table
    across, down = table.horizontalHeader(), table.verticalHeader()
    left = Qt.MouseButton.LeftButton
    column = QPoint(across.sectionViewportPosition(1) + 20, 12)
    qtbot.mouseClick(across.viewport(), left, pos=column)
    assert table.place == (-1, 1)
    row = QPoint(20, down.sectionViewportPosition(0) + 8)
    qtbot.mouseClick(down.viewport(), left, pos=row)
    assert table.place == (0, -1)
    cell = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), left, pos=cell)
    assert table.place == (0, 0)


def test_a_citation_in_the_text_chooses_its_row_and_shows_it(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    view = _view(show(replace(sample, comparison=golden)))
    _menu(view, "Rows")["Evidence that tells nothing apart (D = 0)"].trigger()
    assert "E1" not in _titles(view)
    view.select_evidence("E1")
    assert _titles(view)[0] == "E1"
    assert view.table.place == (0, -1)
    view.select_evidence("nothing")
    assert view.table.place == (0, -1)


def test_items_in_the_footing_are_links(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample))
    with qtbot.waitSignal(session.target_chosen) as item:
        follow_link(view.summary.links, "E2")
    assert item.args == [Target("evidence", "E2")]
    view.select_evidence(item.args[0].ref)
    assert view.table.place == (1, -1)


def test_evidence_is_sorted_and_the_place_stays(
    show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = _view(show(replace(sample, comparison=golden)))
    view.table.go((3, 1))
    entries_of(view.bar.order)["Most diagnostic first"].trigger()
    assert _titles(view)[:5] == ["E5", "E4", "E2", "E3", "E1"]
    assert view.table.place == (1, 1)
    assert session.table.order == "diagnosticity"
    session.arrangement.sort("file")
    assert _titles(view)[:5] == ["E1", "E2", "E3", "E4", "E5"]
    assert view.table.place == (3, 1)


def test_evidence_is_sorted_by_date_and_by_source(
    show: Show, session: Session, sample: Briefing
) -> None:
    comparison = _comparison(sample)
    first, second, third = comparison.evidence
    mixed = replace(comparison, evidence=(third, second, first))
    pane = show(replace(sample, comparison=mixed))
    session.arrangement.sort("date")
    assert _titles(_view(pane))[:3] == ["E1", "E2", "E3"]
    session.arrangement.sort("source")
    assert _titles(_view(pane))[:3] == ["E1", "E3", "E2"]


def test_columns_are_hidden_but_never_all(show: Show, sample: Briefing) -> None:
    pane = show(sample)
    view = _view(pane)
    view.table.go((0, 0))
    _menu(view, "Columns")["The economy"].trigger()
    assert view.table.place is None
    assert view.table.model().columnCount() == 2
    _menu(view, "Columns")["China’s support"].trigger()
    actions = _menu(view, "Columns")
    assert not actions["To avoid war"].isEnabled()
    assert actions["The economy"].isEnabled()
    entries_of(view.bar.show_button)["Show everything"].trigger()
    assert view.table.model().columnCount() == 3


def test_rows_are_hidden_by_group(show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    for name in ("Likelihood", "Confidence", "Who says so", "Inconsistency and lead"):
        _menu(view, "Rows")[name].trigger()
    assert _titles(view) == ["E1", "E2", "E3"]
    entries_of(view.bar.show_button)["Show everything"].trigger()
    assert len(_titles(view)) == 9


def test_an_ampersand_in_a_title_is_a_letter(show: Show, sample: Briefing) -> None:
    comparison = _comparison(sample)
    motivations = (replace(comparison.motivations[0], title="R&D"), *comparison.motivations[1:])
    changed = replace(sample, comparison=replace(comparison, motivations=motivations))
    assert "R&&D" in _menu(_view(show(changed)), "Columns")


def test_the_state_comes_back_and_nonsense_does_not(
    show: Show, session: Session, sample: Briefing
) -> None:
    state = {
        "order": "date",
        "hidden_motivations": ["m2", "gone", 7],
        "hidden_rows": ["criterion:who", "sums", "gone"],
    }
    pane = show(sample, state)
    assert _view(pane).table.isEnabled()
    assert "who" not in _titles(_view(pane))
    kept = session.comparison_to_json()
    assert (kept["order"], kept["hidden_motivations"]) == ("date", ["m2"])
    assert kept["hidden_rows"] == ["criterion:who", "sums"]
    nonsense = {"order": "luck", "hidden_motivations": ["m1", "m2", "m3"], "hidden_rows": 3}
    for file, given in (("other.md", nonsense), ("another.md", "nonsense")):
        show(replace(sample, file=file), given)
        assert len(_titles(_view(pane))) == 9
        kept = session.comparison_to_json()
        assert (kept["order"], kept["hidden_motivations"]) == ("file", [])
        assert kept["hidden_rows"] == []


def test_a_reload_keeps_the_order_and_the_place(
    show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample, {"order": "diagnosticity", "hidden_rows": ["confidence"]})
    _view(pane).table.go((0, 1))
    session.show(replace(sample, title="Changed"), None)
    assert session.table.order == "diagnosticity"
    assert _view(pane).table.place == (0, 1)
    session.show(replace(sample, file="other.md"), None)
    assert _view(pane).table.place is None
    assert session.table.order == "file"


def test_a_reload_leaves_the_keys_where_they_were(
    show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    elsewhere = QLineEdit(pane)
    elsewhere.show()
    for inside in (True, False):
        (_view(pane).table if inside else elsewhere).setFocus()
        came_by: list[QWidget] = []
        hear = partial(_note_focus, came_by)
        QApplication.instance().focusChanged.connect(hear)
        session.show(replace(sample, title="Changed"), None)
        QApplication.instance().focusChanged.disconnect(hear)
        assert _view(pane).table.hasFocus() is inside
        assert came_by == [_view(pane).table] * inside


def _note_focus(came_by: list[QWidget], _before: QWidget | None, now: QWidget | None) -> None:
    if now is not None:
        came_by.append(now)


def test_a_view_that_is_replaced_follows_no_longer(
    show: Show, session: Session, sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    refreshed: list[ComparisonView] = []
    refresh = ComparisonView._show_detail

    def counted(view: ComparisonView) -> None:
        refreshed.append(view)
        refresh(view)

    monkeypatch.setattr(ComparisonView, "_show_detail", counted)
    pane = show(sample)
    before = _view(pane)
    session.show(replace(sample, title="Changed"), None)
    after = _view(pane)
    assert after is not before
    assert after in refreshed
    refreshed.clear()
    words = before.strip.words, before.bar.try_button.text(), _titles(before)
    session.arrangement.sort("source")
    session.select(Selection(("evidence", "E1"), "m1"))
    session.arrangement.toggle_rows("sums")
    session.change_settings(theme="dark")
    session.build_what_if().switch(_comparison(sample).evidence[:1])
    assert set(refreshed) == {after}
    assert (before.strip.words, before.bar.try_button.text(), _titles(before)) == words
    assert after.bar.try_button.text() == "What if: 1 change"
    assert before._style.theme.name == "light"


def test_a_focus_that_chooses_the_first_cell_does_not_scroll_the_text(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    pane.clearFocus()
    table = _view(pane).table
    assert table.place is None
    changes: list[Change] = []
    session.changed.connect(changes.append)
    table.setFocus()
    assert table.place == (0, 0)
    assert session.selection == Selection(("evidence", "E1"), "m1")
    assert changes == [Change("selection", quiet=True)]
    changes.clear()
    qtbot.keyClick(table, _KEY.Key_Down)
    assert changes == [Change("selection")]


@pytest.mark.parametrize("other", [NOTHING, Selection(("evidence", "gone"), "m1")])
def test_a_cell_that_is_no_longer_chosen_is_not_the_current_one(
    show: Show, session: Session, sample: Briefing, other: Selection
) -> None:
    table = _view(show(sample)).table
    session.select(Selection(("evidence", "E1"), "m1"))
    assert table.place == (0, 0)
    session.select(other)
    assert table.place is None
    assert not table.selectedIndexes()


def test_a_paragraph_of_the_text_leaves_the_table_its_place(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    table = _view(show(sample)).table
    table.setFocus()
    table.go((0, 0))
    cell, paragraph = Selection(("evidence", "E1"), "m1"), Selection(paragraph=2)
    session.select(paragraph)
    session.arrangement.sort("source")
    assert (table.place, session.selection) == ((0, 0), paragraph)
    with qtbot.waitSignal(session.target_chosen) as target:
        qtbot.keyClick(table, _KEY.Key_Return)
    assert target.args == [Target("paragraph", "1")]
    assert session.selection == cell
    session.select(paragraph)
    at = table.visualRect(table.currentIndex()).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == cell
    session.select(paragraph)
    session.arrangement.change(session.table._replace(filter="E2"))
    assert (table.place, session.selection) == (None, paragraph)


def test_a_pane_may_be_filled_before_it_is_on_show(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    pane = ComparisonPane(session)
    qtbot.addWidget(pane)
    session.show(sample, None)
    table = _view(pane).table
    pane.resize(900, 500)
    assert not pane.grab().isNull()
    assert sum(table.columnWidth(n) for n in range(3)) == table.viewport().width()


def test_the_view_waits_until_the_pane_was_painted(
    qtbot: QtBot, session: Session, sample: Briefing
) -> None:
    pane = ComparisonPane(session)
    qtbot.addWidget(pane)
    session.show(sample, {"order": "date", "trial": {"off": ["E1"], "shown": True}})
    session.change_settings(zoom=125)
    assert session.comparison_to_json()["order"] == "date"
    assert session.comparison_to_json()["trial"] == {"off": ["E1"], "shown": True}
    assert not pane.findChildren(ComparisonTable)
    pane.resize(600, 400)
    with qtbot.waitActive(pane):
        pane.show()
        pane.setFocus()
    qtbot.waitUntil(lambda: bool(pane.findChildren(ComparisonTable)))
    assert _view(pane).table.hasFocus()
    assert session.table.order == "date"
    assert session.build_what_if().trial.off == {"E1"}
    assert _view(pane)._style.zoom == 1.25


def test_a_pane_without_a_comparison_does_nothing(
    show: Show, session: Session, host: Host, sample: Briefing
) -> None:
    pane = show(replace(sample, comparison=None), {"order": "date"})
    session.change_settings(zoom=150)
    assert not any(each.isEnabled() for each in host.of_the_table)
    assert pane.view is None
    assert session.what_if is None
    with pytest.raises(LookupError):
        session.build_what_if()
    assert session.comparison_to_json() == {"order": "date"}
    session.show(sample, None)
    assert session.table.order == "date"
    assert pane.view is not None
    session.show(replace(sample, comparison=None), None)
    assert pane.view is None
    assert session.what_if is None


def test_the_table_on_show_is_copied_as_text_and_html(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    kept = {"order": "source", "hidden_motivations": ["m2"], "hidden_rows": ["sums"]}
    pane = show(sample, kept)
    with qtbot.waitSignal(session.message) as message:
        _view(pane).copy_table()
    assert message.args == ["Comparison copied"]
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].split("\t")[-2:] == ["The economy", "China’s support"]
    assert [line.split("\t")[0] for line in lines[1:4]] == ["E1", "E2", "E3"]
    assert "<table" in data.html()


def test_tooltips_and_the_screen_reader(show: Show, sample: Briefing) -> None:
    model = _view(show(sample)).table.model()
    role = Qt.ItemDataRole
    index = model.index(0, 0)
    assert index.data(role.DisplayRole) == "CC"
    assert str(index.data(role.AccessibleTextRole)).startswith("E1, The economy: very consistent.")
    assert str(index.data(role.ToolTipRole)).startswith("<p>E1, The economy")
    assert index.model().data(QModelIndex(), role.DisplayRole) is None
    assert index.data(role.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "The economy"
    assert model.headerData(0, Qt.Orientation.Vertical) == "Fears of a famine"
    assert "Diagnosticity" in model.headerData(0, Qt.Orientation.Vertical, role.AccessibleTextRole)
    assert model.headerData(0, Qt.Orientation.Vertical, role.DecorationRole) is None
    assert model.data(model.index(-1, 0)) is None
    assert (model.rowCount(index), model.columnCount(index)) == (0, 0)


def _comparison(briefing: Briefing) -> Comparison:
    assert briefing.comparison is not None
    return briefing.comparison


def _wide(columns: int, items: int) -> Comparison:
    motivations = tuple(
        Motivation(f"m{n}", f"Motivation {n} whose title is long enough to wrap 😀" * 2)
        for n in range(columns)
    )
    ratings = {each.id: Rating("I" if n % 2 else "CC") for n, each in enumerate(motivations)}
    evidence = tuple(
        Evidence(f"E{n}", f"Item {n} " * 12, PartialDate(2000 + n % 20), ratings=ratings)
        for n in range(items)
    )
    cells = {"c": {"m0": "Some words that go on over several lines. " * 20}}
    criteria = (Criterion("c", "Criterion"), Criterion("d", "Wholly empty"))
    return Comparison("Why? Ours.", "Motivation", motivations, criteria, cells, evidence)


@pytest.mark.parametrize(
    ("columns", "items"), [(1, 3), (5, 0), (12, 4), (50, 300)], ids=["one", "bare", "12", "huge"]
)
def test_every_shape_fills_the_pane_or_scrolls(
    show: Show, sample: Briefing, columns: int, items: int
) -> None:
    pane = show(replace(sample, comparison=_wide(columns, items)))
    table = _view(pane).table
    widths = [table.columnWidth(n) for n in range(columns)]
    assert min(widths) >= 48
    if columns == 1:
        assert widths == [420]
    elif columns == 5:
        assert sum(widths) == table.viewport().width()
    else:
        assert table.horizontalScrollBar().maximum() > 0
    assert not pane.grab().isNull()
    assert _view(pane).summary.isVisible()


def test_a_comparison_of_criteria_alone_has_no_footing(show: Show, sample: Briefing) -> None:
    bare = replace(_comparison(sample), evidence=())
    view = _view(show(replace(sample, comparison=bare)))
    assert not view.summary.isVisible()
    assert _titles(view) == ["likelihood", "confidence", "who"]


def test_the_links_are_the_items_whatever_they_are_called(show: Show, sample: Briefing) -> None:
    wide = _wide(2, 0)
    evidence = (
        Evidence("o", "Item", ratings={"m0": Rating("I")}),
        Evidence("r", "Item", ratings={"m1": Rating("I")}),
        Evidence("<i>", "Item", ratings={"m1": Rating("I")}),
        Evidence("x", "Item", ratings={"m0": Rating("I")}),
    )
    view = _view(show(replace(sample, comparison=replace(wide, evidence=evidence))))
    assert view.summary.links.links[:4] == ["o", "r", "<i>", "x"]
    assert "<i>" in view.summary.links.toPlainText()
    two = (evidence[0], evidence[1])
    view = _view(show(replace(sample, comparison=replace(wide, evidence=two))))
    assert view.summary.links.links[:2] == ["o", "r"]
    assert view.summary.words.startswith(
        "The evidence does not tell the columns apart. The lead changes if o or r is wrong."
    )


def test_a_lead_that_many_items_carry_names_a_dozen(show: Show, sample: Briefing) -> None:
    wide = _wide(2, 0)
    against = [{"m0": Rating("I")}, {"m1": Rating("I")}]
    evidence = tuple(Evidence(f"E{n}", "Item", ratings=against[n % 2]) for n in range(20))
    view = _view(show(replace(sample, comparison=replace(wide, evidence=evidence))))
    assert "or 8 other items are wrong." in view.summary.links.toPlainText()
    assert len(view.summary.links.links) == 12 + 1


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_and_place_is_painted(
    show: Show, session: Session, sample: Briefing, name: str
) -> None:
    pane = show(sample)
    session.change_settings(theme=name, zoom=125)
    pictures = []
    for place in ((3, 0), (3, -1), (-1, 2), None):
        _view(pane).table.go(place)
        pictures.append(pane.grab().toImage())
    assert not any(one == other for one, other in pairwise(pictures))


def test_a_low_pane_gives_a_criterion_fewer_lines(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    pane = show(replace(sample, comparison=_wide(3, 4)))
    table = _view(pane).table
    low = table.rowHeight(4)
    pane.resize(1030, 900)
    qtbot.waitUntil(lambda: table.rowHeight(4) > low)
    pane.resize(1030, 360)
    qtbot.waitUntil(lambda: table.rowHeight(4) == low)
    table.setFocus()
    table.go((5, 0))
    pane.resize(1030, 300)
    shown = table.visualRect(table.model().index(5, 0))
    qtbot.waitUntil(lambda: table.viewport().rect().contains(shown.center()))


def test_a_wheel_with_ctrl_is_left_to_the_window(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    table = _view(show(replace(sample, comparison=_wide(3, 100)))).table

    def turn(modifiers: Qt.KeyboardModifier) -> QWheelEvent:
        middle = QPointF(table.viewport().rect().center())
        event = QWheelEvent(
            middle, table.viewport().mapToGlobal(middle), QPoint(0, -40), QPoint(0, -120),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        table.wheelEvent(event)
        return event

    assert not turn(Qt.KeyboardModifier.ControlModifier).isAccepted()
    assert table.verticalScrollBar().value() == 0
    turn(Qt.KeyboardModifier.NoModifier)
    assert table.verticalScrollBar().value() > 0


def test_the_question_and_all_buttons_have_names_and_tips(show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    for each in view.bar.findChildren(QToolButton):
        assert each.accessibleName()
        assert each.toolTip(), each.accessibleName()
    assert view.table.accessibleName() == "Why the turn?"


def test_the_strip_is_as_high_as_its_words_at_once(show: Show, sample: Briefing) -> None:
    pane = show(replace(sample, comparison=_wide(12, 6)))
    pane.resize(640, 700)
    view = _view(pane)
    for place in ((4, 1), (0, 3), (-1, 2), (3, -1)):
        view.table.go(place)
        assert view.strip.height() > list(view.strip._bottoms())[-1]
        assert view.strip.verticalScrollBar().maximum() == 0

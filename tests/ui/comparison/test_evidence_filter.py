"""The evidence filtered by words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of, rows_of
from tests.ui.comparison.conftest import view_of as _view

_KEY = Qt.Key


def _refs(view: ComparisonView) -> list[str]:
    return [row.ref for row in rows_of(view) if row.item]


def test_words_of_text_id_and_source_are_found(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    view.table.go((1, 1))
    view.open_filter()
    line = view.filter.line
    assert line.hasFocus()
    for words, found in (("E2", ["E2"]), (" brown ", ["E1"]), ("nothing", []), ("e", 3)):
        line.setText(words)
        assert _refs(view) == found or len(_refs(view)) == found
    # All the words must be there, in any order; the sums stay.
    line.setText("e1 e2")
    assert _refs(view) == []
    assert rows_of(view)[-1].kind == "lead"
    line.setText("e2")
    assert view.table.place is None
    qtbot.keyClick(line, _KEY.Key_Return)
    assert view.table.hasFocus()
    view.open_filter()
    qtbot.keyClick(line, _KEY.Key_Escape)
    assert view.filter.isHidden()
    assert len(_refs(view)) == 3
    assert view.table.hasFocus()


def test_escape_ends_the_filter_from_the_table_too(
    qtbot: QtBot, show: Show, sample: Briefing
) -> None:
    view = _view(show(sample))
    view.open_filter()
    qtbot.keyClicks(view.filter.line, "nothing has this")
    assert _refs(view) == []
    qtbot.keyClick(view.filter.line, _KEY.Key_Return)
    assert view.table.hasFocus()
    assert not view.filter.isHidden()
    qtbot.keyClick(view.table, _KEY.Key_Escape)
    assert view.filter.isHidden()
    assert len(_refs(view)) == 3
    assert view.table.hasFocus()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, _KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)
    view.keyPressEvent(event)
    assert not event.isAccepted()


def test_keys_that_mean_nothing_here_are_left_to_the_window(show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    view.open_filter()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, _KEY.Key_F24, Qt.KeyboardModifier.NoModifier)
    view.filter.keyPressEvent(event)
    assert not event.isAccepted()


def test_an_open_line_without_words_closes_too(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    view.open_filter()
    qtbot.keyClick(view.filter.line, _KEY.Key_A)
    qtbot.keyClick(view.filter.line, _KEY.Key_Backspace)
    qtbot.keyClick(view.filter.line, _KEY.Key_Escape)
    assert view.filter.isHidden()
    assert len(_refs(view)) == 3


def test_a_link_to_an_item_that_is_filtered_out_shows_it(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    view = _view(show(replace(sample, comparison=golden)))
    view.open_filter()
    view.filter.line.setText("E1")
    view.select_evidence("E4")
    assert view.filter.isHidden()
    assert view.table.place == (3, -1)


def test_a_filter_comes_back_and_nonsense_does_not(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample, {"filter": "E2"}))
    assert _refs(view) == ["E2"]
    assert not view.filter.isHidden()
    assert session.comparison_to_json() == {
        "order": "file", "ordered_by": "", "by_score": False, "filter": "E2",
        "hidden_motivations": [], "hidden_rows": [],
        "likelihoods": False, "only_evidence": False, "turned": False, "widths": {}, "readers": {},
        "trial": session.build_what_if().to_json(), "what_ifs": [],
    }  # fmt: skip
    view = _view(show(replace(sample, file="other.md"), {"filter": 7}))
    assert len(_refs(view)) == 3
    assert view.filter.isHidden()


def test_the_menu_of_the_rows_filters_and_shows_all_again(
    show: Show, session: Session, host: Host, sample: Briefing
) -> None:
    view = _view(show(sample, {"filter": "E2"}))
    entries = entries_of(view.bar.show_button)
    assert session.actions["filter-evidence"] in entries.values()
    rows = entries_of(view.bar.show_button, "Rows")
    keys = session.actions["undiagnostic"].shortcut().toString()
    assert rows["Evidence that tells nothing apart (D = 0)"].text().endswith(keys)
    entries_of(view.bar.show_button)["Show everything"].trigger()
    assert len(_refs(view)) == 3
    assert session.table.filter == ""


def test_words_of_last_time_are_chosen_and_filter_again(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample))
    view.open_filter()
    view.filter.line.setText("E2")
    view.filter.hide()
    session.arrangement.change(session.table._replace(filter=""))
    view.filter.line.blockSignals(True)
    view.filter.line.setText("E1")
    view.filter.line.blockSignals(False)
    view.open_filter()
    assert view.filter.line.selectedText() == "E1"
    assert _refs(view) == ["E1"]
    assert session.table.filter == "E1"


def test_words_that_come_from_elsewhere_are_shown_and_go_away(
    show: Show, session: Session, sample: Briefing
) -> None:
    view = _view(show(sample))
    for words in ("E2", "", "E1 e1", "E3", ""):
        session.arrangement.change(session.table._replace(filter=words))
        assert view.filter.isHidden() is (not words)
        assert view.filter.words == words
        assert session.table.filter == words

"""The evidence filtered by words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from tests.samples import replace

Show = Callable[[Briefing], ComparisonPane]
_KEY = Qt.Key


def _view(pane: ComparisonPane) -> ComparisonView:
    assert pane.view is not None
    return pane.view


def _refs(view: ComparisonView) -> list[str]:
    return [row.ref for row in view.rows if row.item]


def test_words_of_text_id_and_source_are_found(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    pane = show(sample)
    view = _view(pane)
    view.table.go((4, 1))
    pane.filter_evidence()
    line = view.filter.line
    assert line.hasFocus()
    for words, found in (("E2", ["E2"]), (" brown ", ["E1"]), ("nothing", []), ("e", 3)):
        line.setText(words)
        assert _refs(view) == found or len(_refs(view)) == found
    # All the words must be there, in any order; the sums stay.
    line.setText("e1 e2")
    assert _refs(view) == []
    assert view.rows[-1].kind == "lead"
    line.setText("e2")
    assert view.table.place is None
    qtbot.keyClick(line, _KEY.Key_Return)
    assert view.table.hasFocus()
    pane.filter_evidence()
    qtbot.keyClick(line, _KEY.Key_Escape)
    assert view.filter.isHidden()
    assert len(_refs(view)) == 3
    assert view.table.hasFocus()


def test_an_open_line_without_words_closes_too(qtbot: QtBot, show: Show, sample: Briefing) -> None:
    view = _view(show(sample))
    view.bar.filter_wanted.emit()
    qtbot.keyClick(view.filter.line, _KEY.Key_A)
    qtbot.keyClick(view.filter.line, _KEY.Key_Backspace)
    qtbot.keyClick(view.filter.line, _KEY.Key_Escape)
    assert view.filter.isHidden()
    assert len(_refs(view)) == 3


def test_a_link_to_an_item_that_is_filtered_out_shows_it(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    pane = show(replace(sample, comparison=golden))
    view = _view(pane)
    pane.filter_evidence()
    view.filter.line.setText("E1")
    pane.select_evidence("E4")
    assert view.filter.isHidden()
    assert view.table.place == (3, -1)


def test_a_filter_comes_back_and_nonsense_does_not(show: Show, sample: Briefing) -> None:
    pane = show(sample)
    view = _view(pane)
    pane.restore({"filter": "E2"})
    assert _refs(view) == ["E2"]
    assert not view.filter.isHidden()
    assert pane.state() == {
        "order": "file", "hidden_motivations": [], "hidden_rows": [], "filter": "E2",
    }  # fmt: skip
    pane.restore({"filter": 7})
    assert len(_refs(view)) == 3

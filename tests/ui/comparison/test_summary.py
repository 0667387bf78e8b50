"""The line that says who leads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.ui.session import Session
from tests.samples import replace
from tests.ui.comparison.conftest import Show, view_of


def test_what_is_around_it_knows_its_new_height_in_the_same_step(
    qtbot: QtBot, show: Show, sample: Briefing, golden: Comparison
) -> None:
    summary = view_of(show(replace(sample, comparison=golden))).summary
    around = QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(summary)
    around.resize(260, 300)
    with qtbot.waitExposed(around):
        around.show()
    item = around.layout().itemAt(0)
    heights = []
    for elided in (True, False):
        summary.fit(stacked=True, elided=elided)
        heights.append(item.heightForWidth(260))
        assert heights[-1] == summary.heightForWidth(260)
    assert heights[0] < heights[1]


def test_tab_stops_at_the_line_while_it_has_links(
    show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    view = view_of(show(replace(sample, comparison=golden)))
    policy = Qt.FocusPolicy
    line = view.summary.links
    assert line.links
    assert line.focusPolicy() == policy.StrongFocus
    for shown in (True, False):
        session.arrangement.show_chart(shown=shown)
        view.summary.show_sums(shown=not shown)
        assert bool(line.links) is not shown
        assert line.focusPolicy() == (policy.NoFocus if shown else policy.StrongFocus)


def test_the_remark_on_hidden_ratings_is_nowhere_until_they_are_shown(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    remark = "The ratings are those of the desk."
    comparison = replace(golden, question=f"Why was it late? {remark}")
    view = view_of(show(replace(sample, comparison=comparison)))
    summary = view.summary
    assert view.table.accessibleName() == "Why was it late?"
    for elided in (True, False):
        summary.fit(stacked=False, elided=elided)
        for hidden in (True, False):
            summary.show_readers("0 of 4 rated.", "", hidden=hidden)
            for words in (summary.words, summary.accessibleName()):
                assert (remark in words) is not hidden
            assert (remark in summary.toolTip()) is (elided and not hidden)


def test_the_lead_is_at_the_start_of_its_line_even_if_nothing_follows(
    show: Show, sample: Briefing, golden: Comparison
) -> None:
    lone = replace(golden, motivations=golden.motivations[:1])
    summary = view_of(show(replace(sample, comparison=lone))).summary
    for direction in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
        summary.setLayoutDirection(direction)
        summary.show_readers("Who leads", "", hidden=False)
        summary.layout().activate()
        label, margin = summary._lead_label, summary.layout().contentsMargins().left()
        assert summary.links.isHidden()
        left = label.geometry().left()
        if direction == Qt.LayoutDirection.RightToLeft:
            left = summary.width() - 1 - label.geometry().right()
        assert left == margin

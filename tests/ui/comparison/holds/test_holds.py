"""What the lead hangs on: below the table, in its panel, and at the head of a motivation."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES
from briefing_app.model.comparison import Comparison, Rating
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import CellChange, to_lead
from briefing_app.model.parts import words_of
from briefing_app.model.words.fixed_words import words_in
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.holds import holds_panel, lead_holds
from briefing_app.ui.comparison.holds.holds_panel import HoldsPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from briefing_app.ui.worker import Task
from tests.samples import replace
from tests.ui.comparison.conftest import Show, follow_link, rows_of, view_of

_KEY = Qt.Key
_NOT_RECKONED = words_in("en")["not_reckoned"]
Open = Callable[[], HoldsPanel]


@pytest.fixture
def view(show: Show, sample: Briefing, golden: Comparison) -> ComparisonView:
    """The golden table on show, with the keyboard; two items have a source."""
    sourced = tuple(
        replace(item, source="brown" if item.id in ("E2", "E5") else "") for item in golden.evidence
    )
    view = view_of(show(replace(sample, comparison=replace(golden, evidence=sourced))))
    view.table.setFocus()
    return view


@pytest.fixture
def panel(qtbot: QtBot, view: ComparisonView, session: Session) -> HoldsPanel:
    """The panel on show, filled, with the draws of random weights."""
    made = HoldsPanel(session)
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.sections is not None)
    return made


def test_the_panel_says_that_it_is_finding_the_holds(
    panel: HoldsPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(lead_holds, "_AT_ONCE", 3)
    panel.refresh()
    assert panel.message.text() == "Finding what the lead hangs on…"
    assert panel.message.isVisible()
    assert not panel.table.isVisible()
    qtbot.waitUntil(panel.table.isVisible)


def test_what_takes_long_in_a_large_table_is_done_beside_the_window(
    panel: HoldsPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    threads: set[int] = set()

    def noted(sums: Sums, motivation: str) -> tuple[CellChange, ...]:
        threads.add(threading.get_ident())
        return to_lead(sums, motivation)

    monkeypatch.setattr(holds_panel, "to_lead", noted)
    for most, is_here in ((3, False), (1000, True)):
        monkeypatch.setattr(lead_holds, "_AT_ONCE", most)
        threads.clear()
        panel.refresh()
        qtbot.waitUntil(lambda: panel.sections is not None)
        assert (threading.get_ident() in threads) is is_here
        assert "What it would take to lead" in panel.text.toPlainText()


def test_one_line_says_what_the_lead_hangs_on(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    assert (
        "The lead changes if E2, E3, E4 or E5 is wrong. It changes if source 1 (2 items) is "
        in (view.summary.words)
    )
    assert "or by any one of" in view.summary.words
    with qtbot.waitSignal(session.target_chosen) as target:
        follow_link(view.summary.links, "source 1 (2 items)")
    assert target.args == [Target("source", "brown")]
    with qtbot.waitSignal(session.target_chosen) as target:
        follow_link(view.summary.links, "E3")
    assert target.args == [Target("evidence", "E3")]
    follow_link(view.summary.links, "Show all")
    assert session.panel == "holds"


def test_the_line_follows_what_is_tried(qtbot: QtBot, view: ComparisonView) -> None:
    before = view.summary.words
    view.table.go((0, 0))
    qtbot.keyClick(view.table, _KEY.Key_5)
    assert view.summary.words != before
    assert "single step" in view.summary.words
    view.what_if.readers.show(on=True)
    assert "single step" not in view.summary.words
    view.what_if.readers.show(on=False)
    assert "single step" in view.summary.words


def test_in_a_large_table_items_come_first_and_the_rest_follows(
    qtbot: QtBot, show: Show, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lead_holds, "_AT_ONCE", 3)
    again = view_of(show(replace(view._briefing, file="again.md")))
    assert "The lead changes if E2" in again.summary.words
    assert "single step" not in again.summary.words
    with qtbot.waitSignal(again._holds.ready):
        again.what_if.switch(again._comparison.evidence[:1])
    assert "single step" in again.summary.words
    first = again._holds.found
    assert first is not None
    assert len(first.comparison.evidence) == 4


def test_what_changes_while_it_is_being_found_is_found_again(
    qtbot: QtBot, show: Show, view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lead_holds, "_AT_ONCE", 3)
    again = view_of(show(replace(view._briefing, file="again.md")))
    holds = again._holds
    with qtbot.waitSignal(holds.ready):
        holds._start()
        again.what_if.switch(again._comparison.evidence[:2])
    assert holds.found is not None
    assert len(holds.found.comparison.evidence) == 3
    holds.find()
    holds._start()
    task = again._session.worker.findChildren(Task)[-1]
    holds.forget()
    with qtbot.waitSignal(task.ended), qtbot.assertNotEmitted(holds.ready):
        pass
    assert holds.found is None


def test_the_panel_lists_everything_with_links(
    qtbot: QtBot, panel: HoldsPanel, session: Session
) -> None:
    rows = panel.rows
    words = [rows.index(n, 0).data() for n in range(rows.rowCount())]
    assert words[:5] == [
        "E2 is wrong", "E3 is wrong", "E4 is wrong", "E5 is wrong",
        "source 1 (2 items) is withdrawn",
    ]  # fmt: skip
    assert "E2 × Hypothesis 4: CC to C" not in words
    assert rows.index(0, 1).data()
    assert str(rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == "<p>E2 is wrong</p>"
    assert rows.headerData(0, Qt.Orientation.Horizontal) == "If"
    with qtbot.waitSignal(session.target_chosen) as target:
        panel.table.clicked.emit(rows.index(1, 0))
    assert target.args == [Target("evidence", "E3")]
    cell = next(n for n, each in enumerate(words) if "×" in each)
    panel.table.setCurrentIndex(rows.index(cell, 0))
    qtbot.keyClick(panel.table, _KEY.Key_Return)
    assert session.selection.row is not None
    assert session.selection.motivation is not None
    qtbot.keyClick(panel.table, _KEY.Key_Up)
    assert panel.table.currentIndex().row() == cell - 1


def test_the_first_line_is_chosen_from_the_start(
    qtbot: QtBot, panel: HoldsPanel, session: Session
) -> None:
    assert panel.table.selectionModel().selectedRows() == [panel.rows.index(0, 0)]
    with qtbot.waitSignal(session.target_chosen) as target:
        qtbot.keyClick(panel.table, _KEY.Key_Return)
    assert target.args == [Target("evidence", "E2")]


def test_what_would_have_to_be_is_whole_if_there_is_room(panel: HoldsPanel) -> None:
    table = panel.table
    for width, is_whole in ((900, True), (700, True), (220, False)):
        panel.resize(width, 260)
        first, second = table.columnWidth(0), table.columnWidth(1)
        assert first + second == table.viewport().width()
        assert (first >= table.sizeHintForColumn(0)) is is_whole, width
        assert abs(table.width() - panel.text.width()) <= 1, width


def test_the_panel_says_what_it_would_take_and_how_robust_the_lead_is(
    panel: HoldsPanel, session: Session
) -> None:
    text = panel.text.toPlainText()
    assert "Hypothesis 1 would lead, or share the lead, if one cell were N: " in text
    assert "could be told apart by" in text or "No cell is open" in text
    assert "of 10,000 draws" in text
    assert "not a probability" in text
    panel.text.anchorClicked.emit(QUrl("0"))
    assert session.selection == Selection(motivation="H1")


@pytest.mark.parametrize("theme", THEMES)
def test_the_panel_is_painted_in_every_theme(
    panel: HoldsPanel, session: Session, theme: str
) -> None:
    session.change_settings(theme=theme)
    panel.refresh()
    picture = panel.grab().toImage()
    colours = {picture.pixelColor(x, 40).name() for x in range(0, picture.width(), 3)}
    assert session.appearance.theme.page.lower() in colours


def test_the_panel_follows_what_is_tried(
    qtbot: QtBot, panel: HoldsPanel, view: ComparisonView
) -> None:
    before = [words_of(row.what) for row in panel.rows.rows]
    view.table.go((3, 0))
    qtbot.keyClick(view.table, _KEY.Key_1)
    assert [words_of(row.what) for row in panel.rows.rows] != before
    view.what_if.readers.show(on=True)
    assert panel.message.text().startswith("While readers rate")
    assert panel._split.isHidden()


def test_a_source_that_is_not_listed_leads_nowhere(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing, golden: Comparison
) -> None:
    said = tuple(replace(item, source="a report") for item in golden.evidence)
    view = view_of(show(replace(sample, comparison=replace(golden, evidence=said))))
    assert "if source “a report” (5 items) is withdrawn" in view.summary.words
    panel = HoldsPanel(session)
    qtbot.addWidget(panel)
    panel.refresh()
    words = [words_of(row.what) for row in panel.rows.rows]
    place = words.index("source “a report” (5 items) is withdrawn")
    with qtbot.assertNotEmitted(session.target_chosen):
        panel.table.clicked.emit(panel.rows.index(place, 0))


def test_a_table_without_ratings_or_evidence_names_no_lead(
    qtbot: QtBot, panel: HoldsPanel, view: ComparisonView, session: Session, golden: Comparison
) -> None:
    bare = tuple(replace(item, ratings={}) for item in golden.evidence)
    session.show(replace(view._briefing, comparison=replace(golden, evidence=bare)), None)
    panel.refresh()
    assert panel.message.text() == "No evidence is rated, so nothing leads."
    session.show(replace(view._briefing, comparison=replace(golden, evidence=())), None)
    panel.refresh()
    assert panel.message.text().startswith("There is no evidence")
    lone = replace(golden, motivations=golden.motivations[:1])
    session.show(replace(view._briefing, comparison=lone), None)
    panel.refresh()
    assert panel.message.text().startswith("There is only one column")
    assert panel._split.isHidden()


def test_a_lead_that_hangs_on_nothing_has_no_empty_table(
    qtbot: QtBot, panel: HoldsPanel, view: ComparisonView, session: Session, golden: Comparison
) -> None:
    first = replace(golden.evidence[0], source="", ratings={"H1": Rating("CC"), "H2": Rating("II")})
    sure = replace(
        golden,
        motivations=golden.motivations[:2],
        evidence=tuple(replace(first, id=f"E{n}") for n in (1, 2, 3)),
    )
    for comparison, empty in ((sure, True), (golden, False)):
        session.show(replace(view._briefing, comparison=comparison), None)
        panel.refresh()
        qtbot.waitUntil(lambda: panel.sections is not None)
        assert panel.table.isHidden() is empty
        text = panel.text.toPlainText()
        assert text.startswith("What the lead hangs on\nNo single item changes the lead.") is empty


def test_a_table_that_was_not_understood_gives_no_verdict(
    show: Show, session: Session, panel: HoldsPanel, view: ComparisonView
) -> None:
    broken = replace(view._comparison, understood=False)
    again = view_of(show(replace(view._briefing, comparison=broken)))
    assert [cell.text for cell in rows_of(again)[-1].cells] == [_NOT_RECKONED] * 5
    assert again.summary.words.startswith(f"Lead {_NOT_RECKONED}.")
    assert "single step" not in again.summary.words
    follow_link(again.summary.links, "Show the problems")
    assert session.panel == "checks"
    panel.refresh()
    assert panel.message.text() == "The lead is not reckoned: see the problems."
    again.parentWidget().resize(500, 700)
    style, width = again._style, again.table.columnWidth(0)
    assert style.widest_word([_NOT_RECKONED]) <= width - 2 * style.near


# -- what it would take ---------------------------------------------------------------------------


def test_the_head_of_a_motivation_leads_to_what_it_would_take(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    view.table.go((-1, 0))
    assert "Hypothesis 1 would lead, or share the lead, if one cell were N: " in view.strip.words
    cell = next(each for each in view.strip.links if "(now" in each)
    follow_link(view.strip, cell)
    assert session.selection.motivation == "H1"
    view.table.go((-1, 0))
    follow_link(view.strip, "Try it")
    assert "H1" in session.build_what_if().analysis.lead
    assert session.build_what_if().stack.undoText() == "letting Hypothesis 1 lead"
    assert "Try it" not in view.strip.links
    session.build_what_if().stack.undo()
    assert view.table.selection == Selection(motivation="H1")


def test_a_motivation_that_leads_takes_nothing(view: ComparisonView) -> None:
    view.table.go((-1, 2))
    assert "would lead" not in view.strip.words
    assert "Try it" not in view.strip.links


def test_a_key_and_the_menu_let_a_motivation_lead(
    qtbot: QtBot, view: ComparisonView, session: Session
) -> None:
    view.table.go((0, 0))
    qtbot.keyClick(view.table, _KEY.Key_L)
    assert session.build_what_if().trial.changes == 0
    view.table.go((-1, 3))
    qtbot.keyClick(view.table, _KEY.Key_L)
    assert "H4" in session.build_what_if().analysis.lead
    qtbot.keyClick(view.table, _KEY.Key_L)
    assert session.build_what_if().stack.count() == 1
    session.build_what_if().reset()
    view.table.trying.show_menu(QPoint(5, 5))
    menu = next(each for each in view.table.findChildren(QMenu) if each.isVisible())
    entry = next(
        each
        for each in menu.actions()
        if each.text().replace("&", "").startswith("Try what it would")
    )
    entry.trigger()
    menu.close()
    assert "H4" in session.build_what_if().analysis.lead


def test_while_readers_rate_nothing_is_said_of_what_it_would_take(
    view: ComparisonView, qtbot: QtBot
) -> None:
    view.what_if.readers.show(on=True)
    view.table.go((-1, 0))
    assert "would lead" not in view.strip.words
    qtbot.keyClick(view.table, _KEY.Key_L)
    assert view.what_if.readers.own.letters == {}
    assert view.what_if.stack.count() == 0


def test_what_was_found_is_forgotten_and_what_waits_is_not_begun(
    view: ComparisonView, monkeypatch: pytest.MonkeyPatch
) -> None:
    holds = view._holds
    assert holds.found is not None
    view.what_if.readers.show(on=True)
    assert holds.found is None
    view.what_if.readers.show(on=False)
    monkeypatch.setattr(lead_holds, "_AT_ONCE", 3)
    holds.find()
    assert holds.found is None
    assert holds._pause.isActive()
    holds.forget()
    assert not holds._pause.isActive()
    holds._start()
    assert holds._running is None


def test_what_is_wanted_while_something_is_found_is_found_after_that(
    view: ComparisonView, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, results = threading.Event(), iter(("first", "second"))

    def find(*_given: object) -> str:
        goes_on.wait()
        return next(results)

    monkeypatch.setattr(lead_holds, "_AT_ONCE", 3)
    finding = lead_holds.InBackground(session, view, find)
    finding._pause.setInterval(0)
    finding.find()
    qtbot.waitUntil(lambda: finding._running is not None)
    finding.find()
    qtbot.waitUntil(lambda: not finding._pause.isActive())
    with qtbot.waitSignal(finding.ready):
        goes_on.set()
    assert finding.result == "second"


def test_a_panel_that_is_away_keeps_nothing_of_another_briefing(
    panel: HoldsPanel, session: Session, sample: Briefing
) -> None:
    panel.hide()
    session.change_settings(zoom=125)
    assert panel.sections is not None
    session.show(replace(sample, file="other.md"), None)
    assert panel.sections is None
    assert panel._holds.found is None

"""The panels of what the table rests on: assumptions, indicators and sources."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.model.anchors import assumption_anchor, indicator_anchor
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES, ThemeChoice
from briefing_app.model.comparison import Assumption, CarriedCells, Comparison, Indicator
from briefing_app.model.dates import PartialDate
from briefing_app.model.parts import Part, words_of
from briefing_app.model.table.lead_report import ReportRow, ReportSection
from briefing_app.ui.comparison.basis.assumptions_panel import AssumptionsPanel
from briefing_app.ui.comparison.basis.report_panel import ReportPanel
from briefing_app.ui.comparison.basis.report_table import ReportTable
from briefing_app.ui.comparison.basis.sources_panel import SourcesPanel
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.holds import lead_holds
from briefing_app.ui.comparison.table.layout.sizes import cell_room
from briefing_app.ui.reader.document.hints import hint
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.other_scripts import provide_letters
from tests.samples import replace
from tests.ui.comparison.conftest import Show, rows_of, view_of

_KEY, _ROLE = Qt.Key, Qt.ItemDataRole


@pytest.fixture
def view(show: Show, sample: Briefing, golden: Comparison) -> ComparisonView:
    """The golden table on show, with two assumptions, two indicators and a source."""
    sourced = tuple(
        replace(item, source="brown" if item.id in ("E2", "E5") else "") for item in golden.evidence
    )
    signs = (
        Indicator("late", "It comes.", PartialDate(2018, 3), "not seen", None, "brown"),
        Indicator("came", "It came."),
    )
    first, *others = golden.motivations
    comparison = replace(
        golden,
        evidence=sourced,
        motivations=(replace(first, indicators=signs), *others),
        assumptions=(
            Assumption("A1", "He decides.", "", (CarriedCells("E4", "H1"),), "low"),
            Assumption("A2", "He means it"),
        ),
    )
    return view_of(show(replace(sample, comparison=comparison)))


def _made(qtbot: QtBot, panel: ReportPanel) -> None:
    qtbot.addWidget(panel)
    panel.resize(900, 260)
    panel.show()
    panel.refresh()


@pytest.fixture
def panel(qtbot: QtBot, view: ComparisonView, session: Session) -> AssumptionsPanel:
    """The assumptions and indicators on show."""
    assert view is not None
    made = AssumptionsPanel(session)
    _made(qtbot, made)
    return made


@pytest.fixture
def sources(qtbot: QtBot, view: ComparisonView, session: Session) -> SourcesPanel:
    """The sources on show."""
    assert view is not None
    made = SourcesPanel(session)
    _made(qtbot, made)
    return made


def _words(table: ReportTable) -> list[tuple[str, ...]]:
    return [tuple(map(words_of, row.cells)) for row in table.rows.section.rows]


def test_assumptions_and_indicators_are_told_side_by_side(panel: AssumptionsPanel) -> None:
    assumptions, indicators = panel.tables
    assert _words(assumptions) == [
        ("A1: He decides.", "low", "If it is wrong, E4 × Hypothesis 1 is open.", "Hypothesis 1"),
        ("A2: He means it", "", "It carries no cell of the table.", "Hypothesis 3"),
    ]
    assert [row[1] for row in _words(indicators)] == ["late: It comes.", "came: It came."]
    assert panel.notes[0].isHidden()
    assert panel.notes[1].text() == "late was expected by now and not seen."


def test_space_switches_an_assumption_off_and_the_holds_follow(
    qtbot: QtBot, panel: AssumptionsPanel, view: ComparisonView, session: Session
) -> None:
    table, before = panel.tables[0], view.summary.words
    assert table.rows.index(0, 0).data(_ROLE.CheckStateRole) == Qt.CheckState.Checked
    qtbot.keyClick(table, _KEY.Key_Space)
    assert table.rows.index(0, 0).data(_ROLE.CheckStateRole) == Qt.CheckState.Unchecked
    row = next(each for each in rows_of(view) if each.ref == "E4")
    assert (row.cells[0].text, row.cells[0].was) == ("", "II")
    assert session.build_what_if().analysis.lead == ("H1",)
    assert view.summary.words != before
    assert session.build_what_if().stack.undoText() == "taking A1 as wrong"
    qtbot.keyClick(table, _KEY.Key_Space)
    assert session.build_what_if().stack.undoText() == "taking A1 as right"
    assert session.build_what_if().trial.changes == 0


def test_a_rating_that_is_tried_stays_without_its_assumption(
    qtbot: QtBot, panel: AssumptionsPanel, session: Session
) -> None:
    session.build_what_if().rate({("E4", "H1")}, "I")
    told = _words(panel.tables[0])[0][-1]
    qtbot.keyClick(panel.tables[0], _KEY.Key_Space)
    assert session.build_what_if().analysis.lead == ("H1", "H3")
    assert told == "Hypothesis 1, Hypothesis 3"
    assert _words(panel.tables[0])[0][-1] == told


def test_a_click_on_the_box_switches_and_one_on_a_link_goes_there(
    qtbot: QtBot, panel: AssumptionsPanel, session: Session
) -> None:
    table = panel.tables[0]
    table.clicked.emit(table.rows.index(1, 0))
    assert session.build_what_if().trial.wrong == {"A2"}
    with qtbot.waitSignal(session.target_chosen) as target:
        table.clicked.emit(table.rows.index(0, 2))
    assert target.args == [Target("evidence", "E4")]
    assert session.selection == Selection(("evidence", "E4"), "H1")
    with qtbot.assertNotEmitted(session.target_chosen):
        table.clicked.emit(table.rows.index(1, 2))


def test_keys_go_through_the_rows_and_to_what_they_name(
    qtbot: QtBot, panel: AssumptionsPanel, session: Session
) -> None:
    table = panel.tables[1]
    qtbot.keyClick(table, _KEY.Key_Return)
    assert session.selection == Selection(motivation="H1")
    qtbot.keyClick(table, _KEY.Key_Down)
    assert table.currentIndex().row() == 1
    session.select(Selection())
    qtbot.keyClick(table, _KEY.Key_Space)
    assert session.selection == Selection(motivation="H1")


def test_what_a_citation_leads_to_is_chosen(panel: AssumptionsPanel, session: Session) -> None:
    for anchor, table in ((assumption_anchor("A2"), panel.tables[0]),
                          (indicator_anchor("came"), panel.tables[1])):  # fmt: skip
        session.show_panel_row("assumptions", anchor)
        assert table.currentIndex().row() == 1
        assert panel.focusWidget() is table
        assert panel.focusProxy() is table
        assert session.panel_row == ""


def test_the_sources_say_what_hangs_on_them(
    qtbot: QtBot, sources: SourcesPanel, session: Session
) -> None:
    (table,) = sources.tables
    assert [row[:3] for row in _words(table)] == [
        ("1. W. Brown", "C3", "E2 and E5"), ("no source", "", "E1, E3 and E4"),
    ]  # fmt: skip
    assert sources.notes[0].text().startswith("Shares are of the weighted inconsistency")
    assert table.rows.headerData(0, Qt.Orientation.Horizontal) == "Source"
    assert table.rows.headerData(0, Qt.Orientation.Vertical) is None
    assert table.rows.index(0, 0).data(_ROLE.ToolTipRole) == "<p>1. W. Brown</p>"
    assert table.rows.index(0, 0).data(_ROLE.DecorationRole) is None
    assert table.rows.index(0, 0).data(_ROLE.CheckStateRole) is None
    with qtbot.waitSignal(session.target_chosen) as target:
        qtbot.keyClick(table, _KEY.Key_Space)
    assert target.args == [Target("source", "brown")]


def test_every_word_has_room(sources: SourcesPanel, panel: AssumptionsPanel) -> None:
    for table in (*sources.tables, *panel.tables):
        for row in range(table.rows.rowCount()):
            for column in range(table.rows.columnCount()):
                index = table.rows.index(row, column)
                rect = table.visualRect(index)
                words = str(index.data()).split() or [""]
                widest = max(map(table.fontMetrics().horizontalAdvance, words))
                assert rect.width() >= widest
                assert rect.height() >= table.fontMetrics().height()


def test_a_column_has_room_for_a_part_of_a_pixel(qtbot: QtBot) -> None:
    table = ReportTable("A table")
    qtbot.addWidget(table)
    table.resize(10, 100)
    words = [letter * count for letter in "ilmnrstw" for count in range(1, 8)]
    for each in words:
        table.show_section(ReportSection("x", "X", (), ("",), (ReportRow(((Part(each),),)),)))
        assert table.columnWidth(0) - 26 >= QFontMetricsF(table.font()).horizontalAdvance(each)


def test_a_column_has_room_for_the_last_letter_of_an_arabic_word(qtbot: QtBot) -> None:
    table = ReportTable("A table")
    qtbot.addWidget(table)
    table.resize(10, 100)
    word = provide_letters("منخفضة")
    table.show_section(ReportSection("x", "X", (), ("",), (ReportRow(((Part(word),),)),)))
    layout = QTextLayout(word, table.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    assert table.columnWidth(0) - 26 > line.naturalTextWidth()


@pytest.mark.parametrize("theme", THEMES)
def test_the_panels_are_painted_in_every_theme(
    panel: AssumptionsPanel, session: Session, theme: str
) -> None:
    session.change_settings(theme=theme)
    panel.refresh()
    picture = panel.grab().toImage()
    colours = {picture.pixelColor(x, 40).name() for x in range(0, picture.width(), 3)}
    assert session.appearance.theme.page.lower() in colours


def test_no_lines_are_between_columns(sources: SourcesPanel) -> None:
    table = sources.findChildren(ReportTable)[0]
    table.clearSelection()
    picture = table.viewport().grab().toImage()
    edge = table.columnViewportPosition(1) - 1
    colours = {picture.pixelColor(edge, y).name() for y in range(picture.height())}
    assert colours == {picture.pixelColor(edge, 2).name()}


def test_while_readers_rate_nothing_of_it_is_shown(
    panel: AssumptionsPanel, view: ComparisonView, session: Session
) -> None:
    view.what_if.readers.show(on=True)
    assert panel.message.text().startswith("While readers rate")
    session.build_what_if().switch_assumption("A1")
    assert session.build_what_if().trial.changes == 0


def test_undoing_the_switch_of_an_assumption_keeps_the_place(
    panel: AssumptionsPanel, view: ComparisonView, session: Session
) -> None:
    row = next(place for place, each in enumerate(rows_of(view)) if each.ref == "E2")
    view.table.go((row, 1))
    here = session.selection
    what_if = session.build_what_if()
    what_if.switch_assumption("A1")
    what_if.stack.undo()
    assert session.selection == here
    what_if.stack.redo()
    assert session.selection == here


def test_without_any_the_panels_say_so(
    panel: AssumptionsPanel, sources: SourcesPanel, show: Show, session: Session, sample: Briefing
) -> None:
    bare = tuple(replace(item, source="") for item in sample.comparison.evidence)
    show(replace(sample, file="b.md", comparison=replace(sample.comparison, evidence=bare)))
    panel.refresh()
    sources.refresh()
    assert panel.message.text() == "The briefing names no assumptions and no indicators."
    assert sources.message.text() == "No item of evidence names a source."
    session.show(replace(sample, file="c.md", comparison=None), None)
    panel.refresh()
    assert panel.message.text() == "The briefing names no assumptions and no indicators."


def test_of_a_large_table_it_is_found_beside_the_window(
    qtbot: QtBot, panel: AssumptionsPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lead_holds, "_AT_ONCE", 3)
    with qtbot.waitSignal(panel._finding.ready):
        session.build_what_if().switch_assumption("A1")
    assert panel.tables[0].rows.checks == (False, True)


def test_the_reader_hears_what_a_cell_rests_on(view: ComparisonView) -> None:
    row = next(place for place, each in enumerate(rows_of(view)) if each.ref == "E4")
    view.table.go((row, 0))
    assert "It rests on the assumption A1: He decides." in view.strip.words
    view.table.go((row, 1))
    assert "assumption" not in view.strip.words


def test_a_row_names_what_could_not_be_read(
    show: Show, view: ComparisonView, session: Session
) -> None:
    comparison = replace(view._comparison, left_out=("the column “Fog” on line 9",))
    again = view_of(show(replace(view._briefing, file="again.md", comparison=comparison)))
    titles = [row.title for row in rows_of(again)]
    assert "Left out: the column “Fog” on line 9" in titles
    session.arrangement.toggle_only_evidence()
    assert "Left out: the column “Fog” on line 9" in [row.title for row in rows_of(again)]
    session.arrangement.toggle_turned()
    place = next(n for n, row in enumerate(rows_of(again)) if row.kind == "left_out")
    title, sizes = rows_of(again)[place].title, again.table.sizes
    room = cell_room(again._style, sizes.width_of(place))
    lines = again._style.lines(title, room, sizes.item_lines + 1)
    assert " ".join(lines) == title
    assert sizes.top >= again._style.height_of(len(lines))
    again.table.go((place, 0))
    assert not again.grab().isNull()
    assert again.strip.words
    assert again.childAt(QPoint(5, 5)) is not None


@pytest.mark.parametrize(("target", "words"), [
    (Target("assumption", "A1"), "A1: He decides.\nIf it is wrong, E4 × Hypothesis 1 is open."),
    (Target("indicator", "came"), "came: It came.\nHypothesis 1 · not known whether seen"),
    (Target("assumption", "A9"), ""), (Target("indicator", "A9"), ""),
])  # fmt: skip
def test_a_citation_says_what_it_cites_before_it_is_followed(
    view: ComparisonView, target: Target, words: str
) -> None:
    assert hint(view._briefing, target) == words
    assert hint(replace(view._briefing, comparison=None), target) == ""


@pytest.mark.parametrize("theme", THEMES)
def test_a_box_is_seen_in_every_theme_and_its_tick_too(
    qtbot: QtBot, panel: AssumptionsPanel, session: Session, theme: str
) -> None:
    session.change_settings(theme=theme)
    table = panel.tables[0]
    qtbot.keyClick(table, _KEY.Key_Space)
    panel.refresh()
    table.choose(-1)

    def colours(row: int) -> set[str]:
        rect = table.visualRect(table.rows.index(row, 0))
        picture = table.viewport().grab(rect.adjusted(0, 0, 30 - rect.width(), 0)).toImage()
        spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return {picture.pixelColor(*spot).name() for spot in spots}

    shown = session.appearance.theme
    assert shown.muted.lower() in colours(0)
    assert shown.accent.lower() not in colours(0)
    assert shown.accent.lower() in colours(1)


def test_a_head_of_several_words_goes_over_several_lines(qtbot: QtBot) -> None:
    table = ReportTable("A table")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    head = ("What", *("The deterrent that is in hand",) * 3)
    row = ReportRow(tuple((Part(words),) for words in ("A sentence of some words", *"123")))
    table.show_section(ReportSection("t", "T", (), head, (row,)))
    heads = table.horizontalHeader()
    line = heads.fontMetrics().height()
    assert table.columnWidth(1) < heads.fontMetrics().horizontalAdvance(head[1])
    assert heads.height() >= 2 * line
    table.resize(2000, 200)
    assert heads.height() < 2 * line + 16


def test_a_column_that_says_nothing_is_left_out(qtbot: QtBot) -> None:
    table = ReportTable("A table")
    qtbot.addWidget(table)

    def shown(*rows: tuple[str, ...]) -> tuple[str, ...]:
        made = tuple(ReportRow(tuple((Part(words),) for words in row)) for row in rows)
        table.show_section(ReportSection("t", "T", (), ("Assumption", "Confidence", "Lead"), made))
        return table.rows.section.head

    assert shown(("A1", "", "Fog"), ("A2", "", "")) == ("Assumption", "Lead")
    assert table.rows.index(0, 1).data() == "Fog"
    assert shown(("A1", "", "Fog"), ("A2", "low", "")) == ("Assumption", "Confidence", "Lead")
    assert shown() == ("Assumption", "Confidence", "Lead")


def test_columns_get_less_room_before_they_scroll(qtbot: QtBot) -> None:
    table = ReportTable("A table")
    qtbot.addWidget(table)
    words = "A sentence of some more words than have room on one line"
    row = ReportRow(((Part(words),),) * 3)
    table.show_section(ReportSection("t", "T", (), ("What", "Why", "Where"), (row,)))
    for width in (300, 600):
        table.resize(width, 200)
        assert 0 <= table.viewport().width() - table.horizontalHeader().length() < 3


def test_rows_are_not_measured_while_they_are_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt crashes then, now and again."""
    table = ReportTable("A table")
    qtbot.addWidget(table)
    table.show()
    measure, depths, depth = table._size_columns, set(), 0

    def measured() -> None:
        nonlocal depth
        depth += 1
        depths.add(depth)
        measure()
        depth -= 1

    monkeypatch.setattr(table, "_size_columns", measured)
    words = ("A sentence of some more words than have room on one line " * 3, "Why", "1")
    row = ReportRow(tuple((Part(each),) for each in words))
    head = ("What", "Why", "A head that goes over several lines")
    table.show_section(ReportSection("t", "T", (), head, (row,) * 3))
    for height in range(60, 220, 20):
        for width in (1400, 300, 700):
            table.resize(width, height)
    assert depths == {1}


@pytest.mark.parametrize("theme", THEMES)
def test_a_box_shows_whether_it_is_ticked_on_any_row(
    qtbot: QtBot, view: ComparisonView, session: Session, theme: ThemeChoice
) -> None:
    session.change_settings(theme=theme)
    panel = AssumptionsPanel(session)
    _made(qtbot, panel)
    table, what_if = panel.tables[0], session.build_what_if()
    middles = set()
    for chosen in (0, 1):
        table.choose(chosen)
        cell = table.visualRect(table.rows.index(0, 0))
        for _ in range(2):
            image = table.viewport().grab(cell).toImage()
            middles.add(image.pixelColor(17, cell.height() // 2).name())
            what_if.switch_assumption("A1")
            panel.refresh()
            qtbot.waitUntil(lambda: panel.message.text() == "")
    colours = session.appearance.theme
    assert middles == {QColor(colours.accent).name(), QColor(colours.page).name()}


def test_a_head_has_no_line_to_spare(qtbot: QtBot, view: ComparisonView, session: Session) -> None:
    panel = SourcesPanel(session)
    _made(qtbot, panel)
    table = panel.tables[0]
    table.show_section(ReportSection("t", "T", (), ("To avoid war",)))
    heads = table.horizontalHeader()
    for width in range(50, 110):
        table.setColumnWidth(0, width)
        table._size_head()
        image = heads.grab(QRect(0, 0, width, heads.height())).toImage()
        ground = image.pixel(2, 2)
        above = next(y for y in range(image.height())
                     if any(image.pixel(x, y) != ground for x in range(image.width())))  # fmt: skip
        assert above < 1.6 * heads.fontMetrics().height(), width


def test_columns_fill_the_room_that_a_scroll_bar_leaves(qtbot: QtBot) -> None:
    table = ReportTable("Sources")
    qtbot.addWidget(table)
    table.resize(420, 160)
    with qtbot.waitExposed(table):
        table.show()
    words = (Part("A sentence of some words that goes on for a while"),)
    for count in (1, 30, 2, 30):
        rows = tuple(ReportRow((words, words)) for _ in range(count))
        table.show_section(ReportSection("sources", "Sources", (), ("One", "Other"), rows))
        QApplication.sendPostedEvents()
        widths = [table.columnWidth(column) for column in range(2)]
        assert (table.verticalScrollBar().maximum() > 0) is (count == 30)
        assert 0 <= table.viewport().width() - sum(widths) <= 2, count

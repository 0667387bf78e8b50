"""The table, the chart and the panels beside them, stroke by stroke, in many states.

The small pictures see shades; these see each word, its colour and its place. See `drawing.py`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.input.confined.reading_process import find_advice
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Motivation
from briefing_app.model.errors import Problem, Severity
from briefing_app.model.notes.records import Spot
from briefing_app.model.readers import ReaderRatings
from briefing_app.store.state import Store
from briefing_app.ui.checks.check_rows import rows_of
from briefing_app.ui.checks.checks_panel import ChecksPanel
from briefing_app.ui.comparison.basis.assumptions_panel import AssumptionsPanel
from briefing_app.ui.comparison.basis.sources_panel import SourcesPanel
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.comparison.holds.holds_panel import HoldsPanel
from briefing_app.ui.comparison.what_if.what_ifs_panel import WhatIfsPanel
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.settings import Settings
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.style_sheet import set_palette
from briefing_app.ui.timeline.timeline_pane import TimelinePane
from tests.looks.conftest import LTR, RTL, lay_out
from tests.looks.drawing import differences, off_screen, strokes
from tests.samples import replace

Opened = Callable[[Briefing], ComparisonView]


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    """Paint in the colours that a window in the light theme would have."""
    set_palette(Appearance.of(Settings(theme="light")).theme)


# -- the table --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def lamp() -> Briefing:
    """A briefing with every kind of row, mark and date."""
    return read_briefing(Path(__file__).parent / "lamp.md")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """Return the state of a window that keeps nothing."""
    made = Session(Store(None))
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, session: Session) -> Opened:
    """Return a function that shows the comparison of a briefing, without the keyboard."""
    panes = []

    def shown(briefing: Briefing) -> ComparisonView:
        pane = off_screen(ComparisonPane(session), 760, 520)
        qtbot.addWidget(pane)
        panes.append(pane)
        session.show(briefing, None)
        assert pane.view is not None
        return pane.view

    return shown


def _nowhere(view: ComparisonView) -> None:
    view.table.go(None)


def _noted(view: ComparisonView) -> None:
    """Put notes on a cell, the head of a row and that of a column."""
    notes = view._session.build_notes()
    for spot in (Spot("evidence", "E2", "keeper"), Spot("evidence", "E3"),
                 Spot("motivation", "oil", "oil")):  # fmt: skip
        anchor = notes.spots.anchor(spot)
        assert anchor is not None
        notes.add(anchor, "Note", words="Why?")


def _chosen(view: ComparisonView) -> None:
    """Choose two cells, the lower of them last."""
    table, model = view.table, view._model
    for place in ((1, 0), (2, 1)):
        table.selectionModel().setCurrentIndex(
            model.index_at(place), QItemSelectionModel.SelectionFlag.Select
        )


def _tried(view: ComparisonView) -> None:
    """Try a letter and a blank, switch an item off, and give another its weight."""
    items = {item.id: item for item in view._comparison.evidence}
    view.what_if.rate([("E1", "oil")], "II")
    view.what_if.rate([("E2", "keeper")], None)
    view.what_if.rate([("E4", "glass")], "C")
    view.what_if.switch([items["E3"], items["E4"]])
    view.what_if.weigh([items["E2"]], "credibility", "high")


def _arranged(**state: Any) -> Callable[[ComparisonView], None]:
    def act(view: ComparisonView) -> None:
        view._session.arrangement.change(view._session.table._replace(**state))

    return act


def _at(row: int, column: int) -> Callable[[ComparisonView], None]:
    def act(view: ComparisonView) -> None:
        view.table.go((row, column))

    return act


def _sized(width: int, height: int) -> Callable[[ComparisonView], None]:
    def act(view: ComparisonView) -> None:
        view.window().resize(width, height)
        lay_out(view.window())

    return act


def _scrolled(across: float, down: float) -> Callable[[ComparisonView], None]:
    """Scroll by shares of what can be scrolled."""

    def act(view: ComparisonView) -> None:
        for bar, share in ((view.table.horizontalScrollBar(), across),
                           (view.table.verticalScrollBar(), down)):  # fmt: skip
            bar.setValue(round(bar.maximum() * share))

    return act


def _keyed(view: ComparisonView) -> None:
    """Give the table the keys, as far as its painting knows of them."""
    view.table._current.keyed = True


def _dressed(view: ComparisonView) -> None:
    """Take other colours and larger letters."""
    view._session.change_settings(theme="dark", zoom=125)


def _marked(view: ComparisonView) -> None:
    """Choose the first paragraph, which an item rests on."""
    view.table.go(None)
    view._session.select(Selection(paragraph=1))


def _marked_again(view: ComparisonView) -> None:
    """Choose another paragraph, while the table has no place."""
    view._session.select(Selection(paragraph=2))


def _rated(view: ComparisonView) -> None:
    """Lay what two more readers say over what the author does."""
    readers = view.what_if.readers
    readers.take_in(ReaderRatings("Ana", {"E1": {"oil": "II", "glass": "C"}, "E3": {"oil": "I"},
                                          "E4": {"keeper": "C"}}))  # fmt: skip
    readers.reveal(revealed=True)
    readers.show(on=True)


def _more_rated(view: ComparisonView) -> None:
    """Lay so many over one another that there are dots."""
    for name in ("Ben", "Cem", "Dov", "Eve"):
        view.what_if.readers.take_in(ReaderRatings(name, {"E1": {"oil": "CC", "keeper": "NA"},
                                                          "E2": {"oil": "I"}}))  # fmt: skip


def _hidden(view: ComparisonView) -> None:
    """Rate without seeing what others do."""
    readers = view.what_if.readers
    readers.reveal(revealed=False)
    for name in ("Ana", "Ben", "Cem", "Dov", "Eve"):
        readers.remove(name)


Step = Callable[[ComparisonView], None]
Ways = tuple[tuple[str, Step], ...]
_TURNED = _arranged(turned=True)
_FROM_RIGHT: Ways = (
    ("plain", _nowhere), ("a cell", _at(1, 1)), ("notes", _noted), ("tried", _tried),
    ("by score", _arranged(by_score=True, order="diagnosticity")),
    ("turned", _TURNED), ("at a head", _at(1, -1)), ("small", _sized(420, 300)),
    ("at its end", _scrolled(1, 1)), ("dark and large", _dressed),
)  # fmt: skip
WAYS: dict[str, Ways] = {
    "place": (
        ("nowhere", _nowhere), ("a cell", _at(1, 1)), ("a cell with the keys", _keyed),
        ("the head of a row", _at(1, -1)), ("of a column", _at(-1, 0)),
        ("the lead", _at(9, 1)), ("several", _chosen), ("a paragraph", _marked),
        ("another", _marked_again),
        ("notes", _noted), ("a noted cell", _at(1, 1)), ("a noted head", _at(2, -1)),
        ("dark and large", _dressed),
    ),
    "order": (
        ("most diagnostic first", _arranged(order="diagnosticity")),
        ("against", _arranged(order="against", ordered_by="oil")),
        ("for", _arranged(order="for", ordered_by="oil")), ("at that head", _at(-1, 0)),
        ("by score", _arranged(order="file", ordered_by="", by_score=True)),
        ("at that sum", _at(8, -1)),
    ),
    "tried": (("tried", _tried), ("at what is tried", _at(1, -1)), ("at what is off", _at(3, -1))),
    "readers": (("three", _rated), ("narrow", _sized(330, 520)), ("many", _more_rated),
                ("alone", _hidden)),
    "small": (
        ("low", _sized(760, 280)), ("lower", _sized(760, 210)), ("at its end", _scrolled(1, 1)),
        ("narrow", _sized(300, 520)), ("narrow and scrolled", _scrolled(0.5, 0.5)),
    ),
    "turned": (
        ("turned", _TURNED), ("a cell", _at(1, 1)), ("the head of a row", _at(1, -1)),
        ("of a column", _at(-1, 1)), ("several", _chosen), ("a paragraph", _marked),
        ("another", _marked_again),
        ("notes", _noted), ("by score", _arranged(by_score=True)),
        ("for", _arranged(order="for", ordered_by="oil")), ("at that head", _at(-1, 0)),
        ("tried", _tried), ("at what is tried", _at(1, -1)), ("small", _sized(420, 230)),
        ("scrolled", _scrolled(0.5, 0.5)), ("at its end", _scrolled(1, 1)),
    ),
}  # fmt: skip
"""Several ways through the states of a table; each state is painted."""


def _painted_on(way: Ways, view: ComparisonView, part: QWidget) -> dict[str, list[str]]:
    """Take the steps of a way, and return what a part of the view paints after each."""
    states = {}
    for name, step in way:
        step(view)
        lay_out(view)
        states[name] = strokes(part)
    return states


@pytest.mark.parametrize("way", WAYS)
def test_the_table_is_painted_as_it_was(way: str, opened: Opened, lamp: Briefing) -> None:
    view = opened(lamp)
    assert differences(f"table-{way}", _painted_on(WAYS[way], view, view.table)) == []


def test_the_table_from_the_right_is_painted_as_it_was(opened: Opened, lamp: Briefing) -> None:
    QApplication.setLayoutDirection(RTL)
    view = opened(lamp)
    states = _painted_on(_FROM_RIGHT, view, view.table)
    assert differences("table-from-the-right", states) == []


def test_titles_on_end_are_painted_as_they_were(opened: Opened, lamp: Briefing) -> None:
    assert lamp.comparison is not None
    titles = ("The keeper slept deeply", "Negligence", "A misunderstanding", "Contradictory orders")
    many = tuple(Motivation(each[:9], each) for each in titles * 2)
    view = opened(replace(lamp, comparison=replace(
        lamp.comparison, motivations=lamp.comparison.motivations + many)))  # fmt: skip
    states = _painted_on((("on end", _sized(620, 900)), ("at a head", _at(-1, 3))), view,
                         view.table)  # fmt: skip
    assert view.table.sizes.upended
    assert differences("table-on-end", states) == []


def test_what_could_not_be_read_is_painted_as_it_was(opened: Opened, lamp: Briefing) -> None:
    assert lamp.comparison is not None
    left_out = replace(lamp.comparison, left_out=("the column “Fog” on line 9",), understood=False)
    view = opened(replace(lamp, comparison=left_out))
    states = _painted_on((("upright", _nowhere), ("turned", _TURNED)), view, view.table)
    assert differences("table-left-out", states) == []


# -- what is around the table -----------------------------------------------------------------


def _chart_at(ref: str) -> Step:
    def act(view: ComparisonView) -> None:
        chart = view.table_or_chart._chart
        assert chart is not None
        chart.choose(ref)

    return act


CHART: Ways = (
    ("chart", _arranged(likelihoods=True)), ("a row", _chart_at("keeper")),
    ("another", _chart_at("glass")), ("stacked", _sized(420, 520)), ("low", _sized(760, 250)),
    ("narrow and low", _sized(420, 250)), ("without one", _arranged(hidden_motivations={"oil"})),
    ("dark and large", _dressed),
)  # fmt: skip


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["left", "right"])
def test_the_chart_is_painted_as_it_was(
    direction: Qt.LayoutDirection, opened: Opened, lamp: Briefing
) -> None:
    QApplication.setLayoutDirection(direction)
    view = opened(lamp)
    way = CHART if direction == LTR else CHART[1:3]
    view._session.arrangement.show_chart(shown=True)
    states = _painted_on(way, view, view.table_or_chart)
    assert differences(f"chart-from-{'left' if direction == LTR else 'right'}", states) == []


def test_the_question_is_painted_as_it_was(opened: Opened, lamp: Briefing) -> None:
    view = opened(lamp)
    ways = (("beside", _nowhere),)
    states = _painted_on(ways, view, view.bar.question)
    assert differences("question", states) == []


def test_the_timeline_is_painted_as_it_was(qtbot: QtBot, session: Session, lamp: Briefing) -> None:
    pane = off_screen(TimelinePane(session), 600, 200)
    qtbot.addWidget(pane)
    lay_out(pane)
    view = pane.canvas.viewport()
    states = {"empty": strokes(view)}
    session.show(lamp, None)
    pane.refresh()
    lay_out(pane)
    states["whole"] = strokes(view)
    for number in range(len(pane.canvas.marks)):
        pane.canvas.set_current(number)
        states[f"mark {number}"] = [*strokes(view), *strokes(pane.words)]
    pane.canvas.zoom(3)
    pane.canvas.horizontalScrollBar().setValue(300)
    states["zoomed"] = strokes(view)
    pane.resize(300, 110)
    lay_out(pane)
    pane.canvas.verticalScrollBar().setValue(9)
    states["small"] = [*strokes(view), *strokes(pane.words)]
    session.change_settings(theme="dark", zoom=125)
    pane.refresh()
    lay_out(pane)
    states["dark and large"] = [*strokes(view), *strokes(pane.words)]
    assert differences("timeline", states) == []


_CODES = ("image-outside", "b", "c")
_SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["left", "right"])
def test_the_checks_are_painted_as_they_were(
    direction: Qt.LayoutDirection, qtbot: QtBot, session: Session, lamp: Briefing
) -> None:
    QApplication.setLayoutDirection(direction)
    panel = off_screen(ChecksPanel(session), 700, 220)
    qtbot.addWidget(panel)
    problems = [
        Problem("lamp.md", line, code, f"What is {severity}.", severity)
        for line, (code, severity) in enumerate(zip(_CODES, _SEVERITIES, strict=True), 3)
    ]
    panel._list(rows_of(problems, find_advice(lamp)), "")
    states = {}
    for row in (1, 2, 3, 5):
        panel.list.setCurrentRow(row)
        lay_out(panel)
        states[f"row {row}"] = strokes(panel)
    panel.resize(420, 400)
    lay_out(panel)
    states["narrow"] = strokes(panel)
    session.change_settings(theme="dark", zoom=125)
    panel.refresh()
    lay_out(panel)
    states["dark and large"] = strokes(panel)
    assert differences(f"checks-from-{'left' if direction == LTR else 'right'}", states) == []


_AROUND: Ways = (
    ("nowhere", _nowhere), ("a cell", _at(0, 0)), ("a blank", _at(3, 2)), ("an item", _at(0, -1)),
    ("a head", _at(-1, 1)), ("an estimate", _at(4, 0)), ("words", _at(6, 0)), ("none", _at(6, 2)),
    ("a sum", _at(8, 0)), ("the lead", _at(9, 1)), ("narrow", _sized(480, 520)),
    ("its head", _at(-1, 1)), ("low", _sized(480, 280)), ("lower", _sized(760, 230)),
    ("wide", _sized(760, 700)), ("tried", _tried), ("filtered", _arranged(filter="log")),
    ("without the filter", _arranged(filter="")), ("readers", _rated), ("its cell", _at(0, 0)),
    ("alone", _hidden), ("dark and large", _dressed),
    ("chart", _arranged(likelihoods=True)),
)  # fmt: skip


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["left", "right"])
def test_what_is_told_below_the_table_is_painted_as_it_was(
    direction: Qt.LayoutDirection, opened: Opened, lamp: Briefing
) -> None:
    QApplication.setLayoutDirection(direction)
    view = opened(lamp)
    states = {}
    for name, step in _AROUND:
        step(view)
        lay_out(view.window())
        parts = [each for each in (view.filter, view.summary, view.strip) if each.isVisible()]
        states[name] = [f"{part.objectName()}: {each}" for part in parts for each in strokes(part)]
    assert differences(f"around-from-{'left' if direction == LTR else 'right'}", states) == []


def _tried_and_kept(view: ComparisonView) -> None:
    view.what_if.rate([("E1", "oil")], "II")
    view.what_if.keep("Dry")


def test_panels_beside_the_table_are_painted_as_they_were(
    qtbot: QtBot, opened: Opened, lamp: Briefing
) -> None:
    view = opened(lamp)
    _tried_and_kept(view)
    holds = HoldsPanel(view._session)
    panels = (holds, AssumptionsPanel(view._session), SourcesPanel(view._session),
              WhatIfsPanel(view._session))  # fmt: skip
    states: dict[str, dict[str, list[str]]] = {}
    for panel in panels:
        qtbot.addWidget(off_screen(panel, 760, 260))
        panel.refresh()
        if panel is holds:
            qtbot.waitUntil(lambda: holds.sections is not None)
        painted = states[type(panel).__name__] = {}
        for name, height in (("high", 260), ("low", 150)):
            panel.resize(760, height)
            lay_out(panel)
            painted[name] = strokes(panel)
    _dressed(view)
    for panel in panels:
        panel.refresh()
        if panel is holds:
            qtbot.waitUntil(lambda: holds.sections is not None)
        lay_out(panel)
        states[type(panel).__name__]["dark and large"] = strokes(panel)
    view.what_if.readers.show(on=True)
    for panel in panels:
        panel.refresh()
        lay_out(panel)
        states[type(panel).__name__]["while readers rate"] = strokes(panel)
    assert [differences(f"panel-{name}", painted) for name, painted in states.items()] == [[]] * 4

"""All that is painted by hand, stroke by stroke: shapes, colours, words and where they are.

What a widget paints is written down as a drawing of lines and shapes, and held against one that was
looked at. With UPDATE_PICTURES=1 the drawings are written anew; read what differs in them.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QItemSelectionModel, QPoint, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.input.confined.reading_process import find_advice
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Motivation
from briefing_app.model.errors import Problem, Severity
from briefing_app.model.readers import ReaderRatings
from briefing_app.store.state import Store
from briefing_app.ui.checks.check_rows import rows_of
from briefing_app.ui.checks.checks_panel import ChecksPanel
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.comparison_view import ComparisonView
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.timeline.timeline_pane import TimelinePane
from tests.looks.conftest import LTR, RTL
from tests.samples import replace

T = TypeVar("T", bound=QWidget)
Opened = Callable[[Briefing], ComparisonView]

_FOLDER = Path(__file__).parent / "painted"
_NEAR = 3
"""By so many pixels a stroke may be elsewhere, as fonts are a little wider on another machine."""
_SVG = "{http://www.w3.org/2000/svg}"
_ISOLATES = ("\u2066", "\u2067", "\u2068", "\u2069")
"""Signs that nobody sees; whether they are words of their own is up to the fonts."""
_FEW = 16
"""A shape of more numbers is told by its box: its corners are round."""


# -- what is painted --------------------------------------------------------------------------


def strokes(widget: QWidget) -> list[str]:
    """Return what a widget and those in it paint, a line for each stroke."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    widget.render(drawing, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    root = ET.fromstring(buffer.data().data())
    shades = {
        f"url(#{each.get('id')})": _shade(each) for each in root.iter(f"{_SVG}linearGradient")
    }
    return [
        _told(group, each, shades)
        for group in root.iter(f"{_SVG}g")
        for each in group
        if each.tag != f"{_SVG}g" and each.text not in _ISOLATES
    ]


def _shade(gradient: ET.Element) -> str:
    return " ".join(f"{float(each.get('offset', 0)):.1f}:{each.get('stop-color')}"
                    f"/{float(each.get('stop-opacity', 1)):.1f}" for each in gradient)  # fmt: skip


def _told(group: ET.Element, shape: ET.Element, shades: dict[str, str]) -> str:
    """Return a stroke in a line: its shape, its place, its words, and what it is painted with."""
    kind = shape.tag.removeprefix(_SVG)
    matrix = [float(each) for each in re.findall(r"[-\d.e]+", group.get("transform", ""))]
    turned = "" if matrix[:4] == [1, 0, 0, 1] else "turned"
    points = [float(each) for each in _numbers(shape)]
    if not turned:
        points = [each + matrix[4 + n % 2] for n, each in enumerate(points)]
    if kind == "rect":
        points[2:] = [float(shape.get("width", 0)), float(shape.get("height", 0))]
    elif len(points) > _FEW:
        across, down = points[::2], points[1::2]
        points = [min(across), min(down), max(across), max(down)]
    fill, line = (_colour({**group.attrib, **shape.attrib}, name, shades)
                  for name in ("fill", "stroke"))  # fmt: skip
    wide = f"{float(group.get('stroke-width', 0)):g} {line}" if line and kind != "text" else ""
    words = (shape.text or "").strip()
    weight = shape.get("font-weight", "") if words else ""
    size = shape.get("font-size", "") if words else ""
    struck = shape.get("text-decoration", "") if words else ""
    parts = (kind, " ".join(f"{each:.0f}" for each in points), turned, fill, wide, words, weight,
             size, struck)  # fmt: skip
    return " ".join(filter(None, parts))


def _numbers(shape: ET.Element) -> list[str]:
    if shape.get("x") is not None:
        return [shape.get("x", "0"), shape.get("y", "0")]
    words = " ".join(shape.get(name, "") for name in ("d", "points", "x1", "y1", "x2", "y2"))
    words += " ".join(shape.get(name, "") for name in ("cx", "cy", "r"))
    return re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", words)


def _colour(given: dict[str, str], name: str, shades: dict[str, str]) -> str:
    colour = given.get(name, "none")
    if colour == "none":
        return ""
    seen = float(given.get(f"{name}-opacity", 1))
    return shades.get(colour, colour) + ("" if seen == 1 else f"/{seen:.1f}")


# -- holding it against what was looked at ----------------------------------------------------


def _differences(name: str, states: Mapping[str, list[str]]) -> list[str]:
    """Return what is painted otherwise than in a stored drawing, by state and line.

    Of each state but the first there is what came and what went.
    """
    file = _FOLDER / f"{name}.txt"
    told = {}
    before: list[str] = []
    for state, now in states.items():
        told[state] = list(_changes(before, now))
        before = now
    if os.environ.get("UPDATE_PICTURES"):
        _FOLDER.mkdir(exist_ok=True)
        text = "".join(f"== {state}\n" + "".join(f"{each}\n" for each in lines)
                       for state, lines in told.items())  # fmt: skip
        file.write_text(text, "utf-8")
    stored = dict(_stored(file))
    assert list(stored) == list(told)
    return [
        f"{state}: {one} | {other}"
        for state, lines in told.items()
        for one, other in zip_longest(stored[state], lines, fillvalue="")
        if not _alike(one, other)
    ]


def _changes(before: list[str], now: list[str]) -> Iterator[str]:
    """Yield the strokes that went and those that came, in their order."""
    for _kind, begin, end, first, last in SequenceMatcher(
        None, before, now, autojunk=False
    ).get_opcodes():
        if before[begin:end] != now[first:last]:
            yield from (f"- {each}" for each in before[begin:end])
            yield from (f"+ {each}" for each in now[first:last])


def _stored(file: Path) -> Iterator[tuple[str, list[str]]]:
    for part in file.read_text("utf-8").split("== ")[1:]:
        name, *lines = part.splitlines()
        yield name, lines


def _alike(before: str, now: str) -> bool:
    """Return whether two strokes are the same, and about where they were."""
    if before == now:
        return True
    one, other = before.split(), now.split()
    return len(one) == len(other) and all(map(_near, one, other))


def _near(one: str, other: str) -> bool:
    """Return whether two words are the same, or two numbers about the same."""
    numbers = [each.lstrip("-") for each in (one, other)]
    return one == other or (all(map(str.isdigit, numbers)) and abs(int(one) - int(other)) <= _NEAR)


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
        pane = _off_screen(ComparisonPane(session), 760, 520)
        qtbot.addWidget(pane)
        panes.append(pane)
        session.show(briefing, None)
        assert pane.view is not None
        return pane.view

    return shown


def _off_screen(widget: T, width: int, height: int) -> T:
    """Show a widget where it does not get the keys."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(width, height)
    widget.show()
    return widget


def _nowhere(view: ComparisonView) -> None:
    view.table.go(None)


def _noted(view: ComparisonView) -> None:
    """Put notes on a cell, the head of a row and that of a column."""
    view._model.noted = {("evidence", "E2", "keeper"), ("evidence", "E3", ""),
                         ("motivation", "", "oil"), ("motivation", "oil", "oil")}  # fmt: skip


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
        _lay_out(view.window())

    return act


def _scrolled(across: float, down: float) -> Callable[[ComparisonView], None]:
    """Scroll by shares of what can be scrolled."""

    def act(view: ComparisonView) -> None:
        for bar, share in ((view.table.horizontalScrollBar(), across),
                           (view.table.verticalScrollBar(), down)):  # fmt: skip
            bar.setValue(round(bar.maximum() * share))

    return act


def _lay_out(widget: QWidget) -> None:
    QApplication.sendPostedEvents()
    for each in (widget, *widget.findChildren(QWidget)):
        layout = each.layout()
        if layout is not None:
            layout.activate()


def _keyed(view: ComparisonView) -> None:
    """Give the table the keys, as far as its painting knows of them."""
    view.table._current.keyed = True


def _marked(view: ComparisonView) -> None:
    """Choose the first paragraph, which an item rests on."""
    view.table.go(None)
    view._session.select(Selection(paragraph=1))


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
    ("at its end", _scrolled(1, 1)),
)  # fmt: skip
_WAYS: dict[str, Ways] = {
    "place": (
        ("nowhere", _nowhere), ("a cell", _at(1, 1)), ("a cell with the keys", _keyed),
        ("the head of a row", _at(1, -1)), ("of a column", _at(-1, 0)),
        ("the lead", _at(8, 1)), ("several", _chosen), ("a paragraph", _marked),
        ("notes", _noted), ("a noted cell", _at(1, 1)), ("a noted head", _at(2, -1)),
    ),
    "order": (
        ("most diagnostic first", _arranged(order="diagnosticity")),
        ("against", _arranged(order="against", ordered_by="oil")),
        ("for", _arranged(order="for", ordered_by="oil")), ("at that head", _at(-1, 0)),
        ("by score", _arranged(order="file", ordered_by="", by_score=True)),
        ("at that sum", _at(7, -1)),
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
        ("notes", _noted), ("by score", _arranged(by_score=True)),
        ("for", _arranged(order="for", ordered_by="oil")), ("at that head", _at(-1, 0)),
        ("tried", _tried), ("at what is tried", _at(1, -1)), ("small", _sized(420, 300)),
        ("scrolled", _scrolled(0.5, 0.5)), ("at its end", _scrolled(1, 1)),
    ),
}  # fmt: skip
"""Several ways through the states of a table; each state is painted."""


def _painted_on(way: Ways, view: ComparisonView, part: QWidget) -> dict[str, list[str]]:
    """Take the steps of a way, and return what a part of the view paints after each."""
    states = {}
    for name, step in way:
        step(view)
        _lay_out(view)
        states[name] = strokes(part)
    return states


@pytest.mark.parametrize("way", _WAYS)
def test_the_table_is_painted_as_it_was(way: str, opened: Opened, lamp: Briefing) -> None:
    view = opened(lamp)
    assert _differences(f"table-{way}", _painted_on(_WAYS[way], view, view.table)) == []


def test_the_table_from_the_right_is_painted_as_it_was(opened: Opened, lamp: Briefing) -> None:
    QApplication.setLayoutDirection(RTL)
    view = opened(lamp)
    states = _painted_on(_FROM_RIGHT, view, view.table)
    assert _differences("table-from-the-right", states) == []


def test_titles_on_end_are_painted_as_they_were(opened: Opened, lamp: Briefing) -> None:
    assert lamp.comparison is not None
    titles = ("The keeper slept deeply", "Negligence", "A misunderstanding", "Contradictory orders")
    many = tuple(Motivation(each[:9], each) for each in titles * 2)
    view = opened(replace(lamp, comparison=replace(
        lamp.comparison, motivations=lamp.comparison.motivations + many)))  # fmt: skip
    states = _painted_on((("on end", _sized(620, 900)), ("at a head", _at(-1, 3))), view,
                         view.table)  # fmt: skip
    assert view.table.sizes.upended
    assert _differences("table-on-end", states) == []


def test_what_could_not_be_read_is_painted_as_it_was(opened: Opened, lamp: Briefing) -> None:
    assert lamp.comparison is not None
    left_out = replace(lamp.comparison, left_out=("the column “Fog” on line 9",), understood=False)
    view = opened(replace(lamp, comparison=left_out))
    states = _painted_on((("upright", _nowhere), ("turned", _TURNED)), view, view.table)
    assert _differences("table-left-out", states) == []


# -- what is around the table -----------------------------------------------------------------


def _chart_at(ref: str) -> Step:
    def act(view: ComparisonView) -> None:
        chart = view.table_or_chart._chart
        assert chart is not None
        chart.choose(ref)

    return act


_CHART: Ways = (
    ("chart", _arranged(likelihoods=True)), ("a row", _chart_at("keeper")),
    ("another", _chart_at("glass")), ("stacked", _sized(420, 520)), ("low", _sized(760, 250)),
    ("narrow and low", _sized(420, 250)),
)  # fmt: skip


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["left", "right"])
def test_the_chart_is_painted_as_it_was(
    direction: Qt.LayoutDirection, opened: Opened, lamp: Briefing
) -> None:
    QApplication.setLayoutDirection(direction)
    view = opened(lamp)
    way = _CHART if direction == LTR else _CHART[1:3]
    view._session.arrangement.show_chart(shown=True)
    states = _painted_on(way, view, view.table_or_chart)
    assert _differences(f"chart-from-{'left' if direction == LTR else 'right'}", states) == []


def test_the_question_is_painted_as_it_was(opened: Opened, lamp: Briefing) -> None:
    view = opened(lamp)
    ways = (("beside", _nowhere),)
    states = _painted_on(ways, view, view.bar.question)
    assert _differences("question", states) == []


def test_the_timeline_is_painted_as_it_was(qtbot: QtBot, session: Session, lamp: Briefing) -> None:
    pane = _off_screen(TimelinePane(session), 600, 200)
    qtbot.addWidget(pane)
    _lay_out(pane)
    view = pane.canvas.viewport()
    states = {"empty": strokes(view)}
    session.show(lamp, None)
    pane.refresh()
    _lay_out(pane)
    states["whole"] = strokes(view)
    for number in range(len(pane.canvas.marks)):
        pane.canvas.set_current(number)
        states[f"mark {number}"] = strokes(view)
    pane.canvas.zoom(3)
    pane.canvas.horizontalScrollBar().setValue(300)
    states["zoomed"] = strokes(view)
    pane.resize(300, 110)
    _lay_out(pane)
    pane.canvas.verticalScrollBar().setValue(9)
    states["small"] = strokes(view)
    assert _differences("timeline", states) == []


_SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["left", "right"])
def test_the_rows_of_checks_are_painted_as_they_were(
    direction: Qt.LayoutDirection, qtbot: QtBot, session: Session, lamp: Briefing
) -> None:
    QApplication.setLayoutDirection(direction)
    panel = _off_screen(ChecksPanel(session), 700, 220)
    qtbot.addWidget(panel)
    problems = [
        Problem("lamp.md", line, f"{severity}-code", f"What is {severity}.", severity)
        for line, severity in enumerate(_SEVERITIES, 3)
    ]
    panel._list(rows_of(problems, find_advice(lamp)), "")
    _lay_out(panel)
    states = {}
    for row in (1, 2, 3, 5):
        panel.list.setCurrentRow(row)
        states[f"row {row}"] = strokes(panel.list.viewport())
    assert _differences(f"checks-from-{'left' if direction == LTR else 'right'}", states) == []

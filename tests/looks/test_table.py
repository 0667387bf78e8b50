"""Every id, letter, tick, title and sum of the table is painted, in its own place.

Two tables that differ in one thing are painted, and their pictures are compared place by place.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import ThemeName
from briefing_app.model.comparison import Comparison, Rating
from briefing_app.model.scales import Level
from briefing_app.store.state import Store
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.table.table_model import ComparisonModel, Place
from briefing_app.ui.comparison.table.table_view import ComparisonTable
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from tests.looks.conftest import LTR, RTL, Direction
from tests.looks.looking import changed, contrast_in, picture_of, pixels
from tests.samples import golden_comparison, replace


class Way(NamedTuple):
    """One way to show the table."""

    theme: ThemeName
    size: QSize
    turned: bool
    direction: Direction


_WAYS = (
    Way("light", QSize(1030, 640), False, LTR),
    Way("contrast", QSize(1030, 330), False, RTL),
    Way("dark", QSize(1030, 640), True, RTL),
    Way("light", QSize(700, 330), True, LTR),
)
"""In small ones the sums are pinned over evidence that scrolls."""
_HIGH = (_WAYS[0], _WAYS[2])


class Painted(NamedTuple):
    """A table, its picture, and the rows and columns that it has."""

    table: ComparisonTable
    picture: QImage
    rows: range
    columns: range

    def area(self, place: Place) -> QRect:
        """Return where a place is in the table; -1 is the row or the column of the heads."""
        table, (row, column) = self.table, place
        model = table._rows
        if not table._pinned.isHidden() and row >= table._pinned.first:
            return table._pinned.rect_of(place)
        part: QWidget = table.viewport()
        if -1 in place:
            heads = table.top_heads if (column == -1) == model.turned else table.side_heads
            rect, part = heads.rect_of(row if column == -1 else column), heads.viewport()
        else:
            rect = table.visualRect(model.index_at(place))
        return rect.translated(part.mapTo(table, part.rect().topLeft()))

    def covered(self, place: Place) -> bool:
        """Return whether a place is below the sums, or scrolled away."""
        pinned, area = self.table._pinned, self.area(place)
        if not pinned.isHidden() and place[0] < pinned.first and place[0] >= 0:
            return area.intersects(pinned.geometry())
        return not self.table.rect().contains(area)

    def part(self, place: Place) -> QImage:
        """Return the picture of one place."""
        return self.picture.copy(self.area(place))

    def again(self) -> "Painted":
        """Return the same table with a picture of how it is now."""
        return self._replace(picture=picture_of(self.table))

    def longest(self, place: Place, colour: QColor) -> int:
        """Return how many pixels of a colour are on the line of a place that has most of them."""
        part = self.part(place)
        lines = ([part.pixel(x, y) for x in range(part.width())] for y in range(part.height()))
        return max(line.count(colour.rgb()) for line in lines)

    def edges(self, place: Place) -> list[int]:
        """Return the colours in the middle of the left, right, upper and lower edge of a place."""
        area = self.area(place)
        middle, right, bottom = area.center(), area.right() - 1, area.bottom() - 1
        at = [(area.left(), middle.y()), (right, middle.y()),
              (middle.x(), area.top()), (middle.x(), bottom)]  # fmt: skip
        return [self.picture.pixel(*each) for each in at]


Paint = Callable[..., Painted]


@pytest.fixture(params=_WAYS, ids=["high", "low", "turned", "turned and low"])
def paint(request: pytest.FixtureRequest, qtbot: QtBot, sample: Briefing) -> Iterator[Paint]:
    """Return a function that shows a comparison and takes a picture of its table."""
    kept: list[tuple[Session, ComparisonPane]] = []

    def painted(
        comparison: Comparison, *,
        tried: tuple[str, str, str] | None = None, weighed: tuple[str, Level] | None = None,
    ) -> Painted:  # fmt: skip
        way: Way = request.param
        QApplication.setLayoutDirection(way.direction)
        session = Session(Store(None))
        session.change_settings(theme=way.theme)
        pane = ComparisonPane(session)
        kept.append((session, pane))
        qtbot.addWidget(pane)
        pane.resize(way.size)
        pane.show()
        session.show(replace(sample, comparison=comparison), None)
        session.arrangement.change(session.table._replace(turned=way.turned))
        if tried is not None:
            session.build_what_if().rate([tried[:2]], tried[2])
        if weighed is not None:
            item = next(each for each in comparison.evidence if each.id == weighed[0])
            session.build_what_if().weigh([item], "credibility", weighed[1])
        pane.build()
        assert pane.view is not None
        table = pane.view.table
        model = table.model()
        assert isinstance(model, ComparisonModel)
        picture = picture_of(table)
        return Painted(table, picture, range(len(model.rows)), range(len(model.columns)))

    yield painted
    for session, _pane in kept:
        session.close()


def _changed_at(before: Painted, after: Painted) -> set[Place]:
    """Return the places in sight of which the pictures differ."""
    places = [(row, column) for row in (-1, *before.rows) for column in (-1, *before.columns)]
    return {
        place
        for place in places
        if place != (-1, -1) and not before.covered(place)
        and before.part(place).size() == after.part(place).size()
        and changed(before.part(place), after.part(place))
    }  # fmt: skip


def _in_sight(painted: Painted, places: set[Place]) -> set[Place]:
    return {place for place in places if not painted.covered(place)}


def _rated(comparison: Comparison, letter: str) -> Comparison:
    """Return a comparison in which everything is rated alike."""
    ratings = {each.id: Rating(letter) for each in comparison.motivations}
    evidence = tuple(replace(each, ratings=ratings) for each in comparison.evidence)
    return replace(comparison, evidence=evidence)


def test_every_id_is_painted(paint: Paint) -> None:
    golden = golden_comparison()
    renamed = tuple(replace(each, id=each.id.replace("E", "F")) for each in golden.evidence)
    before = paint(golden)
    after = paint(replace(golden, evidence=renamed))
    items = {(row, -1) for row in before.rows if before.table._rows.rows[row].item}
    assert items
    assert _changed_at(before, after) == _in_sight(before, items)


def test_every_letter_and_every_sum_is_painted(paint: Paint) -> None:
    golden = golden_comparison()
    before = paint(_rated(golden, "C"))
    after = paint(_rated(golden, "II"))
    rows = before.table._rows.rows
    summed = [n for n in before.rows if rows[n].item or rows[n].kind in ("inconsistency",
                                                                          "weighted")]  # fmt: skip
    cells = {(row, column) for row in summed for column in before.columns}
    assert len(summed) == len(golden.evidence) + 2
    assert _in_sight(before, cells) <= _changed_at(before, after)
    sums = [n for n in summed if not rows[n].item and not before.covered((n, 0))]
    assert len(sums) == (1 if before.table._rows.turned and before.table.width() < 800 else 2)
    for place in _in_sight(after, cells):
        words = after.area(place).adjusted(3, 3, -3, -3)  # a letter, not its ground alone
        assert contrast_in(after.picture, words) > 3


def test_every_title_is_painted(paint: Paint) -> None:
    golden = golden_comparison()
    renamed = tuple(replace(each, title=each.title.replace("Hypo", "Hopy"))
                    for each in golden.motivations)  # fmt: skip
    before = paint(golden)
    after = paint(replace(golden, motivations=renamed))
    assert _in_sight(before, {(-1, n) for n in before.columns}) <= _changed_at(before, after)


def test_what_is_tried_is_ticked(paint: Paint) -> None:
    golden = golden_comparison()
    item = golden.evidence[0]
    written = replace(item, ratings={**item.ratings, "H2": Rating("II")})
    before = paint(replace(golden, evidence=(written, *golden.evidence[1:])))
    after = paint(golden, tried=("E1", "H2", "II"))
    rows = before.table._rows.rows
    first = next(n for n in before.rows if rows[n].item)
    assert _changed_at(before, after) & {(first, column) for column in before.columns} == {
        (first, 1)
    }


def test_a_weight_that_is_tried_is_ticked(paint: Paint) -> None:
    golden = golden_comparison()
    item = golden.evidence[0]
    written = replace(item, credibility="low")
    before = paint(replace(golden, evidence=(written, *golden.evidence[1:])))
    after = paint(golden, weighed=("E1", "low"))
    assert changed(_corner_of(before), _corner_of(after))


def _corner_of(painted: Painted) -> QImage:
    """Return the picture of the corner in which the head of the first item is ticked."""
    area = painted.area((0, -1))
    left = area.left() if painted.table.isLeftToRight() else area.right() - 5
    return painted.picture.copy(left, area.bottom() - 6, 6, 6)


@pytest.mark.parametrize("paint", _WAYS[:2], ids=["high", "low"], indirect=True)
def test_a_strong_rule_is_below_the_heads_and_each_row_ends_in_a_line(paint: Paint) -> None:
    painted = paint(golden_comparison())
    rule = painted.table.table_style.rule.rgb()
    heads = [painted.area((-1, column)) for column in painted.columns]
    for area in (painted.table._corner.geometry(), *heads):
        foot = QRect(area.left(), area.bottom() - 1, area.width(), 2)
        assert set(pixels(painted.picture, foot)) == {rule}
    page = QColor(painted.table.table_style.page).rgb()
    for row in painted.rows:
        if not painted.covered((row, 0)):
            lines = [_last_line(painted, (row, column)) for column in (-1, 0)]
            assert lines[0] == lines[1] != page


def _last_line(painted: Painted, place: Place) -> int:
    """Return the colour of the line below a place, in its middle."""
    area = painted.area(place)
    return painted.picture.pixel(area.center().x(), area.bottom())


@pytest.mark.parametrize("paint", _HIGH, ids=["high", "turned"], indirect=True)
def test_the_place_one_is_at_is_framed_and_both_its_heads_are_filled(
    paint: Paint, qtbot: QtBot
) -> None:
    before = paint(golden_comparison())
    table, style = before.table, before.table.table_style
    table.go((0, 0))
    after = before.again()
    heads = {(0, -1), (-1, 0)}
    assert _changed_at(before, after) == {(0, 0), *heads}
    assert after.edges((0, 0)) == [style.muted.rgb()] * 4
    for place in heads:
        assert after.longest(place, style.current) > after.area(place).width() // 2
    table.window().activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert after.again().edges((0, 0)) == [style.focus.rgb()] * 4
    table.clearFocus()
    table.go(None)
    assert not _changed_at(before, before.again())


@pytest.mark.parametrize("place", [(0, -1), (-1, 0)])
@pytest.mark.parametrize("paint", _HIGH, ids=["high", "turned"], indirect=True)
def test_at_a_head_its_whole_row_or_column_is_between_lines(paint: Paint, place: Place) -> None:
    before = paint(golden_comparison())
    table, style = before.table, before.table.table_style
    table.go(place)
    after = before.again()
    row, column = place
    across = {(row, each) for each in before.columns}
    cells = across if column == -1 else {(each, column) for each in before.rows}
    assert _changed_at(before, after) == {place, *cells}
    along_the_lines = (column == -1) != table._rows.turned
    for each in cells:
        framed = [colour == style.muted.rgb() for colour in after.edges(each)]
        assert framed == [not along_the_lines] * 2 + [along_the_lines] * 2


@pytest.mark.parametrize("paint", _HIGH, ids=["high", "turned"], indirect=True)
def test_the_bars_of_sums_have_one_scale(paint: Paint) -> None:
    painted = paint(golden_comparison())
    style, rows = painted.table.table_style, painted.table._rows.rows
    for kind, colour in (("inconsistency", style.muted_bar), ("weighted", style.sum_bar)):
        row = next(n for n in painted.rows if rows[n].kind == kind)
        values = [rows[row].cells[column].value or 0.0 for column in painted.columns]
        lengths = [painted.longest((row, column), colour) for column in painted.columns]
        assert max(lengths) > 30
        for value, length in zip(values, lengths, strict=True):
            assert abs(length * max(values) - max(lengths) * value) <= 3 * max(values)


def test_only_the_lead_is_on_a_pill(paint: Paint) -> None:
    painted = paint(golden_comparison())
    style, rows = painted.table.table_style, painted.table._rows.rows
    row = next(n for n in painted.rows if rows[n].kind == "lead")
    assert not painted.covered((row, 0))
    pills = [painted.longest((row, column), style.current) > 20 for column in painted.columns]
    assert pills == [rows[row].cells[column].leads for column in painted.columns]
    assert any(pills)


def test_bars_of_diagnosticity_are_as_long_as_it_is_great(paint: Paint) -> None:
    painted = paint(golden_comparison())
    style, rows = painted.table.table_style, painted.table._rows.rows
    seen = [n for n in painted.rows if rows[n].item and not painted.covered((n, -1))]
    lengths = {n: painted.longest((n, -1), style.bar) for n in seen}
    great = {n: rows[n].diagnosticity or 0.0 for n in seen}
    most = max(great, key=lambda n: great[n])
    if not painted.table.sizes.bar_room and not painted.table._rows.turned:
        assert set(lengths.values()) == {0}
        return
    assert lengths[most] > 8
    for n in seen:
        assert abs(lengths[n] * great[most] - lengths[most] * great[n]) <= 3 * great[most]


@pytest.mark.parametrize("paint", _HIGH, ids=["high", "turned"], indirect=True)
def test_an_arrow_shows_by_what_the_table_is_sorted(paint: Paint) -> None:
    painted = paint(golden_comparison())
    table, rows = painted.table, painted.table._rows.rows
    session = table._session
    session.change_settings(theme="dark")
    ref = table._rows.motivation(1).id
    before = session.table
    arrows = []
    for order in ("against", "for"):
        session.arrangement.change(before._replace(order=order, ordered_by=ref))
        after = painted.again()
        assert _with_arrow(after) == [(-1, 1)]
        arrows.append(after.part((-1, 1)))
    assert changed(*arrows)
    session.arrangement.change(before._replace(by_score=True))
    weighted = next(n for n in painted.rows if rows[n].kind == "weighted")
    assert _with_arrow(painted.again()) == [(weighted, -1)]
    assert not _corner_has_arrow(painted.again())
    session.arrangement.change(before._replace(order="diagnosticity"))
    assert _with_arrow(painted.again()) == []
    assert _corner_has_arrow(painted.again()) != table._rows.turned


@pytest.mark.parametrize("paint", _HIGH, ids=["high", "turned"], indirect=True)
def test_cells_that_rest_on_the_chosen_paragraph_are_framed(paint: Paint) -> None:
    golden = golden_comparison()
    first, second, *others = golden.evidence
    resting = replace(golden, evidence=(first, replace(second, paragraphs=(2,)), *others))
    painted = paint(resting)
    marked = painted.table.table_style.marked
    cells = [(row, column) for row in painted.rows for column in painted.columns]
    assert not any(painted.longest(each, marked) for each in cells)
    painted.table._session.select(Selection(paragraph=2))
    after = painted.again()
    framed = {each for each in cells if after.longest(each, marked) > after.area(each).width() // 2}
    assert framed == {(1, column) for column in painted.columns}


@pytest.mark.parametrize("paint", _HIGH, ids=["high", "turned"], indirect=True)
def test_only_what_is_noted_has_the_sign_of_a_note(paint: Paint) -> None:
    before = paint(golden_comparison())
    before.table._rows.noted = {
        ("evidence", "E1", "H2"), ("evidence", "E3", ""), ("motivation", "H4", "H4"),
    }  # fmt: skip
    assert _changed_at(before, before.again()) == {(0, 1), (2, -1), (-1, 3)}


def _with_arrow(painted: Painted) -> list[Place]:
    """Return the heads with an arrow, whose colour nothing else has in the dark theme."""
    heads = [*((-1, n) for n in painted.columns), *((n, -1) for n in painted.rows)]
    focus = painted.table.table_style.focus
    return [each for each in heads if painted.longest(each, focus)]


def _corner_has_arrow(painted: Painted) -> bool:
    corner = painted.table._corner.geometry()
    return painted.table.table_style.focus.rgb() in pixels(painted.picture, corner)

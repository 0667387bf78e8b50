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

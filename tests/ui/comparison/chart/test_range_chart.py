"""The likelihoods as a range chart, in the place of the table."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.scales import ICD203, PHIA, Scale
from briefing_app.model.table.ranges import RangeChart, range_chart, scale_words
from briefing_app.ui.comparison.chart.range_chart import RangeView
from briefing_app.ui.comparison.chart.range_painting import columns
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.comparison.table_or_chart import TableOrChart
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import Theme, load_theme
from tests.samples import replace
from tests.ui.comparison.conftest import Host, Show, entries_of
from tests.ui.comparison.conftest import view_of as _view

_KEY, _ROLES = Qt.Key, Qt.ItemDataRole
_FIRST = "m1"


def _chart(scale: Scale, *estimates: tuple[str, str]) -> RangeChart:
    motivations = tuple(
        Motivation(
            f"m{place}", f"Motivation <b>{place}</b>", likelihood=term, confidence=confidence
        )
        for place, (term, confidence) in enumerate(estimates)
    )
    comparison = Comparison("", "Motivation", motivations, (), {}, ())
    chart = range_chart(Briefing("f", "f", "T", (), scale=scale), comparison)
    assert chart is not None
    return chart


Chart = Callable[[RangeChart, Theme, int], RangeView]


@pytest.fixture
def draw(qtbot: QtBot) -> Chart:
    """Show a chart alone, in a theme and a width in pixels."""
    kept = []

    def drawn(chart: RangeChart, theme: Theme, width: int) -> RangeView:
        around = QWidget()
        kept.append(around)
        qtbot.addWidget(around)
        view = RangeView(chart, "Motivation", TableStyle(theme), around)
        around.resize(width, 420)
        view.resize(width, 420)
        with qtbot.waitActive(around):
            around.show()
            around.activateWindow()
        return view

    return drawn


_ICD = _chart(ICD203, ("likely", "moderate"), ("", "low"), ("very unlikely", ""))
_PHIA = _chart(PHIA, ("likely", "high"), ("remote chance", "low"))


def _colours(view: RangeView, row: int, percent: float) -> set[str]:
    """Return the colours in a row at a place of the axis, within the frame of the current one."""
    listing = view.list
    rect = listing.visualRect(listing.model().index(row, 0))
    place = columns(listing.viewport().width(), TableStyle(load_theme("light")))
    image = listing.viewport().grab().toImage()
    top = rect.top() + (50 if place.stacked else 8)
    x = round(place.at(percent))
    return {image.pixelColor(x, y).name() for y in range(top, rect.bottom() - 5)}


def _bar(view: RangeView, row: int) -> list[str]:
    """Return the colours along the middle of a bar, from 60 to 78 per cent."""
    listing = view.list
    rect = listing.visualRect(listing.model().index(row, 0))
    place = columns(listing.viewport().width(), TableStyle(load_theme("light")))
    image = listing.viewport().grab().toImage()
    across = range(round(place.at(60)), round(place.at(78)))
    return [image.pixelColor(x, rect.center().y()).name() for x in across]


@pytest.mark.parametrize("width", [1000, 420])
def test_bars_and_gaps_stand_where_the_scale_has_them(
    draw: Chart, theme: Theme, width: int
) -> None:
    bar, band, page = (each.lower() for each in (theme.bar, theme.hover, theme.page))
    view = draw(_ICD, theme, width)
    assert bar in _colours(view, 0, 60)
    assert bar in _colours(view, 2, 12)
    assert _colours(view, 2, 90) == {band}
    view = draw(_PHIA, theme, width)
    assert bar in _colours(view, 0, 65)
    assert _colours(view, 0, 93) == {page}
    assert _colours(view, 0, 85) == {band}


def test_approximate_ends_fade(draw: Chart, theme: Theme) -> None:
    view = draw(_PHIA, theme, 1000)
    for end in (55, 75):
        assert theme.bar.lower() not in _colours(view, 0, end)
        assert len(_colours(view, 0, end)) > 1
    assert theme.bar.lower() in _colours(view, 1, 0.5)  # above 0 is no “about”


def test_the_less_confidence_the_less_of_a_bar_is_filled(draw: Chart, theme: Theme) -> None:
    levels = ("high", "moderate", "low")
    view = draw(_chart(ICD203, *(("likely", level) for level in levels)), theme, 1000)
    lightness = [
        sum(QColor(each).lightness() for each in _bar(view, row)) / len(_bar(view, row))
        for row in range(3)
    ]
    assert lightness[0] == QColor(theme.bar).lightness()
    assert lightness[0] + 20 < lightness[1] < lightness[2] - 20
    assert lightness[2] < QColor(theme.page).lightness()
    assert len(set(_bar(view, 2))) > 3  # the stripes are slanted, and have smooth edges


@pytest.mark.parametrize("height", [300, 560, 900])
def test_rows_fill_the_pane_as_far_as_that_looks_well(
    draw: Chart, theme: Theme, height: int
) -> None:
    view = draw(_ICD, theme, 1000)
    view.parentWidget().resize(1000, height)
    view.resize(1000, height)
    rows = [view.list.visualRect(view.list.model().index(n, 0)).height() for n in range(3)]
    assert len(set(rows)) == 1
    free = view.list.viewport().height() - sum(rows)
    assert 0 <= free < 3 or rows[0] == 118


def test_the_estimate_is_told_on_one_side_of_every_bar(draw: Chart, theme: Theme) -> None:
    view = draw(_ICD, theme, 1000)
    place = columns(1000, TableStyle(theme))
    image = view.list.viewport().grab().toImage()

    def inks(row: int, column: tuple[int, int]) -> set[str]:
        rect = view.list.visualRect(view.list.model().index(row, 0))
        left, width = column
        return {
            image.pixelColor(x, y).name()
            for x in range(left, left + width)
            for y in range(rect.top(), rect.bottom() - 1)
        }

    for row in (0, 2):
        assert theme.text.lower() not in inks(row, place.axis)
        assert theme.text.lower() in inks(row, place.title)


def test_a_low_pane_shows_more_rows(draw: Chart, theme: Theme) -> None:
    view = draw(_ICD, theme, 1000)
    view.resize(1000, 150)
    before = view.list.visualRect(view.list.model().index(0, 0)).height()
    view.fit(low=True)
    assert view.list.visualRect(view.list.model().index(0, 0)).height() < before


def test_the_ruler_names_the_bands(draw: Chart, theme: Theme) -> None:
    view = draw(_ICD, theme, 1000)
    assert view.ruler.shown_terms == [band.terms[0] for band in ICD203.bands]
    assert "almost certain, 95 to 99 per cent" in view.ruler.toolTip()
    narrow = draw(_ICD, theme, 300)
    assert {"likely", "very unlikely"} <= set(narrow.ruler.shown_terms)


def test_rows_are_spoken_and_hinted(draw: Chart, theme: Theme) -> None:
    view = draw(_ICD, theme, 1000)
    model = view.list.model()
    spoken = [model.data(model.index(row, 0), _ROLES.AccessibleTextRole) for row in range(3)]
    assert spoken[1] == "Motivation <b>1</b>. Likelihood: not estimated. Confidence: low."
    hint = model.data(model.index(0, 0), _ROLES.ToolTipRole)
    assert "&lt;b&gt;" in hint
    assert "PHIA" in hint
    assert "PHIA" not in model.data(model.index(1, 0), _ROLES.ToolTipRole)
    assert model.data(model.index(0, 0), _ROLES.DecorationRole) is None


@pytest.mark.parametrize("name", ["light", "dark", "sepia", "contrast"])
@pytest.mark.parametrize("width", [1000, 700, 420])
def test_every_theme_paints_a_current_row(draw: Chart, name: str, width: int) -> None:
    view = draw(_ICD, load_theme(name), width)  # type: ignore[arg-type]
    before = view.grab().toImage()
    view.list.setFocus()
    for ref in ("m0", "m1", "m2"):
        view.choose(ref)
        assert view.grab().toImage() != before
    view.choose("nobody")
    assert view.motivation is None


# In the pane


def _table_or_chart(pane: ComparisonPane) -> TableOrChart:
    return _view(pane).table_or_chart


def _shows_chart(pane: ComparisonPane) -> bool:
    return isinstance(_table_or_chart(pane).currentWidget(), RangeView)


def _chart_in(pane: ComparisonPane) -> RangeView:
    chart = _table_or_chart(pane).currentWidget()
    assert isinstance(chart, RangeView)
    return chart


def test_the_button_shows_the_chart_and_the_table_again(
    show: Show, session: Session, host: Host, sample: Briefing
) -> None:
    pane = show(sample)
    entry = entries_of(_view(pane).bar.show_button)["Likelihoods as a chart"]
    entry.trigger()
    assert _shows_chart(pane)
    assert entry.isChecked()
    assert session.actions["likelihoods"].isChecked()
    session.arrangement.show_chart(shown=False)
    assert not _shows_chart(pane)
    assert not entry.isChecked()
    assert not session.actions["likelihoods"].isChecked()


def test_the_chart_is_used_by_keyboard(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    view = _view(pane)
    session.arrangement.show_chart(shown=True)
    pane.setFocus()
    chart = _chart_in(pane)
    assert chart.list.hasFocus()
    qtbot.keyClick(chart.list, Qt.Key.Key_Down)
    qtbot.keyClick(chart.list, Qt.Key.Key_Home)
    assert view.table_or_chart.motivation == _FIRST
    assert "Likelihood: likely." in view.strip.words
    with qtbot.waitSignal(session.target_chosen) as went:
        qtbot.keyClick(chart.list, Qt.Key.Key_Return)
    assert went.args == [Target("section", view._comparison.motivations[0].section)]
    # It leads where its own row does, even if something else was chosen last.
    session.select(Selection(paragraph=2))
    with qtbot.waitSignal(session.target_chosen) as again:
        qtbot.keyClick(chart.list, Qt.Key.Key_Return)
    assert again.args == went.args
    with qtbot.waitSignal(session.target_chosen):
        middle = chart.list.visualRect(chart.list.currentIndex()).center()
        for click in (qtbot.mouseClick, qtbot.mouseDClick):
            click(chart.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_a_motivation_without_a_section_leads_nowhere(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    assert sample.comparison is not None
    first = Motivation("m", "M", likelihood="likely")
    comparison = sample.comparison._replace(motivations=(first,), evidence=(), cells={})
    pane = show(replace(sample, comparison=comparison))
    _view(pane)
    session.arrangement.show_chart(shown=True)
    chart = _chart_in(pane)
    with qtbot.assertNotEmitted(session.target_chosen):
        chart.followed.emit()
        chart.choose("m")
        chart.followed.emit()


def test_what_is_shown_is_kept(show: Show, session: Session, sample: Briefing) -> None:
    pane = show(sample)
    session.arrangement.show_chart(shown=True)
    assert _shows_chart(pane)
    kept = session.comparison_to_json()
    show(replace(sample, file="other.md"), {})
    assert not _shows_chart(pane)
    show(sample, kept)
    assert _shows_chart(pane)


def test_hidden_columns_have_no_row(show: Show, session: Session, sample: Briefing) -> None:
    pane = show(sample)
    view = _view(pane)
    session.arrangement.show_chart(shown=True)
    chart = _chart_in(pane)
    chart.choose(_FIRST)
    rows = chart.list.model().rowCount()
    hidden = frozenset({view._comparison.motivations[2].id})
    session.arrangement.change(session.table._replace(hidden_motivations=hidden))
    assert chart.list.model().rowCount() == rows - 1
    assert chart.motivation == _FIRST


def test_what_is_for_the_table_leads_back_to_it(
    show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    view = _view(pane)
    session.arrangement.show_chart(shown=True)
    assert not view.bar.try_button.isEnabled()
    assert not view.filter.isEnabled()
    assert view.summary.words == ""
    session.change_settings(zoom=150)
    view.select_evidence("E1")
    assert not _shows_chart(pane)
    assert view.bar.try_button.isEnabled()
    assert view.summary.words
    session.arrangement.show_chart(shown=True)
    view.open_filter()
    assert not _shows_chart(pane)
    assert view.filter.line.hasFocus()


def test_a_low_pane_spends_less(show: Show, session: Session, sample: Briefing) -> None:
    pane = show(sample)
    session.arrangement.show_chart(shown=True)
    chart = _chart_in(pane)
    assert chart._note.isVisible()
    pane.resize(400, 200)
    assert not chart._note.isVisible()


def test_a_chart_that_is_first_shown_in_a_low_pane_spends_less(
    show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    assert _view(pane).isVisible()
    pane.resize(400, 200)
    session.arrangement.show_chart(shown=True)
    assert not _chart_in(pane)._note.isVisible()


def test_without_likelihoods_there_is_no_chart(
    show: Show, session: Session, host: Host, sample: Briefing
) -> None:
    assert sample.comparison is not None
    bare = tuple(each._replace(likelihood="") for each in sample.comparison.motivations)
    comparison = sample.comparison._replace(motivations=bare)
    pane = show(replace(sample, comparison=comparison))
    session.arrangement.show_chart(shown=True)
    assert not _shows_chart(pane)
    assert not session.arrangement.chart_possible
    assert "Likelihoods as a chart" not in entries_of(_view(pane).bar.show_button)
    assert not session.actions["likelihoods"].isEnabled()


def test_the_row_that_keys_or_the_mouse_come_to_is_the_motivation_that_is_chosen(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    session.arrangement.show_chart(shown=True)
    chart = _chart_in(pane)
    chart.list.setFocus()
    refs = [row.motivation.id for row in chart._chart.rows]
    for key, place in ((_KEY.Key_Home, 0), (_KEY.Key_Down, 1), (_KEY.Key_End, len(refs) - 1)):
        qtbot.keyClick(chart.list, key)
        assert session.selection == Selection(motivation=refs[place])
    at = chart.list.visualRect(chart.list.model().index(1, 0)).center()
    qtbot.mouseClick(chart.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == Selection(motivation=refs[1])
    assert refs[1] == _view(pane).table_or_chart.motivation


def test_the_chart_begins_at_the_chosen_cell_and_goes_back_to_it(
    qtbot: QtBot, show: Show, session: Session, sample: Briefing
) -> None:
    pane = show(sample)
    view = _view(pane)
    view.table.setFocus()
    view.table.go((next(n for n, row in enumerate(view._model.rows) if row.item), 1))
    cell = session.selection
    assert cell.row is not None
    session.arrangement.show_chart(shown=True)
    assert view.table_or_chart.motivation == cell.motivation
    session.arrangement.show_chart(shown=False)
    assert session.selection == view.table.selection == cell
    session.arrangement.show_chart(shown=True)
    qtbot.keyClick(_chart_in(pane).list, _KEY.Key_Home)
    session.arrangement.show_chart(shown=False)
    assert session.selection == Selection(motivation=view._model.motivation(0).id)


def test_the_ruler_says_and_hints_what_the_scale_is(draw: Chart) -> None:
    view = draw(_ICD, load_theme("light"), 700)
    for chart in (_ICD, _PHIA):
        view.set_chart(chart)
        assert view.ruler.accessibleName() == scale_words(chart)
        assert scale_words(chart)[:20] in view.ruler.toolTip()

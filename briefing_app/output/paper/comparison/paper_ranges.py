"""The range chart of likelihoods, and the key of terms, as plain data for the template."""

import math

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.table.ranges import (
    RangeRow,
    confidence_steps,
    range_chart,
    scale_words,
)
from briefing_app.model.table.table_words import confidence_words
from briefing_app.model.terms import terms_used
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.blocks.paper_table import widest_word
from briefing_app.output.paper.blocks.paper_words import clean, measured
from briefing_app.output.paper.comparison.paper_matrix import cut_title
from briefing_app.output.ranges_ruler import SOFT, ruler

SIZE = 7.0
"""The size of the letters over the axis in points, as in ``ranges.typ``."""

_AXIS_SHARE = 0.36
_LINE, _AROUND_CHART = 12.5, 100.0
"""Heights in points of a line of a title, and of what is around all rows. A chart that has room on
a page is not broken over two."""

_AROUND_ROW, _AROUND_LARGE_ROW = 9.0, 5.0
"""What is above and below a row, together, in points: of usual letters, and of large ones, which
fill a page with few rows."""

_LOW = 0.4
"""The share of a page below which a chart is low. It would leave a page nearly empty if it went
over to one by itself; and so would the table before it if it went over with a chart that has no
room beside it."""

_TITLE_LINES = 5
"""Lines of the title of a row, about; a longer one is cut there, and whole in a list."""

_TITLE_SHARE, _CONFIDENCE, _IN_TITLE_PADDING, _TITLE_FIGURE = 1.25 / 3.15, 70.0, 7.0, 5.2
"""The share of the titles of rows in what the axis and the confidence leave, the width of that
column, what is around a title, and the width of a figure in it; in points, as in ``ranges.typ``."""


def ranges_data(
    briefing: Briefing,
    comparison: Comparison,
    width: float,
    height: float,
    size: float = SIZE,
    *,
    before: float = 0.0,
) -> Data | None:
    """Return the chart for a page of a width and a height in points; None if nothing is estimated.

    ``size`` is that of the letters over the axis, ``before`` the height of the table before it.
    """
    words = words_in(briefing.lang)
    chart = range_chart(briefing, comparison, (), words)
    if chart is None:
        return None
    axis = width * _AXIS_SHARE
    labels = ruler(chart, axis, size)
    column = _TITLE_SHARE * (width - axis - _CONFIDENCE) - _IN_TITLE_PADDING
    limit = column / (_TITLE_FIGURE * size / SIZE)
    titles = [
        cut_title(row.motivation.title, place, _TITLE_LINES * limit)
        for place, row in enumerate(chart.rows)
    ]
    lines = [max(1, math.ceil(measured(title) / limit)) for title in titles]
    around = _AROUND_ROW if size == SIZE else _AROUND_LARGE_ROW
    rows = sum(around + count * _LINE * size / SIZE for count in lines)
    high = _AROUND_CHART * size / SIZE + rows
    return {
        "label": clean(comparison.label, limit),
        "note": chart.note,
        "alt": scale_words(chart, words),
        "axis": axis,
        "soft": SOFT,
        "around": around / 2,
        "levels": 1 + max((each.level for each in labels), default=0),
        "labels": [each._asdict() for each in labels],
        "bands": [(each.low, each.high) for each in chart.stretches],
        "whole": high <= height,
        "held": high < _LOW * height and before + high <= height,
        "cut": any(
            title != row.motivation.title for title, row in zip(titles, chart.rows, strict=True)
        ),
        "rows": [
            _row(row, title, words, limit) for row, title in zip(chart.rows, titles, strict=True)
        ],
    }


def _row(row: RangeRow, title: str, words: Words, limit: float) -> Data:
    motivation, stretch = row.motivation, row.stretch
    return {
        "title": clean(title, limit),
        "tight": widest_word([title]) > limit,
        "stretch": stretch._asdict() | {"start": stretch.has_start} if stretch else None,
        "term": stretch.term if stretch else words["not_estimated"],
        "words": stretch.words if stretch else "",
        "confidence": confidence_words(motivation.confidence, words),
        "steps": confidence_steps(motivation.confidence),
    }


def terms_data(briefing: Briefing, *, text: bool, comparison: bool) -> Data | None:
    """Return the scale and those of its terms that the printed parts use, or None."""
    terms = terms_used(briefing, text=text, comparison=comparison)
    title = words_in(briefing.lang)["scale"].format(scale=briefing.scale.title)
    return {"title": title, "terms": terms} if terms else None

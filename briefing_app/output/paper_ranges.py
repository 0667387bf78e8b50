"""The range chart of likelihoods, and the key of terms, as plain data for the template."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.fixed_words import Words, words_in
from briefing_app.model.ranges import (
    RangeRow,
    confidence_steps,
    range_chart,
    scale_words,
)
from briefing_app.model.table_words import confidence_words
from briefing_app.model.terms import terms_used
from briefing_app.output.paper_places import Data
from briefing_app.output.paper_words import clean
from briefing_app.output.ranges_ruler import SOFT, ruler

SIZE = 7.0
"""The size of the letters over the axis in points, as in ``ranges.typ``."""

_AXIS_SHARE = 0.36
_ROWS_WHOLE, _TITLE_WHOLE = 14, 80
"""A chart of at most so many rows, with titles of so many characters, is not broken over pages."""

_ROW_WHOLE = 500
"""Characters of a title whose row is not broken over pages."""

_IN_TITLE = 30
"""Characters without a space that fit in the title of a row."""


def ranges_data(
    briefing: Briefing, comparison: Comparison, width: float, size: float = SIZE
) -> Data | None:
    """Return the chart for a page of a width in points, or None if nothing is estimated.

    ``size`` is that of the letters over the axis.
    """
    words = words_in(briefing.lang)
    chart = range_chart(briefing, comparison, (), words)
    if chart is None:
        return None
    axis = width * _AXIS_SHARE
    labels = ruler(chart, axis, size)
    return {
        "label": clean(comparison.label, _IN_TITLE),
        "note": chart.note,
        "alt": scale_words(chart, words),
        "axis": axis,
        "soft": SOFT,
        "levels": 1 + max((each.level for each in labels), default=0),
        "labels": [each._asdict() for each in labels],
        "bands": [(each.low, each.high) for each in chart.stretches],
        "whole": len(chart.rows) <= _ROWS_WHOLE
        and all(len(row.motivation.title) <= _TITLE_WHOLE for row in chart.rows),
        "rows_whole": all(len(row.motivation.title) <= _ROW_WHOLE for row in chart.rows),
        "rows": [_row(row, words) for row in chart.rows],
    }


def _row(row: RangeRow, words: Words) -> Data:
    motivation, stretch = row.motivation, row.stretch
    return {
        "title": clean(motivation.title, _IN_TITLE),
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

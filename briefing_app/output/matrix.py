"""A picture of the comparison: the ratings and sums of the printed pages in one piece."""

import json
import math
from typing import Literal

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.output.paper.blocks.paper_places import Places
from briefing_app.output.paper.comparison.paper_comparison import ComparisonWriter
from briefing_app.output.paper.comparison.paper_matrix import Look
from briefing_app.output.paper.paper_data import title_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.pdf.typesetting import DATA, compiled, template_folder, within_limits
from briefing_app.output.tables import compared
from briefing_app.translation import number, tr

_MAIN = "matrix.typ"
_MARGIN = 20.0
_HEAD, _COLUMN, _LEAST = 300.0, 74.0, 620.0
"""Widths in points: of the heads of rows with D, of a column, and of the smallest picture."""

_MOST_ITEMS, _MOST_COLUMNS = 300, 40
"""A picture with more of them could not be read anywhere."""


def matrix_picture(briefing: Briefing, kind: Literal["svg", "png"]) -> bytes:
    """Return the evidence, its ratings and their sums as a drawing or in pixels, 144 to the inch.

    Letters that the program's own fonts lack are drawn with those of the system.
    Raises OutputError for a briefing without a comparison, for one that is too large for a
    picture, and where Typst fails.
    """
    comparison = compared(briefing)
    items, columns = len(comparison.evidence), len(comparison.motivations)
    if items > _MOST_ITEMS or columns > _MOST_COLUMNS:
        raise OutputError(
            briefing.name,
            tr(
                "A picture has room for {most_items} items of evidence and {most_columns} "
                "columns; this comparison has {items} and {columns}. A workbook or a PDF "
                "shows them all.",
                most_items=_MOST_ITEMS,
                most_columns=_MOST_COLUMNS,
                items=number(items),
                columns=number(columns),
            ),
        )
    with within_limits(briefing.file), template_folder(briefing.file) as folder:
        (folder / DATA).write_text(_data(briefing, columns), "utf-8")
        return compiled(folder / _MAIN, {}, "system", form=kind)


def _data(briefing: Briefing, columns: int) -> str:
    """Return what the template shows, as JSON."""
    width = max(_LEAST, _HEAD + columns * _COLUMN)
    places = Places()
    writer = ComparisonWriter(briefing, compared(briefing), places, Look(math.inf))
    data = title_data(briefing, PaperOptions())
    data |= {"width": width + 2 * _MARGIN, "comparison": writer.write_matrix(width, _HEAD)}
    return json.dumps(data, ensure_ascii=False)

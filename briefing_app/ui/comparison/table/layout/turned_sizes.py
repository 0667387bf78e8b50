"""The sizes of a table that is turned: motivations are rows, and evidence columns.

All lengths are in pixels, and all constants in pixels at 100 per cent.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefing_app.model.table.table import Row
from briefing_app.ui.comparison.table.layout.sizes import (
    Sizes,
    cell_room,
    least_width,
)
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.theme.table_style import TableStyle

TURNED_SIDE = "heads turned"
"""The name, among the widths that the reader chose, of the heads at the side."""

_LEAST_SIDE, _MOST_SIDE, _MOST_SIDE_SHARE = 96, 210, 0.3
_LEAST_ITEM, _MOST_ITEM, _LEAST_ITEM_LOW = 104, 190, 84
"""What a column of evidence takes at least and at most, and at least in a low table."""
_PROSE, _ESTIMATE, _MOST_ESTIMATE, _SUM, _LEAD = 230, 104, 180, 118, 112
"""What the columns of a criterion, an estimate (at least and at most), a sum and the lead take."""
_BETWEEN = ":"
_LOW = 250
_TOP_SHARE = 0.46
"""How much of the height the heads above may take, for their sentences."""
_MOST_LINES, _MOST_CELL_LINES = 12, 9
_TALLEST = 60
"""How high a row gets at most, to fill the table, that does not need it."""


class TurnedSizes:
    """Works out the sizes of a table with motivations as rows."""

    def __init__(
        self, model: ComparisonModel, style: TableStyle, chosen: Mapping[str, int], voices: int
    ) -> None:
        """Take the same as `UprightSizes`; the names of widths are those of `row_name`."""
        self._model, self._style = model, style
        self._chosen = {name: style.px(width) for name, width in chosen.items()}
        self._voices = voices

    def fit(self, across: int, height: int) -> Sizes:
        """Return the sizes for a room of a width and a height, still without those of rows."""
        style, model = self._style, self._model
        sizes = Sizes(row=style.row)
        sizes.id_width = min(style.widest(model.longest_ids), style.px(90))
        sizes.title_lines = 2 if height < style.px(_LOW) else 3
        sizes.least_side = least_width(style, 0)
        sizes.side = self._side(across, sizes.least_side)
        self._set_columns(sizes, across, low=height < style.px(_LOW))
        self._set_top(sizes, height)
        return sizes

    def _side(self, across: int, least: int) -> int:
        style, model = self._style, self._model
        if TURNED_SIDE in self._chosen:
            return max(self._chosen[TURNED_SIDE], least)
        titles = [model.motivation(number).title for number in range(len(model.columns))]
        word = style.widest_word(titles, bold=True) + 2 * style.gap
        most = max(min(style.px(_MOST_SIDE), round(across * _MOST_SIDE_SHARE)), word)
        return min(
            max(style.widest(titles, bold=True) + 2 * style.gap, style.px(_LEAST_SIDE)), most
        )

    def _set_columns(self, sizes: Sizes, across: int, *, low: bool) -> None:
        """Share the width that the other columns leave among the evidence."""
        style, rows = self._style, self._model.rows
        kinds = {"criterion": _PROSE, "inconsistency": _SUM, "weighted": _SUM, "lead": _LEAD}
        sizes.least_column = least_width(style, sizes.id_width, self._voices)
        for number in rows.others:
            sums = [cell.text for cell in rows[number].cells if cell.value is not None]
            sizes.least_columns[number] = least_width(style, style.widest(sums, bold=True))
            usual = style.px(kinds.get(rows.kind(number), _ESTIMATE))
            sizes.columns[number] = max(usual, sizes.least_columns[number])
            if rows.kind(number) in ("likelihood", "confidence"):
                words = style.widest(cell.text for cell in rows[number].cells) + 2 * style.gap
                sizes.columns[number] = max(
                    sizes.columns[number], min(words, style.px(_MOST_ESTIMATE))
                )
        pinned = sum(sizes.columns[number] for number in range(rows.pinned, len(rows)))
        free, count = across - sizes.side - pinned, max(len(rows.items), 1)
        least = max(style.px(_LEAST_ITEM_LOW if low else _LEAST_ITEM), sizes.least_column)
        sizes.column = max(least, min(free // count, style.px(_MOST_ITEM)))
        for name, chosen in self._chosen.items():
            place = rows.place(*name.partition(_BETWEEN)[::2])
            if place is not None:
                sizes.columns[place] = max(chosen, sizes.least_of(place))

    def _set_top(self, sizes: Sizes, height: int) -> None:
        """Give the heads above the height of the longest sentence, as far as there is room.

        If there is no room for a row beside them, they have only the ids.
        """
        style, model = self._style, self._model
        width = cell_room(style, sizes.column)
        lines = max((len(style.lines(text, width, _MOST_LINES)) for text in model.longest_texts),
                    default=0)  # fmt: skip
        lines = max(lines, self._lines_left_out(sizes) - 1)  # They go over the line of the ids too.
        room = max((round(height * _TOP_SHARE) - style.height_of(1) - 3) // style.line, 1)
        low = height - style.height_of(2) - 3 < style.row
        sizes.item_lines = 0 if low else min(lines, room)
        sizes.top = style.height_of(1 if low else 1 + max(sizes.item_lines, 1)) + 3

    def _lines_left_out(self, sizes: Sizes) -> int:
        """Return over how many lines the names go of what could not be read."""
        style, rows = self._style, self._model.rows
        titles = {
            rows[number].title: cell_room(style, sizes.width_of(number))
            for number in rows.others
            if rows.kind(number) == "left_out"
        }
        return max(
            (len(style.lines(title, room, _MOST_LINES)) for title, room in titles.items()),
            default=0,
        )

    def size_rows(self, sizes: Sizes, height: int) -> None:
        """Let rows be as high as their words need, and fill the table if they are few."""
        style, count = self._style, max(len(self._model.columns), 1)
        share = (height - sizes.top) // count
        most = (share - 2 * style.pad) // style.line
        sizes.criterion_lines = max(1, min(most, _MOST_CELL_LINES))
        filling = max(style.row, min(share, style.px(_TALLEST)))
        for number in range(len(self._model.columns)):
            sizes.rows[number] = max(style.height_of(self._lines_of(sizes, number)), filling)

    def _lines_of(self, sizes: Sizes, number: int) -> int:
        style, rows, place = self._style, self._model.rows, self._model.columns[number]
        count = len(beside_lines(self._model, style, sizes, number))
        for other in range(len(rows.items), len(rows)):
            most = sizes.criterion_lines if rows.kind(other) == "criterion" else 3
            width = cell_room(style, sizes.width_of(other))
            count = max(count, len(style.lines(rows[other].cells[place].text, width, most)))
        return count


def row_name(row: Row) -> str:
    """Return the name of the width of a row's column among those that the reader chose."""
    return f"{row.kind}{_BETWEEN}{row.ref}"


def beside_lines(
    model: ComparisonModel, style: TableStyle, sizes: Sizes, number: int
) -> tuple[str, ...]:
    """Return the title of a motivation as it is broken beside its row."""
    title, width = model.motivation(number).title, sizes.side - 2 * style.gap
    return style.lines(title, width, sizes.title_lines, bold=True)

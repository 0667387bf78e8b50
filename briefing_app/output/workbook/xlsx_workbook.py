"""The comparison as a workbook whose sums a spreadsheet computes again when a rating is changed."""

import datetime as dt
import io
import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Ground
from briefing_app.model.errors import OutputError
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.scales import LETTERS, LEVELS
from briefing_app.model.table.table import SUMS, Row, table_rows
from briefing_app.model.title_block import as_of_words
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.formula_guard import guarded
from briefing_app.model.words.language import language_direction, runs_back, text_direction
from briefing_app.output.tables import FIXED, columns, compared, headed, known
from briefing_app.output.workbook import xlsx_formulas as formulas
from briefing_app.output.workbook.xlsx_key import KEY_WIDTHS, SOURCE_WIDTHS, key_lines, source_lines
from briefing_app.output.workbook.xlsx_report import (
    ASSUMPTION_WIDTHS,
    INDICATOR_WIDTHS,
    REPORT_WIDTHS,
    assumption_lines,
    indicator_lines,
    report_lines,
)
from briefing_app.processes.records import no_collection
from briefing_app.resources import resource
from briefing_app.translation import tr

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

    from briefing_app.output.workbook.xlsx_sheet import PlainSheet

Looks = dict[str, Any]
"""Properties of a format as XlsxWriter names them."""

_CREDIBILITY, _RELEVANCE, _SCORE = 6, 7, 8
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 1, 2
_MIRRORED = {"left": "right", "right": "left"}
_WIDTHS = (6, 40, 12, 10, 13, 7, 10, 10, 9)
_WIDEST_ID = 16
_NARROW, _WIDE = 15, 26
_MOST_WIDE = 130
"""Characters of all wide columns together: with more, a page that has them is hard to read."""

_LINE, _MOST_HEIGHT = 15, 400
"""Height in points of a line, and of the highest row, which a spreadsheet can show."""

_SENTENCE = 40
"""Characters of a cell that want the wide column."""

_MOST_COLUMNS, _MOST_ROWS = 16_384, 1_048_576
_MOST_UNITS = 32_767
"""What the format has room for: columns, rows, and UTF-16 units of a cell or a note."""

_ROOM_FOR_MARKING, _ROOM_FOR_TITLE = 120, 90
"""Characters of the head of a page, which may have 255 with its commands."""

_A4 = 9
_NO_DATE = (1970, 1, 1)
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What XML 1.0 cannot hold, or what no spreadsheet shows."""


def to_xlsx(briefing: Briefing) -> bytes:
    """Return the comparison as an Office Open XML workbook; the same briefing, the same bytes.

    Its words are those of the briefing's language, in which the program reads them back. The sheet
    “Comparison” has a header row and then the lines of the CSV file. I, WI, D and the lead are
    formulas with their values beside them; reasons are notes of the cells. “Lead”, “Assumptions”,
    “Indicators”, “Sources”, “Key” and “Fragility” follow, as far as there is anything in them.
    Nothing of the briefing is ever a formula.
    Raises OutputError for a briefing without a comparison and if it is too large for a sheet.
    """
    from briefing_app.output.workbook.xlsx_notes import QuickBook

    comparison = compared(briefing)
    sums = Sums(comparison)
    words = words_in(briefing.lang)
    rows = headed(table_rows(briefing, comparison, analysis_of(sums), words=words), words)
    if FIXED + len(comparison.motivations) > _MOST_COLUMNS or len(rows) >= _MOST_ROWS:
        raise OutputError(briefing.name, tr("The comparison is too large for a workbook."))
    out = io.BytesIO()
    book = QuickBook(out, {"in_memory": True})
    day = briefing.as_of
    date = (day.year, day.month or 1, day.day or 1) if day else _NO_DATE
    book.set_properties({
        "title": _fitting(briefing.title)[:255],
        "author": _fitting(briefing.author)[:255],
        "created": dt.datetime(*date, tzinfo=dt.UTC),
    })  # fmt: skip
    with no_collection():  # none of its many cells is garbage
        _Writer(book, briefing, comparison, sums).write(rows)
        book.close()
    return out.getvalue()


def _fitting(words: str) -> str:
    """Return words as the format can hold them; what it cannot is spelt out or cut off."""
    text = words
    if not words.isprintable():
        text = _UNWRITABLE.sub(lambda found: f"⟨U+{ord(found.group()):04X}⟩", words)
    if len(text) > _MOST_UNITS // 2 and len(units := text.encode("utf-16-le")) > 2 * _MOST_UNITS:
        text = units[: 2 * (_MOST_UNITS - 1)].decode("utf-16-le", "ignore") + "…"
    # WORKAROUND: XlsxWriter puts a text between these two marks into the file as XML, unescaped;
    # see SharedStrings._write_si.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


@lru_cache(1024)
def _cell_text(words: str) -> tuple[str, bool]:
    """Return words for a cell, and whether a spreadsheet would take them for a formula."""
    text = _fitting(words)
    return text, guarded(text) != text


class _Writer:
    """Writes the sheets of one workbook."""

    def __init__(
        self, book: "Workbook", briefing: Briefing, comparison: Comparison, sums: Sums
    ) -> None:
        self._book = book
        self._briefing = briefing
        self._comparison = comparison
        self._sums = sums
        self._analysis = analysis_of(sums)
        self._words = words_in(briefing.lang)
        self._levels = self._words["levels"]
        self._direction = language_direction(briefing.lang)
        self._last = FIXED + len(comparison.motivations) - 1
        theme = json.loads(resource("themes/light.json").read_text("utf-8"))
        self._ratings = theme["ratings"]
        self._muted, self._line = theme["muted"], theme["hairline"]
        self._rule = theme["rule"]
        self._formats: dict[frozenset[tuple[str, object]], Format] = {}
        self._widths: list[int] = []

    def write(self, lines: list[Row | str]) -> None:
        """Write all the sheets; ``lines`` are those of the first below its header row."""
        titles = [each.title for each in self._comparison.motivations]
        sheet = self._sheet(self._words["comparison"], [*columns(self._words), *titles])
        sheet.freeze_panes(1, 2)
        rows = {place: row for place, row in enumerate(lines, 1) if not isinstance(row, str)}
        longest = max((len(cell.text) for row in rows.values() for cell in row.cells), default=0)
        wide = min(_WIDE, _MOST_WIDE // max(1, len(titles))) if longest > _SENTENCE else _NARROW
        refs = max((len(row.ref) for row in rows.values()), default=0)
        first = max(_WIDTHS[0], min(_WIDEST_ID, refs + 2))
        words = (max(map(len, head.split())) for head in columns(self._words))
        fixed = [max(width, word + 2) for width, word in zip(_WIDTHS, words, strict=True)]
        self._widen(sheet, [max(first, fixed[0]), *fixed[1:], *[max(_NARROW, wide)] * len(titles)])
        for place, motivation in enumerate(self._comparison.motivations):
            self._note(sheet, 0, FIXED + place, motivation.summary)
        items = [place for place, row in rows.items() if row.item]
        first, last = (items[0], items[-1]) if items else (0, -1)
        for place, line in enumerate(lines, 1):
            if isinstance(line, str):
                self._head(sheet, place, line)
            else:
                self._row(sheet, place, line, (first, last))
        if items and self._comparison.motivations:
            self._ask(sheet, first, last)
            if self._briefing.turned:
                self._turn(rows, items)
        for name, widths, told in self._beside():
            if len(told) > 1:
                self._plain(name, widths, told)
        if items and self._comparison.motivations:
            self._fragility(first, last)

    def _beside(self) -> Iterator[tuple[str, tuple[int, ...], list[tuple[str, ...]]]]:
        """Yield the sheets beside the table: their names, widths of columns, and lines."""
        briefing, comparison, words = self._briefing, self._comparison, self._words
        report = words["report"]
        yield words["rows"]["lead"], REPORT_WIDTHS, report_lines(briefing, comparison, self._sums)
        yield report["assumptions"], ASSUMPTION_WIDTHS, assumption_lines(comparison, words)
        yield report["indicators"], INDICATOR_WIDTHS, indicator_lines(briefing, comparison, words)
        yield words["sources"], SOURCE_WIDTHS, source_lines(briefing)
        yield words["key"], KEY_WIDTHS, key_lines(briefing, comparison, self._sums)

    # The parts of every sheet

    def _widen(self, sheet: "PlainSheet", widths: Iterable[int]) -> None:
        self._widths = list(widths)
        for column, width in enumerate(self._widths):
            sheet.set_column(column, column, width)

    def _heighten(self, sheet: "PlainSheet", row: int, words: Iterable[str]) -> None:
        """Make a row high enough for its words: not every program does so when it opens a file."""
        long = [(text, width) for text, width in zip(words, self._widths, strict=False)
                if len(text) >= width or "\n" in text]  # fmt: skip
        lines = max(
            (sum(1 + len(line) // width for line in text.splitlines()) for text, width in long),
            default=1,
        )
        if lines > 1:
            sheet.set_row(row, min(_MOST_HEIGHT, lines * _LINE + 2))

    def _format(self, **looks: Any) -> "Format":
        """Return the format with these properties, made once; in Arabic its sides are swapped."""
        if self._direction == "rtl" and "align" in looks:
            looks["align"] = _MIRRORED.get(looks["align"], looks["align"])
        key = frozenset(looks.items())
        if key not in self._formats:
            usual = {"valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": self._line}
            self._formats[key] = self._book.add_format(usual | looks)
        return self._formats[key]

    def _text(self, sheet: "PlainSheet", row: int, column: int, words: str, **looks: Any) -> None:
        """Write words as text, even if they look like a formula or a number."""
        text, is_quoted = _cell_text(words)
        if is_quoted:
            looks["quote_prefix"] = True
        order = self._reading_order(text)
        if order:
            looks["reading_order"] = order
        if self._direction == "rtl":
            looks.setdefault("align", "left")
        made = self._format(**looks)
        if text:
            sheet.write_string(row, column, text, made)
        else:
            sheet.write_blank(row, column, None, made)

    def _reading_order(self, text: str) -> int:
        """Return the number of a cell's direction; 0 leaves a cell of a usual sheet as it is.

        In a sheet from right to left that is the direction of all but what has only letters of the
        other one: rows such as “E1 × …” begin with a code.
        """
        if self._direction == "rtl":
            return _LEFT_TO_RIGHT if runs_back((text,), "rtl") else _RIGHT_TO_LEFT
        return _RIGHT_TO_LEFT if text_direction((text,), "ltr") == "rtl" else 0

    def _note(self, sheet: "PlainSheet", row: int, column: int, words: str) -> None:
        if words:
            lines = 2 + len(words) // 40
            sheet.write_note(row, column, _fitting(words), 280, min(400, 20 + 17 * lines))

    def _sheet(self, name: str, head: list[str]) -> "PlainSheet":
        """Return a new sheet with a header row, set up for landscape pages as wide as it is."""
        from briefing_app.output.workbook.xlsx_sheet import PlainSheet

        sheet: PlainSheet = self._book.add_worksheet(name, PlainSheet)
        for column, words in enumerate(head):
            side = "left" if column < _SCORE else "right" if column == _SCORE else "center"
            self._text(sheet, 0, column, words, bold=True, bottom=2, bottom_color=self._rule,
                       align=side, valign="bottom")  # fmt: skip
        if self._direction == "rtl":
            sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.8)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{_MOST_ROWS}"})
        marking = self._briefing.marking
        banner = f"&C&B{_in_header(marking.text, _ROOM_FOR_MARKING)}" if marking else ""
        day = as_of_words(self._briefing)
        sheet.set_header(f"&L{_in_header(self._briefing.title, _ROOM_FOR_TITLE)}{banner}&R{day}")
        page = self._words["page"].format(page="&P", pages="&N")
        sheet.set_footer(f"&L{name}{banner}&R{page}")
        return sheet

    # The comparison

    def _head(self, sheet: "PlainSheet", place: int, words: str) -> None:
        for column in range(self._last + 1):
            self._text(sheet, place, column, words if column == 1 else "", bold=True,
                       font_color=self._muted, bottom_color=self._rule)  # fmt: skip

    def _row(self, sheet: "PlainSheet", place: int, row: Row, items: tuple[int, int]) -> None:
        told = known(self._briefing, row, self._words)
        self._heighten(sheet, place, [*told, "", *(cell.text for cell in row.cells)])
        if row.item:
            self._item(sheet, place, row, told)
            return
        edge: Looks = {"top": 2, "top_color": self._rule} if row.kind == "inconsistency" else {}
        for column, words in enumerate(told):
            self._text(sheet, place, column, words, bold=True, **edge)
        self._text(sheet, place, _SCORE, "", **edge)
        for number, cell in enumerate(row.cells):
            if row.kind in SUMS:
                self._sum(sheet, place, FIXED + number, row, items)
            else:
                self._text(sheet, place, FIXED + number, cell.text, align="left", indent=1)
                self._note(sheet, place, FIXED + number, self._ground(row, number).because)

    def _item(self, sheet: "PlainSheet", place: int, row: Row, told: list[str]) -> None:
        """Write an item of evidence; its ratings are letters, which need no care."""
        for column, words in enumerate(told):
            self._text(sheet, place, column, words)
        if self._comparison.motivations:
            ratings = _cells(place, FIXED, place, self._last)
            looks = self._format(num_format="0.00", align="right")
            value = "" if row.diagnosticity is None else row.diagnosticity
            sheet.write_formula(place, _SCORE, formulas.diagnosticity(ratings), looks, value)
        rated = self._format(align="center", valign="vcenter", bold=True)
        if row.cells:
            sheet.write_letters(place, FIXED, (cell.text for cell in row.cells), rated)
        for column, cell in enumerate(row.cells, FIXED):
            if cell.because:
                self._note(sheet, place, column, cell.because)

    def _ground(self, row: Row, number: int) -> Ground:
        """Return the ground of a cell above the evidence."""
        motivation = self._comparison.motivations[number]
        if row.kind == "criterion":
            return self._comparison.grounds.get(row.ref, {}).get(motivation.id, Ground())
        return motivation.ground if row.kind == "likelihood" else Ground()

    def _sum(
        self, sheet: "PlainSheet", place: int, column: int, row: Row, items: tuple[int, int]
    ) -> None:
        first, last = items
        ratings = _cells(first, column, last, column)
        cell = row.cells[column - FIXED]
        value: str | float = cell.text if cell.value is None else cell.value
        if row.kind == "inconsistency":
            formula = formulas.inconsistency(ratings)
            looks = self._format(num_format="0", align="right", top=2, top_color=self._rule)
        elif row.kind == "weighted":
            formula = formulas.weighted(ratings, self._weights(first, last))
            looks = self._format(num_format="0.00", align="right")
        elif not self._analysis.understood:
            sheet.write_string(place, column, cell.text, self._format(bold=True, align="right"))
            return
        else:
            above = _cells(place - 1, column, place - 1, column)
            sums = _cells(place - 1, FIXED, place - 1, self._last)
            every = _cells(first, FIXED, last, self._last)
            alike = self._words["all_alike"] if self._last > FIXED else ""
            formula = formulas.lead(above, sums, every, self._words["least_refuted"], alike)
            looks = self._format(bold=True, align="right")
        sheet.write_formula(place, column, formula, looks, value)

    def _ask(self, sheet: "PlainSheet", first: int, last: int) -> None:
        """Colour the ratings by their letters, draw the bars, and offer the valid values."""
        ratings = (first, FIXED, last, self._last)
        self._colour(sheet, ratings)
        score = f"$I{first + 1}"
        flat = self._book.add_format({"font_color": self._muted, "italic": True})
        sheet.conditional_format(first, 0, last, _SCORE, {
            "type": "formula", "criteria": f"=AND(ISNUMBER({score}),{score}=0)", "format": flat,
        })  # fmt: skip
        _bar(sheet, (first, _SCORE, last, _SCORE), self._ratings["CC"]["background"], 2)
        for place in (last + 1, last + 2):
            _bar(sheet, (place, FIXED, place, self._last), self._ratings["II"]["background"])
        sheet.data_validation(*ratings, {"validate": "list", "source": list(LETTERS)})
        levels = [self._levels[each] for each in LEVELS]
        sheet.data_validation(
            first, _CREDIBILITY, last, _RELEVANCE, {"validate": "list", "source": levels}
        )

    def _turn(self, rows: dict[int, Row], items: list[int]) -> None:
        """Write a sheet with motivations as rows, whose cells follow those of the first sheet."""
        places = [*items, *(place for place, row in rows.items() if row.kind in SUMS)]
        heads = [rows[place].ref if rows[place].item else rows[place].title for place in places]
        sheet = self._sheet(self._words["table"]["turned"], [self._comparison.label, *heads])
        self._widen(sheet, [_WIDE, *[7 if rows[place].item else 14 for place in places]])
        sheet.freeze_panes(1, 1)
        centred = self._format(align="center", num_format="0.00")
        for number, motivation in enumerate(self._comparison.motivations):
            self._text(sheet, number + 1, 0, motivation.title, bold=True)
            for column, place in enumerate(places, 1):
                cell = _cells(place, FIXED + number, place, FIXED + number)
                there = self._there(cell)
                formula = f'=IF({there}="","",{there})'
                given = rows[place].cells[number]
                value: str | float = given.text if given.value is None else given.value
                sheet.write_formula(number + 1, column, formula, centred, value)
        last = len(self._comparison.motivations)
        self._colour(sheet, (1, 1, last, len(items)))
        sheet.activate()

    def _colour(self, sheet: "PlainSheet", ratings: tuple[int, int, int, int]) -> None:
        """Colour ratings by their letters."""
        for letter in LETTERS:
            shade = self._ratings[letter]
            looks = self._book.add_format(
                {"bg_color": shade["background"], "font_color": shade["text"]}
            )
            rule = {"type": "cell", "criteria": "==", "value": f'"{letter}"', "format": looks}
            sheet.conditional_format(*ratings, rule)

    # The other sheets

    def _plain(
        self, name: str, widths: tuple[int, ...], lines: list[tuple[str, ...]]
    ) -> None:  # fmt: skip
        head, *others = lines
        sheet = self._sheet(name, list(head))
        self._widen(sheet, widths)
        for place, line in enumerate(others, 1):
            self._heighten(sheet, place, line)
            for column, words in enumerate(line):
                self._text(sheet, place, column, words)

    def _fragility(self, first: int, last: int) -> None:
        """Write for each item of evidence whether the lead changes without it."""
        table = self._words["table"]
        heads = [table[name] for name in ("if_wrong", "says", "changes")]
        sheet = self._sheet(table["fragility"], heads)
        self._widen(sheet, (_WIDTHS[0], 90, 28))
        sums = self._there(_cells(last + 2, FIXED, last + 2, self._last))
        for place, item in enumerate(self._comparison.evidence):
            line = first + place
            row = self._there(_cells(line, FIXED, line, self._last))
            here = self._weights(line, line)
            weights = here._replace(
                credibility=self._there(here.credibility), relevance=self._there(here.relevance)
            )
            self._text(sheet, place + 1, 0, item.id)
            self._text(sheet, place + 1, 1, item.text)
            self._heighten(sheet, place + 1, (item.id, item.text))
            if not self._analysis.understood:
                self._text(sheet, place + 1, 2, self._words["not_reckoned"])
                continue
            answer = table["yes" if item.id in self._analysis.sensitivity else "no"]
            formula = formulas.changes_lead(sums, row, weights, table["yes"], table["no"])
            sheet.write_formula(place + 1, 2, formula, self._format(), answer)

    def _there(self, cells: str) -> str:
        """Return cells of the first sheet as the formulas of the others name them."""
        return f"'{self._words['comparison']}'!{cells}"

    def _weights(self, first: int, last: int) -> formulas.Weights:
        """Return the cells with the credibility and the relevance of some items."""
        return formulas.Weights(
            _cells(first, _CREDIBILITY, last, _CREDIBILITY),
            _cells(first, _RELEVANCE, last, _RELEVANCE),
            self._levels["low"],
            self._levels["high"],
        )


def _bar(
    sheet: "PlainSheet", place: tuple[int, int, int, int], colour: str, most: float | None = None
) -> None:
    """Draw bars from 0 in the cells of a range, under their numbers."""
    rule: Looks = {"type": "data_bar", "bar_color": colour, "bar_solid": True,
                   "min_type": "num", "min_value": 0, "bar_border_color": colour}  # fmt: skip
    if most is not None:
        rule |= {"max_type": "num", "max_value": most}
    sheet.conditional_format(*place, rule)


def _cells(first: int, left: int, last: int, right: int) -> str:
    """Return a cell or a range by its fixed name, such as ``$I$4:$I$9``; all count from 0."""
    from briefing_app.output.workbook.xlsx_notes import column_name

    start = f"${column_name(left)}${first + 1}"
    end = f"${column_name(right)}${last + 1}"
    return start if start == end else f"{start}:{end}"


def _in_header(words: str, room: int) -> str:
    """Return words for the head or foot of a page, where an ampersand begins a command.

    ``room`` is the most characters that they may take; an ellipsis marks what is cut off.
    """
    text = " ".join(_fitting(words).split())
    kept = text[:room]
    while len(kept) + kept.count("&") > room - 2:
        kept = kept[:-1]
    # After a space: a figure after a command would be taken for a size.
    return f" {kept}{'' if kept == text else '…'}".replace("&", "&&")

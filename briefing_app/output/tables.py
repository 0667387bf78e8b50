"""The comparison as a table for other programs: a CSV file, and the two forms on the clipboard.

A cell that a spreadsheet would run as a formula is written as text, with an apostrophe before it.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import zip_longest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.errors import OutputError
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.table.table import Cell, Row, rating_words, table_rows
from briefing_app.model.words.fixed_words import ENGLISH, Words, words_in
from briefing_app.model.words.formula_guard import guarded
from briefing_app.resources import resource
from briefing_app.translation import tr

_BREAKS = re.compile(r"\s*[\t\r\n]\s*")

FIXED = 9
"""How many columns are before those of the motivations."""

_AS_TEXT = "mso-number-format:'\\@'"
"""Tells Excel not to make a number, a date or a formula of a pasted cell."""


def compared(briefing: Briefing) -> Comparison:
    """Return the comparison; raises OutputError for a briefing without one."""
    if briefing.comparison is None:
        raise OutputError(briefing.name, tr("The briefing has no comparison to make a table of."))
    return briefing.comparison


def columns(words: Words) -> tuple[str, ...]:
    """Return the heads of the columns before those of the motivations.

    D is the diagnosticity, Source the source’s id.
    """
    table, evidence = words["table"], words["rows"]["evidence"]
    known = ("type", "date", "source", "grade", "credibility", "relevance")
    return table["id"], evidence, *(table[name] for name in known), "D"


def number(value: float | None) -> str:
    """Return a number for a spreadsheet, to four decimals at most; empty for None."""
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")


def headed(rows: Iterable[Row], words: Words) -> list[Row | str]:
    """Return the rows, and before the criteria and the evidence after them a line of one word.

    By it, people and programs distinguish a written criterion from an item of evidence. The row of
    what was left out is no data, and is not there.
    """
    lines: list[Row | str] = []
    section = ""
    for row in rows:
        if row.kind == "left_out":
            continue
        if row.kind == "criterion" and not section:
            section = "criterion"
            lines.append(words["table"]["criteria"])
        elif row.kind == "evidence" and section == "criterion":
            section = "evidence"
            lines.append(words["rows"]["evidence"])
        lines.append(row)
    return lines


def known(briefing: Briefing, row: Row, words: Words) -> list[str]:
    """Return the values of a row in the first `columns`, all but D."""
    item, levels = row.item, words["levels"]
    if item is None:
        return [row.ref, row.title, *[""] * 6]
    source = briefing.source(item.source)
    return [
        row.ref,
        row.title,
        item.type,
        item.date.iso() if item.date else "",
        item.source,
        str(source.grade) if source and source.grade else "",
        levels[item.credibility],
        levels[item.relevance],
    ]


def _cell_text(cell: Cell) -> str:
    return cell.text if cell.value is None else number(cell.value)


def _with_reasons(motivations: Sequence[Motivation], rows: Iterable[Row]) -> list[int]:
    """Return the indices of the columns in which any rating has a reason."""
    reasoned = {
        place for row in rows for place, cell in enumerate(row.cells) if cell.because
    }  # fmt: skip
    return [place for place in range(len(motivations)) if place in reasoned]


def to_csv(briefing: Briefing) -> str:
    """Return the comparison as RFC 4180 text with a header row, one line for each of its rows.

    It is data for other programs, in English in every language. The columns are `columns`, one for
    each motivation, and one with the reasons for each motivation
    that has any. Likelihood, confidence and the criteria are above the evidence, the sums below
    it, as `headed` has them; all that is the other way round if the briefing is turned. With other
    ratings than the author's, a line above the header has the question, which says what differs.
    Dates are ISO 8601. Write it with a byte order mark (``utf-8-sig``): without one Excel does not
    read it as UTF-8.
    Raises OutputError for a briefing without a comparison.
    """
    comparison = compared(briefing)
    words = words_in(ENGLISH)
    rows = table_rows(briefing, comparison, analyse(comparison), words=words)
    reasoned = _with_reasons(comparison.motivations, rows)
    titles = [motivation.title for motivation in comparison.motivations]
    head = [*columns(words), *titles, *(f"Reason: {titles[place]}" for place in reasoned)]
    lines = [head]
    for row in headed(rows, words):
        if isinstance(row, str):
            lines.append(["", row, *[""] * (len(head) - 2)])
            continue
        cells = [_cell_text(cell) for cell in row.cells]
        reasons = [row.cells[place].because for place in reasoned]
        lines.append([*known(briefing, row, words), number(row.diagnosticity), *cells, *reasons])
    if briefing.turned:
        lines = _turned(lines)
    if briefing.variant:
        lines = [["Question", comparison.question], *lines]
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(
        [guarded(field) for field in line] for line in lines
    )
    return out.getvalue()


def to_tsv(
    comparison: Comparison,
    rows: Sequence[Row],
    motivations: Sequence[Motivation],
    *,
    turned: bool = False,
) -> str:
    """Return rows for the clipboard of a spreadsheet: cells between tabs, rows between line feeds.

    ``rows`` are what `table_rows` gave for ``motivations``, in any order or selection. The columns
    are the id, the title, the diagnosticity D and one for each motivation; if ``turned``, these are
    the rows.
    """
    lines = [["ID", comparison.question, "D", *(each.title for each in motivations)]]
    for row in rows:
        cells = [_cell_text(cell) for cell in row.cells]
        lines.append([row.ref, row.title, number(row.diagnosticity), *cells])
    if turned:
        lines = _turned(lines)
    return "\n".join("\t".join(_one_line(field) for field in line) for line in lines) + "\n"


def _one_line(words: str) -> str:
    return guarded(_BREAKS.sub(" ", words.strip()))


def _turned(lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the columns of some lines as lines; what a short line lacks is empty."""
    return [list(line) for line in zip_longest(*lines, fillvalue="")]


def to_html_table(
    comparison: Comparison,
    rows: Sequence[Row],
    motivations: Sequence[Motivation],
    *,
    turned: bool = False,
) -> str:
    """Return the same table as `to_tsv`, as HTML for the clipboard of a word processor.

    Colours and rules are in style attributes, which is what word processors take over.
    """
    head = ["ID", comparison.question, "D", *(each.title for each in motivations)]
    edge = "right" if turned else "bottom"
    cells = [_clipboard_cell("th", words, f"border-{edge}:1.5pt solid #1B1F24") for words in head]
    # White paper is what word processors show, so the colours are those of the light theme.
    theme = json.loads(resource("themes/light.json").read_text("utf-8"))
    grounds = {letter: each["background"] for letter, each in theme["ratings"].items()}
    lines = [cells, *(_clipboard_row(row, grounds) for row in rows)]
    first, *others = ["".join(line) for line in (_turned(lines) if turned else lines)]
    body = "".join(f"<tr>{line}</tr>" for line in others)
    return (
        '<table style="border-collapse:collapse;font-family:sans-serif;font-size:10pt">'
        f"<thead><tr>{first}</tr></thead><tbody>{body}</tbody></table>"
    )


def _clipboard_row(row: Row, grounds: Mapping[str, str]) -> list[str]:
    first = [_clipboard_cell("td", words, "") for words in (row.ref, row.title)]
    cells = [_clipboard_body_cell(row, cell, grounds) for cell in row.cells]
    return [*first, _clipboard_number(row.diagnosticity), *cells]


def _clipboard_body_cell(row: Row, cell: Cell, grounds: Mapping[str, str]) -> str:
    if cell.value is not None:
        return _clipboard_number(cell.value)
    if cell.letter is None:
        return _clipboard_cell("td", cell.text, "")
    style = f"text-align:center;background:{grounds[cell.letter]}"
    return _clipboard_cell("td", cell.text, style, title=f"{row.ref}: {rating_words(cell)}")


def _clipboard_number(value: float | None) -> str:
    return f'<td style="{_CELL};text-align:right">{number(value)}</td>'


_CELL = "padding:2pt 5pt;vertical-align:top;border-bottom:0.5pt solid #DDE1E6"


def _clipboard_cell(tag: str, words: str, style: str, title: str = "") -> str:
    looks = ";".join(filter(None, (_CELL, style, _AS_TEXT)))
    hint = f' title="{escape(title)}"' if title else ""
    return f'<{tag} style="{looks}"{hint}>{escape(_one_line(words))}</{tag}>'

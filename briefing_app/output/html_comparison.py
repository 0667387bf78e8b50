"""The comparison as a section of an HTML page: the table, its key, and the reasons."""

from collections.abc import Sequence

from briefing_app.model.analysis import analyse
from briefing_app.model.anchors import (
    COMPARISON,
    evidence_anchor,
    paragraph_anchor,
    reason_anchor,
    source_anchor,
)
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.missing import missing_work
from briefing_app.model.scales import LETTER_WORDS, LETTERS
from briefing_app.model.table import (
    SUMS,
    Cell,
    Row,
    fragility_parts,
    lead_sentence,
    rating_words,
    table_rows,
)
from briefing_app.output.html_ranges import range_chart_figure, terms_key
from briefing_app.output.html_tree import (
    TreeWriter,
    address,
    safe,
)

_HIGHEST_DIAGNOSTICITY = 2.0
"""That of a row of which one half is very consistent and the other very inconsistent."""


def comparison_section(briefing: Briefing, writer: TreeWriter) -> str:
    """Return the section “Comparison”; nothing where there is none."""
    comparison = briefing.comparison
    if comparison is None:
        return ""
    analysis = analyse(comparison)
    rows = table_rows(briefing, comparison, analysis)
    lead = lead_sentence(comparison, analysis)
    fragility = "".join(
        f'<a href="{address(evidence_anchor(ref))}">{safe(words)}</a>' if ref else safe(words)
        for words, ref in fragility_parts(comparison, analysis)
    )
    missing = " ".join(missing_work(comparison))
    question = comparison.question
    return "".join(
        (
            f'<section class="wide"{writer.anchor(COMPARISON)}>\n<h2>Comparison</h2>\n',
            f'<p class="question">{safe(question)}</p>\n' if question else "",
            f'<p class="result"><strong>{safe(lead)}</strong> {fragility}</p>\n',
            f'<p class="missing-work">{safe(missing)}</p>\n' if missing else "",
            _summaries(comparison.motivations),
            _Table(briefing, comparison, writer).write(rows),
            _key(rows),
            range_chart_figure(briefing, comparison, writer),
            terms_key(briefing),
            _reasons(comparison, writer),
            "</section>\n",
        )
    )


def _summaries(motivations: Sequence[Motivation]) -> str:
    entries = [
        f"<dt>{safe(each.title)}</dt><dd>{safe(each.summary)}</dd>\n"
        for each in motivations
        if each.summary
    ]
    return f'<dl class="summaries">\n{"".join(entries)}</dl>\n' if entries else ""


def _bar(share: float) -> str:
    """Return a bar of a share of 1, drawn as a picture: style attributes are not allowed."""
    width = max(0.0, min(share, 1.0)) * 100
    return (
        '<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{width:.1f}" height="8"/></svg>'
    )


def _rating(letter: str, words: str) -> str:
    return f'<span class="rating r-{letter}" title="{words}">{letter}</span>'


class _Table:
    """Writes the rows of one comparison."""

    def __init__(self, briefing: Briefing, comparison: Comparison, writer: TreeWriter) -> None:
        self._sources = {source.id: source for source in briefing.sources}
        self._comparison = comparison
        self._writer = writer

    def write(self, rows: Sequence[Row]) -> str:
        columns = "".join(_column(each) for each in self._comparison.motivations)
        body = "".join(self._row(row) for row in rows)
        title = safe(self._comparison.question or "Comparison")
        return (
            f'<div class="scroll both"><table class="comparison">\n'
            f'<caption class="unseen">{title}</caption>\n'
            f'<thead>\n<tr><th scope="col">{"Evidence" if self._comparison.evidence else ""}</th>'
            f'<th scope="col" class="d"><abbr title="Diagnosticity: how far the item tells the '
            f'columns apart, from 0 to 2">D</abbr></th>{columns}</tr>\n</thead>\n'
            f"<tbody>\n{body}</tbody>\n</table></div>\n"
        )

    def _row(self, row: Row) -> str:
        looks: str = row.kind
        if row.kind in SUMS:
            looks += " sum"
        if row.diagnosticity == 0:
            looks += " flat"
        anchor = self._writer.anchor(evidence_anchor(row.ref)) if row.item else ""
        cells = self._cells(row)
        return (
            f'<tr class="{looks}"{anchor}><th scope="row">{self._row_title(row)}</th>'
            f"<td>{_diagnosticity(row)}</td>{cells}</tr>\n"
        )

    def _row_title(self, row: Row) -> str:
        if row.item is None:
            return safe(row.title)
        told = self._origin(row.item)
        return (
            f'<span class="ref">{safe(row.ref)}</span> {safe(row.title)}'
            f'<span class="origin">{told}</span>'
        )

    def _origin(self, item: Evidence) -> str:
        """Return what is known of an item: date, source, weights, and where the text tells it."""
        source = self._sources.get(item.source)
        parts = [str(item.date)] if item.date else []
        if source:
            grade = f" {source.grade}" if source.grade else ""
            target = address(source_anchor(source.id))
            parts.append(
                f'<a href="{target}" title="{safe(source.title)}">[{source.number}]</a>{grade}'
            )
        parts.append(f"credibility {item.credibility}, relevance {item.relevance}")
        if item.paragraphs:
            links = (f'<a href="{address(paragraph_anchor(number))}">{number}</a>'
                     for number in item.paragraphs)  # fmt: skip
            parts.append(f"¶ {', '.join(links)}")
        return " · ".join(parts)

    def _cells(self, row: Row) -> str:
        most = max((cell.value or 0.0 for cell in row.cells), default=0.0)
        motivations = self._comparison.motivations
        return "".join(
            self._rated(row.item, motivation, cell) if row.item else _plain_cell(cell, most)
            for motivation, cell in zip(motivations, row.cells, strict=True)
        )

    def _rated(self, item: Evidence, motivation: Motivation, cell: Cell) -> str:
        words = rating_words(cell)
        if cell.letter is None:
            return f'<td class="blank" title="{words}">{_unseen(words)}</td>'
        told = f"{cell.letter}{_unseen(f', {words}')}"
        if cell.because:
            target = address(reason_anchor(item.id, motivation.id))
            told = f'<a href="{target}">{told}</a>'
        hint = safe(f"{words}: {cell.because}" if cell.because else words)
        return f'<td class="rated r-{cell.letter}" title="{hint}">{told}</td>'


def _unseen(words: str) -> str:
    return f'<span class="unseen">{words}</span>'


def _column(motivation: Motivation) -> str:
    title = safe(motivation.title)
    if motivation.section:
        title = f'<a href="{address(motivation.section)}">{title}</a>'
    return f'<th scope="col">{title}</th>'


def _diagnosticity(row: Row) -> str:
    if row.diagnosticity is None:
        return ""
    return f"{_bar(row.diagnosticity / _HIGHEST_DIAGNOSTICITY)} {row.diagnosticity:.2f}"


def _plain_cell(cell: Cell, most: float) -> str:
    if cell.value is not None:
        return f"<td>{_bar(cell.value / most if most else 0.0)} {safe(cell.text)}</td>"
    return f"<td>{safe(cell.text)}</td>"


def _key(rows: Sequence[Row]) -> str:
    """Return what the letters in the table mean; only those that stand in it."""
    used = {cell.letter for row in rows for cell in row.cells if cell.letter}
    entries = [
        f"<li>{_rating(letter, words)} {words}</li>"
        for letter in LETTERS
        if letter in used
        for words in (LETTER_WORDS[letter],)
    ]
    if any(row.item and not all(cell.letter for cell in row.cells) for row in rows):
        entries.append('<li><span class="rating blank"></span> not rated yet</li>')
    return f'<ul class="key" aria-label="Key">\n{"".join(entries)}</ul>\n' if entries else ""


def _reasons(comparison: Comparison, writer: TreeWriter) -> str:
    """Return the reasons of the ratings, item by item, for paper and for readers by ear."""
    entries = []
    for item in comparison.evidence:
        reasons = [
            f"<dd{writer.anchor(reason_anchor(item.id, motivation.id))}>"
            f"{_rating(rating.letter, LETTER_WORDS[rating.letter])} "
            f"<b>{safe(motivation.title)}.</b> {safe(rating.because)}</dd>\n"
            for motivation in comparison.motivations
            if (rating := item.ratings.get(motivation.id)) and rating.because
        ]
        if reasons:
            link = f'<a class="ref" href="{address(evidence_anchor(item.id))}">{safe(item.id)}</a>'
            entries.append(f"<dt>{link} {safe(item.text)}</dt>\n{''.join(reasons)}")
    if not entries:
        return ""
    return f'<h3>The reasons</h3>\n<dl class="reasons">\n{"".join(entries)}</dl>\n'

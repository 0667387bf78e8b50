"""The comparison as a section of an HTML page: the table, its key, and the reasons."""

from collections.abc import Sequence

from briefing_app.model.anchors import (
    evidence_anchor,
    paragraph_anchor,
    part_anchor,
    reason_anchor,
    source_anchor,
)
from briefing_app.model.appendices import comparison_heading
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import Part
from briefing_app.model.table.hold_words import result_parts
from briefing_app.model.table.lead_report import lead_blocks
from briefing_app.model.table.missing import missing_work
from briefing_app.model.table.table import (
    SUMS,
    WRITTEN,
    Cell,
    Row,
    lead_sentence,
    letter_words,
    table_rows,
)
from briefing_app.model.table.table_words import (
    diagnosticity_text,
    evidence_heading,
    has_blanks,
    key_note,
    letters_used,
    weights_words,
)
from briefing_app.model.words.fixed_words import ENGLISH, Words, date_words, words_in
from briefing_app.model.words.language import Direction, apart, language_direction
from briefing_app.output.html.html_ranges import range_chart_figure, terms_key
from briefing_app.output.html.html_tree import (
    TreeWriter,
    address,
    safe,
)

_HIGHEST_DIAGNOSTICITY = 2.0
"""That of a row of which one half is very consistent and the other very inconsistent."""


def comparison_section(briefing: Briefing, writer: TreeWriter) -> str:
    """Return the section “Comparison”; nothing if there is none."""
    comparison = briefing.comparison
    if comparison is None:
        return ""
    words = words_in(briefing.lang)
    sums = Sums(comparison)
    analysis = analysis_of(sums)
    rows = table_rows(briefing, comparison, analysis, words=words)
    lead = lead_sentence(comparison, analysis, words)
    fragility = "".join(
        _linked(part, comparison) for part in result_parts(briefing, comparison, sums, words)
    )
    missing = " ".join(missing_work(comparison, sums, words))
    question = apart(comparison.question, language_direction(briefing.lang))
    said = _direction_said(briefing.lang)
    return "".join(
        (
            '<section class="wide">\n',
            writer.write((comparison_heading(briefing),)),
            f'<p class="question">{safe(question)}</p>\n' if question else "",
            f'<p class="result"{said}><strong>{safe(lead)}</strong> {fragility}</p>\n',
            f'<p class="missing-work"{said}>{safe(missing)}</p>\n' if missing else "",
            _summaries(comparison.motivations),
            _Table(briefing, comparison, writer).write(rows),
            _key(rows, words, said),
            range_chart_figure(briefing, comparison, writer),
            terms_key(briefing),
            writer.write(lead_blocks(briefing, comparison)),
            _reasons(comparison, writer, words),
            "</section>\n",
        )
    )


def _linked(part: Part, comparison: Comparison) -> str:
    anchor, words = part_anchor(part.target, comparison), safe(part.words)
    return f'<a href="{address(anchor)}">{words}</a>' if anchor else words


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
        self._turns = briefing.turned
        self._words = words_in(briefing.lang)
        self._direction = language_direction(briefing.lang)

    def write(self, rows: Sequence[Row]) -> str:
        if not self._turns:
            return self._framed("comparison", *self._upright(rows))
        # Cells with sentences would make every row high, so they have a table of their own.
        written = [row for row in rows if row.kind in WRITTEN]
        rated = [row for row in rows if row.kind not in WRITTEN]
        return "".join((
            self._framed("comparison", *self._upright(written)) if written else "",
            self._framed("comparison turned", *self._turned(rated)) if rated else "",
        ))  # fmt: skip

    def _framed(self, looks: str, head: str, body: str) -> str:
        title = safe(self._comparison.question or self._words["comparison"])
        return (
            f'<div class="scroll both" tabindex="0"><table class="{looks}">\n'
            f'<caption class="unseen">{title}</caption>\n'
            f"<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}</tbody>\n</table></div>\n"
        )

    def _upright(self, rows: Sequence[Row]) -> tuple[str, str]:
        """Return the cells of the head, and the rows below it."""
        words = self._words
        columns = "".join(_column(each, self._direction) for each in self._comparison.motivations)
        head = (
            f'<th scope="col">{evidence_heading(self._comparison, words)}</th>'
            f'<th scope="col" class="d">{self._d_head()}</th>{columns}'
        )
        return head, "".join(self._row(row) for row in rows)

    def _d_head(self) -> str:
        return f'<abbr title="{self._words["diagnosticity"]}">D</abbr>'

    def _turned(self, rows: Sequence[Row]) -> tuple[str, str]:
        """Return the same with motivations as rows, and D in a row of its own at the end."""
        heads = []
        for row in rows:
            anchor = self._writer.anchor(evidence_anchor(row.ref)) if row.item else ""
            heads.append(f'<th scope="col"{anchor}>{self._row_title(row)}</th>')
        columns = [self._cells(row) for row in rows]
        base = self._direction
        body = [
            f"<tr>{_row_head(each, base)}{''.join(column[place] for column in columns)}</tr>\n"
            for place, each in enumerate(self._comparison.motivations)
        ]
        scores = "".join(f"<td>{self._diagnosticity(row)}</td>" for row in rows)
        label = safe(self._comparison.label)
        body.append(f'<tr><th scope="row">{self._d_head()}</th>{scores}</tr>\n')
        return f'<th scope="col">{label}</th>{"".join(heads)}', "".join(body)

    def _row(self, row: Row) -> str:
        looks: str = row.kind
        if row.kind in SUMS:
            looks += " sum"
        if row.diagnosticity == 0:
            looks += " flat"
        anchor = self._writer.anchor(evidence_anchor(row.ref)) if row.item else ""
        cells = "".join(self._cells(row))
        return (
            f'<tr class="{looks}"{anchor}><th scope="row">{self._row_title(row)}</th>'
            f"<td>{self._diagnosticity(row)}</td>{cells}</tr>\n"
        )

    def _row_title(self, row: Row) -> str:
        if row.item is None:
            return safe(apart(row.title, self._direction))
        told = self._origin(row.item)
        return (
            f'<span class="ref">{safe(row.ref)}</span> {safe(apart(row.title, self._direction))}'
            f'<span class="origin">{told}</span>'
        )

    def _origin(self, item: Evidence) -> str:
        """Return what is known of an item: type, date, source, weights, and its paragraphs."""
        source = self._sources.get(item.source)
        parts = [safe(item.type)] if item.type else []
        parts += [date_words(item.date, self._words)] if item.date else []
        if source:
            grade = f" {source.grade}" if source.grade else ""
            target = address(source_anchor(source.id))
            label = self._words["source"].format(number=source.number)
            parts.append(f'<a href="{target}" title="{safe(source.title)}">{label}</a>{grade}')
        parts.append(weights_words(item, self._words))
        if item.paragraphs:
            links = (f'<a href="{address(paragraph_anchor(number))}">{number}</a>'
                     for number in item.paragraphs)  # fmt: skip
            parts.append(f"¶ {', '.join(links)}")
        return " · ".join(parts)

    def _cells(self, row: Row) -> list[str]:
        most = max((cell.value or 0.0 for cell in row.cells), default=0.0)
        motivations = self._comparison.motivations
        return [
            self._rated(row.item, motivation, cell)
            if row.item
            else _plain_cell(cell.text, cell, most)
            for motivation, cell in zip(motivations, row.cells, strict=True)
        ]

    def _rated(self, item: Evidence, motivation: Motivation, cell: Cell) -> str:
        words = letter_words(cell.letter, self._words)
        if cell.letter is None:
            return f'<td class="blank" title="{words}">{_unseen(words)}</td>'
        told = f"{cell.letter}{_unseen(f', {words}')}"
        if cell.because:
            target = address(reason_anchor(item.id, motivation.id))
            told = f'<a href="{target}">{told}</a>'
        hint = safe(f"{words}: {cell.because}" if cell.because else words)
        return f'<td class="rated r-{cell.letter}" title="{hint}">{told}</td>'

    def _diagnosticity(self, row: Row) -> str:
        if row.diagnosticity is None:
            return ""
        number = diagnosticity_text(row, self._words)
        return f"{_bar(row.diagnosticity / _HIGHEST_DIAGNOSTICITY)} {number}"


def _unseen(words: str) -> str:
    return f'<span class="unseen">{words}</span>'


def _column(motivation: Motivation, base: Direction) -> str:
    return f'<th scope="col">{_motivation_title(motivation, base)}</th>'


def _row_head(motivation: Motivation, base: Direction) -> str:
    return f'<th scope="row">{_motivation_title(motivation, base)}</th>'


def _motivation_title(motivation: Motivation, base: Direction) -> str:
    title = safe(apart(motivation.title, base))
    if motivation.section:
        title = f'<a href="{address(motivation.section)}">{title}</a>'
    return title


def _plain_cell(text: str, cell: Cell, most: float) -> str:
    if cell.value is not None:
        return f"<td>{_bar(cell.value / most if most else 0.0)} {safe(text)}</td>"
    return f"<td>{safe(text)}</td>"


def _direction_said(lang: str) -> str:
    """Return the attributes of what the program says, where it says it in English from the left.

    It does so on a page from the right whose language it does not know.
    """
    unknown = words_in(lang) == words_in(ENGLISH)
    return ' lang="en" dir="ltr"' if unknown and language_direction(lang) == "rtl" else ""


def _key(rows: tuple[Row, ...], words: Words, said: str) -> str:
    """Return what the letters in the table mean, and how its sums are worked out."""
    used = letters_used(rows, words)
    entries = [f"<li>{_rating(letter, meaning)} {meaning}</li>" for letter, meaning in used]
    if has_blanks(rows):
        entries.append(f'<li><span class="rating blank"></span> {words["not_rated"]}</li>')
    if not entries:
        return ""
    title = words["key"]
    note = f'<p class="key-note"{said}>{key_note(words)}</p>\n' if used else ""
    return f'<ul class="key" aria-label="{title}">\n{"".join(entries)}</ul>\n{note}'


def _reasons(comparison: Comparison, writer: TreeWriter, words: Words) -> str:
    """Return the reasons of the ratings, item by item, for paper and for readers by ear."""
    entries = []
    for item in comparison.evidence:
        reasons = [
            f"<dd{writer.anchor(reason_anchor(item.id, motivation.id))}>"
            f"{_rating(rating.letter, letter_words(rating.letter, words))} "
            f"<b>{safe(motivation.title)}.</b> {safe(rating.because)}</dd>\n"
            for motivation in comparison.motivations
            if (rating := item.ratings.get(motivation.id)) and rating.because
        ]
        if reasons:
            link = f'<a class="ref" href="{address(evidence_anchor(item.id))}">{safe(item.id)}</a>'
            entries.append(f"<dt>{link} {safe(item.text)}</dt>\n{''.join(reasons)}")
    if not entries:
        return ""
    return f'<h3>{words["reasons"]}</h3>\n<dl class="reasons">\n{"".join(entries)}</dl>\n'

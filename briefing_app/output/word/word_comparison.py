"""The comparison in a Word document: the table on a page in landscape, and the reasons."""

import json
from collections.abc import Iterator, Sequence

from lxml.etree import _Element as Element

from briefing_app.model.anchors import evidence_anchor, part_anchor, source_anchor
from briefing_app.model.appendices import comparison_heading
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence
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
    key_note,
    letters_used,
    weights_words,
)
from briefing_app.model.title_block import top_level
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import date_words, words_in
from briefing_app.output.paper.blocks.paper_table import bands
from briefing_app.output.word.word_blocks import BlockWriter
from briefing_app.output.word.word_file import WordFile
from briefing_app.output.word.word_parts import LINK, PLAIN, Look, row, table, table_look
from briefing_app.resources import resource

_HEAD, _LEAST_HEAD = 0.3, 0.22
"""The share of the line that the heads of rows take; the least is beside many columns."""
_FEW, _SCORE = 6, 600
"""How many motivations leave the heads of rows their share, and the width of the column D in
twentieths of a point."""

_TURNED_HEAD, _TURNED_COLUMN = 2400, 620
"""Widths of the table with motivations as rows: of the heads of rows, and of a column at least."""

_SMALL = Look(size=15, colour="59636E")
_STRONG = Look(bold=True)


class ComparisonWriter:
    """Writes the comparison of a briefing with the writer of its blocks."""

    def __init__(self, briefing: Briefing, comparison: Comparison, file: WordFile,
                 writer: BlockWriter) -> None:  # fmt: skip
        self._briefing = briefing
        self._comparison = comparison
        self._file = file
        self._writer = writer
        self._inline = writer.inline
        self._words = words_in(briefing.lang)
        self._look = PLAIN
        """The looks of the words in the table at hand."""
        self._sources = {source.id: source for source in briefing.sources}
        theme = json.loads(resource("themes/light.json").read_text("utf-8"))
        self._colours: dict[str, dict[str, str]] = theme["ratings"]

    def write(self) -> None:
        """Write the whole part, from its heading to the reasons."""
        comparison, words, writer = self._comparison, self._words, self._writer
        sums = Sums(comparison)
        analysis = analysis_of(sums)
        rows = table_rows(self._briefing, comparison, analysis, words=words)
        writer.write((comparison_heading(self._briefing),))
        if comparison.question:
            writer.paragraph("Subtitle", [self._inline.words(comparison.question)])
        result = self._inline.words(f"{lead_sentence(comparison, analysis, words)} ", _STRONG)
        parts = result_parts(self._briefing, comparison, sums, words)
        writer.paragraph("Facts", [result, *(self._part(part) for part in parts)])
        if missing := missing_work(comparison, sums, words):
            writer.paragraph("Facts", [self._inline.words(" ".join(missing), _SMALL)])
        if self._briefing.turned:
            self._write_turned(rows)
        else:
            writer.add_table(self._table(rows))
        if used := letters_used(rows, words):
            key = "  ".join(f"{letter} {meaning};" for letter, meaning in used)
            note = f"{key.removesuffix(';')}. {key_note(words)}"
            writer.paragraph("Facts", [self._inline.words(note, _SMALL)])
        writer.lined_up = True
        writer.write(lead_blocks(self._briefing, comparison))
        writer.lined_up = False
        self._reasons()

    def _part(self, part: Part) -> Element:
        anchor = part_anchor(part.target, self._comparison)
        return self._link(part.words, anchor) if anchor else self._inline.words(part.words)

    def _link(self, text: str, ref: str, look: Look = PLAIN) -> Element:
        linked = self._inline.words(text, look._replace(colour=LINK))
        return self._inline.bookmarks.link(ref, [linked])

    def _table(self, rows: tuple[Row, ...]) -> Element:
        motivations, width = self._comparison.motivations, self._file.width
        columns = len(motivations)
        head = int(width * (_HEAD if columns <= _FEW else _LEAST_HEAD))
        each = (width - head - _SCORE) // max(1, columns)
        self._look = table_look(columns + 2)
        made = table(columns + 2, self._inline.direction, width, (head, _SCORE, *[each] * columns))
        titles = (evidence_heading(self._comparison, self._words), "D",
                  *(motivation.title for motivation in motivations))  # fmt: skip
        strong = self._look._replace(bold=True)
        heads = [self._writer.cell([self._inline.words(title, strong)]) for title in titles]
        made.append(row(heads, header=True))
        sums = sum(line.kind in SUMS for line in rows)
        for left, line in zip(range(len(rows) - 1, -1, -1), rows, strict=True):
            made.append(row(self._row(line), header=False, keep=0 < left <= sums))
        return made

    def _write_turned(self, rows: tuple[Row, ...]) -> None:
        """Write tables with motivations as rows, and a list of what the items say.

        What is written in words has a table of its own, as its cells want more room.
        """
        written = tuple(row for row in rows if row.kind in WRITTEN)
        if written:
            self._writer.add_table(self._table(written))
        rated = [row for row in rows if row.item or row.kind in SUMS]
        most = max(1, (self._file.width - _TURNED_HEAD) // _TURNED_COLUMN)
        for band in bands(len(rated), most) if rated else ():
            self._writer.add_table(self._turned(rated[band.start : band.stop]))
        for line in rated:
            if line.item:
                self._writer.paragraph("Facts", self._row_head(line))

    def _turned(self, lines: Sequence[Row]) -> Element:
        motivations = self._comparison.motivations
        each = (self._file.width - _TURNED_HEAD) // len(lines)
        self._look = table_look(len(lines) + 1)
        widths = (_TURNED_HEAD, *[each] * len(lines))
        made = table(len(lines) + 1, self._inline.direction, self._file.width, widths)
        heads = [line.ref if line.item else line.title for line in lines]
        first = [self._writer.cell([self._inline.words(title, _STRONG)])
                 for title in (self._comparison.label, *heads)]  # fmt: skip
        made.append(row(first, header=True))
        for place, motivation in enumerate(motivations):
            head = self._writer.cell([self._inline.words(motivation.title, _STRONG)])
            cells = [self._value(line, line.cells[place]) for line in lines]
            made.append(row([head, *cells], header=False))
        scores = ("D", *(diagnosticity_text(line, self._words) for line in lines))
        last = [self._writer.cell([self._inline.words(score, _SMALL)]) for score in scores]
        made.append(row(last, header=False))
        return made

    def _row(self, line: Row) -> Iterator[Element]:
        yield self._writer.cell(self._row_head(line))
        score = diagnosticity_text(line, self._words)
        yield self._writer.cell([self._inline.words(score, self._look)])
        for each in line.cells:
            yield self._value(line, each)

    def _row_head(self, line: Row) -> Iterator[Element]:
        title = line.title
        if line.item is None:
            yield self._inline.words(title, _STRONG)
            return
        yield from self._inline.bookmarks.place(evidence_anchor(line.ref))
        yield self._inline.words(f"{line.ref} ", _STRONG)
        yield self._inline.words(f"{title}  ")
        yield from self._origin(line.item)

    def _origin(self, item: Evidence) -> Iterator[Element]:
        """Yield what is known of an item: type, date, source, weights, and its paragraphs."""
        if item.type:
            yield self._inline.words(f"{item.type} · ", _SMALL)
        if item.date:
            yield self._inline.words(f"{date_words(item.date, self._words)} · ", _SMALL)
        source = self._sources.get(item.source)
        if source:
            label = self._words["source"].format(number=source.number)
            yield self._link(label, source_anchor(source.id), _SMALL)
            yield self._inline.words(f" {source.grade or ''} · ", _SMALL)
        told = weights_words(item, self._words)
        if item.paragraphs:
            told += f" · ¶ {', '.join(map(str, item.paragraphs))}"
        yield self._inline.words(told, _SMALL)

    def _value(self, line: Row, each: Cell) -> Element:
        if each.letter is None:
            look = self._look._replace(bold=line.kind == "lead")
            return self._writer.cell([self._inline.words(each.text, look)])
        colours = self._colours[each.letter]
        look = Look(bold=True, colour=colours["text"].removeprefix("#"))
        return self._writer.cell([self._inline.words(each.letter, look)], align="center",
                                 ground=colours["background"].removeprefix("#"))  # fmt: skip

    def _reasons(self) -> None:
        reasons = [
            (item, motivation.title, rating)
            for item in self._comparison.evidence
            for motivation in self._comparison.motivations
            if (rating := item.ratings.get(motivation.id)) and rating.because
        ]
        if reasons:
            words = (Node("text", text=self._words["reasons"]),)
            level = top_level(self._briefing) + 1
            self._writer.write((Node("heading", words, attributes={"level": level}),))
        before = ""
        for item, title, rating in reasons:
            if item.id != before:
                head = [self._link(item.id, evidence_anchor(item.id), _STRONG),
                        self._inline.words(f" {item.text}", _STRONG)]  # fmt: skip
                self._writer.title("Facts", head)
            before = item.id
            meaning = letter_words(rating.letter, self._words)
            told = [self._inline.words(f"{rating.letter}, {meaning}. {title}: ", _STRONG),
                    self._inline.words(rating.because)]  # fmt: skip
            self._writer.paragraph("Facts", told)

"""The comparison as plain data for the template: tables for landscape pages, key, and reasons."""

from collections.abc import Sequence
from typing import cast

from briefing_app.model.analysis import Analysis, analyse
from briefing_app.model.anchors import evidence_anchor, paragraph_anchor, source_anchor
from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.fixed_words import date_words, words_in
from briefing_app.model.missing import missing_work
from briefing_app.model.table import (
    SUMS,
    Cell,
    Row,
    fragility_parts,
    lead_sentence,
    table_rows,
)
from briefing_app.model.table_words import (
    cell_text,
    diagnosticity_text,
    has_blanks,
    key_note,
    letters_used,
    row_title,
    weights_words,
)
from briefing_app.output.paper_places import Data, Places
from briefing_app.output.paper_table import bands, widest_word
from briefing_app.output.paper_words import clean, shortened

_NARROW, _WIDE = 58.0, 84.0
"""Least widths in points of a column of letters, and of one that holds sentences too."""

_LEAST_HEAD, _SHARE_OF_HEAD = 190.0, 0.3
_SCORE = 44.0
_HIGHEST_SCORE = 2.0
"""The diagnosticity of a row of which one half is very consistent, the other very inconsistent."""

_LETTER = 4.9
"""Width in points of an average letter in the table."""

_SENTENCE = 30
"""Characters of a cell that want the wide column."""

_KEPT_WHOLE = 500
"""Characters of a cell whose row is not broken over pages."""

_IN_MATRIX = 110
"""Characters of the head of a row in the picture."""

_IN_HEAD = 36
"""Characters without a space that fit in the head of a row."""


class ComparisonWriter:
    """Turns the comparison of one briefing into data for pages of a width in points.

    ``numbered`` tells whether the list of sources is printed, by whose numbers they are named.
    """

    def __init__(
        self, briefing: Briefing, comparison: Comparison, places: Places, width: float,
        *, numbered: bool,
    ) -> None:  # fmt: skip
        self._briefing = briefing
        self._comparison = comparison
        self._places = places
        self._width = width
        self._numbered = numbered
        self._words = words_in(briefing.lang)
        self._sources = {source.id: source for source in briefing.sources}

    def write(self) -> Data:
        """Return the whole section."""
        analysis = analyse(self._comparison)
        rows = table_rows(self._briefing, self._comparison, analysis)
        told = self._told(analysis, rows)
        told |= {"summaries": self._summaries(), "reasons": self._reasons()}
        return told | {"tables": self._tables(rows)}

    def write_matrix(self, head: float) -> Data:
        """Return the ratings and their sums alone, in one table however many columns it has.

        ``head`` is the width in points of what stands before the columns.
        """
        analysis = analyse(self._comparison)
        rows = table_rows(self._briefing, self._comparison, analysis)
        rows = tuple(row for row in rows if row.item or row.kind in SUMS) or rows
        told = self._told(analysis, rows) | {"summaries": [], "reasons": []}
        band = range(len(self._comparison.motivations))
        table = self._table(rows, band, head - _SCORE, _SCORE)
        for row, data in zip(rows, cast("list[Data]", table["rows"]), strict=True):
            title = shortened(row_title(row, self._words), _IN_MATRIX)
            data["title"] = clean(title, _IN_HEAD)
            data.pop("weights", None)
        return told | {"tables": [table]}

    def _told(self, analysis: Analysis, rows: tuple[Row, ...]) -> Data:
        """Return what is said in words about the rows."""
        return {
            "question": clean(self._comparison.question),
            "lead": f"{clean(lead_sentence(self._comparison, analysis))} ",
            "fragility": [
                self._places.lead({"text": clean(words)}, evidence_anchor(ref) if ref else "")
                for words, ref in fragility_parts(self._comparison, analysis)
            ],
            "missing": [clean(words) for words in missing_work(self._comparison)],
            "label": clean(self._comparison.label),
            "leads": [place for place, each in enumerate(self._comparison.motivations)
                      if each.id in analysis.lead and self._comparison.evidence],
            "letters": letters_used(rows, self._words),
            "blank": has_blanks(rows),
            "key_note": key_note(self._words),
        }  # fmt: skip

    # Tables

    def _tables(self, rows: Sequence[Row]) -> list[Data]:
        longest = max((len(cell.text) for row in rows for cell in row.cells), default=0)
        least = _WIDE if longest > _SENTENCE else _NARROW
        score = _SCORE if self._comparison.evidence else 0.0
        head = max(_LEAST_HEAD, self._width * _SHARE_OF_HEAD)
        most = int((self._width - head - score) / least)
        return [
            self._table(rows, band, head, score)
            for band in bands(len(self._comparison.motivations), most)
        ]

    def _table(self, rows: Sequence[Row], band: range, head: float, score: float) -> Data:
        room = self._width - head - score
        limit = max(4, int(room / max(1, len(band)) / _LETTER) - 3)
        titles = [self._comparison.motivations[place].title for place in band]
        words = [row.cells[place].text for row in rows for place in band]
        numbers = [cell.text for row in rows if row.kind in SUMS for cell in row.cells]
        longest = max((len(each) for row in rows for each in (row.title, *_texts(row))), default=0)
        return {
            "columns": [clean(title, limit) for title in titles],
            "first": band.start,
            "head": head,
            "score": score,
            "whole": longest <= _KEPT_WHOLE,
            "tight": widest_word([*titles, *words]) > limit,
            "digits": widest_word(number for number in numbers if number[:1].isdigit()),
            "rows": [self._row(row, band, limit) for row in rows],
        }

    def _row(self, row: Row, band: range, limit: int) -> Data:
        most = 0.0 if row.item else max((cell.value or 0.0 for cell in row.cells), default=0.0)
        data: Data = {
            "kind": row.kind,
            "ref": "",
            "title": clean(row_title(row, self._words), _IN_HEAD),
            "cells": [self._cell(row, row.cells[place], limit, most) for place in band],
            "score": diagnosticity_text(row, self._words),
            "share": (row.diagnosticity or 0.0) / _HIGHEST_SCORE,
            "flat": row.diagnosticity == 0,
        }
        return data | self._item(row.item) if row.item else data

    def _item(self, item: Evidence) -> Data:
        """Return what is known of an item: date, source, weights, and where the text tells it."""
        source = self._sources.get(item.source)
        return {
            "ref": clean(item.id, _IN_HEAD),
            "facts": [date_words(item.date, self._words)] if item.date else [],
            "source": self._source(source) if source else None,
            "grade": f" {source.grade}" if source and source.grade else "",
            "weights": weights_words(item, self._words),
            "paragraphs": [
                self._places.lead({"text": str(number)}, paragraph_anchor(number))
                for number in item.paragraphs
            ],
            **self._places.take(evidence_anchor(item.id)),
        }

    def _source(self, source: Source) -> Data:
        """Return the number of a source, or its title where no list of sources is printed."""
        if not self._numbered:
            return {"text": clean(shortened(source.title, _IN_HEAD), _IN_HEAD)}
        label = self._words["source"].format(number=source.number)
        return self._places.lead({"text": label}, source_anchor(source.id))

    def _cell(self, row: Row, cell: Cell, limit: int, most: float) -> Data:
        """Return a cell; ``most`` is the largest number of its row, of which a sum is a share."""
        data: Data = {"text": clean(cell_text(row, cell, self._words), limit)}
        if cell.letter:
            data["letter"] = cell.letter
        if cell.value is not None:
            data["share"] = cell.value / most if most else 0.0
        return data

    # What explains them

    def _summaries(self) -> list[tuple[str, str]]:
        return [
            (clean(each.title), clean(each.summary))
            for each in self._comparison.motivations
            if each.summary
        ]

    def _reasons(self) -> list[Data]:
        """Return the reasons of the ratings, item by item."""
        entries: list[Data] = []
        for item in self._comparison.evidence:
            reasons = [
                (rating.letter, clean(each.title), clean(rating.because))
                for each in self._comparison.motivations
                if (rating := item.ratings.get(each.id)) and rating.because
            ]
            if reasons:
                title = {"ref": clean(item.id), "title": clean(item.text)}
                entries.append({**title, "reasons": reasons})
        return entries


def _texts(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]

"""The comparison as plain data for the template: its result, tables, key, and reasons."""

import math
from collections.abc import Sequence
from typing import cast

from briefing_app.model.anchors import part_anchor
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.sums import Sums
from briefing_app.model.table.hold_words import result_parts
from briefing_app.model.table.missing import missing_work
from briefing_app.model.table.table import Row, lead_sentence, table_rows
from briefing_app.model.table.table_words import has_blanks, key_note, letters_used
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.paper.blocks.paper_places import Data, Places
from briefing_app.output.paper.blocks.paper_words import (
    clean,
    measured,
    shortened,
    unparted,
    with_whole_brackets,
)
from briefing_app.output.paper.comparison.paper_matrix import (
    SCORED,
    SUMMARY_COLUMN,
    Look,
    MatrixWriter,
    columns_beside,
    head_beside,
)
from briefing_app.output.paper.comparison.paper_turned import (
    columns_beside_sums,
    turned_table,
    turned_tables,
)

_IN_MATRIX = 110
"""Characters of the head of a row in the picture."""

_IN_HEAD = 36
"""Characters without a space that fit in the head of a row."""

_REASONS_COLUMN = 200.0
"""The least width of a column of reasons. In a narrower one an item is so high that few pages have
room for all its reasons."""

_KEPT_WHOLE = 0.75
"""The share of a page that an item takes at most with all its reasons if it is not broken; the page
before it is then filled by the rest at least."""

_TURNED_ROWS = 12
"""Motivations of the turned table on the one page."""

_LETTER, _LINE, _BESIDE, _APART = 4.5, 11.0, 29.0, 3.0
"""Of the reasons, in points: the width of a letter, the height of a line, what is beside the words
of a reason, and what is above each."""


class ComparisonWriter:
    """Turns the comparison of one briefing into data; lengths are in points."""

    def __init__(
        self, briefing: Briefing, comparison: Comparison, places: Places, look: Look
    ) -> None:
        self._briefing = briefing
        self._comparison = comparison
        self._places = places
        self._words = words_in(briefing.lang)
        self._sums = Sums(comparison)
        self._analysis = analysis_of(self._sums)
        self._height = look.height
        self._matrix = MatrixWriter(briefing, comparison, places, look)

    def _rows(self) -> tuple[Row, ...]:
        return table_rows(self._briefing, self._comparison, self._analysis, words=self._words)

    def write(
        self,
        width: float,
        *,
        reasons: bool,
        key: bool,
        upright: tuple[float, float] | None = None,
    ) -> Data:
        """Return the section for pages of a width in points, with reasons and key or without.

        ``upright`` is the room of an upright page, if these lie. There the reasons stand, with
        the motivations in brief, if they are in one column either way, which fills such a page
        better.
        """
        rows = self._rows()
        columns = max(1, int(width / _REASONS_COLUMN))
        stand = upright is not None and columns == 1
        room = upright if upright is not None and stand else (width / columns, self._height)
        summaries = self._summaries()
        entries = self._reasons(*room) if reasons else []
        matrix = [] if self._briefing.turned else self._matrix.matrix(rows, width)
        criteria = self._matrix.criteria(rows, width)
        return self._told(rows) | {
            "summaries": summaries,
            "titles": self._matrix.titles(),
            "criteria": criteria,
            "matrix": matrix,
            **self._turned(rows, width),
            "reasons": entries,
            "columns": columns,
            "words_stand": stand and bool(summaries or entries),
            "key": key,
        }

    def write_matrix(self, width: float, head: float) -> Data:
        """Return the ratings and their sums alone, in one table however many columns it has.

        ``head`` is the least width in points of what is before the columns.
        """
        rows = self._rows()
        columns = range(len(self._comparison.motivations))
        tables = [self._matrix.table(rows, columns, width, head, self._matrix.weighed)]
        if not self._comparison.evidence:
            tables = self._matrix.criteria(rows, width)
        elif self._briefing.turned:
            tables = []
        return self._told(rows) | {
            "tables": _with_short_heads(tables),
            "titles": self._matrix.titles(),
            **self._turned(rows, width),
        }

    def _turned(self, rows: Sequence[Row], width: float, *, rated: bool = True) -> Data:
        """Return the tables with motivations as rows, if the briefing is to have them, and a list.

        The list says what each item is.
        """
        tables: list[Data] = []
        if self._briefing.turned:
            tables = turned_tables(rows, self._comparison, self._words, width, rated=rated)
        return {
            "turned_tables": tables,
            "items": self._matrix.items(rows, width) if tables else [],
        }

    def write_summary(self, width: float, head: float) -> Data:
        """Return the same for a page of a width in points: at most as many columns as fit.

        The heads of rows are as wide as ``head``, or narrower for the sake of further columns.
        These are those that the evidence refutes least. Each item has its ``rank``: the first is
        the one that tells the columns apart best.
        """
        rows = self._rows()
        if self._briefing.turned and self._comparison.evidence:
            return self._turned_summary(rows, width)
        head = head_beside(len(self._comparison.motivations), width, head)
        columns = _least_refuted(rows, columns_beside(width, head))
        tables = []
        if self._comparison.evidence:
            tables = [self._matrix.table(rows, columns, width, head, SCORED, SUMMARY_COLUMN)]
        ranks = _ranks(rows)
        for data in _rows_of(_with_short_heads(tables)):
            data["rank"] = ranks.get(str(data["ref"]), 0)
        told = self._told(rows)
        return told | {
            "tables": tables, "turned_tables": [], "columns": len(self._comparison.motivations),
        }  # fmt: skip

    def _turned_summary(self, rows: tuple[Row, ...], width: float) -> Data:
        """Return it with motivations as rows, and what each item says, both with ranks."""
        shown = _least_refuted(rows, _TURNED_ROWS)
        items, ranks = self._matrix.items(rows, width), _ranks(rows)
        for data in items:
            data["title"] = clean(shortened(str(data["title"]), _IN_MATRIX), _IN_HEAD)
            data["rank"] = ranks.get(str(data["ref"]), 0)
        table = turned_table(rows, self._comparison, self._words, shown)
        told = self._told(rows)
        leads = cast("list[int]", told["leads"])
        return told | {
            "leads": [row for row, place in enumerate(shown) if place in leads],
            "tables": [],
            "turned_tables": [table | {"ranks": [data["rank"] for data in items]}],
            "items": items,
            "room": columns_beside_sums(width),
            "columns": len(self._comparison.motivations),
        }

    def write_ballot(self, width: float) -> Data:
        """Return the items for a form on pages of a width in points, without what was rated."""
        rows = self._rows()
        turned = self._turned(rows, width, rated=False)
        tables = [] if self._briefing.turned else self._matrix.ballot(rows, width)
        for data in (*_rows_of(tables), *cast("list[Data]", turned["items"])):
            data["flat"] = False
        return {
            "question": self._whole(clean(self._comparison.question)),
            "titles": self._matrix.titles(),
            "tables": tables,
            **turned,
        }

    def _told(self, rows: tuple[Row, ...]) -> Data:
        """Return what is said in words about the rows."""
        return {
            "question": self._whole(clean(self._comparison.question)),
            "lead": f"{clean(lead_sentence(self._comparison, self._analysis, self._words))} ",
            "fragility": [
                self._places.lead(
                    {"text": clean(part.words)}, part_anchor(part.target, self._comparison)
                )
                for part in result_parts(
                    self._briefing, self._comparison, self._sums, self._words
                )
            ],
            "missing": [
                clean(each) for each in missing_work(self._comparison, self._sums, self._words)
            ],
            "label": clean(self._comparison.label),
            "leads": [place for place, each in enumerate(self._comparison.motivations)
                      if each.id in self._analysis.lead and self._analysis.tells_apart],
            "letters": letters_used(rows, self._words),
            "blank": has_blanks(rows),
            "key_note": key_note(self._words),
        }  # fmt: skip

    def _summaries(self) -> list[tuple[str, str]]:
        return [
            (clean(each.title), self._whole(clean(each.summary)))
            for each in self._comparison.motivations
            if each.summary
        ]

    def _whole(self, words: str) -> str:
        return unparted(words, self._briefing.lang)

    def _reasons(self, width: float, height: float) -> list[Data]:
        """Return the reasons of the ratings, item by item, for columns of a width and height."""
        entries: list[Data] = []
        for item in self._comparison.evidence:
            reasons = [
                (
                    rating.letter,
                    clean(each.title),
                    self._whole(with_whole_brackets(clean(rating.because))),
                )
                for each in self._comparison.motivations
                if (rating := item.ratings.get(each.id)) and rating.because
            ]
            if reasons:
                title = {"ref": clean(item.id), "title": self._whole(clean(item.text))}
                head = f"{item.id} {item.text}"
                high = _high(head, [f"{of}: {because}" for _, of, because in reasons], width)
                entries.append({**title, "reasons": reasons, "whole": high <= height * _KEPT_WHOLE})
        return entries


def _high(head: str, reasons: Sequence[str], width: float) -> float:
    """Return about how high an item and its reasons are in a column of a width."""
    lines = [measured(head) * _LETTER / width]
    lines += [measured(words) * _LETTER / (width - _BESIDE) for words in reasons]
    return sum(math.ceil(each) * _LINE + _APART for each in lines)


def _with_short_heads(tables: list[Data]) -> list[Data]:
    for data in _rows_of(tables):
        data["title"] = clean(shortened(str(data["title"]), _IN_MATRIX), _IN_HEAD)
    return tables


def _rows_of(tables: list[Data]) -> list[Data]:
    return [data for table in tables for data in cast("list[Data]", table["rows"])]


def _least_refuted(rows: tuple[Row, ...], most: int) -> list[int]:
    """Return the places of so many columns, in order: those with the smallest weighted sums."""
    sums = next((row.cells for row in rows if row.kind == "weighted"), ())
    best = sorted(range(len(sums)), key=lambda place: sums[place].value or 0.0)
    return sorted(best[:most])


def _ranks(rows: tuple[Row, ...]) -> dict[str, int]:
    """Return the places of the items, by their printed ids, if the most diagnostic comes first."""
    items = [(row.diagnosticity or 0.0, row.item.id) for row in rows if row.item]
    items.sort(key=lambda item: -item[0])
    return {clean(ref, _IN_HEAD): place for place, (_score, ref) in enumerate(items)}

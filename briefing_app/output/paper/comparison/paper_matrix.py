"""The tables of the comparison as plain data: what is written, and what is rated, with its sums.

All widths and heights are in points of 1/72 inch.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple, cast

from briefing_app.model.anchors import evidence_anchor, paragraph_anchor, source_anchor
from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison, Evidence
from briefing_app.model.table.table import SUMS, WRITTEN, Cell, Row
from briefing_app.model.table.table_words import diagnosticity_text
from briefing_app.model.words.fixed_words import date_words, words_in
from briefing_app.output.paper.blocks.paper_places import Data, Places
from briefing_app.output.paper.blocks.paper_table import bands, widest_word
from briefing_app.output.paper.blocks.paper_words import clean, measured, shortened, unparted

SIZE = 8.0
"""The size of the letters, as in ``comparison.typ``."""

_FIGURE = 0.6
_TYPICAL = 0.83
"""Width of a figure, as a share of the size, and of running text, as a share of its figures."""

_PADDING = 9.0
_LINE, _FACTS, _AROUND = 9.4, 7.6, 1.8
"""Heights of a line of a cell, of the line of facts below it, and of what is around them."""

_FACTS_SIZE = 7.0

_KEY = 45.0
"""Height of the key that is printed with a table of ratings."""

_HEAD_LINES, _HEAD_SHARE = 8.0, 0.22
"""Lines of the head of a column at most, about, and the share of a page that they take; a longer
title is cut there, and whole in a list."""

_SCORE, _WEIGHTS = 34.0, 66.0
"""Widths of the column D, and of those of credibility and relevance together."""

SCORED = (_SCORE,)
"""The widths of the columns between the heads of rows and the ratings: of the items' D only."""

_SHORT_WORD = 0.8
"""Width of the words for weights as a share of their figures."""

_NARROW, _NARROW_HEAD = 400.0, 108.0
"""A width at which large letters leave little room, and the least width of heads of rows then."""

_LETTER_COLUMN, _SENTENCE_COLUMN = 42.0, 68.0
"""Least widths of a column of letters, and of one of sentences."""

_ITEM_HEAD, _WIDE_HEAD, _CRITERION_HEAD = 150.0, 200.0, 72.0
"""Least widths of the heads of rows: of items upright and on a turned page, and of criteria."""

_WIDEST_COLUMN, _CLOSE_COLUMN = 74.0, 54.0
"""A column of letters needs no more; what is left goes to the heads of the rows. With the second
width their words break more often, for the sake of the heads of the rows."""

SUMMARY_COLUMN, _CLOSEST_COLUMN = 48.0, 36.0
"""Widths of a column of letters on the page that sums up a briefing and on a ballot, at most, and
at least."""

_MOST_WRITTEN = 0.6
"""The share of a page that a table of what is written takes at most if it is not broken."""

_KEPT_WHOLE, _HIGHEST_WHOLE = 500, 0.7
"""Characters of a cell whose row is not broken over pages, and the share of a page that the row
takes with the heads of the columns, about. The rest is for the short lines of narrow columns."""

_MANY_RATINGS = 10_000
"""In a comparison with more, the heads of a table do not say which of its items are on a page, for
which Typst lays it out twice, and ratings are not hatched. So 24 motivations by 1,000 items take
620 MiB; they would take more than 1 GiB."""

_IN_HEAD = 36
"""Characters without a space that fit in the head of a row."""

HIGHEST_SCORE = 2.0
"""The diagnosticity of a row of which one half is very consistent, the other very inconsistent."""


def fits_upright(comparison: Comparison, width: float) -> bool:
    """Return whether all the columns fit beside one another on an upright page of a width."""
    count = len(comparison.motivations)
    letters = _ITEM_HEAD + _SCORE + _WEIGHTS + count * _LETTER_COLUMN
    sentences = _CRITERION_HEAD + count * _SENTENCE_COLUMN
    return letters <= width and sentences <= width


def columns_beside(width: float, head: float) -> int:
    """Return how many columns of letters, and of D, fit beside heads of rows of some width."""
    return max(1, int((width - head - sum(SCORED)) / _CLOSEST_COLUMN))


def head_beside(columns: int, width: float, most: float) -> float:
    """Return how wide the heads of rows can be, at most so wide, beside columns of letters and D.

    They do not become so narrow that they cannot be read.
    """
    room = width - sum(SCORED) - columns * _CLOSEST_COLUMN
    return max(_NARROW_HEAD, min(most, room))


class Look(NamedTuple):
    """How the tables are to look.

    ``height`` is that of a page; a table that is not higher is not broken. ``numbered`` is whether
    the list of sources is printed, whose numbers then name them. ``least`` is the size of the
    smallest letters. ``plain`` is without the dates, sources and paragraphs of the items.
    """

    height: float
    numbered: bool = False
    least: float = 0.0
    plain: bool = False


def cut_title(title: str, place: int, room: float) -> str:
    """Return a title, numbered and cut if it is wider than a room in figures."""
    wide = measured(title)
    if wide <= room:
        return title
    return f"{place + 1}. {shortened(title, int(len(title) * room / wide))}"


def numbered_titles(comparison: Comparison) -> list[str]:
    """Return the whole titles of the columns with the numbers that `cut_title` gives them."""
    return [f"{place}. {clean(each.title)}" for place, each in enumerate(comparison.motivations, 1)]


class MatrixWriter:
    """Turns the rows of a comparison into tables."""

    def __init__(
        self, briefing: Briefing, comparison: Comparison, places: Places, look: Look
    ) -> None:
        self._facts_size = max(_FACTS_SIZE, look.least)
        self._facts = max(_FACTS, _LINE * look.least / SIZE)
        self._look = look
        self._comparison = comparison
        self._sources = {source.id: source for source in briefing.sources}
        self._lang = briefing.lang
        self._words = words_in(briefing.lang)
        self._places = places
        self._has_cut = self._weights_below = False
        heads = (self._words["credibility_column"], self._words["relevance_column"])
        self.weighed = (*map(self._weight_column, heads), _SCORE)
        """The widths of those columns with the weights of the items beside their D."""

    def _weight_column(self, head: str) -> float:
        """Return the width of a column of weights: of its head and of the words below it."""
        levels = self._words["levels"]
        words = (head, levels["low"], levels["medium"], levels["high"])
        wide = max(map(measured, words)) * _FIGURE * self._facts_size * _SHORT_WORD
        return max(_WEIGHTS / 2, wide + _PADDING)

    def titles(self) -> list[str]:
        """Return the titles of all columns, numbered, if a table made so far has cut one."""
        return numbered_titles(self._comparison) if self._has_cut else []

    def criteria(self, rows: Sequence[Row], width: float) -> list[Data]:
        """Return what is written about each column: likelihood, confidence and the criteria."""
        rows = [row for row in rows if row.kind in WRITTEN]
        if not rows:
            return []
        most = int((width - _CRITERION_HEAD) / _SENTENCE_COLUMN)
        made = []
        for band in bands(len(self._comparison.motivations), most):
            head = max(_CRITERION_HEAD, width * 0.15)
            made.append(self._table(rows, band, head, (), (width - head) / max(1, len(band))))
        return made

    def matrix(self, rows: Sequence[Row], width: float) -> list[Data]:
        """Return the items with their ratings, and the sums, in as few tables as there can be.

        The weights of the items have no columns of their own if without these there are fewer
        tables; they are then told below the items.
        """
        if all(row.kind in WRITTEN for row in rows):
            return []
        least = self._least_head(width)
        count = len(self._comparison.motivations)
        weighed, scored = (
            bands(count, int((width - least - sum(fixed)) / _LETTER_COLUMN))
            for fixed in (self.weighed, SCORED)
        )
        self._weights_below = len(scored) < len(weighed)
        found, fixed = (scored, SCORED) if self._weights_below else (weighed, self.weighed)
        widest = _CLOSE_COLUMN if width < _NARROW else _WIDEST_COLUMN
        if self._weights_below:
            titles = [each.title for each in self._comparison.motivations]
            wanted = widest_word(titles) * _FIGURE * SIZE + _PADDING
            widest = min(_CLOSE_COLUMN, max(_LETTER_COLUMN, wanted))
        made = [self.table(rows, band, width, least, fixed, widest) for band in found]
        self._weights_below = False
        return made

    def items(self, rows: Sequence[Row], width: float) -> list[Data]:
        """Return what each item says, for a list after a table that is turned."""
        room = width / (_FIGURE * SIZE)
        return [self._row(row, (), room, width) for row in rows if row.item]

    def ballot(self, rows: Sequence[Row], width: float) -> list[Data]:
        """Return the items alone, in as few tables as there can be."""
        least = self._least_head(width)
        most = int((width - least) / _LETTER_COLUMN)
        items = [row for row in rows if row.item]
        count = len(self._comparison.motivations)
        return [
            self.table(items, band, width, least, (), SUMMARY_COLUMN) for band in bands(count, most)
        ]

    def table(
        self, rows: Sequence[Row], band: Sequence[int], width: float, head: float,
        fixed: Sequence[float], widest: float = _WIDEST_COLUMN,
    ) -> Data:  # fmt: skip
        """Return the items and sums for the columns with some places, in one table.

        ``head`` is the least width of the heads of the rows; ``fixed`` are those of the columns
        after it, `weighed`, `SCORED` or none; ``widest`` is the most for a column of letters.
        """
        rows = [row for row in rows if row.kind not in WRITTEN]
        room = width - head - sum(fixed)
        column = min(widest, room / max(1, len(band)))
        return self._table(rows, band, width - sum(fixed) - column * len(band), fixed, column)

    def _least_head(self, width: float) -> float:
        if width < _NARROW:
            return _NARROW_HEAD
        return _ITEM_HEAD if fits_upright(self._comparison, width) else _WIDE_HEAD

    def _table(
        self, rows: Sequence[Row], band: Sequence[int], head: float, fixed: Sequence[float],
        column: float,
    ) -> Data:  # fmt: skip
        limit = max(3.0, (column - _PADDING) / (_FIGURE * SIZE))
        titles = [self._column_title(place, column) for place in band]
        numbers = [cell.text for row in rows if row.kind in SUMS for cell in row.cells]
        made = [self._row(row, band, limit, head) for row in rows]
        heights = [
            _height(row, band, head, column) + self._height_of_facts(data, head)
            for row, data in zip(rows, made, strict=True)
        ]
        key = _KEY if any(row.item for row in rows) else 0.0
        above = key + _AROUND + _LINE * max((_lines(each, column) for each in titles), default=0)
        longest = max((len(each) for row in rows for each in (row.title, *_texts(row))), default=0)
        whole, highest = above + sum(heights), above + max(heights, default=0.0)
        return {
            "columns": [(clean(title, limit), _wide_words(title, limit)) for title in titles],
            "places": list(band),
            "part": self._part(band),
            "label": clean(self._comparison.label, head / (_FIGURE * SIZE)),
            "head": head,
            "fixed": list(fixed),
            "column": column,
            "whole": longest <= _KEPT_WHOLE and highest <= self._look.height * _HIGHEST_WHOLE,
            "height": whole,
            "short": whole <= self._look.height * (1 if fixed else _MOST_WRITTEN),
            "room": min(whole, self._look.height),
            "many": self._comparison.rating_cells > _MANY_RATINGS,
            "digits": widest_word(number for number in numbers if number[:1].isdigit()),
            "rows": made,
        }

    def _column_title(self, place: int, column: float) -> str:
        title = self._comparison.motivations[place].title
        lines = min(_HEAD_LINES, self._look.height * _HEAD_SHARE / _LINE)
        room = lines * (column - _PADDING) / (_FIGURE * SIZE * _TYPICAL)
        made = cut_title(title, place, room)
        self._has_cut = self._has_cut or made != title
        return made

    def _part(self, band: Sequence[int]) -> str:
        """Return which of the columns a table has; empty if it has all, or some here and there."""
        count = len(self._comparison.motivations)
        if len(band) == count or not isinstance(band, range):
            return ""
        words = self._words["column_of" if len(band) == 1 else "columns_of"]
        return words.format(first=band.start + 1, last=band.stop, count=count)

    def _row(self, row: Row, band: Sequence[int], limit: float, head: float) -> Data:
        most = max((cell.value or 0.0 for cell in row.cells), default=0.0)
        room = min(_IN_HEAD, (head - _PADDING) / (_FIGURE * SIZE))
        data: Data = {
            "kind": row.kind,
            "ref": "",
            "title": unparted(clean(row.title, room), self._lang, room),
            "wide": _wide_words(row.title, room),
            "cells": [self._cell(row.cells[place], limit, most) for place in band],
            "score": diagnosticity_text(row, self._words),
            "share": (row.diagnosticity or 0.0) / HIGHEST_SCORE,
            "flat": row.diagnosticity == 0,
        }
        return data | self._item(row.item) if row.item else data

    def _item(self, item: Evidence) -> Data:
        """Return what is known of an item: type, date, source, weights, and its paragraphs."""
        source = None if self._look.plain else self._sources.get(item.source)
        paragraphs = () if self._look.plain else item.paragraphs
        date = None if self._look.plain else item.date
        return {
            "ref": clean(item.id, _IN_HEAD),
            "facts": [
                *(self._weights(item) if self._weights_below else ()),
                *([clean(item.type, _IN_HEAD)] if item.type and not self._look.plain else ()),
                *([date_words(date, self._words)] if date else ()),
            ],
            "source": self._source(source) if source else None,
            "grade": f" {source.grade}" if source and source.grade else "",
            "weights": [self._words["levels"][each] for each in (item.credibility, item.relevance)],
            "paragraphs": [
                self._places.lead({"text": str(number)}, paragraph_anchor(number))
                for number in paragraphs
            ],
            **self._places.take(evidence_anchor(item.id)),
        }

    def _weights(self, item: Evidence) -> list[str]:
        words, levels = self._words, self._words["levels"]
        return [
            f"{words['credibility_column']}\u00a0{levels[item.credibility]}",
            f"{words['relevance_column']}\u00a0{levels[item.relevance]}",
        ]

    def _height_of_facts(self, data: Data, head: float) -> float:
        """Return about how high the lines are that tell what is known of an item."""
        told = cast("list[str]", data.get("facts", []))
        source, paragraphs = data.get("source"), cast("list[Data]", data.get("paragraphs", []))
        told = [*told, *([f"{cast('Data', source)['text']}{data['grade']}"] if source else ())]
        told += [" ".join(("¶", *(f"{each['text']}," for each in paragraphs)))] * bool(paragraphs)
        if not told:
            return 0.0
        wide = measured(" · ".join(told)) * _FIGURE * self._facts_size * _TYPICAL
        return math.ceil(wide / (head - _PADDING)) * self._facts

    def _cell(self, cell: Cell, limit: float, most: float) -> Data:
        """Return a cell; ``most`` is the largest number of its row, of which a sum is a share."""
        data: Data = {"text": unparted(clean(cell.text, limit), self._lang, limit)}
        if cell.letter:
            data["letter"] = cell.letter
        elif wide := _wide_words(cell.text, limit):
            data["wide"] = wide
        if cell.value is not None:
            data["share"] = cell.value / most if most else 0.0
        return data

    def _source(self, source: Source) -> Data:
        """Return the number of a source, or its title if no list of sources is printed."""
        if not self._look.numbered:
            return {"text": clean(shortened(source.title, _IN_HEAD), _IN_HEAD)}
        return self._places.lead(
            {"text": self._words["source"].format(number=source.number)}, source_anchor(source.id)
        )


def _height(row: Row, band: Sequence[int], head: float, column: float) -> float:
    """Return about how high a row is without the facts of an item."""
    item = row.item
    title = f"{item.id} {row.title}" if item else row.title
    lines = _lines(title, head)
    if not item:
        lines = max(lines, *(_lines(row.cells[place].text, column) for place in band), 1)
    return lines * _LINE + _AROUND


def _lines(text: str, width: float) -> int:
    return math.ceil(measured(text) * _FIGURE * SIZE * _TYPICAL / (width - _PADDING))


def _wide_words(title: str, limit: float) -> list[str]:
    """Return the words that have to be hyphenated in a column, wider than so many figures."""
    return [word for word in title.split() if measured(word) > limit]


def _texts(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]

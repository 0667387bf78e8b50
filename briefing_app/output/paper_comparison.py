"""The comparison as plain data for the template: its result, tables, key, and reasons."""

from typing import cast

from briefing_app.model.analysis import analysis_of
from briefing_app.model.anchors import part_anchor
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.fixed_words import words_in
from briefing_app.model.hold_words import result_parts
from briefing_app.model.missing import missing_work
from briefing_app.model.sums import Sums
from briefing_app.model.table import Row, lead_sentence, table_rows
from briefing_app.model.table_words import has_blanks, key_note, letters_used
from briefing_app.output.paper_matrix import MatrixWriter
from briefing_app.output.paper_places import Data, Places
from briefing_app.output.paper_words import clean, shortened

_IN_MATRIX = 110
"""Characters of the head of a row in the picture."""

_IN_HEAD = 36
"""Characters without a space that fit in the head of a row."""

_REASONS_WHOLE = 1500
"""Characters of an item with its reasons that are kept together."""


class ComparisonWriter:
    """Turns the comparison of one briefing into data.

    ``height`` is that of the text of a page in points. ``numbered`` is whether the list of
    sources is printed, whose numbers then name them.
    """

    def __init__(
        self, briefing: Briefing, comparison: Comparison, places: Places, height: float, *,
        numbered: bool,
    ) -> None:  # fmt: skip
        self._briefing = briefing
        self._comparison = comparison
        self._places = places
        self._words = words_in(briefing.lang)
        self._sums = Sums(comparison)
        self._analysis = analysis_of(self._sums)
        self._matrix = MatrixWriter(briefing, comparison, places, height, numbered=numbered)

    def write(self, width: float, *, reasons: bool) -> Data:
        """Return the section for pages of a width in points, with the reasons or without."""
        rows = table_rows(self._briefing, self._comparison, self._analysis)
        return self._told(rows) | {
            "summaries": self._summaries(),
            "criteria": self._matrix.criteria(rows, width),
            "matrix": self._matrix.matrix(rows, width),
            "reasons": self._reasons() if reasons else [],
        }

    def write_matrix(self, width: float, head: float) -> Data:
        """Return the ratings and their sums alone, in one table however many columns it has.

        ``head`` is the least width in points of what is before the columns.
        """
        rows = table_rows(self._briefing, self._comparison, self._analysis)
        tables = self._matrix.matrix(rows, width, head) or self._matrix.criteria(rows, width)
        for table in tables:
            for data in cast("list[Data]", table["rows"]):
                data["title"] = clean(shortened(str(data["title"]), _IN_MATRIX), _IN_HEAD)
        return self._told(rows) | {"tables": tables}

    def _told(self, rows: tuple[Row, ...]) -> Data:
        """Return what is said in words about the rows."""
        return {
            "question": clean(self._comparison.question),
            "lead": f"{clean(lead_sentence(self._comparison, self._analysis))} ",
            "fragility": [
                self._places.lead(
                    {"text": clean(part.words)}, part_anchor(part.target, self._comparison)
                )
                for part in result_parts(self._briefing, self._comparison, self._sums)
            ],
            "missing": [clean(words) for words in missing_work(self._comparison)],
            "label": clean(self._comparison.label),
            "leads": [place for place, each in enumerate(self._comparison.motivations)
                      if each.id in self._analysis.lead and self._comparison.evidence],
            "letters": letters_used(rows, self._words),
            "blank": has_blanks(rows),
            "key_note": key_note(self._words),
        }  # fmt: skip

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
                whole = sum(len(because) for *_, because in reasons) <= _REASONS_WHOLE
                entries.append({**title, "reasons": reasons, "whole": whole})
        return entries

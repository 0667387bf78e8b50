"""The sheets of the workbook on the lead, the assumptions and the indicators."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Assumption, Comparison
from briefing_app.model.indicators import indicator_rows
from briefing_app.model.lead.sums import Sums
from briefing_app.model.parts import words_of
from briefing_app.model.table.lead_report import lead_report
from briefing_app.model.words.fixed_words import Words

Lines = list[tuple[str, ...]]

REPORT_WIDTHS = (52, 30, 34, 16, 14, 14, 14, 14, 14, 14, 14, 14)
ASSUMPTION_WIDTHS = (18, 70, 12, 40)
INDICATOR_WIDTHS = (18, 26, 60, 12, 14, 12, 16)
"""Widths of the columns, in characters."""


def report_lines(briefing: Briefing, comparison: Comparison, sums: Sums) -> Lines:
    """Return the sheet on what the lead hangs on and what the table rests on."""
    lines: Lines = []
    for section in lead_report(briefing, comparison, sums):
        lines += [("",)] if lines else []
        lines.append((section.title,))
        lines += [(words_of(each),) for each in section.sentences]
        lines += [section.head] if section.rows else []
        lines += [tuple(map(words_of, row.cells)) for row in section.rows]
        lines += [(section.note,)] if section.note else []
    return lines


def assumption_lines(comparison: Comparison, words: Words) -> Lines:
    """Return the sheet of assumptions, its header row first; the import reads it back.

    What an assumption carries is on lines of one cell, each an item, or “E1 × The economy”.
    """
    titles = {each.id: each.title for each in comparison.motivations}

    def carried(assumption: Assumption) -> str:
        return "\n".join(
            f"{each.evidence} × {titles[each.motivation]}" if each.motivation else each.evidence
            for each in assumption.if_wrong
        )

    return [
        tuple(words["table"][name] for name in ("id", "assumption", "confidence", "if_wrong")),
        *(
            (each.id, each.text, words["levels"].get(each.confidence, ""), carried(each))
            for each in comparison.assumptions
        ),
    ]


def indicator_lines(briefing: Briefing, comparison: Comparison, words: Words) -> Lines:
    """Return the sheet of indicators, its header row first; the import reads it back."""
    first, *others = (
        words["table"][name] for name in ("id", "expect", "expect_by", "status", "date", "source")
    )
    lines: Lines = [(first, comparison.label, *others)]
    for row in indicator_rows(comparison, briefing.as_of):
        each = row.indicator
        dates = [date.iso() if date else "" for date in (each.expect_by, each.date)]
        lines.append((each.id, row.motivation.title, each.text, dates[0],
                      words["statuses"][each.status], dates[1], each.source))  # fmt: skip
    return lines

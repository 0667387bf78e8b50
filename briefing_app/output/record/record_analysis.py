"""What a comparison adds up to, as data for JSON."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analysis_of
from briefing_app.model.lead.holds import Holds, Share, Step, holds_of
from briefing_app.model.lead.robustness import over_steps, over_weights
from briefing_app.model.lead.sums import Sums
from briefing_app.model.lead.to_lead import CellChange, lead_and_runner_up, separating, to_lead
from briefing_app.model.parts import words_of
from briefing_app.model.table.hold_words import HoldNames
from briefing_app.model.table.source_view import GradeHold, SourceRow, grade_holds, source_rows
from briefing_app.model.table.table import fragility_sentence, lead_sentence
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.record.record_format import (
    AnalysisRecord,
    ChangeRecord,
    GradeRecord,
    HoldsRecord,
    SeparatingRecord,
    ShareRecord,
    SourceShareRecord,
    StepRecord,
)


def analysis_record(briefing: Briefing, comparison: Comparison) -> AnalysisRecord:
    """Return sums, lead and what the lead hangs on; takes seconds for thousands of items.

    Sentences are in the language of the briefing.
    """
    words = words_in(briefing.lang)
    sums = Sums(comparison)
    analysis, holds = analysis_of(sums), holds_of(comparison, sums)
    names, grades = HoldNames(briefing, comparison, words), grade_holds(briefing, comparison, sums)
    return {
        "understood": analysis.understood,
        "inconsistency": dict(analysis.inconsistency),
        "weighted_inconsistency": dict(analysis.weighted_inconsistency),
        "diagnosticity": dict(analysis.diagnosticity),
        "lead": list(analysis.lead),
        "sensitivity": {ref: list(lead) for ref, lead in analysis.sensitivity.items()},
        "lead_sentence": lead_sentence(comparison, analysis, words),
        "fragility_sentence": fragility_sentence(analysis, words),
        "holds": _holds(holds),
        "hold_sentences": [words_of(parts) for parts in names.sentences(holds)],
        "grade_sentence": names.grades_sentence(grades),
        "to_lead": {
            ref: [_change(each) for each in to_lead(sums, ref)]
            for ref in (sums.motivations if analysis.lead else ())
        },
        "separating": _separating(sums),
        "sources": [_source(row) for row in source_rows(briefing, comparison, sums)],
        "grades": [_grade(each) for each in grades],
        "robustness": {
            "steps": _share(over_steps(holds.steps)),
            "weights": _share(over_weights(sums)),
        },
    }


def _holds(holds: Holds) -> HoldsRecord:
    return {
        "items": list(holds.items),
        "sources": list(holds.sources),
        "steps": [_step(step) for step in holds.steps],
        "tie": holds.tie,
    }


def _step(step: Step) -> StepRecord:
    lead = list(step.lead)
    if step.motivation:
        return {"evidence": step.evidence, "motivation": step.motivation,
                "from": step.before, "to": step.after, "lead": lead}  # fmt: skip
    return {"evidence": step.evidence, "axis": step.axis,
            "from": step.before, "to": step.after, "lead": lead}  # fmt: skip


def _change(change: CellChange) -> ChangeRecord:
    return {
        "evidence": change.evidence,
        "motivation": change.motivation,
        "from": change.before,
        "to": change.after,
    }


def _separating(sums: Sums) -> SeparatingRecord | None:
    pair = lead_and_runner_up(sums)
    if pair is None:
        return None
    lead, other = pair
    return {
        "lead": lead,
        "other": other,
        "cells": [
            {
                "evidence": each.evidence,
                "motivation": each.motivation,
                "rating": each.letter,
                "reach": each.reach,
                "turns": each.turns,
            }
            for each in separating(sums, lead, other)
        ],
    }


def _source(row: SourceRow) -> SourceShareRecord:
    return {
        "id": row.source.id if row.source else "",
        "items": list(row.items),
        "share": row.share,
        "shares": dict(row.shares),
        "alone": list(row.alone),
    }


def _grade(hold: GradeHold) -> GradeRecord:
    return {"worse_than": str(hold.grade), "items": list(hold.items), "lead": list(hold.lead)}


def _share(share: Share) -> ShareRecord:
    return {"same": share.same, "cases": share.cases}

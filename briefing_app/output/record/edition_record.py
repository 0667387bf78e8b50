"""What changed between two editions, as JSON."""

import json
from typing import TypedDict

from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.comparing import EditionChanges
from briefing_app.model.editions.records import Change, LeadState, RatingChange
from briefing_app.model.editions.text_changes import Kind, TextChange
from briefing_app.model.editions.word_changes import WordKind

FORMAT_VERSION = 1


class EditionRecord(TypedDict):
    """What identifies an edition."""

    name: str
    title: str
    id: str | None
    as_of: str | None
    marking: str | None
    digest: str


class JudgementRecord(TypedDict):
    """A judgement that moved.

    ``kind`` is likelihood or confidence, whose ``id`` is that of the motivation and whose
    ``direction`` is up, down or empty; or wording, for a callout, whose ``id`` is empty.
    """

    id: str
    kind: str
    title: str
    before: str | None
    after: str | None
    direction: str


class LeadRecord(TypedDict):
    """The ids of the lead, and of the items and sources without which it changes."""

    lead: list[str]
    items: list[str]
    sources: list[str]
    tie: bool
    reckoned: bool


class LeadsRecord(TypedDict):
    """The lead in both editions."""

    changed: bool
    before: LeadRecord
    after: LeadRecord


class ChangeRecord(TypedDict):
    """An entry that came (before is null), went (after is null) or changed in some fields."""

    id: str
    title: str
    fields: list[str]
    before: dict[str, str] | None
    after: dict[str, str] | None


class RatingRecord(TypedDict):
    """A rating that moved; null if the cell is not rated."""

    id: str
    evidence: str
    motivation: str
    before: str | None
    after: str | None
    because_before: str
    because_after: str


class WordsRecord(TypedDict):
    """Words next to one another that all stayed, came or went."""

    kind: WordKind
    text: str


class TextRecord(TypedDict):
    """A paragraph, heading, item or cell in both editions; null where it is not there.

    ``paragraph_before`` and ``paragraph_after`` are the numbers of body paragraphs.
    """

    kind: Kind
    what: str
    before: str | None
    after: str | None
    paragraph_before: int | None
    paragraph_after: int | None
    words: list[WordsRecord]


class EditionChangesRecord(TypedDict):
    """What changed between two editions, as Briefing App writes it to JSON."""

    format_version: int
    before: EditionRecord
    after: EditionRecord
    judgements: list[JudgementRecord]
    lead: LeadsRecord
    head: list[ChangeRecord]
    motivations: list[ChangeRecord]
    criteria: list[ChangeRecord]
    evidence: list[ChangeRecord]
    ratings: list[RatingRecord]
    assumptions: list[ChangeRecord]
    indicators: list[ChangeRecord]
    sources: list[ChangeRecord]
    timeline: list[ChangeRecord]
    text: list[TextRecord]
    limits: list[str]


def changes_to_json(changes: EditionChanges) -> str:
    """Return the changes as JSON, in the form of `EditionChangesRecord`."""
    return json.dumps(_record(changes), ensure_ascii=False, indent=2) + "\n"


def _record(changes: EditionChanges) -> EditionChangesRecord:
    before, after = changes.lead
    return {
        "format_version": FORMAT_VERSION,
        "before": edition_head(changes.before),
        "after": edition_head(changes.after),
        "judgements": [
            *(
                JudgementRecord(
                    id=each.id,
                    kind=each.kind,
                    title=each.title,
                    before=each.before or None,
                    after=each.after or None,
                    direction=each.direction,
                )
                for each in changes.judgements
            ),
            *(_reworded(each) for each in changes.reworded),
        ],
        "lead": {"changed": before != after, "before": _lead(before), "after": _lead(after)},
        "head": [_change(each) for each in changes.head],
        "motivations": [_change(each) for each in changes.motivations],
        "criteria": [_change(each) for each in changes.criteria],
        "evidence": [_change(each) for each in changes.evidence],
        "ratings": [_rating(each) for each in changes.ratings],
        "assumptions": [_change(each) for each in changes.assumptions],
        "indicators": [_change(each) for each in changes.indicators],
        "sources": [_change(each) for each in changes.sources],
        "timeline": [_change(each) for each in changes.timeline],
        "text": [_text(each) for each in changes.text.changes],
        "limits": list(changes.text.limits),
    }


def edition_head(briefing: Briefing) -> EditionRecord:
    """Return what identifies an edition."""
    return {
        "name": briefing.name,
        "title": briefing.title,
        "id": briefing.id or None,
        "as_of": briefing.as_of.iso() if briefing.as_of else None,
        "marking": briefing.marking.text if briefing.marking else None,
        "digest": briefing.digest,
    }


def _lead(state: LeadState) -> LeadRecord:
    return {
        "lead": list(state.lead),
        "items": list(state.items),
        "sources": list(state.sources),
        "tie": state.tie,
        "reckoned": state.reckoned,
    }


def _change(change: Change) -> ChangeRecord:
    return {
        "id": change.id,
        "title": change.title,
        "fields": list(change.fields),
        "before": dict(change.before) if change.before is not None else None,
        "after": dict(change.after) if change.after is not None else None,
    }


def _rating(change: RatingChange) -> RatingRecord:
    return {
        "id": f"{change.evidence}×{change.motivation}",
        "evidence": change.evidence,
        "motivation": change.motivation,
        "before": change.before or None,
        "after": change.after or None,
        "because_before": change.because_before,
        "because_after": change.because_after,
    }


def _side(change: TextChange, left_out: WordKind) -> str:
    return "".join(run.text for run in change.runs if run.kind != left_out).strip()


def _text(change: TextChange) -> TextRecord:
    before, after = change.before, change.after
    unit = after or before
    return {
        "kind": change.kind,
        "what": unit.kind if unit else "",
        "before": _side(change, "added") if before else None,
        "after": _side(change, "removed") if after else None,
        "paragraph_before": before.number or None if before else None,
        "paragraph_after": after.number or None if after else None,
        "words": [{"kind": run.kind, "text": run.text} for run in change.runs],
    }


def _reworded(change: TextChange) -> JudgementRecord:
    text = _text(change)
    return {
        "id": "",
        "kind": "wording",
        "title": "",
        "before": text["before"],
        "after": text["after"],
        "direction": "",
    }

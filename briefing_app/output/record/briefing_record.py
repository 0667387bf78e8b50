"""A briefing as JSON: all of it, with what its ratings add up to, for other programs."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from briefing_app.model.briefing import Asset, Briefing, Footnote, Source
from briefing_app.model.comparison import Assumption, Comparison, Evidence, Ground
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import Problem
from briefing_app.model.indicators import IndicatorRow, indicator_rows
from briefing_app.model.signature import Signature
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.record.record_analysis import analysis_record
from briefing_app.output.record.record_format import (
    AssetRecord,
    AssumptionRecord,
    BriefingRecord,
    ComparisonRecord,
    EvidenceRecord,
    FootnoteRecord,
    GroundRecord,
    IndicatorRecord,
    Json,
    NodeRecord,
    ProblemRecord,
    SignatureRecord,
    SourceRecord,
)

FORMAT_VERSION = 1
"""Rises when a key changes its meaning or goes; a new key leaves it as it is."""


def to_json(briefing: Briefing) -> str:
    """Return the briefing as JSON text: two spaces of indent, keys in a fixed order, real letters.

    The same briefing gives the same text wherever its file is: files are named without folders.
    Dates are ISO 8601 at their own precision, null is what is not known, and an image is described
    by its size and the SHA-256 of its content. The form is declared in
    `record_format` and published as ``resources/schema/record.schema.json``.
    """
    return json.dumps(_briefing(briefing), ensure_ascii=False, indent=2) + "\n"


def _briefing(briefing: Briefing) -> BriefingRecord:
    comparison = briefing.comparison
    return {
        "format_version": FORMAT_VERSION,
        "name": briefing.name,
        "title": briefing.title,
        "id": briefing.id,
        "subtitle": briefing.subtitle,
        "variant": briefing.variant,
        "as_of": _date(briefing.as_of),
        "author": briefing.author,
        "marking": briefing.marking.text if briefing.marking else None,
        "lang": briefing.lang,
        "scale": briefing.scale.id,
        "scale_named": briefing.scale_named,
        "silences": [{"check": each.check, "section": each.section} for each in briefing.silences],
        "words": briefing.words,
        "paragraphs": briefing.paragraphs,
        "sections": [
            {
                "id": section.id,
                "title": section.title,
                "level": section.level,
                "block": section.block,
                "first_paragraph": section.first_paragraph,
            }
            for section in briefing.sections
        ],
        "blocks": _nodes(briefing.blocks),
        "footnotes": [_footnote(footnote) for footnote in briefing.footnotes.values()],
        "sources": [_source(source) for source in briefing.sources],
        "timeline": [
            {"date": event.date.iso(), "event": event.event, "section": event.section}
            for event in briefing.timeline
        ],
        "comparison": _comparison(comparison, briefing.as_of) if comparison else None,
        "analysis": analysis_record(briefing, comparison) if comparison else None,
        "assets": [_asset(asset) for asset in briefing.assets.values()],
        "problems": [_problem(problem) for problem in briefing.problems],
        "extra": _plain_entries(briefing.extra),
        "digest": briefing.digest,
        "signature": _signature(briefing.signature, briefing.lang),
        "distribution": list(briefing.distribution),
    }


def _signature(signature: Signature, lang: str) -> SignatureRecord:
    return {
        "state": signature.state,
        "key": signature.key,
        "signer": signature.signer,
        "comment": signature.comment,
        "uncovered": list(signature.uncovered),
        "sentence": signature.sentence_in(words_in(lang)),
    }


def _date(date: PartialDate | None) -> str | None:
    return date.iso() if date else None


def _nodes(nodes: Iterable[Node]) -> list[NodeRecord]:
    return [
        {
            "kind": node.kind,
            "text": node.text,
            "attributes": _plain_entries(node.attributes),
            "children": _nodes(node.children),
        }
        for node in nodes
    ]


def _plain(value: object) -> Json:
    """Return a value of the front matter or of a node with the types that JSON has."""
    if isinstance(value, Mapping):
        return _plain_entries(value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, bool | int) or value is None else str(value)


def _plain_entries(values: Mapping[str, object]) -> dict[str, Json]:
    return {str(key): _plain(each) for key, each in values.items()}


def _footnote(footnote: Footnote) -> FootnoteRecord:
    return {"id": footnote.id, "number": footnote.number, "blocks": _nodes(footnote.blocks)}


def _source(source: Source) -> SourceRecord:
    return {
        "id": source.id,
        "number": source.number,
        "title": source.title,
        "grade": str(source.grade) if source.grade else None,
        "date": _date(source.date),
        "note": source.note,
    }


def _comparison(comparison: Comparison, as_of: PartialDate | None) -> ComparisonRecord:
    rows = list(indicator_rows(comparison, as_of))
    return {
        "question": comparison.question,
        "label": comparison.label,
        "motivations": [
            {
                "id": each.id,
                "title": each.title,
                "section": each.section,
                "likelihood": each.likelihood,
                "confidence": each.confidence,
                "summary": each.summary,
                "ground": _ground(each.ground),
                "indicators": [_indicator(row) for row in rows if row.motivation is each],
            }
            for each in comparison.motivations
        ],
        "criteria": [{"id": each.id, "title": each.title} for each in comparison.criteria],
        "cells": {row: dict(columns) for row, columns in comparison.cells.items()},
        "grounds": {
            row: {ref: _ground(ground) for ref, ground in columns.items()}
            for row, columns in comparison.grounds.items()
        },
        "evidence": [_evidence(item) for item in comparison.evidence],
        "assumptions": [_assumption(each) for each in comparison.assumptions],
        "left_out": list(comparison.left_out),
    }


def _indicator(row: IndicatorRow) -> IndicatorRecord:
    indicator = row.indicator
    return {
        "id": indicator.id,
        "text": indicator.text,
        "expect_by": _date(indicator.expect_by),
        "status": indicator.status,
        "overdue": row.overdue,
        "date": _date(indicator.date),
        "source": indicator.source,
        "section": indicator.section,
        "paragraphs": list(indicator.paragraphs),
    }


def _assumption(assumption: Assumption) -> AssumptionRecord:
    return {
        "id": assumption.id,
        "text": assumption.text,
        "section": assumption.section,
        "if_wrong": [
            {"evidence": each.evidence, "motivation": each.motivation or None}
            for each in assumption.if_wrong
        ],
        "confidence": assumption.confidence,
        "paragraphs": list(assumption.paragraphs),
    }


def _ground(ground: Ground) -> GroundRecord:
    return {
        "because": ground.because,
        "source": ground.source,
        "section": ground.section,
        "paragraphs": list(ground.paragraphs),
    }


def _evidence(item: Evidence) -> EvidenceRecord:
    return {
        "id": item.id,
        "text": item.text,
        "type": item.type,
        "date": _date(item.date),
        "source": item.source,
        "section": item.section,
        "credibility": item.credibility,
        "relevance": item.relevance,
        "paragraphs": list(item.paragraphs),
        "ratings": {
            ref: {"rating": rating.letter, "because": rating.because}
            for ref, rating in item.ratings.items()
        },
    }


def _asset(asset: Asset) -> AssetRecord:
    return {
        "name": asset.name,
        "media_type": asset.media_type,
        "width": asset.width,
        "height": asset.height,
        "bytes": len(asset.data),
        "sha256": hashlib.sha256(asset.data).hexdigest(),
    }


def _problem(problem: Problem) -> ProblemRecord:
    return {
        "file": PurePath(problem.file).name,
        "line": problem.line,
        "code": problem.code,
        "severity": problem.severity,
        "sentence": problem.sentence,
    }

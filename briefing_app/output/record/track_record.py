"""The track of the judgements, as JSON."""

import json
from typing import TypedDict

from briefing_app.model.editions.track import Point, Track, TrackedEdition
from briefing_app.output.record.edition_record import EditionRecord, edition_head

FORMAT_VERSION = 1


class PointRecord(TypedDict):
    """A motivation in one edition: the bounds of its band are in per cent, null without one."""

    likelihood: str | None
    confidence: str | None
    low: float | None
    high: float | None


class TrackedRecord(EditionRecord):
    """An edition, with a record by the id of each motivation that it has.

    ``lead`` has the ids of the motivations that lead; it is empty if none is reckoned.
    """

    scale: str
    lead: list[str]
    lead_changed: bool
    motivations: dict[str, PointRecord]


class MotivationRecord(TypedDict):
    """A motivation by its id, under its latest title."""

    id: str
    title: str


class TrackRecord(TypedDict):
    """The whole; the earliest edition is first."""

    format: int
    motivations: list[MotivationRecord]
    editions: list[TrackedRecord]


def track_to_json(track: Track) -> str:
    """Return the track as JSON."""
    record: TrackRecord = {
        "format": FORMAT_VERSION,
        "motivations": [{"id": ref, "title": title} for ref, title in track.titles.items()],
        "editions": [_edition(each) for each in track.editions],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _edition(edition: TrackedEdition) -> TrackedRecord:
    return {
        **edition_head(edition.briefing),
        "scale": edition.briefing.scale.id,
        "lead": list(edition.lead.lead),
        "lead_changed": edition.lead_changed,
        "motivations": {ref: _point(point) for ref, point in edition.points.items()},
    }


def _point(point: Point) -> PointRecord:
    stretch = point.stretch
    return {
        "likelihood": point.motivation.likelihood or None,
        "confidence": point.motivation.confidence or None,
        "low": stretch.low if stretch else None,
        "high": stretch.high if stretch else None,
    }

"""A reader's ratings as a file that other readers of the same briefing can take in."""

import json
from collections.abc import Sequence
from pathlib import Path

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.readers import (
    FORMAT,
    FORMAT_VERSION,
    ReaderRatings,
    fingerprint,
    fitting,
)
from briefing_app.model.trial import BLANK, NamedTrial
from briefing_app.output.files import refuse_overwriting, write_whole


def to_ratings_json(
    briefing: Briefing,
    comparison: Comparison,
    ratings: ReaderRatings,
    what_ifs: Sequence[NamedTrial] = (),
) -> bytes:
    """Return the file: whose ratings, of which briefing, and what of them the table has.

    Reasons and what-ifs are there only if the reader has given or kept any.
    """
    date = {"date": ratings.date.iso()} if ratings.date else {}
    kept = fitting(ratings, comparison)
    reasons = {item: dict(row) for item, row in kept.reasons.items()}
    record = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "briefing": {"title": briefing.title, "fingerprint": fingerprint(comparison)},
        "reader": ratings.reader,
        **date,
        "ratings": {item: dict(row) for item, row in kept.letters.items()},
        **({"reasons": reasons} if reasons else {}),
        **({"what_ifs": [_what_if(each) for each in what_ifs]} if what_ifs else {}),
    }
    # ASCII alone, so that half a character in a name cannot spoil the file.
    return (json.dumps(record, indent=1) + "\n").encode("ascii")


def _what_if(named: NamedTrial) -> dict[str, object]:
    trial = named.trial
    ratings: dict[str, dict[str, str]] = {}
    for (item, motivation), letter in sorted(trial.ratings.items()):
        ratings.setdefault(item, {})[motivation] = letter or BLANK
    parts: dict[str, object] = {
        "off": sorted(trial.off),
        "wrong": sorted(trial.wrong),
        "ratings": ratings,
        "credibility": dict(trial.credibility),
        "relevance": dict(trial.relevance),
    }
    return {"name": named.name, **{name: part for name, part in parts.items() if part}}


def write_ratings(
    path: Path,
    briefing: Briefing,
    comparison: Comparison,
    ratings: ReaderRatings,
    what_ifs: Sequence[NamedTrial] = (),
) -> None:
    """Write the file, whole or not at all and over none of the briefing's own.

    Raises OutputError.
    """
    refuse_overwriting(path, briefing)
    write_whole(path, to_ratings_json(briefing, comparison, ratings, what_ifs))

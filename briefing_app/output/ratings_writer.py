"""A reader's ratings as a file that other readers of the same briefing can take in."""

import json
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
from briefing_app.output.files import refuse_overwriting, write_whole


def to_ratings_json(briefing: Briefing, comparison: Comparison, ratings: ReaderRatings) -> bytes:
    """Return the file: whose ratings, of which briefing, and the letters that the table has."""
    date = {"date": ratings.date.iso()} if ratings.date else {}
    letters = fitting(ratings, comparison).letters
    record = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "briefing": {"title": briefing.title, "fingerprint": fingerprint(comparison)},
        "reader": ratings.reader,
        **date,
        "ratings": {item: dict(row) for item, row in letters.items()},
    }
    # ASCII alone, so that half a character in a name cannot spoil the file.
    return (json.dumps(record, indent=1) + "\n").encode("ascii")


def write_ratings(
    path: Path, briefing: Briefing, comparison: Comparison, ratings: ReaderRatings
) -> None:
    """Write the file, whole or not at all and over none of the briefing's own.

    Raises OutputError.
    """
    refuse_overwriting(path, briefing)
    write_whole(path, to_ratings_json(briefing, comparison, ratings))

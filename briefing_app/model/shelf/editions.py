"""Editions of one briefing: those with the same id, or without one the same title."""

from collections.abc import Iterable

from briefing_app.model.shelf.folding import folded
from briefing_app.model.shelf.records import Entry, Head


def edition_key(head: Head) -> str:
    """Return what all editions of a briefing have in common: its id, or else its title."""
    return f"id {head.id}" if head.id else f"title {' '.join(folded(head.title).split())}"


def series(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the editions of a briefing from the first to the last, by their dates.

    Those without a date come first; of the same date, in the order of their files.
    """
    return tuple(sorted(entries, key=lambda entry: (entry.head.date, entry.file)))


def edition_before(entries: Iterable[Entry], entry: Entry) -> Entry | None:
    """Return the edition of an earlier date that is next to an entry, None if there is none."""
    earlier = [each for each in series(entries) if each.head.date < entry.head.date]
    return earlier[-1] if earlier else None

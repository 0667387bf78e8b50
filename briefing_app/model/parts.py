"""Sentences in parts, each of which may lead somewhere, so that writers need not parse words."""

from typing import NamedTuple


class Target(NamedTuple):
    """Where a part leads: the ids of an item, a motivation and a source, each may be empty.

    With both an item and a motivation it is their cell; with none it leads nowhere.
    """

    evidence: str = ""
    motivation: str = ""
    source: str = ""


NOWHERE = Target()


class Part(NamedTuple):
    """Some words of a sentence, and where they lead."""

    words: str
    target: Target = NOWHERE


Parts = tuple[Part, ...]


def words_of(parts: Parts) -> str:
    """Return the whole sentence."""
    return "".join(part.words for part in parts)

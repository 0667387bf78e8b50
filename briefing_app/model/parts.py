"""Sentences in parts, each of which may lead somewhere, so that writers need not parse words."""

from collections.abc import Sequence
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


def listed(words: list[str], conjunction: str) -> str:
    """Return words as a list in a sentence, such as “E1, E2 or E5”."""
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def listed_parts(parts: Sequence[Part], conjunction: str) -> Parts:
    """Return parts as a list in a sentence, such as “E1, E2 or E5”."""
    found: list[Part] = []
    for index, part in enumerate(parts):
        if index:
            last = index == len(parts) - 1
            found.append(Part(f" {conjunction} " if last else ", "))
        found.append(part)
    return tuple(found)

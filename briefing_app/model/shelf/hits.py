"""The passages of a briefing in which a query is found, the best ones first in their order."""

from collections.abc import Iterable
from typing import NamedTuple

from briefing_app.model.shelf.query import Found, Query, excerpt, find_in, finders
from briefing_app.model.shelf.records import Passage
from briefing_app.translation import tr


class Hit(NamedTuple):
    """A passage, and the words around its first hit."""

    passage: Passage
    found: Found

    @property
    def place(self) -> str:
        """The name of the place, such as “¶ 12”."""
        kind, number, label, *_words = self.passage
        match kind:
            case "paragraph":
                return f"¶ {number}"
            case "footnote":
                return tr("footnote {number}", number=number)
            case "source":
                return tr("source {number}", number=number)
            case "block" | "heading":
                return tr("after ¶ {number}", number=number) if number else tr("at the start")
            case "note":
                place = tr("¶ {number}, note", number=number) if number else tr("Note")
                return f"{place} ({label})" if label else place
        return label


def hits_of(passages: Iterable[Passage], query: Query, most: int) -> list[Hit]:
    """Return the passages with the wanted words, in their order, at most so many.

    Those with all the terms come before others.
    """
    wanted = finders(query)
    found: list[tuple[int, int, Hit]] = []
    whole = 0
    for place, passage in enumerate(passages):
        spans = find_in(passage.words, wanted)
        if spans:
            terms = len({passage.words[start:end].lower() for start, end in spans})
            hit = Hit(passage, excerpt(passage.words, spans[0]))
            found.append((min(terms, len(wanted)), place, hit))
            whole += terms >= len(wanted)
            if whole == most:
                break
    best = sorted(found, key=_rank)[:most]
    return [hit for _terms, _place, hit in sorted(best, key=_place)]


def _rank(each: tuple[int, int, Hit]) -> tuple[int, int]:
    return -each[0], each[1]


def _place(each: tuple[int, int, Hit]) -> int:
    return each[1]

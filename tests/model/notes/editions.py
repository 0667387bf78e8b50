"""Editions of a briefing made of a few paragraphs."""

import hashlib

from briefing_app.model.briefing import Briefing
from briefing_app.model.notes.placing import NotedText
from briefing_app.model.notes.records import Anchor
from briefing_app.model.tree import Node


def edition(*paragraphs: str) -> Briefing:
    """Return a briefing of these paragraphs, each with its number."""
    blocks = tuple(
        Node("paragraph", (Node("text", text=words),), attributes={"number": number})
        for number, words in enumerate(paragraphs, 1)
    )
    digest = hashlib.sha256("\n\n".join(paragraphs).encode()).hexdigest()
    return Briefing("b.md", "b.md", "Title", blocks, paragraphs=len(blocks), digest=digest)


def text(*paragraphs: str) -> NotedText:
    """Return the text of such an edition."""
    return NotedText(edition(*paragraphs))


def on(noted: NotedText, words: str) -> Anchor:
    """Return the anchor of the first occurrence of some words."""
    start = noted.words.index(words)
    anchor = noted.anchor(start, start + len(words))
    assert anchor is not None
    return anchor


def words_at(noted: NotedText, anchor: Anchor) -> str | None:
    """Return the words at which an anchor is placed, None for an orphan."""
    place = noted.place(anchor)
    return None if place is None else noted.words[slice(*place)]

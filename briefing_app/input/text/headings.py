"""Ids of headings, and the names by which links may call them."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from markdown.extensions.toc import slugify, unique

from briefing_app.model.briefing import Section
from briefing_app.model.tree import Node, Value

_NOT_IN_GITHUB_SLUGS = re.compile(r"[^\w\- ]")
NOT_IN_IDS = frozenset({"image", "footnote_reference"})
"""The kinds of nodes in headings of which no ids are made."""


class Heading(NamedTuple):
    """A heading whose id may still be missing; ``words`` are those that its id is made of."""

    attributes: dict[str, Value]
    words: str


def words_of(nodes: Iterable[Node], without: Collection[str] = ()) -> str:
    """Return the words of inline nodes, as ``plain_text`` does, but quicker, without some kinds."""
    return "".join(
        node.text or (" " if node.kind == "line_break" else words_of(node.children, without))
        for node in nodes
        if node.kind not in without
    )


def github_name(words: str) -> str:
    """Return the name by which links call a heading on GitHub, but for a number at its end."""
    return _NOT_IN_GITHUB_SLUGS.sub("", words.strip().lower()).replace(" ", "-")


def give_ids(headings: Iterable[Heading], taken: set[str]) -> None:
    """Give each heading without an id the one that Python-Markdown's ``toc`` would give it.

    ``taken`` are the ids that authors wrote; the new ones are added to it.
    """
    counters: dict[str, int] = {}
    for attributes, words in headings:
        if "id" not in attributes:
            attributes["id"] = unique(slugify(" ".join(words.split()), "-"), taken, counters)


def names(headings: Sequence[Heading], ids: Iterable[str]) -> Mapping[str, str]:
    """Return for every name by which a link may call a place the id of the place.

    These are the ids, in any case of letters, and the names that GitHub gives to headings, which
    the tables of contents of many texts use.
    """
    found: dict[str, str] = {}
    times: Counter[str] = Counter()
    for attributes, words in headings:
        name = github_name(words)
        number = times[name]
        times[name] += 1
        found.setdefault(f"{name}-{number}" if number else name, str(attributes["id"]))
    exact = {ref: ref for ref in ids}
    return found | {ref.lower(): ref for ref in exact} | exact


def section_names(sections: Sequence[Section]) -> Mapping[str, str]:
    """Return for every name of a section its id: those of links, and its title in small letters."""
    titles = {each.title.lower(): each.id for each in reversed(sections)}
    headings = [Heading({"id": each.id}, each.title) for each in sections]
    return {**titles, **names(headings, [each.id for each in sections])}

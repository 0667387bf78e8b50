"""The document tree: one kind of node, told apart by ``kind``.

Writers walk the tree and give each kind its looks; what a kind means and which attributes it
carries is in `BLOCK_KINDS` and `INLINE_KINDS`. A document is a tuple of block nodes. Any node
may also carry ``id`` (the anchor that links point to) and ``classes`` (a tuple of names), and a
block ``direction`` (``ltr`` or ``rtl``), if it differs from that of its own words. A paragraph,
heading, cell or term may carry ``portion``, its portion mark, which stays in its words.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

Value = str | int | bool | tuple[str, ...]

NO_ATTRIBUTES: Mapping[str, Value] = MappingProxyType({})

BLOCK_KINDS: dict[str, str] = {
    "heading": "level: 1 to 6. Children are inline. Always has an id",
    "paragraph": "number: place in the briefing from 1, on body paragraphs only. Inline children",
    "code_block": "language: that of the code as written, may be empty; lang: that of its words, "
    "as text has it. The code is in text",
    "quote": "Children are blocks",
    "bullet_list": "tight: no space between items. Children are items",
    "ordered_list": "start: first number; tight. Children are items",
    "item": "task: 'open' or 'done', on task-list items only. Children are blocks",
    "table": "alignments: 'left', 'center', 'right' or '' for each column. Children are rows",
    "row": "header: whether its cells are column headers. Children are cells",
    "cell": "Children are inline",
    "definition_list": "Children are terms and definitions",
    "term": "Children are inline",
    "definition": "Children are blocks",
    "callout": "variant: as written, in lower case; title: may be empty. Children are blocks",
    "rule": "A thematic break. No children",
}
INLINE_KINDS: dict[str, str] = {
    "text": "The words are in text; lang: their language, a tag such as fr, if the author says it",
    "emphasis": "",
    "strong": "",
    "strike": "Words that are struck out",
    "insertion": "Words that were put in afterwards",
    "subscript": "",
    "superscript": "",
    "keyboard": "",
    "mark": "",
    "portion": "A portion mark, such as (S//NF), at the start or end of its block",
    "code": "The code is in text",
    "abbreviation": "title: what it stands for",
    "link": "target: see Scope; scope: 'internal', 'file', 'web' or 'mail', or in a report of the "
    "program 'edition'; title: may be empty; paragraph: in an edition",
    "refused_link": "reason: why it leads nowhere, as a sentence",
    "image": "source: a key of Briefing.assets, or '' where there is no image to show; "
    "outside: True if it is in another folder, whose images could be shown; "
    "title: may be empty. The alternative text is in text",
    "line_break": "",
    "footnote_reference": "note: a key of Briefing.footnotes; number: from 1",
    "citation": "target: 'source', 'evidence', 'assumption' or 'indicator'; ref: the id cited; "
    "label: what is printed in brackets, the number of the source or else the id; prefix and "
    "locator: as written before and after the id, may be empty. The whole as written is in text",
}
KINDS = frozenset(BLOCK_KINDS) | frozenset(INLINE_KINDS)

LISTS = frozenset(("bullet_list", "ordered_list"))
"""The kinds whose children are items."""

CALLOUTS = frozenset(("judgement", "assumption", "editor", "warning", "note"))
"""The variants of callouts that have looks, and a title in each language, of their own."""


class Node(NamedTuple):
    """One node of the tree; see the module for the kinds.

    A link's ``target`` is an id without ``#`` for the scope internal, a path relative to the
    briefing for the scope file, and a full address for the scopes web and mail. For the scope
    edition it is the path of another briefing, and ``paragraph`` the number of a paragraph in it,
    or 0. ``line`` is that of the file on which a block begins, from 1; 0 where it is not known and
    on inline nodes.
    """

    kind: str
    children: "tuple[Node, ...]" = ()
    text: str = ""
    attributes: Mapping[str, Value] = NO_ATTRIBUTES
    line: int = 0

    def string(self, name: str) -> str:
        """Return an attribute as text; empty where the node does not carry it."""
        return str(self.attributes.get(name, ""))

    def integer(self, name: str) -> int:
        """Return an attribute as a whole number; 0 where the node does not carry it."""
        value = self.attributes.get(name, 0)
        return value if isinstance(value, int) else 0


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield all the nodes in document order, each before its children."""
    stack = list(nodes)[::-1]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))


def plain_text(nodes: Iterable[Node], words_of: Callable[[Node], str] = attrgetter("text")) -> str:
    """Return the words of the nodes; references to notes vanish.

    Line breaks become spaces, and a block is set off by one from what is before it. ``words_of``
    gives the words of one node without its children, as they are written unless told otherwise.
    """
    parts: list[str] = []
    # As `walk` does, in half the time: this is called for all that is read.
    stack = list(nodes)[::-1]
    while stack:
        node = stack.pop()
        starts_block = node.kind in BLOCK_KINDS and parts and parts[-1] != " "
        if starts_block or node.kind == "line_break":
            parts.append(" ")
        words = words_of(node)
        if words:
            parts.append(words)
        if node.children:
            stack += node.children[::-1]
    return "".join(parts)

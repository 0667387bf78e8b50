"""What the writer for paper needs to know about nodes, before it writes them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from briefing_app.model.tree import LISTS, Node, plain_text, walk
from briefing_app.model.words.fixed_words import Words
from briefing_app.model.words.inline_words import callout_title
from briefing_app.model.words.language import Direction, passages
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.blocks.paper_words import clean, compounds, shortened, unparted

_LONGEST_ADDRESS = 2000
"""Characters of an address that programs follow."""

LONGEST_JUDGEMENT = 600
"""Characters of a judgement that are printed before the text."""

_SHORT_PARAGRAPH = 420
"""Characters of a paragraph, about five lines, that no page end parts from what is on it."""

_LED_TO = ("table", "bullet_list", "ordered_list", "definition_list", "code_block", "quote")
_LEADING = (":", "：", "다음과 같다.", "다음과 같습니다.", "아래와 같다.", "아래와 같습니다.")
"""Ends of a paragraph that lead to what follows: a colon, or “as follows” as Korean has it."""

_NESTING = frozenset(
    ("quote", "bullet_list", "ordered_list", "item", "definition_list", "definition", "callout")
)


def leaves(node: Node, words: Words) -> Iterator[Node]:
    """Yield what is in a block that is nested too deep, without what it is nested in."""
    stack = [node]
    while stack:
        each = stack.pop()
        if each.kind == "term":
            yield each._replace(kind="paragraph", children=(Node("strong", each.children),))
            continue
        if each.kind not in _NESTING:
            yield each
            continue
        if each.kind == "callout":
            title = Node("strong", (Node("text", text=callout_title(each, words)),))
            yield Node("paragraph", (title,))
        stack.extend(reversed(each.children))


def is_short(node: Node, most: int) -> bool:
    """Return whether a block may be kept whole on a page: few words, and no picture."""
    count = 0
    for each in walk(node.children):
        count += len(each.text)
        if count > most or each.kind in {"image", "table"}:
            return False
    return True


def stick_together(node: Node, following: Node) -> bool:
    """Return whether a block goes over to the next page with the one after it.

    That is a callout on it, or what its end leads to, as a colon does.
    """
    if node.kind != "paragraph" or following.kind not in {"callout", *_LED_TO}:
        return False
    leads = following.kind == "callout" or plain_text((node,)).rstrip().endswith(_LEADING)
    return leads and is_short(node, _SHORT_PARAGRAPH)


def with_languages(node: Node, limit: float, lang: str, direction: Direction) -> list[object]:
    """Return words as data, with the languages of passages that are not in the language ``lang``.

    ``direction`` is that of the block that they are in, and ``limit`` as for `clean`.
    """
    said = node.string("lang")
    made: list[object] = []
    for place, part in enumerate(compounds(node.text, language_code(said or lang))):
        if place % 2:
            made.append(
                {"kind": "compound", "children": _in_languages(part, lang, said, direction)}
            )
        elif part:
            printed = unparted(clean(part, limit), said or lang, limit)
            made += _in_languages(printed, lang, said, direction)
    return made


def _in_languages(printed: str, lang: str, said: str, direction: Direction) -> list[object]:
    return [
        {"kind": "foreign", "lang": language_code(other), "around": direction, "children": [words]}
        if other else words
        for words, other in passages(printed, lang, said)
    ]  # fmt: skip


def language_code(lang: str) -> str:
    """Return the language of a tag in the form Typst takes."""
    return lang.partition("-")[0].lower()


def begun_together(blocks: list[object]) -> list[object]:
    """Return sections as data, with their first paragraph on the page of what follows it.

    Their paragraphs are of few lines: one alone at the foot would be lost, or parted from the
    table that it explains. The last of several is not alone at the top of a page either.
    """
    for head, first, second in zip(blocks, blocks[1:], [*blocks[2:], None], strict=False):
        match head, first, second:
            case {"kind": "heading"}, {"kind": "paragraph"}, {"kind": "paragraph" | "table"}:
                cast("Data", first)["sticks"] = True
            case {"kind": "paragraph"}, {"kind": "paragraph"}, _ if not _is_paragraph(second):
                cast("Data", head)["sticks"] = True
    return blocks


def _is_paragraph(block: object) -> bool:
    return isinstance(block, dict) and block["kind"] == "paragraph"


def with_letters(blocks: Iterable[object]) -> list[object]:
    """Return blocks as data, each with how many letters it has."""
    return [
        block | {"letters": _letters(block)} if isinstance(block, dict) else block
        for block in blocks
    ]


def _letters(part: object) -> int:
    if not isinstance(part, dict):
        return len(part) if isinstance(part, str) else 0
    return len(part.get("text", "")) + sum(map(_letters, part.get("children", ())))


def is_titled(paragraph: Node) -> bool:
    """Return whether a short paragraph begins with bold words on a line of their own."""
    kinds = [child.kind for child in paragraph.children[:2]]
    return kinds == ["strong", "line_break"] and is_short(paragraph, _SHORT_PARAGRAPH)


def is_pictured(heading: Node) -> bool:
    """Return whether a heading has pictures and no words beside them."""
    leaves = [each for each in walk(heading.children) if not each.children]
    pictures = [each for each in leaves if each.kind == "image"]
    return bool(pictures) and not any(each.text.strip() for each in leaves if each.kind != "image")


def heading_words(node: Node) -> str:
    """Return a heading as contents and bookmarks have it: a citation by its label."""
    cited = (
        f"[{each.string('label')}]" if each.kind == "citation" else plain_text((each,))
        for each in walk(node.children)
        if not each.children
    )
    return "".join(cited)


def outside_address(node: Node) -> str:
    """Return the address of a link that leads out of the briefing; empty if its words say it.

    It is empty for a link to an edition too: its file is on another machine than the reader.
    """
    if node.string("scope") == "edition":
        return ""
    address = node.string("target").removeprefix("mailto:")
    words = plain_text(node.children).strip().rstrip("/")
    bare = address.rstrip("/")
    without_scheme = bare.removeprefix("https://").removeprefix("http://")
    return "" if words in {bare, without_scheme} else address


def spelt_out(link: Node) -> Node:
    """Return a link out of the briefing; one without words has its address for them."""
    if link.string("scope") == "internal" or any(each.kind == "image" for each in walk((link,))):
        return link
    if plain_text(link.children).strip():
        return link
    return link._replace(children=(Node("text", text=link.string("target")),))


def web_address(node: Node) -> str:
    """Return where a link leads that can be followed from a PDF: to the web, or to a mailbox."""
    target, scope = node.string("target"), node.string("scope")
    web = scope == "web" and target.lower().startswith(("https://", "http://"))
    mail = scope == "mail" and target.lower().startswith("mailto:")
    return target if (web or mail) and len(target) <= _LONGEST_ADDRESS else ""


def is_tight(node: Node) -> bool:
    """Return whether the items of a list stand close, and those of the lists in them too.

    After a list with room between its items, the next item around it would stand too close.
    """
    inner = (block for item in node.children for block in item.children if block.kind in LISTS)
    return bool(node.attributes.get("tight")) and all(map(is_tight, inner))


def cell_at(row: Node, place: int) -> Node:
    """Return a cell of a row, an empty one after the end of a short row."""
    return row.children[place] if place < len(row.children) else Node("cell")


def printed_words(nodes: Sequence[Node]) -> str:
    """Return about what is printed of a cell, to know how much room it takes."""
    links = (node for node in walk(nodes) if node.kind == "link")
    outside = (node for node in links if node.string("scope") not in {"internal", "edition"})
    return "".join((plain_text(nodes), *(f" ({outside_address(node)})" for node in outside)))


def has_note(nodes: Iterable[Node]) -> bool:
    """Return whether anything among the nodes refers to a footnote."""
    return any(node.kind == "footnote_reference" for node in walk(nodes))


def column_sides(node: Node) -> tuple[str, ...]:
    """Return the alignments of the columns of a table, as far as it names them."""
    sides = node.attributes.get("alignments", ())
    return sides if isinstance(sides, tuple) else ()


def without_marks(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Return nodes without the marks of notes in them, at any depth."""
    return tuple(
        node._replace(children=without_marks(node.children))
        for node in nodes
        if node.kind != "footnote_reference"
    )


def beginning(nodes: Sequence[Node], most: int = LONGEST_JUDGEMENT) -> tuple[Node, ...]:
    """Return as much of nodes as has so many characters, with an ellipsis if that is not all."""
    if len(plain_text(nodes)) <= most:
        return tuple(nodes)
    made: list[Node] = []
    for node in nodes:
        count = len(plain_text((node,)))
        if count > most:
            return (*made, _cut(node, most))
        made.append(node)
        most -= count
    return tuple(made)


def _cut(node: Node, most: int) -> Node:
    if node.children:
        return node._replace(children=beginning(node.children, most))
    return Node("text", text=shortened(node.text, max(1, most)))

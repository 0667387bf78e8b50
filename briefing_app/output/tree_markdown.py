"""The text of a briefing as Markdown that reads back as the same text.

It writes the tree, not the comparison: for texts that the program itself composes.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.language import text_direction
from briefing_app.output.front_matter_writer import front_matter

_ESCAPED = re.compile(r"([\\`*_{}\[\]<>#|~$&=^:!])")
_LINE_START = re.compile(r"^([-+]|\d+[.)])(?=\s|$)")
_TICKS = re.compile("`+")
_AROUND = {
    "emphasis": ("*", "*"),
    "strong": ("**", "**"),
    "strike": ("~~", "~~"),
    "insertion": ("<ins>", "</ins>"),
    "subscript": ("<sub>", "</sub>"),
    "superscript": ("<sup>", "</sup>"),
    "keyboard": ("<kbd>", "</kbd>"),
    "mark": ("<mark>", "</mark>"),
}
_LEAVES = frozenset({"heading", "paragraph", "code_block", "rule"})
"""The blocks that hold no others."""


def tree_to_markdown(briefing: Briefing) -> str:
    """Return front matter and text; citations and notes are written as their words."""
    return f"{front_matter(briefing)}\n{_blocks(briefing.blocks)}\n"


def _blocks(blocks: Iterable[Node]) -> str:
    return "\n\n".join(map(_block, blocks))


def _block(node: Node) -> str:
    """Return a block, in a tag with its direction if it holds others and its words tell another."""
    written = _WRITERS[node.kind](node)
    direction = node.string("direction")
    if node.kind in _LEAVES or direction in ("", text_direction((plain_text((node,)),), "ltr")):
        return written
    return f'<div dir="{direction}">\n\n{written}\n\n</div>'


def _directed(node: Node, before: str = " ") -> str:
    """Return the list that says the direction of a block after its words, if the text says it."""
    direction = node.string("direction") if node.children else ""
    return f"{before}{{: dir={direction}}}" if direction else ""


def _heading(node: Node) -> str:
    return f"{'#' * node.integer('level')} {_line(node.children)}{_directed(node)}"


def _paragraph(node: Node) -> str:
    words = _LINE_START.sub(_escape_mark, _line(node.children))
    return words + _directed(node, "\n")


def _escape_mark(mark: re.Match[str]) -> str:
    """Return a mark at the start of a line with a backslash, so that it begins no list."""
    return f"{mark[1][:-1]}\\{mark[1][-1]}"


def _code_block(node: Node) -> str:
    fence = "`" * max(3, 1 + max(map(len, _TICKS.findall(node.text)), default=0))
    return f"{fence}{node.string('language')}\n{node.text.rstrip()}\n{fence}"


def _quote(node: Node) -> str:
    return _indented(_blocks(node.children), "> ", "> ")


def _callout(node: Node) -> str:
    title = node.string("title").replace('"', "”")
    head = f'!!! {node.string("variant")} "{title}"' if title else f"!!! {node.string('variant')}"
    return f"{head}\n{_indented(_blocks(node.children), '    ', '    ')}"


def _rule(_node: Node) -> str:
    return "---"


def _list(node: Node) -> str:
    items = []
    for number, item in enumerate(node.children, node.integer("start") or 1):
        mark = f"{number}. " if node.kind == "ordered_list" else "- "
        task = {"open": "[ ] ", "done": "[x] "}.get(item.string("task"), "")
        items.append(_indented(_blocks(item.children), mark + task, " " * len(mark)))
    return ("\n" if node.attributes.get("tight") else "\n\n").join(items)


def _definitions(node: Node) -> str:
    parts: list[str] = []
    for each in node.children:
        if each.kind == "term":
            term = f"{_line(each.children)}{_directed(each)}"
            parts.append(f"\n{term}" if parts else term)
        else:
            parts.append(_indented(_blocks(each.children), ":   ", "    "))
    return "\n".join(parts)


def _indented(text: str, first: str, rest: str) -> str:
    """Return lines with something before the first and something before the others."""
    lines = text.split("\n")
    marked = [first + lines[0], *(rest + line for line in lines[1:])]
    return "\n".join(line.rstrip() for line in marked)


def _table(node: Node) -> str:
    rows = [
        [f"{_line(cell.children)}{_directed(cell)}" for cell in row.children]
        for row in node.children
    ]
    if not rows:
        return ""
    has_head = bool(node.children[0].attributes.get("header"))
    head, body = (rows[0], rows[1:]) if has_head else ([""] * len(rows[0]), rows)
    rule = ["---"] * len(head)
    return "\n".join(_row(each) for each in (head, rule, *body))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _line(nodes: Iterable[Node]) -> str:
    return "".join(_inline(each) for each in nodes).replace("\n", " ").strip()


def _inline(node: Node) -> str:
    if node.kind in _AROUND and plain_text((node,)).strip():
        before, after = _AROUND[node.kind]
        return f"{before}{_line(node.children)}{after}"
    if node.kind in _INLINE_WRITERS:
        return _INLINE_WRITERS[node.kind](node)
    return "".join(_inline(each) for each in node.children)


def _words(node: Node) -> str:
    words = _ESCAPED.sub(r"\\\1", node.text)
    lang = node.string("lang")
    return f'<span lang="{lang}">{words}</span>' if lang else words


def _code(node: Node) -> str:
    ticks = "`" * (1 + max(map(len, _TICKS.findall(node.text)), default=0))
    edge = " " if node.text[:1] == "`" or node.text[-1:] == "`" else ""
    text = node.text.replace("|", r"\|")
    return f"{ticks}{edge}{text}{edge}{ticks}"


def _link(node: Node) -> str:
    if node.string("scope") == "edition":
        return _line(node.children)
    return f"[{_line(node.children)}](<{node.string('target')}>)"


def _line_break(_node: Node) -> str:
    return "<br>"


_WRITERS: Mapping[str, Callable[[Node], str]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "code_block": _code_block,
    "quote": _quote,
    "bullet_list": _list,
    "ordered_list": _list,
    "table": _table,
    "definition_list": _definitions,
    "callout": _callout,
    "rule": _rule,
}
_INLINE_WRITERS: Mapping[str, Callable[[Node], str]] = {
    "text": _words,
    "image": _words,
    "citation": _words,
    "code": _code,
    "link": _link,
    "line_break": _line_break,
}

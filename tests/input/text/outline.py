"""A tree as a few lines of text, for cases and failures that people read."""

from collections.abc import Iterable, Iterator

from briefing_app.input.text.parsing import Document
from briefing_app.model.tree import BLOCK_KINDS, Node


def outline(document: Document) -> str:
    """Return the blocks, then the footnotes, then the problems."""
    lines = list(_blocks(document.blocks, 0))
    for note in document.footnotes.values():
        lines += [f"footnote {note.number} {note.id}", *_blocks(note.blocks, 1)]
    lines += [f"! {problem.line} {problem.code}" for problem in document.problems]
    return "\n".join(lines)


def _blocks(nodes: Iterable[Node], level: int) -> Iterator[str]:
    for node in nodes:
        inside = [each for each in node.children if each.kind in BLOCK_KINDS]
        words = "" if inside else _inline(node.children) + node.text.replace("\n", "⏎")
        yield f"{'  ' * level}{node.kind}{_attributes(node)}{': ' if words else ''}{words}"
        yield from _blocks(inside, level + 1)


def _inline(nodes: Iterable[Node]) -> str:
    parts = []
    for node in nodes:
        if node.kind == "text":
            parts.append(node.text)
        else:
            parts.append(f"{node.kind}{_attributes(node)}[{node.text}{_inline(node.children)}]")
    return "".join(parts)


def _attributes(node: Node) -> str:
    told = ""
    for key, value in sorted(node.attributes.items()):
        words = "|".join(value) if isinstance(value, tuple) else value
        if words is True:
            told += f" {key}"
        elif words not in ("", False):
            told += f" {key}={words}"
    return f"({told.strip()})" if told else ""

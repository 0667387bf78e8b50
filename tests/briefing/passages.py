"""Finding one's way in a briefing's blocks, for the tests of its content."""

import re
from collections.abc import Iterable, Iterator

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.tree import Node, plain_text, walk


def own_blocks(briefing: Briefing, ref: str) -> list[Node]:
    """Return the blocks of a section up to the next heading of any level."""
    section = briefing.section(ref)
    assert section is not None, ref
    blocks: list[Node] = []
    for block in briefing.blocks[section.block + 1 :]:
        if block.kind == "heading":
            break
        blocks.append(block)
    return blocks


def words(nodes: Iterable[Node]) -> str:
    """Return the words of the nodes without citations, every run of white space one space."""
    texts = []
    for block in nodes:
        for node in walk((block,)):
            if node.kind == "citation":
                continue
            if node.kind in {"paragraph", "cell", "callout", "line_break"}:
                texts.append(" ")
            texts.append(node.text)
    joined = re.sub(r"\s+", " ", "".join(texts)).strip()
    return re.sub(r" ([.,;:])", r"\1", joined)


def is_editors_note(block: Node) -> bool:
    """Return whether a block is an editor's note."""
    return block.kind == "callout" and block.string("variant") == "editor"


def body_paragraphs(briefing: Briefing) -> list[Node]:
    """Return the numbered paragraphs, in order."""
    return [block for block in briefing.blocks if block.kind == "paragraph"]


def citations(nodes: Iterable[Node], target: str) -> set[str]:
    """Return the ids that are cited: of sources or of evidence."""
    return {
        node.string("ref")
        for node in walk(nodes)
        if node.kind == "citation" and node.string("target") == target
    }


def texts_of(briefing: Briefing) -> Iterator[str]:
    """Yield the text of each block and footnote, each apart from the others."""
    for block in briefing.blocks:
        yield words((block,))
    for footnote in briefing.footnotes.values():
        yield words(footnote.blocks)


def texts_around(briefing: Briefing, comparison: Comparison) -> Iterator[str]:
    """Yield everything that the author wrote outside the text: titles, notes, cells, reasons."""
    yield from (briefing.title, briefing.subtitle, comparison.question)
    for source in briefing.sources:
        yield from (source.title, source.note)
    yield from (event.event for event in briefing.timeline)
    yield from (motivation.summary for motivation in comparison.motivations)
    for row in comparison.cells.values():
        yield from row.values()
    for item in comparison.evidence:
        yield item.text
        yield from (rating.because for rating in item.ratings.values())


def sentences(text: str) -> list[str]:
    """Split a text after full stops, question marks and exclamation marks."""
    return re.split(r"(?<=[.?!])[”’)]?\s+", text)


def headings(briefing: Briefing) -> dict[str, str]:
    """Return the titles of all sections by id."""
    return {block.string("id"): plain_text((block,)) for block in briefing.blocks
            if block.kind == "heading"}  # fmt: skip


def cited_sentence(blocks: Iterable[Node], begin: str) -> tuple[str, set[str]]:
    """Return the one sentence with these words at its beginning, and the ids that it cites."""
    found = []
    for block in blocks:
        for paragraph in (each for each in walk((block,)) if each.kind == "paragraph"):
            words = " ".join(plain_text((paragraph,)).split())
            found += [each for each in re.split(r"(?<=[.?!]) (?=[A-Z])", words)
                      if each.startswith(begin)]  # fmt: skip
    assert len(found) == 1, begin
    return found[0], set(re.findall(r"@([\w-]+)", found[0]))

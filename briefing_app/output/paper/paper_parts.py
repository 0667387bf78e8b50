"""What of a text is printed: the sections that were picked, and its judgements."""

from collections.abc import Iterable, Sequence

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.title_block import repeated_title
from briefing_app.model.tree import Node, walk
from briefing_app.model.words.inline_words import callout_look
from briefing_app.output.paper.paper_options import PaperOptions


def printed_blocks(briefing: Briefing, options: PaperOptions) -> tuple[Node, ...]:
    """Return the blocks of the text that the options ask for, without one that repeats the title.

    They are none if no text is printed.
    """
    if not options.text:
        return ()
    picked = _picked(briefing, options.sections)
    first = 1 if repeated_title(briefing) else 0
    blocks = tuple(
        block for place, block in enumerate(briefing.blocks) if place >= first and place in picked
    )
    return blocks if options.editor else _without_notes(blocks)


def notes_left_out(
    briefing: Briefing, options: PaperOptions, blocks: Sequence[Node]
) -> frozenset[str]:
    """Return the ids of the notes that no printed block refers to, but others do."""
    if not options.sections and options.editor:
        return frozenset()
    title = briefing.blocks[:1] if repeated_title(briefing) else ()
    return _called(briefing, briefing.blocks) - _called(briefing, (*title, *blocks))


def _called(briefing: Briefing, blocks: Sequence[Node]) -> frozenset[str]:
    """Return the ids of the notes that blocks refer to, and of those that these refer to."""
    found: set[str] = set()
    rest = [blocks]
    while rest:
        marks = (each for each in walk(rest.pop()) if each.kind == "footnote_reference")
        new = {each.string("note") for each in marks} & briefing.footnotes.keys() - found
        found |= new
        rest += [briefing.footnotes[ref].blocks for ref in new]
    return frozenset(found)


def _picked(briefing: Briefing, sections: tuple[str, ...]) -> set[int]:
    """Return the places of the blocks of the sections with some ids, and of those below them.

    With them are the headings that they are below: they would seem to belong to another section.
    """
    end = len(briefing.blocks)
    if not sections:
        return set(range(end))
    picked: set[int] = set()
    above: list[Section] = []
    for place, section in enumerate(briefing.sections):
        above = [each for each in above if each.level < section.level]
        above.append(section)
        if section.id in sections:
            picked.update(each.block for each in above)
            later = briefing.sections[place + 1 :]
            last = next((each.block for each in later if each.level <= section.level), end)
            picked.update(range(section.block, last))
    return picked


def _without_notes(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Return nodes without the editor's notes in them, at any depth."""
    return tuple(
        node._replace(children=_without_notes(node.children)) if _has_note(node) else node
        for node in nodes
        if not _is_note(node)
    )


def _has_note(node: Node) -> bool:
    return any(map(_is_note, walk(node.children)))


def _is_note(node: Node) -> bool:
    return node.kind == "callout" and callout_look(node) == "editor"


def looks_of_callouts(blocks: Iterable[Node]) -> frozenset[str]:
    """Return the looks of the callouts among blocks, at any depth, as `callout_look` names them."""
    return frozenset(callout_look(node) for node in walk(blocks) if node.kind == "callout")


def judgements(blocks: Iterable[Node]) -> list[Node]:
    """Return the callouts among blocks, at any depth, that are judgements."""
    return [
        node
        for node in walk(blocks)
        if node.kind == "callout" and callout_look(node) == "judgement"
    ]

"""The sections that every writer adds behind the text, as nodes of the same tree.

The timeline and the list of sources are data in the briefing; as blocks they need no code of their
own in any writer.
"""

from briefing_app.model.briefing import Briefing, Event, Section, Source
from briefing_app.model.tree import Node

TIMELINE = "appendix-timeline"
SOURCES = "appendix-sources"
NOTES = "appendix-notes"
"""The ids of the headings of the sections that writers add."""


def source_anchor(ref: str) -> str:
    """Return the id of the place where a source stands in the list of sources."""
    return f"source-{ref}"


def _text(words: str) -> Node:
    return Node("text", text=words)


def heading(ref: str, title: str) -> Node:
    """Return the heading of an added section."""
    return Node("heading", (_text(title),), attributes={"level": 2, "id": ref})


def _row(*cells: tuple[Node, ...], header: bool = False) -> Node:
    return Node("row", tuple(Node("cell", cell) for cell in cells), attributes={"header": header})


def _event_row(event: Event) -> Node:
    words: tuple[Node, ...] = (_text(event.event),)
    if event.section:
        words = (Node("link", words, attributes={"target": event.section, "scope": "internal"}),)
    return _row((_text(str(event.date)),), words)


def timeline_blocks(briefing: Briefing) -> tuple[Node, ...]:
    """Return the section “Timeline” in the order of time; nothing where there are no events."""
    if not briefing.timeline:
        return ()
    events = sorted(briefing.timeline, key=lambda event: event.date.sort_key)
    header = _row((_text("Date"),), (_text("Event"),), header=True)
    rows = (header, *(_event_row(event) for event in events))
    table = Node("table", rows, attributes={"alignments": ("left", "left")})
    return (heading(TIMELINE, "Timeline"), table)


def source_description(source: Source) -> str:
    """Return the line under a source's title: its date, its grade in words, and its note."""
    parts = []
    if source.date:
        parts.append(f"{source.date}.")
    if source.grade:
        parts.append(f"Grade {source.grade}: {source.grade.words}.")
    if source.note:
        parts.append(source.note)
    return " ".join(parts)


def sources_blocks(briefing: Briefing) -> tuple[Node, ...]:
    """Return the section “Sources” with an anchor for each; nothing where there are no sources."""
    if not briefing.sources:
        return ()
    items = []
    for source in briefing.sources:
        words = [Node("strong", (_text(source.title),))]
        description = source_description(source)
        if description:
            words += [Node("line_break"), _text(description)]
        paragraph = Node("paragraph", tuple(words), attributes={"id": source_anchor(source.id)})
        items.append(Node("item", (paragraph,)))
    entries = Node("ordered_list", tuple(items), attributes={"start": 1, "tight": False})
    return (heading(SOURCES, "Sources"), entries)


def added_sections(briefing: Briefing) -> tuple[Section, ...]:
    """Return the sections that stand behind the text, in their order, for lists of sections.

    They have no block of their own in ``Briefing.blocks``: their ``block`` is that behind the last.
    """
    there = (
        (NOTES, "Notes", bool(briefing.footnotes)),
        (TIMELINE, "Timeline", bool(briefing.timeline)),
        (SOURCES, "Sources", bool(briefing.sources)),
    )
    end = len(briefing.blocks)
    return tuple(Section(ref, title, 2, end) for ref, title, present in there if present)

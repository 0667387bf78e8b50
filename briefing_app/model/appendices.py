"""The sections that every writer adds after the text, as nodes of the same tree.

The timeline and the list of sources are data in the briefing; as blocks they need no code of their
own in any writer.
"""

from briefing_app.model.anchors import (
    COMPARISON,
    NOTES,
    SOURCES,
    THIS_COPY,
    TIMELINE,
    source_anchor,
)
from briefing_app.model.briefing import Briefing, Event, Section, Source
from briefing_app.model.this_copy import Fact, this_copy
from briefing_app.model.title_block import top_level
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import Words, date_words, grade_sentence, words_in
from briefing_app.model.words.language import Direction, apart, language_direction


def _text(words: str) -> Node:
    return Node("text", text=words)


def _heading(briefing: Briefing, ref: str, title: str) -> Node:
    return Node("heading", (_text(title),), attributes={"level": top_level(briefing), "id": ref})


def notes_heading(briefing: Briefing) -> Node:
    """Return the heading of the section “Notes”."""
    return _heading(briefing, NOTES, words_in(briefing.lang)["notes"])


def comparison_heading(briefing: Briefing) -> Node:
    """Return the heading of the section on the comparison."""
    return _heading(briefing, COMPARISON, words_in(briefing.lang)["comparison"])


def _row(*cells: tuple[Node, ...], header: bool = False) -> Node:
    return Node("row", tuple(Node("cell", cell) for cell in cells), attributes={"header": header})


def _event_row(event: Event, words: Words) -> Node:
    content: tuple[Node, ...] = (_text(event.event),)
    if event.section:
        content = (
            Node("link", content, attributes={"target": event.section, "scope": "internal"}),
        )
    return _row((_text(date_words(event.date, words)),), content)


def timeline_blocks(briefing: Briefing) -> tuple[Node, ...]:
    """Return the section “Timeline” in the order of time; nothing if there are no events."""
    if not briefing.timeline:
        return ()
    words = words_in(briefing.lang)
    events = sorted(briefing.timeline, key=lambda event: event.date.sort_key)
    header = _row((_text(words["date"]),), (_text(words["event"]),), header=True)
    rows = (header, *(_event_row(event, words) for event in events))
    attributes = {"alignments": ("", ""), "direction": language_direction(briefing.lang)}
    table = Node("table", rows, attributes=attributes)
    return (_heading(briefing, TIMELINE, words["timeline"]), table)


def this_copy_blocks(briefing: Briefing, version: str) -> tuple[Node, ...]:
    """Return the section “This copy”: what two people compare to know that they read the same.

    ``version`` is that of the program. A signature is as it was when the file was read.
    """
    words = words_in(briefing.lang)
    rows = tuple(
        _row((_text(fact.name),), (_text(_left_to_right(fact) if fact.is_code else fact.value),))
        for fact in this_copy(briefing, version, words)
    )
    attributes = {"alignments": ("", ""), "direction": language_direction(briefing.lang)}
    table = Node("table", rows, attributes=attributes)
    return (_heading(briefing, THIS_COPY, words["this_copy"]["title"]), table)


def _left_to_right(fact: Fact) -> str:
    """Return a value that keeps its order in a text from right to left, as digits must."""
    return f"\u2066{fact.value}\u2069"


def source_description(source: Source, words: Words, base: Direction = "ltr") -> str:
    """Return the line under a source's title: its date, its grade in words, and its note.

    ``base`` is the direction of the text that it is for.
    """
    date = f"{date_words(source.date, words)}." if source.date else ""
    grade = grade_sentence(source.grade, words) if source.grade else ""
    told = " ".join(filter(None, (date, grade)))
    return " ".join(apart(each, base) for each in (told, source.note) if each)


def sources_blocks(briefing: Briefing) -> tuple[Node, ...]:
    """Return the section “Sources” with an anchor for each; nothing if there are no sources."""
    if not briefing.sources:
        return ()
    words, direction = words_in(briefing.lang), language_direction(briefing.lang)
    items = []
    for source in briefing.sources:
        content = [Node("strong", (_text(source.title),))]
        description = source_description(source, words, direction)
        if description:
            content += [Node("line_break"), _text(description)]
        # A title in another script than the rest must not turn the rest.
        attributes = {"id": source_anchor(source.id), "direction": direction}
        paragraph = Node("paragraph", tuple(content), attributes=attributes)
        items.append(Node("item", (paragraph,)))
    entries = Node(
        "ordered_list",
        tuple(items),
        attributes={"start": 1, "tight": False, "direction": direction},
    )
    return (_heading(briefing, SOURCES, words["sources"]), entries)


def added_sections(briefing: Briefing) -> tuple[Section, ...]:
    """Return the sections that follow the text, in their order, for lists of sections.

    They have no block of their own in ``Briefing.blocks``: their ``block`` is the one after the
    last.
    """
    words = words_in(briefing.lang)
    there = (
        (NOTES, words["notes"], bool(briefing.footnotes)),
        (TIMELINE, words["timeline"], bool(briefing.timeline)),
        (SOURCES, words["sources"], bool(briefing.sources)),
    )
    level, end = top_level(briefing), len(briefing.blocks)
    return tuple(Section(ref, title, level, end) for ref, title, present in there if present)

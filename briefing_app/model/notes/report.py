"""Notes as a report: a briefing of its own, which every writer shows.

What is quoted keeps its marking, and the report has that of the briefing.
"""

from collections.abc import Iterable, Iterator, Sequence

from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.records import TEXT, Note, PlacedNote
from briefing_app.model.tree import Node, Value
from briefing_app.model.words.legible import legible
from briefing_app.translation import plural, tr

QUOTED_AT_MOST = 2000
"""How many characters of the text one note quotes in a report."""
_DAY = 10


def notes_report(
    briefing: Briefing, notes: Sequence[PlacedNote], names: Sequence[str] = ()
) -> Briefing:
    """Return the report of notes in a briefing; ``names`` are those of the kinds of highlight.

    Those whose words are not in this edition are at its end.
    """
    kinds = kind_names(names)
    here = [each for each in notes if each.found]
    lost = [each for each in notes if not each.found]
    blocks: list[Node] = list(note_blocks(here, kinds))
    sections: list[Section] = []
    if lost:
        title = tr("Not in this edition, or not only once")
        ref = "notes-not-here"
        sections.append(Section(ref, title, 1, len(blocks), None))
        blocks.append(_node("heading", _text(title), level=1, id=ref))
        blocks += note_blocks(lost, kinds)
    count = plural("{n} note", "{n} notes", len(notes))
    return Briefing(
        file="",
        name=tr("{name}: notes", name=briefing.name),
        title=tr("Notes: {title}", title=briefing.title),
        subtitle=count,
        blocks=tuple(blocks),
        sections=tuple(sections),
        as_of=briefing.as_of,
        marking=briefing.marking,
        lang=briefing.lang,
        own_files=briefing.own_files,
    )


def note_blocks(notes: Iterable[PlacedNote], kinds: Sequence[str]) -> Iterator[Node]:
    """Yield notes as blocks: where and what each is, what it is on, and its words."""
    for placed in notes:
        yield _node("paragraph", _node("strong", _text(" · ".join(facts(placed, kinds)))))
        yield _node("quote", _node("paragraph", _text(quotation(placed.note))))
        for line in filter(None, map(str.strip, placed.note.words.split("\n"))):
            yield _node("paragraph", _text(line))


def facts(placed: PlacedNote, kinds: Sequence[str]) -> list[str]:
    """Return where a note is, what it is, by whom and of which day."""
    note = placed.note
    parts = (place_words(placed), what_it_is(note, kinds), note.reader, note.created[:_DAY])
    return [each for each in parts if each]


def what_it_is(note: Note, kinds: Sequence[str]) -> str:
    """Return what a note is: the name of its kind of highlight, a bookmark or a note."""
    if note.kind:
        return kinds[note.kind - 1]
    words = tr("Note", "a reader’s own, beside bookmarks and highlights")
    return tr("Bookmark") if note.bookmark else words


def place_words(placed: PlacedNote) -> str:
    """Return where a note is, or was: its paragraph, or else its section or its row."""
    anchor = placed.note.anchor
    known = placed.found and (placed.paragraph or placed.section)
    paragraph, section = (
        (placed.paragraph, placed.section) if known else (anchor.paragraph, anchor.section)
    )
    on_text = placed.spot.kind == TEXT and anchor.spot.kind == TEXT
    return f"¶ {paragraph}" if on_text and paragraph else section


def quotation(note: Note) -> str:
    """Return the words that a note is on, on one line, with their marking."""
    anchor = note.anchor
    words = " ".join(anchor.exact[: 2 * QUOTED_AT_MOST].split()).replace("[@", "[")
    words = legible(words if len(words) <= QUOTED_AT_MOST else f"{words[:QUOTED_AT_MOST]}…")
    marked = not anchor.marking or anchor.marking in words
    return words if marked else f"{words} [{legible(anchor.marking)}]"


def _node(kind: str, *children: Node, **attributes: Value) -> Node:
    return Node(kind, children, "", attributes)


def _text(words: str) -> Node:
    return Node("text", text=words)

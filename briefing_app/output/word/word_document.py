"""A briefing as a Word document, which other people can edit and comment on."""

from briefing_app.model.appendices import notes_heading, sources_blocks, timeline_blocks
from briefing_app.model.briefing import Briefing
from briefing_app.model.title_block import body_blocks, repeated_title, title_facts
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.word.word_blocks import BlockWriter
from briefing_app.output.word.word_comparison import ComparisonWriter
from briefing_app.output.word.word_file import WordFile


def to_word(briefing: Briefing) -> bytes:
    """Return the briefing as the bytes of a ``.docx``, the same for the same briefing.

    Its paragraphs are numbered by Word, its notes are footnotes, its table is on a page in
    landscape, and the marking is in the header and the footer of every page. The words of a picture
    replace it in a footnote, and if Word does not read its format.
    """
    file = WordFile(briefing)
    writer = BlockWriter(briefing, file)
    _title(briefing, writer)
    writer.write(body_blocks(briefing))
    if briefing.comparison:
        file.turn(landscape=True)
        ComparisonWriter(briefing, briefing.comparison, file, writer).write()
        file.turn(landscape=False)
    _notes_left(briefing, writer)
    writer.write((*timeline_blocks(briefing), *sources_blocks(briefing)))
    writer.inline.bookmarks.settle()
    return file.to_bytes()


def _title(briefing: Briefing, writer: BlockWriter) -> None:
    repeated = repeated_title(briefing)
    words = repeated.children if repeated else (Node("text", text=briefing.title),)
    place = writer.inline.bookmarks.place(repeated.string("id")) if repeated else []
    writer.paragraph("Title", [*place, *writer.inline.write(words)])
    if briefing.subtitle:
        writer.paragraph("Subtitle", [writer.inline.words(briefing.subtitle)])
    if facts := title_facts(briefing):
        writer.paragraph("Facts", [writer.inline.words("  ·  ".join(facts))])


def _notes_left(briefing: Briefing, writer: BlockWriter) -> None:
    """Write the notes that only other notes refer to: a footnote of Word's has no notes."""
    left = [note for note in briefing.footnotes.values() if note.id not in writer.inline.noted]
    if not left:
        return
    writer.write((notes_heading(briefing),))
    words = words_in(briefing.lang)
    for note in left:
        writer.inline.noted.add(note.id)
        title = words["note"].format(number=note.number)
        writer.write((Node("term", (Node("text", text=title),)), *note.blocks))

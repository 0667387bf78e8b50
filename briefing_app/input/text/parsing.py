"""Markdown to the document tree: the door to this room."""

from briefing_app.input.text.assembling import assemble
from briefing_app.input.text.document import Context, Document

__all__ = ["Context", "Document", "parse_text", "parse_words"]


def parse_text(text: str, context: Context) -> Document:
    """Return a Markdown text, without its front matter, as a document.

    There are texts that this takes very long for: it is called in a process that can be ended.
    """
    document, pictures = assemble(text, context)
    for picture in pictures:
        picture.attributes["source"] = context.image(picture.source, picture.line)
    return document


def parse_words(text: str, context: Context) -> Document:
    """Return a text as a document of its words alone: no marks, no links, no citations, no images.

    Blocks, sections and the numbers of paragraphs are those of `parse_text`.
    """
    from briefing_app.input.text.word_spans import WordSpans

    return assemble(text, context, WordSpans).document

"""Markdown to the document tree: the door to this room."""

from briefing_app.input.text.assembling import assemble
from briefing_app.input.text.document import Context, Document

__all__ = ["Context", "Document", "parse_text"]


def parse_text(text: str, context: Context) -> Document:
    """Return a Markdown text, without its front matter, as a document.

    There are texts that this takes very long for: it is called in a process that can be ended.
    """
    document, pictures = assemble(text, context)
    for picture in pictures:
        picture.attributes["source"] = context.image(picture.source, picture.line)
    return document

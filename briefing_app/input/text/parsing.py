"""Markdown to the document tree: the door to this room."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from briefing_app.input.text.assembling import assemble
from briefing_app.input.text.bound import is_simple
from briefing_app.input.text.document import Context, Document

__all__ = ["Context", "Document", "parse_text"]


def parse_text(text: str, context: Context) -> Document:
    """Return a Markdown text, without its front matter, as a document.

    Never takes much longer than ten seconds: a text that would is shown as plain paragraphs, and
    ``problems`` says so.
    """
    if is_simple(text):
        with _no_collection():
            document, pictures = assemble(text, context)
    else:
        from briefing_app.input.text.bounded import assemble_apart

        document, pictures = assemble_apart(text, context)
    for picture in pictures:
        picture.attributes["source"] = context.image(picture.source, picture.line)
    return document


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold Python's garbage collector, which takes a fifth of the time and finds nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

"""Markdown to the document tree: the door to this room."""

from briefing_app.input.text.assembling import Assembly
from briefing_app.input.text.document import OUTSIDE, Context, Document

__all__ = ["Context", "Document", "Parsing", "parse_text", "parse_words"]


class Parsing:
    """A Markdown text, without its front matter, on its way to a document.

    There are texts that this takes very long for: it is done in a process that can be ended.
    """

    def __init__(self, text: str, context: Context) -> None:
        self._assembly = Assembly(text, context)
        self._image = context.image

    def beginning(self, letters: int) -> Document | None:
        """Return the first blocks, as `Assembly.beginning` does."""
        document = self._assembly.beginning(letters)
        self._name_images()
        return document

    def document(self) -> Document:
        """Return the whole document; to be called once."""
        document = self._assembly.document()
        self._name_images()
        return document

    def _name_images(self) -> None:
        for picture in self._assembly.pictures:
            key = self._image(picture.source, picture.line)
            if key == OUTSIDE:
                picture.attributes["outside"] = True
            else:
                picture.attributes["source"] = key


def parse_text(text: str, context: Context) -> Document:
    """Return a Markdown text, without its front matter, as a document; see `Parsing`."""
    return Parsing(text, context).document()


def parse_words(text: str, context: Context) -> Document:
    """Return a text as a document of its words alone: no marks, no links, no citations, no images.

    Blocks, sections and the numbers of paragraphs are those of `parse_text`.
    """
    from briefing_app.input.text.word_spans import WordSpans

    return Assembly(text, context, WordSpans).document()

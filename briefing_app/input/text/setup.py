"""Python-Markdown put together for one text, with no more of it than the text needs."""

from collections.abc import Callable

from markdown import Markdown
from markdown.inlinepatterns import (
    AUTOLINK_RE,
    AUTOMAIL_RE,
    BACKTICK_RE,
    ESCAPE_RE,
    IMAGE_LINK_RE,
    IMAGE_REFERENCE_RE,
    LINE_BREAK_RE,
    LINK_RE,
    REFERENCE_RE,
    DelimiterProcessor,
    EscapeInlineProcessor,
    InlineProcessor,
    SubstituteTagInlineProcessor,
)
from markdown.util import Registry

from briefing_app.input.text import patterns
from briefing_app.input.text.blocks import Blocks
from briefing_app.input.text.citations import Citations
from briefing_app.input.text.document import Context
from briefing_app.input.text.inlines import Inlines, Step

_Wanted = tuple[tuple[str, ...], Callable[[], InlineProcessor]]
"""The signs of a pattern, and what makes it."""


class Machine(Markdown):
    """Python-Markdown without its preprocessors, tree processors and serialiser.

    ``blocks`` parses blocks and ``inlines`` runs of text; ``unknown_notes`` collects the names of
    marks that lead to no footnote.
    """

    def __init__(self) -> None:
        self.citations: Citations | None = None
        self.unknown_notes: list[str] = []
        super().__init__()
        self.ESCAPED_CHARS += ["|", '"', "'", "~"]

    def build_parser(self) -> "Machine":
        """Put the parts in their places."""
        self.blocks = Blocks(self)
        self.inlines = Inlines()
        self.preprocessors = Registry()
        self.postprocessors = Registry()
        self.inlinePatterns = Registry()
        self.treeprocessors = Registry()
        self.treeprocessors.register(self.inlines, "inline", 20)
        self.parser = self.blocks
        return self

    def prepare(self, text: str, context: Context) -> None:
        """Choose the inline patterns that ``text`` needs, when its blocks have been parsed."""
        wanted = [*self._quoting(), *self._linking(context), *self._marking()]
        self.inlines.steps = tuple(
            Step(make(), signs) for signs, make in wanted if any(sign in text for sign in signs)
        )

    def _quoting(self) -> list[_Wanted]:
        """Return what keeps other patterns out, and what must come before links."""
        return [
            (("`",), lambda: patterns.Code(BACKTICK_RE)),
            (("\\",), lambda: EscapeInlineProcessor(ESCAPE_RE, self)),
            (("[^",), lambda: patterns.NoteMark(self.blocks.notes.footnotes, self.unknown_notes)),
        ]

    def _linking(self, context: Context) -> list[_Wanted]:
        """Return the links and images; those by name only where the text gives names."""
        brackets = patterns.Brackets()
        inline: list[_Wanted] = [
            (("](",), lambda: patterns.Link(LINK_RE, self, brackets)),
            (("![",), lambda: patterns.Image(IMAGE_LINK_RE, self, brackets)),
        ]
        if self.references:
            inline = [
                (("]",), lambda: patterns.Reference(REFERENCE_RE, self, brackets)),
                *inline,
                (("![",), lambda: patterns.ImageReference(IMAGE_REFERENCE_RE, self, brackets)),
                (("]",), lambda: patterns.ShortReference(REFERENCE_RE, self, brackets)),
                (("![",), lambda: patterns.ShortImageReference(IMAGE_REFERENCE_RE, self, brackets)),
            ]
        if context.sources or context.evidence:
            self.citations = Citations(self, context.sources, context.evidence)
            citations = self.citations
            inline.append((("@",), lambda: citations))
        return [
            *inline,
            (("://",), lambda: patterns.AutoLink(AUTOLINK_RE, self)),
            (("@",), lambda: patterns.AutoMail(AUTOMAIL_RE, self)),
        ]

    def _marking(self) -> list[_Wanted]:
        """Return what comes behind links: breaks, HTML, bare links, and emphasis last."""
        return [
            (("  \n",), lambda: SubstituteTagInlineProcessor(LINE_BREAK_RE, "br")),
            (("<",), lambda: patterns.RawHtml(self)),
            (("&",), patterns.Entity),
            (("://", "www.", "@"), lambda: patterns.BareLink(self)),
            (("*", "_", "~~"), self._emphasis),
        ]

    def _emphasis(self) -> InlineProcessor:
        processor = DelimiterProcessor("*", "strong,em", self)
        processor.add("_", "strong,em", smart=True)
        processor.add("~", "del", double=True)
        return processor

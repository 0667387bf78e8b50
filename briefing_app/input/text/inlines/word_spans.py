"""Runs of text to their words alone, for those who search and show nothing of the marks."""

import re
from collections.abc import Iterable

from markdown_it.token import Token

from briefing_app.input.text.inlines.plain_signs import plain_marks
from briefing_app.input.text.inlines.spans import Spans
from briefing_app.model.tree import Node

_WANT_NODES = ("<", "{", "![")
"""What changes the blocks around it: raw HTML, attribute lists and images."""


class WordSpans(Spans):
    """Makes one node of each run of words, a third of the work.

    Where a run may come out empty, or changes what is around it, it is made as `Spans` does, so
    that paragraphs have the same numbers.
    """

    def nodes(self, text: str, depth: int) -> tuple[Node, ...]:
        """Return a run of text as its words, without marks, citations and marks of footnotes."""
        if any(map(text.__contains__, _WANT_NODES)):
            return super().nodes(text, depth)
        marks = plain_marks(text, self._env)
        if marks is None:
            words = "".join(map(self._words, self.tokens(text)))
        else:
            words = self._without(marks, text)
        return self.text(words) if words.strip() else super().nodes(text, depth)

    def _without(self, marks: Iterable[re.Match[str]], text: str) -> str:
        parts = []
        place = 0
        for mark in marks:
            parts.append(text[place : mark.start()])
            place = mark.end()
            kind = mark.lastgroup or ""
            if kind == "note":
                self.targets.note(mark[kind])
            elif kind != "citation":
                parts.append(mark["words" if kind == "address" else kind])
        return "".join((*parts, text[place:]))

    def text(self, text: str, **_place: bool) -> tuple[Node, ...]:
        """Return words as they are written: typography and abbreviations are for the eye."""
        text = self._spaced(text)
        return (Node("text", text=text),) if text else ()

    def count(self, _nodes: tuple[Node, ...]) -> int:
        """Return 0: nobody asks how many words there are."""
        return 0

    def _words(self, token: Token) -> str:
        match token.type:
            case "text" | "code_inline" | "text_special":
                return token.content
            case "hardbreak":
                return "\n"
            case "footnote_ref":
                self.targets.note(token.content)
            case "inline_note":
                self.targets.inline_note(token.content)
        return ""

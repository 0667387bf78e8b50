"""Runs of text to their words alone, for those who search and show nothing of the marks."""

import re

from markdown_it.token import Token

from briefing_app.input.text.signs import CITATION, NOTE, PLAIN_EMPHASIS, PLAIN_LINK
from briefing_app.input.text.spans import Spans
from briefing_app.model.tree import Node

_WANTS_NODES = re.compile(r"[<{]|!\[").search
"""Finds what changes the blocks around it: raw HTML, attribute lists and images."""
_AT_ONCE = re.compile(
    rf"{PLAIN_EMPHASIS}|{PLAIN_LINK}|(?:{NOTE}|(?P<citation>{CITATION}))(?![(\[])"
    r"|(?<!`)`(?P<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)"
).match
"""Matches signs that mean the same whatever else is in the run."""


class WordSpans(Spans):
    """Makes one node of each run of words, a third of the work.

    Where a run may come out empty, or changes what is around it, it is made as `Spans` does, so
    that paragraphs have the same numbers.
    """

    def nodes(self, text: str, depth: int) -> tuple[Node, ...]:
        """Return a run of text as its words, without marks, citations and marks of footnotes."""
        if not self._has_signs(text):
            return self.text(text)
        if _WANTS_NODES(text):
            return super().nodes(text, depth)
        words = self._at_once(text)
        if words is None:
            tokens: list[Token] = []
            self._syntax.inline.parse(text, self._syntax, self._env, tokens)
            words = "".join(map(self._words, tokens))
        return self.text(words) if words.strip() else super().nodes(text, depth)

    def _at_once(self, text: str) -> str | None:
        """Return the words without weighing signs up; None if some depend on one another."""
        if self._env.get("references"):
            return None
        parts: list[str] = []
        notes: list[str] = []
        place = 0
        sign = self._has_signs(text)
        while sign:
            found = _AT_ONCE(text, sign.start())
            if found is None:
                return None
            parts.append(text[place : sign.start()])
            kind = found.lastgroup or ""
            if kind == "note":
                notes.append(found[kind])
            elif kind != "citation":
                parts.append(found["linked" if kind == "address" else kind])
            place = found.end()
            sign = self._has_signs(text, place)
        for each in notes:
            self.targets.note(each)
        return "".join((*parts, text[place:]))

    def text(self, text: str, **_place: bool) -> tuple[Node, ...]:
        """Return words as they are written: typography and abbreviations are for the eye."""
        text = self._spaced(text)
        return (Node("text", text=text),) if text else ()

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

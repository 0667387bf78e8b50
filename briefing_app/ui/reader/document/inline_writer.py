"""Words: the inline nodes of the tree, written into the block that the cursor is in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import ClassVar, cast

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)

from briefing_app.model.briefing import Briefing
from briefing_app.model.scales import Scale
from briefing_app.model.terms import find_terms
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import citation_parts, missing_image
from briefing_app.model.words.language import language_direction
from briefing_app.model.words.legible import legible
from briefing_app.model.words.whole_numbers import with_whole_numbers
from briefing_app.ui.reader.document.text_flow import Flow
from briefing_app.ui.reader.document.text_index import Chip, Picture, SpokenRun
from briefing_app.ui.reader.document.typography import BASE_PIXELS
from briefing_app.ui.state.target import Target, TargetKind
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.theme.typefaces import MEDIUM, SEMIBOLD, set_weight
from briefing_app.ui.widgets.direction import END, FROM_LEFT

LINE_SEPARATOR = "\u2028"
IMAGE_SCHEME = "asset"
"""The document asks the pane for an image by this and its place among the briefing's images."""


class Inline:
    """Writes inline nodes.

    ``paragraph`` is the number of the one at hand, and ``terms_shown`` whether the terms of the
    briefing's scale are set off in it.
    """

    def __init__(self, flow: Flow, briefing: Briefing) -> None:
        self._flow = flow
        self._typography = flow.typography
        self._text_index = flow.text_index
        self._cursor = flow.cursor
        self._briefing = briefing
        self.paragraph = 0
        self.terms_shown = False
        self._scale_used = briefing.scale if briefing.uses_scale else None
        self._from_right = language_direction(briefing.lang) == "rtl"

    def write(self, nodes: Iterable[Node], base: QTextCharFormat) -> None:
        """Write nodes in a format. An anchor that a node carries is noted."""
        for node in nodes:
            if node.attributes:
                self._text_index.note_anchor(node.string("id"), self._cursor.position())
            self.WRITERS[node.kind](self, node, base)

    def words(self, text: str, base: QTextCharFormat) -> None:
        """Write plain words in a format."""
        self._cursor.insertText(provide_letters(legible(text)), base)

    def linked(self, text: str, base: QTextCharFormat, target: Target) -> None:
        """Write plain words that are a link, in a format that already looks like one."""
        self.words(text, self._addressed(base, target))

    def _addressed(self, base: QTextCharFormat, target: Target) -> QTextCharFormat:
        made = QTextCharFormat(base)
        made.setAnchor(True)
        made.setAnchorHref(self._text_index.address(target))
        return made

    def _text(self, node: Node, base: QTextCharFormat) -> None:
        text = provide_letters(legible(node.text))
        if self._from_right:
            text = with_whole_numbers(text)
        start = self._cursor.position()
        if self.terms_shown and self._scale_used is not None and not base.isAnchor():
            text = self._terms(text, base, self._scale_used)
        self._cursor.insertText(text, base)
        if node.attributes:
            self.note_language(node, start)

    def note_language(self, node: Node, start: int) -> None:
        """Remember the language that a node says the words are in that were written just now."""
        if lang := node.string("lang"):
            self._text_index.languages.append(SpokenRun(start, self._cursor.position(), lang))

    def _terms(self, text: str, base: QTextCharFormat, scale: Scale) -> str:
        """Write text with its terms of likelihood set off; return what is after the last one."""
        written = 0
        found = list(find_terms(text, scale))
        if found and not text[: found[0].start].strip():
            # It may go on from words in other letters, such as a “very” in italics.
            before = self._cursor.block().text()
            found = list(find_terms(text, scale, before))
        for start, end, term in found:
            self._cursor.insertText(text[written:start], base)
            made = self._addressed(self._dotted(base), Target("likelihood", term))
            self._cursor.insertText(text[start:end], made)
            written = end
        return text[written:]

    def _dotted(self, base: QTextCharFormat) -> QTextCharFormat:
        """Return a format with fine dots below, for words that say more on hover."""
        made = QTextCharFormat(base)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(self._typography.theme.faint))
        return made

    def _emphasis(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        made.setFontItalic(not base.fontItalic())
        self.write(node.children, made)

    def _strong(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        set_weight(made, SEMIBOLD)
        self.write(node.children, made)

    def _strike(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        made.setFontStrikeOut(True)
        with self.look("struck_out"):
            self.write(node.children, made)

    def _insertion(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        made.setFontUnderline(True)
        with self.look("inserted"):
            self._on_chip(node, made, "insertion")

    def _subscript(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        self.write(node.children, made)

    def _superscript(self, node: Node, base: QTextCharFormat) -> None:
        with self.look("raised"):
            self.write(node.children, _raised(base))

    @contextmanager
    def look(self, said: str) -> Iterator[None]:
        """Remember how the words are told that are written meanwhile; the outer look counts."""
        looks, start = self._text_index.looks, self._cursor.position()
        place = len(looks)
        yield
        looks[place:] = [SpokenRun(start, self._cursor.position(), said)]

    def _keyboard(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        made.setFontFamilies([self._typography.sans])
        self._scale(made, 0.86)
        set_weight(made, MEDIUM)
        self._on_chip(node, made, "keyboard")

    def _mark(self, node: Node, base: QTextCharFormat) -> None:
        self._on_chip(node, base, "mark")

    def _portion(self, node: Node, base: QTextCharFormat) -> None:
        made = QTextCharFormat(base)
        made.setFontFamilies([self._typography.sans])
        self._scale(made, 0.88)
        set_weight(made, MEDIUM)
        block, start = self._cursor.block().position(), self._cursor.position()
        self.write(node.children, made)
        self._text_index.note_portion(block, range(start, self._cursor.position()))

    def _code(self, node: Node, base: QTextCharFormat) -> None:
        shown, self.terms_shown = self.terms_shown, False
        start = self._cursor.position()
        self._on_chip(
            Node("code", (Node("text", text=node.text),)), self._typography.mono(base), "code"
        )
        self.terms_shown = shown
        if node.attributes.get("classes") == ("math",):
            self._text_index.formulas.append(SpokenRun(start, self._cursor.position(), node.text))

    def _on_chip(self, node: Node, made: QTextCharFormat, look: str) -> None:
        """Write the children of a node and note that they have a background."""
        if look not in {"code", "keyboard"}:
            self._write_chip(node, made, look)
        elif self._flow.direction == "rtl":
            self._sign(FROM_LEFT, made)
            self._write_chip(node, made, look)
            self._sign(END, made)
        else:
            start = self._cursor.position()
            self._write_chip(node, made, look)
            self._widen(start - 1)
            self._widen(self._cursor.position() - 1)

    def _sign(self, sign: str, base: QTextCharFormat) -> None:
        """Write a sign that nobody sees; copying, finding and notes know nothing of it.

        The room beside the chip is its own. What is beside words from left to right is before or
        after them in a line from right to left, and their letters cannot have it.
        """
        self._text_index.signs.append(self._cursor.position())
        self._cursor.insertText(sign, self._spaced(base))

    def _write_chip(self, node: Node, made: QTextCharFormat, look: str) -> None:
        chips, start = self._text_index.chips, self._cursor.position()
        chips.append(Chip(start, start, look))
        index = len(chips) - 1
        self.write(node.children, made)
        chips[index] = Chip(start, self._cursor.position(), look)

    def _widen(self, position: int) -> None:
        """Leave room after a letter, so that a chip does not touch what is beside it.

        Room, not a space: copying and finding know nothing of it.
        """
        letter = QTextCursor(self._cursor)
        letter.setPosition(max(0, position))
        block, text = letter.block(), letter.block().text()
        index = position - block.position()
        # Where a letter takes two places, as one beyond U+FFFF does, a format could cut it in two.
        simple = len(text) == block.length() - 1
        if not simple or not 0 <= index < len(text) or text[index].isspace():
            return
        letter.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        letter.setCharFormat(self._spaced(letter.charFormat()))

    def _spaced(self, base: QTextCharFormat) -> QTextCharFormat:
        made = QTextCharFormat(base)
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(self._typography.chip_room)
        return made

    def _abbreviation(self, node: Node, base: QTextCharFormat) -> None:
        self._explained(node, base, node.string("title"))

    def _refused_link(self, node: Node, base: QTextCharFormat) -> None:
        self._explained(node, base, node.string("reason"))

    def _explained(self, node: Node, base: QTextCharFormat, meaning: str) -> None:
        """Write the children of a node with words that are shown on hover."""
        if meaning:
            base = self._addressed(self._dotted(base), Target("abbreviation", meaning))
        self.write(node.children, base)

    def _link(self, node: Node, base: QTextCharFormat) -> None:
        ref = node.string("target")
        if node.string("scope") == "edition":
            ref = f"{node.integer('paragraph')} {ref}"
        target = Target(cast("TargetKind", node.string("scope")), ref)
        self.write(node.children, self._addressed(self._typography.link(base), target))

    def _line_break(self, _node: Node, base: QTextCharFormat) -> None:
        self._cursor.insertText(LINE_SEPARATOR, base)

    def _image(self, node: Node, base: QTextCharFormat) -> None:
        asset = self._briefing.assets.get(node.string("source"))
        if asset is None:
            self._missing_image(node, base)
            return
        made = QTextImageFormat()
        made.setName(f"{IMAGE_SCHEME}:{list(self._briefing.assets).index(node.string('source'))}")
        scale = self._typography.pixels / BASE_PIXELS
        inset = self._flow.left + self._flow.right
        picture = Picture(node.text, round(asset.width * scale), round(asset.height * scale), inset)
        width, height = picture.size(self._typography.room)
        made.setWidth(width)
        made.setHeight(height)
        if base.isAnchor():
            made.setAnchor(True)
            made.setAnchorHref(base.anchorHref())
        self._text_index.pictures[self._cursor.position()] = picture
        self._cursor.insertImage(made)

    def _missing_image(self, node: Node, base: QTextCharFormat) -> None:
        """Write words in place of an image; they are a link if the reader could have it shown."""
        words = f"[{missing_image(node, words_in(self._briefing.lang))}]"
        made = QTextCharFormat(base)
        made.setFontItalic(True)
        if node.attributes.get("outside"):
            self.linked(words, self._typography.link(made), Target("pictures", ""))
        else:
            made.setForeground(QColor(self._typography.theme.muted))
            self.words(words, made)

    def _footnote_reference(self, node: Node, base: QTextCharFormat) -> None:
        note = node.string("note")
        calls = self._text_index.calls.setdefault(note, [])
        anchor = f"{note}\n{len(calls)}"
        calls.append(anchor)
        self._text_index.note_anchor(anchor, self._cursor.position())
        made = self._typography.link(_raised(base), underlined=False)
        self._scale(made, 0.95)
        with self.look("call"):
            self.linked(str(node.integer("number")), made, Target("note", note))

    def _citation(self, node: Node, base: QTextCharFormat) -> None:
        ref = node.string("ref")
        made = self._typography.link(base, underlined=False)
        made.setFontFamilies([self._typography.sans])
        self._scale(made, 0.8)
        if node.string("target") == "source":
            cites = self._text_index.cites.setdefault(ref, [])
            anchor = f"{ref}\r{len(cites)}"
            cites.append((anchor, self.paragraph))
            self._text_index.note_anchor(anchor, self._cursor.position())
        words = "".join(citation_parts(node))
        self.linked(words, made, Target(cast("TargetKind", node.string("target")), ref))

    @staticmethod
    def _scale(made: QTextCharFormat, factor: float) -> None:
        size = QTextFormat.Property.FontPixelSize
        made.setProperty(size, max(5, round(made.intProperty(size) * factor)))

    WRITERS: ClassVar[Mapping[str, Callable[[Inline, Node, QTextCharFormat], None]]] = {
        "text": _text,
        "emphasis": _emphasis,
        "strong": _strong,
        "strike": _strike,
        "insertion": _insertion,
        "subscript": _subscript,
        "superscript": _superscript,
        "keyboard": _keyboard,
        "mark": _mark,
        "portion": _portion,
        "code": _code,
        "abbreviation": _abbreviation,
        "link": _link,
        "refused_link": _refused_link,
        "image": _image,
        "line_break": _line_break,
        "footnote_reference": _footnote_reference,
        "citation": _citation,
    }
    """What writes each kind of node. Bound methods would make circles that hold the briefing."""


def _raised(base: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(base)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made

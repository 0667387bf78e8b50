"""The writer of the tree for the screen: a briefing into a QTextDocument, in small steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import ClassVar

from PySide6.QtGui import QTextCharFormat, QTextDocument

from briefing_app.model.anchors import note_anchor, source_anchor
from briefing_app.model.appendices import notes_heading, sources_blocks, timeline_blocks
from briefing_app.model.briefing import Briefing, Footnote
from briefing_app.model.notes.leaves import leaf_key
from briefing_app.model.pieces import pieces
from briefing_app.model.title_block import body_blocks, repeated_title, title_facts
from briefing_app.model.tree import Node, plain_text, walk
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import callout_look, callout_title, caption_of
from briefing_app.model.words.language import direction_of, language_direction
from briefing_app.model.words.legible import code_lines
from briefing_app.ui.reader.document.inline_writer import Inline
from briefing_app.ui.reader.document.text_flow import Flow
from briefing_app.ui.reader.document.text_index import SpokenRun, TextIndex
from briefing_app.ui.reader.document.typography import BlockStyle, Typography
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.typefaces import SEMIBOLD, set_weight

Steps = Iterator[None]

_TASKS = {"open": "☐", "done": "☑"}
_BULLETS = ("•", "◦", "▪")
_RUN_IN_TITLE = 56
_LONG_TITLE = 56


class Writer:
    """Writes one briefing. `steps` does the work; the document is whole when it is exhausted."""

    def __init__(self, briefing: Briefing, document: QTextDocument, typography: Typography) -> None:
        self.text_index = TextIndex()
        self._briefing = briefing
        self._typography = typography
        self._flow = Flow(document, typography, self.text_index)
        self._inline = Inline(self._flow, briefing)
        self._block_style = typography.text
        self._fixed_words = words_in(briefing.lang)
        self._depth = 0

    def steps(self) -> Steps:
        """Write the title, the text, the notes, the timeline and the sources, block by block."""
        briefing = self._briefing
        self._flow.direction = language_direction(briefing.lang)
        heading = repeated_title(briefing)
        words = heading.children if heading else (Node("text", text=briefing.title),)
        yield from self._title(words, heading.string("id") if heading else "")
        yield from self._blocks(body_blocks(briefing))
        self.text_index.body_end = self._flow.cursor.position()
        yield from self._notes(tuple(briefing.footnotes.values()))
        yield from self._blocks(timeline_blocks(briefing))
        yield from self._blocks(sources_blocks(briefing))

    def _title(self, words: tuple[Node, ...], anchor: str) -> Steps:
        typography, briefing = self._typography, self._briefing
        block_style = (
            typography.title if len(briefing.title) <= _LONG_TITLE else typography.long_title
        )
        position = self._flow.block(block_style, after=typography.em(0.35), level=1)
        self._note_section(anchor, position)
        yield from self._write(words, block_style)
        if briefing.subtitle:
            self._flow.block(typography.subtitle, after=typography.em(0.5))
            self._inline.words(briefing.subtitle, typography.subtitle.format)
        line = "  ·  ".join(title_facts(briefing))
        if line:
            self._flow.block(typography.caption, before=typography.em(0.3))
            self._inline.words(line, typography.caption.format)
        if briefing.subtitle or line:
            self._line_across(before=typography.em(1.0), after=typography.em(1.2))
        yield

    def _blocks(self, nodes: Iterable[Node]) -> Steps:
        for node in nodes:
            if node.kind != "paragraph" and node.attributes:
                # The block starts after the end of what is there; a jump goes to its line.
                self.text_index.note_anchor(node.string("id"), self._flow.next_position())
            yield from self._directed(node, self.WRITERS[node.kind](self, node))

    def _directed(self, node: Node, steps: Steps) -> Steps:
        """Take the steps of writing a block, in the direction of its own words."""
        outer = self._flow.direction
        self._flow.direction = direction_of(node, outer)
        yield from steps
        self._flow.direction = outer

    def _write(self, nodes: tuple[Node, ...], block_style: BlockStyle) -> Steps:
        """Write inline nodes into the block at hand; what is too long for it goes on below it."""
        if nodes:
            self.text_index.leaves[id(nodes)] = self._flow.cursor.position()
        for place, piece in enumerate(pieces(nodes)):
            if place:
                yield
                self._flow.go_on(block_style)
            self._inline.write(piece, block_style.format)

    def _note_section(self, anchor: str, position: int) -> None:
        if anchor:
            self.text_index.note_anchor(anchor, position)
            self.text_index.sections.append(anchor)
            self.text_index.section_positions.append(position)

    def _heading(self, node: Node) -> Steps:
        typography = self._typography
        level = min(max(node.integer("level"), 1), 6)
        block_style = typography.headings[level - 1]
        before = typography.em((2.6, 2.2, 1.7, 1.4, 1.3, 1.3)[level - 1])
        position = self._flow.block(
            block_style, before=before, after=typography.em(0.55), level=level
        )
        self._note_section(node.string("id"), position)
        yield from self._write(node.children, block_style)
        yield

    def _paragraph(self, node: Node) -> Steps:
        typography = self._typography
        space = typography.em(0.72)
        number = node.integer("number")
        pictured = any(each.kind == "image" for each in walk(node.children))
        position = self._flow.block(self._block_style, before=space, after=space, grows=pictured)
        if number:
            self._inline.paragraph = number
            self.text_index.numbers.append(number)
            self.text_index.number_positions.append(position)
        anchor = node.string("id")
        self.text_index.note_anchor(anchor, position)
        yield from self._words(node.children)
        cites = self.text_index.cites.get(anchor.removeprefix("source-")) if anchor else None
        if cites and anchor == source_anchor(anchor.removeprefix("source-")):
            self._back_to(cites)
        yield

    def _words(self, nodes: tuple[Node, ...]) -> Steps:
        """Write inline nodes; under an image on its own goes its caption."""
        self._inline.terms_shown = True
        yield from self._write(nodes, self._block_style)
        self._inline.terms_shown = False
        words = caption_of(nodes, self._briefing.assets)
        if words:
            caption = self._typography.caption
            self._flow.exact_space(self._typography.em(0.3))
            self._flow.block(caption, after=self._typography.em(0.9))
            self._inline.words(words, caption.format)

    def _back_to(self, places: Iterable[tuple[str, int]]) -> None:
        """Write links back to where a note or a source is cited, by paragraph where it has one."""
        base = self._back_format()
        for index, (anchor, paragraph) in enumerate(places):
            self._inline.words("\u2002" if index else "\u2003", base)
            sign = "" if index else "↩\u00a0¶\u00a0"
            words = f"{sign}{paragraph}" if paragraph else "↩"
            with self._inline.look("back"):
                self._inline.linked(words, base, Target("back", anchor))

    def _back_format(self) -> QTextCharFormat:
        made = self._typography.link(self._typography.aside.format, underlined=False)
        made.setProperty(made.Property.FontPixelSize, self._typography.em(0.78))
        return made

    def _code_block(self, node: Node) -> Steps:
        typography, flow = self._typography, self._flow
        indent = typography.em(0.9)
        padding = typography.em(0.55)
        flow.open_box("code", before=typography.em(0.9), padding=padding, indent=indent)
        begin = flow.next_position()
        for index, line in enumerate(code_lines(node.text)):
            flow.block(typography.code)
            self.text_index.leaves.setdefault(leaf_key(node), flow.cursor.position())
            for place, piece in enumerate(pieces((Node("text", text=line),))):
                if place:
                    yield
                    flow.go_on(typography.code)
                self._inline.words(plain_text(piece), typography.code.format)
            if index % 20 == 19:
                yield
        self._inline.note_language(node, begin)
        if node.string("language") == "math":
            self.text_index.formulas.append(SpokenRun(begin, flow.cursor.position(), node.text))
        flow.close_box(after=typography.em(1.0), padding=typography.em(0.7), indent=indent)
        yield

    def _quote(self, node: Node) -> Steps:
        typography, flow = self._typography, self._flow
        indent = typography.em(1.2)
        flow.open_box("quote", before=typography.em(0.9), padding=0, indent=0)
        moved = flow.inset(indent)
        yield from self._blocks(node.children)
        flow.outset(moved)
        flow.close_box(after=typography.em(0.9), padding=typography.em(0.1), indent=0)

    def _list(self, node: Node) -> Steps:
        flow, block_style = self._flow, self._block_style
        tight = bool(node.attributes.get("tight"))
        space = round(block_style.pixels * (0.24 if tight else 0.6))
        ordered = node.kind == "ordered_list"
        number = node.integer("start") if "start" in node.attributes else 1
        widest = len(str(number + len(node.children)))
        moved = flow.inset(round(block_style.pixels * (1.0 + 0.56 * widest if ordered else 1.45)))
        gap = round(block_style.pixels * 0.5)
        lists = self.text_index.lists
        place = len(lists)
        self._depth += 1
        flow.space_before(round(block_style.pixels * (0.5 if self._depth == 1 else 0.24)))
        for index, item in enumerate(node.children):
            bullet = _BULLETS[min(self._depth, 3) - 1]
            marker = f"{number + index}." if ordered else bullet
            marker = _TASKS.get(item.string("task"), marker)
            self.text_index.note_anchor(item.string("id"), flow.next_position())
            flow.mark_item(marker, gap, block_style)
            if not index:
                self.text_index.begin_list(flow.next_position())
            yield from self._item(item.children, space, tight=tight)
        if node.children:
            lists[place].end = flow.cursor.block().position()
        self._depth -= 1
        flow.outset(moved)
        flow.space_after(round(block_style.pixels * (0.72 if self._depth == 0 else 0.24)))

    def _item(self, nodes: tuple[Node, ...], space: int, *, tight: bool) -> Steps:
        flow, block_style = self._flow, self._block_style
        for node in nodes:
            if tight and node.kind == "paragraph":
                yield from self._directed(node, self._tight_words(node, space))
            else:
                yield from self._blocks((node,))
        flow.settle_item(block_style)

    def _tight_words(self, node: Node, space: int) -> Steps:
        pictured = any(each.kind == "image" for each in walk(node.children))
        style = self._block_style
        position = self._flow.block(style, before=space, after=space, grows=pictured)
        self.text_index.note_anchor(node.string("id"), position)
        yield from self._words(node.children)
        yield

    def _loose(self, node: Node) -> Steps:
        """Write what is outside its list or table: nothing is lost."""
        yield from self._blocks(node.children)

    def _loose_words(self, node: Node) -> Steps:
        yield from self._paragraph(Node("paragraph", node.children))

    def _table(self, node: Node) -> Steps:
        from briefing_app.ui.reader.document.table_writer import TableWriter

        space = self._typography.em(1.0)
        self._flow.settle_item(self._block_style)
        tables = TableWriter(self._flow, self._inline)
        yield from tables.write(node, before=space, after=round(space * 1.3))

    def _definition_list(self, node: Node) -> Steps:
        start = self._flow.next_position()
        yield from self._blocks(node.children)
        self.text_index.definitions[start] = self._flow.cursor.position()

    def _term(self, node: Node) -> Steps:
        typography, block_style = self._typography, self._block_style
        made = QTextCharFormat(block_style.format)
        made.setFontFamilies([typography.sans])
        set_weight(made, SEMIBOLD)
        term_style = BlockStyle(made, block_style.pixels, block_style.line)
        after = typography.em(0.1)
        position = self._flow.block(term_style, before=typography.em(0.8), after=after)
        self.text_index.terms.add(position)
        yield from self._write(node.children, term_style)
        yield

    def _definition(self, node: Node) -> Steps:
        moved = self._flow.inset(self._typography.em(1.45))
        for index, child in enumerate(node.children):
            if child.kind == "paragraph":
                after = self._typography.em(0.5)
                before = self._typography.em(0.15 if index == 0 else 0.5)
                position = self._flow.block(self._block_style, before=before, after=after)
                self.text_index.note_anchor(child.string("id"), position)
                yield from self._words(child.children)
                yield
            else:
                yield from self._blocks((child,))
        self._flow.outset(moved)

    def _callout(self, node: Node) -> Steps:
        typography, flow = self._typography, self._flow
        variant = callout_look(node)
        title = callout_title(node, self._fixed_words)
        outer, self._block_style = self._block_style, typography.aside
        indent = typography.em(1.05)
        flow.open_box(
            variant, before=typography.em(0.95), padding=typography.em(0.5), indent=indent
        )
        look = QTextCharFormat(typography.aside.format)
        set_weight(look, SEMIBOLD)
        look.setForeground(typography.colour(typography.callout(variant).title))
        children = node.children
        flow.block(typography.aside)
        self._inline.words(title, look)
        first = children[0] if children else None
        run_in = len(children) == 1 and len(title) <= _RUN_IN_TITLE
        if run_in and first is not None and first.kind == "paragraph":
            self.text_index.note_anchor(first.string("id"), flow.next_position() - 1)
            self._inline.words("\u2002", look)
            yield from self._words(first.children)
            children = children[1:]
        else:
            flow.exact_space(typography.em(0.25))
        yield
        yield from self._blocks(children)
        self._block_style = outer
        flow.close_box(after=typography.em(1.0), padding=typography.em(0.62), indent=indent)

    def _rule(self, _node: Node) -> Steps:
        self._line_across(before=self._typography.em(1.6), after=self._typography.em(1.6))
        yield

    def _line_across(self, *, before: int, after: int) -> None:
        flow = self._flow
        flow.open_box("rule", before=before, padding=0, indent=0)
        flow.block(BlockStyle(self._typography.text.format, 1, 1))
        flow.close_box(after=after, padding=0, indent=0)

    def _notes(self, notes: tuple[Footnote, ...]) -> Steps:
        if not notes:
            return
        yield from self._blocks((notes_heading(self._briefing),))
        typography, flow = self._typography, self._flow
        outer, self._block_style = self._block_style, typography.small
        moved = flow.inset(round(typography.small.pixels * (1.0 + 0.56 * len(str(len(notes))))))
        lists, place = self.text_index.lists, len(self.text_index.lists)
        self.text_index.begin_list(flow.next_position())
        for note in notes:
            self.text_index.note_anchor(note_anchor(note.number), flow.next_position())
            flow.mark_item(f"{note.number}.", typography.em(0.5), self._block_style)
            yield from self._item(note.blocks, typography.em(0.4), tight=True)
            calls = [(anchor, 0) for anchor in self.text_index.calls.get(note.id, ())]
            if note.blocks and note.blocks[-1].kind != "paragraph":
                flow.block(self._block_style)
            self._back_to(calls)
        lists[place].end = flow.cursor.block().position()
        flow.outset(moved)
        self._block_style = outer

    WRITERS: ClassVar[Mapping[str, Callable[[Writer, Node], Steps]]] = {
        "heading": _heading,
        "paragraph": _paragraph,
        "code_block": _code_block,
        "quote": _quote,
        "bullet_list": _list,
        "ordered_list": _list,
        "item": _loose,
        "table": _table,
        "row": _loose,
        "cell": _loose_words,
        "definition_list": _definition_list,
        "term": _term,
        "definition": _definition,
        "callout": _callout,
        "rule": _rule,
    }
    """What writes each kind of block. Bound methods would make circles that hold the briefing."""

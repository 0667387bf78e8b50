"""The blocks of a briefing as paragraphs and tables of a Word document."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import ClassVar

from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from briefing_app.model.briefing import Briefing
from briefing_app.model.outline import Outline
from briefing_app.model.title_block import top_level
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import callout_look, callout_title, caption_of
from briefing_app.model.words.language import direction_of
from briefing_app.model.words.legible import code_lines
from briefing_app.output.paper.blocks.paper_nodes import cell_at, printed_words, stick_together
from briefing_app.output.paper.blocks.paper_table import fit
from briefing_app.output.word.word_file import LEVELS, WordFile
from briefing_app.output.word.word_inline import InlineWriter
from briefing_app.output.word.word_parts import (
    PLAIN,
    Box,
    Look,
    cell,
    element,
    keep_rows,
    paragraph_properties,
    row,
    run,
    table,
    table_look,
    text_run,
)
from briefing_app.resources import resource

_STEP = 360
"""The indent of a list, a quote or a callout, in twentieths of a point."""
_TWENTIETHS = 20
_LARGE = 11.0
"""Points of letters for which words have room in the columns of a table."""

_CAPTION = 18
"""The sizes of what is below an image, and in a table of many columns, in half points."""

_KEPT_LINES = 20
"""Lines of code that are kept on one page."""

_DEEPEST = 10
_MARGIN = 567
_TASKS = {"open": "☐ ", "done": "☑ "}
_SIDES = frozenset(("left", "center", "right"))


class BlockWriter:
    """Writes blocks one after another; ``inline`` writes the words in them.

    While they are ``lined_up``, those that run the other way than the document stand where its
    lines begin all the same.
    """

    def __init__(self, briefing: Briefing, file: WordFile) -> None:
        self.inline = InlineWriter(briefing, file, self._note)
        self._outline = Outline(top_level(briefing))
        self._file = file
        self._briefing = briefing
        self._words = words_in(briefing.lang)
        self._theme = json.loads(resource("themes/light.json").read_text("utf-8"))
        self._container = file.body
        self._style = "Normal"
        self.lined_up = False
        self._box: Box | None = None
        self._indent = 0
        self._level = -1
        self._item: tuple[int, int] | None = None
        self._led: list[Element] = []

    def write(self, nodes: Iterable[Node]) -> None:
        """Write blocks, each in the direction of its own words."""
        before: Node | None = None
        for node in nodes:
            if before and stick_together(before, node):
                self._hold()
            before = node
            outer = self.inline.direction
            self.inline.direction = direction_of(node, outer)
            self._writers[node.kind](self, node)
            self.inline.direction = outer

    def paragraph(self, style: str, runs: Iterable[Element], align: str = "") -> Element:
        """Write a paragraph in a style; what was kept for its beginning goes there."""
        item, self._item = self._item, None
        led, self._led = self._led, []
        hanging = _STEP if item else 0
        if self.lined_up and self.inline.direction != self._file.direction:
            align = "right"  # where lines end: Word takes it for the left in lines from the right
        made = element(
            "p",
            paragraph_properties(
                self._file.style(style), self.inline.direction, numbering=item, box=self._box,
                indent=(self._indent, hanging), align=align,
            ),
            *led, *runs,
        )  # fmt: skip
        self.add(made)
        return made

    def title(self, style: str, runs: Iterable[Element]) -> None:
        """Write a paragraph that stays on the page of the next one."""
        self.paragraph(style, runs)[0].insert(1, element("keepNext"))

    def add(self, block: Element) -> None:
        """Add a block; what describes the last section stays at the end of the body."""
        last = next(self._container.iterchildren(reversed=True), None)
        if last is not None and last.tag == qn("w:sectPr"):
            last.addprevious(block)
        else:
            self._container.append(block)

    def _hold(self) -> None:
        """Let the last paragraph go over to the next page with what follows it."""
        *_others, last = self._container.iterchildren(qn("w:p"))
        last[0].insert(1, element("keepNext"))

    @contextmanager
    def _within(
        self, *, step: int = _STEP, box: Box | None = None, style: str = ""
    ) -> Iterator[None]:
        """Indent the blocks written within, in a box and a style."""
        outer = self._indent, self._box, self._style
        self._indent = min(self._indent + step, _DEEPEST * _STEP)
        self._box, self._style = box or self._box, style or self._style
        yield
        self._indent, self._box, self._style = outer

    def _heading(self, node: Node) -> None:
        self._place(node)
        if plain_text(node.children).strip():
            style = f"Heading {min(self._outline.depth(node.integer('level')), 6)}"
        elif node.children:
            style = self._style
        else:
            return
        outer, self.lined_up = self.lined_up, True
        self.paragraph(style, self.inline.write(node.children))
        self.lined_up = outer

    def _paragraph(self, node: Node) -> None:
        place = self.inline.bookmarks.place(node.string("id"))
        if node.integer("number"):
            self._item = (self._file.paragraphs, 0)
            properties = paragraph_properties(
                self._file.style("Normal"), self.inline.direction, numbering=self._item,
                indent=(0, _MARGIN),
            )  # fmt: skip
            self._item = None
            self.add(element("p", properties, *place, *self.inline.write(node.children)))
            return
        words = self.inline.write(node.children)
        caption = caption_of(node.children, self._briefing.assets)
        if caption:
            words += [run(element("br")), self.inline.words(caption, Look(size=_CAPTION))]
        self.paragraph(self._style, [*place, *words])

    def _code_block(self, node: Node) -> None:
        place = self.inline.bookmarks.place(node.string("id"))
        if node.string("language") == "math":
            shown = self.inline.formula(node.text, alone=True)
            if shown:
                self.paragraph(self._style, [*place, *shown])
                return
        grey = self._theme["code"].removeprefix("#")
        look = PLAIN._replace(lang=node.string("lang"))
        with self._within(step=0, box=Box(grey, grey)):
            lines = code_lines(node.text)
            write = self.title if len(lines) <= _KEPT_LINES else self.paragraph
            for line in lines[:-1]:
                write("Code", [*place, text_run(line, look, "ltr")])
                place = []
            self.paragraph("Code", [*place, text_run(lines[-1], look, "ltr")])
        self._part()

    def _quote(self, node: Node) -> None:
        bar = self._theme["quote_bar"].removeprefix("#")
        with self._within(box=Box(bar, "")):
            self._place(node)
            self.write(node.children)

    def _list(self, node: Node) -> None:
        self._place(node)
        start = node.integer("start") if "start" in node.attributes else 1
        ordered = node.kind == "ordered_list"
        self._level += 1
        level = min(self._level, LEVELS - 1)
        number = self._file.numbered(start, level) if ordered else self._file.bullets
        for item in node.children:
            task = item.string("task")
            with self._within():
                self._place(item)
                if task:
                    self._led.append(self.inline.words(_TASKS[task]))
                else:
                    self._item = (number, level)
                if not item.children:
                    self.paragraph(self._style, ())
                self.write(item.children)
                self._item = None
        self._level -= 1

    def _place(self, node: Node) -> None:
        """Let the next paragraph begin with the place of a node's id."""
        self._led += self.inline.bookmarks.place(node.string("id"))

    def _loose(self, node: Node) -> None:
        self._place(node)
        self.write(node.children)

    def _loose_cell(self, node: Node) -> None:
        self.paragraph(self._style, self.inline.write(node.children))

    def _table(self, node: Node) -> None:
        count = max((len(each.children) for each in node.children), default=0)
        if not count:
            return
        self._place(node)
        listed = node.attributes.get("alignments", ())
        sides = listed if isinstance(listed, tuple) else ()
        line = self._file.width - self._indent
        made = table(count, self.inline.direction, line, _widths(node, count, line))
        look = table_look(count)
        for each in node.children:
            header = bool(each.attributes.get("header"))
            cells = [*each.children, *(Node("cell") for _ in range(count - len(each.children)))]
            written = (
                self._cell(part, sides[place : place + 1], look._replace(bold=header))
                for place, part in enumerate(cells)
            )
            made.append(row(written, header=header))
        self.add_table(made)

    def add_table(self, made: Element) -> None:
        """Add a table, parted from what follows."""
        keep_rows(made)
        self.add(made)
        self._part()

    def _part(self) -> None:
        """Add a line after a table or code, which a table or code that follows would join."""
        self.paragraph("Note text", ())

    def _cell(self, node: Node, sides: tuple[str, ...], look: Look) -> Element:
        outer = self.inline.direction
        self.inline.direction = direction_of(node, outer)
        place = self.inline.bookmarks.place(node.string("id"))
        runs = self.inline.write(node.children, look)
        align = next((side for side in sides if side in _SIDES), "")
        made = self.cell([*place, *runs], align=align)
        self.inline.direction = outer
        return made

    def cell(self, runs: Iterable[Element], *, align: str = "", ground: str = "") -> Element:
        """Return a cell of a table with some words in it."""
        led, self._led = self._led, []
        style = self._file.style("Table text")
        properties = paragraph_properties(style, self.inline.direction, align=align)
        return cell(element("p", properties, *led, *runs), ground)

    def _term(self, node: Node) -> None:
        place = self.inline.bookmarks.place(node.string("id"))
        self.title(self._style, [*place, *self.inline.write(node.children, Look(bold=True))])

    def _definition(self, node: Node) -> None:
        with self._within():
            self._loose(node)

    def _callout(self, node: Node) -> None:
        colours = self._theme["callouts"][callout_look(node)]
        bar, ground, title = (colours[name].removeprefix("#")
                              for name in ("bar", "background", "title"))  # fmt: skip
        with self._within(step=_STEP // 2, box=Box(bar, ground), style="Callout"):
            self._place(node)
            look = Look(bold=True, colour=title)
            self._led.append(self.inline.words(f"{callout_title(node, self._words)}  ", look))
            if not node.children or node.children[0].kind != "paragraph":
                self.paragraph("Callout", ())
            self.write(node.children)

    def _rule(self, _node: Node) -> None:
        self.paragraph(self._style, [self.inline.words("* * *")], align="center")

    def _note(self, sign: Element, ref: str) -> None:
        """Write the words of a footnote, after the sign that it goes by."""
        note = self._briefing.footnotes[ref]
        outer = (self._container, self._style, self._box, self._indent, self._level, self._item,
                 self._led, self.inline.direction)  # fmt: skip
        self._container = self._file.note(note.number)
        self._style, self._box, self._indent, self._level = "Note text", None, 0, -1
        self._item, self._led = None, [sign, self.inline.words(" ")]
        self.inline.in_note = True
        self.write(note.blocks)
        if self._led:
            self.paragraph("Note text", ())
        self.inline.in_note = False
        (self._container, self._style, self._box, self._indent, self._level, self._item,
         self._led, self.inline.direction) = outer  # fmt: skip

    _writers: ClassVar[Mapping[str, Callable[["BlockWriter", Node], None]]] = {
        "heading": _heading,
        "paragraph": _paragraph,
        "code_block": _code_block,
        "quote": _quote,
        "bullet_list": _list,
        "ordered_list": _list,
        "item": _loose,
        "table": _table,
        "row": _loose,
        "cell": _loose_cell,
        "definition_list": _loose,
        "term": _term,
        "definition": _definition,
        "callout": _callout,
        "rule": _rule,
    }
    kinds: ClassVar[frozenset[str]] = frozenset(_writers)


def _widths(node: Node, count: int, line: int) -> list[int]:
    """Return the widths of the columns of a table by their words, none if all are as wide.

    They are in twentieths of a point, as that of the line is. The font that is there may be wider
    than ours, so that the letters are taken for larger ones.
    """
    cells = [[cell_at(each, place) for each in node.children] for place in range(count)]
    words = [[printed_words(cell.children) for cell in column] for column in cells]
    shares = fit(words, line / _TWENTIETHS, (_LARGE,)).widths
    return [int(line * share / sum(shares)) for share in shares] if any(shares) else []

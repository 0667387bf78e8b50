"""The nodes of a briefing as plain data for the template in ``resources/paper``.

What depends on the whole of a document is settled here, so that the template only looks: what is
kept on one page, which way a block runs, how a table is cut.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import ClassVar, cast

from briefing_app.model.anchors import paragraph_anchor
from briefing_app.model.appendices import notes_heading
from briefing_app.model.briefing import Briefing
from briefing_app.model.outline import Outline
from briefing_app.model.tree import BLOCK_KINDS, Node, walk
from briefing_app.model.words.inline_words import (
    callout_look,
    callout_title,
    caption_of,
    join_citations,
)
from briefing_app.model.words.language import direction_of
from briefing_app.output.formulas import formula
from briefing_app.output.paper.blocks.paper_inline import InlineWriter
from briefing_app.output.paper.blocks.paper_nodes import (
    beginning,
    begun_together,
    cell_at,
    column_sides,
    has_note,
    heading_words,
    is_pictured,
    is_short,
    is_tight,
    is_titled,
    language_code,
    leaves,
    printed_words,
    stick_together,
    without_marks,
)
from briefing_app.output.paper.blocks.paper_notes import (
    end_anchor,
    stays_whole,
    with_early_notes,
    with_what_follows,
)
from briefing_app.output.paper.blocks.paper_places import Data, Places
from briefing_app.output.paper.blocks.paper_table import (
    SIZES,
    Cut,
    Fit,
    Room,
    cut_table,
    fit,
    is_figure,
    kept_together,
    row_heights,
)  # fmt: skip
from briefing_app.output.paper.blocks.paper_words import (
    clean,
    clean_code,
    held,
    line_numbers,
    shortened,
    tears_lines,
    unparted,
)

DEEPEST = 10
"""Lists, quotes and the like in one another; deeper ones are printed without indentation.

Typst refuses 64 looks in one another, and long before that a line has no room for a word."""

_SHORT = 700
_LONG_CELL = 400
"""Characters of a callout or of code, and of a cell, that are kept on one page."""

_LONGEST_HEADING = 1000
"""Characters that a bookmark has at most; a PDF takes 32,767."""

_LONG_HEADER = 400
"""Characters of a header row that is not repeated on every page."""

_CODE_SIZE, _MONO, _AROUND_CODE = 8.5, 0.6, 22.0
"""The size of the letters of code, their width as a share of it, and what is beside the lines."""

_COUNTED, _NUMBERS = 10, 14.0
"""Lines of code from which some of them have a number, and the width that it takes, in units."""

_IN_HEAD = 60
_EMPTY = "\u00a0"
"""What stands in an item, a term or a definition without words: none may be tagged as empty."""

_MARKS = frozenset(("citation", "footnote_reference"))
_DIRECTED = frozenset(BLOCK_KINDS) - {"item", "row", "cell"}
"""The kinds that have a direction of their own; the others share that of the block around them."""


def _filled(parts: list[object]) -> list[object]:
    """Return what is in an item, a term or a definition, which is not only places."""
    marks = (isinstance(each, dict) and each.get("kind") == "place" for each in parts)
    return [*parts, _EMPTY] if all(marks) else parts


class TreeWriter(InlineWriter):
    """Turns the nodes of one briefing into data.

    ``pictures`` maps the name of a file in the template's folder to the image that the data wants
    there; ``headings`` are the levels and the words of those written so far. The paragraphs whose
    numbers are ``marked`` become places; the images named in ``broken`` are shown by their words.
    ``least`` is the size of the smallest letters.
    """

    def __init__(
        self,
        briefing: Briefing,
        places: Places,
        room: Room,
        marked: Iterable[int] = (),
        broken: Iterable[str] = (),
        least: float = 0.0,
    ) -> None:
        super().__init__(briefing, places, room, broken, least)
        self.headings: list[tuple[int, str]] = []
        self.beside: Mapping[int, list[Data]] = {}
        self._sizes = [max(size, least) for size in SIZES]
        self._code_size = max(_CODE_SIZE, least)
        self._marked = frozenset(marked)
        self._outline = Outline()
        self._in_part = self._run_in = False
        self._summed: dict[int, str] = {}

    def write(self, nodes: Iterable[Node]) -> list[object]:
        """Return blocks, or inline nodes, as data."""
        made: list[object] = []
        outermost = not (self._depth or self._note_depth)
        before: Node | None = None
        for node in join_citations(nodes):
            if outermost and before and stick_together(before, node):
                made[-1] = cast("Data", made[-1]) | {"sticks": True}
            before = node
            if node.kind in _MARKS and made:
                made[-1] = held(made[-1])
            made += self._directed(node) if node.kind in _DIRECTED else self._one(node)
        return made

    def _one(self, node: Node) -> list[object]:
        return self._writers[node.kind](self, node)

    def _directed(self, node: Node) -> list[object]:
        """Return a block, with the direction of its words if those around it have another.

        Headings, and what the program says, stand where those around them begin.
        """
        outer, self._direction = self._direction, direction_of(node, self._direction)
        made = self._one(node)
        if self._direction != outer:
            blocks = [each for each in made if isinstance(each, dict) and each["kind"] != "place"]
            for data in blocks:
                data["dir"] = self._direction
                data["lined_up"] = self._in_part or node.kind == "heading"
        self._direction = outer
        return made

    def on_pages_of_marks(self, text: Sequence[object], *, chapters: bool) -> list[object]:
        """Return a text whose notes go over to the next page with what their marks are in.

        Of a text with ``chapters`` headings of the first level begin a page anyway.
        """
        if self.notes != "page":
            return list(text)
        return with_what_follows(text, self._width, 2 if chapters else 1)

    def write_part(self, nodes: Iterable[Node]) -> list[object]:
        """Return blocks below the heading of a section that the template itself writes.

        Their headings are not listed in the contents, nor are those of what is written later.
        """
        self._in_part = True
        self._outline.depth(0)
        return begun_together(self.write(nodes))

    def notes_left(self, left_out: Container[str] = ()) -> list[object]:
        """Return, as a section, the notes that are at the foot of no page, but for some ids.

        They are the long ones, and those that only a note in a note in a note refers to.
        """
        made: list[object] = []
        for note in self._briefing.footnotes.values():
            if note.id in self._notes or note.id in left_out:
                continue
            self._notes.add(note.id)
            place = self._places.take(end_anchor(note))
            title = self._words["note"].format(number=note.number)
            made += [{"kind": "place", **place}, {"kind": "subheading", "children": [title]}]
            made += self.write(note.blocks)
        if not made:
            return []
        return [*self.write((notes_heading(self._briefing),)), *made]

    def write_judgements(self, nodes: Sequence[Node], *, linked: bool = True) -> list[Data]:
        """Return judgements without their notes, which are left to the text.

        Of a long one there is only the beginning. If they are ``linked``, each leads to its place
        in the text, which is to be written later; if not, only their web links lead anywhere.
        """
        self._placing, self._leading = False, linked
        made = []
        for number, node in enumerate(nodes, 1):
            ref = self._summed[id(node)] = f"judgement:{number}"
            children = self.write(beginning(without_marks(node.children)))
            match children:
                case [*others, {"kind": "paragraph", "children": list(last)}]:
                    children = [*others, *last]
            data: Data = {"title": clean(node.string("title")), "children": children}
            made.append(self._places.lead(data, ref))
        self._placing = self._leading = True
        return made

    def _inside(self, node: Node) -> list[object]:
        self._depth += 1
        made = self.write(node.children)
        self._depth -= 1
        return made

    # Blocks

    def _heading(self, node: Node) -> list[object]:
        words = clean(heading_words(node)).strip()
        if not words:
            return self._place(node)
        self._around = node
        children = self.write(node.children)
        if self._depth or self._note_depth or len(words) > _LONGEST_HEADING:
            return [*self._place(node), {"kind": "subheading", "children": children}]
        depth = self._outline.depth(node.integer("level"))
        if self._in_part:
            data = {"kind": "heading", "level": depth, "aside": True}
            return [{**data, "children": children, **self._places.take(node.string("id"), words)}]
        self.headings.append((depth, words))
        return [{
            "kind": "heading", "level": depth, "words": words,
            "short": shortened(words, _IN_HEAD), "children": children,
            "pictured": is_pictured(node),
            **self._places.take(node.string("id"), words),
        }]  # fmt: skip

    def _paragraph(self, node: Node) -> list[object]:
        self._around = node
        number = node.integer("number")
        numbered: Data = {"number": number} if number else {}
        if number in self.beside:
            numbered["beside"] = self.beside[number]
        children = self._place(node)
        if number in self._marked:
            children.append({"kind": "place", **self._places.take(paragraph_anchor(number))})
        if len(node.children) == 1 and node.children[0].kind == "image":
            picture = self._alone(node.children[0])
            if "file" in picture:
                return [*children, *self._place(node.children[0]), picture | numbered]
        children += self.write(node.children)
        if not self._note_depth:
            if not self._run_in and any(map(tears_lines, children)):
                numbered["ragged"] = True
            beside = "beside" in numbered
            few = not self._depth and stays_whole(children, self._width, beside=beside)
            if few or is_titled(node):
                numbered["whole"] = True
            elif self.notes == "page":
                children = with_early_notes(children, self._width)
        return [{"kind": "paragraph", "children": children, **numbered}]

    def _alone(self, node: Node) -> Data:
        """Return an image that has a paragraph for itself; its caption is printed below it."""
        caption = clean(caption_of((node,), self._briefing.assets))
        return self._picture(node, self._room.most) | {"alone": True, "caption": caption}

    def _code_block(self, node: Node) -> list[object]:
        if node.string("language") == "math" and (drawn := formula(node.text, self._briefing.lang)):
            return [*self._place(node), self._formula(drawn, alone=True)]
        if not node.text.strip():
            return self._place(node)
        short = len(node.text) <= _SHORT
        counted = len(node.text.splitlines()) >= _COUNTED
        room = self._width - _AROUND_CODE - (_NUMBERS if counted else 0.0)
        code = clean_code(node.text, int(room / (_MONO * self._code_size)))
        data: Data = {"kind": node.kind, "text": code, "short": short}
        data["numbers"] = line_numbers(code) if counted else []
        if lang := node.string("lang"):
            data["lang"] = language_code(lang)
        return [*self._place(node), data]

    def _nested(self, node: Node) -> list[object]:
        if self._depth >= DEEPEST:
            return self._level(node)
        children = self._inside(node)
        if node.kind == "definition":
            children = _filled(children)
        nested = [{"kind": node.kind, "children": children}] if children else []
        return [*self._place(node), *nested]

    def _list(self, node: Node) -> list[object]:
        if self._depth >= DEEPEST:
            return self._level(node)
        data: Data = {
            "kind": node.kind,
            "tight": is_tight(node),
            "start": node.integer("start") if "start" in node.attributes else 1,
            "children": self._inside(node),
        }
        tasks = [item.string("task") for item in node.children]
        if any(tasks):
            data["tasks"] = tasks
        return [*self._place(node), data]

    def _item(self, node: Node) -> list[object]:
        children = [*self._place(node), *_filled(self.write(node.children))]
        return [{"kind": "item", "children": children}]

    def _level(self, node: Node) -> list[object]:
        """Return a block that is nested too deep as blocks one after the other."""
        return [data for leaf in leaves(node, self._words) for data in self.write((leaf,))]

    def _callout(self, node: Node) -> list[object]:
        if self._depth >= DEEPEST:
            return self._level(node)
        summed = self._places.take(self._summed[id(node)]) if self._sums(node) else {}
        return [*self._place(node), *([{"kind": "place", **summed}] if summed else ()), {
            "kind": node.kind,
            "look": callout_look(node),
            "title": clean(callout_title(node, self._words)),
            "run_in": bool(node.children) and node.children[0].kind == "paragraph",
            "short": is_short(node, _SHORT),
            "children": self._inside_callout(node),
        }]  # fmt: skip

    def _inside_callout(self, node: Node) -> list[object]:
        outer, self._run_in = self._run_in, True
        made = self._inside(node)
        self._run_in = outer
        return made

    def _sums(self, node: Node) -> bool:
        """Return whether a callout is repeated among the judgements, which lead to it."""
        return self._placing and id(node) in self._summed

    def _term(self, node: Node) -> list[object]:
        self._around = node
        children = [*self._place(node), *_filled(self.write(node.children))]
        return [{"kind": "term", "children": children}]

    def _rule(self, node: Node) -> list[object]:
        return [*self._place(node), {"kind": node.kind}]

    # Tables

    def _table(self, node: Node) -> list[object]:
        count = max((len(row.children) for row in node.children), default=0)
        if count == 0:
            return self._place(node)
        rows = [[cell_at(row, place) for place in range(count)] for row in node.children]
        columns = [[self._printed(row[place]) for row in rows] for place in range(count)]
        beside = 0.0 if self._depth else self._room.beside
        cut = cut_table(columns, self._width, beside, self._sizes)
        return [*self._place(node), *(self._band(node, band, cut) for band in cut.bands)]

    def _printed(self, cell: Node) -> str:
        return unparted(printed_words(cell.children), self._briefing.lang)

    def _band(self, node: Node, band: list[int], cut: Cut) -> Data:
        """Return some of the columns of a table as a table."""
        rows = [[cell_at(row, place) for place in band] for row in node.children]
        words = [[self._printed(row[place]) for row in rows] for place in range(len(band))]
        fitted = fit(words, cut.width, cut.sizes)
        header = bool(node.children[0].attributes.get("header"))
        # A header row is repeated over page breaks, and what is repeated may not hold a link.
        brief = sum(len(column[0]) for column in words) <= _LONG_HEADER
        repeated = header and brief and not has_note(rows[0])
        outer, self._columns = self._limit, len(band)
        # What is below an empty head tells what the rows are about.
        titled = not (header and words[0][0].strip())
        written = []
        for place, row in enumerate(rows):
            is_head = header and place == 0
            self._linking = not (repeated and is_head)
            titles = titled and not is_head
            written.append(self._band_row(node.children[place], row, fitted, titled=titles))
        self._limit, self._columns, self._linking = outer, 1, True
        sides = column_sides(node)
        pictured = any(each.kind == "image" for row in rows for each in walk(row))
        heights = row_heights(words, fitted, cut.width)
        return {
            "kind": "table",
            "header": header,
            "repeat": repeated,
            "size": fitted.size,
            "tight": fitted.tight,
            "widths": list(fitted.widths),
            "out": cut.width > self._width,
            "sides": [sides[place] if place < len(sides) else "" for place in band],
            "whole": max(map(len, (cell for column in words for cell in column))) <= _LONG_CELL,
            **kept_together(heights, cut.few, self._room, pictured=pictured),
            "children": written,
        }

    def _band_row(self, row: Node, cells: list[Node], fitted: Fit, *, titled: bool) -> Data:
        """Return a row; if it is ``titled``, its first cell is its head."""
        made: list[Data] = []
        for cell, self._limit in zip(cells, fitted.limits, strict=True):
            self._around = cell
            outer, looks = self._direction, self._apart(cell)
            if "direction" in cell.attributes:
                self._direction = direction_of(cell, outer)
                looks = {"dir": self._direction}
            words = self.write(cell.children)
            self._direction = outer
            if words and titled and not made:
                words = [{"kind": "row_title", "children": words}]
            children = [*(() if made else self._place(row)), *self._place(cell), *words]
            whole = is_figure(printed_words(cell.children))
            made.append({"kind": "cell", "children": children, "whole": whole, **looks})
        return {"kind": "row", "children": made}

    _writers: ClassVar[Mapping[str, Callable[["TreeWriter", Node], list[object]]]] = {
        **InlineWriter.inline_writers,
        "heading": _heading,
        "paragraph": _paragraph,
        "code_block": _code_block,
        "quote": _nested,
        "bullet_list": _list,
        "ordered_list": _list,
        "item": _item,
        "table": _table,
        "definition_list": _nested,
        "term": _term,
        "definition": _nested,
        "callout": _callout,
        "rule": _rule,
    }
    kinds: ClassVar[frozenset[str]] = frozenset(_writers) | {"row", "cell"}

"""The nodes of a briefing as plain data for the template in ``resources/paper``.

What depends on the whole of a document is settled here, so that the template only looks: where
links lead, where the words of a footnote are, how large a picture is.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import ClassVar, cast

from briefing_app.model.anchors import citation_anchor, note_anchor, paragraph_anchor
from briefing_app.model.appendices import notes_heading
from briefing_app.model.briefing import Asset, Briefing, Footnote
from briefing_app.model.tree import BLOCK_KINDS, Node, plain_text, walk
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import (
    callout_look,
    callout_title,
    caption_of,
    citation_parts,
    join_citations,
    missing_image,
)
from briefing_app.model.words.language import direction_of, language_direction, runs_back
from briefing_app.output.paper.blocks.formulas import Formula, formula
from briefing_app.output.paper.blocks.paper_nodes import (
    beginning,
    begun_with_two,
    cell_at,
    column_sides,
    has_note,
    heading_words,
    is_pictured,
    is_short,
    is_titled,
    leaves,
    outside_address,
    printed_words,
    spelt_out,
    stick_together,
    web_address,
    with_languages,
    without_marks,
)
from briefing_app.output.paper.blocks.paper_notes import end_anchor, stays_whole, with_early_notes
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
    BREAK,
    LINE,
    clean,
    clean_code,
    held,
    shortened,
    tears_lines,
)

DEEPEST = 10
"""Lists, quotes and the like in one another; deeper ones are printed without indentation.

Typst refuses 64 looks in one another, and long before that a line has no room for a word."""

_DEEPEST_INLINE = 8
_DEEPEST_NOTE = 2
_SHORT = 700
_LONG_CELL = 400
"""Characters of a callout or of code, and of a cell, that are kept on one page."""

_LONGEST_NOTE = 2500
"""Characters of a note at the foot of a page, half of which it fills. A longer one would begin on
the page before its mark."""

_LONGEST_HEADING = 1000
_LONGEST_ALTERNATIVE = 4000
"""Characters that a bookmark and the words for a picture have at most; a PDF takes 32,767."""

_LONG_HEADER = 400
"""Characters of a header row that is not repeated on every page."""

_CODE_SIZE, _MONO, _AROUND_CODE = 8.5, 0.6, 22.0
"""The size of the letters of code, their width as a share of it, and what is beside the lines."""

_WIDE_CODE = 20.0
"""Figures of a word of code that a line may break in: it has no hyphens that would help."""

_IN_HEAD = 60
_INDENT = 18.0
_POINTS_PER_PIXEL = 72 / 150
_HIGHEST_IN_LINE = 120.0

_FORMATS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_MARKS = frozenset(("citation", "footnote_reference"))
_DIRECTED = frozenset(BLOCK_KINDS) - {"item", "row", "cell"}
"""The kinds that have a direction of their own; the others share that of the block around them."""


class TreeWriter:
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
        self.pictures: dict[str, Asset] = {}
        self.headings: list[tuple[int, str]] = []
        self.beside: Mapping[int, list[Data]] = {}
        self._briefing = briefing
        self._places = places
        self._room = room
        self._sizes = [max(size, least) for size in SIZES]
        self._code_size = max(_CODE_SIZE, least)
        self._marked = frozenset(marked)
        self._broken = frozenset(broken)
        self._outer: list[int] = []
        self._notes: set[str] = set()
        self._at_foot: set[str] = set()
        self._explained: set[str] = set()
        self._depth = self._inline_depth = self._note_depth = 0
        self._limit = float(LINE)
        self._columns = 1
        self._linking = self._placing = self._leading = True
        self._in_part = self._run_in = False
        self._summed: dict[int, str] = {}
        self._around = Node("paragraph")
        self._words = words_in(briefing.lang)
        self._direction = language_direction(briefing.lang)

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

    def write_part(self, nodes: Iterable[Node]) -> list[object]:
        """Return blocks below the heading of a section that the template itself writes.

        Their headings are not listed in the contents, nor are those of what is written later.
        """
        self._in_part, self._outer = True, [0]
        return begun_with_two(self.write(nodes))

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

    # Helpers

    def _place(self, node: Node) -> list[object]:
        """Return what marks the place of a node's id, to be before it or at its beginning."""
        places = self._linking and self._placing
        place = self._places.take(node.string("id")) if places else {}
        return [{"kind": "place", **place}] if place else []

    def _lead(self, data: Data, ref: str) -> Data:
        links = self._linking and self._leading and self._around.kind != "heading"
        return self._places.lead(data, ref) if links else data

    def _inside(self, node: Node) -> list[object]:
        self._depth += 1
        made = self.write(node.children)
        self._depth -= 1
        return made

    @property
    def _width(self) -> float:
        return max(40.0, self._room.width - self._depth * _INDENT)

    # Blocks

    def _heading(self, node: Node) -> list[object]:
        words = clean(heading_words(node)).strip()
        if not words:
            return self._place(node)
        self._around = node
        children = self.write(node.children)
        if self._depth or self._note_depth or len(words) > _LONGEST_HEADING:
            return [*self._place(node), {"kind": "subheading", "children": children}]
        level = node.integer("level")
        self._outer = [*(outer for outer in self._outer if outer < level), level]
        if self._in_part:
            data = {"kind": "heading", "level": len(self._outer), "aside": True}
            return [{**data, "children": children, **self._places.take(node.string("id"), words)}]
        self.headings.append((len(self._outer), words))
        return [{
            "kind": "heading", "level": len(self._outer), "words": words,
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
            else:
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
        code = clean_code(node.text, int((self._width - _AROUND_CODE) / (_MONO * self._code_size)))
        return [*self._place(node), {"kind": node.kind, "text": code, "short": short}]

    def _nested(self, node: Node) -> list[object]:
        if self._depth >= DEEPEST:
            return self._level(node)
        return [*self._place(node), {"kind": node.kind, "children": self._inside(node)}]

    def _list(self, node: Node) -> list[object]:
        if self._depth >= DEEPEST:
            return self._level(node)
        data: Data = {
            "kind": node.kind,
            "tight": bool(node.attributes.get("tight")),
            "start": node.integer("start") if "start" in node.attributes else 1,
            "children": self._inside(node),
        }
        tasks = [item.string("task") for item in node.children]
        if any(tasks):
            data["tasks"] = tasks
        return [*self._place(node), data]

    def _item(self, node: Node) -> list[object]:
        children = [*self._place(node), *self.write(node.children)]
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
        children = [*self._place(node), *self.write(node.children)]
        return [{"kind": "term", "children": children}]

    def _rule(self, node: Node) -> list[object]:
        return [*self._place(node), {"kind": node.kind}]

    # Tables

    def _table(self, node: Node) -> list[object]:
        count = max((len(row.children) for row in node.children), default=0)
        if count == 0:
            return self._place(node)
        rows = [[cell_at(row, place) for place in range(count)] for row in node.children]
        columns = [[printed_words(row[place].children) for row in rows] for place in range(count)]
        beside = 0.0 if self._depth else self._room.beside
        cut = cut_table(columns, self._width, beside, self._sizes)
        return [*self._place(node), *(self._band(node, band, cut) for band in cut.bands)]

    def _band(self, node: Node, band: list[int], cut: Cut) -> Data:
        """Return some of the columns of a table as a table."""
        rows = [[cell_at(row, place) for place in band] for row in node.children]
        words = [[printed_words(row[place].children) for row in rows] for place in range(len(band))]
        fitted = fit(words, cut.width, cut.sizes)
        header = bool(node.children[0].attributes.get("header"))
        # A header row is repeated over page breaks, and what is repeated may not hold a link.
        brief = sum(len(column[0]) for column in words) <= _LONG_HEADER
        repeated = header and brief and not has_note(rows[0])
        outer, self._columns = self._limit, len(band)
        written = []
        for place, row in enumerate(rows):
            self._linking = not (repeated and place == 0)
            written.append(self._band_row(node.children[place], row, fitted, header=header))
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

    def _band_row(self, row: Node, cells: list[Node], fitted: Fit, *, header: bool) -> Data:
        """Return a row; without a row of heads its first cell is its head."""
        made: list[Data] = []
        for cell, self._limit in zip(cells, fitted.limits, strict=True):
            self._around = cell
            outer, looks = self._direction, self._apart(cell)
            if "direction" in cell.attributes:
                self._direction = direction_of(cell, outer)
                looks = {"dir": self._direction}
            words = self.write(cell.children)
            self._direction = outer
            if words and not (made or header):
                words = [{"kind": "row_title", "children": words}]
            children = [*(() if made else self._place(row)), *self._place(cell), *words]
            whole = is_figure(printed_words(cell.children))
            made.append({"kind": "cell", "children": children, "whole": whole, **looks})
        return {"kind": "row", "children": made}

    # Inline

    def _text(self, node: Node) -> list[object]:
        return with_languages(node, self._limit, self._briefing.lang, self._direction)

    def _inner(self, node: Node) -> list[object]:
        """Return the children of an inline node; deep inside, only the words of them."""
        if self._inline_depth >= _DEEPEST_INLINE:
            leaves = [each for each in walk(node.children) if not each.children]
            return self.write(leaves)
        self._inline_depth += 1
        made = self.write(node.children)
        self._inline_depth -= 1
        return made

    def _styled(self, node: Node) -> list[object]:
        data: Data = {"kind": node.kind, "children": self._inner(node)}
        return [*self._place(node), data | self._apart(node)]

    def _apart(self, node: Node) -> Data:
        """Return the direction of words if they run against those around them.

        So their marks and numbers stay with them.
        """
        if not runs_back((each.text for each in walk(node.children)), self._direction):
            return {}
        return {"runs": "ltr" if self._direction == "rtl" else "rtl"}

    def _formula(self, drawn: Formula, *, alone: bool) -> Data:
        words = shortened(clean(drawn.aloud), _LONGEST_ALTERNATIVE)
        return {"kind": "formula", "text": words, "alone": alone, "body": drawn.body}

    def _code(self, node: Node) -> list[object]:
        classes = node.attributes.get("classes")
        if classes == ("math",) and (drawn := formula(node.text, self._briefing.lang)):
            return [*self._place(node), self._formula(drawn, alone=False)]
        text = clean(node.text, min(self._limit, _WIDE_CODE))
        return [*self._place(node), {"kind": "code", "text": text}]

    def _abbreviation(self, node: Node) -> list[object]:
        """Return an abbreviation; the first in the text says what it means, as is the custom.

        It does not if the words around it say so already.
        """
        data: Data = {"kind": "abbreviation", "children": self._inner(node)}
        meaning = node.string("title")
        if meaning not in self._explained and self._around.kind != "heading":
            self._explained.add(meaning)
            if meaning not in plain_text(self._around.children):
                data["meaning"] = clean(meaning, self._limit)
        return [*self._place(node), data]

    def _link(self, node: Node) -> list[object]:
        internal = node.string("scope") == "internal"
        node = spelt_out(node)
        data: Data = {"kind": "link", "children": self._inner(node), "spelt": not internal}
        data |= self._apart(node)
        if internal:
            self._lead(data, node.string("target"))
            return [*self._place(node), data]
        if address := outside_address(node):
            data["address"] = clean(address, self._limit)
            data["aside"] = self._around.kind == "heading"
        if self._linking and self._around.kind != "heading" and (web := web_address(node)):
            data["web"] = web
        return [*self._place(node), data]

    def _image(self, node: Node) -> list[object]:
        return [*self._place(node), self._picture(node, _HIGHEST_IN_LINE)]

    def _picture(self, node: Node, highest: float) -> Data:
        """Return an image, no wider than its column and no higher than so many points."""
        name = node.string("source")
        words = clean(missing_image(node, self._words), self._limit)
        data: Data = {"kind": "image", "text": words, "alone": False}
        asset = self._briefing.assets.get(name)
        if asset is None or asset.media_type not in _FORMATS or name in self._broken:
            return data
        width, height = asset.width * _POINTS_PER_PIXEL, asset.height * _POINTS_PER_PIXEL
        widest = self._width / self._columns - (0.0 if self._columns == 1 else _INDENT)
        scale = min(1.0, max(8.0, widest) / max(1.0, width), highest / max(1.0, height))
        form = _FORMATS[asset.media_type]
        names = list(self._briefing.assets)
        file = f"image-{names.index(name)}.{form}"
        self.pictures[file] = asset
        words = clean(node.text or node.string("title")).strip() or self._words["undescribed_image"]
        return data | {
            "text": shortened(words, _LONGEST_ALTERNATIVE),
            "file": file,
            "format": form,
            "width": round(width * scale, 2),
            "height": round(height * scale, 2),
        }

    def _line_break(self, _node: Node) -> list[object]:
        return [{"kind": "line_break"}]

    def _footnote_reference(self, node: Node) -> list[object]:
        data: Data = {"kind": "footnote_reference", "number": node.integer("number")}
        note = self._briefing.footnotes.get(node.string("note"))
        if note is None:
            return [data]
        place = note_anchor(note.number)
        if note.id in self._at_foot:
            data["place"] = place
        elif note.id not in self._notes and self._note_depth < _DEEPEST_NOTE:
            self._at_foot.add(note.id)
            data |= {"place": place, "words": True, "children": self._at_the_foot(note)}
        return [data]

    def _at_the_foot(self, note: Footnote) -> list[object]:
        """Return what is printed at the foot: the note, or its page if it could fill this one."""
        if not is_short(Node("paragraph", note.blocks), _LONGEST_NOTE):
            words = self._words["notes"]
            return [self._places.lead({"kind": "page_of", "text": words}, end_anchor(note))]
        self._notes.add(note.id)
        return self._note(note)

    def _note(self, note: Footnote) -> list[object]:
        """Return the words of a note, which are outside of whatever refers to it."""
        outer = (self._depth, self._inline_depth, self._limit, self._columns, self._around)
        self._depth, self._inline_depth, self._limit, self._columns = 0, 0, float(LINE), 1
        self._note_depth += 1
        made = self.write(note.blocks)
        self._note_depth -= 1
        self._depth, self._inline_depth, self._limit, self._columns, self._around = outer
        return made

    def _citation(self, node: Node) -> list[object]:
        parts = [clean(part, self._limit) for part in citation_parts(node)]
        data: Data = dict(zip(("before", "label", "after"), parts, strict=True))
        odd = any(BREAK in part or runs_back((part,), self._direction) for part in parts)
        data |= {"kind": node.kind, "plain": not odd}
        self._lead(data, citation_anchor(node))
        return [*self._place(node), data]

    _writers: ClassVar[Mapping[str, Callable[["TreeWriter", Node], list[object]]]] = {
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
        "text": _text,
        "emphasis": _styled,
        "strong": _styled,
        "strike": _styled,
        "insertion": _styled,
        "subscript": _styled,
        "superscript": _styled,
        "keyboard": _styled,
        "mark": _styled,
        "portion": _styled,
        "code": _code,
        "abbreviation": _abbreviation,
        "link": _link,
        "refused_link": _styled,
        "image": _image,
        "line_break": _line_break,
        "footnote_reference": _footnote_reference,
        "citation": _citation,
    }
    kinds: ClassVar[frozenset[str]] = frozenset(_writers) | {"row", "cell"}

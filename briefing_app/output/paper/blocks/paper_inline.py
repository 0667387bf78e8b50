"""The words within a block as plain data for the template in ``resources/paper``.

What depends on more than the words is settled here: where links lead, where a note is printed, how
large a picture in a line is.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from briefing_app.model.anchors import citation_anchor, note_anchor
from briefing_app.model.briefing import Asset, Briefing, Footnote
from briefing_app.model.tree import Node, plain_text, walk
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import citation_parts, missing_image
from briefing_app.model.words.language import language_direction, runs_back
from briefing_app.output.formulas import Formula, formula
from briefing_app.output.paper.blocks.paper_nodes import (
    is_short,
    outside_address,
    spelt_out,
    web_address,
    with_languages,
)
from briefing_app.output.paper.blocks.paper_notes import NOTE_PLACES, NotePlace, end_anchor
from briefing_app.output.paper.blocks.paper_places import Data, Places
from briefing_app.output.paper.blocks.paper_table import Room
from briefing_app.output.paper.blocks.paper_words import BREAK, LINE, clean, shortened, unparted

_DEEPEST_INLINE = 8
_DEEPEST_NOTE = 2

_LONGEST_NOTE, _HIGHEST_NOTE = 2500, 0.4
"""Characters of a note at the foot of a page, and the share of it that they take, at most. A longer
one would begin on the page before its mark, and Typst 0.15 may lose a line beside it."""

_NOTE_SIZE, _NOTE_LINE, _NOTE_LETTER = 8.5, 1.27, 0.5
"""The size of a note, and the height of its lines and the width of its letters as shares of it."""

_LONGEST_ALTERNATIVE = 4000
"""Characters that the words for a picture have at most; a PDF takes 32,767."""

_WIDE_CODE = 20.0
"""Figures of a word of code that a line may break in: it has no hyphens that would help."""

_INDENT = 18.0
_POINTS_PER_PIXEL = 72 / 150
_HIGHEST_IN_LINE = 120.0

_FORMATS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}


class InlineWriter:
    """Turns the inline nodes of one briefing into data; a subclass writes its blocks.

    ``pictures`` maps the name of a file in the template's folder to the image that the data wants
    there. The images named in ``broken`` are shown by their words. ``notes`` says where notes are;
    ``least`` is the size of the smallest letters.
    """

    def __init__(
        self,
        briefing: Briefing,
        places: Places,
        room: Room,
        broken: Iterable[str] = (),
        least: float = 0.0,
    ) -> None:
        self.pictures: dict[str, Asset] = {}
        self._briefing = briefing
        self._places = places
        self._room = room
        self._longest_note = _longest_note(room, least)
        self._broken = frozenset(broken)
        self.notes: NotePlace = NOTE_PLACES[0]
        self._notes: set[str] = set()
        self._at_foot: set[str] = set()
        self._explained: set[str] = set()
        self._depth = self._inline_depth = self._note_depth = 0
        self._limit = float(LINE)
        self._columns = 1
        self._linking = self._placing = self._leading = True
        self._around = Node("paragraph")
        self._words = words_in(briefing.lang)
        self._direction = language_direction(briefing.lang)

    @abstractmethod
    def write(self, nodes: Iterable[Node]) -> list[object]:
        """Return blocks, or inline nodes, as data."""

    def _place(self, node: Node) -> list[object]:
        """Return what marks the place of a node's id, to be before it or at its beginning."""
        places = self._linking and self._placing
        place = self._places.take(node.string("id")) if places else {}
        return [{"kind": "place", **place}] if place else []

    def _lead(self, data: Data, ref: str) -> Data:
        return self._places.lead(data, ref) if self._linking and self._leading else data

    @property
    def _width(self) -> float:
        return max(40.0, self._room.width - self._depth * _INDENT)

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
        if self._linking and (web := web_address(node)):
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
        if self.notes == "end":
            return [self._places.lead(data, end_anchor(note))]
        place = note_anchor(note.number)
        if note.id in self._at_foot:
            data["place"] = place
        elif note.id not in self._notes and self._note_depth < _DEEPEST_NOTE:
            self._at_foot.add(note.id)
            data |= {"place": place, "words": True, "children": self._at_the_foot(note)}
        return [data]

    def _at_the_foot(self, note: Footnote) -> list[object]:
        """Return what is printed at the foot: the note, or its page if it could fill this one."""
        if not is_short(Node("paragraph", note.blocks), self._longest_note):
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
        lang = self._briefing.lang
        parts = [
            unparted(clean(each, self._limit), lang, self._limit) for each in citation_parts(node)
        ]
        data: Data = dict(zip(("before", "label", "after"), parts, strict=True))
        odd = any(BREAK in part or runs_back((part,), self._direction) for part in parts)
        data |= {"kind": node.kind, "plain": not odd}
        self._lead(data, citation_anchor(node))
        return [*self._place(node), data]

    inline_writers: ClassVar[Mapping[str, Callable[["InlineWriter", Node], list[object]]]] = {
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


def _longest_note(room: Room, least: float) -> int:
    """Return how many characters a note at the foot of a page has at most."""
    size = max(_NOTE_SIZE, least)
    lines = _HIGHEST_NOTE * room.height / (_NOTE_LINE * size)
    return min(_LONGEST_NOTE, int(lines * room.width / (_NOTE_LETTER * size)))

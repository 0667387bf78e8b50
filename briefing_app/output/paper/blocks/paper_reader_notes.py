"""Readers' notes on paper: beside their paragraphs, and in a list at the end."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from briefing_app.model.briefing import Briefing
from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.placing import in_order
from briefing_app.model.notes.records import PlacedNote
from briefing_app.model.notes.report import note_blocks, what_it_is
from briefing_app.model.title_block import top_level
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.paper.blocks.paper_places import Data
from briefing_app.output.paper.blocks.paper_words import clean, shortened
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_page import Page

_LETTER, _NOTE_LETTER = 5.0, 3.5
"""How wide a Latin letter of the text and of a note in the margin is on the average, in units."""
_LINE, _NOTE_LINE = 17.6, 9.6
"""How high a line of the text and of a note is, in units."""
_GUTTER, _BESIDE = 36.0, 24.0
"""The room before a paragraph for its number, and that around the notes, in units."""
_MOST_OF_PAGE = 0.5
"""The share of a page that the notes beside one paragraph have at most: they are on one page."""
_ANCHOR = "appendix-reader-notes"


class MarginNotes:
    """Which notes go into the margin, and which into the list at the end.

    ``beside`` are those of each numbered paragraph, cut to the room beside it; ``listed`` are all
    that are not there, or not whole.
    """

    def __init__(self, briefing: Briefing, options: PaperOptions, page: Page) -> None:
        self._kinds = kind_names(options.kind_names)
        self.beside: dict[int, list[Data]] = {}
        self.listed: list[PlacedNote] = []
        ruled = options.ruled and options.layout == "pages" and options.text
        heights = _heights(briefing, page.measure) if ruled else {}
        by_paragraph: dict[int, list[PlacedNote]] = {}
        for each in options.noted:
            there = each.found and each.paragraph in heights
            if there and (each.note.words or each.note.bookmark):
                by_paragraph.setdefault(each.paragraph, []).append(each)
            else:
                self.listed.append(each)
        most = page.room * _MOST_OF_PAGE
        for number, notes in by_paragraph.items():
            height = min(most, heights[number])
            self._put_beside(number, notes, height, page.aside - _BESIDE)
        self.listed.sort(key=in_order)

    def _put_beside(
        self, number: int, notes: Sequence[PlacedNote], height: float, width: float
    ) -> None:
        """Put notes beside a paragraph, as far as there is room."""
        letters = max(12, int(width / _NOTE_LETTER))
        lines = max(2, int(height / _NOTE_LINE))
        for each in notes:
            words = " ".join(clean(each.note.words).split())
            width_of_words = _width(words)
            needed = 1 + -(-width_of_words // letters)
            room = min(needed, lines)
            if room < min(needed, 2):
                self.listed.append(each)
                continue
            lines -= room
            if room < needed:
                most = ((room - 1) * letters - 1) * len(words) // width_of_words
                words = shortened(words, most)
                self.listed.append(each)
            head = " · ".join(filter(None, (what_it_is(each.note, self._kinds), each.note.reader)))
            shown: Data = {"head": shortened(clean(head), letters), "words": words}
            self.beside.setdefault(number, []).append(shown)

    def blocks(self, briefing: Briefing) -> tuple[Node, ...]:
        """Return the list as a section; nothing if it is empty."""
        if not self.listed:
            return ()
        attributes: Mapping[str, str | int] = {"level": top_level(briefing), "id": _ANCHOR}
        title = Node("text", text=words_in(briefing.lang)["readers_notes"])
        heading = Node("heading", (title,), attributes=attributes)
        return (heading, *note_blocks(self.listed, self._kinds))


def _width(words: str) -> int:
    """Return how wide some words are in Latin letters: those of Chinese and Korean are twice so."""
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in words)


def _heights(briefing: Briefing, measure: float) -> dict[int, float]:
    """Return about how high each numbered paragraph is, in units."""
    letters = (measure - _GUTTER) / _LETTER
    return {
        node.integer("number"): _LINE * (1 + len(plain_text((node,))) // letters)
        for node in _numbered(briefing.blocks)
    }


def _numbered(blocks: Iterable[Node]) -> Iterable[Node]:
    return (node for node in blocks if node.kind == "paragraph" and node.integer("number"))

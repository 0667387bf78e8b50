"""Python-Markdown's block parser, set up for strangers' texts and for speed.

Its own block processors do the work, those of the extensions listed in `Blocks` among them. Nothing
of raw HTML is known to it. Two things differ: blocks that can be nothing but a paragraph are not
shown to sixteen processors first, and nesting has an end.
"""

import re
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, SupportsIndex, cast
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import (
    BlockProcessor,
    BlockQuoteProcessor,
    CodeBlockProcessor,
    EmptyBlockProcessor,
    HashHeaderProcessor,
    HRProcessor,
    ListIndentProcessor,
    ParagraphProcessor,
    ReferenceProcessor,
    SetextHeaderProcessor,
)
from markdown.extensions.abbr import AbbrBlockprocessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.def_list import DefListIndentProcessor, DefListProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor
from markdown.extensions.tables import TableProcessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    from markdown import Markdown

NESTING = 64
"""How deep blocks are parsed; the tree ends before, but footnotes and the like nest unseen."""

_MAY_BE_SPECIAL = re.compile(r" {0,3}[#>*+\-_=:!\[0-9]|    |\n|$").match
_LINE_MAY_BE_SPECIAL = re.compile(r"\n {0,3}[#>*+\-_=:!\[]").search
_MANY = 64


class _Queue(deque[str]):
    """Blocks that wait; taking the first one off a long list would move all the others."""

    def pop(self, _index: SupportsIndex = 0) -> str:
        return self.popleft()


class Tables(TableProcessor):
    """Tables whose rows may be longer than their heads: what is over joins the last cell."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser, {"use_align_attribute": True})
        self.overlong: list[str] = []
        self._building = False

    def _split_row(self, row: str) -> list[str]:
        if "`" in row or "\\" in row:
            cells = cast("list[str]", super()._split_row(row))  # type: ignore[misc]
        else:
            bare = row.removeprefix("|").removesuffix("|") if self.border else row
            cells = bare.split("|")
        columns = len(self.separator)
        if self._building and len(cells) > columns:
            self.overlong.append(row)
            cells[columns - 1 :] = [" | ".join(cell.strip(" ") for cell in cells[columns - 1 :])]
        return cells

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Build the table that ``test`` found."""
        self._building = True
        super().run(parent, blocks)
        self._building = False


class Notes(FootnoteExtension):
    """The footnotes of a text; ``repeated`` are the ids that were given to several."""

    def __init__(self, parser: BlockParser) -> None:
        self.parser = parser
        self.repeated: list[str] = []
        super().__init__()

    def setFootnote(self, id: str, text: str) -> None:  # noqa: A002, N802 - Python-Markdown's names
        """Keep a footnote; one that another one replaces is kept under a name of its own."""
        if id in self.footnotes:
            self.repeated.append(id)
            self.footnotes[f"{id} ({len(self.repeated)})"] = self.footnotes[id]
        super().setFootnote(id, text)


class Blocks(BlockParser):
    """Turns the blocks of a text into elements.

    ``abbreviations``, ``notes`` and ``tables`` hold what was found on the way.
    """

    def __init__(self, md: "Markdown") -> None:
        super().__init__(md)
        self.abbreviations: dict[str, str] = {}
        self.notes = Notes(self)
        self.tables = Tables(self)
        self._paragraph = ParagraphProcessor(self)
        self._depth = 0
        self._processors: tuple[BlockProcessor, ...] = (
            AdmonitionProcessor(self),
            EmptyBlockProcessor(self),
            ListIndentProcessor(self),
            DefListIndentProcessor(self),
            CodeBlockProcessor(self),
            self.tables,
            HashHeaderProcessor(self),
            SetextHeaderProcessor(self),
            HRProcessor(self),
            SaneOListProcessor(self),
            SaneUListProcessor(self),
            DefListProcessor(self),
            BlockQuoteProcessor(self),
            FootnoteBlockProcessor(self.notes),
            AbbrBlockprocessor(self, self.abbreviations),
            ReferenceProcessor(self),
            self._paragraph,
        )

    def parseBlocks(self, parent: Element, blocks: Iterable[str]) -> None:  # noqa: N802
        """Parse blocks into children of ``parent``; too deep ones become plain paragraphs."""
        waiting = blocks if isinstance(blocks, list) and len(blocks) < _MANY else _Queue(blocks)
        queue = cast("list[str]", waiting)
        if self._depth >= NESTING:
            while queue:
                self._plain(parent, queue.pop(0))
            return
        self._depth += 1
        while queue:
            block = queue[0]
            if _MAY_BE_SPECIAL(block) or (
                "\n" in block and ("|" in block or _LINE_MAY_BE_SPECIAL(block))
            ):
                self._parse(parent, queue)
            else:
                self._paragraph.run(parent, queue)
        self._depth -= 1

    def _parse(self, parent: Element, queue: list[str]) -> None:
        """Let the first processor that takes the next block have it; the last one takes all."""
        any(
            processor.test(parent, queue[0]) and processor.run(parent, queue) is not False
            for processor in self._processors
        )

    @staticmethod
    def _plain(parent: Element, block: str) -> None:
        if block.strip():
            SubElement(parent, "p").text = AtomicString(block.strip())

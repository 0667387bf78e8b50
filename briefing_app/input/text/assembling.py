"""A whole text to a whole document, in this process."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.input.text.building import LONGEST, Builder
from briefing_app.input.text.document import Context, Document
from briefing_app.input.text.fences import take_fences
from briefing_app.input.text.headings import give_ids, names, sections
from briefing_app.input.text.lines import Lines
from briefing_app.input.text.setup import Machine
from briefing_app.input.text.spans import Spans, add
from briefing_app.input.text.targets import Picture, Targets
from briefing_app.model.briefing import Footnote
from briefing_app.model.errors import by_line
from briefing_app.model.tradecraft.catalogue import CLASS_PREFIX, CODES, silences_of
from briefing_app.model.tree import Node, walk

_BLANK_LINE = re.compile(r"\n +(?=\n)")


class Assembled(NamedTuple):
    """A document, and its images, whose sources are still to be filled in."""

    document: Document
    pictures: list[Picture]


def assemble(text: str, context: Context) -> Assembled:
    """Parse a text; ``context.image`` is not called."""
    return _Assembly(text, context).assembled()


def _normalised(text: str) -> str:
    """Return a text as Python-Markdown's preprocessors leave it, without tabs."""
    text = text.replace("\x02", "").replace("\x03", "")
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return _BLANK_LINE.sub("\n", f"\n{text}\n\n")[1:]


class _Assembly:
    def __init__(self, text: str, context: Context) -> None:
        self._context = context
        self._lines = Lines(text, context.first_line)
        self._notes = ProblemLog(context.file)
        self._targets = Targets(context, self._lines, self._notes)
        self._machine = Machine()
        self._text, fences = take_fences(_normalised(text))
        is_tricky = visible(text) != text
        self._spans = Spans(self._machine.inlines, self._targets, is_tricky=is_tricky)
        self._builder = Builder(self._spans, self._targets, fences)
        self._may_have_ids = "{" in text

    def assembled(self) -> Assembled:
        machine, builder, targets = self._machine, self._builder, self._targets
        root = Element("div")
        machine.blocks.parseChunk(root, self._text)
        notes = self._note_elements()
        machine.prepare(self._text, self._context)
        targets.groups = machine.citations
        self._spans.abbreviate(machine.blocks.abbreviations)
        blocks = builder.body(root)
        words = builder.words
        footnotes = self._footnotes(notes)
        blocks, footnotes = self._with_anchors(blocks, footnotes)
        self._tell()
        if CLASS_PREFIX in self._text:
            self._check_silences(blocks)
            for note in footnotes.values():
                self._check_silences(note.blocks)
        document = Document(
            blocks,
            sections(blocks),
            footnotes,
            builder.paragraphs,
            words,
            {ref: tuple(places) for ref, places in targets.cited.items()},
            tuple(sorted(self._notes.listed(), key=by_line)),
        )
        return Assembled(document, targets.pictures)

    def _note_elements(self) -> dict[str, Element]:
        """Return the footnotes as elements; parsing one may bring up further ones."""
        texts = self._machine.blocks.notes.footnotes
        elements: dict[str, Element] = {}
        while len(elements) < len(texts):
            for ref in [ref for ref in texts if ref not in elements]:
                elements[ref] = Element("div")
                self._machine.blocks.parseChunk(elements[ref], texts[ref])
        return elements

    def _footnotes(self, elements: dict[str, Element]) -> dict[str, Footnote]:
        """Return the footnotes in the order of their marks; those without a mark come last."""
        numbers = self._targets.numbers
        footnotes: dict[str, Footnote] = {}
        left = iter(elements)
        while len(footnotes) < len(elements):
            for ref in list(numbers)[len(footnotes) :]:
                blocks = self._builder.blocks(elements[ref], 1)
                footnotes[ref] = Footnote(ref, numbers[ref], blocks)
            unused = next((ref for ref in left if ref not in numbers), None)
            if unused is not None:
                numbers[unused] = len(numbers) + 1
                sentence = f"Nothing in the text refers to the footnote “{visible(unused)}”."
                line = self._lines.line(f"[^{unused}]:")
                self._notes.warning(line, "unused-footnote", sentence)
        return footnotes

    def _with_anchors(
        self, blocks: tuple[Node, ...], footnotes: dict[str, Footnote]
    ) -> tuple[tuple[Node, ...], dict[str, Footnote]]:
        """Give headings their ids and point links to them; links that lead nowhere become words."""
        taken: set[str] = set()
        if self._may_have_ids:
            self._take_ids(blocks, taken)
            for note in footnotes.values():
                self._take_ids(note.blocks, taken)
        give_ids(self._builder.headings, taken)
        if not self._targets.anchors:
            return blocks, footnotes
        lost = self._targets.settle(names(self._builder.headings, taken))
        if not lost:
            return blocks, footnotes
        kept = {
            ref: Footnote(note.id, note.number, _without(note.blocks, lost))
            for ref, note in footnotes.items()
        }
        return _without(blocks, lost), kept

    def _take_ids(self, nodes: Iterable[Node], taken: set[str]) -> None:
        """Collect the ids that the author gave; one that is given twice goes to the first."""
        told: set[str] = set()
        for node in walk(nodes):
            ref = node.attributes.get("id")
            if isinstance(ref, str) and isinstance(node.attributes, dict):
                if ref in taken:
                    del node.attributes["id"]
                    if ref not in told:
                        self._lines.line(f"#{ref}")  # that of the first, which keeps it
                    told.add(ref)
                    sentence = f"The id “{visible(ref)}” is given more than once."
                    self._notes.warning(self._lines.line(f"#{ref}"), "duplicate-id", sentence)
                taken.add(ref)

    def _tell(self) -> None:
        """Note what was found wrong on the way."""
        warn, line = self._notes.warning, self._lines.line
        blocks = self._machine.blocks
        self._targets.unknown_citations()
        for ref in self._machine.unknown_notes:
            sentence = f"There is no footnote “{visible(ref)}”."
            warn(line(f"[^{ref}]"), "unknown-footnote", sentence)
        for ref in blocks.notes.repeated:
            sentence = f"The footnote “{visible(ref)}” is written more than once; the last counts."
            warn(line(f"[^{ref}]:"), "duplicate-footnote", sentence)
        for row in blocks.tables.overlong:
            sentence = "A row of a table has more cells than its head; they join the last cell."
            warn(line(row), "long-row", sentence)
        for start in self._builder.broken:
            sentence = f"A block of more than {LONGEST:,} characters is broken into several."
            warn(line(start), "long-block", sentence)

    def _check_silences(self, blocks: Iterable[Node]) -> None:
        """Note the classes that would silence a check that there is not."""
        for node in walk(blocks):
            for code in sorted(silences_of(node) - set(CODES)):
                line = self._lines.line(f"{CLASS_PREFIX}{code}")
                sentence = f"“{visible(code)}” is not a check; write one of {', '.join(CODES)}."
                self._notes.warning(line, "unknown-check", sentence)


def _without(nodes: tuple[Node, ...], lost: set[int]) -> tuple[Node, ...]:
    """Return the nodes with the words of the lost links in their stead."""
    kept: list[Node] = []
    for node in nodes:
        if not node.children:
            add(kept, node)
            continue
        children = _without(node.children, lost)
        if node.kind == "link" and id(node.attributes) in lost:
            for child in children:
                add(kept, child)
        elif children is node.children:
            kept.append(node)
        else:
            kept.append(Node(node.kind, children, node.text, node.attributes))
    same = len(kept) == len(nodes) and all(a is b for a, b in zip(kept, nodes, strict=True))
    return nodes if same else tuple(kept)

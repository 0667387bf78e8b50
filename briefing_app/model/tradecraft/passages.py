"""The text of a briefing as the checks read it: passages in order, and their sentences."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.tradecraft.catalogue import silences_of
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.model.tree import Node, walk

CITED = "\ufffc"
"""Stands in a passage's words where a source or an item of evidence is cited."""

_CONTAINERS = frozenset(
    {"quote", "bullet_list", "ordered_list", "item", "table", "row", "callout", "definition_list"}
)
_HOLDERS = frozenset({"paragraph", "heading", "cell", "term"})
_QUOTED = re.compile(r"“[^“”]{1,600}”|\"[^\"]{1,600}\"|‘[^‘’]{1,300}’(?!\w)|«[^«»]{1,600}»")
_LETTER = re.compile(r"\w")
_END = re.compile(rf"[.!?…][”’»\"')\]]*(?:\s*{CITED})*\s+(?=\S)")
_SHORTENED = re.compile(
    r"(?:(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|St|No|Nos|vs|cf|e\.g|i\.e"
    r"|approx|ca|Fig|Figs|pp?|Art|Sec|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
    r"|\b[^\W\d_a-z])\.$"
)
_LONGEST_SHORT = 8
_OPENING = "“‘\"'(["


class Passage(NamedTuple):
    """One run of words: a paragraph, a heading, a cell or a term.

    ``words`` has `CITED` for each citation and nothing of code. ``paragraph`` is its number, or for
    words without one the number of the body paragraph before it in its section, or None.
    ``sections`` are the ids of the headings it is under, the outermost first. ``inside`` has
    the kinds of the blocks around it, for callouts their variants. ``silenced`` are the codes of
    the checks that the file turns off here.
    """

    node: Node
    words: str
    paragraph: int | None
    sections: tuple[str, ...]
    inside: frozenset[str]
    silenced: frozenset[str]

    @property
    def section(self) -> str:
        """The id of the nearest heading above, or of the heading itself; empty without one."""
        return self.sections[-1] if self.sections else ""

    @property
    def is_analysis(self) -> bool:
        """Whether these are the author's own words on the matter: no quote, no editor's note."""
        return not self.inside & {"quote", "editor"} and self.node.kind != "heading"


class Sentence(NamedTuple):
    """A sentence of a passage; what it quotes is made unreadable, since it is not its own."""

    words: str
    is_cited: bool


def passages(briefing: Briefing) -> tuple[Passage, ...]:
    """Return all passages of the text in its order, then those of the footnotes."""
    walker = _Walker(briefing)
    found = [*walker.body(briefing.blocks)]
    for note in briefing.footnotes.values():
        found += walker.notes(note.blocks)
    return tuple(found)


class _Walker:
    def __init__(self, briefing: Briefing) -> None:
        self._cited_notes = {
            ref
            for ref, note in briefing.footnotes.items()
            if any(node.kind in {"citation", "link"} for node in walk(note.blocks))
        }
        self._everywhere = frozenset(each.check for each in briefing.silences if not each.section)
        self._silenced = {(each.section, each.check) for each in briefing.silences if each.section}
        self._open: list[tuple[int, str, frozenset[str]]] = []
        self._paragraph: int | None = None

    def body(self, blocks: Iterable[Node]) -> Iterator[Passage]:
        for node in blocks:
            if node.kind == "heading":
                level = node.integer("level")
                self._open = [each for each in self._open if each[0] < level]
                ref = node.string("id")
                silenced = {check for section, check in self._silenced if section == ref}
                self._open.append((level, ref, silences_of(node) | silenced))
                self._paragraph = None
            elif "number" in node.attributes:
                self._paragraph = node.integer("number")
            yield from self._passages(node, frozenset(), self._everywhere)

    def notes(self, blocks: Iterable[Node]) -> Iterator[Passage]:
        self._open, self._paragraph = [], None
        for node in blocks:
            yield from self._passages(node, frozenset({"footnote"}), self._everywhere)

    def _passages(
        self, node: Node, inside: frozenset[str], silenced: frozenset[str]
    ) -> Iterator[Passage]:
        silenced |= silences_of(node)
        if node.kind in _HOLDERS:
            sections = tuple(ref for _level, ref, _silenced in self._open)
            above = frozenset().union(*(each[2] for each in self._open))
            words = "".join(self._words(node.children))
            yield Passage(node, words, self._paragraph, sections, inside, silenced | above)
            return
        if node.kind in _CONTAINERS:
            inside |= {node.string("variant") or node.kind}
        for child in node.children:
            yield from self._passages(child, inside, silenced)

    def _words(self, nodes: Iterable[Node]) -> Iterator[str]:
        for node in nodes:
            if node.kind == "citation":
                yield CITED
            elif node.kind == "footnote_reference":
                yield CITED if node.string("note") in self._cited_notes else ""
            elif node.kind in {"line_break", "code"}:
                yield " "
            elif node.kind == "text":
                yield node.text.replace(CITED, " ")
            else:
                yield from self._words(node.children)


def own_sentences(found: tuple[Passage, ...], code: str) -> Iterator[tuple[int, Sentence]]:
    """Yield the author's own sentences with the places of their passages, but for silenced ones."""
    for place, passage in enumerate(found):
        if passage.is_analysis and code not in passage.silenced:
            for sentence in sentences(passage.words):
                yield place, sentence


def sentences(words: str) -> Iterator[Sentence]:
    """Yield the sentences of a passage's words; a citation after a full stop belongs before it."""
    own = _QUOTED.sub(_unreadable, words)
    start = 0
    for found in _END.finditer(own):
        before = own[max(start, found.start() - _LONGEST_SHORT) : found.start() + 1]
        if _begins(own, found.end()) and not _SHORTENED.search(before):
            yield _sentence(own[start : found.end()])
            start = found.end()
    if own[start:].strip():
        yield _sentence(own[start:])


def _unreadable(found: re.Match[str]) -> str:
    return _LETTER.sub("_", found.group())


def _begins(words: str, place: int) -> bool:
    """Return whether a sentence can begin here: a letter that is no small one, a digit, a quote.

    Inside a quotation, whose letters are unreadable, none begins.
    """
    sign = words[place]
    return sign in _OPENING or (sign.isalnum() and not sign.islower())


def _sentence(words: str) -> Sentence:
    return Sentence(" ".join(words.replace(CITED, " ").split()), CITED in words)


def finding_at(found: tuple[Passage, ...], place: int, code: str, advice: str) -> Finding:
    """Return what was found in the passage at a place among all of them."""
    passage = found[place]
    line = passage.node.line or None
    return Finding(code, advice, passage.section, passage.paragraph, passage=place, line=line)

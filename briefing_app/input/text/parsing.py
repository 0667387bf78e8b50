"""Markdown to the document tree: the door to this room."""

import re
from collections.abc import Iterable, Sequence

from markdown_it.token import Token

from briefing_app.input.checks import check_silences
from briefing_app.input.document import Context, Document
from briefing_app.input.limits import BLOCK_LETTERS
from briefing_app.input.lines import Lines
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.references.targets import Note, Targets
from briefing_app.input.spoofing import visible
from briefing_app.input.text.blocks import may_define
from briefing_app.input.text.building import Builder
from briefing_app.input.text.headings import give_ids, names
from briefing_app.input.text.inlines.spans import Spans
from briefing_app.input.text.inlines.syntax import syntax
from briefing_app.model.briefing import Footnote, sections_of
from briefing_app.model.errors import by_line
from briefing_app.model.tradecraft.catalogue import CLASS_PREFIX
from briefing_app.model.tree import Node, walk
from briefing_app.translation import number, plural, tr

__all__ = ["Context", "Document", "Parsing", "parse_text", "parse_words"]

_CLOSED = re.compile(r"</([A-Za-z][A-Za-z0-9-]*)").findall
_ORDER_MARK = re.compile("^\ufeff+", re.MULTILINE)
_MOST_TIMES = 4
"""How many times longer than was asked for a beginning may be, for its last block to be whole."""


def _normalised(text: str) -> str:
    """Return a text with line feeds only, without the signs that `smart` works with.

    Byte order marks are at the beginnings of files that were put together.
    """
    text = _ORDER_MARK.sub("", text) if "\ufeff" in text else text
    text = text.replace("\x02", "").replace("\x03", "").replace("\0", "\ufffd")
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Parsing:
    """A Markdown text, without its front matter, on its way to a document.

    There are texts that this takes very long for: it is done in a process that can be ended.
    """

    def __init__(self, text: str, context: Context, spans: type[Spans] = Spans) -> None:
        """Find the blocks of a text; ``spans`` will make the inline nodes."""
        self._text = _normalised(text)
        self._context = context
        self._lines = Lines(self._text, context.first_line)
        self._problems = ProblemLog(context.file)
        self._targets = Targets(context, self._lines, self._problems)
        shorts: dict[str, str] = {}
        notes: list[list[Token]] = []
        env: dict[str, object] = {
            "may define": may_define(self._text),
            "abbreviations": shorts,
            "cites": self._targets.cites,
            "last comment": self._text.rfind("-->"),
            "notes": notes,
        }
        self._spans = spans(env, self._targets, is_tricky=visible(text) != text)
        if "</" in self._text:
            self._spans.closed_tags = {each.lower() for each in _CLOSED(self._text)}
        self._builder = Builder(self._spans, self._lines)
        self._may_have_ids = "{" in text
        self._body: list[Token] = []
        syntax().block.parse(self._text, syntax(), env, self._body)
        self._take_notes(notes)
        self._spans.abbreviate(shorts)

    def beginning(self, letters: int) -> Document | None:
        """Return the blocks at the beginning of the text, with so many letters at least.

        None if they cannot be set apart. Headings have no ids yet, notes no words, and links to
        headings no targets. To be called before `document`, if at all.
        """
        end = _end_of_beginning(self._body, letters)
        self._builder.take(self._body[:end])
        blocks = self._builder.frames.whole_blocks()
        self._body = self._body[end:]
        if not blocks or not self._body:
            return None
        numbers = self._targets.numbers.items()
        footnotes = {ref: Footnote(ref, number, ()) for ref, number in numbers}
        return Document(blocks, sections_of(blocks), footnotes)

    def document(self) -> Document:
        """Return the whole text as a document; to be called once."""
        frames, targets = self._builder.frames, self._targets
        blocks = self._builder.body(self._body)
        words = frames.words
        footnotes = self._footnotes()
        blocks, footnotes = self._with_anchors(blocks, footnotes)
        self._tell()
        if CLASS_PREFIX in self._text:
            for nodes in (blocks, *(note.blocks for note in footnotes.values())):
                check_silences(
                    nodes, self._context.first_line, self._lines.first_from, self._problems
                )
        return Document(
            blocks,
            sections_of(blocks),
            footnotes,
            frames.paragraphs,
            words,
            {ref: tuple(places) for ref, places in targets.cited.items()},
            tuple(sorted(self._problems.listed(), key=by_line)),
        )

    def _take_notes(self, found: Iterable[list[Token]]) -> None:
        """Learn which footnotes there are."""
        notes = self._targets.notes
        for opening, *tokens, _closing in found:
            ref = visible(opening.meta["label"])
            line = self._context.first_line + (opening.map[0] if opening.map else 0)
            if ref in notes:
                sentence = tr(
                    "The footnote “{ref}” is written more than once; the last counts.", ref=ref
                )
                self._problems.warning(line, "duplicate-footnote", sentence)
                notes[f"{ref} ({len(notes)})"] = notes[ref]
            notes[ref] = Note(line, tokens)

    def _footnotes(self) -> dict[str, Footnote]:
        """Return the footnotes in the order of their marks; those without a mark come last."""
        numbers, notes = self._targets.numbers, self._targets.notes
        footnotes: dict[str, Footnote] = {}
        left = iter([*notes])
        while len(footnotes) < len(notes):
            for ref in list(numbers)[len(footnotes) :]:
                blocks = self._builder.blocks(notes[ref].tokens)
                footnotes[ref] = Footnote(ref, numbers[ref], blocks)
            if len(numbers) > len(footnotes):
                continue  # these notes refer to others
            unused = next((ref for ref in left if ref not in numbers), None)
            if unused is not None:
                numbers[unused] = len(numbers) + 1
                sentence = tr(
                    "Nothing in the text refers to the footnote “{unused}”.", unused=unused
                )
                self._problems.warning(notes[unused].line, "unused-footnote", sentence)
        return footnotes

    def _with_anchors(
        self, blocks: tuple[Node, ...], footnotes: dict[str, Footnote]
    ) -> tuple[tuple[Node, ...], dict[str, Footnote]]:
        """Give headings their ids and point links to them; links that lead nowhere become words."""
        frames = self._builder.frames
        taken: set[str] = set()
        if self._may_have_ids:
            self._take_ids(blocks, taken)
            for note in footnotes.values():
                self._take_ids(note.blocks, taken)
        give_ids(frames.headings, taken)
        others: dict[str, str] = {}
        for name, attributes in frames.anchors:
            if name not in taken:
                others.setdefault(name, str(attributes.setdefault("id", name)))
        anchors = self._targets.anchors
        if not anchors or not self._targets.settle(others | dict(names(frames.headings, taken))):
            return blocks, footnotes
        kept = {
            ref: note._replace(blocks=_without_lost(note.blocks)) for ref, note in footnotes.items()
        }
        return _without_lost(blocks), kept

    def _take_ids(self, nodes: Iterable[Node], taken: set[str]) -> None:
        """Collect the ids that the author gave; one that is given twice goes to the first."""
        line = self._context.first_line
        for node in walk(nodes):
            line = node.line or line
            ref = node.attributes.get("id")
            if isinstance(ref, str) and isinstance(node.attributes, dict):
                if ref in taken:
                    del node.attributes["id"]
                    sentence = tr("The id “{ref}” is given more than once.", ref=visible(ref))
                    where = self._lines.first_from(line, f"#{ref}")
                    self._problems.warning(where, "duplicate-id", sentence)
                taken.add(ref)

    def _tell(self) -> None:
        """Note what was found on the way."""
        self._targets.tell_refused()
        comments, scripts = sorted(self._spans.comments), sorted(self._spans.scripts)
        if comments:
            sentence = plural(
                "The text holds a comment, not shown.",
                "The text holds {n} comments, not shown.",
                len(comments),
            )
            self._problems.note(comments, "comment", sentence)
        for line in self._spans.open_comments:
            sentence = tr(
                "A comment begins here and is not closed, so that what follows is not shown."
            )
            self._problems.warning(line, "open-comment", sentence)
        if scripts:
            sentence = plural(
                "The text holds a script or style, left out.",
                "The text holds {n} scripts or styles, left out.",
                len(scripts),
            )
            self._problems.note(scripts, "script", sentence)
        for line in self._builder.overlong:
            sentence = tr("A row of a table has more cells than its head; they join the last cell.")
            self._problems.warning(line, "long-row", sentence)
        for line in self._builder.broken:
            sentence = tr(
                "A block of more than {block_letters} characters is broken into several.",
                block_letters=number(BLOCK_LETTERS),
            )
            self._problems.warning(line, "long-block", sentence)


def parse_text(text: str, context: Context) -> Document:
    """Return a Markdown text, without its front matter, as a document; see `Parsing`."""
    return Parsing(text, context).document()


def parse_words(text: str, context: Context) -> Document:
    """Return a text as a document of its words alone: no marks, no links, no citations, no images.

    The words are not counted. Blocks, sections and the numbers of paragraphs are those of
    `parse_text`.
    """
    from briefing_app.input.text.inlines.word_spans import WordSpans

    return Parsing(text, context._replace(image=_no_image), WordSpans).document()


def _no_image(_source: str, _line: int | None) -> str:
    return ""


def _end_of_beginning(tokens: Sequence[Token], letters: int) -> int:
    """Return after which token there are so many letters and no block is open, or 0."""
    length = 0
    for place, token in enumerate(tokens):
        length += len(token.content)
        if length >= letters and token.level == 0 and token.nesting <= 0:
            return place + 1 if length <= _MOST_TIMES * letters else 0
    return 0


def _without_lost(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return the nodes with the links refused that have a reason for it."""
    kept = []
    for node in nodes:
        kind, children, text, attributes, line = node
        if kind == "link" and "reason" in attributes:
            kind, attributes = "refused_link", {key: attributes[key] for key in ("title", "reason")}
        inside = _without_lost(children) if children else ()
        kept.append(Node(kind, inside, text, attributes, line))
    return tuple(kept)

"""The inline nodes of a briefing as runs of a Word document."""

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.oxml.ns import qn
from lxml.etree import _Element as Element

from briefing_app.model.anchors import citation_anchor, note_anchor
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import words_in
from briefing_app.model.words.inline_words import citation_parts, join_citations, missing_image
from briefing_app.model.words.language import Direction, apart, passages
from briefing_app.model.words.legible import legible
from briefing_app.model.words.whole_numbers import with_whole_numbers
from briefing_app.output.formulas import formula
from briefing_app.output.word.word_file import WordFile
from briefing_app.output.word.word_formula import formula_element
from briefing_app.output.word.word_parts import LINK, PLAIN, Look, element, field, run, text_run

_POINTS_PER_PIXEL = 0.75
_CODE_SIZE = 19
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
_TWENTIETHS = 20
_MOST_OF_PAGE = 0.8
"""The share of a page that an image is high at most."""


class Bookmarks:
    """Names for the places that links lead to; a link to anything else becomes its words."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._links: list[tuple[Element, str]] = []

    def place(self, ref: str) -> list[Element]:
        """Return what marks the place of an id: nothing if it is empty or has its place already."""
        if not ref or ref in self._names:
            return []
        number = len(self._names) + 1
        self._names[ref] = f"place_{number}"
        start = element("bookmarkStart", id=number, name=self._names[ref])
        return [start, element("bookmarkEnd", id=number)]

    def link(self, ref: str, runs: Iterable[Element]) -> Element:
        """Return a link to an id, which need not have a place yet."""
        made = element("hyperlink", *runs)
        self._links.append((made, ref))
        return made

    def settle(self) -> None:
        """Give each link its place; call it when everything is written."""
        for made, ref in self._links:
            name = self._names.get(ref)
            if name:
                made.set(qn("w:anchor"), name)
                continue
            parent = made.getparent()
            for each in list(made):
                made.addprevious(each)
            parent.remove(made)


class InlineWriter:
    """Turns inline nodes into runs.

    ``direction`` is that of the paragraph at hand; ``in_note`` is whether it is in a footnote,
    which can hold neither images nor other notes. ``write_note`` writes the words of a note.
    """

    def __init__(
        self, briefing: Briefing, file: WordFile, write_note: Callable[[Element, str], None]
    ) -> None:
        self.bookmarks = Bookmarks()
        self.direction: Direction = file.direction
        self.in_note = False
        self._briefing = briefing
        self._file = file
        self._write_note = write_note
        self._words = words_in(briefing.lang)
        self._counted = 0
        self.noted: set[str] = set()

    def write(self, nodes: Iterable[Node], look: Look = PLAIN) -> list[Element]:
        """Return the runs of nodes, in looks."""
        return [part for node in join_citations(nodes) for part in self._node(node, look)]

    def words(self, text: str, look: Look = PLAIN) -> Element:
        """Return plain words as a run, with their marks if they run against the words around."""
        return text_run(apart(legible(text), self.direction), look, self.direction)

    def _node(self, node: Node, look: Look) -> list[Element]:
        return [
            *self.bookmarks.place(node.string("id")),
            *self._writers[node.kind](self, node, look),
        ]

    def _text(self, node: Node, look: Look) -> list[Element]:
        return [
            text_run(legible(words), look._replace(lang=lang), self.direction)
            for words, lang in passages(
                with_whole_numbers(node.text), self._briefing.lang, node.string("lang")
            )
        ]

    def _styled(self, node: Node, look: Look) -> list[Element]:
        return self.write(node.children, _restyled(look, node.kind))

    def formula(self, tex: str, look: Look = PLAIN, *, alone: bool) -> list[Element]:
        """Return a formula; nothing if Word cannot show it as it is meant.

        Word neither raises formulas nor strikes or underlines them.
        """
        if look.vertical or look.strike or look.underline:
            return []
        drawn = formula(tex, self._briefing.lang)
        return [formula_element(drawn.body, look, alone=alone)] if drawn is not None else []

    def _code(self, node: Node, look: Look) -> list[Element]:
        if node.attributes.get("classes") == ("math",):
            shown = self.formula(node.text, look, alone=False)
            if shown:
                return shown
        words = legible(node.text)
        if self.direction == "rtl":
            # Signs at the ends of code would go to the other side.
            words = f"{_LEFT_TO_RIGHT}{words}{_LEFT_TO_RIGHT}"
        return [text_run(words, look._replace(mono=True, size=_CODE_SIZE), "ltr")]

    def _words_only(self, node: Node, look: Look) -> list[Element]:
        return self.write(node.children, look)

    def _link(self, node: Node, look: Look) -> list[Element]:
        target, scope = node.string("target"), node.string("scope")
        if scope == "internal":
            runs = self.write(node.children, look._replace(colour=LINK))
            return [self.bookmarks.link(target, runs)]
        if scope == "web" and target.lower().startswith(("https://", "http://")):
            runs = self.write(node.children, look._replace(colour=LINK, underline="single"))
            return self._web_link(target, runs)
        if scope == "edition":
            return self.write(node.children, look)
        # A file next to the briefing is not next to its export: the reader sees its name.
        shown = self.words(f" ({target.removeprefix('mailto:')})", look)
        return [*self.write(node.children, look), shown]

    def _web_link(self, target: str, runs: list[Element]) -> list[Element]:
        address = legible(target).replace("\\", "%5C").replace('"', "%22")
        return field(f'HYPERLINK "{address}"', runs)

    def _image(self, node: Node, look: Look) -> list[Element]:
        asset = self._briefing.assets.get(node.string("source"))
        if asset is not None and not self.in_note:
            try:
                return [self._picture(asset, legible(node.text or node.string("title")))]
            except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
                pass
        return [self.words(f"[{missing_image(node, self._words)}]", look._replace(italic=True))]

    def _picture(self, asset: Asset, words: str) -> Element:
        width, height = asset.width * _POINTS_PER_PIXEL, asset.height * _POINTS_PER_PIXEL
        widest = self._file.width / _TWENTIETHS
        highest = self._file.height / _TWENTIETHS * _MOST_OF_PAGE
        scale = min(1.0, widest / max(1.0, width), highest / max(1.0, height))
        return self._file.picture(asset.data, width * scale, height * scale, words)

    def _line_break(self, _node: Node, _look: Look) -> list[Element]:
        return [run(element("br"))]

    def _footnote_reference(self, node: Node, _look: Look) -> list[Element]:
        number, ref = node.integer("number"), node.string("note")
        raised = Look(vertical="superscript", colour=LINK)
        if self.in_note or ref in self.noted or ref not in self._briefing.footnotes:
            return [self.bookmarks.link(note_anchor(number), [self.words(str(number), raised)])]
        self.noted.add(ref)
        # Word counts the notes by itself; a note that only another note refers to is not counted.
        counted = number == self._counted + 1
        self._counted += counted
        called = element("footnoteReference", id=number)
        sign, own = run(called, look=raised), run(element("footnoteRef"), look=raised)
        if not counted:
            called.set(qn("w:customMarkFollows"), "1")
            shown = self.words(str(number), raised)
            sign, own = run(called, *shown.findall("{*}t"), look=raised), shown
        self._write_note(own, ref)
        return [*self.bookmarks.place(note_anchor(number)), sign]

    def _citation(self, node: Node, look: Look) -> list[Element]:
        before, label, after = citation_parts(node)
        linked = self.bookmarks.link(
            citation_anchor(node), [self.words(label, look._replace(colour=LINK))]
        )
        return [self.words(before, look), linked, self.words(after, look)]

    _writers: ClassVar[Mapping[str, Callable[["InlineWriter", Node, Look], list[Element]]]] = {
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
        "abbreviation": _words_only,
        "link": _link,
        "refused_link": _words_only,
        "image": _image,
        "line_break": _line_break,
        "footnote_reference": _footnote_reference,
        "citation": _citation,
    }
    kinds: ClassVar[frozenset[str]] = frozenset(_writers)


_ADDED: Mapping[str, Mapping[str, object]] = {
    "strong": {"bold": True},
    "strike": {"strike": True},
    "insertion": {"underline": "double"},
    "keyboard": {"mono": True},
    "mark": {"mark": True},
    "portion": {"bold": True},
}
"""What kinds of nodes add to the looks of their words; the others raise or lower them."""


def _restyled(look: Look, kind: str) -> Look:
    """Return looks with what a kind of node adds to them."""
    if kind == "emphasis":
        return look._replace(italic=not look.italic)
    return look._replace(**_ADDED.get(kind, {"vertical": kind}))  # type: ignore[arg-type]

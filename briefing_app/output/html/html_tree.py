"""The nodes of the tree as HTML; each kind has its looks here and in ``html/briefing.css``."""

import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from html import escape
from itertools import groupby
from typing import ClassVar
from urllib.parse import quote

from briefing_app.model.anchors import (
    assumption_anchor,
    citation_anchor,
    evidence_anchor,
    indicator_anchor,
    note_anchor,
    paragraph_anchor,
    source_anchor,
)
from briefing_app.model.appendices import source_description
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.outline import Outline
from briefing_app.model.terms import WOVEN_IN, bands_in_both, find_terms
from briefing_app.model.title_block import top_level
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
from briefing_app.model.words.language import direction_of, language_direction, passages
from briefing_app.model.words.legible import code_lines, legible
from briefing_app.model.words.whole_numbers import dated_parts, with_whole_numbers
from briefing_app.output.formulas import formula
from briefing_app.output.mark_tags import MARK_TAGS

_SPACES = re.compile(r"\s+")

_TAGS = {
    "quote": "blockquote",
    "definition_list": "dl",
    "term": "dt",
    "definition": "dd",
    **MARK_TAGS,
}
"""The kinds that are one element around their children."""

_BRIEF = re.compile(r"(?=.{2,12}\Z).*\w[\s-]\w")
"""What a cell of a table holds that a line should not end in, such as a date or “1 500 km”."""
_WORDY = 60
"""The most letters of a cell that may be as narrow as its longest word."""

_LINKS = frozenset({"link", "footnote_reference", "citation"})


def safe(words: str) -> str:
    """Return text for an element or a quoted attribute, in one line and made legible."""
    return escape(legible(words))


def _unparted(words: str, lang: str) -> str:
    """Return text in which no line ends within a date, nor before a unit."""
    return "".join(
        f'<span class="unparted">{safe(part)}</span>' if whole else safe(part)
        for part, whole in dated_parts(words, lang)
    )


def identifier(ref: str) -> str:
    """Return the value of an ``id`` attribute; it cannot hold white space."""
    return safe(_SPACES.sub("_", ref))


def address(ref: str) -> str:
    """Return the address of an id within the document."""
    return "#" + quote(_SPACES.sub("_", ref), safe=":", errors="replace")


class TreeWriter:
    """Writes nodes of one briefing, and remembers what was referred to and from where.

    ``note_references`` maps the number of each footnote, and ``citations`` the id of each source,
    to the anchors of the places that refer to it so far. ``kinds`` are those that it knows: all of
    them.
    """

    def __init__(self, briefing: Briefing) -> None:
        self.note_references: defaultdict[int, list[str]] = defaultdict(list)
        self.citations: defaultdict[str, list[str]] = defaultdict(list)
        self._briefing = briefing
        self._outline = Outline(top_level(briefing))
        self._scale = briefing.scale if briefing.uses_scale else None
        self._before = ""
        self._words = words_in(briefing.lang)
        self._direction = language_direction(briefing.lang)
        self._sources = {source.id: source for source in briefing.sources}
        self._cited_at = {source_anchor(ref): ref for ref in self._sources}
        self._cited_words = _cited_words(briefing.comparison)
        self._taken: set[str] = set()
        self._turned = ""

    def write(self, nodes: Iterable[Node]) -> str:
        """Return the nodes one after another."""
        return "".join(self._node(node) for node in join_citations(nodes))

    def anchor(self, ref: str) -> str:
        """Return an ``id`` attribute, with a blank before it; empty if the id is empty or taken.

        The first to ask for an id has it: ids are unique in a document.
        """
        if not ref or ref in self._taken:
            return ""
        self._taken.add(ref)
        return f' id="{identifier(ref)}"'

    def _node(self, node: Node) -> str:
        if node.kind != "text" and node.kind not in WOVEN_IN:
            self._before = ""
        if node.kind not in BLOCK_KINDS:
            return self._element(node)
        with self._directed(node):
            return self._element(node)

    @contextmanager
    def _directed(self, node: Node) -> Iterator[None]:
        """Let a block that is written within have the direction of its own words."""
        outer = self._direction
        self._direction = direction_of(node, outer)
        self._turned = f' dir="{self._direction}"' if self._direction != outer else ""
        yield
        self._direction, self._turned = outer, ""

    def _element(self, node: Node) -> str:
        tag = _TAGS.get(node.kind)
        if tag:
            return f"<{tag}{self._id(node)}>{self.write(node.children)}</{tag}>"
        return self._writers[node.kind](self, node)

    def _id(self, node: Node) -> str:
        """Return the attributes ``id`` and ``dir`` of the element of a node, if it has them."""
        turned, self._turned = self._turned, ""
        return f"{self.anchor(node.string('id'))}{turned}"

    # Blocks

    def _heading(self, node: Node) -> str:
        words = self._plainly(node.children)
        if not plain_text(node.children).strip():
            return f"<p{self._id(node)}>{words}</p>\n"  # a heading without words is read as none
        # The title is the first level.
        tag = f"h{min(self._outline.depth(node.integer('level')) + 1, 6)}"
        return f"<{tag}{self._id(node)}>{words}</{tag}>\n"

    def _paragraph(self, node: Node, before: str = "") -> str:
        number = node.integer("number")
        attributes = self._id(node)
        margin = ""
        if number:
            anchor = paragraph_anchor(number)
            margin = (
                f'<a class="number"{self.anchor(anchor)} href="{address(anchor)}"'
                f' aria-label="{self._words["paragraph"].format(number=number)}">{number}</a>'
            )
        pictures = bool(node.children) and all(each.kind == "image" for each in node.children)
        looks = ' class="picture"' if pictures else ""
        words = before + self.write(node.children) + self._back_to_citations(node.string("id"))
        caption = safe(caption_of(node.children, self._briefing.assets))
        if caption:
            # One that is the image's own description would be read aloud twice.
            again = any(caption == safe(each.text.strip()) for each in node.children)
            heard = ' aria-hidden="true"' if again else ""
            words += f'<span class="caption"{heard}>{caption}</span>'
        return f"<p{attributes}{looks}>{margin}{words}</p>\n"

    def _back_to_citations(self, ref: str) -> str:
        anchors = self.citations.get(self._cited_at.get(ref, ""), [])
        return back_links(anchors, self._words["back_to_citation"])

    def _code_block(self, node: Node) -> str:
        language = node.string("language")
        lang = node.string("lang")
        told = f' data-language="{safe(language)}"' if language else ""
        told += f' lang="{lang}"' if lang else ""
        # The line feed after <pre> is one that HTML drops; without it a first empty line would go.
        code = escape("\n".join(code_lines(node.text)))
        said = self._in_words(node.text) if language == "math" else ""
        return f'<pre{self._id(node)}{told} tabindex="0">\n<code{said}>{code}</code></pre>\n'

    def _listing(self, node: Node) -> str:
        attributes = self._id(node)
        tight = ' class="tight"' if node.attributes.get("tight") else ""
        items = self.write(node.children)
        if node.kind == "bullet_list":
            return f"<ul{attributes}{tight}>\n{items}</ul>\n"
        start = node.integer("start") if "start" in node.attributes else 1
        first = f' start="{start}"' if start != 1 else ""
        return f"<ol{attributes}{tight}{first}>\n{items}</ol>\n"

    def _item(self, node: Node) -> str:
        task = node.string("task")
        if not task:
            return f"<li{self._id(node)}>{self.write(node.children)}</li>\n"
        done = task == "done"
        label = self._words["done" if done else "to_do"]
        checked = " checked" if done else ""
        box = f'<input type="checkbox" disabled{checked} aria-label="{label}"> '
        return f'<li{self._id(node)} class="task">{self._led(node, box)}</li>\n'

    def _led(self, node: Node, before: str) -> str:
        """Return the children of a node with something before the words of its first paragraph."""
        first, rest = node.children[:1], node.children[1:]
        if first and first[0].kind == "paragraph":
            with self._directed(first[0]):
                paragraph = self._paragraph(first[0], before)
            return paragraph + self.write(rest)
        return f"<p>{before}</p>\n{self.write(node.children)}"

    def _table(self, node: Node) -> str:
        attributes = self._id(node)
        alignments = node.attributes.get("alignments", ())
        sides = alignments if isinstance(alignments, tuple) else ()
        parts: list[str] = []
        for header, rows in groupby(node.children, lambda row: bool(row.attributes.get("header"))):
            tag = "thead" if header and not parts else "tbody"
            written = "".join(self._row(row, sides) for row in rows)
            parts.append(f"<{tag}>\n{written}</{tag}>\n")
        table = f"<table>\n{''.join(parts)}</table>"
        return f'<div class="scroll" tabindex="0"{attributes}>{table}</div>\n'

    def _row(self, node: Node, sides: tuple[str, ...] = ()) -> str:
        tag = "th" if node.attributes.get("header") else "td"
        attributes = self._id(node)
        cells = []
        for place, cell in enumerate(node.children):
            side = sides[place] if place < len(sides) else ""
            classes = " ".join(filter(None, (side, "" if tag == "th" else _width(cell))))
            looks = f' class="{safe(classes)}"' if classes else ""
            with self._directed(cell):
                cells.append(self._cell(cell, tag, looks))
        return f"<tr{attributes}>{''.join(cells)}</tr>\n"

    def _cell(self, node: Node, tag: str = "td", looks: str = "") -> str:
        scope = ' scope="col"' if tag == "th" else ""
        return f"<{tag}{self._id(node)}{scope}{looks}>{self.write(node.children)}</{tag}>"

    def _callout(self, node: Node) -> str:
        title = safe(callout_title(node, self._words))
        words = f'<strong class="callout-title">{title}</strong> '
        return (
            f'<aside{self._id(node)} class="callout {callout_look(node)}" role="note" '
            f'aria-label="{title}">\n'
            f"{self._led(node, words)}</aside>\n"
        )

    def _rule(self, node: Node) -> str:
        return f"<hr{self._id(node)}>\n"

    # Inline

    def _text(self, node: Node) -> str:
        if self._scale is None:
            return self._in_languages(node.text, node.string("lang"))
        parts, written = [], 0
        found = find_terms(node.text, self._scale, self._before)
        self._before = node.text
        for start, end, term in found:
            hint = safe(" ".join(bands_in_both(term, self._words)))
            parts += [
                self._in_languages(node.text[written:start], node.string("lang")),
                f'<abbr class="term" title="{hint}">{safe(node.text[start:end])}</abbr>',
            ]
            written = end
        return "".join([*parts, self._in_languages(node.text[written:], node.string("lang"))])

    def _in_languages(self, text: str, said: str) -> str:
        """Return words with the language that is ``said``, or else that of foreign passages."""
        own = self._briefing.lang
        return "".join(
            f'<span lang="{lang}">{_unparted(words, lang)}</span>'
            if lang
            else _unparted(words, own)
            for words, lang in passages(with_whole_numbers(text), own, said)
        )

    def _plainly(self, nodes: Iterable[Node]) -> str:
        """Return nodes without setting off the terms of likelihood in them."""
        scale, self._scale = self._scale, None
        words = self.write(nodes)
        self._scale = scale
        return words

    def _portion(self, node: Node) -> str:
        return f'<span class="portion">{self.write(node.children)}</span>'

    def _code(self, node: Node) -> str:
        said = self._in_words(node.text) if node.attributes.get("classes") == ("math",) else ""
        return f"<code{self._id(node)}{said}>{safe(node.text)}</code>"

    def _in_words(self, tex: str) -> str:
        """Return attributes that tell screen readers a formula in words, if there are any."""
        drawn = formula(tex, self._briefing.lang)
        return f' role="math" aria-label="{safe(drawn.aloud)}"' if drawn is not None else ""

    def _abbreviation(self, node: Node) -> str:
        title = safe(node.string("title"))
        return f'<abbr{self._id(node)} title="{title}">{self._plainly(node.children)}</abbr>'

    def _link(self, node: Node) -> str:
        target, title, scope = (node.string(name) for name in ("target", "title", "scope"))
        words = self._plainly(node.children)
        # HTML has no links in links; the inner ones, references to notes mostly, stay.
        around_links = any(each.kind in _LINKS for each in walk(node.children))
        if scope == "internal":
            hint = f' title="{safe(title)}"' if title else ""
            tag = "span" if around_links else "a"
            href = "" if around_links else f' href="{address(target)}"'
            return f"<{tag}{self._id(node)}{href}{hint}>{words}</{tag}>"
        if scope == "edition":
            return f"<span{self._id(node)}>{words}</span>"
        web = scope == "web" and target.lower().startswith(("https://", "http://"))
        if web and not around_links:
            hint = safe(f"{title} ({target})" if title else target)
            return (
                f'<a{self._id(node)} class="web" href="{safe(target)}" title="{hint}"'
                f' rel="noopener noreferrer">{words}</a>'
            )
        # A file next to the briefing is not next to its export, and a click on anything else would
        # start another program: the reader sees the address.
        shown = safe(target.removeprefix("mailto:"))
        told = "" if shown == words else f' <span class="target">({shown})</span>'
        return f"<span{self._id(node)}>{words}{told}</span>"

    def _refused_link(self, node: Node) -> str:
        reason, words = safe(node.string("reason")), self._plainly(node.children)
        return f'<span{self._id(node)} class="refused" title="{reason}">{words}</span>'

    def _image(self, node: Node) -> str:
        asset = self._briefing.assets.get(node.string("source"))
        words, title = safe(node.text), safe(node.string("title"))
        hint = f' title="{title}"' if title else ""
        if asset is None:
            told = safe(missing_image(node, self._words))
            return f'<span{self._id(node)} class="missing"{hint}>[{told}]</span>'
        data = b64encode(asset.data).decode("ascii")
        return (
            f'<img{self._id(node)} src="data:{safe(asset.media_type)};base64,{data}" alt="{words}"'
            f' width="{asset.width}" height="{asset.height}"{hint}>'
        )

    def _line_break(self, _node: Node) -> str:
        return "<br>\n"

    def _footnote_reference(self, node: Node) -> str:
        number = node.integer("number")
        places = self.note_references[number]
        places.append(f"note-reference:{number}:{len(places) + 1}")
        there = address(note_anchor(number))
        return (
            f'<sup class="reference"><a{self.anchor(places[-1])} href="{there}"'
            f' role="doc-noteref">{number}</a></sup>'
        )

    def _citation(self, node: Node) -> str:
        before, label, after = (safe(part) for part in citation_parts(node))
        return f'<span class="citation">{before}{self._cited(node, label)}{after}</span>'

    def _cited(self, node: Node, label: str) -> str:
        ref = node.string("ref")
        source = self._sources.get(ref)
        target = citation_anchor(node)
        if target in self._cited_words:
            hint = safe(self._cited_words[target])
            return f'<a href="{address(target)}" title="{hint}">{label}</a>'
        if source is None:
            return label
        places = self.citations[ref]
        places.append(f"citation:{ref}:{len(places) + 1}")
        hint = " ".join(filter(None, (f"{source.title}.", source_description(source, self._words))))
        return (
            f'<a{self.anchor(places[-1])} href="{address(source_anchor(ref))}"'
            f' title="{safe(hint)}">{label}</a>'
        )

    _writers: ClassVar[Mapping[str, Callable[["TreeWriter", Node], str]]] = {
        "heading": _heading,
        "paragraph": _paragraph,
        "code_block": _code_block,
        "bullet_list": _listing,
        "ordered_list": _listing,
        "item": _item,
        "table": _table,
        "row": _row,
        "cell": _cell,
        "callout": _callout,
        "rule": _rule,
        "text": _text,
        "portion": _portion,
        "code": _code,
        "abbreviation": _abbreviation,
        "link": _link,
        "refused_link": _refused_link,
        "image": _image,
        "line_break": _line_break,
        "footnote_reference": _footnote_reference,
        "citation": _citation,
    }
    kinds: ClassVar[frozenset[str]] = frozenset(_TAGS) | frozenset(_writers)


def _width(cell: Node) -> str:
    """Return the class of a cell that has few words or many; most have none."""
    words = plain_text((cell,))
    return "brief" if _BRIEF.match(words) else "wordy" if len(words) > _WORDY else ""


def _cited_words(comparison: Comparison | None) -> dict[str, str]:
    """Return what the comparison says under each anchor that a citation leads to."""
    if comparison is None:
        return {}
    indicators = [each for motivation in comparison.motivations for each in motivation.indicators]
    return {
        **{evidence_anchor(each.id): each.text for each in comparison.evidence},
        **{assumption_anchor(each.id): each.text for each in comparison.assumptions},
        **{indicator_anchor(each.id): each.text for each in indicators},
    }


def back_links(anchors: list[str], words: str) -> str:
    """Return a small link back to each of the anchors, or nothing."""
    links = []
    for number, anchor in enumerate(anchors, 1):
        nth = f"<sub>{number}</sub>" if len(anchors) > 1 else ""
        label = f"{words} ({number})" if nth else words
        # U+FE0E: as a letter, not as an emoji.
        told = f'↩\ufe0e{nth}<span class="unseen"> {label}</span>'
        links.append(f' <a class="back" href="{address(anchor)}">{told}</a>')
    return "".join(links)

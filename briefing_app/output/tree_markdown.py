"""The text of a briefing as Markdown that reads back as the same text.

It writes the tree, not the comparison: for texts that the program itself composes. What Markdown
has no signs for is written as tags of HTML, which stay harmless tags when the text is read.
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import CALLOUTS, LISTS, Node, plain_text, walk
from briefing_app.output.front_matter_writer import front_matter
from briefing_app.output.mark_tags import MARK_TAGS

_ESCAPED = re.compile(r"""[\\`*_{}\[\]<>#|~$&=^:!"']|-(?=-)|\.(?=\.\.)""")
"""What would be a mark, or become typographic: quotation marks, dashes, dots."""
_IN_PATH = str.maketrans({mark: f"%{ord(mark):02X}" for mark in "%#?"})
"""What has a meaning of its own in an address (RFC 3986, section 2.1)."""
_IN_TARGET = re.compile(r'([\\<>&"])')
_LINE_START = re.compile(r"^([-+]|\d+[.)]|\?\?\?)(?=\s|\?|$)")
_TICKS, _TILDES = re.compile("`+"), re.compile("~+")
_BLANKS = " \t\n"
_NAME = re.compile(r"[\w.-]+").fullmatch
_SIGNS = {"emphasis": "*", "strong": "**", "strike": "~~"}
_MARKS = ("*", "~")
_SIDES = {"left": ":--", "center": ":-:", "right": "--:"}
_ENDS_PARAGRAPH = frozenset({*LISTS, "code_block", "quote"})
"""The blocks that may follow a paragraph in the next line; lists if they count from 1."""


def tree_to_markdown(briefing: Briefing, folder: Path | None = None) -> str:
    """Return front matter, text and footnotes.

    A picture is referred to by its path from the folder that the text goes to, or by its name if
    that is not given or the picture is in an archive. What cannot be followed, a refused link or
    one to another edition, is written as its words.
    """
    writer = _Writer(briefing, folder)
    notes = (_indented(writer.blocks(note.blocks), f"[^{note.number}]: ", " " * 4)
             for note in briefing.footnotes.values())  # fmt: skip
    text = "\n\n".join(filter(None, (writer.blocks(briefing.blocks), *notes)))
    return f"{front_matter(briefing)}\n{text}\n"


class _Writer:
    """Writes the nodes of a briefing; ``_around`` is the direction that a tag around them gives."""

    def __init__(self, briefing: Briefing, folder: Path | None) -> None:
        self._assets, self._folder = briefing.assets, folder
        everything = [briefing.blocks, *(note.blocks for note in briefing.footnotes.values())]
        self._called = {
            each.string("target")
            for blocks in everything
            for each in walk(blocks)
            if each.kind == "link" and each.string("scope") == "internal"
        }
        self._around = ""
        self._in_table = False

    # Blocks

    def blocks(self, blocks: Sequence[Node], *, tight: bool = False) -> str:
        """Return blocks one after another; ``tight`` ones without a blank line where one may go."""
        parts = [self._block(each, before) for before, each in pairwise((None, *blocks)) if each]
        joined = parts[:1]
        for (before, after), part in zip(pairwise(blocks), parts[1:], strict=True):
            follows = before.kind == "paragraph" and after.kind in _ENDS_PARAGRAPH
            close = tight and follows and _first_number(after) == 1
            joined += ("\n" if close else "\n\n", part)
        return "".join(joined)

    def _block(self, node: Node, before: Node | None) -> str:
        """Return a block, in a tag with its direction if it holds others and has another."""
        direction = node.string("direction")
        apart = "<div></div>\n\n" if before and _would_join(before, node) else ""
        if node.kind in self._leaves or direction in ("", self._around):
            return apart + self._writers[node.kind](self, node)
        outer, self._around = self._around, direction
        written = self._writers[node.kind](self, node)
        self._around = outer
        return f'<div dir="{direction}">\n\n{written}\n\n</div>'

    def _list(self, node: Node, before: str = " ") -> str:
        """Return what the text says of a block or of words, as a list in braces after them."""
        direction = node.string("direction")
        said = [*self._names(node)]
        if direction not in ("", self._around) and node.children:
            said.append(f"dir={direction}")
        return f"{before}{{: {' '.join(said)}}}" if said else ""

    def _names(self, node: Node) -> Iterable[str]:
        """Yield the id of a node, if a link leads to it, and its classes."""
        ref, classes = node.string("id"), node.attributes.get("classes")
        if ref in self._called:
            yield f"#{ref}" if _NAME(ref) else f'id="{ref}"'
        yield from (f".{each}" for each in (classes if isinstance(classes, tuple) else ()))

    def _heading(self, node: Node) -> str:
        words = f"{'#' * node.integer('level')} {self._line(node.children)}{self._list(node)}"
        return words.rstrip(_BLANKS)

    def _paragraph(self, node: Node) -> str:
        words = _LINE_START.sub(_escape_mark, self._line(node.children))
        return words + self._list(node, "\n")

    def _code_block(self, node: Node) -> str:
        language, lang = node.string("language"), node.string("lang")
        runs = _TILDES if "`" in language else _TICKS
        fence = runs.pattern[0] * max(3, 1 + _longest(runs, node.text))
        said = [*self._names(node), *([f"lang={lang}"] if lang else [])]
        if said:
            told = f"{{{' '.join([*([f'.{language}'] if language else []), *said])}}}"
        else:
            told = _kept(language)
        code = node.text.removesuffix("\n")
        return f"{fence}{told}\n{code}\n{fence}"

    def _quote(self, node: Node) -> str:
        return _indented(self.blocks(node.children), "> ", "> ")

    def _callout(self, node: Node) -> str:
        variant, title = node.string("variant"), node.string("title")
        classes = node.attributes.get("classes")
        head = " ".join(("!!!", variant, *(classes if isinstance(classes, tuple) else ())))
        if title or variant not in CALLOUTS:
            words = _escaped(title).replace('\\"', "&quot;")
            head = f'{head} "{words}"'
        inner = self.blocks(node.children)
        return f"{head}\n{_indented(inner, '    ', '    ')}" if inner else head

    def _rule(self, _node: Node) -> str:
        return "___"  # unlike other signs of a rule, no mark of a list

    def _items(self, node: Node) -> str:
        items, tight = [], bool(node.attributes.get("tight"))
        for number, item in enumerate(node.children, _first_number(node)):
            mark = f"{number}. " if node.kind == "ordered_list" else "- "
            task = {"open": "[ ] ", "done": "[x] "}.get(item.string("task"), "")
            inner = self.blocks(item.children, tight=tight)
            items.append(_indented(inner, mark + task, " " * len(mark)))
        return ("\n" if tight else "\n\n").join(items)

    def _definitions(self, node: Node) -> str:
        parts: list[str] = []
        before = ""
        for each in node.children:
            if each.kind == "term":
                # Terms that share a definition follow one another.
                blank = "\n" if before == "definition" else ""
                parts.append(f"{blank}{self._line(each.children)}{self._list(each)}")
            else:
                parts.append(_indented(self.blocks(each.children), ":   ", "    "))
            before = each.kind
        return "\n".join(parts)

    def _table(self, node: Node) -> str:
        """Return a table; one that has not a head at its top alone is written as tags."""
        heads = [bool(row.attributes.get("header")) for row in node.children]
        if heads[:1] != [True] or any(heads[1:]):
            return self._tags_of_table(node)
        self._in_table = True
        rows = [
            [f"{self._line(cell.children)}{self._list(cell)}" for cell in row.children]
            for row in node.children
        ]
        self._in_table = False
        sides = node.attributes.get("alignments")
        given = sides if isinstance(sides, tuple) else ()
        rule = [_SIDES.get(side, "---") for side in (*given, *[""] * (len(rows[0]) - len(given)))]
        return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))

    def _tags_of_table(self, node: Node) -> str:
        lines = ["<table>"]
        for row in node.children:
            tag = "th" if row.attributes.get("header") else "td"
            cells = (self._tags_of_cell(cell, tag) for cell in row.children)
            lines.append(f"<tr>{''.join(cells)}</tr>")
        return "\n".join([*lines, "</table>"])

    def _tags_of_cell(self, cell: Node, tag: str) -> str:
        words = self._paragraph(cell) if cell.children else ""
        return f"<{tag}>\n\n{words}\n\n</{tag}>" if words else f"<{tag}></{tag}>"

    # Words

    def _line(self, nodes: Iterable[Node]) -> str:
        return self._words(nodes, around=" ").strip(_BLANKS)

    def _words(self, nodes: Iterable[Node], around: str = "") -> str:
        """Return words; ``around`` is what is before and after them, empty if that is not known."""
        written = ""
        listed = tuple(nodes)
        for number, each in enumerate(listed, 1):
            following = listed[number : number + 1]
            after = plain_text(following)[:1] if following else around
            written += self._inline(each, written or around, after)
        return written

    def _inline(self, node: Node, before: str, after: str) -> str:
        writer = self._inline_writers.get(node.kind)
        if writer:
            return writer(self, node)
        if node.kind in MARK_TAGS:
            return self._marked(node, before, after)
        return self._words(node.children)

    def _marked(self, node: Node, before: str, after: str) -> str:
        """Return words in a mark; the blanks at their ends are outside.

        Signs are for words that begin and end with letters or numbers, or beside blanks, so that
        they are surely marks, and not for marks within the same mark. All else gets a tag.
        """
        words = self._words(node.children)
        inner = words.strip(_BLANKS)
        if not inner:
            return words
        sign, tag = _SIGNS.get(node.kind), MARK_TAGS[node.kind]
        begins = (inner[0].isalnum() and before[-1:] not in _MARKS) or before[-1:].isspace()
        ends = inner[-1].isalnum() or after.isspace()
        apart = inner[0] not in _MARKS and inner[-1] not in _MARKS
        within = any(each.kind == node.kind for each in walk(node.children))
        signs = sign and begins and ends and apart and not within
        around = (sign, sign) if signs else (f"<{tag}>", f"</{tag}>")
        marked = f"{around[0]}{inner}{around[1]}{self._list(node, '')}"
        return words.replace(inner, marked, 1) if words != inner else marked

    def _text(self, node: Node) -> str:
        words, lang = _escaped(node.text), node.string("lang")
        return f'<span lang="{lang}">{words}</span>' if lang and words else words

    def _code(self, node: Node) -> str:
        text = node.text
        ticks = "`" * (1 + _longest(_TICKS, text))
        blank = text[:1] == text[-1:] == " " and text.strip()
        edge = " " if blank or "`" in (text[:1], text[-1:]) else ""
        if self._in_table:
            text = text.replace("|", r"\|")
        return f"{ticks}{edge}{text}{edge}{ticks}{self._list(node, '')}"

    def _abbreviation(self, node: Node) -> str:
        title = escape(node.string("title"))
        return f'<abbr title="{title}">{self._words(node.children)}</abbr>'

    def _link(self, node: Node) -> str:
        target, scope = node.string("target"), node.string("scope")
        words = self._words(node.children)
        if scope == "edition":
            return words
        if scope == "internal":
            target = f"#{quote(target, safe=':')}"
        return f"[{words}]({_address(target, node.string('title'))}){self._list(node, '')}"

    def _image(self, node: Node) -> str:
        name = node.string("source")
        asset = self._assets.get(name)
        if asset and asset.file and self._folder is not None:
            name = _path_from(self._folder, asset.file)
        address = _address(name, node.string("title"))
        return f"![{_escaped(node.text)}]({address}){self._list(node, '')}"

    def _line_break(self, _node: Node) -> str:
        return "<br>"

    def _footnote_reference(self, node: Node) -> str:
        return f"[^{node.integer('number')}]"

    def _citation(self, node: Node) -> str:
        return node.text

    _writers: ClassVar[Mapping[str, Callable[["_Writer", Node], str]]] = {
        "heading": _heading,
        "paragraph": _paragraph,
        "code_block": _code_block,
        "quote": _quote,
        "bullet_list": _items,
        "ordered_list": _items,
        "table": _table,
        "definition_list": _definitions,
        "callout": _callout,
        "rule": _rule,
    }
    _inline_writers: ClassVar[Mapping[str, Callable[["_Writer", Node], str]]] = {
        "text": _text,
        "code": _code,
        "abbreviation": _abbreviation,
        "link": _link,
        "image": _image,
        "line_break": _line_break,
        "footnote_reference": _footnote_reference,
        "citation": _citation,
    }
    _leaves: ClassVar[frozenset[str]] = frozenset({"heading", "paragraph", "code_block", "rule"})
    """The blocks that hold no others."""


def _would_join(before: Node, after: Node) -> bool:
    """Return whether a block would go on with the one before it, for all the blank lines between.

    So do lists of a kind; one with a direction is in a tag of its own.
    """
    both = {before.kind, after.kind}
    apart = after.string("direction") or before.string("direction")
    return len(both) == 1 and both <= (LISTS | {"definition_list"}) and not apart


def _first_number(node: Node) -> int:
    """Return the number of the first item of a list; 1 if nothing says another."""
    return node.integer("start") if "start" in node.attributes else 1


def _escape_mark(mark: re.Match[str]) -> str:
    """Return a mark at the start of a line with a backslash, so that it begins no block."""
    return f"{mark[1][:-1]}\\{mark[1][-1]}"


def _escaped(words: str) -> str:
    """Return words such that they are read as they are."""
    return _ESCAPED.sub(r"\\\g<0>", " ".join(words.split("\n")))


def _path_from(folder: Path, file: str) -> str:
    """Return the address of a file for a text in a folder."""
    try:
        path = os.path.relpath(os.path.realpath(file), os.path.realpath(folder))
    except ValueError:  # on another drive of Windows
        return Path(file).as_uri()
    return Path(path).as_posix().translate(_IN_PATH)


def _address(target: str, title: str) -> str:
    """Return where a link or an image leads, with its title if it has one."""
    return f'<{_kept(target)}> "{_kept(title)}"' if title else f"<{_kept(target)}>"


def _longest(runs: re.Pattern[str], text: str) -> int:
    """Return how long the longest of some runs of signs is, 0 if there is none."""
    return max(map(len, runs.findall(text)), default=0)


def _kept(words: str) -> str:
    """Return words outside the text, such as an address, that are read as they are."""
    return _IN_TARGET.sub(r"\\\1", words)


def _indented(text: str, first: str, rest: str) -> str:
    """Return lines with something before the first and something before the others."""
    begin, *others = text.split("\n")
    lines = [first + begin, *(rest + line if line else rest.rstrip() for line in others)]
    return "\n".join([lines[0] if begin else first.rstrip(), *lines[1:]])

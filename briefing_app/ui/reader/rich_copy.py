"""What is selected in the text as HTML and as Markdown, for programs that take more than words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextDocument

from briefing_app.ui.reader.document.spoken_runs import letters
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.outline import outline
from briefing_app.ui.theme.typefaces import MONO, SEMIBOLD
from briefing_app.ui.utf16 import piece
from briefing_app.ui.widgets.links.parts import Part

_LINE_SEPARATOR = "\u2028"
_MARKS = re.compile(r"([\\`*_\[\]<>|#])")
_BLOCK_MARK = re.compile(r"^(\s*\d*)([-+>.)])(?=\s|$)")
_TAGS = {
    "paragraph": "p", "quote": "blockquote", "callout": "blockquote", "item": "li",
    "row": "tr", "header": "th", "cell": "td",
}  # fmt: skip
Address = Callable[[str], str]
"""Returns where a link leads on the web or by mail, by its address inside the document; else an
empty text."""


class Run(NamedTuple):
    """Words that look alike, and where they lead."""

    text: str
    strong: bool
    emphasis: bool
    strike: bool
    insertion: bool
    code: bool
    script: QTextCharFormat.VerticalAlignment
    address: str


def marks_left_out(
    document: QTextDocument, text_index: TextIndex, selected: range
) -> tuple[str, str]:
    """Return the portion marks that go before and after a selection, with a blank between.

    A part of a paragraph is marked as the whole is. They are empty if the selection has them.
    """
    if not selected:
        return "", ""
    start, end = (document.findBlock(place).position() for place in (selected[0], selected[-1]))
    before, after = text_index.marks_left_out(start, end, selected)
    return _in_form(document, before, "{} "), _in_form(document, after, " {}")


def _in_form(document: QTextDocument, place: range, form: str) -> str:
    """Return the words at some positions in a form; empty if there are none."""
    return form.format(letters(document, place.start, place.stop)) if place else ""


class Selected:
    """What is selected between two positions of a document."""

    def __init__(
        self, document: QTextDocument, text_index: TextIndex, selected: range, address: Address
    ) -> None:
        self._document = document
        self._text_index = text_index
        self._range = selected
        self._address = address
        self._before, self._after = marks_left_out(document, text_index, selected)
        self._parts = _within(outline(document, text_index), selected).parts

    def html(self) -> str:
        """Return it as HTML; what is in one block stays without the block."""
        if len(self._parts) == 1 and self._parts[0].kind == "paragraph":
            return self._inline_html(self._parts[0])
        return "\n".join(map(self._block_html, self._parts))

    def markdown(self) -> str:
        """Return it as Markdown."""
        return "\n\n".join("\n".join(self._lines(each)) for each in self._parts)

    # HTML

    def _block_html(self, part: Part) -> str:
        if part.kind == "code":
            return f"<pre>{escape(self._code(part), quote=False)}</pre>"
        if part.kind == "list":
            first = part.parts[0].marker.rstrip(".")
            opening = f'ol start="{first}"' if first.isdecimal() else "ul"
            return self._around(opening, part)
        if part.kind == "table":
            return self._around("table", part)
        tag = f"h{part.level}" if part.level else _TAGS[part.kind]
        if part.has_words:
            return f"<{tag}>{self._inline_html(part)}</{tag}>"
        return self._around(tag, part)

    def _around(self, opening: str, part: Part) -> str:
        inside = "".join(map(self._block_html, part.parts))
        return f"<{opening}>{inside}</{opening.split(maxsplit=1)[0]}>"

    def _inline_html(self, part: Part) -> str:
        return "".join(
            _html(run, plain=part.kind in ("heading", "header")) for run in self._runs(part)
        )

    # Markdown

    def _lines(self, part: Part) -> list[str]:
        match part.kind:
            case "heading":
                return [f"{'#' * part.level} {self._inline_markdown(part)}"]
            case "code":
                return ["```", *self._code(part).split("\n"), "```"]
            case "quote" | "callout":
                return [f"> {line}".rstrip() for line in self._inner(part)]
            case "list":
                return [line for item in part.parts for line in self._item(item)]
            case "table":
                return list(self._table(part))
            case _:
                return [_BLOCK_MARK.sub(r"\1\\\2", self._inline_markdown(part))]

    def _inner(self, part: Part) -> list[str]:
        """Return the lines of what a part holds, with an empty one between two blocks."""
        if part.has_words:
            return [self._inline_markdown(part)]
        lines: list[str] = []
        for each in part.parts:
            tight = not lines or (part.kind == "item" and each.kind == "list")
            lines += [*([] if tight else [""]), *self._lines(each)]
        return lines

    def _item(self, item: Part) -> list[str]:
        tasks = {"☐": "- [ ] ", "☑": "- [x] "}
        numbered = item.marker[:1].isdecimal()
        marker = f"{item.marker} " if numbered else tasks.get(item.marker, "- ")
        room = " " * (len(marker) if numbered else 2)
        first, *rest = self._inner(item) or [""]
        return [marker + first, *((room + line).rstrip() for line in rest)]

    def _table(self, part: Part) -> Iterator[str]:
        rows = [[self._inline_markdown(cell) for cell in row.parts] for row in part.parts]
        if part.parts[0].parts[0].kind != "header":
            rows.insert(0, [""] * len(rows[0]))
        rows.insert(1, ["---"] * len(rows[0]))
        for row in rows:
            yield f"| {' | '.join(row)} |"

    def _inline_markdown(self, part: Part) -> str:
        return "".join(
            _markdown(run, plain=part.kind in ("heading", "header")) for run in self._runs(part)
        )

    # Words

    def _code(self, part: Part) -> str:
        return "\n".join("".join(run.text for run in self._runs(each)) for each in part.parts)

    def _runs(self, part: Part) -> Iterator[Run]:
        """Return the words of a part as far as they are selected, those that look alike as one.

        The portion mark of the part is with them, even if it is not selected.
        """
        if part.start <= self._range.start < part.end and self._before:
            yield _plain(self._before)
        for look, runs in groupby(self._pieces(part), key=lambda run: run[1:]):
            yield Run("".join(run.text for run in runs), *look)
        if part.start < self._range.stop <= part.end and self._after:
            yield _plain(self._after)

    def _pieces(self, part: Part) -> Iterator[Run]:
        """Return the words of a part as far as they are selected, by the pieces Qt has of them."""
        start, end = max(part.start, self._range.start), min(part.end, self._range.stop)
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            for each in block.begin():  # type: ignore[attr-defined]
                fragment = each.fragment()
                first = fragment.position()
                text = fragment.text()
                begin, stop = max(0, start - first), max(0, int(end) - first)
                words = self._text_index.words_at(piece(text, begin, stop), first + begin)
                if words:
                    yield self._run(words, fragment.charFormat())
            block = block.next()

    def _run(self, text: str, look: QTextCharFormat) -> Run:
        address = look.anchorHref()
        return Run(
            text.replace("\u00a0", " "),
            look.fontWeight() >= SEMIBOLD.value,
            look.fontItalic(),
            look.fontStrikeOut(),
            look.fontUnderline() and not address,
            MONO in (look.fontFamilies() or ()),
            look.verticalAlignment(),
            self._address(address) if address else "",
        )


def _plain(words: str) -> Run:
    usual = QTextCharFormat.VerticalAlignment.AlignNormal
    return Run(words, False, False, False, False, False, usual, "")


def _within(part: Part, selected: range) -> Part:
    """Return a part with only those inside it that are selected."""
    made = Part(part.kind, part.start, part.end, part.level)
    made.marker = part.marker
    for each in part.parts:
        if each.start < selected.stop and each.end > selected.start:
            made.parts.append(_within(each, selected))
    return made


def _html(run: Run, *, plain: bool) -> str:
    """Return words as HTML; ``plain`` where being strong goes without saying."""
    alignments = QTextCharFormat.VerticalAlignment
    text = escape(run.text, quote=False).replace(_LINE_SEPARATOR, "<br>")
    for tag, applies in (
        ("code", run.code),
        ("sub", run.script == alignments.AlignSubScript),
        ("sup", run.script == alignments.AlignSuperScript),
        ("s", run.strike),
        ("ins", run.insertion),
        ("em", run.emphasis),
        ("strong", run.strong and not plain),
    ):
        text = f"<{tag}>{text}</{tag}>" if applies else text
    return f'<a href="{escape(run.address)}">{text}</a>' if run.address else text


def _markdown(run: Run, *, plain: bool) -> str:
    """Return words as Markdown; ``plain`` where being strong goes without saying."""
    if run.code:
        fence = "``" if "`" in run.text else "`"
        text = f"{fence}{run.text}{fence}"
    else:
        text = _MARKS.sub(r"\\\1", run.text).replace(_LINE_SEPARATOR, "\\\n")
    marks = ("**" if run.strong and not plain else "") + ("*" if run.emphasis else "")
    marks += "~~" if run.strike else ""
    words = text.strip()
    if marks and words:
        before, _, after = text.partition(words)
        text = f"{before}{marks}{words}{marks[::-1]}{after}"
    return f"[{text}](<{run.address}>)" if run.address else text

"""The rules for blocks that markdown-it does not have, or that must not lose words.

What is Python-Markdown's own syntax is recognised by its own processors; what is inside is
parsed by markdown-it, so that it has lines and means what it means anywhere else.
"""

import re

from markdown.extensions.abbr import AbbrBlockprocessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.def_list import DefListProcessor
from markdown_it import rules_block
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit
from mdit_py_plugins.footnote.index import footnote_def

from briefing_app.input.limits import BLOCK_DEPTH
from briefing_app.model.tradecraft.catalogue import CLASS_PREFIX

_SHIFTED_DEFINITION = re.compile(r"\n[ >]+: ").search
_INDENT = 4
_CALLOUT = AdmonitionProcessor.RE.match
_FOLDED = re.compile(r"^\?\?\?\+?(?: ?(?=\"))?")
_PLACES = frozenset({"inline", "end"})
"""The classes that Material for MkDocs gives a meaning."""


def may_define(text: str) -> bool:
    """Return quickly whether there may be definitions in a text."""
    return "\n:" in text or _SHIFTED_DEFINITION(text) is not None


def line_of(state: StateBlock, line: int) -> str:
    """Return a line without the indentation of what it is in, nor its own."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take what is too deep for words, where markdown-it would leave it out."""
    if silent or state.level < BLOCK_DEPTH:
        return False
    line = start + 1
    while line < end and not state.isEmpty(line) and state.sCount[line] >= state.blkIndent:
        line += 1
    state.line = line
    token = state.push("plain", "", 0)
    token.map = [start, line]
    token.content = state.getLines(start, line, state.blkIndent, keepLastLF=False)
    return True


def reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take the definition of a link, and the paragraph that it is the beginning of.

    Until that has ended, lines continue it that could begin no block within a paragraph. To
    markdown-it they are blocks of their own, and outside the quote or the item.
    """
    if not rules_block.reference(state, start, end, silent):
        return False
    while _goes_on(state, end) and not rules_block.reference(state, state.line, end, silent):
        rest = (state, state.line, end, silent)
        return definitions(*rest) or rules_block.lheading(*rest) or rules_block.paragraph(*rest)
    return True


def _goes_on(state: StateBlock, end: int) -> bool:
    line = state.line
    if line >= end or state.isEmpty(line):
        return False
    # Negative counts are those of lines that go on with a quote without its sign.
    return state.sCount[line] < 0 or not _ends_paragraph(state, line)


def raw(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take a block of raw HTML, with all of a comment that is open where it would end.

    A browser hides what follows until the comment is closed, whatever block that is in.
    """
    if not rules_block.html_block(state, start, end, silent):
        return False
    if not silent:
        token = state.tokens[-1]
        line = _end_of_comment(state, token.content, end)
        if line > state.line:
            state.line = line
            token.map = [start, line]
            token.content = state.getLines(start, line, state.blkIndent, keepLastLF=True)
    return True


def _end_of_comment(state: StateBlock, html: str, end: int) -> int:
    """Return the line after that which closes the last comment of some HTML, if it is open."""
    last, line = state.env["last comment"], state.line
    while line < end and state.bMarks[line] <= last and html.rfind("<!--") > html.rfind("-->"):
        place = state.src.find("-->", state.bMarks[line])
        while line < end and state.bMarks[line] <= place:
            line += 1
        html = state.src[place + len("-->") : state.eMarks[line - 1]]
    return line


def note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take a footnote, and put its tokens aside: footnotes may hold one another."""
    first, others = len(state.tokens), len(state.env["notes"])
    if not footnote_def(state, start, end, silent):
        return False
    if not silent:
        state.env["notes"].insert(others, state.tokens[first:])
        del state.tokens[first:]
    return True


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take a table; the cells of a row that its head has no columns for join the last one."""
    first = len(state.tokens)
    if state.src.find("|", state.bMarks[start], state.eMarks[start]) < 0:
        return False
    if start + 1 < end and set(line_of(state, start + 1)).isdisjoint("|:"):
        return False  # dashes alone make the line above them a heading
    if not rules_block.table(state, start, end, silent):
        return False
    cells: list[int] = []
    for place in range(first, len(state.tokens)):
        token = state.tokens[place]
        if token.type == "inline":
            cells.append(place)
        elif token.type == "tr_open":
            cells.clear()
        elif token.type == "tr_close" and token.map is None and cells:
            _join_rest(state, cells)
    return True


def _join_rest(state: StateBlock, cells: list[int]) -> None:
    last = state.tokens[cells[-1]]
    line = last.map[0] if last.map else 0
    words = line_of(state, line).strip().removeprefix("|")
    if words.removesuffix("|").count("|") < len(cells):
        return
    columns = escapedSplit(words)
    if not columns[-1].strip():
        columns.pop()
    if len(columns) > len(cells):
        last.content = " | ".join(column.strip() for column in columns[len(cells) - 1 :])
        last.meta = {"overlong": True}


def callout(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take ``!!! note "Title"`` and all that is indented below it for a callout.

    So is ``??? note``, which a browser would show closed.
    """
    found = _CALLOUT(_FOLDED.sub(_as_callout, line_of(state, start)))
    if found is None or state.is_code_block(start):
        return False
    if silent:
        return True
    line, indent = start + 1, state.blkIndent + _INDENT
    while line < end and (state.isEmpty(line) or state.sCount[line] >= indent):
        line += 1
    while state.isEmpty(line - 1):
        line -= 1
    token = state.push("callout_open", "div", 1)
    token.map = [start, line]
    variant, *words = found[1].split()
    title = found[2]
    if title is None and not all(map(_is_class, words)):
        # Words without quotes, which Python-Markdown takes for classes, are a title as meant.
        title, words = " ".join(words), []
    elif title is None:
        title = variant.capitalize()
    token.meta = {"classes": [each.lower() for each in (variant, *words)], "title": title}
    _inside(state, start + 1, line, indent, "callout")
    state.push("callout_close", "div", -1)
    return True


def _as_callout(folded: re.Match[str]) -> str:
    """Return the sign of a callout, with a kind if only a title follows."""
    return "!!! details " if folded.string[folded.end() :].startswith('"') else "!!!"


def _is_class(word: str) -> bool:
    return word in _PLACES or word.startswith(CLASS_PREFIX)


def _inside(state: StateBlock, start: int, end: int, indent: int, kind: str) -> None:
    """Parse lines as blocks of their own: nothing after them continues a paragraph in them."""
    before = state.blkIndent, state.lineMax, state.parentType
    state.blkIndent, state.lineMax, state.parentType = indent, end, kind
    state.line = start
    state.md.block.tokenize(state, start, end)
    state.blkIndent, state.lineMax, state.parentType = before


def definitions(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take lines of terms, each followed by the definitions below it, ``:   meaning``."""
    line = None if silent or not state.env["may define"] else _terms_end(state, start, end)
    if line is None:
        return False
    opening = state.push("dl_open", "dl", 1)
    terms = last = start
    while line is not None:
        for term in range(terms, line):
            if not state.isEmpty(term):
                _term(state, term)
        while line < end and _is_definition(state, line):
            last = _definition(state, line, end)
            line = state.skipEmptyLines(last)
        terms, line = line, _terms_end(state, line, end)
    state.push("dl_close", "dl", -1)
    opening.map = [start, last]
    state.line = last
    return True


def _term(state: StateBlock, line: int) -> None:
    state.push("dt_open", "dt", 1).map = [line, line + 1]
    token = state.push("inline", "", 0)
    token.map = [line, line + 1]
    token.content = line_of(state, line).strip()
    state.push("dt_close", "dt", -1)


def _definition(state: StateBlock, start: int, end: int) -> int:
    """Push the definition that begins on a line; return the line after it."""
    words = line_of(state, start)
    before = words[: len(words) - len(words[1:].lstrip())]
    width = len(before.expandtabs(_INDENT))
    indent = state.sCount[start] + min(width, _INDENT)
    line = start + 1
    while line < end and _continues(state, line, indent):
        line += 1
    while state.isEmpty(line - 1):
        line -= 1
    opening = state.push("dd_open", "dd", 1)
    marks, shifts, counts = state.bMarks[start], state.tShift[start], state.sCount[start]
    state.bMarks[start] += shifts + min(len(before), _INDENT)
    state.tShift[start] = max(0, len(before) - _INDENT)
    state.sCount[start] += width
    _inside(state, start, line, indent, "definition")
    state.bMarks[start], state.tShift[start], state.sCount[start] = marks, shifts, counts
    state.push("dd_close", "dd", -1)
    # A line that would go on with a paragraph is outside if there is none.
    opening.map = [start, state.line]
    return state.line


def _continues(state: StateBlock, line: int, indent: int) -> bool:
    """Return whether a line belongs to a definition: indented, or going on with its paragraph."""
    if state.isEmpty(line) or state.sCount[line] >= indent:
        return True
    return not (
        state.isEmpty(line - 1)
        or state.sCount[line] < state.blkIndent
        or _is_definition(state, line)
        or _ends_paragraph(state, line)
    )


def _terms_end(state: StateBlock, start: int, end: int) -> int | None:
    """Return the line of the definition below the terms that begin on a line, if they are terms."""
    line = start
    while line < end and not state.isEmpty(line) and not _is_definition(state, line):
        line += 1
    if start < line < end and state.isEmpty(line):
        line += 1
    if line >= end or line == start or not _is_definition(state, line):
        return None
    terms = [term for term in range(start, line) if not state.isEmpty(term)]
    are_terms = not any(_ends_paragraph(state, term) for term in terms)
    return line if are_terms and state.sCount[start] >= state.blkIndent else None


def _is_definition(state: StateBlock, line: int) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if (
        not state.src.startswith(":", start)
        or not 0 <= state.sCount[line] - state.blkIndent < _INDENT
    ):
        return False
    return DefListProcessor.RE.match(line_of(state, line).expandtabs(_INDENT)) is not None


def _ends_paragraph(state: StateBlock, line: int) -> bool:
    before, state.parentType = state.parentType, "paragraph"
    rules = state.md.block.ruler.getRules("paragraph")
    is_silent = True
    ends = any(rule(state, line, state.lineMax, is_silent) for rule in rules)
    state.parentType = before
    return ends


def abbreviation(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Take ``*[HTML]: Hyper Text``, one line, unless it says nothing."""
    found = AbbrBlockprocessor.RE.match(line_of(state, start))
    short, title = (found["abbr"].strip(), found["title"].strip()) if found else ("", "")
    if not short or not title or state.is_code_block(start):
        return False
    if not silent:
        state.env.setdefault("abbreviations", {})[short] = title
        state.line = start + 1
    return True

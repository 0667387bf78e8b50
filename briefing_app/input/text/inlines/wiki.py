"""The rules for what notes of Obsidian hold: marked words, links between notes, comments."""

import re

from markdown_it.common.utils import normalizeReference
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from briefing_app.input.text.blocks import line_of
from briefing_app.input.text.headings import github_name
from briefing_app.input.text.inlines.signs import single

_MARK = re.compile(r"(?<!\w)==(?=[^\s=])((?:[^=]|=(?!=))+)(?<!\s)==(?![\w=])")
_LINK = re.compile(r"(?<!\[)\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\](?![(\[\]:])")
_COMMENT = re.compile(r"(?<!\w)%%(?:[^%]|%(?!%))*%%(?!\w)")
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|bmp)$", re.IGNORECASE)


def mark(state: StateInline, silent: bool) -> bool:
    """Take ``==words==`` for words that are marked."""
    found = _MARK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        end = state.posMax
        state.push("mark_open", "mark", 1)
        state.pos, state.posMax = found.span(1)
        state.md.inline.tokenize(state)
        state.push("mark_close", "mark", -1)
        state.posMax = end
    state.pos = found.end()
    return True


def link(state: StateInline, silent: bool) -> bool:
    """Take ``[[note]]``, ``[[note#heading|words]]`` and ``![[picture.png]]`` for what they lead to.

    A name that the text gives an address, as CommonMark has it, is no note.
    """
    is_embedded = state.src[state.pos] == "!"
    found = _LINK.match(state.src, state.pos + is_embedded, state.posMax)
    references = state.env.get("references", {})
    if silent or state.linkLevel or found is None or normalizeReference(found[1]) in references:
        return False
    note, _, heading = found[1].strip().partition("#")
    if is_embedded and _PICTURE.search(note):
        token = state.push("image", "img", 0)
        token.attrs = {"src": note}
        token.children = [Token("text", "", 0, content=note)]
    else:
        state.push("link_open", "a", 1).attrs = {"href": _address(note, heading)}
        words = (found[2] or "").strip() or " > ".join(part for part in (note, heading) if part)
        state.push("text_special", "", 0).content = words
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def _address(note: str, heading: str) -> str:
    """Return the address of a note, a file of Markdown where it names no other, and a heading."""
    if not heading:
        return note if "." in note.rpartition("/")[2] else f"{note}.md"
    return f"{_address(note, '') if note else ''}#{github_name(heading)}"


comment = single(_COMMENT, "html_inline", "<!---->")
"""The rule for ``%%words%%``, a comment, which vanishes."""


def block_comment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take lines between two that are ``%%`` for a comment."""
    if state.is_code_block(start) or not _is_fence(state, start):
        return False
    line = start + 1
    while line < end and state.sCount[line] >= state.blkIndent and not _is_fence(state, line):
        line += 1
    if line >= end or not _is_fence(state, line):
        return False
    if not silent:
        state.line = line + 1
        token = state.push("html_block", "", 0)
        token.map = [start, line + 1]
        token.content = "<!---->"
    return True


def _is_fence(state: StateBlock, line: int) -> bool:
    return line_of(state, line).rstrip() == "%%"

"""The rules for mathematics in TeX, which is kept as it is written."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from briefing_app.input.text.blocks import line_of
from briefing_app.model.words.language import NO_SPACES

_LETTER = rf"[^\W{NO_SPACES}\uac00-\ud7a3]"
"""A letter of a word that a formula is no part of; Korean endings follow right after one."""

_BEGINNING = rf"(?:[^\W{NO_SPACES}\uac00-\ud7a3\u0590-\u08ff]|\d)"
"""What may not be right before a formula. Letters of Arabic and Hebrew may, which have words of one
letter that are written with the next word; digits may not, as in sums of money."""

_SHORT = re.compile(
    rf"(?<!{_BEGINNING})(?<![$\\])"
    r"(?:\$\$(?=\S)((?:[^$\\]|\\.)+)(?<!\s)\$\$|\$(?=[^\s$])((?:[^$\\\n]|\\.)+)(?<!\s)\$)"
    rf"(?!{_LETTER})(?!\$)",
    re.DOTALL,
)
_SUM_OF_MONEY = re.compile(r"[\d.,]+(?![\d.,])[^\\^_={}+*/<>|]*")


def formula(state: StateInline, silent: bool) -> bool:
    """Take ``$x^2$`` for a formula; what begins like a sum of money and has no signs is none."""
    found = _SHORT.match(state.src, state.pos, state.posMax)
    words = (found[1] or found[2]) if found else ""
    if found is None or _SUM_OF_MONEY.fullmatch(words):
        return False
    if not silent:
        token = state.push("code_inline", "code", 0)
        if len(words) > 2 and words[0] == words[-1] == "`":
            words = words[1:-1]
        token.content = words.strip().replace("\n", " ")
        token.info = "math"
    state.pos = found.end()
    return True


def block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take lines from ``$$`` to ``$$`` for a formula."""
    words = line_of(state, start).rstrip()
    if state.is_code_block(start) or not words.startswith("$$"):
        return False
    line = start
    while not words.endswith("$$") or (line == start and len(words) < len("$$x$$")):
        line += 1
        if line >= end or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
            return False
        words = line_of(state, line).rstrip()
    if not silent:
        words = state.getLines(start, line + 1, state.blkIndent, keepLastLF=False).strip()
        state.line = line + 1
        token = state.push("fence", "code", 0)
        token.map = [start, line + 1]
        token.info = "math"
        token.content = words[2:-2].strip() + "\n"
    return True

"""The rules for mathematics in TeX, which is kept as it is written."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_SHORT = re.compile(
    r"(?<![\w$\\])(?:\$\$(?=\S)((?:[^$\\]|\\.)+)(?<!\s)\$\$|\$(?=[^\s$])((?:[^$\\\n]|\\.)+)(?<!\s)\$)"
    r"(?![\w$])",
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
        token.content = words.strip().replace("\n", " ")
        token.info = "math"
    state.pos = found.end()
    return True


def block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take lines from ``$$`` to ``$$`` for a formula."""
    first = _line(state, start)
    if state.is_code_block(start) or not first.startswith("$$"):
        return False
    line = start
    while not _ends(first if line == start else _line(state, line), is_first=line == start):
        line += 1
        if line >= end or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
            return False
    if not silent:
        words = state.getLines(start, line + 1, state.blkIndent, keepLastLF=False).strip()
        state.line = line + 1
        token = state.push("fence", "code", 0)
        token.map = [start, line + 1]
        token.info = "math"
        token.content = words[2:-2].strip() + "\n"
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip()


def _ends(words: str, *, is_first: bool) -> bool:
    return words.endswith("$$") and not (is_first and len(words) < 5)

"""What other programs write in Markdown and nobody reads here: shown as it is written, and told."""

import re
from collections.abc import Iterable

from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.tree import Node, walk
from briefing_app.translation import tr

_BEFORE = r"[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*"
_DIV = re.compile(rf"{_BEFORE}:{{3,}}(?=[\s\w{{]|$)").match
_GRID = re.compile(rf"{_BEFORE}\+(?:[-=:]{{2,}}\+)+\s*$").match
_IN_SOURCE = re.compile(r":::|\+[-=:]{2,}\+").search


def warn_of_foreign_syntax(
    text: str, first_line: int, blocks: Iterable[Node], problems: ProblemLog
) -> None:
    """Warn of the first fenced div and of the first grid table.

    ``text`` is what was parsed, and ``first_line`` the line of the file on which it begins.
    """
    if not _IN_SOURCE(text):
        return
    lines = text.split("\n")
    untold = {
        _DIV: tr(
            "Blocks between lines of “:::” are not read as Pandoc and Quarto read them; the"
            " lines are shown as they are written. Callouts such as “> [!NOTE]” are read."
        ),
        _GRID: tr(
            "A table drawn with “+---+” is not read; it is shown as it is written. Tables are"
            " read with bars: “| a | b |” above “|---|---|”."
        ),
    }
    for node in walk(blocks):
        line = node.line or 0
        if node.kind != "paragraph" or not first_line <= line < first_line + len(lines):
            continue
        start = lines[line - first_line]
        found = next((begins for begins in untold if begins(start)), None)
        if found is not None:
            problems.warning(line, "foreign-syntax", untold.pop(found))

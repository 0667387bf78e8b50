"""Which part of a briefing makes its paper take too much."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node, walk
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.pdf.typesetting import TYPESETTING
from briefing_app.processes.helper import OverLimitError
from briefing_app.processes.work import Limits
from briefing_app.translation import tr

Make = Callable[[Briefing, PaperOptions, Limits], object]
"""Makes a paper within limits; raises OverLimitError."""

_TRIAL = TYPESETTING._replace(seconds=10, memory=TYPESETTING.memory // 2)
"""What one part may take when it is tried alone."""
_SECONDS_IN_ALL = 60
"""How long parts are tried; after that no part is named."""

_NAMES = {
    "heading": tr("The heading"),
    "paragraph": tr("The paragraph"),
    "code_block": tr("The code"),
    "quote": tr("The quotation"),
    "bullet_list": tr("The list"),
    "ordered_list": tr("The list"),
    "table": tr("The table"),
    "callout": tr("The callout"),
    "definition_list": tr("The list of definitions"),
}


class CostlyPart(NamedTuple):
    """A sentence that names the part, and the line of the file where it begins, if known."""

    sentence: str
    line: int | None = None


_NONE = CostlyPart(tr("No single part takes so much: print or export fewer parts at a time."))
_COMPARISON = CostlyPart(tr("The comparison takes most of it: print the paper without it."))


def costly_part(briefing: Briefing, options: PaperOptions, make: Make) -> CostlyPart:
    """Try the parts of a paper that met a limit, the longest block first, then halves.

    ``make`` makes a paper within limits. Raises OverLimitError if it was cancelled.
    """

    def fails(blocks: Sequence[Node], options: PaperOptions) -> bool:
        part = briefing._replace(blocks=tuple(blocks), sections=(), footnotes={})
        return _takes_too_much(part, options, make)

    text_only = replace(
        options, sections=(), judgements=False, contents=False, comparison=False, timeline=False,
        sources=False, key=False,
    )  # fmt: skip
    until = time.monotonic() + _SECONDS_IN_ALL
    blocks = _blocks(briefing) if options.text else []
    longest = sorted(blocks, key=_length)[-1:]
    if longest and fails(longest, text_only):
        return _named(longest[0])
    if options.comparison and briefing.comparison and fails((), replace(options, text=False)):
        return _COMPARISON
    while len(blocks) > 1 and time.monotonic() < until:
        middle = len(blocks) // 2
        halves = (blocks[:middle], blocks[middle:])
        blocks = next((each for each in halves if fails(each, text_only)), [])
        if len(blocks) == 1:
            return _named(blocks[0])
    return _NONE


def _blocks(briefing: Briefing) -> list[Node]:
    notes = (block for note in briefing.footnotes.values() for block in note.blocks)
    return [*briefing.blocks, *notes]


def _length(block: Node) -> int:
    return sum(1 + len(node.text) for node in walk((block,)))


def _takes_too_much(briefing: Briefing, options: PaperOptions, make: Make) -> bool:
    try:
        make(briefing, options, _TRIAL)
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        return True
    return False


def _named(block: Node) -> CostlyPart:
    part = _NAMES.get(block.kind, tr("The part"))
    number, line = block.integer("number"), block.line
    if not line:
        return CostlyPart(tr("{part} takes most of it.", part=part))
    if number:
        told = tr(
            "{part} at line {line}, ¶ {number}, takes most of it.",
            part=part,
            line=line,
            number=number,
        )
    else:
        told = tr("{part} at line {line} takes most of it.", part=part, line=line)
    return CostlyPart(told, line)

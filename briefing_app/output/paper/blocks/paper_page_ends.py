"""Pages that end early, so that a note begins on the page of its mark.

Typst 0.15 lets a note begin on another page if its mark is in something that goes over pages, such
as a list, a quote or a table (typst#5314), or is not the first in its paragraph. Which notes these
are is known when the pages are made; so that they can be made again, with an end of the page before
the smallest block with the mark that may begin a page: an item, a row, a paragraph.
"""

import math
from collections.abc import Container, Sequence
from typing import cast

from briefing_app.model.tree import LISTS
from briefing_app.output.paper.blocks.paper_notes import noted
from briefing_app.output.paper.blocks.paper_places import Data

_FLOWS = frozenset(("quote", "callout", "item", "definition"))
_FIRST_ROWS, _LAST_ROWS = 2, 2
"""Rows at the beginning and the end of a long table that stay together, as in ``tree.typ``."""


def with_page_ends(
    blocks: Sequence[object], notes: Container[str], begins: int = 0
) -> list[object]:
    """Return blocks, with an end of the page before those with the mark of one of the ``notes``.

    The notes go by their places. Headings, and a paragraph that leads to a block, go with it; those
    down to a level ``begins`` begin a page anyway.
    """
    made: list[object] = []
    for block in _in_flow(blocks, notes, {})[0]:
        if made and _is_end(made[-1]) and _heading_level(block) <= begins:
            made.pop()
        made.append(block)
    return made


def chapters_of(blocks: Sequence[object], begins: int) -> dict[str, int]:
    """Return the places of notes in blocks, with the number of the chapter that each is in.

    Each heading down to a level ``begins`` is that of a chapter, which begins a page.
    """
    found: dict[str, int] = {}
    chapter = 0
    for block in blocks:
        chapter += _heading_level(block) <= begins
        found |= dict.fromkeys(noted(block), chapter)
    return found


def _heading_level(block: object) -> float:
    """Return the level of a heading, or of one that a block begins with; infinite of others."""
    match block:
        case {"kind": "heading", "level": int(level)}:
            return level
        case {"kind": "together", "children": [first, *_]}:
            return _heading_level(first)
    return math.inf


def _is_end(block: object) -> bool:
    return isinstance(block, dict) and block["kind"] == "page_end"


def _first_noted(part: object, notes: Container[str]) -> str:
    return next((place for place in noted(part) if place in notes), "")


def _in_flow(
    blocks: Sequence[object], notes: Container[str], inside: Data
) -> tuple[list[object], str]:
    """Return blocks one after the other, and the note for which a page ends before them, or ""."""
    made: list[object] = []
    before = ""
    for block in blocks:
        written, ended = _in_block(block, notes)
        if ended:
            place = _with_what_leads(made)
            if any(map(_is_shown, made[:place])):
                made.insert(place, {"kind": "page_end", "note": ended, **inside})
            else:
                before = before or ended
        made.append(written)
    return made, before


def _with_what_leads(blocks: Sequence[object]) -> int:
    """Return the place of the first of what goes over to the next page with what comes after."""
    place = len(blocks)
    while place and _leads(blocks[place - 1]):
        place -= 1
    return place


def _leads(block: object) -> bool:
    match block:
        case {"kind": "place" | "heading" | "subheading"} | {"sticks": True}:
            return True
    return False


def _is_shown(block: object) -> bool:
    return not isinstance(block, dict) or block["kind"] != "place"


def _in_block(block: object, notes: Container[str]) -> tuple[object, str]:
    """Return a block, and the note for which a page ends before it, or ""."""
    first = _first_noted(block, notes)
    if not first:
        return block, ""
    data = cast("Data", block)
    kind = cast("str", data["kind"])
    children = cast("list[object]", data.get("children", []))
    if kind == "table" and not data["short"]:
        return _in_table(data, notes)
    if kind in _FLOWS and not data.get("short"):
        made, ended = _in_flow(children, notes, {"inside": True})
    elif kind in LISTS:
        made, ended = _in_list(children, notes)
    elif kind == "definition_list":
        made, ended = _in_list(children, notes, terms=True)
    else:
        return block, first
    return data | {"children": made}, ended


def _in_list(
    children: Sequence[object], notes: Container[str], *, terms: bool = False
) -> tuple[list[object], str]:
    """Return items, or terms with their definitions, with the ends of pages in those before."""
    made: list[object] = []
    before = ""
    for child in children:
        written, ended = _in_block(child, notes)
        place = len(made)
        while terms and place and _is_term(made[place - 1]) and not _is_term(written):
            place -= 1
        if ended and place:
            last = cast("Data", made[place - 1])
            inner = cast("list[object]", last["children"])
            end = {"kind": "page_end", "note": ended, "inside": True}
            made[place - 1] = last | {"children": [*inner, end]}
        else:
            before = before or ended
        made.append(written)
    return made, before


def _is_term(part: object) -> bool:
    return isinstance(part, dict) and part["kind"] == "term"


def _in_table(table: Data, notes: Container[str]) -> tuple[Data, str]:
    """Return a table, with the rows that begin a page; at least two rows are before each."""
    rows = list(cast("list[Data]", table["children"]))
    begin = int(bool(table["header"]))
    last = len(rows) - _LAST_ROWS
    ends: list[int] = []
    for number, row in enumerate(rows):
        first = _first_noted(row, notes)
        if first and number < begin + _FIRST_ROWS:
            return table, first
        if first and (place := min(number, last)) not in ends:
            ends.append(place)
            rows[place - 1] = _told_in_row(rows[place - 1], first)
    return table | {"children": rows, "ends": ends}, ""


def _told_in_row(row: Data, note: str) -> Data:
    """Return a row that tells where it is, since a page ends after it."""
    *others, last = cast("list[Data]", row["children"])
    parts = cast("list[object]", last["children"])
    told = {"kind": "page_end", "note": note, "inside": False}
    return row | {"children": [*others, last | {"children": [*parts, told]}]}

"""Heads of rows in the tags of a PDF.

Typst tags the heads of columns only: what it has for those of rows cannot be switched on from
Python. So the first cell of a row becomes its head if the cell, or its first paragraph, is all
strong.
"""

import re

from briefing_app.output.pdf.pdf_objects import Objects

# A title may hold what looks like a tag, so that these begin where their object does.
_ELEMENT = re.compile(rb"\d+ 0 obj\n<</Type/StructElem/S/(\w+)/P \d+ 0 R")
_KID = re.compile(rb"/K\[(\d+) 0 R(\])?")
# In a table without a row of heads, no cell names one.
_CELL = re.compile(
    rb"(\d+ 0 obj\n<</Type/StructElem)/S/TD(/P (\d+) 0 R/A\[<</O/Table)"
    rb"(/Headers\[(?:\(U\d+x0y|\]))"
)


def row_heads(parts: Objects) -> Objects:
    """Return those objects of a PDF that become heads of rows."""
    return {number: made for number, part in parts.items() if (made := _head(number, part, parts))}


def _head(number: int, part: bytes, parts: Objects) -> bytes:
    """Return the object of a cell as that of a head of a row; empty if it is none."""
    cell = _CELL.match(part)
    first = _KID.search(parts[int(cell[3])]) if cell else None
    if not first or int(first[1]) != number:
        return b""
    kind, inside, alone = _first_kid(part, parts)
    if kind == b"P":
        kind, _inside, alone = _first_kid(inside, parts)
    if kind != b"Strong" or not alone:
        return b""
    return _CELL.sub(rb"\1/S/TH\2/Scope/Row\4", part, count=1)


def _first_kid(part: bytes, parts: Objects) -> tuple[bytes, bytes, bool]:
    """Return the kind and the object of the first tag within a tag, and whether it is the only one.

    Both are empty if words come first.
    """
    found = _KID.search(part)
    if not found:
        return b"", b"", False
    kid = parts[int(found[1])]
    kind = _ELEMENT.match(kid)
    return kind[1] if kind else b"", kid, found[2] is not None

"""What is put right in the tags of a PDF.

Typst tags the heads of columns only: what it has for those of rows cannot be switched on from
Python. So the first cell of a row becomes its head if the cell, or its first paragraph, is all
strong.

It puts a list at the end of an item after the item, so that an item which is nothing but a list is
empty. Such a list goes into the body of its item, where ISO 32000-1, table 336, has it.
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

_LIST = re.compile(rb"(\d+ 0 obj\n<</Type/StructElem/S/L/P )(\d+)")
_KIDS = re.compile(rb"/K\[((?:\d+ 0 R ?)*)\]")


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


def lists_in_items(parts: Objects) -> Objects:
    """Return those objects of a PDF that change for lists to be in the items they belong to."""
    changed: dict[int, bytes] = {}
    for outer, part in parts.items():
        kids = _kids(part) if _LIST.match(part) else []
        inner = [place for place, kid in enumerate(kids) if _LIST.match(parts[kid])]
        for place in inner:
            body, each = _kids(parts[kids[place - 1]])[-1], kids[place]
            changed[body] = _KIDS.sub(rb"/K[\1 %d 0 R]" % each, parts[body])
            changed[each] = _LIST.sub(rb"\g<1>%d" % body, changed.get(each, parts[each]))
        if inner:
            items = (b"%d 0 R" % kid for place, kid in enumerate(kids) if place not in inner)
            changed[outer] = _KIDS.sub(b"/K[%s]" % b" ".join(items), changed.get(outer, part))
    return changed


def _kids(part: bytes) -> list[int]:
    """Return the numbers of the objects that are all the kids of one."""
    return [int(kid) for kids in _KIDS.findall(part) for kid in kids.split()[::3]]

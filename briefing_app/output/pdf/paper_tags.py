"""Heads of rows in the tags of a PDF.

Typst tags the heads of columns only: what it has for those of rows cannot be switched on from
Python. So the first cell of a row becomes its head if the cell, or its first paragraph, is all
strong. Typst writes each tag as an object in plain text, and a table of where the objects are.
"""

import re
from collections.abc import Iterator

_ELEMENT = re.compile(rb"<</Type/StructElem/S/(\w+)/P \d+ 0 R")
_KID = re.compile(rb"/K\[(\d+) 0 R(\])?")
_FIRST_COLUMN = re.compile(rb"/S/TD(/P \d+ 0 R/A\[<</O/Table)(/Headers\[\(U\d+x0y)")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ROWS = re.compile(rb"xref\n0 (\d+)\n")
_ROW = 20
"""Bytes of a row of the table of objects: ISO 32000-1, section 7.5.4."""


def with_row_heads(pdf: bytes) -> bytes:
    """Return a PDF of Typst's in which the heads of rows are tagged as such."""
    start = _START.search(pdf)
    table = _ROWS.match(pdf, int(start[1])) if start else None
    if not start or not table:
        return pdf
    places = dict(_places(pdf, table))
    starts = sorted(places.values())
    ends = dict(zip(starts, [*starts[1:], table.start()], strict=True))
    parts = {number: pdf[place : ends[place]] for number, place in places.items()}
    heads = {number: made for number, part in parts.items() if (made := _head(part, parts))}
    return _joined(pdf, places, parts | heads, table)


def _joined(
    pdf: bytes, places: dict[int, int], parts: dict[int, bytes], table: re.Match[bytes]
) -> bytes:
    """Return the PDF with its objects in the same order, and the table of where they are now."""
    order = sorted(parts, key=lambda number: places[number])
    made = [pdf[: places[order[0]]]]
    place = len(made[0])
    rows = bytearray(pdf[table.end() : table.end() + int(table[1]) * _ROW])
    for number in order:
        rows[number * _ROW : number * _ROW + 10] = b"%010d" % place
        made.append(parts[number])
        place += len(parts[number])
    after = pdf[table.end() + len(rows) :]
    after = _START.sub(b"startxref\n%d\n%%%%EOF" % place, after)
    return b"".join((*made, table[0], bytes(rows), after))


def _places(pdf: bytes, table: re.Match[bytes]) -> Iterator[tuple[int, int]]:
    """Yield the number of each object and where it is."""
    for number in range(int(table[1])):
        row = table.end() + number * _ROW
        if pdf[row + 17 : row + 18] == b"n":
            yield number, int(pdf[row : row + 10])


def _head(part: bytes, parts: dict[int, bytes]) -> bytes:
    """Return the object of a cell as that of a head of a row; empty if it is none."""
    if not _FIRST_COLUMN.search(part):
        return b""
    kind, inside, alone = _first_kid(part, parts)
    if kind == b"P":
        kind, _inside, alone = _first_kid(inside, parts)
    if kind != b"Strong" or not alone:
        return b""
    return _FIRST_COLUMN.sub(rb"/S/TH\1/Scope/Row\2", part, count=1)


def _first_kid(part: bytes, parts: dict[int, bytes]) -> tuple[bytes, bytes, bool]:
    """Return the kind and the object of the first tag within a tag, and whether it is the only one.

    Both are empty if words come first.
    """
    found = _KID.search(part)
    if not found:
        return b"", b"", False
    kid = parts[int(found[1])]
    kind = _ELEMENT.search(kid)
    return kind[1] if kind else b"", kid, found[2] is not None

"""The objects of a PDF of Typst's, and the same PDF with some of them changed.

Typst writes each object that is no stream in plain text, and a table of where the objects are.
"""

import re
from collections.abc import Callable, Iterator, Mapping

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ROWS = re.compile(rb"xref\n0 (\d+)\n")
_ROW = 20
"""Bytes of a row of the table of objects: ISO 32000-1, section 7.5.4."""

Objects = Mapping[int, bytes]
"""The bytes of objects by their numbers, from the number to ``endobj``."""


def rewritten(pdf: bytes, *changes: Callable[[Objects], Objects]) -> bytes:
    """Return a PDF with its objects in the same order, and some of them changed.

    Each change gets all the objects as they were, and returns those that it changes, which no other
    one does. A PDF that is not written as Typst writes them is returned as it is.
    """
    start = _START.search(pdf)
    table = _ROWS.match(pdf, int(start[1])) if start else None
    if not start or not table:
        return pdf
    places = dict(_places(pdf, table))
    starts = sorted(places.values())
    ends = dict(zip(starts, [*starts[1:], table.start()], strict=True))
    parts = {number: pdf[place : ends[place]] for number, place in places.items()}
    changed: dict[int, bytes] = {}
    for change in changes:
        changed |= change(parts)
    return _joined(pdf, places, parts | changed, table)


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

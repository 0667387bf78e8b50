"""The boxes of the words of a PDF, in points from the left and the bottom of their page."""

import itertools
from collections.abc import Iterator

import pypdfium2

Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""

_EDGE = 40.0
"""Points at either side of a page that no words reach into."""


def misplaced_words(pdf: bytes) -> list[tuple[int, tuple[Box, ...]]]:
    """Return the words that meet others, and those that leave the text: their page and boxes."""
    document = pypdfium2.PdfDocument(pdf)
    found: list[tuple[int, tuple[Box, ...]]] = []
    for number, page in enumerate(document, 1):
        boxes = list(_boxes(page))
        right = page.get_width() - _EDGE
        found += [(number, (box,)) for box in boxes if box[0] < _EDGE or box[2] > right]
        found += [(number, pair) for pair in itertools.combinations(boxes, 2) if _meet(*pair)]
    document.close()
    return found


def _boxes(page: pypdfium2.PdfPage) -> Iterator[Box]:
    for each in page.get_objects(max_depth=8):
        if each.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
            yield each.get_bounds()


def _meet(one: Box, other: Box) -> bool:
    """Return whether two boxes have more than half a point in common in both directions."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0.5 and down > 0.5

"""Finished pages on sheets for a printer: two on each side, as a booklet, or of several PDFs.

Such a PDF is for printing only: its pages are pictures of pages, without tags.
"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.words.language import language_direction
from briefing_app.output.paper.paper_data import document_date
from briefing_app.output.paper.paper_options import PaperOptions, Sheets
from briefing_app.output.pdf.pages import Pages
from briefing_app.output.pdf.typesetting import compiled, template_folder, within_limits

if TYPE_CHECKING:
    from briefing_app.output.paper.blocks.paper_places import Data

_MAIN = "sheets.typ"


class _Page(NamedTuple):
    """A page of one of several files, both counted from 0, with its size in points."""

    file: int
    number: int
    width: float
    height: float


def on_sheets(
    pdfs: Sequence[bytes], briefing: Briefing, options: PaperOptions, *, backs: bool = False
) -> bytes:
    """Return the pages of finished PDFs, one after the other, as one PDF for a printer.

    They are arranged as the options say. Each of the PDFs begins a side of a sheet of paper, and
    the front of one if it has ``backs``: the side before stays empty if need be. Raises OutputError
    if that fails.
    """
    sides: list[Data] = []
    for place, pdf in enumerate(pdfs):
        if backs and len(sides) % 2:
            sides.append(sides[-1] | {"pages": [None]})
        sides += _sides(_pages(pdf, place), briefing, options)
    data = {
        "title": briefing.title,
        "date": document_date(briefing),
        "sides": sides,
    }
    with within_limits(briefing.file), template_folder(briefing.file) as folder:
        for place, pdf in enumerate(pdfs):
            (folder / _file(place)).write_bytes(pdf)
        return compiled(folder / _MAIN, {"sheets": json.dumps(data, ensure_ascii=False)}, "own")


def first_page(side: int, sheets: Sheets) -> int:
    """Return the first of the pages on a side of a sheet, both counted from 0."""
    return 2 * side if sheets == "two" else side


def side_with(page: int, sheets: Sheets, sides: int) -> int:
    """Return the side, of so many, with a page, both counted from 0."""
    match sheets:
        case "two":
            return page // 2
        case "booklet":
            return min(page, 2 * sides - 1 - page)
    return page


def _pages(pdf: bytes, file: int) -> list[_Page]:
    pages = Pages(pdf)
    found = [_Page(file, number, *pages.size(number)) for number in range(pages.count)]
    pages.close()
    return found


def _sides(pages: list[_Page], briefing: Briefing, options: PaperOptions) -> "list[Data]":
    if options.sheets == "single":
        return [
            {"width": page.width, "height": page.height, "pages": [_placed(page)]} for page in pages
        ]
    booklet = options.sheets == "booklet"
    pairs = _booklet(pages) if booklet else _pairs(pages)
    if language_direction(briefing.lang) == "rtl":
        pairs = [(right, left) for left, right in pairs]
    low, high = sorted(options.size)
    return [
        {"width": high, "height": low, "pages": [each and _placed(each) for each in pair]}
        for pair in pairs
    ]


def _pairs(pages: list[_Page]) -> "list[tuple[_Page | None, _Page | None]]":
    """Return the pages in pairs, those that face each other on a side."""
    whole: list[_Page | None] = [*pages, *[None] * (len(pages) % 2)]
    return list(zip(whole[::2], whole[1::2], strict=True))


def _booklet(pages: list[_Page]) -> "list[tuple[_Page | None, _Page | None]]":
    """Return the pages in the pairs that are on the sides of folded sheets, front and back."""
    whole: list[_Page | None] = [*pages, *[None] * (-len(pages) % 4)]
    last = len(whole) - 1
    pairs = [(whole[last - place], whole[place]) for place in range(len(whole) // 2)]
    return [pair[::-1] if place % 2 else pair for place, pair in enumerate(pairs)]


def _placed(page: _Page) -> "Data":
    return {"file": _file(page.file), "number": page.number + 1}


def _file(place: int) -> str:
    return f"{place}.pdf"

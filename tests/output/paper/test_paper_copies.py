"""Numbered copies, their register, and pages on sheets for a printer."""

from itertools import zip_longest
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.output.paper import paper_sheets
from briefing_app.output.paper.paper_copies import (
    copies,
    make_copies,
    make_register,
    make_run,
    write_copies,
)
from briefing_app.output.paper.paper_options import Copy, PaperOptions, Sheets
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_sheets import first_page, side_with
from briefing_app.output.pdf.pages import Pages
from tests.samples import node, replace

_NAMES = ("A. Reader", "B. Writer", "مدير المكتب")


def _pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.split()) for text in texts]


def _sizes(pdf: bytes) -> set[tuple[int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    sizes = {document.get_page_size(index) for index in range(len(document))}
    document.close()
    return {(round(width), round(height)) for width, height in sizes}


def _numbered(count: int, lang: str = "en") -> Briefing:
    """Return a briefing of so many pages: each is a section with the number of the page."""
    blocks = []
    for number in range(1, count + 1):
        blocks += [node("heading", f"Part{number}", level=1, id=f"p{number}")]
        blocks += [node("paragraph", "Words.")] * (33 if number < count else 1)
    return Briefing("f.md", "f.md", "Title", tuple(blocks), lang=lang)


_BARE = PaperOptions(contents=False, tagged=False)


def test_each_copy_says_for_whom_it_is_on_every_page(sample: Briefing) -> None:
    pdfs = make_copies(sample, PaperOptions(), _NAMES[:2])
    for number, (pdf, name) in enumerate(zip(pdfs, _NAMES, strict=False), 1):
        assert all(f"Copy {number} of 2, {name}" in text for text in _pages(pdf))
    assert copies(["", "X"]) == [Copy(1, 2, ""), Copy(2, 2, "X")]


def test_the_foot_names_the_file_by_its_digest(sample: Briefing) -> None:
    digest = "0123456789abcdef" * 4
    pages = _pages(make_pdf(replace(sample, digest=digest)))
    assert all("SHA-256 0123456789ab" in text for text in pages)
    assert not any("0123456789abc" in text for text in pages)
    assert not any("SHA-256" in text for text in _pages(make_pdf(sample)))


def test_a_run_is_all_the_copies_in_one_file(sample: Briefing) -> None:
    pages = _pages(make_run(sample, PaperOptions(), _NAMES[:2]))
    assert len(pages) == 2 * len(_pages(make_pdf(sample)))
    assert "Copy 1 of 2, A. Reader" in pages[0]
    assert "Copy 2 of 2, B. Writer" in pages[-1]
    with_register = _pages(make_run(sample, PaperOptions(), _NAMES[:2], register=True))
    assert with_register[: len(pages)] == pages
    assert len(with_register) > len(pages)
    assert all(name in with_register[-1] for name in _NAMES[:2])


@pytest.mark.parametrize(
    ("sheets", "count"), [("single", 1), ("single", 3), ("two", 2), ("booklet", 3)]
)
def test_no_two_copies_share_a_sheet_of_paper(sheets: str, count: int) -> None:
    options = PaperOptions.from_json({"sheets": sheets}, _BARE)
    run = _pages(make_run(_numbered(count), options, _NAMES[:2], register=True))
    on_sheets = [
        {number for number in (1, 2) if f"Copy {number} of 2" in front + back}
        for front, back in zip_longest(run[::2], run[1::2], fillvalue="")
    ]
    assert sorted(map(len, on_sheets)) == [0] + [1] * (len(on_sheets) - 1)
    assert set().union(*on_sheets) == {1, 2}
    assert "Register of copies" in " ".join(run[-2:])


def test_a_run_for_one_side_has_no_empty_pages() -> None:
    run = _pages(make_run(_numbered(3), _BARE, _NAMES[:2], register=True, backs=False))
    assert len(run) == 7
    assert all(run)


def test_copies_replace_no_file_unless_they_may(sample: Briefing, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"other")
    with pytest.raises(OutputError, match="the file exists"):
        write_copies(out, sample, _BARE, _NAMES[:1], together=True, replace_files=False)
    assert [each.name for each in tmp_path.iterdir()] == ["out.pdf"]
    assert out.read_bytes() == b"other"
    assert write_copies(out, sample, _BARE, _NAMES[:1], together=True) == 2
    assert out.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("layout", ["pages", "slides"])
def test_the_register_lists_the_copies_under_the_marking(sample: Briefing, layout: str) -> None:
    options = PaperOptions(layout=layout, paper="letter", grey=True)
    (text,) = _pages(make_register(sample, options, _NAMES))
    for words in ("A sample", "Register of copies", "1 A. Reader", "2 B. Writer", "UNCLASSIFIED"):
        assert words in text


def test_the_register_has_room_for_signatures(sample: Briefing) -> None:
    document = pypdfium2.PdfDocument(make_register(sample, PaperOptions(), _NAMES))
    page = document[0].get_textpage()
    first, second = (page.get_charbox(page.get_text_range().index(name)) for name in _NAMES[:2])
    received = page.get_charbox(page.get_text_range().index("Received"))
    date = page.get_charbox(page.get_text_range().index("Date"))
    document.close()
    assert first[1] - second[1] > 24.0
    assert date[0] - received[0] > 150.0


@pytest.mark.parametrize(
    ("sheets", "count", "sides"),
    [
        ("single", 2, [(1,), (2,)]),
        ("two", 4, [(1, 2), (3, 4)]),
        ("two", 3, [(1, 2), (3,)]),
        ("booklet", 4, [(4, 1), (2, 3)]),
        ("booklet", 5, [(1,), (2,), (3,), (4, 5)]),
        ("booklet", 8, [(8, 1), (2, 7), (6, 3), (4, 5)]),
    ],
)
def test_pages_are_on_the_sides_where_they_belong(
    sheets: Sheets, count: int, sides: list[tuple[int, ...]]
) -> None:
    options = PaperOptions.from_json({"sheets": sheets}, _BARE)
    pdf = make_pdf(_numbered(count), options)
    assert _sizes(pdf) == {(595, 842) if sheets == "single" else (842, 595)}
    found = [
        tuple(number for number in _found(text)) for text in _pages(pdf)
    ]  # fmt: skip
    assert [set(each) for each in found] == [set(each) for each in sides]
    for side, pages in enumerate(sides):
        assert first_page(side, sheets) + 1 == min(pages)
        assert {side_with(page - 1, sheets, len(sides)) for page in pages} == {side}


def _found(text: str) -> list[int]:
    return [number for number in range(1, 20) if f"Page {number} of" in text]


def _sides(pdf: bytes) -> list[list[str]]:
    """Return the words of the left and of the right half of each side."""
    document = pypdfium2.PdfDocument(pdf)
    made = []
    for page in document:
        width, height = page.get_size()
        words = page.get_textpage()
        halves = (words.get_text_bounded(0, 0, width / 2, height),
                  words.get_text_bounded(width / 2, 0, width, height))  # fmt: skip
        made.append([" ".join(half.split()) for half in halves])
    document.close()
    return made


def test_the_first_page_of_a_booklet_is_outside_on_the_right() -> None:
    options = PaperOptions.from_json({"sheets": "booklet"}, _BARE)
    (left, right), (inner, other) = _sides(make_pdf(_numbered(4), options))
    assert "Part1" in right
    assert "Part4" in left
    assert "Part2" in inner
    assert "Part3" in other


def test_pages_from_right_to_left_begin_on_the_right() -> None:
    options = PaperOptions.from_json({"sheets": "two"}, _BARE)
    ((left, right),) = _sides(make_pdf(_numbered(2, "ar"), options))
    assert "Part1" in right
    assert "Part2" in left


def test_pages_that_are_on_sheets_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    class Noted(Pages):
        def __init__(self, pdf: bytes) -> None:
            super().__init__(pdf)
            opened.append(self)

        def close(self) -> None:
            super().close()
            opened.remove(self)

    monkeypatch.setattr(paper_sheets, "Pages", Noted)
    monkeypatch.setattr(paper_sheets, "compiled", lambda *_given: len(opened))
    briefing = _numbered(1)
    options = PaperOptions.from_json({"sheets": "two"}, _BARE)
    pdf = make_pdf(briefing)
    assert paper_sheets.on_sheets([pdf, pdf], briefing, options) == 0


def test_sheets_are_the_same_bytes_twice() -> None:
    options = PaperOptions.from_json({"sheets": "two"}, _BARE)
    assert make_pdf(_numbered(3), options) == make_pdf(_numbered(3), options)

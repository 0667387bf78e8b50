"""The pages of a PDF as pictures."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing_app.model.errors import OutputError
from briefing_app.output.pdf import pages as pages_module
from briefing_app.output.pdf.pages import Pages
from briefing_app.output.pdf.pages_jobs import Drawing
from briefing_app.processes.helper import Helper
from briefing_app.processes.work import Work

_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 5 0 R>>endobj\n"
    b"4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]>>endobj\n"
    b"5 0 obj<</Length 30>>stream\n1 0 0 rg 0 200 150 200 re f   \nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
"""Two pages, the first with a red quarter at its top left."""


def test_sizes_in_points() -> None:
    pages = Pages(_PDF)
    assert pages.count == 2
    assert [pages.size(index) for index in range(2)] == [(300.0, 400.0), (400.0, 300.0)]
    pages.close()


def test_a_picture_is_blue_green_red_from_the_top() -> None:
    pages = Pages(_PDF)
    picture = pages.picture(0, 0.5)
    pages.close()
    assert (picture.width, picture.height) == (150, 200)
    assert len(picture.data) == picture.stride * picture.height
    below = picture.stride * 199
    assert picture.data[:3] == b"\0\0\xff"
    assert picture.data[below : below + 3] == b"\xff\xff\xff"


def test_threads_wait_for_one_another() -> None:
    pages = Pages(_PDF)
    alone = pages.picture(0, 1.0)
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(pages.picture, [0] * 12, [1.0] * 12))
    pages.close()
    assert all(picture == alone for picture in drawn)


def test_closed_pages_say_so() -> None:
    pages = Pages(_PDF)
    pages.close()
    pages.close()
    assert pages.count == 2
    with pytest.raises(OutputError, match="no longer open"):
        pages.picture(0, 1.0)


def test_pages_beside_others_are_drawn_in_their_process(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[Work] = []

    class Counted(Helper):
        def __init__(self, work: Work) -> None:
            begun.append(work)
            super().__init__(work)

    monkeypatch.setattr(pages_module, "Helper", Counted)
    first = Pages(_PDF)
    with pytest.raises(OutputError, match="cannot be shown"):
        Pages(b"not a PDF", beside=first)
    second = Pages(_PDF.replace(b"300 400", b"600 800"), beside=first)
    assert first.picture(0, 0.5).width == 150
    assert second.picture(0, 0.5).width == 300
    first.close()
    third = Pages(_PDF, beside=second)
    assert [second.picture(0, 0.5).width, third.picture(0, 0.5).width] == [300, 150]
    assert len(begun) == 1
    second.close()
    third.close()
    last = Pages(_PDF, beside=third)
    assert last.picture(0, 0.5).width == 150
    assert len(begun) == 2
    last.close()


def test_pages_beside_some_whose_process_has_ended_get_another() -> None:
    first = Pages(_PDF)
    first._drawing.helper.end()
    second = Pages(_PDF, beside=first)
    assert second.picture(0, 0.5).width == 150
    second.close()
    first.close()


def test_the_process_closes_what_is_not_held() -> None:
    drawing = Drawing()
    drawing(["open", 0, [0]], (_PDF,))
    drawing(["open", 1, [0, 1]], (_PDF,))
    assert drawing(["draw", 0, 0, 0.5], ()).value == [150, 200, 600]
    drawing(["open", 2, [1, 2]], (_PDF,))
    assert drawing(["draw", 1, 0, 0.5], ()).value == [150, 200, 600]
    with pytest.raises(ValueError, match="not a request"):
        drawing(["draw", 0, 0, 0.5], ())


def test_what_is_no_pdf() -> None:
    with pytest.raises(OutputError, match="cannot be shown"):
        Pages(b"not a PDF")


def test_pages_that_could_not_be_opened_hold_no_process() -> None:
    first = Pages(_PDF)
    drawing = first.drawing()
    assert drawing is not None
    with pytest.raises(OutputError):
        Pages(b"not a PDF", beside=first)
    assert len(drawing.held) == 1
    first.close()
    assert not drawing.helper.alive

"""Printing page by page: every page, in the right order, and never a page lost or a crash."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from briefing_app.model.comparison import Motivation
from briefing_app.model.errors import OutputError
from briefing_app.output.paper.paper_options import SHEETS
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.pages import Pages
from briefing_app.ui.paper.raster_job import MOST_DPI, RasterJob, make_printer
from briefing_app.ui.worker import Worker
from tests.samples import every_kind, replace


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
    worker.deleteLater()  # Python's own end of it would leave its tasks without a parent


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Pages of which some lie across, as the comparison has too many columns for upright ones."""
    sample = every_kind()
    motivations = tuple(Motivation(f"m{place}", f"Reason {place}") for place in range(9))
    return make_pdf(replace(sample, comparison=replace(sample.comparison, motivations=motivations)))


@pytest.fixture(scope="module")
def turned_pdf() -> bytes:
    """Pages of which some are turned: the comparison is too wide for an upright page."""
    from tests.samples import every_kind, golden_comparison

    golden = golden_comparison()
    wide = tuple(Motivation(f"m{number}", f"Motivation {number}") for number in range(14))
    return make_pdf(every_kind()._replace(comparison=golden._replace(motivations=wide)))


def _printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(file))
    return printer


def _sizes(file: Path) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(file)
    sizes = [document.get_page_size(number) for number in range(len(document))]
    document.close()
    return sizes


def test_every_page_is_drawn_the_way_it_lies(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "printed.pdf"
    printer = _printer(file)
    job = RasterJob("Sample", pdf, printer, worker)
    told: list[tuple[int, int]] = []
    job.progress.connect(lambda done, count: told.append((done, count)))
    with qtbot.waitSignal(job.finished) as finished:
        job.start()
    assert finished.args == ["Sent to the printer"]
    assert printer.resolution() <= MOST_DPI
    pages = Pages(pdf)
    assert told == [(done, pages.count) for done in range(pages.count)]
    expected = [pages.size(number)[0] > pages.size(number)[1] for number in range(pages.count)]
    assert [width > height for width, height in _sizes(file)] == expected
    pages.close()


@pytest.mark.parametrize(("collate", "landscape"), [(True, "0101"), (False, "0011")])
def test_pages_and_copies_leave_in_the_order_chosen(
    qtbot: QtBot,
    worker: Worker,
    turned_pdf: bytes,
    tmp_path: Path,
    *,
    collate: bool,
    landscape: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages = Pages(turned_pdf)
    wide = next(n for n in range(pages.count) if pages.size(n)[0] > pages.size(n)[1])
    pages.close()
    printer = _printer(tmp_path / "printed.pdf")
    printer.setPageRanges(QPageRanges.fromString(f"{wide},{wide + 1}"))
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    monkeypatch.setattr(QPrinter, "supportsMultipleCopies", lambda _printer: False)
    job = RasterJob("Sample", turned_pdf, printer, worker)
    with qtbot.waitSignal(job.finished):
        job.start()
    sizes = _sizes(tmp_path / "printed.pdf")
    assert "".join("01"[width > height] for width, height in sizes) == landscape


def test_a_job_that_is_cancelled_lets_everything_go(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = RasterJob("Sample", pdf, _printer(tmp_path / "printed.pdf"), worker)
    with qtbot.waitSignal(job.progress):
        job.start()
    aborted: list[bool] = []
    monkeypatch.setattr(job._printer, "abort", lambda: aborted.append(True))
    with qtbot.waitSignal(job.finished) as finished:
        job.cancel()
    assert "cancelled" in finished.args[0]
    assert job.ended
    assert not job._painter.isActive()
    job.cancel()
    assert aborted == [True], "the printer is told once that nothing more comes"


def test_a_job_whose_printer_goes_while_it_prints_does_not_crash(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    job = RasterJob("Sample", pdf, _printer(tmp_path / "printed.pdf"), worker)
    with qtbot.waitSignal(job.progress):
        job.start()
    job.cancel()
    del job


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_no_job_is_told(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    job = RasterJob("Sample", pdf, _printer(tmp_path / "no" / "such" / "file.pdf"), worker)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert "did not take" in failed.args[0]


@pytest.mark.parametrize("broken", ["newPage", "picture", "end"])
def test_a_printer_or_a_page_that_fails_midway_is_told(
    qtbot: QtBot,
    worker: Worker,
    pdf: bytes,
    tmp_path: Path,
    broken: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    job = RasterJob("Sample", pdf, _printer(tmp_path / "printed.pdf"), worker)
    if broken == "newPage":
        monkeypatch.setattr(job._printer, "newPage", lambda: False)
    elif broken == "end":
        end = job._painter.end
        monkeypatch.setattr(job._painter, "end", lambda: end() and False)
    else:
        monkeypatch.setattr(job._pages, "picture", partial(_fail, "The page is broken."))
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert "did not take" in failed.args[0] or failed.args[0] == "The page is broken."
    assert job.ended


def _fail(sentence: str, *_args: object) -> None:
    raise OutputError("PDF", sentence)


def test_pages_that_are_not_there_are_told(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    printer = _printer(tmp_path / "printed.pdf")
    printer.setPageRanges(QPageRanges.fromString("900-901"))
    job = RasterJob("Sample", pdf, printer, worker)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert "None of these pages" in failed.args[0]


def test_the_printer_gets_the_size_of_the_paper(qtbot: QtBot) -> None:
    size = make_printer(SHEETS["letter"]).pageLayout().pageSize().sizePoints()
    assert (size.width(), size.height()) == (612, 792)

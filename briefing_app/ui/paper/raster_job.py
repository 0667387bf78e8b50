"""Printing where the system wants pictures: each page is drawn and put on the printer's page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSizeF, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from briefing_app.output.paper.paper_options import Sheet
from briefing_app.output.pdf.pages import Pages, Picture
from briefing_app.translation import tr
from briefing_app.ui.jobs import Job
from briefing_app.ui.paper.page_preview import page_image
from briefing_app.ui.worker import Task, Worker

MOST_DPI = 600
POINTS_PER_INCH = 72
_DID_NOT_TAKE = tr("The printer did not take the pages.")


class RasterJob(Job):
    """Draws each page on the worker and puts it on the printer's page on the GUI thread.

    At most `MOST_DPI` dots per inch, the printer's own if it has fewer, and a page at a time.
    """

    def __init__(self, title: str, pdf: bytes, printer: QPrinter, worker: Worker) -> None:
        super().__init__(title)
        self._pages, self._printer, self._worker = Pages(pdf), printer, worker
        self._painter = QPainter()
        self._task: Task | None = None
        self._numbers = self._chosen()

    def _chosen(self) -> list[int]:
        """Return the pages, from 0, in the order in which they leave the printer."""
        count, chosen = self._pages.count, self._printer.pageRanges()
        numbers = [n for n in range(count) if chosen.isEmpty() or chosen.contains(n + 1)]
        if self._printer.supportsMultipleCopies():
            return numbers
        copies = range(self._printer.copyCount())
        if self._printer.collateCopies():
            return [number for _copy in copies for number in numbers]
        return [number for number in numbers for _copy in copies]

    def start(self) -> None:
        printer = self._printer
        printer.setFullPage(True)
        printer.setResolution(min(MOST_DPI, printer.resolution()))
        if not self._numbers:
            self._fail(tr("None of these pages is there."))
            return
        self._turn(self._numbers[0])
        if self._painter.begin(printer):
            self._draw_next()
        else:
            self._fail(_DID_NOT_TAKE)

    def cancel(self) -> None:
        if self._painter.isActive():
            self._printer.abort()
        super().cancel()

    def _release(self) -> None:
        """End the painter before the printer can go, and the pages after their last drawing."""
        if self._task is not None:
            self._task.forget()
        if self._painter.isActive():
            self._painter.end()
        self._pages.close()

    def _turn(self, number: int) -> None:
        """Turn the printer's page as the page is."""
        width, height = self._pages.size(number)
        portrait = QPageLayout.Orientation.Portrait
        across = width > height
        self._printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else portrait)

    def _draw_next(self) -> None:
        self._tell(self._done, len(self._numbers))
        scale = self._printer.resolution() / POINTS_PER_INCH
        picture = partial(self._pages.picture, self._numbers[self._done], scale)
        self._task = self._worker.start(picture)
        self._task.done.connect(self._put)
        self._task.failed.connect(self._fail_with)

    @Slot(object)
    def _put(self, picture: Picture) -> None:
        if self._done > 0:
            self._turn(self._numbers[self._done])
            if not self._printer.newPage():
                self._fail(_DID_NOT_TAKE)
                return
        target = self._printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        target.moveTo(0, 0)
        self._painter.drawImage(target, page_image(picture))
        self._done += 1
        if self._done < len(self._numbers):
            self._draw_next()
            return
        taken = self._painter.end()
        if taken:
            self._finish(tr("Sent to the printer"))
        else:
            self._fail(_DID_NOT_TAKE)


def make_printer(sheet: Sheet) -> QPrinter:
    """Return a printer for a size of paper; making one connects to the print server."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QSizeF(sheet.width, sheet.height)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    return printer

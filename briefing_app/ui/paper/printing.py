"""Sending the pages of a PDF to a printer, a page at a time."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from briefing_app.output.pages import Pages, Picture
from briefing_app.ui.paper.page_preview import page_image
from briefing_app.ui.worker import Worker

MOST_DPI = 600
POINTS_PER_INCH = 72


class PrintJob(QObject):
    """Draws each page on the worker and puts it on the printer's page on the GUI thread.

    Signals: ``printed(int)`` with the number of pages done so far, ``ended(str)`` with an empty
    string, or with a sentence where the printer could not go on.
    """

    printed = Signal(int)
    ended = Signal(str)

    def __init__(
        self, pages: Pages, printer: QPrinter, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pages, self._printer, self._worker = pages, printer, worker
        self._painter = QPainter()
        self._stopped = False
        first = printer.fromPage() or 1
        last = min(printer.toPage() or pages.count, pages.count)
        self._numbers = list(range(first - 1, last))
        self._done = 0

    def start(self) -> None:
        """Begin; at most `MOST_DPI` dots per inch, the printer's own where it has fewer."""
        printer = self._printer
        printer.setFullPage(True)
        printer.setResolution(min(MOST_DPI, printer.resolution()))
        if not self._numbers:
            self.ended.emit("There is no such page.")
            return
        self._set_page(self._numbers[0])
        if not self._painter.begin(printer):
            self.ended.emit("The printer did not take the job.")
            return
        self._draw_next()

    @Slot()
    def stop(self) -> None:
        """Leave out the pages that have not been printed yet."""
        self._stopped = True

    def _set_page(self, number: int) -> None:
        width, height = self._pages.size(number)
        portrait = QPageLayout.Orientation.Portrait
        across = width > height
        self._printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else portrait)

    def _draw_next(self) -> None:
        if self._stopped or self._done == len(self._numbers):
            self._painter.end()
            self.ended.emit("")
            return
        scale = self._printer.resolution() / POINTS_PER_INCH
        picture = partial(self._pages.picture, self._numbers[self._done], scale)
        task = self._worker.start(picture)
        task.done.connect(self._put)

    @Slot(object)
    def _put(self, picture: Picture) -> None:
        if self._done > 0:
            self._set_page(self._numbers[self._done])
            if not self._printer.newPage():
                self._painter.end()
                self.ended.emit("The printer stopped.")
                return
        target = self._printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        target.moveTo(0, 0)
        self._painter.drawImage(target, page_image(picture))
        self._done += 1
        self.printed.emit(self._done)
        self._draw_next()


def make_printer(paper: str) -> QPrinter:
    """Return a printer for A4 or Letter; making one connects to the print server."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize.PageSizeId.A4 if paper == "a4" else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    return printer

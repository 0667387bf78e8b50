"""The pages of a PDF as pictures, for the preview and for printers."""

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.model.errors import OutputError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

_PDFIUM = threading.RLock()
"""PDFium may be used by one thread at a time, whatever the document."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: 4 bytes each, blue, green, red and one without meaning.

    ``width`` and ``height`` are in pixels, ``stride`` is the number of bytes from one row to the
    next, the topmost row first.
    """

    width: int
    height: int
    stride: int
    data: bytes = field(repr=False)


class Pages:
    """The pages of one PDF, open until `close`; may be used from several threads.

    They wait for one another: a page is drawn while no other is.
    """

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF; raises OutputError where that is none."""
        import pypdfium2

        with _PDFIUM:
            try:
                self._document: PdfDocument | None = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise OutputError("PDF", "The pages cannot be shown.") from error
            count = len(self._document)
            self._sizes: list[tuple[float, float]] = [
                self._document.get_page_size(index) for index in range(count)
            ]

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._sizes)

    def size(self, index: int) -> tuple[float, float]:
        """Return the width and the height of a page, counted from 0, in points of 1/72 inch."""
        return self._sizes[index]

    def picture(self, index: int, scale: float) -> Picture:
        """Draw a page, counted from 0, with ``scale`` pixels to a point, on white.

        Raises OutputError where the pages are closed.
        """
        with _PDFIUM:
            if self._document is None:
                raise OutputError("PDF", "The pages are no longer open.")
            page = self._document[index]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
        return picture

    def close(self) -> None:
        """Give back the memory; to close twice does no harm."""
        with _PDFIUM:
            if self._document is not None:
                self._document.close()
                self._document = None

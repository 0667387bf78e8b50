"""The pages of a PDF as pictures, for the preview and for printers.

They are drawn in a process that can be ended: a PDF holds the images of its briefing as they were.
"""

import threading
from dataclasses import dataclass, field
from typing import cast

from briefing_app.model.errors import OutputError
from briefing_app.processes.helper import Helper, OverLimitError
from briefing_app.processes.messages import Message
from briefing_app.processes.work import Limits, Work
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

DRAWING = Limits(seconds=20, memory=1 << 30, files=32, answer=512 << 20)
"""A page on A3 with 600 dots to the inch takes 280 MB."""

_JOB = "briefing_app.output.pdf.pages_jobs:Drawing"


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
        """Open a PDF; raises OutputError if it is not one."""
        self._lock = threading.Lock()
        self._open = True
        try:
            self._helper = Helper(Work(_JOB, DRAWING))
        except OSError as error:
            sentence = tr("The pages cannot be shown: {why}.", why=why_unreadable(error))
            raise OutputError("PDF", sentence) from None
        sizes = cast("list[list[float]]", self._asked(["open"], pdf).value)
        self._sizes = [(width, height) for width, height in sizes]

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._sizes)

    def size(self, index: int) -> tuple[float, float]:
        """Return the width and the height of a page, counted from 0, in points of 1/72 inch."""
        return self._sizes[index]

    def picture(self, index: int, scale: float) -> Picture:
        """Draw a page, counted from 0, with ``scale`` pixels to a point, on white.

        Raises OutputError if the pages are closed, and if the page takes too much.
        """
        answer = self._asked(["draw", index, scale])
        width, height, stride = cast("list[int]", answer.value)
        (data,) = answer.blobs
        if min(width, height, stride - 4 * width) < 0 or len(data) != stride * height:
            raise OutputError("PDF", tr("The page cannot be drawn."))
        return Picture(width, height, stride, data)

    def _asked(self, value: object, *blobs: bytes) -> Message:
        with self._lock:
            if not self._open:
                raise OutputError("PDF", tr("The pages are no longer open."))
            self._helper.ask(value, blobs)
            try:
                # Several tasks share the process, so that it does not end with one of them.
                return self._helper.answer(alone=False)
            except OverLimitError:
                sentence = tr("The page cannot be drawn: it takes too much time or memory.")
                raise OutputError("PDF", sentence) from None
            except OutputError:
                self.close()
                raise

    def close(self) -> None:
        """Give back the memory; to close twice does no harm."""
        self._open = False
        self._helper.end()

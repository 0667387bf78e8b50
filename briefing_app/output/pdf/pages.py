"""The pages of a PDF as pictures, for the preview and for printers.

They are drawn in a process that can be ended: a PDF holds the images of its briefing as they were.
"""

import threading
from dataclasses import dataclass, field
from itertools import count
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


class _Drawing:
    """The process that draws the pages of one PDF, or of several that share it."""

    def __init__(self) -> None:
        """Begin it; raises OSError."""
        self.helper = Helper(Work(_JOB, DRAWING))
        self.lock = threading.Lock()
        self.held: set[int] = set()
        self._numbers = count()

    def take(self) -> int:
        """Return the number of one PDF more."""
        number = next(self._numbers)
        self.held.add(number)
        return number

    def leave(self, number: int) -> None:
        """Give up a PDF, and end the process with the last one."""
        self.held.discard(number)
        if not self.held:
            self.helper.end()


class Pages:
    """The pages of one PDF, open until `close`; may be used from several threads.

    They wait for one another: a page is drawn while no other is.
    """

    def __init__(self, pdf: bytes, beside: "Pages | None" = None) -> None:
        """Open a PDF; raises OutputError if it is not one.

        Its pages are drawn in the process of others ``beside`` it of the same briefing, if there
        are any that are open: to begin one takes longer than to draw a page.
        """
        shared = beside.drawing() if beside else None
        try:
            self._drawing = shared or _Drawing()
        except OSError as error:
            sentence = tr("The pages cannot be shown: {why}.", why=why_unreadable(error))
            raise OutputError("PDF", sentence) from None
        self._open = True
        self._number = self._drawing.take()
        wanted = ["open", self._number, sorted(self._drawing.held)]
        sizes = cast("list[list[float]]", self._asked(wanted, pdf).value)
        self._sizes = [(width, height) for width, height in sizes]

    def drawing(self) -> _Drawing | None:
        """Return the process, for pages beside these; None if it has ended."""
        return self._drawing if self._open and self._drawing.helper.alive else None

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
        answer = self._asked(["draw", self._number, index, scale])
        width, height, stride = cast("list[int]", answer.value)
        (data,) = answer.blobs
        if min(width, height, stride - 4 * width) < 0 or len(data) != stride * height:
            raise OutputError("PDF", tr("The page cannot be drawn."))
        return Picture(width, height, stride, data)

    def _asked(self, value: object, *blobs: bytes) -> Message:
        helper = self._drawing.helper
        with self._drawing.lock:
            if not self._open:
                raise OutputError("PDF", tr("The pages are no longer open."))
            helper.ask(value, blobs)
            try:
                # Several tasks share the process, so that it does not end with one of them.
                return helper.answer(alone=False)
            except OverLimitError:
                sentence = tr("The page cannot be drawn: it takes too much time or memory.")
                raise OutputError("PDF", sentence) from None
            except OutputError:
                self.close()
                raise

    def close(self) -> None:
        """Give back the memory; to close twice does no harm."""
        self._open = False
        self._drawing.leave(self._number)
